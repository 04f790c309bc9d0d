//! From a schema to a type: references first, then what all schemas of the place say together.

use super::lowering::{Key, Lowering, Progress};
use super::place::{Direction, Place};
use super::said::{Said, is_nullable};
use super::{classify, components, facts, rules, stated_names};
use crate::model::{Docs, InRust, Plain, Shape, Stated, TypeDef, TypeId, TypeRef, Usage};
use crate::report::Code;
use crate::source::{Entry, Node};
use specwright_runtime::json::Json;
use specwright_runtime::schema::Types;

/// What a schema becomes.
pub(super) enum Made {
    /// A type that needs no definition.
    Plain(TypeRef),
    /// One that needs a name.
    Named(Box<Shape>),
    /// Either, or `null`.
    Nullable(Box<Made>),
}

impl Made {
    /// A type that needs a name.
    pub(super) fn named(shape: Shape) -> Self {
        Self::Named(Box::new(shape))
    }

    /// A type of the runtime or of Rust.
    pub(super) fn plain(plain: Plain) -> Self {
        Self::Plain(TypeRef::Plain(plain))
    }

    /// The same, or `null`.
    pub(super) fn or_null(self) -> Self {
        match self {
            Self::Nullable(_) | Self::Plain(TypeRef::Nullable(_) | TypeRef::Plain(Plain::Any)) => {
                self
            }
            Self::Plain(ty) => Self::Plain(TypeRef::Nullable(Box::new(ty))),
            Self::Named(_) => Self::Nullable(Box::new(self)),
        }
    }
}

/// The type of one schema that stands inside another construct; a new one is named after its place.
pub(super) fn inline<'d>(
    lowering: &mut Lowering<'d, '_>,
    schema: Node<'d>,
    place: &Place,
) -> Option<TypeRef> {
    inline_all(lowering, &[schema], place)
}

/// The type of schemas that all hold of one value.
pub(super) fn inline_all<'d>(
    lowering: &mut Lowering<'d, '_>,
    schemas: &[Node<'d>],
    place: &Place,
) -> Option<TypeRef> {
    let directions: Vec<_> =
        schemas.iter().map(|schema| place.direction_of(lowering, *schema)).collect();
    let direction = match directions.contains(&Direction::Parts) {
        true => Direction::Parts,
        false => {
            directions.into_iter().find(|one| *one != Direction::Both).unwrap_or(Direction::Both)
        }
    };
    let key: Key = (schemas.iter().map(|schema| schema.id()).collect(), direction);
    match lowering.known.get(&key) {
        Some(Progress::Done(ty)) => return Some(ty.clone()),
        Some(Progress::Open(Some(id))) => return Some(TypeRef::Named(*id)),
        Some(Progress::Open(None)) => {
            let id = lowering.reserve();
            lowering.known.insert(key, Progress::Open(Some(id)));
            return Some(TypeRef::Named(id));
        }
        None => {}
    }
    lowering.known.insert(key.clone(), Progress::Open(None));
    let place = Place::new(place.name.clone(), direction);
    let made = nested(lowering, schemas[0], |lowering| made(lowering, schemas, &place))?;
    let asked = match lowering.known.get(&key) {
        Some(Progress::Open(asked)) => *asked,
        _ => None,
    };
    let ty = settled(lowering, schemas, made, &place, asked);
    lowering.known.insert(key, Progress::Done(ty.clone()));
    Some(ty)
}

/// How deep schemas may lead on within schemas, each saying more than the one that it refers to.
const MAX_DEPTH: usize = 400;

/// Makes something of a schema, unless it stands too deep within others.
pub(super) fn nested<'d, 'r, T>(
    lowering: &mut Lowering<'d, 'r>,
    at: Node<'d>,
    make: impl FnOnce(&mut Lowering<'d, 'r>) -> Option<T>,
) -> Option<T> {
    if lowering.depth >= MAX_DEPTH {
        let message = format!("schemas lead on within schemas more than {MAX_DEPTH} deep");
        lowering
            .error(Code::UnsupportedSchema, at, message)
            .help("let the members refer to components by `$ref` alone");
        return None;
    }
    lowering.depth += 1;
    let made = make(lowering);
    lowering.depth -= 1;
    made
}

/// Gives a name to what needs one, and takes the place that a schema within asked for.
fn settled<'d>(
    lowering: &mut Lowering<'d, '_>,
    schemas: &[Node<'d>],
    made: Made,
    place: &Place,
    asked: Option<TypeId>,
) -> TypeRef {
    let shape = match made {
        Made::Plain(ty) if asked.is_none() => return ty,
        Made::Plain(ty) => Shape::Alias(ty),
        Made::Named(shape) => *shape,
        Made::Nullable(inner) => {
            let ty = settled(lowering, schemas, *inner, place, None);
            let ty = TypeRef::Nullable(Box::new(ty));
            match asked {
                None => return ty,
                Some(_) => Shape::Alias(ty),
            }
        }
    };
    let name = stated_names::of_type(lowering, schemas[0], &place.name);
    let id = asked.unwrap_or_else(|| lowering.reserve());
    let def = definition(lowering, schemas[0], name, shape, place.direction);
    lowering.define(id, def);
    TypeRef::Named(id)
}

