//! What is committed is finished.

use super::{Finding, Rule, Tree, lines_with};

/// No reminder is left in the code.
pub const RULE: Rule =
    Rule { name: "unfinished", promise: "no reminder of unfinished work is left in the code", run };

/// Written in two parts, so that this file passes its own rule.
const WORDS: [&str; 4] = [
    concat!("to", "do!"),
    concat!("unimple", "mented!"),
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
];

fn run(tree: &Tree) -> Vec<Finding> {
    tree.hand_written_rust().flat_map(|file| lines_with(file, &WORDS)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::findings;
    use super::*;

    #[test]
    fn every_reminder_is_found() {
        for word in WORDS {
            assert_eq!(findings(&RULE, &[("a.rs", &format!("//! A.\n// {word}\n"))]), ["a.rs:2"]);
        }
    }
}
