//! Rules that differ only in what they refer to: the types that they lead to are compared, so that a finding names the field.

use crate::diff::comparison::Comparison;
use crate::diff::types::Site;
use crate::diff::types::site::Part;
use crate::model::{DefinitionId, Rule, Rules};

/// Compares what rules lead to, if that is all that may differ. Gives whether it is.
pub(super) fn compare(
    comparison: &mut Comparison<'_>,
    site: &Site<'_>,
    (base, head): &(Rules, Rules),
) -> bool {
    let mut pairs = Vec::new();
    if !are_alike((base, head), &mut pairs) {
        return false;
    }
    let places: Option<Vec<_>> =
        pairs.iter().map(|(older, newer)| comparison.defined(*older, *newer)).collect();
    let Some(places) = places else { return false };
    for (older, newer) in places {
        comparison.types(site.node, site.part(Part::Items), older, newer);
    }
    true
}

/// Whether two schemas say the same but for what they refer to.
pub(in crate::diff::types) fn say_the_same(base: Option<&Rules>, head: Option<&Rules>) -> bool {
    match (base, head) {
        (Some(older), Some(newer)) => are_alike((older, newer), &mut Vec::new()),
        (None, None) => true,
        _ => false,
    }
}

/// Whether two schemas say the same but for what they refer to, which is collected.
fn are_alike(
    (base, head): (&Rules, &Rules),
    pairs: &mut Vec<(DefinitionId, DefinitionId)>,
) -> bool {
    let hollow = |rule: &Rule| match rule {
        Rule::Definition(_) => None,
        rule => Some(rule.with_within(&|_| Rules::default())),
    };
    base.0.len() == head.0.len()
        && base.0.iter().zip(&head.0).all(|(older, newer)| {
            if let (Rule::Definition(older), Rule::Definition(newer)) = (older, newer) {
                pairs.push((*older, *newer));
            }
            let (inner, others) = (older.within(), newer.within());
            hollow(older) == hollow(newer)
                && inner.len() == others.len()
                && inner.into_iter().zip(others).all(|pair| are_alike(pair, pairs))
        })
}
