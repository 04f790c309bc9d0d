//! What is written for another engine means what it means there: the verdicts are those of Java, Python, PCRE and Go.

use super::{compile, judge};
use crate::pattern::{Syntax, parse};
use expect_test::{Expect, expect};

/// What is said of a pattern.
fn check(source: &str, expected: Expect) {
    let said = match parse(source) {
        Ok(parsed) if parsed.syntax == Syntax::Foreign => parsed.notes.join("; "),
        Ok(parsed) => format!("{:?}", parsed.syntax),
        Err(fault) => format!("{} at character {}", fault.what, fault.at + 1),
    };
    expected.assert_eq(&said);
}

#[test]
fn a_pattern_of_ecma_262_stays_one() {
    check("^\\p{L}+$", expect!["Unicode"]);
    check("^[\\w\\-\\_]+$", expect!["Legacy"]);
    check("^\\p{Alpha}+$", expect!["Unicode"]);
    check("/[a-z]+/", expect!["Unicode"]);
    check("^/v1/.*$", expect!["Unicode"]);
    check("^a{,b}\\_$", expect!["Legacy"]);
}

#[test]
fn what_is_read_is_said_with_its_place() {
    check(
        "(?i)^yes$",
        expect![
            "`(?i` at character 1 as letters of either case from there to the end of the group"
        ],
    );
    check("\\A[a-z]\\z", expect!["`\\A` at character 1 as `^`; `\\z` at character 8 as `$`"]);
    check(
        "^\\p{Print}\\pL$",
        expect![
            "`\\p{Print}` at character 2 as the class of POSIX, as in Java, within ASCII; `\\pL` at character 11 as `\\p{L}`"
        ],
    );
    check(
        "/^a$/i",
        expect!["`/` at character 1 as a delimiter, and what stands behind the last `/` as flags"],
    );
    check("^x\\Qa.b\\E$", expect!["`\\Q…\\E` at character 3 as the characters between"]);
}

#[test]
fn what_engines_read_in_different_ways_is_refused_with_the_ways() {
    check(
        "^\\h+$",
        expect![
            "`\\h` is about blanks in Java and PCRE, and about hexadecimal digits in Ruby: write `[\\t ]` or `[0-9A-Fa-f]` at character 2"
        ],
    );
    check(
        "^\\p{IsGreek}$",
        expect![
            "`IsGreek` is a script in Java and a block in .NET: write `\\p{Script=Greek}` at character 2"
        ],
    );
    check(
        "(?U)a",
        expect![
            "the flag `U`, which engines read in different ways: write what it means at character 1"
        ],
    );
    check(
        "^(?>a|ab)c$",
        expect![
            "a part that never gives back what it took, which ECMA-262 does not have: write it as a plain group or count, if that admits the same at character 2"
        ],
    );
    check(
        "^(a*)++$",
        expect![
            "a part that never gives back what it took, which ECMA-262 does not have: write it as a plain group or count, if that admits the same at character 2"
        ],
    );
    check("^(?R)$", expect!["a group of a kind that ECMA-262 does not have at character 2"]);
}

#[test]
fn flags_hold_from_their_place_to_the_end_of_their_group() {
    judge("(?i)^yes$", &["yes", "YES", "yEs"], &["no", "yes "]);
    judge("^(?i:a)b$", &["ab", "Ab"], &["aB", "AB"]);
    judge("^((?i)a|b)c$", &["Ac", "Bc"], &["aC"]);
    judge("^(?i)a(?-i)b$", &["Ab"], &["AB"]);
    judge("(?i)^[^a-c]$", &["d", "D", "1"], &["a", "A", "C"]);
    judge("(?i)^[à-ý]$", &["É", "é"], &["e"]);
    judge("^(?s).$", &["\n", "a"], &[""]);
    judge("^(?s:.).$", &["\na"], &["a\n"]);
    judge("(?m)^b$", &["b", "a\nb", "b\nc"], &["ab", "bc"]);
    judge("(?im)^B$", &["a\nb"], &["ab"]);
}

