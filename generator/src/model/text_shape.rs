//! What the texts of a parameter stand for: values, lists and objects that have a text.

use super::{
    Api, Object, Param, Plain, Rule, Rules, Shape, Style, TypeRef, UnknownFields, Variant,
    VariantValue,
};
use specwright_runtime::schema::Types;
use std::cell::Cell;

/// What the texts of a parameter stand for. Types are those of JSON that a text may be read as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextShape {
    /// One value.
    Value(Types),
    /// A list of values.
    List(Types),
    /// One value of the first types, or a list of values of the second.
    ValueOrList(Types, Types),
    /// An object: its fields, and what members of other names hold, where they are kept.
    Object(Vec<(String, TextShape)>, Option<Types>),
    /// A list of objects; in the style `deepObject` alone.
    Objects(Vec<(String, TextShape)>, Option<Types>),
    /// One value of these types, or a list of objects; in the style `deepObject` alone.
    ValueOrObjects(Types, Vec<(String, TextShape)>, Option<Types>),
    /// One value of these types, or an object; in the style `deepObject` alone.
    ValueOrObject(Types, Vec<(String, TextShape)>, Option<Types>),
}

/// Why the values of a type have no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoText {
    /// A list or an object is within a list, or within an object that has room for values only.
    Nested,
    /// An object may stand beside a value or a list, and no text tells them apart.
    Mixed,
    /// There are too many fields, or a value is within itself.
    TooLarge,
}

/// The most types that are looked at for one parameter: its fields, and what aliases and unions lead to.
const MAX_TYPES: usize = 2_000;

/// How long a way to a type may be.
const MAX_WAY: usize = 200;

/// How deep objects may stand within the style `deepObject`.
const MAX_DEPTH: usize = 4;

/// The types that one text can have.
const ONE_TEXT: Types = Types::NULL.or(Types::BOOLEAN).or(Types::NUMBER).or(Types::STRING);

/// What the texts of a parameter stand for.
///
/// # Errors
/// Why the values have no text in the parameter's style.
pub fn text_shape(api: &Api, param: &Param) -> Result<TextShape, NoText> {
    let is_deep = param.form.style == Style::DeepObject;
    let depth = if is_deep { MAX_DEPTH } else { 1 };
    match (Shaping { api, types: Cell::new(0), way: Cell::new(0) }).of(&param.ty, depth)? {
        TextShape::ValueOrObject(..) if !is_deep => Err(NoText::Mixed),
        shape => Ok(shape),
    }
}

/// The types that the text of a type may be read as which reads texts by itself.
pub fn text_types(api: &Api, ty: &TypeRef) -> Types {
    match (Shaping { api, types: Cell::new(0), way: Cell::new(0) }).of(ty, 1) {
        Ok(TextShape::Value(types)) => types,
        _ => Types::STRING,
    }
}

struct Shaping<'a> {
    api: &'a Api,
    /// How many types were looked at.
    types: Cell<usize>,
    /// How many types lead to the one that is looked at.
    way: Cell<usize>,
}

