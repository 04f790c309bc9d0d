//! The runtime's table of an automaton.

use super::automaton::Automaton;
use crate::model::Table;

/// The most bytes of a table, the map of bytes included.
const MAX_BYTES: usize = 4096;

/// What an automaton comes to.
pub(super) enum Outcome {
    /// Every text matches.
    Always,
    /// The table.
    Table(Table),
    /// A table would be too large.
    TooLarge,
}

/// The table of an automaton, if it is small enough.
pub(super) fn of(automaton: &Automaton) -> Outcome {
    if automaton.ends.iter().all(|end| *end) {
        return Outcome::Always;
    }
    let order = order(automaton);
    let mut numbers = vec![0_usize; automaton.next.len()];
    for (number, state) in order.iter().enumerate() {
        if let Some(state) = state {
            numbers[*state] = number;
        }
    }
    let width = automaton.next.first().map_or(1, Vec::len);
    let end = order.iter().position(|state| state.is_some_and(|state| automaton.ends[state]));
    let end = u8::try_from(end.unwrap_or(order.len()));
    let rows = order.iter().flat_map(|state| match state {
        Some(state) => automaton.next[*state].iter().map(|to| u8::try_from(numbers[*to])).collect(),
        None => vec![Ok(0); width],
    });
    let start = u8::try_from(numbers[0]);
    let table = match (rows.collect::<Result<Vec<u8>, _>>(), start, end) {
        (Ok(next), Ok(start), Ok(end)) => {
            Table { begins: begins(automaton), width, next, start, end }
        }
        _ => return Outcome::TooLarge,
    };
    if table.bytes() > MAX_BYTES { Outcome::TooLarge } else { Outcome::Table(table) }
}

/// The states in the order of the table: the dead one, which may be none of the automaton's, then those in which no text
/// ends, then the others.
fn order(automaton: &Automaton) -> Vec<Option<usize>> {
    let is_dead = |state: &usize| {
        !automaton.ends[*state] && automaton.next[*state].iter().all(|to| to == state)
    };
    let states = 0..automaton.next.len();
    let dead = states.clone().find(is_dead);
    let rest = states.filter(|state| Some(*state) != dead);
    let (ends, others): (Vec<_>, Vec<_>) = rest.partition(|state| automaton.ends[*state]);
    [dead].into_iter().chain(others.into_iter().chain(ends).map(Some)).collect()
}

/// Where each class of bytes begins.
fn begins(automaton: &Automaton) -> Vec<(u8, u8)> {
    let mut begins = Vec::new();
    let mut before = 0;
    for (byte, class) in (0..=255_u8).zip(&automaton.classes) {
        if *class != before {
            begins.push((byte, u8::try_from(*class).unwrap_or(0)));
        }
        before = *class;
    }
    begins
}
