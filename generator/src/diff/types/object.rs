//! Objects, maps included: fields by their names on the wire, then what other members may be.

use super::one_way::{self, Ignored};
use super::site::{Notation, Part};
use super::{Site, default};
use crate::diff::comparison::{Comparison, Place};
use crate::diff::finding::Finding;
use crate::diff::lifecycle;
use crate::diff::rules::{self, Rule};
use crate::diff::view::{Unknown, view};
use crate::diff::written;
use crate::model::Field;
use std::collections::HashMap;

/// What an object may hold.
#[derive(Clone, Copy)]
pub(super) struct Held<'a> {
    /// Its fields.
    pub fields: &'a [Field],
    /// What other members may be.
    pub unknown: Unknown<'a>,
    /// The fields that go the other way.
    pub ignored: Ignored<'a>,
}

/// Compares two objects; what their fields hold is compared later.
pub(super) fn compare<'a>(
    comparison: &mut Comparison<'a>,
    site: &Site<'a>,
    older: Held<'a>,
    newer: Held<'a>,
) {
    let Held { fields: base, unknown: base_unknown, ignored: base_ignored } = older;
    let Held { fields: head, unknown: head_unknown, ignored: head_ignored } = newer;
    let (older, newer) = (by_name(base), by_name(head));
    for field in base {
        match newer.get(field.wire.as_str()) {
            Some(partner) => both(comparison, site, field, partner),
            None => {
                let subject = site.part(Part::Field(&field.wire));
                let rule = one_way::set(field, head_ignored);
                let rule = rule.unwrap_or_else(|| gone(field, head_unknown));
                let finding = Finding::new(rule, subject);
                comparison.add(site.node, finding.base(&field.origin));
            }
        }
    }
    for field in head.iter().filter(|field| !older.contains_key(field.wire.as_str())) {
        let rule = one_way::unset(field, base_ignored);
        let rule = rule.unwrap_or_else(|| new(comparison, field, base_unknown));
        let finding = Finding::new(rule, site.part(Part::Field(&field.wire)));
        comparison.add(site.node, finding.head(&field.origin));
    }
    one_way::compare(comparison, site, (base_ignored, base), (head_ignored, head));
    others(comparison, site, base_unknown, head_unknown);
}

fn by_name(fields: &[Field]) -> HashMap<&str, &Field> {
    fields.iter().map(|field| (field.wire.as_str(), field)).collect()
}

/// The rule for a field that is gone; where other fields are refused, so is this one now.
fn gone(field: &Field, head: Unknown<'_>) -> &'static Rule {
    match (head, field.presence.is_required()) {
        (Unknown::Refused, true) => rules::PROP_REMOVED_CLOSED_REQUIRED,
        (Unknown::Refused, false) => rules::PROP_REMOVED_CLOSED,
        (_, true) => rules::PROP_REMOVED_REQUIRED,
        (_, false) => rules::PROP_REMOVED,
    }
}

/// The rule for a field that is new; where other fields were refused, so was this one.
fn new(comparison: &Comparison<'_>, field: &Field, base: Unknown<'_>) -> &'static Rule {
    let default = field.default.as_ref().or(view(comparison.head, &field.ty).default);
    match (base, field.presence.is_required()) {
        (Unknown::Refused, true) => rules::PROP_ADDED_TO_CLOSED_REQUIRED,
        (Unknown::Refused, false) => rules::PROP_ADDED_TO_CLOSED,
        (_, true) if default.is_some() => rules::PROP_ADDED_WITH_DEFAULT,
        (_, true) => rules::PROP_ADDED_REQUIRED,
        (_, false) => rules::PROP_ADDED_OPTIONAL,
    }
}

fn both<'a>(comparison: &mut Comparison<'a>, site: &Site<'a>, base: &'a Field, head: &'a Field) {
    let subject = site.part(Part::Field(&head.wire));
    let rule = match (base.presence.is_required(), head.presence.is_required()) {
        (false, true) => Some((rules::PROP_BECAME_REQUIRED, "optional", "required")),
        (true, false) => Some((rules::PROP_BECAME_OPTIONAL, "required", "optional")),
        _ => None,
    };
    if let Some((rule, before, after)) = rule {
        let finding = Finding::new(rule, subject.clone()).base(&base.origin).head(&head.origin);
        comparison.add(site.node, finding.before(before).after(after));
    }
    let (older, newer) = ((&base.docs, &base.origin), (&head.docs, &head.origin));
    lifecycle::compare(comparison, site.node, &subject, older, newer);
    let (older, newer) = (place(base), place(head));
    let defaults = (base.default.as_ref(), head.default.as_ref());
    default::compare(comparison, site.node, &subject, (&older, &newer), defaults);
    match site.notation {
        Notation::Json => comparison.types(site.node, subject, older, newer),
        Notation::Texts => written::one_text(comparison, site.node, subject, (older, newer)),
    }
}

fn place(field: &Field) -> Place<'_> {
    Place { nullable: field.presence.is_nullable(), ..Place::of(&field.ty, &field.origin) }
}

fn others<'a>(
    comparison: &mut Comparison<'a>,
    site: &Site<'a>,
    base: Unknown<'a>,
    head: Unknown<'a>,
) {
    let rule = match (base, head) {
        (Unknown::Refused, Unknown::Refused) | (Unknown::Anything, Unknown::Anything) => return,
        (_, Unknown::Refused) => rules::ADDITIONAL_CLOSED,
        (Unknown::Refused, _) => rules::ADDITIONAL_OPENED,
        (Unknown::Anything, Unknown::Each(_)) => rules::ADDITIONAL_NARROWED,
        (Unknown::Each(_), Unknown::Anything) => rules::ADDITIONAL_WIDENED,
        (Unknown::Each(base), Unknown::Each(head)) => {
            let (older, newer) = (Place::of(base, site.base), Place::of(head, site.head));
            return comparison.types(site.node, site.part(Part::Others), older, newer);
        }
    };
    comparison.add(site.node, site.finding(rule));
}
