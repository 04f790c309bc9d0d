//! Every file says in one line what it is for.

use super::{Finding, Rule, Tree};

/// The first line of a file is its purpose.
pub const RULE: Rule =
    Rule { name: "first-line", promise: "a hand-written Rust file begins with a `//!` line", run };

fn run(tree: &Tree) -> Vec<Finding> {
    let silent = tree.hand_written_rust().filter(|file| !file.text().starts_with("//! "));
    silent.map(|file| Finding::new(file.path(), 1, "no `//!` line")).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::findings;
    use super::*;

    #[test]
    fn a_file_that_begins_with_code_is_found() {
        assert_eq!(findings(&RULE, &[("a.rs", "use std::fmt;\n")]), ["a.rs:1"]);
        assert!(findings(&RULE, &[("a.rs", "//! Says why.\n")]).is_empty());
    }
}
