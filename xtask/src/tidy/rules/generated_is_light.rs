//! Users of a generated crate do not pay for the tool that made it.

use super::{Finding, Rule, Tree, manifest};

/// Generated crates depend on neither the generator nor a document library.
pub const RULE: Rule = Rule {
    name: "generated-is-light",
    promise: "generated crates never depend on the generator, a document model, YAML or JSON Schema",
    run,
};

/// Parts of package names.
const HEAVY: [&str; 5] = ["openapi", "yaml", "saphyr", "jsonschema", "schemars"];

fn run(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    let manifests = tree.files().filter(|file| is_generated_manifest(file.path()));
    for file in manifests {
        for dependency in manifest::dependencies(file) {
            if is_heavy(&dependency.package) {
                findings.push(Finding::new(file.path(), dependency.line, dependency.package));
            }
        }
    }
    findings
}

fn is_generated_manifest(path: &str) -> bool {
    path.starts_with("generated/") && path.ends_with("/Cargo.toml")
}

fn is_heavy(package: &str) -> bool {
    package == "specwright" || HEAVY.iter().any(|part| package.contains(part))
}

#[cfg(test)]
mod tests {
    use super::super::testing::findings;
    use super::*;

    fn check(package: &str, expected: &[&str]) {
        let text = format!("[dependencies]\n{package} = \"1\"\n");
        assert_eq!(findings(&RULE, &[("generated/an-api/Cargo.toml", &text)]), expected);
    }

    #[test]
    fn the_generator_and_document_libraries_are_found() {
        check("specwright", &["generated/an-api/Cargo.toml:2"]);
        check("serde_yaml", &["generated/an-api/Cargo.toml:2"]);
        check("openapiv3", &["generated/an-api/Cargo.toml:2"]);
    }

    #[test]
    fn the_runtime_is_fine() {
        check("specwright-runtime", &[]);
    }
}
