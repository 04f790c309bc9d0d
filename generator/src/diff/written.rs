//! Types of parameters and headers, which stand on the wire as texts: one item of a list is its text alone, and any
//! value is a text.

use super::comparison::{Comparison, NodeId, Place};
use super::finding::Finding;
use super::rules::{self, Rule};
use super::view::{Kind, view};
use crate::model::{Api, ListLimits, Stated, TextLimits, TypeRef};

/// Compares the types of two parameters or headers.
pub(super) fn compare<'a>(
    comparison: &mut Comparison<'a>,
    node: NodeId,
    subject: String,
    (base, head): (Place<'a>, Place<'a>),
) {
    let (older, newer) = (comparison.base, comparison.head);
    let mut differ = |rule: &'static Rule| {
        let finding = Finding::new(rule, subject.clone()).base(base.origin).head(head.origin);
        comparison.add(node, finding);
    };
    match (item(older, base.ty), item(newer, head.ty)) {
        (None, Some((item, limits))) if has_text(older, base.ty) && may_be_one(limits) => {
            differ(rules::PARAM_BECAME_LIST);
            one_text(comparison, node, subject, (base, Place::of(item, head.origin)));
        }
        (Some((item, limits)), None) if has_text(newer, head.ty) && may_be_one(limits) => {
            differ(rules::PARAM_BECAME_VALUE);
            one_text(comparison, node, subject, (Place::of(item, base.origin), head));
        }
        _ => one_text(comparison, node, subject, (base, head)),
    }
}

/// Two types of which each value is one text.
fn one_text<'a>(
    comparison: &mut Comparison<'a>,
    node: NodeId,
    subject: String,
    (base, head): (Place<'a>, Place<'a>),
) {
    let (older, newer) = (comparison.base, comparison.head);
    let is_compatible =
        !is_text(older, base.ty) && has_text(older, base.ty) && is_any_text(newer, head.ty);
    if is_compatible {
        let finding = Finding::new(rules::TYPE_TEXT_COMPATIBLE, subject);
        comparison.add(node, finding.base(base.origin).head(head.origin));
    } else {
        comparison.types(node, subject, base, head);
    }
}

fn item<'a>(api: &'a Api, ty: &'a TypeRef) -> Option<(&'a TypeRef, &'a ListLimits)> {
    match view(api, ty).kind {
        Kind::List(item, limits) => Some((item, limits)),
        _ => None,
    }
}

/// Whether a list may have one item.
fn may_be_one(limits: &ListLimits) -> bool {
    let at_most = |stated: &Stated<u64>| stated.value <= 1;
    let at_least = |stated: &Stated<u64>| stated.value >= 1;
    limits.min_items.as_ref().is_none_or(at_most) && limits.max_items.as_ref().is_none_or(at_least)
}

/// Whether each value is one text.
fn has_text(api: &Api, ty: &TypeRef) -> bool {
    match view(api, ty).kind {
        Kind::Boolean
        | Kind::Formatted(_)
        | Kind::Text(..)
        | Kind::Integer(..)
        | Kind::Number(..)
        | Kind::Enumeration(_) => true,
        Kind::Union(union) => {
            // A branch that leads back to its union has more than one text, if any.
            let is_plain = |ty: &TypeRef| !matches!(view(api, ty).kind, Kind::Union(_));
            union.branches.iter().all(|branch| is_plain(&branch.ty) && has_text(api, &branch.ty))
        }
        _ => false,
    }
}

fn is_text(api: &Api, ty: &TypeRef) -> bool {
    matches!(view(api, ty).kind, Kind::Text(..) | Kind::Formatted(_))
}

/// Whether every text is a value.
fn is_any_text(api: &Api, ty: &TypeRef) -> bool {
    let is_free = |limits: &TextLimits| {
        limits.min_chars.is_none() && limits.max_chars.is_none() && limits.pattern.is_none()
    };
    match view(api, ty).kind {
        Kind::Text(limits, texture) => texture.format.is_none() && is_free(limits),
        _ => false,
    }
}