#[test]
fn delimiters_are_no_part_of_the_pattern() {
    judge("/^[a-z]+$/", &["ab"], &["/ab/", "AB", ""]);
    judge("/^[a-z]+$/i", &["AB"], &["/ab/"]);
    judge("/^a\\/b/", &["a/b", "a/bc"], &["ab"]);
    judge("/b$/g", &["ab"], &["ba"]);
}

#[test]
fn classes_of_posix_are_those_of_ascii() {
    judge("^[[:alpha:]_]+$", &["aZ_"], &["1", "é", "[", ":"]);
    judge("^[^[:space:]]+$", &["a-é"], &["a b", "\t"]);
    judge("^[[:^digit:]]$", &["a"], &["1"]);
    judge("^\\p{Alnum}\\p{Alpha}$", &["1a"], &["1é", "a1"]);
    judge("^\\P{Print}$", &["\t", "é"], &["a", " "]);
    judge("^[\\p{Punct}]+$", &["!~$", "`"], &["a", " "]);
    judge("(?i)^\\p{Digit}\\p{Lower}$", &["1A"], &["Aa"]);
}

#[test]
fn scripts_categories_and_blocks_have_their_short_names() {
    judge("^\\p{Han}+$", &["漢字"], &["a", "か"]);
    judge("^[\\p{IsHan}\\p{Latin}]+$", &["漢a"], &["α"]);
    judge("^\\pL\\pN$", &["é1", "aⅧ"], &["1a"]);
    judge("^\\p{IsAlphabetic}$", &["é"], &["1"]);
    judge("^\\p{IsL}\\PL$", &["a1"], &["aa"]);
    judge("^\\p{IsBasicLatin}\\p{InLatin-1Supplement}$", &["aé"], &["éa"]);
    judge("^\\p{all}\\p{LD}\\p{IsDigit}$", &["\né٣"], &["\nⅧ٣"]);
    judge("^[\\p{Print}&&[^|:/]]+$", &["a b"], &["a|b", "a:", "é"]);
    judge("^\\p{L}\\'$", &["é'"], &["e"]);
}

#[test]
fn ends_of_the_text_quotes_names_and_numbers() {
    judge("\\A\\d+\\z", &["12"], &["a12", "12\n"]);
    judge("\\A\\d+\\Z", &["12"], &["12a"]);
    judge("^\\Qa.b*\\E+$", &["a.b*", "a.b**"], &["aab*", "a.b*a.b*"]);
    judge("^(?P<q>['\"])a(?P=q)$", &["'a'"], &["'a\""]);
    judge("^(?'q'a|b)\\k<q>$", &["aa", "bb"], &["ab"]);
    judge("^a(?#one)b$", &["ab"], &["a(b"]);
    judge("^a{,2}$", &["", "aa"], &["aaa", "a{,2}"]);
    judge("^\\x{1F600}\\x{41}$", &["😀A"], &["x"]);
}

#[test]
fn what_is_never_given_back_is_never_given_back() {
    judge("^[a-z]++[0-9]$", &["ab1"], &["abc", "1"]);
    judge("^[a-z]*+a$", &[], &["a", "aa"]);
    judge("^[a-z]{1,2}+b$", &["aab", "abb"], &["ab", "aaab"]);
    judge("^a?+a$", &["aa"], &["a"]);
    judge("^[a-z]++(?:\\.[a-z]++)*+$", &["a", "a.b", "a.b.c"], &["a.", ".a", "a..b"]);
    judge("^(?>a+)b$", &["aab"], &["aa"]);
    judge("^(?>[a-z]+)z$", &[], &["az", "zz"]);
    judge("^(?>a|b)c$", &["ac", "bc"], &["c"]);
    judge("^(?>x[0-9]*)1$", &[], &["x11", "x1"]);
    judge("^(?:ab){2}+$", &["abab"], &["ab"]);
}

#[test]
fn a_reference_back_to_letters_of_either_case_is_beyond_a_bound() {
    assert!(compile("(?i)^(a+)-\\1$").way.is_err());
}
