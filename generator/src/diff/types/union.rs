//! Unions: branches find each other by what they are, not by where they stand.

use super::site::Part;
use super::{Site, held, kinds, tags, word};
use crate::diff::change::Witnesses;
use crate::diff::comparison::{Comparison, Doubt, Place};
use crate::diff::promise::Relation;
use crate::diff::relation::{Answer, Compared, Set, Side as Model};
use crate::diff::rules::{self, Rule};
use crate::diff::view::{Kind, View};
use crate::model::{Branch, TypeRef, Union, UnionKeyword};

mod pairs;

/// A union, or what stands where the other document has one.
#[derive(Clone, Copy)]
pub(super) struct Side<'a> {
    /// All of it, with what else its values are held to.
    pub whole: &'a TypeRef,
    /// The union.
    pub union: &'a Union,
}

/// Compares two unions, whose values may be held to `oneOf` as data.
pub(super) fn compare<'a>(
    comparison: &mut Comparison<'a>,
    site: &Site<'a>,
    (base_whole, base): (&'a TypeRef, &'a Union),
    (head_whole, head): (&'a TypeRef, &'a Union),
) {
    let (base, head) =
        (Side { whole: base_whole, union: base }, Side { whole: head_whole, union: head });
    let pairs = pairs::of(comparison, &base.union.branches, &head.union.branches);
    tags::compare(comparison, site, (&base, &head), &pairs);
    for (older, newer) in &pairs {
        inside(comparison, site, (&base.union.branches[*older].ty, &head.union.branches[*newer]));
    }
    for (index, branch) in base.union.branches.iter().enumerate() {
        if !pairs.iter().any(|(older, _)| *older == index) {
            removed(comparison, site, (&base, branch), head.whole);
        }
    }
    for (index, branch) in head.union.branches.iter().enumerate() {
        if !pairs.iter().any(|(_, newer)| *newer == index) {
            added(comparison, site, base.whole, (&head, branch));
        }
    }
    comparison.doubt(Doubt { site: site.clone(), types: (base.whole, head.whole) });
}

/// A branch and its partner are compared inside.
fn inside<'a>(
    comparison: &mut Comparison<'a>,
    site: &Site<'a>,
    (base, head): (&'a TypeRef, &'a Branch),
) {
    let subject = site.part(Part::Branch(&head.name));
    let (older, newer) = (Place::of(base, site.base), Place::of(&head.ty, site.head));
    comparison.types(site.node, subject, older, newer);
}

