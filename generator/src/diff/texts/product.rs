//! Walks through two languages side by side, shortest texts first, until each has shown a text that the other lacks.

use super::Language;
use super::utf8::Expects;
use crate::pattern::automaton::Automaton;
use std::collections::HashSet;

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

/// The state of every automaton of both languages, the place within a character, and the characters so far.
#[derive(Clone, PartialEq, Eq, Hash)]
struct State {
    states: Vec<usize>,
    expects: Expects,
    chars: u64,
}

/// Two languages side by side.
#[derive(Clone, Copy)]
struct Pair<'l> {
    base: &'l Language,
    head: &'l Language,
}

/// A state that was reached, by which byte, and from where.
struct Step {
    state: State,
    from: usize,
    byte: u8,
}

/// Finds the shortest texts that one language has and the other lacks. Nothing where there are too many states.
pub(super) fn search(base: &Language, head: &Language) -> Option<Found> {
    let pair = Pair { base, head };
    let (bytes, settled) = (pair.representatives(), base.settled().max(head.settled()));
    let first = pair.first();
    let mut seen = HashSet::from([first.clone()]);
    let mut steps = vec![Step { state: first, from: 0, byte: 0 }];
    let (mut found, mut at) = (Found::default(), 0);
    while at < steps.len() && !pair.has_found_all(&found) {
        let state = steps[at].state.clone();
        pair.note(&state, &mut found, || text(&steps, at));
        let after =
            bytes.iter().filter_map(|byte| Some((*byte, pair.next(&state, *byte, settled)?)));
        for (byte, state) in after {
            if seen.insert(state.clone()) {
                steps.push(Step { state, from: at, byte });
            }
        }
        if steps.len() > MAX_STATES {
            return None;
        }
        at += 1;
    }
    Some(found)
}

impl Pair<'_> {
    /// All automata, those of the older language first.
    fn automata(&self) -> impl Iterator<Item = &Automaton> {
        self.base.automata.iter().chain(&self.head.automata)
    }

    /// Whether no text is left to look for.
    fn has_found_all(&self, found: &Found) -> bool {
        (found.lost.is_some() || self.base.is_void())
            && (found.gained.is_some() || self.head.is_void())
    }

    fn first(&self) -> State {
        let states = self.automata().map(|_| 0).collect();
        State { states, expects: Expects::Character, chars: 0 }
    }

    /// Notes a text that led to a state, if one language has it and the other lacks it.
    fn note(&self, state: &State, found: &mut Found, text: impl FnOnce() -> String) {
        if state.expects != Expects::Character {
            return;
        }
        let (older, newer) = state.states.split_at(self.base.automata.len());
        let side =
            match (self.base.admits(older, state.chars), self.head.admits(newer, state.chars)) {
                (true, false) => &mut found.lost,
                (false, true) => &mut found.gained,
                _ => return,
            };
        side.get_or_insert_with(text);
    }

    /// The state after a byte; nothing where no text goes on so.
    fn next(&self, state: &State, byte: u8, settled: u64) -> Option<State> {
        let expects = state.expects.after(byte)?;
        let is_first = state.expects == Expects::Character;
        let step = |(automaton, state): (&Automaton, &usize)| {
            automaton.next[*state][automaton.classes[usize::from(byte)]]
        };
        Some(State {
            states: self.automata().zip(&state.states).map(step).collect(),
            expects,
            chars: (state.chars + u64::from(is_first)).min(settled),
        })
    }

    /// One byte for all that the automata and UTF-8 treat alike, the one that reads best: letters first, then digits,
    /// then what else can be seen.
    fn representatives(&self) -> Vec<u8> {
        let mut all: Vec<u8> = (0..=255).collect();
        all.sort_by_key(|byte| (reading(*byte), *byte));
        let mut kinds = HashSet::new();
        all.retain(|byte| {
            let class = |automaton: &Automaton| automaton.classes[usize::from(*byte)];
            kinds.insert((self.automata().map(class).collect::<Vec<_>>(), form(*byte)))
        });
        all
    }
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
