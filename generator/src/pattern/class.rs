//! Sets of characters.

use crate::model::CharClass;

/// The ranges sorted, and joined where they touch or overlap.
pub(super) fn of_ranges(mut ranges: Vec<(char, char)>) -> CharClass {
    ranges.sort_unstable();
    let mut joined: Vec<(char, char)> = Vec::new();
    for (low, high) in ranges {
        match joined.last_mut() {
            Some(last) if touches(last.1, low) => last.1 = last.1.max(high),
            _ => joined.push((low, high)),
        }
    }
    CharClass(joined)
}

fn touches(high: char, low: char) -> bool {
    low <= high || after(high) == Some(low)
}

/// The characters between two code points; halves of surrogate pairs are none.
pub(super) fn of_points(low: u32, high: u32) -> CharClass {
    let low = if is_half(low) { 0xe000 } else { low };
    let high = if is_half(high) { 0xd7ff } else { high };
    match (char::from_u32(low), char::from_u32(high)) {
        (Some(low), Some(high)) if low <= high => CharClass(vec![(low, high)]),
        _ => CharClass::default(),
    }
}

fn is_half(point: u32) -> bool {
    (0xd800..0xe000).contains(&point)
}

/// Whether the character is a member.
pub(super) fn has(class: &CharClass, character: char) -> bool {
    class.0.iter().any(|(low, high)| (*low..=*high).contains(&character))
}

/// Every character that is not in the class.
pub(super) fn complement(class: &CharClass) -> CharClass {
    let mut ranges = Vec::new();
    let mut next = Some('\0');
    for &(low, high) in &class.0 {
        if let (Some(start), Some(end)) = (next, before(low))
            && start <= end
        {
            ranges.push((start, end));
        }
        next = after(high);
    }
    if let Some(start) = next {
        ranges.push((start, char::MAX));
    }
    CharClass(ranges)
}

fn after(character: char) -> Option<char> {
    match character {
        '\u{d7ff}' => Some('\u{e000}'),
        char::MAX => None,
        other => char::from_u32(u32::from(other) + 1),
    }
}

fn before(character: char) -> Option<char> {
    match character {
        '\0' => None,
        '\u{e000}' => Some('\u{d7ff}'),
        other => char::from_u32(u32::from(other) - 1),
    }
}

/// `\d`
pub(super) fn digits() -> Vec<(char, char)> {
    vec![('0', '9')]
}

/// `\w`
pub(super) fn word() -> Vec<(char, char)> {
    vec![('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')]
}

/// `\s`: white space and line ends of ECMA-262.
pub(super) fn space() -> Vec<(char, char)> {
    vec![
        ('\t', '\r'),
        (' ', ' '),
        ('\u{a0}', '\u{a0}'),
        ('\u{1680}', '\u{1680}'),
        ('\u{2000}', '\u{200a}'),
        ('\u{2028}', '\u{2029}'),
        ('\u{202f}', '\u{202f}'),
        ('\u{205f}', '\u{205f}'),
        ('\u{3000}', '\u{3000}'),
        ('\u{feff}', '\u{feff}'),
    ]
}

/// The characters that `.` leaves out.
pub(super) fn line_ends() -> Vec<(char, char)> {
    vec![('\n', '\n'), ('\r', '\r'), ('\u{2028}', '\u{2029}')]
}
