//! Objects and maps.

use super::facts;
use super::lowering::{Lowering, SchemaAt, View};
use super::naming::Scope;
use super::schema::{self, Made};
use crate::model::{Field, Object, Plain, Presence, Shape, TypeRef, UnknownFields};
use crate::report::Code;
use crate::source::Node;
use openapiv3::{AdditionalProperties, ReferenceOr, Schema, SchemaKind, Type};
use std::collections::BTreeSet;

/// One schema that adds fields to an object.
pub(super) struct Part<'d> {
    /// The typed view of its properties, in order.
    pub properties: Vec<(&'d str, SchemaAt<'d>)>,
    /// The names that it requires.
    pub required: Vec<Node<'d>>,
    /// What it says of other members.
    pub additional: Option<(&'d AdditionalProperties, Node<'d>)>,
}

/// An object with properties becomes a struct, any other a map.
pub(super) fn lower<'d>(
    lowering: &mut Lowering<'d, '_>,
    at: SchemaAt<'d>,
    place: &str,
) -> Option<Made> {
    refuse_counts(lowering, at.node)?;
    let part = part(at)?;
    if part.properties.is_empty()
        && part.required.is_empty()
        && let Some(map) = map(lowering, &part, place)?
    {
        return Some(Made::Plain(TypeRef::Map(Box::new(map))));
    }
    of_parts(lowering, vec![part], place)
}

/// Keywords that judge an object as a whole; no struct shows them yet.
const COUNTS_AND_LISTS: [&str; 3] = ["minProperties", "maxProperties", "enum"];

/// True where a schema says nothing of its values but what fields an object has.
fn is_plain_object(any: &openapiv3::AnySchema) -> bool {
    matches!(any.typ.as_deref(), None | Some("object"))
        && any.one_of.is_empty()
        && any.any_of.is_empty()
        && any.not.is_none()
}

/// What an object schema adds, or nothing where the schema is no object or more than that.
pub(super) fn part(at: SchemaAt<'_>) -> Option<Part<'_>> {
    let View::Schema(view) = at.view else { return None };
    if COUNTS_AND_LISTS.into_iter().any(|keyword| at.node.get(keyword).is_some()) {
        return None;
    }
    let (properties, additional) = match &view.schema_kind {
        SchemaKind::Type(Type::Object(object)) => {
            (&object.properties, &object.additional_properties)
        }
        SchemaKind::Any(any) if is_plain_object(any) => {
            (&any.properties, &any.additional_properties)
        }
        _ => return None,
    };
    let nodes = at.node.get("properties");
    let properties =
        properties.iter().filter_map(|(name, view): (&String, &ReferenceOr<Box<Schema>>)| {
            let node = nodes?.get(name)?;
            Some((name.as_str(), SchemaAt { view: view.into(), node }))
        });
    let required = at.node.get("required").map(|list| list.items().collect());
    let additional = additional.as_ref().zip(at.node.get("additionalProperties"));
    Some(Part {
        properties: properties.collect(),
        required: required.unwrap_or_default(),
        additional,
    })
}

/// The values of a map, or nothing where other members are refused: then it is an object without fields.
fn map<'d>(
    lowering: &mut Lowering<'d, '_>,
    part: &Part<'d>,
    place: &str,
) -> Option<Option<TypeRef>> {
    match unknown(lowering, part, place)? {
        UnknownFields::Refuse => Some(None),
        UnknownFields::Ignore => Some(Some(TypeRef::Plain(Plain::Any))),
        UnknownFields::Collect(ty) => Some(Some(ty)),
    }
}

fn refuse_counts(lowering: &mut Lowering<'_, '_>, node: Node<'_>) -> Option<()> {
    for keyword in COUNTS_AND_LISTS {
        if let Some(node) = node.get(keyword) {
            lowering
                .error(
                    Code::UnsupportedSchema,
                    node,
                    format!("`{keyword}` cannot be generated yet"),
                )
                .help("leave it out");
            return None;
        }
    }
    Some(())
}

