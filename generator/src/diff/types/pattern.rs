//! Patterns: which of two admits the other's texts, as far as their runs prove it.

use super::Site;
use crate::diff::comparison::Comparison;
use crate::diff::rules::{self, Rule};
use crate::model::{CharClass, Pattern, Run, Stated, Way};

/// Compares two patterns.
pub(super) fn compare(
    comparison: &mut Comparison<'_>,
    site: &Site<'_>,
    base: Option<&Stated<Pattern>>,
    head: Option<&Stated<Pattern>>,
) {
    let rule = match (base, head) {
        (None, None) => return,
        (None, Some(_)) => rules::PATTERN_ADDED,
        (Some(_), None) => rules::PATTERN_REMOVED,
        (Some(base), Some(head)) if base.value.source == head.value.source => return,
        (Some(base), Some(head)) => judged(&base.value, &head.value),
    };
    let mut finding = site.finding(rule);
    if let Some(base) = base {
        finding = finding.base(&base.origin).before(&base.value.source);
    }
    if let Some(head) = head {
        finding = finding.head(&head.origin).after(&head.value.source);
    }
    comparison.add(site.node, finding);
}

/// The rule for two patterns that are written differently.
fn judged(base: &Pattern, head: &Pattern) -> &'static Rule {
    let (Ok(Way::Runs(base)), Ok(Way::Runs(head))) = (&base.way, &head.way) else {
        return rules::PATTERN_UNDECIDED;
    };
    match (contains(base, head), contains(head, base)) {
        (true, true) => rules::PATTERN_EQUAL,
        (true, false) => rules::PATTERN_NARROWED,
        (false, true) => rules::PATTERN_WIDENED,
        (false, false) => rules::PATTERN_UNDECIDED,
    }
}

/// True where run by run proves that the larger pattern admits every text of the smaller one.
///
/// A `false` proves nothing: the same texts may be cut into other runs.
fn contains(larger: &[Run], smaller: &[Run]) -> bool {
    larger.len() == smaller.len()
        && larger.iter().zip(smaller).all(|(larger, smaller)| {
            larger.min <= smaller.min
                && larger.max >= smaller.max
                && holds(&larger.class, &smaller.class)
        })
}

/// The ranges of a class do not touch, so each range of a smaller one lies within a single range.
fn holds(larger: &CharClass, smaller: &CharClass) -> bool {
    smaller
        .0
        .iter()
        .all(|inner| larger.0.iter().any(|outer| outer.0 <= inner.0 && inner.1 <= outer.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pattern(class: &[(char, char)], min: usize, max: usize) -> Pattern {
        let run = Run { class: CharClass(class.to_vec()), min, max };
        Pattern { source: String::new(), way: Ok(Way::Runs(vec![run])) }
    }

    #[test]
    fn fewer_characters_and_a_shorter_run_are_narrower() {
        let wide = pattern(&[('0', '9'), ('a', 'z')], 0, 9);
        assert_eq!(judged(&wide, &pattern(&[('a', 'f')], 1, 9)).id, "pattern-narrowed");
        assert_eq!(judged(&pattern(&[('a', 'f')], 0, 8), &wide).id, "pattern-widened");
        assert_eq!(judged(&wide, &wide).id, "pattern-equal");
    }

    #[test]
    fn what_crosses_is_not_decided() {
        let letters = pattern(&[('a', 'z')], 1, 9);
        assert_eq!(judged(&letters, &pattern(&[('a', 'f')], 0, 9)).id, "pattern-undecided");
    }
}
