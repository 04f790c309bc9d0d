//! From a schema to a type: classified first, then one function per shape.

use super::lowering::{Lowering, SchemaAt, View};
use super::{all_of, enumeration, facts, list, number, object, text};
use crate::model::{Plain, Shape, Stated, TypeDef, TypeId, TypeRef, Usage};
use crate::report::Code;
use openapiv3::{AnySchema, Schema, SchemaKind, Type};
use specwright_runtime::json::Json;

/// What a schema becomes.
pub(super) enum Made {
    /// A type that needs no definition.
    Plain(TypeRef),
    /// One that needs a name.
    Named(Box<Shape>),
}

impl Made {
    /// A type that needs a name.
    pub(super) fn named(shape: Shape) -> Self {
        Self::Named(Box::new(shape))
    }
}

/// Every component becomes a named type, whether or not an operation reaches it.
pub(super) fn components<'d>(lowering: &mut Lowering<'d, '_>) {
    let Some(components) = lowering.document.view.components.as_ref() else { return };
    let Some(nodes) = lowering.document.tree.at("/components/schemas") else { return };
    let reserved: Vec<(&'d str, String, TypeId)> = components
        .schemas
        .keys()
        .map(|name| (name.as_str(), lowering.type_names.type_name(name), lowering.reserve()))
        .collect();
    for (name, _, id) in &reserved {
        lowering.name_component(name, *id);
    }
    for (name, type_name, id) in reserved {
        let (view, node) = (components.schemas.get(name), nodes.get(name));
        if let (Some(view), Some(node)) = (view, node) {
            component(lowering, SchemaAt { view: view.into(), node }, type_name, id);
        }
    }
}

fn component<'d>(lowering: &mut Lowering<'d, '_>, schema: SchemaAt<'d>, name: String, id: TypeId) {
    let Some(made) = made(lowering, schema, &name) else { return };
    let shape = match made {
        Made::Plain(ty) => Shape::Alias(nullable(schema, ty)),
        Made::Named(shape) if is_nullable(schema) => {
            let inner_name = lowering.type_names.type_name(&format!("{name}Value"));
            let inner = lowering.reserve();
            lowering.define(inner, definition(schema, inner_name, *shape));
            Shape::Alias(TypeRef::Nullable(Box::new(TypeRef::Named(inner))))
        }
        Made::Named(shape) => *shape,
    };
    lowering.define(id, definition(schema, name, shape));
}

/// The type of a schema that stands inside another construct; a new one is named after its place.
pub(super) fn inline<'d>(
    lowering: &mut Lowering<'d, '_>,
    schema: SchemaAt<'d>,
    place: &str,
) -> Option<TypeRef> {
    if let Some(known) = lowering.inline.get(&schema.node.id()) {
        return Some(known.clone());
    }
    let ty = match made(lowering, schema, place)? {
        Made::Plain(ty) => ty,
        Made::Named(shape) => {
            let name = lowering.type_names.type_name(place);
            let id = lowering.reserve();
            lowering.define(id, definition(schema, name, *shape));
            TypeRef::Named(id)
        }
    };
    let ty = nullable(schema, ty);
    lowering.inline.insert(schema.node.id(), ty.clone());
    Some(ty)
}

fn definition(schema: SchemaAt<'_>, name: String, shape: Shape) -> TypeDef {
    TypeDef {
        name,
        origin: facts::origin(schema.node),
        docs: facts::docs_of(schema.node),
        shape,
        usage: Usage::default(),
        default: facts::default(schema.node).filter(|stated| !is_absent(schema, stated)),
        examples: facts::examples(schema.node)
            .into_iter()
            .filter(|stated| !is_absent(schema, stated))
            .collect(),
    }
}

/// A `null` that the schema admits is none of the type below.
fn is_absent(schema: SchemaAt<'_>, stated: &Stated<Json>) -> bool {
    is_nullable(schema) && stated.value == Json::Null
}

/// True where the schema itself admits `null`; behind a `$ref` the component says so.
pub(super) fn is_nullable(schema: SchemaAt<'_>) -> bool {
    matches!(schema.view, View::Schema(schema) if schema.schema_data.nullable)
}

fn nullable(schema: SchemaAt<'_>, ty: TypeRef) -> TypeRef {
    match ty {
        ty @ TypeRef::Nullable(_) => ty,
        ty if is_nullable(schema) && ty != TypeRef::Plain(Plain::Any) => {
            TypeRef::Nullable(Box::new(ty))
        }
        ty => ty,
    }
}