impl Shaping<'_> {
    /// The shape of a type within which objects stand so many deep.
    fn of(&self, ty: &TypeRef, depth: usize) -> Result<TextShape, NoText> {
        self.types.set(self.types.get() + 1);
        if self.types.get() > MAX_TYPES || self.way.get() > MAX_WAY {
            return Err(NoText::TooLarge);
        }
        self.way.set(self.way.get() + 1);
        let shape = self.of_any(ty, depth);
        self.way.set(self.way.get() - 1);
        shape
    }

    fn of_any(&self, ty: &TypeRef, depth: usize) -> Result<TextShape, NoText> {
        match ty {
            TypeRef::Plain(plain) => Ok(self::plain(*plain)),
            TypeRef::Nullable(inner) => Ok(or_null(self.of(inner, depth)?)),
            TypeRef::List(item) => self.list(item, depth),
            TypeRef::Map(of) => {
                self.value(of).map(|types| TextShape::Object(Vec::new(), Some(types)))
            }
            TypeRef::Named(id) => self.named(&self.api.type_def(*id).shape, depth),
        }
    }

    fn named(&self, shape: &Shape, depth: usize) -> Result<TextShape, NoText> {
        match shape {
            Shape::Alias(ty) => self.of(ty, depth),
            Shape::Text(_) => Ok(TextShape::Value(Types::STRING)),
            Shape::Integer(_) => Ok(TextShape::Value(Types::INTEGER)),
            Shape::Number(_) => Ok(TextShape::Value(Types::NUMBER)),
            Shape::Enumeration(enumeration) => {
                let is_text = |variant: &Variant| matches!(variant.value, VariantValue::Text(_));
                let is_text = enumeration.variants.iter().any(is_text);
                Ok(TextShape::Value(if is_text { Types::STRING } else { Types::INTEGER }))
            }
            Shape::List(list) => self.list(&list.item, depth),
            Shape::Object(object) => self.object(object, depth),
            Shape::Union(union) => {
                let branches = union.branches.iter().map(|branch| self.of(&branch.ty, depth));
                let branches = branches.collect::<Result<Vec<_>, _>>()?;
                let mut branches = branches.into_iter();
                let first = branches.next().unwrap_or(TextShape::Value(Types::NONE));
                branches.try_fold(first, either)
            }
            Shape::Checked(checked) if checked.is_dynamic() => Ok(self.dynamic(&checked.rules)),
            Shape::Checked(checked) => self.of(&checked.base, depth),
        }
    }

    fn list(&self, item: &TypeRef, depth: usize) -> Result<TextShape, NoText> {
        match self.of(item, depth.saturating_sub(1).max(1))? {
            TextShape::Value(types) => Ok(TextShape::List(types)),
            TextShape::Object(fields, others) if depth > 1 => {
                Ok(TextShape::Objects(fields, others))
            }
            _ => Err(NoText::Nested),
        }
    }

    fn object(&self, object: &Object, depth: usize) -> Result<TextShape, NoText> {
        let fields = object.fields.iter().map(|field| {
            let shape = self.field(&field.ty, depth)?;
            let shape = if field.presence.is_nullable() { or_null(shape) } else { shape };
            Ok((field.wire.clone(), shape))
        });
        let others = match &object.unknown {
            UnknownFields::Collect(ty) => Some(self.value(ty)?),
            UnknownFields::Ignore | UnknownFields::Refuse => None,
        };
        Ok(TextShape::Object(fields.collect::<Result<_, _>>()?, others))
    }

    fn field(&self, ty: &TypeRef, depth: usize) -> Result<TextShape, NoText> {
        match (depth, self.of(ty, depth.saturating_sub(1))?) {
            (0, _) => Err(NoText::TooLarge),
            (_, shape @ TextShape::Value(_)) => Ok(shape),
            (1, _) => Err(NoText::Nested),
            (_, shape) => Ok(shape),
        }
    }

    /// The types of what stands in one text.
    fn value(&self, ty: &TypeRef) -> Result<Types, NoText> {
        match self.of(ty, 1)? {
            TextShape::Value(types) => Ok(types),
            _ => Err(NoText::Nested),
        }
    }

    /// The shape of what is checked as data.
    fn dynamic(&self, rules: &Rules) -> TextShape {
        let types = self.types(rules, MAX_DEPTH);
        let one = types.and(ONE_TEXT);
        match types {
            _ if !one.is_empty() => TextShape::Value(one),
            Types::OBJECT => TextShape::Object(Vec::new(), Some(ONE_TEXT)),
            _ => TextShape::List(ONE_TEXT),
        }
    }

    /// The types that rules admit.
    fn types(&self, rules: &Rules, depth: usize) -> Types {
        rules.0.iter().fold(Types::ALL, |types, rule| match rule {
            Rule::Types(admitted) => types.and(*admitted),
            Rule::Definition(id) if depth > 0 => {
                types.and(self.types(&self.api.definitions[id.0], depth - 1))
            }
            _ => types,
        })
    }
}

fn plain(plain: Plain) -> TextShape {
    TextShape::Value(match plain {
        Plain::Text | Plain::Secret | Plain::DateTime | Plain::Formatted(_) | Plain::File => {
            Types::STRING
        }
        Plain::Boolean => Types::BOOLEAN,
        Plain::Integer(_) => Types::INTEGER,
        Plain::Number(_) => Types::NUMBER,
        Plain::Null => Types::NULL,
        Plain::Any | Plain::NotObject | Plain::NotArray | Plain::Binary => ONE_TEXT,
    })
}

/// The same with `null`, which no list and no object has a text for.
fn or_null(shape: TextShape) -> TextShape {
    match shape {
        TextShape::Value(types) => TextShape::Value(types.or(Types::NULL)),
        shape => shape,
    }
}

/// What one of two shapes may be.
fn either(one: TextShape, other: TextShape) -> Result<TextShape, NoText> {
    use TextShape::{List, Object, Objects, Value, ValueOrList, ValueOrObject, ValueOrObjects};
    Ok(match (one, other) {
        (Value(one), Value(other)) => Value(one.or(other)),
        (List(one), List(other)) => List(one.or(other)),
        (Value(alone), List(items)) | (List(items), Value(alone)) => ValueOrList(alone, items),
        (ValueOrList(alone, items), Value(other)) => ValueOrList(alone.or(other), items),
        (ValueOrList(alone, items), List(other)) => ValueOrList(alone, items.or(other)),
        (Object(fields, others), Object(more, rest)) => {
            Object(merged(fields, more)?, either_types(others, rest))
        }
        (Value(alone), Object(fields, others)) | (Object(fields, others), Value(alone)) => {
            ValueOrObject(alone, fields, others)
        }
        (ValueOrObject(alone, fields, others), Value(other)) => {
            ValueOrObject(alone.or(other), fields, others)
        }
        (ValueOrObject(alone, fields, others), Object(more, rest)) => {
            ValueOrObject(alone, merged(fields, more)?, either_types(others, rest))
        }
        (Value(alone), Objects(fields, others)) | (Objects(fields, others), Value(alone)) => {
            ValueOrObjects(alone, fields, others)
        }
        (ValueOrObjects(alone, fields, others), Value(other)) => {
            ValueOrObjects(alone.or(other), fields, others)
        }
        _ => return Err(NoText::Mixed),
    })
}

fn either_types(one: Option<Types>, other: Option<Types>) -> Option<Types> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.or(other)),
        (one, other) => one.or(other),
    }
}

/// The fields of two objects; one of both is what either is.
fn merged(
    mut fields: Vec<(String, TextShape)>,
    more: Vec<(String, TextShape)>,
) -> Result<Vec<(String, TextShape)>, NoText> {
    for (name, shape) in more {
        match fields.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => *known = either(known.clone(), shape)?,
            None => fields.push((name, shape)),
        }
    }
    Ok(fields)
}
