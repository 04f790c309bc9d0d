//! From a pattern of ECMA-262 to runs of characters that the runtime matches without an engine.
//!
//! A run is matched greedily and never given back. That is right where no character that follows
//! could have belonged to the run, so a pattern with any other shape is refused by name.

mod class;
mod parse;

use crate::model::{Pattern, PatternFault, Run};

/// Reads a pattern. What came of it stands in [`Pattern::runs`].
pub(crate) fn compile(source: &str) -> Pattern {
    Pattern { source: source.to_owned(), runs: runs(source) }
}

fn runs(source: &str) -> Result<Vec<Run>, PatternFault> {
    ensure_valid(source)?;
    let parsed = parse::parse(source).map_err(|what| PatternFault::Unsupported(what.to_owned()))?;
    let runs = merge(parsed);
    match runs.iter().enumerate().find(|(index, run)| !is_settled(run, &runs[index + 1..])) {
        None => Ok(runs),
        Some(_) => Err(PatternFault::Unsupported(
            "what follows a repetition could also belong to it".to_owned(),
        )),
    }
}

/// Refuses what a browser's engine refuses, with or without its Unicode mode.
fn ensure_valid(source: &str) -> Result<(), PatternFault> {
    let unicode = regress::Regex::with_flags(source, "u");
    let legacy = regress::Regex::with_flags(source, "");
    match (unicode, legacy) {
        (Err(error), Err(_)) => Err(PatternFault::Invalid(error.text)),
        _ => Ok(()),
    }
}

/// Neighbours of one class become one run.
fn merge(parsed: Vec<Run>) -> Vec<Run> {
    let mut merged: Vec<Run> = Vec::new();
    for run in parsed.into_iter().filter(|run| run.max > 0) {
        match merged.last_mut() {
            Some(last) if last.class == run.class => {
                last.min = last.min.saturating_add(run.min);
                last.max = last.max.saturating_add(run.max);
            }
            _ => merged.push(run),
        }
    }
    merged
}

fn is_fixed(run: &Run) -> bool {
    run.min == run.max
}

/// True where a greedy match of `run` takes nothing that `rest` needs.
fn is_settled(run: &Run, rest: &[Run]) -> bool {
    if is_fixed(run) {
        return true;
    }
    for next in rest {
        if !run.class.is_disjoint(&next.class) {
            return false;
        }
        if next.min > 0 {
            return true;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(source: &str, expected: Expect) {
        let text = match runs(source) {
            Err(fault) => format!("{fault:?}"),
            Ok(runs) => runs.iter().map(show).collect::<Vec<_>>().join(" "),
        };
        expected.assert_eq(&text);
    }

    fn show(run: &Run) -> String {
        let class: String = run
            .class
            .0
            .iter()
            .map(|(low, high)| if low == high { low.to_string() } else { format!("{low}-{high}") })
            .collect();
        let max = if run.max == usize::MAX { String::new() } else { run.max.to_string() };
        format!("[{}]{{{},{max}}}", class.escape_default(), run.min)
    }

    #[test]
    fn a_letter_and_then_word_characters_are_two_runs() {
        check("^[A-Za-z][A-Za-z0-9_]*$", expect!["[A-Za-z]{1,1} [0-9A-Z_a-z]{0,}"]);
    }

    #[test]
    fn escapes_in_a_class_are_characters() {
        check(
            r"^[A-Za-z0-9][A-Za-z0-9_\-!@#$%]*$",
            expect!["[0-9A-Za-z]{1,1} [!#-%-0-9@-Z_a-z]{0,}"],
        );
    }

    #[test]
    fn a_pattern_without_an_end_takes_any_rest() {
        check("^ab", expect![r"[a]{1,1} [b]{1,1} [\u{0}-\u{10ffff}]{0,}"]);
    }

    #[test]
    fn counted_digits_keep_their_count() {
        check(r"^RTC\.\d{8}$", expect!["[R]{1,1} [T]{1,1} [C]{1,1} [.]{1,1} [0-9]{8,8}"]);
    }

    #[test]
    fn neighbours_of_one_class_are_one_run() {
        check("^a+a$", expect!["[a]{2,}"]);
    }

    #[test]
    fn an_overlap_behind_a_repetition_is_refused() {
        check(
            "^[a-z]+b$",
            expect![[r#"Unsupported("what follows a repetition could also belong to it")"#]],
        );
    }

    #[test]
    fn an_unanchored_start_is_refused_by_name() {
        check("[a-z]+", expect![[r#"Unsupported("it has no `^` at its start")"#]]);
    }

    #[test]
    fn an_open_bracket_is_no_pattern() {
        check("^[a-z", expect![[r#"Invalid("Unbalanced bracket")"#]]);
    }

    #[test]
    fn alternatives_and_look_around_are_refused_by_name() {
        check("^(a|b)$", expect![[r#"Unsupported("it has a group")"#]]);
        check("^a|b$", expect![[r#"Unsupported("it has alternatives")"#]]);
        check("^(?!a)b$", expect![[r#"Unsupported("it has a group")"#]]);
    }
}
