//! What is chosen for a pattern, and what it then matches.

mod foreign;

use super::compile;
use crate::model::{Pattern, PatternFault, Run, Way};
use expect_test::{Expect, expect};

fn check(source: &str, expected: Expect) {
    expected.assert_eq(&shown(&compile(source)));
}

fn shown(pattern: &Pattern) -> String {
    match &pattern.way {
        Ok(Way::Runs(runs)) => runs.iter().map(run).collect::<Vec<_>>().join(" "),
        Ok(way) => way.to_string(),
        Err(PatternFault::Invalid(what)) => format!("invalid: {what}"),
        Err(PatternFault::Unsupported(what)) => format!("unsupported: {what}"),
    }
}

fn run(run: &Run) -> String {
    let ranges = run.class.0.iter();
    let class: String = ranges
        .map(|(low, high)| if low == high { low.to_string() } else { format!("{low}-{high}") })
        .collect();
    let max = if run.max == usize::MAX { String::new() } else { run.max.to_string() };
    format!("[{}]{{{},{max}}}", class.escape_default(), run.min)
}

/// Whether each text matches.
fn judge(source: &str, matching: &[&str], others: &[&str]) {
    let pattern = compile(source);
    let is_match = |text: &str| {
        pattern.as_runtime(|pattern| pattern.map(|pattern| pattern.check(text).is_ok()))
    };
    for text in matching {
        assert_eq!(is_match(text), Some(true), "{source} {text:?}");
    }
    for text in others {
        assert_eq!(is_match(text), Some(false), "{source} {text:?}");
    }
}

#[test]
fn a_letter_and_then_word_characters_are_two_runs() {
    check("^[A-Za-z][A-Za-z0-9_]*$", expect!["[A-Za-z]{1,1} [0-9A-Z_a-z]{0,}"]);
}

#[test]
fn escapes_in_a_class_are_characters() {
    check(r"^[A-Za-z0-9][A-Za-z0-9_\-!@#$%]*$", expect!["[0-9A-Za-z]{1,1} [!#-%-0-9@-Z_a-z]{0,}"]);
}

