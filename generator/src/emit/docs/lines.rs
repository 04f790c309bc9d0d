//! Lines of prose: broken at spaces, and none of them begins like a block.

use std::borrow::Cow;

/// Stands for a space at which no line may be broken, until the lines are. Texts of documents have it as a plain space.
pub(super) const KEPT: char = '\u{a0}';

/// The lines of a text in which a line break is one that is to be seen.
pub(super) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for part in text.split('\n') {
        let broken = broken(part, width);
        if let (Some(line), false) = (lines.last_mut(), broken.is_empty()) {
            line.push('\\');
        }
        lines.extend(broken);
    }
    lines
}

fn broken(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::with_capacity(text.len() / width + 1);
    let (mut line, mut columns) = (String::new(), 0);
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let more = word.chars().count();
        if columns > 0 && columns + more >= width {
            let next = kept_before(&mut line, word);
            columns = next.chars().count();
            lines.push(finished(std::mem::replace(&mut line, next)));
        }
        if columns > 0 {
            line.push(' ');
            columns += 1;
        }
        line.push_str(word);
        columns += more;
    }
    if columns > 0 {
        lines.push(finished(line));
    }
    lines
}

/// The last word of a line, where the word after it would look like a mark at the beginning of the next line.
fn kept_before(line: &mut String, word: &str) -> String {
    match (mark(word), line.rfind(' ')) {
        (Some(_), Some(space)) => line.split_off(space).trim_start().to_owned(),
        _ => String::new(),
    }
}

fn finished(line: String) -> String {
    match guarded(&line) {
        Cow::Owned(guarded) => unkept(guarded),
        Cow::Borrowed(_) => unkept(line),
    }
}

/// A line that is broken no more, with the spaces that were kept.
pub(super) fn unkept(line: String) -> String {
    match line.is_ascii() {
        true => line,
        false => line.replace(KEPT, " "),
    }
}

/// A text of ours, whose lines are not broken within code.
pub(super) fn kept(text: &str) -> Cow<'_, str> {
    if !text.contains('`') {
        return Cow::Borrowed(text);
    }
    let mut kept = String::with_capacity(text.len());
    for (index, part) in text.split('`').enumerate() {
        if index > 0 {
            kept.push('`');
        }
        match index % 2 {
            0 => kept.push_str(part),
            _ => kept.push_str(&part.replace(' ', KEPT.encode_utf8(&mut [0; 2]))),
        }
    }
    Cow::Owned(kept)
}

/// A line that begins no heading, no list and no quotation, and is no mark below the line before it.
pub(super) fn guarded(line: &str) -> Cow<'_, str> {
    match mark(line) {
        Some(at) => Cow::Owned(format!("{}\\{}", &line[..at], &line[at..])),
        None => Cow::Borrowed(line),
    }
}

/// Where the mark stands that has to be escaped, in bytes.
fn mark(line: &str) -> Option<usize> {
    let ends_at = |at: usize| line.as_bytes().get(at).is_none_or(|byte| *byte == b' ');
    let first = *line.as_bytes().first()?;
    let is_mark = match first {
        b'>' => true,
        b'#' => ends_at(line.len() - line.trim_start_matches('#').len()),
        b'+' => ends_at(1),
        b'-' => ends_at(1) || is_drawn(line),
        b'=' | b'|' | b':' | b'_' => is_drawn(line),
        b'0'..=b'9' => {
            let digits = line.bytes().take_while(u8::is_ascii_digit).count();
            let is_number = matches!(line.as_bytes().get(digits), Some(b'.' | b')'));
            return (is_number && ends_at(digits + 1)).then_some(digits);
        }
        _ => false,
    };
    is_mark.then_some(0)
}

/// Whether a line is one that is drawn: below a title, or below the first row of a table.
fn is_drawn(line: &str) -> bool {
    line.bytes().all(|byte| matches!(byte, b'-' | b'=' | b'|' | b':' | b'_' | b' '))
}
