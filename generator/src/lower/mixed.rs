//! Values of several schemas in one list or map, each by its place or its name: one type holds them all where their types of
//! JSON tell them apart.

use super::facts;
use super::lowering::Lowering;
use super::naming::Scope;
use super::place::Place;
use super::said::{Said, is_never};
use super::schema;
use super::union::types_word;
use crate::model::{Branch, Docs, InRust, Plain, Shape, TypeRef, Union, UnionKeyword};
use crate::source::{FileId, Node};
use specwright_runtime::json::Json;
use specwright_runtime::schema::Types;

/// What values there are beside those of the schemas.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Rest {
    None,
    Any,
}

/// The type of values that each keep one of these schemas, or are others; any JSON where types do not tell them apart.
pub(super) fn held<'d>(
    lowering: &mut Lowering<'d, '_>,
    schemas: impl Iterator<Item = Node<'d>>,
    rest: Rest,
    place: &Place,
) -> Option<TypeRef> {
    let schemas = distinct(schemas);
    let mut types = Vec::with_capacity(schemas.len());
    for schema in &schemas {
        types.push(Said::of(lowering, &[*schema])?.types);
    }
    match schemas.as_slice() {
        [only] if rest == Rest::None => schema::inline(lowering, *only, place),
        [first, ..] if are_disjoint(&types) => {
            let alternatives = schemas.iter().copied().zip(types).collect::<Vec<_>>();
            let shape = union(lowering, &alternatives, rest, place)?;
            Some(named(lowering, *first, shape, place))
        }
        _ => Some(TypeRef::Plain(Plain::Any)),
    }
}

/// More schemas than types of JSON can tell apart.
const TOO_MANY: usize = 9;

/// The schemas that say different things of values, and admit any; no more of them than [`TOO_MANY`].
fn distinct<'d>(schemas: impl Iterator<Item = Node<'d>>) -> Vec<Node<'d>> {
    let mut said: Vec<Says<'_>> = Vec::new();
    let is_new = |schema: &Node<'d>| {
        let says = said_of_values(*schema);
        let is_new = !said.contains(&says);
        if is_new {
            said.push(says);
        }
        is_new
    };
    schemas.filter(|schema| !is_never(*schema)).filter(is_new).take(TOO_MANY).collect()
}

/// What a schema says, keyword by keyword, and in which file: the same reference leads elsewhere from another one.
type Says<'d> = (FileId, Vec<(&'d str, Json)>);

/// What a schema says of values, `null` among them.
fn said_of_values(schema: Node<'_>) -> Says<'_> {
    let says = |keyword: &str| !schema::is_note(keyword) || keyword == "nullable";
    let entries = schema.entries().filter(|entry| says(entry.key));
    let entries = entries.map(|entry| (entry.key, facts::json(entry.node))).collect();
    (schema.span().file, entries)
}

/// Whether no type of JSON is one of two sets, and none has all.
fn are_disjoint(types: &[Types]) -> bool {
    let mut seen = Types::NONE;
    types.iter().all(|one| {
        let is_new = seen.is_disjoint(*one) && *one != Types::ALL && !one.is_empty();
        seen = seen.or(*one);
        is_new
    })
}

fn union<'d>(
    lowering: &mut Lowering<'d, '_>,
    alternatives: &[(Node<'d>, Types)],
    rest: Rest,
    place: &Place,
) -> Option<Shape> {
    let mut names = Scope::with(&["Other"]);
    let mut branches = Vec::new();
    for (schema, types) in alternatives {
        let word = types_word(*types);
        let ty = schema::inline(lowering, *schema, &place.below(&word))?;
        branches.push(branch(names.type_name(&word), ty, *types, facts::docs_of(*schema)));
    }
    if rest == Rest::Any {
        let any = TypeRef::Plain(Plain::Any);
        branches.push(branch("Other".to_owned(), any, Types::ALL, Docs::default()));
    }
    Some(Shape::Union(Union { branches, tag: None, keyword: UnionKeyword::AnyOf }))
}

fn branch(name: String, ty: TypeRef, types: Types, docs: Docs) -> Branch {
    Branch { name, ty, boxed: false, types, tags: Vec::new(), docs }
}

/// The union under the name of its place. No schema says it, so that it has no words of one.
fn named<'d>(
    lowering: &mut Lowering<'d, '_>,
    at: Node<'d>,
    shape: Shape,
    place: &Place,
) -> TypeRef {
    let name = lowering.type_names.type_name(&place.name);
    let id = lowering.reserve();
    let mut def = schema::definition(lowering, at, name, shape, place.direction);
    (def.docs, def.default, def.examples) = (Docs::default(), None, Vec::new());
    def.rust = InRust::default();
    lowering.define(id, def);
    TypeRef::Named(id)
}
