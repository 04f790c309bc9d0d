//! One of several types: `anyOf`, `oneOf`, and a list of types.

mod looked;
mod words;

use super::lowering::Lowering;
use super::naming::Scope;
use super::place::Place;
use super::said::Said;
use super::schema::{self, Made, is_note};
use super::{checked, classify, facts, no_values, tags};
use crate::model::{Branch, Docs, Plain, Shape, TypeRef, Union, UnionKeyword};
use crate::source::Node;
use specwright_runtime::schema::Types;
use words::type_word;
pub(super) use words::types_word;

/// One alternative: the schemas that hold of its values, and what they come to.
pub(super) struct Alternative<'d> {
    /// The schema in the list.
    pub schema: Node<'d>,
    /// What holds of its values, the schemas around the list included.
    pub said: Said<'d>,
}

/// The alternatives of a list.
struct Alternatives<'d> {
    keyword: UnionKeyword,
    list: Vec<Alternative<'d>>,
    /// Whether nothing but their types is said around the list.
    is_plain: bool,
    /// Whether the whole admits `null`.
    is_nullable: bool,
}

/// The most branches that schemas around them are written into.
const MAX_DISTRIBUTED: usize = 64;

/// The same where such a list stands within such a list: there they multiply.
const MAX_MULTIPLIED: usize = 12;

/// A union, where the schemas have a list of alternatives that are types of their own.
///
/// The outer `None` means that they have none; the inner one that a fault was reported.
pub(super) fn lower<'d>(
    lowering: &mut Lowering<'d, '_>,
    said: &Said<'d>,
    place: &Place,
) -> Option<Option<Made>> {
    let (keyword, list) = only_list(said)?;
    if !is_evaluated_apart(said, keyword) {
        return None;
    }
    let around = said.parts.iter().filter(|part| says_something(**part));
    let is_plain = around.count() == 0;
    let schemas: Vec<Node<'d>> = list.items().collect();
    let distributed =
        if is_plain { 1 } else { said.distributed.saturating_mul(schemas.len().max(2)) };
    let most = if said.distributed > 1 { MAX_MULTIPLIED } else { MAX_DISTRIBUTED };
    if distributed > most || !schemas.iter().any(|schema| is_a_type(lowering, *schema)) {
        return None;
    }
    let mut said = said.clone();
    said.settled.push(list.id());
    said.distributed = distributed;
    Some(of_list(lowering, &said, (keyword, schemas), is_plain, place))
}

/// The one list of alternatives; with several of them the value is held to each as data.
fn only_list<'d>(said: &Said<'d>) -> Option<(UnionKeyword, Node<'d>)> {
    let any = said.all("anyOf").map(|list| (UnionKeyword::AnyOf, list));
    let mut lists = any.chain(said.all("oneOf").map(|list| (UnionKeyword::OneOf, list)));
    let only = lists.next();
    only.filter(|_| lists.next().is_none())
}

/// Whether what no schema evaluated can be told for each alternative by itself: of `oneOf` no other one holds, while of
/// `anyOf` others may have evaluated it.
fn is_evaluated_apart(said: &Said<'_>, keyword: UnionKeyword) -> bool {
    let is_apart =
        |word: &str| keyword == UnionKeyword::OneOf && said.judges_all(word) || !said.has(word);
    is_apart("unevaluatedProperties") && !said.has("unevaluatedItems")
}

/// Whether a schema says more of its values than their type and the alternatives.
fn says_something(schema: Node<'_>) -> bool {
    const LISTS: [&str; 5] = ["anyOf", "oneOf", "allOf", "type", "$ref"];
    schema.entries().any(|entry| !is_note(entry.key) && !LISTS.contains(&entry.key))
}

/// Whether an alternative is more than a condition on the members of an object that stands around it.
fn is_a_type<'d>(lowering: &Lowering<'d, '_>, schema: Node<'d>) -> bool {
    const TYPING: [&str; 8] =
        ["properties", "type", "items", "enum", "const", "anyOf", "oneOf", "allOf"];
    lowering.target(schema).is_some()
        || TYPING.into_iter().any(|keyword| schema.get(keyword).is_some())
}

fn of_list<'d>(
    lowering: &mut Lowering<'d, '_>,
    said: &Said<'d>,
    (keyword, schemas): (UnionKeyword, Vec<Node<'d>>),
    is_plain: bool,
    place: &Place,
) -> Option<Made> {
    let mut alternatives = Vec::new();
    for schema in schemas {
        let held = match is_plain {
            true => Said::of(lowering, &[schema])?.only(said.types),
            false => said.and(lowering, schema)?,
        };
        match held.types.is_empty() {
            true => no_values::of_alternative(lowering, said, schema),
            false => alternatives.push(Alternative { schema, said: held }),
        }
    }
    if keyword == UnionKeyword::AnyOf {
        // The first that takes a value is the one: a text that is listed is no mere text.
        alternatives.sort_by_key(|one| !lists_values(one));
    }
    // What judges values of every type judges `null` too, with the alternative that takes it.
    let is_nullable = takes_null(keyword, &alternatives) && said.first_of(&["not", "if"]).is_none();
    if is_nullable {
        alternatives.retain(|one| one.said.types != Types::NULL);
    }
    let mut list = Alternatives { keyword, list: alternatives, is_plain, is_nullable };
    let Some(made) = of_alternatives(lowering, said, &mut list, place)? else {
        return checked::dynamic(lowering, said, place);
    };
    Some(if is_nullable { made.or_null() } else { made })
}

