//! What a rule does among the other rules of its type: beside them it may change nothing.

use super::Holding;
use super::family::Kind;
use crate::diff::change::Witnesses;
use crate::diff::comparison::Comparison;
use crate::diff::promise::Relation;
use crate::diff::relation::{Answer, Compared, Set, Side, shown};
use crate::model::{Rule, Rules};

/// Two types, and the rules of the older one.
pub(super) struct Context<'c> {
    /// The types.
    pub holding: &'c Holding<'c>,
    /// The rules.
    pub older: &'c [&'c Rule],
    /// The rules of the newer one.
    pub newer: &'c [&'c Rule],
}

impl Context<'_> {
    /// Compares the rules of a kind, in the company of the other rules of the older type. The values that it gives belong to
    /// one of the types as a whole and not to the other.
    pub(super) fn compared(
        &self,
        comparison: &mut Comparison<'_>,
        kind: &Kind,
        pair: &(Rules, Rules),
    ) -> (Relation, Witnesses) {
        let (base, head) = self.holding.wholes;
        let found = match unevaluated(pair) {
            // Where the schema around is another, it leaves other things over.
            Some(_) if Self::others(self.older, kind) != Self::others(self.newer, kind) => {
                comparison.decider().types(base, head)
            }
            Some((older, newer)) => alone(comparison, &older, &newer),
            None => match self.together(comparison, kind, pair) {
                // What holds of the rules alone holds in company.
                found if found.relation() == Relation::Undecided => {
                    alone(comparison, &pair.0, &pair.1)
                }
                found => found,
            },
        };
        let whole = comparison.decider().types(base, head);
        let (base, head) = (Set::Type(Side::Base, base), Set::Type(Side::Head, head));
        let witnesses = Witnesses {
            lost: fitting(comparison, (&base, &head), (&found.lost, &whole.lost)),
            gained: fitting(comparison, (&head, &base), (&found.gained, &whole.gained)),
        };
        (found.relation(), witnesses)
    }

    /// The rules of other kinds.
    fn others(all: &[&Rule], kind: &Kind) -> Rules {
        let others = all.iter().filter(|rule| (kind.part)(rule).is_none());
        Rules(others.map(|rule| (*rule).clone()).collect())
    }

    fn together(
        &self,
        comparison: &mut Comparison<'_>,
        kind: &Kind,
        (older, newer): &(Rules, Rules),
    ) -> Compared {
        let others = Self::others(self.older, kind);
        let with = |side, rules| {
            let base = Set::Type(Side::Base, self.holding.base);
            Set::All(vec![base, Set::Rules(Side::Base, &others), Set::Rules(side, rules)])
        };
        comparison.decider().compare(&with(Side::Base, older), &with(Side::Head, newer))
    }
}

/// The schemas of what is left over, where there is at most one on each side. What they leave over hangs on the schema
/// around them, but with the same one around, the larger schema leaves more.
fn unevaluated((older, newer): &(Rules, Rules)) -> Option<(Rules, Rules)> {
    let inner = |rules: &Rules| match rules.0.as_slice() {
        [] => Some(Rules::default()),
        [Rule::UnevaluatedItems(one) | Rule::UnevaluatedProperties(one)] => Some(one.clone()),
        _ => None,
    };
    let is_such = |rules: &Rules| {
        rules
            .0
            .iter()
            .any(|rule| matches!(rule, Rule::UnevaluatedItems(_) | Rule::UnevaluatedProperties(_)))
    };
    if !is_such(older) && !is_such(newer) {
        return None;
    }
    inner(older).zip(inner(newer))
}

fn alone(comparison: &mut Comparison<'_>, older: &Rules, newer: &Rules) -> Compared {
    let sets = (Set::Rules(Side::Base, older), Set::Rules(Side::Head, newer));
    comparison.decider().compare(&sets.0, &sets.1)
}

/// A value of one whole type only, in words: the one that was found, or else any.
pub(in crate::diff::types) fn fitting(
    comparison: &mut Comparison<'_>,
    (of, not): (&Set<'_>, &Set<'_>),
    (found, whole): (&Answer, &Answer),
) -> Option<String> {
    let Answer::Value(value) = found else { return None };
    let decider = comparison.decider();
    let is_fitting = decider.admits(of, value) && !decider.admits(not, value);
    shown(if is_fitting { found } else { whole })
}
