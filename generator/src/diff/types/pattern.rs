//! Patterns, together with the lengths beside them: which of two admits the other's texts, and a text that shows it.

use super::Site;
use crate::diff::change::Witnesses;
use crate::diff::finding::Finding;
use crate::diff::rules::{self, Rule};
use crate::diff::texts::{self, Relation};
use crate::model::{CharClass, Origin, Pattern, Run, Stated, TextLimits, Way};
use specwright_runtime::json::Json;

/// What came of comparing two patterns.
pub(super) enum Judged {
    /// One finding says all: what pattern and lengths admit together was compared.
    Alone(Finding),
    /// The lengths have to be compared for themselves; so were the patterns, if they differ.
    BesideLengths(Option<Finding>),
}

/// Compares what two sets of limits admit, as far as patterns have a part in it.
pub(super) fn compare(site: &Site<'_>, base: &TextLimits, head: &TextLimits) -> Judged {
    let has_same_pattern = source(base) == source(head);
    let has_same_lengths = lengths(base) == lengths(head);
    if (source(base).is_none() && source(head).is_none()) || (has_same_pattern && has_same_lengths)
    {
        return Judged::BesideLengths(None);
    }
    match (texts::relation(base, head), has_same_pattern, has_same_lengths) {
        (Some(Relation::Equal), _, true) => {
            Judged::Alone(finding(site, rules::PATTERN_EQUAL, base, head))
        }
        (Some(Relation::Equal), _, false) => {
            Judged::Alone(together(site, rules::LENGTH_MOVED, base, head))
        }
        // The lengths alone changed, and they matter.
        (_, true, _) => Judged::BesideLengths(None),
        (Some(relation), _, true) => {
            let (rule, witnesses) = judged(&relation);
            let rule = appeared(base, head).unwrap_or(rule);
            Judged::Alone(finding(site, rule, base, head).witnesses(witnesses))
        }
        (Some(relation), _, false) => {
            let (rule, witnesses) = judged(&relation);
            Judged::Alone(together(site, rule, base, head).witnesses(witnesses))
        }
        (None, ..) => {
            let rule = appeared(base, head).unwrap_or_else(|| by_runs(base, head));
            Judged::BesideLengths(Some(finding(site, rule, base, head)))
        }
    }
}

fn source(limits: &TextLimits) -> Option<&str> {
    limits.pattern.as_ref().map(|stated| stated.value.source.as_str())
}

/// The bounds on the length; a minimum of zero limits nothing.
fn lengths(limits: &TextLimits) -> (u64, Option<u64>) {
    let count = |stated: &Option<Stated<u64>>| stated.as_ref().map(|stated| stated.value);
    (count(&limits.min_chars).unwrap_or_default(), count(&limits.max_chars))
}

/// The rule for two sets of texts that differ, and what shows it.
fn judged(relation: &Relation) -> (&'static Rule, Witnesses) {
    let json = |text: &String| Json::String(text.clone()).to_string();
    let witnesses = |lost: Option<&String>, gained: Option<&String>| Witnesses {
        lost: lost.map(json),
        gained: gained.map(json),
    };
    match relation {
        Relation::Equal => (rules::PATTERN_EQUAL, witnesses(None, None)),
        Relation::Narrower(lost) => (rules::PATTERN_NARROWED, witnesses(Some(lost), None)),
        Relation::Wider(gained) => (rules::PATTERN_WIDENED, witnesses(None, Some(gained))),
        Relation::Crossing { lost, gained } => {
            (rules::PATTERN_INCOMPARABLE, witnesses(Some(lost), Some(gained)))
        }
    }
}

/// The rule for a pattern that only one of the documents has.
fn appeared(base: &TextLimits, head: &TextLimits) -> Option<&'static Rule> {
    match (&base.pattern, &head.pattern) {
        (None, Some(_)) => Some(rules::PATTERN_ADDED),
        (Some(_), None) => Some(rules::PATTERN_REMOVED),
        _ => None,
    }
}

/// A finding about the patterns.
fn finding(site: &Site<'_>, rule: &'static Rule, base: &TextLimits, head: &TextLimits) -> Finding {
    let mut finding = site.finding(rule);
    if let Some(base) = &base.pattern {
        finding = finding.base(&base.origin).before(&base.value.source);
    }
    if let Some(head) = &head.pattern {
        finding = finding.head(&head.origin).after(&head.value.source);
    }
    finding
}

/// A finding about the patterns and the lengths beside them.
fn together(site: &Site<'_>, rule: &'static Rule, base: &TextLimits, head: &TextLimits) -> Finding {
    let mut finding = site.finding(rule).before(described(base)).after(described(head));
    if let Some(origin) = origin(base) {
        finding = finding.base(origin);
    }
    if let Some(origin) = origin(head) {
        finding = finding.head(origin);
    }
    finding
}

/// Where the first of the limits stands.
fn origin(limits: &TextLimits) -> Option<&Origin> {
    let TextLimits { min_chars, max_chars, pattern } = limits;
    let lengths = [min_chars, max_chars].into_iter().flatten().map(|stated| &stated.origin);
    pattern.iter().map(|stated| &stated.origin).chain(lengths).next()
}

/// The limits in words.
fn described(limits: &TextLimits) -> String {
    let length = match lengths(limits) {
        (0, None) => None,
        (min, None) => Some(format!("at least {min} characters")),
        (0, Some(max)) => Some(format!("at most {max} characters")),
        (min, Some(max)) => Some(format!("{min} to {max} characters")),
    };
    let parts: Vec<String> = length.into_iter().chain(source(limits).map(str::to_owned)).collect();
    parts.join(", ")
}

/// The rule for two patterns that cannot be compared as sets of texts, as far as their runs prove one.
fn by_runs(base: &TextLimits, head: &TextLimits) -> &'static Rule {
    match (&base.pattern, &head.pattern) {
        (Some(base), Some(head)) => run_by_run(&base.value, &head.value),
        _ => rules::PATTERN_UNDECIDED,
    }
}

/// The rule for two patterns that are written differently.
fn run_by_run(base: &Pattern, head: &Pattern) -> &'static Rule {
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
        assert_eq!(run_by_run(&wide, &pattern(&[('a', 'f')], 1, 9)).id, "pattern-narrowed");
        assert_eq!(run_by_run(&pattern(&[('a', 'f')], 0, 8), &wide).id, "pattern-widened");
        assert_eq!(run_by_run(&wide, &wide).id, "pattern-equal");
    }

    #[test]
    fn what_crosses_is_not_decided() {
        let letters = pattern(&[('a', 'z')], 1, 9);
        assert_eq!(run_by_run(&letters, &pattern(&[('a', 'f')], 0, 9)).id, "pattern-undecided");
    }
}