#[test]
fn a_pattern_without_an_end_takes_any_rest() {
    check("^ab", expect![r"[a]{1,1} [b]{1,1} [\u{0}-\u{10ffff}]{0,}"]);
    check("^ab+", expect![r"[a]{1,1} [b]{1,1} [\u{0}-\u{10ffff}]{0,}"]);
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
fn groups_that_change_nothing_are_looked_through() {
    check("^(abc)(?:[0-9])+$", expect!["[a]{1,1} [b]{1,1} [c]{1,1} [0-9]{1,}"]);
}

#[test]
fn what_every_text_matches_needs_no_check() {
    for source in ["", "^", "[^]*", "^[\\s\\S]*$", "a*", "(?:a|)", "^(?=b*)"] {
        assert_eq!(compile(source).way, Ok(Way::Always), "{source}");
    }
}

#[test]
fn overlaps_alternatives_and_loose_ends_are_tables() {
    check("^[a-z]+b$", expect!["a table of 4 states and 3 classes of bytes"]);
    check("^(a|b)$", expect!["[a-b]{1,1}"]);
    check("^(GET|PUT)$", expect!["a table of 6 states and 6 classes of bytes"]);
    check("[a-z]", expect!["a table of 3 states and 2 classes of bytes"]);
    check("^(?!a)b$", expect!["a table of 3 states and 2 classes of bytes, and 1 run"]);
}

#[test]
fn what_is_looked_for_at_either_end_is_a_pattern_of_its_own() {
    check(
        "^(?=.{1,9}$)(?!.*--)[a-z-]+(?<!-)$",
        expect![
            "1 run, and a table of 13 states and 16 classes of bytes, and a table of 3 states and 2 classes of bytes, and 1 run"
        ],
    );
    judge(
        "^(?=.{1,9}$)(?!.*--)[a-z-]+(?<!-)$",
        &["a", "a-b", "abcdefghi"],
        &["", "a-", "a--b", "abcdefghij", "A"],
    );
}

#[test]
fn what_is_looked_for_elsewhere_is_a_program() {
    check(
        "^a(?!b).(?<=c)$",
        expect!["a table of 3 states and 2 classes of bytes, and a program of 9 steps"],
    );
    judge("^a(?!b).(?<=c)$", &["ac"], &["ab", "ad", "acc"]);
}

#[test]
fn repetitions_beyond_a_table_are_a_program() {
    check("^([a-z]{1,63}\\.){1,8}com$", expect!["a program of 1021 steps"]);
    judge("^([a-z]{1,63}\\.){1,8}com$", &["a.com", "a.b.com"], &["com", ".com", "a..com"]);
}

#[test]
fn references_back_to_few_texts_are_written_out() {
    judge("^(['\"])x\\1$", &["'x'", "\"x\""], &["'x\"", "x"]);
    judge("^(-?)a\\1b$", &["ab", "-a-b"], &["-ab", "a-b"]);
    judge("^(?<sign>-)?a\\k<sign>b$", &["ab", "-a-b"], &["-ab", "a-b"]);
}

#[test]
fn other_references_back_are_tried_in_turn() {
    check("^(\\w+)-\\1$", expect!["13 steps that may give up"]);
    judge("^(\\w+)-\\1$", &["ab-ab"], &["ab-a", "ab-abc", "-"]);
    judge("^(?:(a)|b)+\\1$", &["aa", "baa", "ab", "b"], &["c"]);
    judge("^(?=(a+?))\\1b", &["ab"], &["aab"]);
    judge("(?<=\\k<n>(?<n>a))b", &["aab"], &["ab"]);
    judge("^(?!(a)b)\\1c", &["c"], &["ac"]);
}

#[test]
fn repetitions_at_a_loose_end_need_no_more_than_their_least_number() {
    check("[\\P{M}\\p{M}]{0,20000}", expect!["nothing to check"]);
    judge("[a-c]{2,9000}", &["xab", "abc"], &["axb", ""]);
    judge("^a(?:b|[cd]{1,9000})", &["ab", "acx"], &["a", "ba"]);
    judge("[ab]{1,9000}c$", &["ac", "xbc"], &["c", "acb"]);
    judge("a{0,9}^b", &["b"], &["ab"]);
    judge("(?:a$|b){1,9}", &["xa", "bx"], &["ax"]);
}

#[test]
fn too_many_repetitions_are_refused_by_name() {
    check(
        "^(a{1000}){1000}$",
        expect!["unsupported: it has more than 20000 steps when its repetitions are written out"],
    );
    check(
        "^((a{9999}){9999}){9999}$",
        expect!["unsupported: it has more than 20000 steps when its repetitions are written out"],
    );
    check("^a{999999999999999999999999}$", expect!["[a]{18446744073709551615,}"]);
}

#[test]
fn faults_name_the_character() {
    check("^[a-z", expect!["invalid: a `[` without its `]` at character 2"]);
    check("a)", expect!["invalid: a `)` without its `(` at character 2"]);
    check(
        "(?R)a",
        expect!["invalid: a group of a kind that ECMA-262 does not have at character 1"],
    );
    check("a**", expect!["invalid: a count with nothing before it at character 3"]);
    check("\\p{Foo}", expect!["invalid: ECMA-262 has no property `Foo` at character 1"]);
}

#[test]
fn classes_mean_what_ecma_262_says() {
    judge("^\\d$", &["0", "9"], &["٣", "a", "0\n"]);
    judge("^\\w$", &["_", "Z"], &["é", "-"]);
    judge("^\\s$", &["\u{feff}", "\u{a0}", "\n", "\u{2028}"], &["\u{85}", "\u{180e}", "a"]);
    judge("^.$", &["a", "😀", "\u{85}"], &["\n", "\r", "\u{2028}", "\u{2029}"]);
    judge("^\\p{Lu}$", &["A", "É"], &["a"]);
    judge("^\\uD83D\\uDE00$", &["😀"], &["😁"]);
}

#[test]
fn edges_of_words_are_where_ecma_262_has_them() {
    judge("\\bcat\\b", &["cat", "a cat!", "écaté"], &["cats", "concat"]);
    judge("\\B", &["", "ab", "é"], &["a"]);
    judge("^é\\Bé$", &["éé"], &[]);
}

#[test]
fn the_older_syntax_is_read_where_unicode_mode_refuses() {
    judge("^a\\-b$", &["a-b"], &["a\\-b"]);
    judge("^{a}$", &["{a}"], &["a"]);
    judge("^\\_\\x4\\u12\\101\\8$", &["_x4u12A8"], &[]);
    judge("^[\\w-.]+$", &["a-.b"], &["a b"]);
}
