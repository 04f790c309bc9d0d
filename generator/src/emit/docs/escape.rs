//! Texts between the marks: what Markdown or rustdoc would read as more than text is escaped.

use super::address;
use super::lines::KEPT;
use super::{is_plainly_seen, is_unseen};
use std::borrow::Cow;

/// A text without unseen characters, in which any white space is a plain space.
pub(super) fn seen(text: &str) -> Cow<'_, str> {
    if is_plainly_seen(text) {
        return Cow::Borrowed(text);
    }
    let seen = |character: char| match character {
        _ if character.is_whitespace() => Some(' '),
        _ if is_unseen(character) => None,
        _ => Some(character),
    };
    Cow::Owned(text.chars().filter_map(seen).collect())
}

/// A seen text, in which bare addresses become links.
pub(super) fn text(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some((before, found, after)) = address::first_in(rest) {
        words(before, out);
        match address::is_safe(found) {
            true => out.extend(["<", found, ">"]),
            false => {
                part(out);
                code(found, out);
            }
        }
        rest = after;
    }
    words(rest, out);
}

/// A seen text, in which addresses stay text.
pub(super) fn words(text: &str, out: &mut String) {
    let mut before = None;
    for (at, character) in text.char_indices() {
        let rest = &text[at + character.len_utf8()..];
        if is_mark(character, before, rest) {
            out.push('\\');
        }
        out.push(character);
        before = Some(character);
    }
}

/// Whether a character would be a mark where it stands; what begins a line alone is not looked at here.
fn is_mark(character: char, before: Option<char>, rest: &str) -> bool {
    let after = rest.chars().next();
    match character {
        '`' | '*' | '[' | ']' | '~' => true,
        '\\' => !after.is_some_and(char::is_alphanumeric),
        '_' => ![before, after].iter().all(|side| side.is_some_and(char::is_alphanumeric)),
        '<' => after.is_none_or(|after| after.is_alphabetic() || "/!?".contains(after)),
        '&' => is_entity(rest),
        _ => false,
    }
}

/// Whether what follows `&` makes it an entity. The longest name has 31 characters, and a number has 7 digits at most.
pub(super) fn is_entity(rest: &str) -> bool {
    let name =
        rest.bytes().take(40).take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'#');
    let length = name.count();
    length > 0 && rest.as_bytes().get(length) == Some(&b';')
}

/// Makes sure that code can come next: backticks side by side would be one mark.
pub(super) fn part(out: &mut String) {
    if out.ends_with('`') {
        out.push(' ');
    }
}

/// A seen text as code, which no line is broken in.
pub(super) fn code(text: &str, out: &mut String) {
    let fence = "`".repeat(longest_run(text) + 1);
    let is_padded = text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']);
    let pad = if is_padded { KEPT.encode_utf8(&mut [0; 2]).to_owned() } else { String::new() };
    out.extend([fence.as_str(), &pad]);
    out.extend(text.chars().map(|character| if character == ' ' { KEPT } else { character }));
    out.extend([pad.as_str(), &fence]);
}

/// How many backticks stand side by side at most.
pub(super) fn longest_run(text: &str) -> usize {
    text.split(|character| character != '`').map(str::len).max().unwrap_or_default()
}