/// A branch that is gone; where the others hold its values, nothing is lost.
fn removed(
    comparison: &mut Comparison<'_>,
    site: &Site<'_>,
    (base, branch): (&Side<'_>, &Branch),
    head: &TypeRef,
) {
    let union = base.union;
    let sets = (Set::Branch(Model::Base, union, branch), Set::Type(Model::Head, head));
    let found = comparison.decider().compare(&sets.0, &sets.1);
    if found.lost == Answer::Nothing {
        return;
    }
    let rule = match union.keyword {
        UnionKeyword::OneOf => rules::ONEOF_BRANCH_REMOVED,
        UnionKeyword::AnyOf => rules::ANYOF_BRANCH_REMOVED,
        UnionKeyword::Type => rules::TYPE_NARROWED,
    };
    let lost = Compared { gained: Answer::Nothing, ..found };
    let witnesses = fitting(comparison, (base.whole, head), &lost);
    comparison.add(site.node, site.witnessed(rule, witnesses).before(&branch.name));
}

/// A branch that is new; where the older union holds its values, nothing is new, unless just one branch may hold a value.
fn added(
    comparison: &mut Comparison<'_>,
    site: &Site<'_>,
    base: &TypeRef,
    (head, branch): (&Side<'_>, &Branch),
) {
    let union = head.union;
    let sets = (Set::Type(Model::Base, base), Set::Branch(Model::Head, union, branch));
    let found = comparison.decider().compare(&sets.0, &sets.1);
    let common = match union.keyword {
        UnionKeyword::OneOf => comparison.decider().common(&sets.0, &sets.1),
        _ => Answer::Nothing,
    };
    let overlaps = common != Answer::Nothing;
    if found.gained == Answer::Nothing && !overlaps {
        return;
    }
    let rule = match union.keyword {
        UnionKeyword::OneOf if overlaps => rules::ONEOF_BRANCH_OVERLAPS,
        UnionKeyword::OneOf => rules::ONEOF_BRANCH_ADDED,
        UnionKeyword::AnyOf => rules::ANYOF_BRANCH_ADDED,
        UnionKeyword::Type => rules::TYPE_WIDENED,
    };
    // What both hold was admitted, and is admitted twice now.
    let found = Compared { lost: common, ..found };
    let witnesses = fitting(comparison, (base, head.whole), &found);
    comparison.add(site.node, site.witnessed(rule, witnesses).after(&branch.name));
}

/// What was found of one branch, as values of one whole type only: a value may fit several branches of which just one
/// may hold it.
fn fitting(
    comparison: &mut Comparison<'_>,
    (base, head): (&TypeRef, &TypeRef),
    found: &Compared,
) -> Witnesses {
    let whole = comparison.decider().types(base, head);
    let (base, head) = (Set::Type(Model::Base, base), Set::Type(Model::Head, head));
    Witnesses {
        lost: held::fitting(comparison, (&base, &head), (&found.lost, &whole.lost)),
        gained: held::fitting(comparison, (&head, &base), (&found.gained, &whole.gained)),
    }
}

/// A union beside a type that is none: one of the branches may be that type.
pub(super) fn beside_another<'a>(
    comparison: &mut Comparison<'a>,
    site: &Site<'a>,
    (base, head): (&View<'a>, &View<'a>),
) {
    match (base.kind, head.kind) {
        (_, Kind::Union(union)) => wrapped(comparison, site, (base, head), union),
        (Kind::Union(union), _) => unwrapped(comparison, site, (base, head), union),
        _ => kinds::compare(comparison, site, (base, head)),
    }
}

/// A type became one of several.
pub(super) fn wrapped<'a>(
    comparison: &mut Comparison<'a>,
    site: &Site<'a>,
    (base, head): (&View<'a>, &View<'a>),
    union: &'a Union,
) {
    let Some(own) = pairs::partner(comparison, base.bare, &union.branches) else {
        return kinds::compare(comparison, site, (base, head));
    };
    inside(comparison, site, (base.bare, &union.branches[own]));
    if union.keyword == UnionKeyword::OneOf {
        let found = comparison.decider().compare(
            &Set::Type(Model::Head, &union.branches[own].ty),
            &Set::Type(Model::Head, head.bare),
        );
        if let Some(rule) = wrap(found.relation()) {
            let finding = site.witnessed(rule, found.witnesses());
            comparison.add(site.node, finding.before(word(base.kind)).after(names(union)));
        }
    } else {
        let others = union.branches.iter().enumerate().filter(|(index, _)| *index != own);
        let newer = Side { whole: head.bare, union };
        others.for_each(|(_, branch)| widened(comparison, site, base.bare, (&newer, branch)));
    }
    comparison.doubt(Doubt { site: site.clone(), types: (base.bare, head.bare) });
}

/// A branch beside what was the only type: whoever knew one type meets another.
fn widened(
    comparison: &mut Comparison<'_>,
    site: &Site<'_>,
    base: &TypeRef,
    (head, branch): (&Side<'_>, &Branch),
) {
    let newer = Set::Branch(Model::Head, head.union, branch);
    let found = comparison.decider().compare(&Set::Type(Model::Base, base), &newer);
    if found.gained != Answer::Nothing {
        let found = Compared { lost: Answer::Nothing, ..found };
        let witnesses = fitting(comparison, (base, head.whole), &found);
        let finding = site.witnessed(rules::TYPE_WIDENED, witnesses).after(&branch.name);
        comparison.add(site.node, finding);
    }
}

/// The rule for a type that became an alternative among others.
fn wrap(relation: Relation) -> Option<&'static Rule> {
    Some(match relation {
        Relation::Equal => return None,
        Relation::Wider => rules::SINGLE_TO_ONEOF,
        Relation::Narrower => rules::SINGLE_TO_ONEOF_NARROWER,
        Relation::Incomparable => rules::SINGLE_TO_ONEOF_OVERLAPS,
        Relation::Undecided => rules::SINGLE_TO_ONEOF_UNDECIDED,
    })
}

/// One of several types is left.
pub(super) fn unwrapped<'a>(
    comparison: &mut Comparison<'a>,
    site: &Site<'a>,
    (base, head): (&View<'a>, &View<'a>),
    union: &'a Union,
) {
    let Some(own) = pairs::origin(comparison, &union.branches, head.bare) else {
        return kinds::compare(comparison, site, (base, head));
    };
    let subject = site.part(Part::Branch(&union.branches[own].name));
    let (older, newer) =
        (Place::of(&union.branches[own].ty, site.base), Place::of(head.bare, site.head));
    comparison.types(site.node, subject, older, newer);
    let others = union.branches.iter().enumerate().filter(|(index, _)| *index != own);
    let older = Side { whole: base.bare, union };
    others.for_each(|(_, branch)| removed(comparison, site, (&older, branch), head.bare));
    comparison.doubt(Doubt { site: site.clone(), types: (base.bare, head.bare) });
}

fn names(union: &Union) -> String {
    let names: Vec<&str> = union.branches.iter().map(|branch| branch.name.as_str()).collect();
    names.join(" or ")
}