/// One struct out of several schemas that all hold.
pub(super) fn of_parts<'d>(
    lowering: &mut Lowering<'d, '_>,
    parts: Vec<Part<'d>>,
    place: &str,
) -> Option<Made> {
    let required: BTreeSet<&str> =
        parts.iter().flat_map(|part| &part.required).filter_map(|node| node.as_str()).collect();
    let mut names = Scope::with(&["new"]);
    let mut fields: Vec<Field> = Vec::new();
    let mut unknown_fields = UnknownFields::Ignore;
    for part in &parts {
        for (wire, at) in &part.properties {
            if fields.iter().any(|field| field.wire == *wire) {
                lowering
                    .error(
                        Code::UnsupportedSchema,
                        at.node,
                        format!("two parts of allOf declare `{wire}`"),
                    )
                    .help("declare it in one of them");
                return None;
            }
            let is_required = required.contains(wire);
            fields.push(field(lowering, &mut names, *at, wire, (is_required, place))?);
        }
        match (unknown(lowering, part, place)?, part.additional) {
            (UnknownFields::Ignore, _) => {}
            (_, Some((_, node))) if parts.len() > 1 => {
                closed_part(lowering, node);
                return None;
            }
            (stated, _) => unknown_fields = stated,
        }
    }
    ensure_declared(lowering, &parts, &fields)?;
    Some(Made::named(Shape::Object(Object { fields, unknown: unknown_fields })))
}

/// A part that judges other members judges those of its fellow parts too.
fn closed_part(lowering: &mut Lowering<'_, '_>, node: Node<'_>) {
    lowering
        .error(
            Code::UnsupportedSchema,
            node,
            "`additionalProperties` within allOf cannot be generated yet".to_owned(),
        )
        .help(
            "it also judges the properties of the other parts; leave it out, or write one schema",
        );
}

/// A name that is required and not declared would be required of nobody.
fn ensure_declared<'d>(
    lowering: &mut Lowering<'d, '_>,
    parts: &[Part<'d>],
    fields: &[Field],
) -> Option<()> {
    let named = parts.iter().flat_map(|part| part.required.iter());
    let undeclared = named.filter_map(|node| Some((*node, node.as_str()?)));
    let undeclared: Vec<_> =
        undeclared.filter(|(_, name)| fields.iter().all(|field| field.wire != *name)).collect();
    for (node, name) in &undeclared {
        lowering
            .error(
                Code::RequiredUndeclared,
                *node,
                format!("`{name}` is required but no property declares it"),
            )
            .help("declare the property, or leave the name out of `required`");
    }
    undeclared.is_empty().then_some(())
}

fn field<'d>(
    lowering: &mut Lowering<'d, '_>,
    names: &mut Scope,
    at: SchemaAt<'d>,
    wire: &str,
    (is_required, place): (bool, &str),
) -> Option<Field> {
    warn_of_direction(lowering, at.node);
    let name = names.value_name(wire);
    let place = format!("{place} {wire}");
    let ty = schema::inline(lowering, at, &place)?;
    let (ty, nullable) = match ty {
        TypeRef::Nullable(inner) => (*inner, true),
        ty => (ty, false),
    };
    let presence = match (is_required, nullable) {
        (true, false) => Presence::Required,
        (false, false) => Presence::Optional,
        (true, true) => Presence::Nullable,
        (false, true) => Presence::OptionalNullable,
    };
    Some(Field {
        name,
        wire: wire.to_owned(),
        docs: documented(lowering, at),
        origin: facts::origin(at.node),
        default: facts::default(at.node),
        examples: facts::examples(at.node),
        boxed: false,
        ty,
        presence,
    })
}

/// Requests and replies share a type so far, so that a direction is documentation only.
fn warn_of_direction(lowering: &mut Lowering<'_, '_>, node: Node<'_>) {
    for keyword in ["readOnly", "writeOnly"] {
        if let Some(node) = node.get(keyword).filter(|node| node.as_bool() == Some(true)) {
            let message =
                format!("`{keyword}` has no effect yet: requests and replies share the type");
            let help = "give requests and replies schemas of their own where it matters";
            lowering.warn(Code::OneTypeForBoth, node, message, help);
        }
    }
}

/// What a field says of itself; one that only refers says what its target says.
fn documented(lowering: &Lowering<'_, '_>, at: SchemaAt<'_>) -> crate::model::Docs {
    let own = facts::docs_of(at.node);
    let only = at.node.get("allOf").and_then(|parts| parts.items().next());
    let reference = at.node.get("$ref").or_else(|| only?.get("$ref")).and_then(Node::as_str);
    match reference.and_then(|reference| lowering.target(reference)) {
        Some(target) if own.text.is_empty() => facts::docs_of(target.node),
        _ => own,
    }
}

fn unknown<'d>(
    lowering: &mut Lowering<'d, '_>,
    part: &Part<'d>,
    place: &str,
) -> Option<UnknownFields> {
    Some(match part.additional {
        None | Some((AdditionalProperties::Any(true), _)) => UnknownFields::Ignore,
        Some((AdditionalProperties::Any(false), _)) => UnknownFields::Refuse,
        Some((AdditionalProperties::Schema(view), node)) => {
            let at = SchemaAt { view: view.as_ref().into(), node };
            UnknownFields::Collect(schema::inline(lowering, at, &format!("{place} value"))?)
        }
    })
}
