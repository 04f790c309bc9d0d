//! Whether `null` is a value, whichever of the place and its type says so.

use super::component_name;
use crate::diff::comparison::{Comparison, NodeId, Place};
use crate::diff::finding::Finding;
use crate::diff::rules;
use crate::diff::view::{Kind, Said, View, view};
use crate::model::{Api, Origin, Plain, TypeDef, UnionKeyword};

/// Compares whether two places admit `null`.
pub(in crate::diff) fn compare(
    comparison: &mut Comparison<'_>,
    node: NodeId,
    subject: &str,
    (base, head): (&Place<'_>, &Place<'_>),
) {
    let (base_view, head_view) = (view(comparison.base, base.ty), view(comparison.head, head.ty));
    let (older, newer) = (said(base, &base_view), said(head, &head_view));
    let rule = match (older, newer) {
        (Said::Nowhere, Said::Here | Said::By(_)) if !holds_null(comparison.base, &base_view) => {
            rules::NULLABLE_ADDED
        }
        (Said::Here | Said::By(_), Said::Nowhere) if !holds_null(comparison.head, &head_view) => {
            rules::NULLABLE_REMOVED
        }
        _ => return,
    };
    let finding = Finding::new(rule, said_of(subject, older, newer))
        .base(origin(base, &base_view, older, newer))
        .head(origin(head, &head_view, newer, older));
    comparison.add(node, finding);
}

/// Whether `null` is a value of a type that does not speak of it.
fn holds_null(api: &Api, seen: &View<'_>) -> bool {
    let is_open = |kind: Kind<'_>| {
        matches!(kind, Kind::Any | Kind::Null | Kind::Other(Plain::NotObject | Plain::NotArray))
    };
    match seen.kind {
        Kind::Union(union) if union.keyword != UnionKeyword::OneOf => {
            let branches = union.branches.iter().map(|branch| view(api, &branch.ty));
            branches.into_iter().any(|branch| said_here(&branch) || is_open(branch.kind))
        }
        kind => is_open(kind),
    }
}

fn said_here(view: &View<'_>) -> bool {
    !matches!(view.null, Said::Nowhere)
}

fn said<'a>(place: &Place<'_>, view: &View<'a>) -> Said<'a> {
    if place.nullable { Said::Here } else { view.null }
}

/// What the fact is about: the component that states it, or the place.
pub(super) fn said_of(place: &str, base: Said<'_>, head: Said<'_>) -> String {
    match (base, head) {
        (_, Said::By(def)) | (Said::By(def), _) => {
            component_name(def).map_or(place.to_owned(), |name| format!("`{name}`"))
        }
        _ => place.to_owned(),
    }
}

/// Where a document says it, or would say it if it said it as the other one does.
pub(super) fn origin<'a>(
    place: &Place<'a>,
    view: &View<'a>,
    said: Said<'a>,
    other: Said<'_>,
) -> &'a Origin {
    let def: Option<&'a TypeDef> = match (said, other) {
        (Said::By(def), _) => Some(def),
        (Said::Nowhere, Said::By(_)) => view.outer,
        _ => None,
    };
    def.map_or(place.origin, |def| &def.origin)
}
