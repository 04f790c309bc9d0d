//! Types written as schemas: what the model keeps in shapes, as rules.

use crate::model::{
    Bound, BoundSide, Branch, CheckedType, DefinitionId, Enumeration, IntegerLimits, IntegerWidth,
    ListType, Members, NumberLimits, NumberWidth, Object, Plain, Rule, Rules, Shape, Stated,
    TextType, TypeId, TypeRef, Union, UnknownFields, VariantValue,
};
use specwright_runtime::json::{Json, JsonNumber};
use specwright_runtime::schema::Types;
use specwright_runtime::text::Format;
use std::fmt::Display;

/// A type as a schema, and the schema that it is held to besides, in the references of its own model.
pub(super) struct Written<'a> {
    own: Rules,
    besides: Option<&'a Rules>,
}

impl Written<'_> {
    /// Both as one schema, once the second means something here.
    pub(super) fn joined(self, read: impl Fn(&Rules) -> Rules) -> Rules {
        match self.besides {
            Some(rules) => Rules(vec![Rule::AllOf(vec![read(rules), self.own])]),
            None => self.own,
        }
    }
}

/// A shape as a schema; types are referred to by their place after the start.
pub(super) fn shape(shape: &Shape, start: usize) -> Written<'_> {
    let own = match shape {
        Shape::Alias(ty) => reference(ty, start),
        Shape::Text(limited) => text(limited),
        Shape::Integer(limited) => integer(limited.width, &limited.limits),
        Shape::Number(limited) => number(&limited.limits),
        Shape::Enumeration(enumeration) => listed(enumeration),
        Shape::List(limited) => list(limited, start),
        Shape::Object(fields) => object(fields, start),
        Shape::Union(of) => union(of, start),
        Shape::Checked(CheckedType { base, rules, .. }) => {
            return Written { own: reference(base, start), besides: Some(rules) };
        }
    };
    Written { own, besides: None }
}

/// A reference to a type as a schema.
pub(super) fn reference(ty: &TypeRef, start: usize) -> Rules {
    match ty {
        TypeRef::Named(TypeId(index)) => Rules::definition(DefinitionId(start + index)),
        TypeRef::Plain(of) => plain(*of),
        TypeRef::List(item) => Rules(vec![
            Rule::Types(Types::ARRAY),
            Rule::Items(Vec::new(), Some(reference(item, start))),
        ]),
        TypeRef::Map(value) => {
            let members = Members { rest: Some(reference(value, start)), ..Members::default() };
            Rules(vec![Rule::Types(Types::OBJECT), Rule::Members(members)])
        }
        TypeRef::Nullable(inner) => or_null(reference(inner, start)),
    }
}

fn or_null(rules: Rules) -> Rules {
    Rules(vec![Rule::AnyOf(vec![Rules(vec![Rule::Types(Types::NULL)]), rules])])
}

fn plain(of: Plain) -> Rules {
    let types = |types| Rules(vec![Rule::Types(types)]);
    let formatted = |format| Rules(vec![Rule::Types(Types::STRING), Rule::Format(format)]);
    match of {
        Plain::Text | Plain::Secret | Plain::File => types(Types::STRING),
        Plain::Boolean => types(Types::BOOLEAN),
        Plain::Integer(width) => integer(width, &IntegerLimits::default()),
        Plain::Number(width) => real(width),
        Plain::DateTime => formatted(Format::DateTime),
        Plain::Formatted(format) => formatted(format),
        Plain::Null => types(Types::NULL),
        Plain::NotObject => types(Types::ALL.without(Types::OBJECT)),
        Plain::NotArray => types(Types::ALL.without(Types::ARRAY)),
        Plain::Any | Plain::Binary => Rules::default(),
    }
}

fn count(stated: &Option<Stated<u64>>, rule: fn(u64) -> Rule) -> Option<Rule> {
    stated.as_ref().map(|stated| rule(stated.value))
}

fn text(limited: &TextType) -> Rules {
    let limits = &limited.limits;
    let pattern = limits.pattern.as_ref().map(|stated| Rule::Pattern(stated.value.clone()));
    let rules = [
        Some(Rule::Types(Types::STRING)),
        count(&limits.min_chars, Rule::MinChars),
        count(&limits.max_chars, Rule::MaxChars),
        pattern,
        limited.format.map(Rule::Format),
    ];
    Rules(rules.into_iter().flatten().collect())
}

fn bound<T: Display>(
    stated: &Option<Stated<Bound<T>>>,
    sides: (BoundSide, BoundSide),
) -> Option<Rule> {
    let bound = &stated.as_ref()?.value;
    let side = if bound.exclusive { sides.1 } else { sides.0 };
    Some(Rule::Bound(side, bound.value.to_string()))
}

const LOW: (BoundSide, BoundSide) = (BoundSide::Minimum, BoundSide::Above);
const HIGH: (BoundSide, BoundSide) = (BoundSide::Maximum, BoundSide::Below);

