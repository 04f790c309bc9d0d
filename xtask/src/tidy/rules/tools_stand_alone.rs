//! Codegen must run when its last output is broken.

use super::{Finding, Rule, Tree, manifest};

/// Neither `xtask` nor the generator depends on what is generated.
pub const RULE: Rule = Rule {
    name: "tools-stand-alone",
    promise: "xtask and the generator never depend on generated crates or the emulator",
    run,
};

const MANIFESTS: [&str; 2] = ["xtask/Cargo.toml", "generator/Cargo.toml"];

fn run(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in MANIFESTS.iter().filter_map(|path| tree.get(path)) {
        for dependency in manifest::dependencies(file) {
            let path = dependency.path.unwrap_or_default();
            if path.starts_with("../generated") || path.starts_with("../emulator") {
                findings.push(Finding::new(file.path(), dependency.line, dependency.package));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::super::testing::findings;
    use super::*;

    #[test]
    fn a_generated_crate_below_xtask_is_found() {
        let text = "[dependencies]\nhuawei-apig = { path = \"../generated/huawei-apig\" }\n";
        assert_eq!(findings(&RULE, &[("xtask/Cargo.toml", text)]), ["xtask/Cargo.toml:2"]);
    }

    #[test]
    fn the_generator_below_xtask_is_fine() {
        let text = "[dependencies]\nspecwright = { path = \"../generator\" }\n";
        assert!(findings(&RULE, &[("xtask/Cargo.toml", text)]).is_empty());
    }
}
