//! Strings of a table of states: a walk that never loses sight of an end.

use super::super::chance::Chance;
use super::super::text;
use crate::pattern::Table;

/// A string that the table admits; of about `min` to `max` characters. `None` when it was none of UTF-8.
pub(super) fn draw(
    chance: &mut Chance,
    table: &Table<'_>,
    min: usize,
    max: usize,
) -> Option<String> {
    let distances = distances(table);
    let least = distances[usize::from(table.start())]?;
    let wanted = text::length(chance, min.max(least), max.max(least));
    let (mut state, mut bytes) = (table.start(), Vec::new());
    while !(table.is_end(state) && bytes.len() >= wanted) {
        let left = wanted.saturating_sub(bytes.len() + 1);
        let byte = next(chance, table, state, &distances, left)?;
        bytes.push(byte);
        state = table.step(state, byte);
    }
    String::from_utf8(bytes).ok()
}

/// A byte after which an end is at most so far away, or as near as it gets; ASCII more often than not.
fn next(
    chance: &mut Chance,
    table: &Table<'_>,
    state: u8,
    distances: &[Option<usize>; 256],
    left: usize,
) -> Option<u8> {
    let distance = |byte: &u8| distances[usize::from(table.step(state, *byte))];
    let nearest = (0..=u8::MAX).filter_map(|byte| distance(&byte)).min()?;
    let is_near = |byte: &u8| distance(byte).is_some_and(|far| far <= left.max(nearest));
    let near: Vec<u8> = (0..=u8::MAX).filter(is_near).collect();
    let ascii: Vec<u8> = near.iter().copied().filter(u8::is_ascii_graphic).collect();
    let is_plain = !ascii.is_empty() && !chance.once_in(8);
    chance.pick(if is_plain { &ascii } else { &near }).copied()
}

/// How many bytes each state is away from an end; `None` where no way leads to one.
fn distances(table: &Table<'_>) -> [Option<usize>; 256] {
    let mut distances = [None; 256];
    for state in 1..=u8::MAX {
        if table.is_end(state) {
            distances[usize::from(state)] = Some(0);
        }
    }
    // Each round finds the states that are one byte farther away.
    for far in 1..256 {
        let mut is_done = true;
        for state in 1..=u8::MAX {
            let leads = |byte: u8| distances[usize::from(table.step(state, byte))] == Some(far - 1);
            if distances[usize::from(state)].is_none() && (0..=u8::MAX).any(leads) {
                distances[usize::from(state)] = Some(far);
                is_done = false;
            }
        }
        if is_done {
            break;
        }
    }
    distances
}
