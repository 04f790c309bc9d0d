//! Schemas as data, rule by rule: a rule more narrows, a rule less widens, and two of a kind are compared as sets of values.

mod context;
mod family;
pub(super) mod inside;
mod members;
mod said;

use super::site::Part;
use super::{Site, kinds};
use crate::diff::change::Witnesses;
use crate::diff::comparison::Comparison;
use crate::diff::promise::Relation;
use crate::diff::relation::{Set, Side};
use crate::diff::rules::{self, Family, Rule};
use crate::model::{self, Rules, TypeRef};
use context::Context;
pub(super) use context::fitting;

/// What a type says by itself, so that it is compared there.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Scope {
    /// Nothing.
    Dynamic,
    /// What lists say whose items may be anything.
    List,
    /// What types of one kind say.
    Typed,
    /// That, and which alternatives there are.
    Union,
}

/// Two types and what they are held to.
pub(super) struct Holding<'a> {
    /// The types with all that they are held to.
    pub wholes: (&'a TypeRef, &'a TypeRef),
    /// What holds the values of the older one.
    pub base: &'a TypeRef,
    /// The rules of each.
    pub rules: (Option<&'a Rules>, Option<&'a Rules>),
    /// What the types say by themselves.
    pub scope: Scope,
}

/// Compares what two types are held to.
pub(super) fn compare(comparison: &mut Comparison<'_>, site: &Site<'_>, holding: &Holding<'_>) {
    let older = family::flat(comparison.base, holding.rules.0);
    let newer = family::flat(comparison.head, holding.rules.1);
    let context = Context { holding, older: &older, newer: &newer };
    let kinds = family::WHOLE.iter().chain(family::PARTS);
    for kind in kinds.filter(|kind| kind.from >= holding.scope) {
        let pick = |all: &[&model::Rule]| all.iter().filter_map(|rule| (kind.part)(rule)).collect();
        let pair = (Rules(pick(&older)), Rules(pick(&newer)));
        if pair.0.0.is_empty() && pair.1.0.is_empty() {
            continue;
        }
        if inside::compare(comparison, site, &pair) {
            continue;
        }
        let found = context.compared(comparison, kind, &pair);
        let site = Site { subject: subject(site, kind), ..site.clone() };
        report(comparison, &site, kind.rules, &pair, found);
    }
    if holding.scope == Scope::Dynamic {
        members::compare(comparison, site, (&older, &newer));
        said::values(comparison, site, (&older, &newer));
    }
}

fn subject(site: &Site<'_>, kind: &family::Kind) -> String {
    let part = if kind.is_of_items { Part::Items } else { Part::Whole };
    site.part(part)
}

/// Compares rules for themselves.
fn alone(
    comparison: &mut Comparison<'_>,
    site: &Site<'_>,
    family: &'static Family,
    pair: &(Rules, Rules),
) {
    let sets = (Set::Rules(Side::Base, &pair.0), Set::Rules(Side::Head, &pair.1));
    let found = comparison.decider().compare(&sets.0, &sets.1);
    report(comparison, site, family, pair, (found.relation(), found.witnesses()));
}

/// Reports what became of rules of one kind, if anything did.
fn report(
    comparison: &mut Comparison<'_>,
    site: &Site<'_>,
    family: &'static Family,
    pair: &(Rules, Rules),
    (relation, witnesses): (Relation, Witnesses),
) {
    let (is_old, is_new) = (!pair.0.0.is_empty(), !pair.1.0.is_empty());
    let rule = match (is_old, is_new, relation) {
        (_, _, Relation::Equal) => return,
        (false, true, Relation::Narrower) => family.added,
        (true, false, Relation::Wider) => family.removed,
        (_, _, relation) => changed(comparison, family, pair, relation),
    };
    let finding = site.finding(rule).before(said::of(&pair.0)).after(said::of(&pair.1));
    comparison.add(site.node, finding.witnesses(witnesses));
}

fn changed(
    comparison: &mut Comparison<'_>,
    family: &'static Family,
    pair: &(Rules, Rules),
    relation: Relation,
) -> &'static Rule {
    let sets = (Set::Rules(Side::Base, &pair.0), Set::Rules(Side::Head, &pair.1));
    match relation {
        Relation::Narrower => family.narrowed,
        Relation::Wider => family.widened,
        _ if family.is_of_types && kinds::are_disjoint(comparison, &sets) => {
            rules::TYPE_CHANGED_DISJOINT
        }
        Relation::Incomparable => family.changed,
        Relation::Equal | Relation::Undecided => family.undecided,
    }
}
