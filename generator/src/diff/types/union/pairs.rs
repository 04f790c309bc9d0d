//! Which branch of one union became which of another.

use crate::diff::comparison::Comparison;
use crate::diff::promise::Relation;
use crate::diff::relation::{Answer, Set, Side};
use crate::diff::types::component_name;
use crate::diff::view::view;
use crate::model::{Api, Branch, TypeRef};

/// The most pairs of branches whose values are compared to find partners.
const MAX_COMPARED: usize = 2_000;

/// Pairs of branches by their places: first those of one component, then those that say the same, that share a tag or a
/// name, that contain each other, and at last those that have values in common.
pub(super) fn of(
    comparison: &mut Comparison<'_>,
    base: &[Branch],
    head: &[Branch],
) -> Vec<(usize, usize)> {
    let mut open = Open {
        base: (0..base.len()).collect(),
        head: (0..head.len()).collect(),
        pairs: Vec::new(),
    };
    let (older, newer) = (comparison.base, comparison.head);
    open.pair(|a, b| {
        component(older, &base[a].ty)
            .is_some_and(|name| component(newer, &head[b].ty) == Some(name))
    });
    open.pair(|a, b| comparison.decider().are_alike(&base[a].ty, &head[b].ty));
    open.pair(|a, b| base[a].tags.iter().any(|tag| head[b].tags.contains(tag)));
    open.pair(|a, b| base[a].name == head[b].name && !base[a].types.is_disjoint(head[b].types));
    if open.base.len() * open.head.len() <= MAX_COMPARED {
        open.pair(|a, b| contain(comparison, &base[a].ty, &head[b].ty));
        open.pair(|a, b| {
            base[a].types == head[b].types && meet(comparison, &base[a].ty, &head[b].ty)
        });
    }
    open.pairs
}

/// The branch that a type became.
pub(super) fn partner(
    comparison: &mut Comparison<'_>,
    base: &TypeRef,
    head: &[Branch],
) -> Option<usize> {
    let (older, newer) = (comparison.base, comparison.head);
    let named = component(older, base);
    let same = |branch: &Branch| named.is_some() && component(newer, &branch.ty) == named;
    head.iter()
        .position(same)
        .or_else(|| head.iter().position(|one| comparison.decider().are_alike(base, &one.ty)))
        .or_else(|| head.iter().position(|one| contain(comparison, base, &one.ty)))
}

/// The branch that a type was.
pub(super) fn origin(
    comparison: &mut Comparison<'_>,
    base: &[Branch],
    head: &TypeRef,
) -> Option<usize> {
    let (older, newer) = (comparison.base, comparison.head);
    let named = component(newer, head);
    let same = |branch: &Branch| named.is_some() && component(older, &branch.ty) == named;
    base.iter()
        .position(same)
        .or_else(|| base.iter().position(|one| comparison.decider().are_alike(&one.ty, head)))
        .or_else(|| base.iter().position(|one| contain(comparison, &one.ty, head)))
}

/// Whether one set of values lies within the other.
fn contain(comparison: &mut Comparison<'_>, base: &TypeRef, head: &TypeRef) -> bool {
    let relation = comparison.decider().types(base, head).relation();
    matches!(relation, Relation::Equal | Relation::Narrower | Relation::Wider)
}

/// Whether there may be a value of both.
fn meet(comparison: &mut Comparison<'_>, base: &TypeRef, head: &TypeRef) -> bool {
    let sets = (Set::Type(Side::Base, base), Set::Type(Side::Head, head));
    comparison.decider().common(&sets.0, &sets.1) != Answer::Nothing
}

fn component(api: &Api, ty: &TypeRef) -> Option<String> {
    view(api, ty).inner.and_then(component_name)
}

/// Branches that have no partner yet.
struct Open {
    base: Vec<usize>,
    head: Vec<usize>,
    pairs: Vec<(usize, usize)>,
}

impl Open {
    /// Gives each older branch the first newer one that fits.
    fn pair(&mut self, mut fits: impl FnMut(usize, usize) -> bool) {
        for older in std::mem::take(&mut self.base) {
            match self.head.iter().position(|newer| fits(older, *newer)) {
                Some(place) => self.pairs.push((older, self.head.remove(place))),
                None => self.base.push(older),
            }
        }
    }
}