/// The definition of a type.
pub(super) fn definition<'d>(
    lowering: &mut Lowering<'d, '_>,
    schema: Node<'d>,
    name: String,
    shape: Shape,
    direction: Direction,
) -> TypeDef {
    let is_value = |stated: &Stated<Json>| !(is_nullable(schema) && stated.value == Json::Null);
    TypeDef {
        name,
        origin: facts::origin(schema),
        docs: directed(facts::docs_of(schema), direction),
        shape,
        usage: Usage::default(),
        is_only_called: false,
        default: facts::default(schema).filter(is_value),
        examples: facts::examples(schema).into_iter().filter(is_value).collect(),
        definition: rules::definition(lowering, schema, direction),
        rust: stated_names::in_rust(lowering, schema),
    }
}

/// What a type is for, and whose it is where requests and replies have types of their own.
fn directed(docs: Docs, direction: Direction) -> Docs {
    let note = match direction {
        Direction::Both => return docs,
        Direction::Request => "As callers send it: without the members that are `readOnly`.",
        Direction::Reply => "As the server sends it: without the members that are `writeOnly`.",
        Direction::Parts => "As a body of parts holds it: bytes are files.",
    };
    let text =
        if docs.text.is_empty() { note.to_owned() } else { format!("{}\n\n{note}", docs.text) };
    Docs { text, ..docs }
}

/// The type that is made for a schema, with a name after its place where it needs one.
pub(super) fn placed<'d>(
    lowering: &mut Lowering<'d, '_>,
    schema: Node<'d>,
    made: Made,
    place: &Place,
) -> TypeRef {
    match made {
        Made::Plain(ty) => ty,
        Made::Nullable(inner) => {
            TypeRef::Nullable(Box::new(placed(lowering, schema, *inner, place)))
        }
        Made::Named(shape) => {
            let name = lowering.type_names.type_name(&place.name);
            let id = lowering.reserve();
            let mut def = definition(lowering, schema, name, *shape, place.direction);
            (def.default, def.examples, def.rust) = (None, Vec::new(), InRust::default());
            lowering.define(id, def);
            TypeRef::Named(id)
        }
    }
}

/// What schemas that all hold of one value become.
pub(super) fn made<'d>(
    lowering: &mut Lowering<'d, '_>,
    schemas: &[Node<'d>],
    place: &Place,
) -> Option<Made> {
    if let [schema] = schemas {
        if let Some(target) = mere_reference(lowering, *schema) {
            let id = components::referenced(lowering, target, place);
            let made = Made::Plain(TypeRef::Named(id));
            return Some(if admits_null_by_intent(*schema) { made.or_null() } else { made });
        }
        if admits_null_by_intent(*schema) {
            // Of the other values the schema says what it does without `nullable`.
            let said = Said::of(lowering, schemas)?.only(Types::ALL.without(Types::NULL));
            return Some(classify::made(lowering, &said, place)?.or_null());
        }
    }
    let said = Said::of(lowering, schemas)?;
    classify::made(lowering, &said, place)
}

/// Keywords that say nothing about the values of a schema.
const NOTES: [&str; 15] = [
    "title",
    "description",
    "default",
    "example",
    "examples",
    "deprecated",
    "nullable",
    "readOnly",
    "writeOnly",
    "externalDocs",
    "xml",
    "discriminator",
    "$defs",
    "$comment",
    "$schema",
];

/// Whether a keyword says nothing about the values of a schema.
pub(super) fn is_note(keyword: &str) -> bool {
    NOTES.contains(&keyword) || keyword.starts_with("x-")
}

/// The schema that another one refers to, where nothing else is said about the values.
pub(super) fn mere_reference<'d>(
    lowering: &Lowering<'d, '_>,
    schema: Node<'d>,
) -> Option<Node<'d>> {
    // A component is a type of its own, of which a discriminator may know; so is what says of itself what it is in Rust.
    let is_inline = || {
        let in_rust = |entry: Entry<'_>| entry.key.starts_with("x-rust-");
        !lowering.is_component(schema) && !schema.entries().any(in_rust)
    };
    let says_no_more = |besides: &str, target: Node<'d>| {
        schema.entries().all(|entry| {
            let is_type = entry.key == "type";
            let is_repeated = || is_type && says_type(target, entry.node) && is_inline();
            entry.key == besides || is_note(entry.key) || is_repeated()
        })
    };
    if let Some(target) = lowering.target(schema) {
        return (!schema.is_since_3_1() || says_no_more("$ref", target)).then_some(target);
    }
    let mut children = schema.get("allOf")?.items();
    match (children.next(), children.next()) {
        (Some(only), None) => {
            let target = mere_reference(lowering, only)?;
            says_no_more("allOf", target).then_some(target)
        }
        _ => None,
    }
}

/// Whether a schema names this one type, and no other.
fn says_type(schema: Node<'_>, named: Node<'_>) -> bool {
    let own = schema.get("type").and_then(Node::as_str);
    own.is_some() && own == named.as_str() && !is_nullable(schema)
}

/// Whether a schema says `nullable` beside other schemas that hold. By the letter of OpenAPI 3.0.3 that has no effect unless
/// these admit `null` too; it is never written but to admit `null`. Beside `$ref`, 3.0 reads nothing.
pub(super) fn admits_null_by_intent(schema: Node<'_>) -> bool {
    let beside =
        ["allOf", "anyOf", "oneOf"].into_iter().chain(schema.is_since_3_1().then_some("$ref"));
    is_nullable(schema) && beside.into_iter().any(|keyword| schema.get(keyword).is_some())
}