fn integer(width: IntegerWidth, limits: &IntegerLimits) -> Rules {
    let mut rules = vec![Rule::Types(Types::INTEGER)];
    let (least, greatest) = width.range();
    if width != IntegerWidth::Big {
        rules.push(Rule::Bound(BoundSide::Minimum, least.to_string()));
        rules.push(Rule::Bound(BoundSide::Maximum, greatest.to_string()));
    }
    rules.extend(bound(&limits.min, LOW));
    rules.extend(bound(&limits.max, HIGH));
    rules.extend(limits.multiple_of.as_ref().map(|step| Rule::MultipleOf(step.value.to_string())));
    Rules(rules)
}

fn number(limits: &NumberLimits) -> Rules {
    let mut rules = real(NumberWidth::Double).0;
    rules.extend(bound(&limits.min, LOW));
    rules.extend(bound(&limits.max, HIGH));
    rules.extend(limits.multiple_of.as_ref().map(|step| Rule::MultipleOf(step.value.to_string())));
    Rules(rules)
}

/// Numbers of a width: by what is beyond its range. How precise they are is no matter of which values there are.
fn real(width: NumberWidth) -> Rules {
    let mut rules = vec![Rule::Types(Types::NUMBER)];
    let beyond = match width {
        NumberWidth::Single => Some(f32::MAX.to_string()),
        NumberWidth::Double => Some(f64::MAX.to_string()),
        NumberWidth::Decimal => None,
    };
    if let Some(greatest) = beyond {
        rules.push(Rule::Bound(BoundSide::Minimum, format!("-{greatest}")));
        rules.push(Rule::Bound(BoundSide::Maximum, greatest));
    }
    Rules(rules)
}

fn listed(enumeration: &Enumeration) -> Rules {
    let values = enumeration.variants.iter().map(|variant| match &variant.value {
        VariantValue::Text(text) => Json::String(text.clone()),
        VariantValue::Integer(value) => Json::Number(JsonNumber::from(*value)),
    });
    Rules(vec![Rule::Values(values.collect())])
}

fn list(limited: &ListType, start: usize) -> Rules {
    let limits = &limited.limits;
    let rules = [
        Some(Rule::Types(Types::ARRAY)),
        count(&limits.min_items, Rule::MinItems),
        count(&limits.max_items, Rule::MaxItems),
        limits.unique.as_ref().map(|_| Rule::UniqueItems),
        Some(Rule::Items(Vec::new(), Some(reference(&limited.item, start)))),
    ];
    Rules(rules.into_iter().flatten().collect())
}

fn object(object: &Object, start: usize) -> Rules {
    let required = object.fields.iter().filter(|field| field.presence.is_required());
    let required: Vec<String> = required.map(|field| field.wire.clone()).collect();
    let named = object.fields.iter().map(|field| {
        let rules = reference(&field.ty, start);
        let rules = if field.presence.is_nullable() { or_null(rules) } else { rules };
        (field.wire.clone(), rules)
    });
    // Members that go the other way are read over.
    let ignored = object.ignored.iter().map(|name| (name.clone(), Rules::default()));
    let named: Vec<(String, Rules)> = named.chain(ignored).collect();
    let rest = match &object.unknown {
        UnknownFields::Ignore | UnknownFields::Collect(TypeRef::Plain(Plain::Any)) => None,
        UnknownFields::Refuse => Some(Rules::never()),
        UnknownFields::Collect(ty) => Some(reference(ty, start)),
    };
    let mut rules = vec![Rule::Types(Types::OBJECT)];
    rules.extend((!required.is_empty()).then_some(Rule::Required(required)));
    let says_nothing = named.is_empty() && rest.is_none();
    rules.extend((!says_nothing).then_some(Rule::Members(Members {
        named,
        matching: Vec::new(),
        rest,
    })));
    Rules(rules)
}

/// A value is judged by the branches of its type, and by its tag, if it has one.
fn union(union: &Union, start: usize) -> Rules {
    Rules(vec![Rule::AnyOf(union.branches.iter().map(|one| branch(union, one, start)).collect())])
}

/// What a union reads as one of its branches.
pub(super) fn branch(union: &Union, branch: &Branch, start: usize) -> Rules {
    let mut rules = Vec::new();
    if branch.types != Types::ALL {
        rules.push(Rule::Types(branch.types));
    }
    if let (Some(tag), false) = (&union.tag, branch.tags.is_empty()) {
        let values = branch.tags.iter().map(|tag| Json::String(tag.clone())).collect();
        let named = vec![(tag.clone(), Rules(vec![Rule::Values(values)]))];
        rules.push(Rule::Required(vec![tag.clone()]));
        rules.push(Rule::Members(Members { named, ..Members::default() }));
    }
    rules.extend(reference(&branch.ty, start).0);
    Rules(rules)
}
