//! Arrows between the stages of the generator follow the pipeline.

use super::{Finding, Rule, SourceFile, Tree};
use crate::tidy::code::CodePath;

/// No stage of the generator imports a later one.
pub const RULE: Rule =
    Rule { name: "stage-order", promise: "a stage never imports a later stage", run };

/// Stages of one row may know each other; each row may know the rows above it.
const ROWS: [&[&str]; 10] = [
    &["source"],
    &["structure"],
    &["dialect"],
    &["resolve"],
    &["lower", "model"],
    &["interpret"],
    &["check"],
    &["emit"],
    &["diff", "render"],
    &["command", "disk"],
];

fn run(tree: &Tree) -> Vec<Finding> {
    tree.hand_written_rust().flat_map(late_imports).collect()
}

fn late_imports(file: &SourceFile) -> Vec<Finding> {
    let Some(module) = file.generator_module() else { return Vec::new() };
    let Some(own) = module.first().and_then(|stage| row(stage)) else { return Vec::new() };
    let paths = file.code_paths();
    let late = paths
        .iter()
        .filter(|path| imported(path, module.len()).and_then(row).is_some_and(|row| row > own));
    late.map(|path| Finding::new(file.path(), path.line, path.shown())).collect()
}

/// The stage that a path leads to from the crate's root, from a file this deep in the crate.
fn imported(path: &CodePath, depth: usize) -> Option<&str> {
    let supers = path.segments.iter().take_while(|segment| *segment == "super").count();
    let from_root = path.starts_with(&["crate"]) || (supers > 0 && supers == depth);
    from_root.then(|| path.segments.get(supers.max(1)).map(String::as_str)).flatten()
}

fn row(stage: &str) -> Option<usize> {
    ROWS.iter().position(|row| row.contains(&stage))
}

#[cfg(test)]
mod tests {
    use super::super::testing::findings;
    use super::*;

    fn check(path: &str, text: &str, expected: &[&str]) {
        assert_eq!(findings(&RULE, &[(path, text)]), expected);
    }

    #[test]
    fn a_later_stage_is_found() {
        check(
            "generator/src/lower/text.rs",
            "//! Text.\nuse crate::emit::Module;",
            &["generator/src/lower/text.rs:2"],
        );
        check(
            "generator/src/lower/text.rs",
            "use super::super::emit;",
            &["generator/src/lower/text.rs:1"],
        );
        check(
            "generator/src/source/mod.rs",
            "use crate::{disk, report};",
            &["generator/src/source/mod.rs:1"],
        );
    }

    #[test]
    fn an_earlier_stage_is_fine() {
        check("generator/src/emit/text.rs", "use crate::{model::Api, report};", &[]);
        check("generator/src/lib.rs", "use crate::emit::emit;", &[]);
    }
}
