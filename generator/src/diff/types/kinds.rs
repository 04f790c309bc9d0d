//! Types of two kinds, and what no other rule tells apart: decided by the sets of their values.

use super::{Site, is_text, word};
use crate::diff::comparison::{Comparison, Doubt};
use crate::diff::promise::Relation;
use crate::diff::relation::{Answer, Compared, Set, Side};
use crate::diff::rules::{self, Rule};
use crate::diff::view::{Kind, View};
use crate::model::TypeRef;

/// Compares types of two kinds.
pub(super) fn compare<'a>(
    comparison: &mut Comparison<'a>,
    site: &Site<'a>,
    (base, head): (&View<'a>, &View<'a>),
) {
    let found = comparison.decider().types(base.bare, head.bare);
    let Some(rule) = rule(comparison, (base.bare, head.bare), &found) else { return };
    let rule = by_kind(base.kind, head.kind, rule);
    let finding = site.witnessed(rule, found.witnesses());
    comparison.add(site.node, finding.before(word(base.kind)).after(word(head.kind)));
}

/// Two types that no finding tells apart, though their schemas may say different things.
pub(in crate::diff) fn unexplained(comparison: &mut Comparison<'_>, doubt: &Doubt<'_>) {
    let found = comparison.decider().types(doubt.types.0, doubt.types.1);
    if let Some(rule) = rule(comparison, doubt.types, &found) {
        let finding = doubt.site.witnessed(rule, found.witnesses());
        comparison.add(doubt.site.node, finding);
    }
}

/// The rule for two sets of values; none where they are the same.
fn rule(
    comparison: &mut Comparison<'_>,
    (base, head): (&TypeRef, &TypeRef),
    found: &Compared,
) -> Option<&'static Rule> {
    let sets = (Set::Type(Side::Base, base), Set::Type(Side::Head, head));
    Some(match found.relation() {
        Relation::Equal => return None,
        Relation::Narrower => rules::TYPE_NARROWED,
        Relation::Wider => rules::TYPE_WIDENED,
        _ if are_disjoint(comparison, &sets) => rules::TYPE_CHANGED_DISJOINT,
        Relation::Incomparable => rules::TYPE_CHANGED,
        Relation::Undecided => rules::TYPE_UNDECIDED,
    })
}

/// Whether it is known that no value is in both sets.
pub(super) fn are_disjoint(comparison: &mut Comparison<'_>, sets: &(Set<'_>, Set<'_>)) -> bool {
    comparison.decider().common(&sets.0, &sets.1) == Answer::Nothing
}

/// A rule that says more, where the kinds are such.
fn by_kind(base: Kind<'_>, head: Kind<'_>, rule: &'static Rule) -> &'static Rule {
    let is = |id: &str| rule.id == id;
    match (base, head) {
        (Kind::Text(..), Kind::Formatted(_) | Kind::Text(..)) if is("type-narrowed") => {
            rules::FORMAT_ADDED
        }
        (Kind::Formatted(_) | Kind::Text(..), Kind::Text(..)) if is("type-widened") => {
            rules::FORMAT_REMOVED
        }
        (Kind::Text(..), Kind::Formatted(_) | Kind::Text(..))
        | (Kind::Formatted(_), Kind::Text(..))
            if rule.relation == Some(Relation::Undecided) =>
        {
            rules::FORMAT_VS_PATTERN
        }
        (Kind::Text(..), Kind::Enumeration(values)) if is_text(values) && is("type-narrowed") => {
            listed(values.variants.len(), rules::CONST_ADDED, rules::ENUM_INTRODUCED)
        }
        (Kind::Integer(..), Kind::Enumeration(values))
            if !is_text(values) && is("type-narrowed") =>
        {
            listed(values.variants.len(), rules::CONST_ADDED, rules::ENUM_INTRODUCED)
        }
        (Kind::Enumeration(values), Kind::Text(..) | Kind::Integer(..)) if is("type-widened") => {
            listed(values.variants.len(), rules::CONST_REMOVED, rules::ENUM_WITHDRAWN)
        }
        _ => rule,
    }
}

/// A list of one value is a constant, however it is written.
fn listed(count: usize, constant: &'static Rule, list: &'static Rule) -> &'static Rule {
    if count == 1 { constant } else { list }
}
