//! Strings within lengths, of a pattern, of a format.

use super::chance::Chance;
use super::demands::TextDemands;
use super::{format, pattern};
use crate::text::Format;

/// The most characters beyond the least number that an unlimited string has.
const USUAL_EXTRA: usize = 8;

/// Characters of one to four bytes, and those that JSON has to escape.
const CHARACTERS: [char; 20] = [
    'a', 'b', 'z', 'A', 'Z', '0', '9', '_', '-', ' ', '/', '"', '\\', '\n', '\u{0}', '\u{7f}', 'é',
    '应', '\u{fffd}', '😀',
];

/// A string that keeps the demands as far as one can tell beforehand; `None` when there is none.
pub(super) fn draw(
    chance: &mut Chance,
    demands: &TextDemands<'_>,
    formats: &[Format],
) -> Option<String> {
    if demands.min > demands.max {
        return None;
    }
    if let Some(pattern) = chance.pick(&demands.patterns) {
        return pattern::draw(chance, pattern, demands.min, demands.max);
    }
    if let Some(text) = chance.pick(formats).and_then(|format| format::draw(chance, *format)) {
        return (demands.min..=demands.max).contains(&text.chars().count()).then_some(text);
    }
    any(chance, demands.min, demands.max)
}

/// Any string of at least `min` and at most `max` characters.
pub(super) fn any(chance: &mut Chance, min: usize, max: usize) -> Option<String> {
    let length = length(chance, min, max);
    (min <= max).then(|| (0..length).map(|_| character(chance)).collect())
}

/// A length from the least to the greatest, at the edges more often than between them.
pub(super) fn length(chance: &mut Chance, min: usize, max: usize) -> usize {
    let usual = max.min(min.saturating_add(USUAL_EXTRA));
    match chance.below(8) {
        0 => min,
        1 if max <= MAX_LENGTH => max,
        _ => chance.between(min, usual),
    }
}

/// A string is only made as long as its greatest length when it is not longer than this.
const MAX_LENGTH: usize = 4_096;

/// Any character, often one that needs care.
pub(super) fn character(chance: &mut Chance) -> char {
    chance.pick(&CHARACTERS).copied().unwrap_or('a')
}

/// Every string that is one small step away: a character more, less or other at some place.
pub(super) fn neighbours(chance: &mut Chance, text: &str) -> Vec<String> {
    let characters: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    for _ in 0..16 {
        let at = chance.below(characters.len() + 1);
        let mut other = characters.clone();
        match chance.below(3) {
            0 if at < other.len() => drop(other.remove(at)),
            1 if at < other.len() => other[at] = character(chance),
            _ => other.insert(at, character(chance)),
        }
        found.push(other.into_iter().collect());
    }
    found
}
