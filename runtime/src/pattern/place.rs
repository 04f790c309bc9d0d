//! Places between the characters of a text, in bytes from its start.

use super::program::Step;

/// The next character in a direction.
pub(super) fn next(text: &str, place: usize, backwards: bool) -> Option<char> {
    let (before, after) = text.split_at_checked(place)?;
    if backwards { before.chars().next_back() } else { after.chars().next() }
}

/// The place behind a character that was read in a direction.
pub(super) fn after(place: usize, character: char, backwards: bool) -> usize {
    let length = character.len_utf8();
    if backwards { place.saturating_sub(length) } else { place.saturating_add(length) }
}

/// Whether the place is the beginning, the end, an edge of a word or none, as the step asks; false for any other step.
pub(super) fn holds(condition: Step, text: &str, place: usize) -> bool {
    match condition {
        Step::Begin => place == 0,
        Step::End => place == text.len(),
        Step::Edge => is_edge(text, place),
        Step::NoEdge => !is_edge(text, place),
        _ => false,
    }
}

fn is_edge(text: &str, place: usize) -> bool {
    let is_word = |place: Option<usize>| {
        let byte = place.and_then(|place| text.as_bytes().get(place));
        byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
    };
    is_word(place.checked_sub(1)) != is_word(Some(place))
}
