//! Schemas as data, rule by rule: a rule more narrows, a rule less widens, and two of a kind are compared as sets of values.

mod family;
mod members;
mod said;

use super::Site;
use crate::diff::comparison::Comparison;
use crate::diff::promise::Relation;
use crate::diff::rules::{Family, Rule};
use crate::model::{self, Rules};

/// What a type says by itself, so that it is compared there.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Scope {
    /// Nothing.
    Dynamic,
    /// What types of one kind say.
    Typed,
    /// That, and which alternatives there are.
    Union,
}

/// Compares what two types are held to.
pub(super) fn compare(
    comparison: &mut Comparison<'_>,
    site: &Site<'_>,
    (base, head): (Option<&Rules>, Option<&Rules>),
    scope: Scope,
) {
    let older = family::flat(comparison.base, base);
    let newer = family::flat(comparison.head, head);
    for kind in family::WHOLE.iter().chain(family::PARTS).filter(|kind| kind.from >= scope) {
        let pick = |all: &[&model::Rule]| all.iter().filter_map(|rule| (kind.part)(rule)).collect();
        rules(comparison, site, kind.rules, (Rules(pick(&older)), Rules(pick(&newer))));
    }
    if scope == Scope::Dynamic {
        members::compare(comparison, site, (&older, &newer));
        said::values(comparison, site, (&older, &newer));
    }
}

/// Rules of one kind: all of them together are one set of values.
fn rules(
    comparison: &mut Comparison<'_>,
    site: &Site<'_>,
    family: &'static Family,
    (base, head): (Rules, Rules),
) {
    let (is_old, is_new) = (!base.0.is_empty(), !head.0.is_empty());
    if !is_old && !is_new {
        return;
    }
    let found = comparison.decider().rules(&base, &head);
    let rule = match (is_old, is_new, found.relation()) {
        (_, _, Relation::Equal) => return,
        (false, true, Relation::Narrower) => family.added,
        (true, false, Relation::Wider) => family.removed,
        (_, _, relation) => changed(family, relation),
    };
    let finding = site.finding(rule).before(said::of(&base)).after(said::of(&head));
    comparison.add(site.node, finding.witnesses(found.witnesses()));
}

fn changed(family: &Family, relation: Relation) -> &'static Rule {
    match relation {
        Relation::Narrower => family.narrowed,
        Relation::Wider => family.widened,
        Relation::Incomparable => family.changed,
        Relation::Equal | Relation::Undecided => family.undecided,
    }
}
