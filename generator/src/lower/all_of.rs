//! `allOf`: one reference with notes beside it is the reference; objects are merged into one.

use super::lowering::{Lowering, SchemaAt, View};
use super::object::{self, Part};
use super::schema::{Made, unsupported};
use crate::model::TypeRef;
use openapiv3::{ReferenceOr, Schema, SchemaKind};

/// Keywords that say nothing about the values of a schema.
const NOTES: [&str; 12] = [
    "allOf",
    "title",
    "description",
    "default",
    "example",
    "deprecated",
    "nullable",
    "readOnly",
    "writeOnly",
    "externalDocs",
    "xml",
    "discriminator",
];

/// How deep `allOf` may stand within `allOf`.
const MAX_DEPTH: usize = 32;

/// The type of an `allOf`.
pub(super) fn lower<'d>(
    lowering: &mut Lowering<'d, '_>,
    at: SchemaAt<'d>,
    place: &str,
) -> Option<Made> {
    if let Some(reference) = only_reference(at) {
        return lowering.component(reference).map(|id| Made::Plain(TypeRef::Named(id)));
    }
    let mut parts = Vec::new();
    match collect(lowering, at, &mut parts, 0) {
        Some(()) => object::of_parts(lowering, parts, place),
        None => unsupported(lowering, at, "allOf"),
    }
}

/// The text of the one `$ref`, where nothing else is said about the values.
fn only_reference<'d>(at: SchemaAt<'d>) -> Option<&'d str> {
    let [only] = children(at)?.as_slice() else { return None };
    let ReferenceOr::Reference { reference } = only else { return None };
    let is_note = |key: &str| NOTES.contains(&key) || key.starts_with("x-");
    at.node.entries().all(|entry| is_note(entry.key)).then_some(reference)
}

fn children<'d>(at: SchemaAt<'d>) -> Option<&'d Vec<ReferenceOr<Schema>>> {
    let View::Schema(view) = at.view else { return None };
    match &view.schema_kind {
        SchemaKind::AllOf { all_of } => Some(all_of),
        SchemaKind::Any(any) if !any.all_of.is_empty() => Some(&any.all_of),
        _ => None,
    }
}

/// Every object below, targets of references included; `None` where one is no object.
fn collect<'d>(
    lowering: &Lowering<'d, '_>,
    at: SchemaAt<'d>,
    parts: &mut Vec<Part<'d>>,
    depth: usize,
) -> Option<()> {
    if depth > MAX_DEPTH {
        return None;
    }
    if let View::Reference(reference) = at.view {
        return collect(lowering, lowering.target(reference)?, parts, depth + 1);
    }
    if let Some(views) = children(at) {
        let nodes = at.node.get("allOf")?.items();
        for (view, node) in views.iter().zip(nodes) {
            collect(lowering, SchemaAt { view: view.into(), node }, parts, depth + 1)?;
        }
        parts.extend(object::part(at));
        return Some(());
    }
    parts.push(object::part(at)?);
    Some(())
}
