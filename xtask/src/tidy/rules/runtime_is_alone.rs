//! Downstream pulls the runtime without anything else of ours.

use super::{Finding, Rule, Tree, manifest};

/// The runtime depends on no crate of this repository.
pub const RULE: Rule = Rule {
    name: "runtime-is-alone",
    promise: "the runtime never depends on a crate of this repository",
    run,
};

fn run(tree: &Tree) -> Vec<Finding> {
    let Some(file) = tree.get("runtime/Cargo.toml") else { return Vec::new() };
    let ours =
        manifest::dependencies(file).into_iter().filter(|dependency| dependency.path.is_some());
    ours.map(|dependency| Finding::new(file.path(), dependency.line, dependency.package)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::findings;
    use super::*;

    #[test]
    fn a_dependency_from_a_folder_is_found() {
        let text = "[dev-dependencies]\nspecwright = { path = \"../generator\" }\n";
        assert_eq!(findings(&RULE, &[("runtime/Cargo.toml", text)]), ["runtime/Cargo.toml:2"]);
    }
}
