//! The automaton of all texts but some.

use crate::pattern::automaton::Automaton;
use std::collections::HashMap;

/// The most bytes of the texts together.
const MAX_BYTES: usize = 4_000;

/// The state of texts that are none of those, and can no longer become one.
const ASTRAY: usize = 1;

/// The automaton of every other text; nothing where these are too long.
pub(super) fn without(texts: &[&str]) -> Option<Automaton> {
    if texts.iter().map(|text| text.len()).sum::<usize>() > MAX_BYTES {
        return None;
    }
    let classes = classes(texts);
    let width = classes.iter().max().map_or(1, |class| class + 1);
    let mut made = Automaton { classes, next: vec![vec![ASTRAY; width]; 2], ends: vec![true; 2] };
    texts.iter().for_each(|text| enter(&mut made, text, width));
    Some(made)
}

/// A class for each byte that the texts have, and one for all others.
fn classes(texts: &[&str]) -> Vec<usize> {
    let mut known = HashMap::new();
    for byte in texts.iter().flat_map(|text| text.bytes()) {
        let class = known.len() + 1;
        known.entry(byte).or_insert(class);
    }
    (0..=255_u8).map(|byte| known.get(&byte).copied().unwrap_or_default()).collect()
}

fn enter(automaton: &mut Automaton, text: &str, width: usize) {
    let mut state = 0;
    for byte in text.bytes() {
        let class = automaton.classes[usize::from(byte)];
        if automaton.next[state][class] == ASTRAY {
            automaton.next[state][class] = automaton.next.len();
            automaton.next.push(vec![ASTRAY; width]);
            automaton.ends.push(true);
        }
        state = automaton.next[state][class];
    }
    automaton.ends[state] = false;
}
