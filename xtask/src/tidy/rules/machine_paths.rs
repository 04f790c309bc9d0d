//! The repository reads the same on every machine.

use super::{Finding, Rule, Tree, lines_with};

/// No file names a folder of one machine.
pub const RULE: Rule =
    Rule { name: "machine-paths", promise: "no file names a folder of one machine", run };

/// Written in two parts, so that this file passes its own rule.
const FOLDERS: [&str; 5] = [
    concat!("/ho", "me/"),
    concat!("/ro", "ot/"),
    concat!("/t", "mp/"),
    concat!("/wo", "rk/"),
    concat!(":\\", "Users\\"),
];

fn run(tree: &Tree) -> Vec<Finding> {
    tree.files().flat_map(|file| lines_with(file, &FOLDERS)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::findings;
    use super::*;

    #[test]
    fn every_machine_folder_is_found_in_every_file() {
        for folder in FOLDERS {
            assert_eq!(
                findings(&RULE, &[("notes.md", &format!("see {folder}notes"))]),
                ["notes.md:1"]
            );
        }
    }

    #[test]
    fn a_relative_path_is_fine() {
        assert!(findings(&RULE, &[("notes.md", "see target/notes")]).is_empty());
    }
}
