//! The stages are pure: they take a set of sources and give files in memory.

use super::{Finding, Rule, Tree};
use crate::tidy::code::CodePath;

/// Files, the environment and processes are the command's business.
pub const RULE: Rule = Rule {
    name: "outside-world",
    promise: "std::fs, std::env and std::process are used in `disk`, for build scripts and by the command only",
    run,
};

const WORLD: [&[&str]; 3] = [&["std", "fs"], &["std", "env"], &["std", "process"]];
const ALLOWED: [&str; 4] = ["build", "command", "disk", "main"];

fn run(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.hand_written_rust() {
        let Some(module) = file.generator_module() else { continue };
        if !module.first().is_some_and(|first| ALLOWED.contains(first)) {
            let paths = file.code_paths();
            let seen = paths.iter().filter(|path| is_outside(path));
            findings.extend(seen.map(|path| Finding::new(file.path(), path.line, path.shown())));
        }
    }
    findings
}

fn is_outside(path: &CodePath) -> bool {
    WORLD.iter().any(|names| path.starts_with(names))
}

#[cfg(test)]
mod tests {
    use super::super::testing::findings;
    use super::*;

    const TEXT: &str = "use std::{collections::BTreeMap, fs};\nstd::env::var(\"HOME\");";

    #[test]
    fn a_stage_that_reads_files_is_found() {
        let path = "generator/src/source/mod.rs";
        assert_eq!(findings(&RULE, &[(path, TEXT)]), [format!("{path}:1"), format!("{path}:2")]);
    }

    #[test]
    fn disk_may_read_files() {
        assert!(findings(&RULE, &[("generator/src/disk/read.rs", TEXT)]).is_empty());
        assert!(findings(&RULE, &[("generator/src/main.rs", TEXT)]).is_empty());
    }
}
