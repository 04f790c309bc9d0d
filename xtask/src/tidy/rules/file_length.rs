//! A file that fits a reader's head is about 150 lines long.

use super::{Finding, Rule, Tree};

/// No hand-written file is long.
pub const RULE: Rule =
    Rule { name: "file-length", promise: "a hand-written Rust file has at most 400 lines", run };

const LINES: usize = 400;

fn run(tree: &Tree) -> Vec<Finding> {
    let lengths = tree.hand_written_rust().map(|file| (file, file.lines().count()));
    let long = lengths.filter(|(_, length)| *length > LINES);
    long.map(|(file, length)| Finding::new(file.path(), LINES + 1, format!("{length} lines")))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::findings;
    use super::*;

    #[test]
    fn the_401st_line_is_too_much() {
        assert_eq!(findings(&RULE, &[("a.rs", &"//\n".repeat(401))]), ["a.rs:401"]);
        assert!(findings(&RULE, &[("a.rs", &"//\n".repeat(400))]).is_empty());
    }

    #[test]
    fn generated_files_are_as_long_as_they_need_to_be() {
        assert!(findings(&RULE, &[("generated/a/src/types.rs", &"//\n".repeat(401))]).is_empty());
    }
}
