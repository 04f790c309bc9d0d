//! The patterns that rows of classes can hold, from their sources.

use crate::convert::leak;
use specwright_runtime::pattern::{Class, Pattern, Run};
use std::iter::Peekable;
use std::str::Chars;

/// Every character beyond ASCII that ECMA-262 does not hold to be the end of a line.
const NO_LINE_END: &[(char, char)] = &[('\u{80}', '\u{2027}'), ('\u{202a}', char::MAX)];
const BEYOND_ASCII: &[(char, char)] = &[('\u{80}', char::MAX)];

/// The pattern, if rows of classes can hold it without stepping back.
pub(crate) fn convert(source: &str) -> Option<Pattern<'static>> {
    let inner = source.strip_prefix('^')?;
    let (inner, is_closed) = inner.strip_suffix('$').map_or((inner, false), |inner| (inner, true));
    let mut rest = inner.chars().peekable();
    let mut runs = Vec::new();
    while let Some(character) = rest.next() {
        let class = class(character, &mut rest)?;
        runs.push(quantified(class, &mut rest));
    }
    // A run of variable length may give nothing back, so that nothing may follow it.
    let variable = runs.iter().position(|run: &Run<'_>| run.min != run.max);
    if variable.is_some_and(|index| index + 1 < runs.len()) {
        return None;
    }
    if !is_closed {
        runs.push(Run::any(Class::ANY));
    }
    Some(Pattern::runs(leak(source.to_owned()), leak(runs)))
}

fn class(character: char, rest: &mut Peekable<Chars<'_>>) -> Option<Class<'static>> {
    Some(match character {
        '.' => Class::of("\n\r").except(NO_LINE_END),
        '\\' => escape(rest.next()?)?,
        '[' | '(' | ')' | '|' | '*' | '+' | '?' | '{' | '}' | '$' | '^' => return None,
        character if character.is_ascii() => Class::of(leak(format!("\\{character}"))),
        character => Class::of("").and(leak(vec![(character, character)])),
    })
}

fn escape(character: char) -> Option<Class<'static>> {
    Some(match character {
        'd' => Class::of("0-9"),
        'D' => Class::of("0-9").except(BEYOND_ASCII),
        'w' => Class::of("A-Za-z0-9_"),
        'W' => Class::of("A-Za-z0-9_").except(BEYOND_ASCII),
        't' => Class::of("\t"),
        _ => return None,
    })
}

fn quantified<'a>(class: Class<'a>, rest: &mut Peekable<Chars<'_>>) -> Run<'a> {
    let run = match rest.peek() {
        Some('*') => Run::any(class),
        Some('+') => Run::some(class),
        Some('?') => Run::between(class, 0, 1),
        _ => return Run::once(class),
    };
    rest.next();
    run
}
