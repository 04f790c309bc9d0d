//! The smallest automaton of a pattern: a state for each way a text can go on, over the bytes of UTF-8.

use super::ast::Node;
use super::hir;
use regex_automata::dfa::{Automaton as _, StartKind, dense};
use regex_automata::nfa::thompson;
use regex_automata::util::primitives::StateID;
use regex_automata::util::start;
use regex_automata::{Anchored, MatchKind};
use std::collections::HashMap;

/// The most steps of a pattern that an automaton is tried for.
const MAX_SIZE: usize = 2_000;

/// The most bytes that the automata on the way may have; a small table never needs them. To fill them takes time.
const MAX_BYTES: usize = 1 << 20;

/// The most states before the smallest automaton is looked for.
const MAX_STATES: usize = 2_000;

/// The most states of the smallest automaton; the tables of the runtime number them in a byte.
const MAX_BLOCKS: usize = 256;

/// A complete automaton over bytes. State 0 is the first one. It takes a text of UTF-8 exactly if the pattern is found in
/// it; what it does with other bytes means nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Automaton {
    /// The class of each byte.
    pub classes: Vec<usize>,
    /// For each state, the next one by the class of the byte.
    pub next: Vec<Vec<usize>>,
    /// For each state, whether a text may end there.
    pub ends: Vec<bool>,
}

impl Automaton {
    /// The automaton of a pattern. Nothing where it looks around or refers back, or where there are too many states.
    pub fn of(node: &Node) -> Option<Self> {
        if node.size() > MAX_SIZE {
            return None;
        }
        let dfa = dfa(node)?;
        Self::explored(&dfa)?.smallest()
    }

    /// The automaton of all other texts.
    pub fn complement(mut self) -> Self {
        self.ends.iter_mut().for_each(|end| *end = !*end);
        self
    }

    /// Every state that a text can lead to, with all bytes in classes of their own.
    fn explored(dfa: &dense::DFA<Vec<u32>>) -> Option<Self> {
        let first = dfa.start_state(&start::Config::new().anchored(Anchored::Yes)).ok()?;
        let bytes: Vec<(u8, usize)> = representatives(dfa);
        let (mut ids, mut order) = (HashMap::from([(first, 0)]), vec![first]);
        let (mut next, mut ends) = (Vec::new(), Vec::new());
        while let Some(&state) = order.get(next.len()) {
            if order.len() > MAX_STATES {
                return None;
            }
            let row = bytes.iter().map(|(byte, _)| {
                let to = dfa.next_state(state, *byte);
                *ids.entry(to).or_insert_with(|| {
                    order.push(to);
                    order.len() - 1
                })
            });
            next.push(row.collect());
            ends.push(is_end(dfa, state));
        }
        let classes = (0..=255_u8).map(|byte| class_of(dfa, &bytes, byte)).collect();
        Some(Self { classes, next, ends })
    }

    /// The same without states that cannot be told apart, and with as few classes of bytes as there can be.
    fn smallest(self) -> Option<Self> {
        let blocks = self.blocks()?;
        let mut first_of = HashMap::new();
        for (state, block) in blocks.iter().enumerate() {
            first_of.entry(*block).or_insert(state);
        }
        let mut states: Vec<usize> = first_of.into_values().collect();
        states.sort_unstable();
        let number: HashMap<usize, usize> =
            states.iter().enumerate().map(|(number, state)| (blocks[*state], number)).collect();
        let next: Vec<Vec<usize>> = states
            .iter()
            .map(|state| self.next[*state].iter().map(|to| number[&blocks[*to]]).collect())
            .collect();
        let ends = states.iter().map(|state| self.ends[*state]).collect();
        Some(Self { classes: self.classes, next, ends }.with_few_classes())
    }

    /// For each state the number of its block: states of one block go on alike. Nothing where there are too many blocks;
    /// each round finds one more at least, so that the limit bounds the rounds.
    fn blocks(&self) -> Option<Vec<usize>> {
        let mut blocks: Vec<usize> = self.ends.iter().map(|end| usize::from(*end)).collect();
        let mut count = 0;
        loop {
            let mut known = HashMap::new();
            let finer: Vec<usize> = (0..blocks.len())
                .map(|state| {
                    let row: Vec<usize> = self.next[state].iter().map(|to| blocks[*to]).collect();
                    let number = known.len();
                    *known.entry((blocks[state], row)).or_insert(number)
                })
                .collect();
            if known.len() == count {
                return Some(finer);
            }
            if known.len() > MAX_BLOCKS {
                return None;
            }
            count = known.len();
            blocks = finer;
        }
    }

    /// Bytes that lead to the same states from everywhere share a class.
    fn with_few_classes(self) -> Self {
        let width = self.next.first().map_or(0, Vec::len);
        let mut known: HashMap<Vec<usize>, usize> = HashMap::new();
        let mut kept = Vec::new();
        let renamed: Vec<usize> = (0..width)
            .map(|class| {
                let column = self.next.iter().map(|row| row[class]).collect();
                *known.entry(column).or_insert_with(|| {
                    kept.push(class);
                    kept.len() - 1
                })
            })
            .collect();
        let next =
            self.next.iter().map(|row| kept.iter().map(|class| row[*class]).collect()).collect();
        let classes = self.classes.iter().map(|class| renamed[*class]).collect();
        Self { classes, next, ends: self.ends }
    }
}

/// The automaton of the whole texts in which a pattern is found, as `regex-automata` has it.
fn dfa(node: &Node) -> Option<dense::DFA<Vec<u32>>> {
    let nfa = thompson::Config::new()
        .utf8(false)
        .nfa_size_limit(Some(MAX_BYTES))
        .which_captures(thompson::WhichCaptures::None);
    let nfa = thompson::Compiler::new().configure(nfa).build_from_hir(&hir::of(node)?).ok()?;
    let config = dense::Config::new()
        .accelerate(false)
        .start_kind(StartKind::Anchored)
        .match_kind(MatchKind::All)
        .dfa_size_limit(Some(MAX_BYTES))
        .determinize_size_limit(Some(MAX_BYTES / 4));
    dense::Builder::new().configure(config).build_from_nfa(&nfa).ok()
}

/// A byte of each class, with the number of the class.
fn representatives(dfa: &dense::DFA<Vec<u32>>) -> Vec<(u8, usize)> {
    let mut found: Vec<(u8, usize)> = Vec::new();
    for byte in 0..=255_u8 {
        let class = usize::from(dfa.byte_classes().get(byte));
        if found.iter().all(|(_, known)| *known != class) {
            found.push((byte, class));
        }
    }
    found
}

fn class_of(dfa: &dense::DFA<Vec<u32>>, bytes: &[(u8, usize)], byte: u8) -> usize {
    let class = usize::from(dfa.byte_classes().get(byte));
    bytes.iter().position(|(_, known)| *known == class).unwrap_or(0)
}

fn is_end(dfa: &dense::DFA<Vec<u32>>, state: StateID) -> bool {
    dfa.is_match_state(dfa.next_eoi_state(state))
}
