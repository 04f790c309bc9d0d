//! Types of parameters and headers, which stand on the wire as texts: one item of a list is its text alone, and any
//! value is a text, members of objects too.

use super::comparison::{Comparison, NodeId, Pair, Place};
use super::finding::Finding;
use super::forms;
use super::rules::{self, Rule};
use super::types;
use super::view::{Kind, view};
use crate::model::{Api, Form, ListLimits, Param, Stated, TextLimits, TypeRef, VariantValue};
use specwright_runtime::parameter::Style;

/// Compares the types of two parameters or headers.
pub(super) fn compare<'a>(
    comparison: &mut Comparison<'a>,
    node: NodeId,
    subject: String,
    params: (&'a Param, &'a Param),
) {
    let (base, head) = (forms::place(params.0), forms::place(params.1));
    let is_json = |param: &Param| param.form.style == Style::Json || param.content.is_some();
    if is_json(params.0) || is_json(params.1) {
        return comparison.types(node, subject, base, head);
    }
    let (older, newer) = (comparison.base, comparison.head);
    let mut differ = |rule: &'static Rule| {
        let finding = Finding::new(rule, subject.clone()).base(base.origin).head(head.origin);
        comparison.add(node, finding);
    };
    match (item(older, base.ty), item(newer, head.ty)) {
        (None, Some((item, limits))) if has_text(older, base.ty) && may_be_one(limits) => {
            let parts = mark(params.1.form).is_some_and(|mark| may_hold(older, base.ty, mark));
            differ(if parts { rules::PARAM_BECAME_PARTED } else { rules::PARAM_BECAME_LIST });
            one_text(comparison, node, subject, (base, Place::of(item, head.origin)));
        }
        (Some((item, limits)), None) if has_text(newer, head.ty) && may_be_one(limits) => {
            differ(rules::PARAM_BECAME_VALUE);
            one_text(comparison, node, subject, (Place::of(item, base.origin), head));
        }
        _ => one_text(comparison, node, subject, (base, head)),
    }
}

/// What stands between the items of a list in one text; nothing where each item stands by itself.
fn mark(form: Form) -> Option<char> {
    match (form.style, form.explode) {
        (Style::Form | Style::Cookie | Style::Matrix, true)
        | (Style::DeepObject | Style::Json, _) => None,
        (Style::Label, true) => Some('.'),
        (Style::SpaceDelimited, _) => Some(' '),
        (Style::PipeDelimited, _) => Some('|'),
        (Style::Separated(mark), _) => Some(mark),
        _ => Some(','),
    }
}

/// Whether the text of a value may hold a character, as far as its type says. Patterns are not asked: they mostly name
/// what they admit, and commas are rarely among it.
fn may_hold(api: &Api, ty: &TypeRef, mark: char) -> bool {
    match view(api, ty).kind {
        Kind::Text(limits, texture) => texture.format.is_none() && limits.pattern.is_none(),
        Kind::Enumeration(values) => values.variants.iter().any(|variant| match &variant.value {
            VariantValue::Text(text) => text.contains(mark),
            VariantValue::Integer(_) => false,
        }),
        _ => false,
    }
}

/// Two types of which each value is one text, or an object whose members are.
pub(super) fn one_text<'a>(
    comparison: &mut Comparison<'a>,
    node: NodeId,
    subject: String,
    (base, head): (Place<'a>, Place<'a>),
) {
    let sides = ((comparison.base, base.ty), (comparison.head, head.ty));
    match texts(sides.0, sides.1) {
        Some(rule) => {
            let finding = Finding::new(rule, subject);
            comparison.add(node, finding.base(base.origin).head(head.origin));
        }
        None if has_text_members(sides.0, sides.1) => {
            types::null::compare(comparison, node, &subject, (&base, &head));
            types::members_as_texts(comparison, Pair { node, subject, base, head });
        }
        None => comparison.types(node, subject, base, head),
    }
}

/// The rule for two types that JSON tells apart and texts do not: one of them is any text.
fn texts(base: (&Api, &TypeRef), head: (&Api, &TypeRef)) -> Option<&'static Rule> {
    let is_written = |(api, ty)| !is_text(api, ty) && has_text(api, ty);
    if is_written(base) && is_any_text(head.0, head.1) {
        return Some(rules::TYPE_TEXT_COMPATIBLE);
    }
    let is_narrower = is_any_text(base.0, base.1) && is_written(head) && !has_branch_of_text(head);
    is_narrower.then_some(rules::TYPE_NARROWED)
}

fn has_branch_of_text((api, ty): (&Api, &TypeRef)) -> bool {
    match view(api, ty).kind {
        Kind::Union(union) => union.branches.iter().any(|branch| is_text(api, &branch.ty)),
        _ => false,
    }
}

/// Whether two objects have a member that only JSON tells apart.
fn has_text_members(base: (&Api, &TypeRef), head: (&Api, &TypeRef)) -> bool {
    let (Kind::Object(older, _), Kind::Object(newer, _)) =
        (view(base.0, base.1).kind, view(head.0, head.1).kind)
    else {
        return false;
    };
    older.iter().any(|field| {
        let partner = newer.iter().find(|other| other.wire == field.wire);
        partner.is_some_and(|other| texts((base.0, &field.ty), (head.0, &other.ty)).is_some())
    })
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
    match view(api, ty).kind {
        Kind::Text(..) | Kind::Formatted(_) => true,
        Kind::Enumeration(values) => types::is_text(values),
        _ => false,
    }
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