/// Whether an alternative is one of values that it lists.
fn lists_values(one: &Alternative<'_>) -> bool {
    one.said.has("enum") || one.said.has("const")
}

/// Whether `null` is a value of the whole, and no mere part of any value: of `oneOf` just one alternative takes it.
fn takes_null(keyword: UnionKeyword, alternatives: &[Alternative<'_>]) -> bool {
    let takes = alternatives.iter().filter(|one| one.said.types.contains(Types::NULL)).count();
    let is_any = alternatives.iter().any(|one| one.said.types == Types::ALL);
    !is_any && (takes == 1 || takes > 1 && keyword == UnionKeyword::AnyOf)
}

/// The inner `None` where no alternative admits any value.
fn of_alternatives<'d>(
    lowering: &mut Lowering<'d, '_>,
    said: &Said<'d>,
    alternatives: &mut Alternatives<'d>,
    place: &Place,
) -> Option<Option<Made>> {
    let tag = tags::of(lowering, said, &alternatives.list);
    if tag.is_none() {
        looked::keep(&mut alternatives.list, alternatives.keyword);
    }
    let mut names = Scope::with(&[]);
    let mut branches = Vec::new();
    let words = words::of(lowering, &alternatives.list, tag.as_ref());
    for (index, (one, word)) in alternatives.list.iter().zip(words).enumerate() {
        let ty = held(lowering, one, alternatives.is_plain, &place.below(&word))?;
        let (ty, types) = match ty {
            // The whole has `null`, so that no alternative needs it.
            TypeRef::Nullable(inner) if alternatives.is_nullable => {
                (*inner, one.said.types.without(Types::NULL))
            }
            ty => (ty, one.said.types),
        };
        branches.push(Branch {
            name: names.type_name(&word),
            ty,
            boxed: false,
            types,
            tags: tag.as_ref().map(|tag| tag.values[index].clone()).unwrap_or_default(),
            docs: facts::docs_of(one.schema),
        });
    }
    let is_told_apart = tag.is_some() || are_disjoint(&branches);
    if let ([only], true) = (branches.as_slice(), tag.is_none()) {
        return Some(Some(Made::Plain(only.ty.clone())));
    }
    if branches.is_empty() {
        return Some(None);
    }
    let union = Union { branches, tag: tag.map(|tag| tag.wire), keyword: alternatives.keyword };
    let made = Made::named(Shape::Union(union));
    if alternatives.keyword == UnionKeyword::OneOf && !is_told_apart {
        return Some(checked::complete(lowering, said, place, made));
    }
    Some(Some(made))
}

/// The type of an alternative. One that the schemas around say nothing of keeps its own.
fn held<'d>(
    lowering: &mut Lowering<'d, '_>,
    one: &Alternative<'d>,
    is_plain: bool,
    place: &Place,
) -> Option<TypeRef> {
    let own = Said::of(lowering, &[one.schema])?;
    if is_plain && own.types == one.said.types && !one.said.keeps_all {
        return schema::inline(lowering, one.schema, place);
    }
    named(lowering, one.schema, &one.said, place)
}

/// A type for what is said, named after its place.
fn named<'d>(
    lowering: &mut Lowering<'d, '_>,
    at: Node<'d>,
    said: &Said<'d>,
    place: &Place,
) -> Option<TypeRef> {
    let made = schema::nested(lowering, at, |lowering| classify::made(lowering, said, place))?;
    Some(schema::placed(lowering, at, made, place))
}

/// Whether no two branches admit values of one type.
fn are_disjoint(branches: &[Branch]) -> bool {
    let mut seen = Types::NONE;
    branches.iter().all(|branch| {
        let is_new = seen.is_disjoint(branch.types);
        seen = seen.or(branch.types);
        is_new
    })
}

/// A union of the types of JSON, each with what the schemas say of it.
pub(super) fn of_types<'d>(
    lowering: &mut Lowering<'d, '_>,
    said: &Said<'d>,
    types: &[Types],
    keyword: UnionKeyword,
    place: &Place,
) -> Option<Made> {
    let mut branches = Vec::new();
    for one in types {
        let word = types_word(*one);
        let ty = named(lowering, said.root, &said.only(*one), &place.below(&word))?;
        branches.push(branch(word, ty, *one));
    }
    Some(Made::named(Shape::Union(Union { branches, tag: None, keyword })))
}

/// A union of one type, with what the schemas say of it, and every other value.
pub(super) fn beside_others<'d>(
    lowering: &mut Lowering<'d, '_>,
    said: &Said<'d>,
    types: Types,
    place: &Place,
) -> Option<Made> {
    let word = type_word(types).unwrap_or("Value");
    let ty = named(lowering, said.root, &said.only(types), &place.below(word))?;
    let other = if types == Types::OBJECT { Plain::NotObject } else { Plain::NotArray };
    let others = branch("Other".to_owned(), TypeRef::Plain(other), Types::ALL.without(types));
    let branches = vec![branch(word.to_owned(), ty, types), others];
    Some(Made::named(Shape::Union(Union { branches, tag: None, keyword: UnionKeyword::Type })))
}

fn branch(name: String, ty: TypeRef, types: Types) -> Branch {
    Branch { name, ty, boxed: false, types, tags: Vec::new(), docs: Docs::default() }
}
