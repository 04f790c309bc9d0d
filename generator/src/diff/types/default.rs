//! The value that stands for an absent one, whichever of the place and its type says so.

use super::null::{origin, said_of};
use crate::diff::comparison::{Comparison, NodeId, Place};
use crate::diff::finding::Finding;
use crate::diff::rules;
use crate::diff::view::{Said, View, view};
use crate::model::Stated;
use specwright_runtime::json::Json;

type Default<'a> = Option<&'a Stated<Json>>;

/// Compares the defaults of two places; `own` are those that the places themselves state.
pub(in crate::diff) fn compare<'a>(
    comparison: &mut Comparison<'a>,
    node: NodeId,
    subject: &str,
    (base, head): (&Place<'a>, &Place<'a>),
    own: (Default<'a>, Default<'a>),
) {
    let (base_view, head_view) = (view(comparison.base, base.ty), view(comparison.head, head.ty));
    let (older, newer) = (own.0.or(base_view.default), own.1.or(head_view.default));
    let rule = match (older, newer) {
        (None, None) => return,
        (Some(older), Some(newer)) if older.value == newer.value => return,
        (None, Some(_)) => rules::DEFAULT_ADDED,
        (Some(_), None) => rules::DEFAULT_REMOVED,
        (Some(_), Some(_)) => rules::DEFAULT_CHANGED,
    };
    let (says, said) = (said(own.0, &base_view), said(own.1, &head_view));
    let silent = (origin(base, &base_view, says, said), origin(head, &head_view, said, says));
    let finding = Finding::new(rule, said_of(subject, says, said))
        .base(older.map_or(silent.0, |stated| &stated.origin))
        .head(newer.map_or(silent.1, |stated| &stated.origin))
        .before(text(older))
        .after(text(newer));
    comparison.add(node, finding);
}

fn said<'a>(own: Default<'_>, view: &View<'a>) -> Said<'a> {
    match (own, view.default, view.outer) {
        (Some(_), _, _) => Said::Here,
        (None, Some(_), Some(def)) => Said::By(def),
        _ => Said::Nowhere,
    }
}

fn text(stated: Default<'_>) -> String {
    stated.map_or(String::new(), |stated| stated.value.to_string())
}