fn made<'d>(lowering: &mut Lowering<'d, '_>, schema: SchemaAt<'d>, place: &str) -> Option<Made> {
    match schema.view {
        View::Reference(reference) => {
            lowering.component(reference).map(|id| Made::Plain(TypeRef::Named(id)))
        }
        View::Schema(view) => of_kind(lowering, schema, view, place),
    }
}

fn of_kind<'d>(
    lowering: &mut Lowering<'d, '_>,
    at: SchemaAt<'d>,
    view: &'d Schema,
    place: &str,
) -> Option<Made> {
    match &view.schema_kind {
        SchemaKind::Type(Type::String(_)) if at.node.get("enum").is_some() => {
            enumeration::lower(lowering, at)
        }
        SchemaKind::Type(Type::Integer(_)) if at.node.get("enum").is_some() => {
            enumeration::lower(lowering, at)
        }
        SchemaKind::Type(Type::String(_)) => text::lower(at),
        SchemaKind::Type(Type::Integer(_)) => number::integer(lowering, at),
        SchemaKind::Type(Type::Number(_)) => number::number(lowering, at),
        SchemaKind::Type(Type::Boolean(_)) => boolean(lowering, at),
        SchemaKind::Type(Type::Array(array)) => {
            list::lower(lowering, at, array.items.as_ref(), place)
        }
        SchemaKind::Type(Type::Object(_)) => object::lower(lowering, at, place),
        SchemaKind::AllOf { .. } => all_of::lower(lowering, at, place),
        SchemaKind::Any(any) => mixed(lowering, at, any, place),
        SchemaKind::OneOf { .. } => unsupported(lowering, at, "oneOf"),
        SchemaKind::AnyOf { .. } => unsupported(lowering, at, "anyOf"),
        SchemaKind::Not { .. } => unsupported(lowering, at, "not"),
    }
}

/// A schema whose keywords belong to more than one type, or to none.
fn mixed<'d>(
    lowering: &mut Lowering<'d, '_>,
    at: SchemaAt<'d>,
    any: &AnySchema,
    place: &str,
) -> Option<Made> {
    let combined = [
        ("oneOf", any.one_of.is_empty()),
        ("anyOf", any.any_of.is_empty()),
        ("not", any.not.is_none()),
    ];
    if let Some((keyword, _)) = combined.into_iter().find(|(_, absent)| !absent) {
        return unsupported(lowering, at, keyword);
    }
    if let (Some("string" | "integer" | "number" | "boolean" | "array"), false) =
        (any.typ.as_deref(), any.all_of.is_empty())
    {
        return unsupported(lowering, at, "allOf");
    }
    match any.typ.as_deref() {
        Some("string" | "integer") if at.node.get("enum").is_some() => {
            enumeration::lower(lowering, at)
        }
        Some("string") => text::lower(at),
        Some("integer") => number::integer(lowering, at),
        Some("number") => number::number(lowering, at),
        _ if !any.all_of.is_empty() => all_of::lower(lowering, at, place),
        None if any.properties.is_empty() => match judging_keyword(at) {
            None => Some(Made::Plain(TypeRef::Plain(Plain::Any))),
            Some(keyword) => unsupported(lowering, at, keyword),
        },
        Some("object") | None if !any.properties.is_empty() => object::lower(lowering, at, place),
        Some(other) => {
            unsupported(lowering, at, &format!("type: {other} with keywords of other types"))
        }
        None => unsupported(lowering, at, "a schema without a type"),
    }
}

/// A keyword that judges values although the schema names no type.
fn judging_keyword(at: SchemaAt<'_>) -> Option<&'static str> {
    const JUDGING: [&str; 16] = [
        "multipleOf",
        "maximum",
        "minimum",
        "maxLength",
        "minLength",
        "pattern",
        "maxItems",
        "minItems",
        "uniqueItems",
        "maxProperties",
        "minProperties",
        "required",
        "enum",
        "items",
        "additionalProperties",
        "format",
    ];
    JUDGING.into_iter().find(|keyword| at.node.get(keyword).is_some())
}

fn boolean(lowering: &mut Lowering<'_, '_>, at: SchemaAt<'_>) -> Option<Made> {
    if at.node.get("enum").is_some() {
        return unsupported(lowering, at, "enum of booleans");
    }
    Some(Made::Plain(TypeRef::Plain(Plain::Boolean)))
}

/// Refuses a construct by name; the author sees its line.
pub(super) fn unsupported<T>(
    lowering: &mut Lowering<'_, '_>,
    at: SchemaAt<'_>,
    what: &str,
) -> Option<T> {
    let node = at.node.get(what).unwrap_or(at.node);
    lowering
        .error(Code::UnsupportedSchema, node, format!("`{what}` cannot be generated yet"))
        .help("leave it out, or describe the values by a type, its limits and allOf");
    None
}
