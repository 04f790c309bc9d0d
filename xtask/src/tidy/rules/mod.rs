//! The rules of `cargo xtask tidy`, one file each.

mod document_is_gone;
mod file_length;
mod first_line;
mod generated_is_light;
mod machine_paths;
mod outside_world;
mod registry_hosts;
mod runtime_is_alone;
mod stage_order;
mod tokens_come_late;
mod tools_stand_alone;
mod unfinished;

use super::manifest;
use super::rule::{Finding, Rule};
use super::source_file::SourceFile;
use super::tree::Tree;

/// Every rule.
pub const ALL: &[Rule] = &[
    tools_stand_alone::RULE,
    runtime_is_alone::RULE,
    generated_is_light::RULE,
    stage_order::RULE,
    document_is_gone::RULE,
    tokens_come_late::RULE,
    outside_world::RULE,
    file_length::RULE,
    first_line::RULE,
    unfinished::RULE,
    machine_paths::RULE,
    registry_hosts::RULE,
];

/// The lines of hand-written files that hold one of these words, with the word.
fn lines_with(file: &SourceFile, words: &[&str]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (number, line) in file.lines() {
        let seen = words.iter().filter(|word| line.contains(*word));
        findings.extend(seen.map(|word| Finding::new(file.path(), number, format!("`{word}`"))));
    }
    findings
}

#[cfg(test)]
mod testing {
    //! What the tests of the rules share.

    use super::{Rule, Tree};

    /// The rule's findings over a tree of these files, as `path:line` each.
    pub fn findings(rule: &Rule, files: &[(&str, &str)]) -> Vec<String> {
        let found = (rule.run)(&Tree::of(files));
        found.iter().map(|finding| format!("{}:{}", finding.path, finding.line)).collect()
    }
}
