//! The member that tells the branches of a union apart, and the values that choose each.

use super::union::Side;
use super::{Site, component_name};
use crate::diff::comparison::Comparison;
use crate::diff::finding::Finding;
use crate::diff::relation::{Answer, Compared, Set, Side as Model};
use crate::diff::rules;
use crate::diff::view::{Kind, View, view};
use crate::model::{Api, Branch, Union, UnionKeyword};

/// Compares what chooses a branch; branches are paired by their places.
pub(super) fn compare<'a>(
    comparison: &mut Comparison<'a>,
    site: &Site<'a>,
    sides: (&Side<'a>, &Side<'a>),
    pairs: &[(usize, usize)],
) {
    let (base, head) = (sides.0.union, sides.1.union);
    let (older, newer) = match (&base.tag, &head.tag) {
        (Some(older), Some(newer)) => (older, newer),
        (None, Some(newer)) if head.keyword != UnionKeyword::Type => {
            let found = without_tag(comparison, sides, (Model::Base, base));
            let rule = match found.gained {
                Answer::Nothing => rules::DISCRIMINATOR_ADDED,
                _ => rules::DISCRIMINATOR_ADDED_OVERLAPS,
            };
            let finding = site.finding(rule).after(newer).witnesses(found.witnesses());
            return comparison.add(site.node, finding);
        }
        (Some(older), None) if base.keyword != UnionKeyword::Type => {
            let found = without_tag(comparison, sides, (Model::Head, head));
            let rule = match found.lost {
                Answer::Nothing => rules::DISCRIMINATOR_REMOVED,
                _ => rules::DISCRIMINATOR_REMOVED_OVERLAPS,
            };
            let finding = site.finding(rule).before(older).witnesses(found.witnesses());
            return comparison.add(site.node, finding);
        }
        _ => return,
    };
    if older != newer {
        site.differ(comparison, rules::DISCRIMINATOR_RENAMED, older, newer);
    }
    for (one, other) in pairs {
        let (one, other) = (&base.branches[*one], &head.branches[*other]);
        let views = (view(comparison.base, &one.ty), view(comparison.head, &other.ty));
        // Where the values stand in the branch itself, they are compared there.
        if !lists(comparison.base, &views.0, older) && !lists(comparison.head, &views.1, newer) {
            let found = values(site, (base, one, &views.0), (head, other, &views.1));
            found.into_iter().for_each(|finding| comparison.add(site.node, finding));
        }
    }
}

/// The most branches of which each pair is searched for common values.
const MAX_BRANCHES: usize = 40;

/// How the unions stand to each other, where values may fit several branches of the one whose branches no member tells
/// apart; where they cannot, that no value is refused on this account.
fn without_tag(
    comparison: &mut Comparison<'_>,
    (base, head): (&Side<'_>, &Side<'_>),
    (model, union): (Model, &Union),
) -> Compared {
    let found = comparison.decider().types(base.whole, head.whole);
    let is_one_of = union.keyword == UnionKeyword::OneOf;
    match is_one_of && overlaps(comparison, model, union) {
        true => found,
        false if model == Model::Head => Compared { lost: Answer::Nothing, ..found },
        false => Compared { gained: Answer::Nothing, ..found },
    }
}

/// Whether a value may fit two branches.
fn overlaps(comparison: &mut Comparison<'_>, model: Model, union: &Union) -> bool {
    let count = union.branches.len();
    let branch = |index: usize| Set::Branch(model, union, &union.branches[index]);
    let mut pairs = (0..count).flat_map(|first| (0..first).map(move |second| (first, second)));
    count > MAX_BRANCHES
        || pairs.any(|(first, second)| {
            comparison.decider().common(&branch(first), &branch(second)) != Answer::Nothing
        })
}

/// Whether a branch lists the values of the member itself.
fn lists(api: &Api, branch: &View<'_>, tag: &str) -> bool {
    let Kind::Object(fields, _) = branch.kind else { return false };
    let mut own = fields.iter().filter(|field| field.wire == tag);
    own.any(|field| matches!(view(api, &field.ty).kind, Kind::Enumeration(_)))
}

fn values<'a>(
    site: &Site<'a>,
    (base, one, one_view): (&Union, &Branch, &View<'a>),
    (head, other, other_view): (&Union, &Branch, &View<'a>),
) -> Vec<Finding> {
    let gone: Vec<&String> = one.tags.iter().filter(|tag| !other.tags.contains(tag)).collect();
    let new: Vec<&String> = other.tags.iter().filter(|tag| !one.tags.contains(tag)).collect();
    if let ([gone], [new]) = (gone.as_slice(), new.as_slice()) {
        let is_name = |view: &View<'_>, tag: &str| {
            view.inner.and_then(component_name).is_some_and(|name| name == tag)
        };
        if is_name(one_view, gone) && is_name(other_view, new) {
            let finding = site.finding(rules::IMPLICIT_VALUE);
            return vec![finding.before(gone.as_str()).after(new.as_str())];
        }
    }
    let chooses =
        |union: &Union, tag: &String| union.branches.iter().any(|branch| branch.tags.contains(tag));
    let lost = gone.into_iter().map(|tag| {
        let rule = if chooses(head, tag) { rules::MAPPING_MOVED } else { rules::MAPPING_REMOVED };
        site.finding(rule).before(format!("{tag}: {}", one.name))
    });
    let gained = new.into_iter().filter(|tag| !chooses(base, tag));
    let gained = gained
        .map(|tag| site.finding(rules::MAPPING_ADDED).after(format!("{tag}: {}", other.name)));
    lost.chain(gained).collect()
}
