//! Walks through two languages side by side, shortest texts first, until each has shown a text that the other lacks.

use super::Language;
use super::utf8::Expects;
use std::collections::{HashMap, HashSet};

/// The most states of the product that are tried.
const MAX_STATES: usize = 400_000;

/// A text of each language that the other lacks.
#[derive(Default)]
pub(super) struct Found {
    /// A text of the older language only.
    pub lost: Option<String>,
    /// A text of the newer language only.
    pub gained: Option<String>,
}

/// The state of both automata, the place within a character, and the characters so far.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct State {
    base: usize,
    head: usize,
    expects: Expects,
    chars: u64,
}

/// A state that was reached, by which byte, and from where.
struct Step {
    state: State,
    from: usize,
    byte: u8,
}

/// Finds the shortest texts that one language has and the other lacks. Nothing where there are too many states.
pub(super) fn search(base: &Language, head: &Language) -> Option<Found> {
    let (bytes, settled) = (representatives(base, head), base.settled().max(head.settled()));
    let first = State { base: 0, head: 0, expects: Expects::Character, chars: 0 };
    let mut steps = vec![Step { state: first, from: 0, byte: 0 }];
    let (mut seen, mut found, mut at) = (HashSet::from([first]), Found::default(), 0);
    while let Some(Step { state, .. }) = steps.get(at) {
        let state = *state;
        note(&mut found, &steps, at, (base, head));
        if found.lost.is_some() && found.gained.is_some() {
            break;
        }
        for byte in &bytes {
            let Some(state) = next(state, *byte, (base, head), settled) else { continue };
            if seen.insert(state) {
                steps.push(Step { state, from: at, byte: *byte });
            }
        }
        if steps.len() > MAX_STATES {
            return None;
        }
        at += 1;
    }
    Some(found)
}

/// Notes the text that led to a state, if one language has it and the other lacks it.
fn note(found: &mut Found, steps: &[Step], at: usize, (base, head): (&Language, &Language)) {
    let State { base: older, head: newer, expects, chars } = steps[at].state;
    if expects != Expects::Character {
        return;
    }
    match (base.admits(older, chars), head.admits(newer, chars)) {
        (true, false) => found.lost = found.lost.take().or_else(|| Some(text(steps, at))),
        (false, true) => found.gained = found.gained.take().or_else(|| Some(text(steps, at))),
        _ => {}
    }
}

/// The state after a byte; nothing where no text goes on so.
fn next(
    state: State,
    byte: u8,
    (base, head): (&Language, &Language),
    settled: u64,
) -> Option<State> {
    let expects = state.expects.after(byte)?;
    let is_first = state.expects == Expects::Character;
    let step = |language: &Language, state: usize| {
        language.automaton.next[state][language.automaton.classes[usize::from(byte)]]
    };
    Some(State {
        base: step(base, state.base),
        head: step(head, state.head),
        expects,
        chars: (state.chars + u64::from(is_first)).min(settled),
    })
}

/// The text that led to a state.
fn text(steps: &[Step], mut at: usize) -> String {
    let mut bytes = Vec::new();
    while at > 0 {
        bytes.push(steps[at].byte);
        at = steps[at].from;
    }
    bytes.reverse();
    String::from_utf8(bytes).expect("every step keeps to UTF-8")
}

/// One byte for all that both automata and UTF-8 treat alike, the one that reads best: letters first, then digits, then
/// what else can be seen.
fn representatives(base: &Language, head: &Language) -> Vec<u8> {
    let mut kinds = HashMap::new();
    let mut all: Vec<u8> = (0..=255).collect();
    all.sort_by_key(|byte| (reading(*byte), *byte));
    for byte in all {
        let index = usize::from(byte);
        let kind = (base.automaton.classes[index], head.automaton.classes[index], form(byte));
        kinds.entry(kind).or_insert(byte);
    }
    let mut bytes: Vec<u8> = kinds.into_values().collect();
    bytes.sort_by_key(|byte| (reading(*byte), *byte));
    bytes
}

/// How well a byte reads.
const fn reading(byte: u8) -> u8 {
    match byte {
        b'a'..=b'z' => 0,
        b'A'..=b'Z' => 1,
        b'0'..=b'9' => 2,
        b'!'..=b'~' => 3,
        b' ' => 4,
        0x80..=0xff => 5,
        _ => 6,
    }
}

/// The part that a byte plays in UTF-8: bytes of one part lead to the same place from everywhere.
const fn form(byte: u8) -> u8 {
    match byte {
        0x00..=0x7f => 0,
        0x80..=0x8f => 1,
        0x90..=0x9f => 2,
        0xa0..=0xbf => 3,
        0xc2..=0xdf => 4,
        0xe0 => 5,
        0xed => 6,
        0xe1..=0xef => 7,
        0xf0 => 8,
        0xf1..=0xf3 => 9,
        0xf4 => 10,
        _ => 11,
    }
}
