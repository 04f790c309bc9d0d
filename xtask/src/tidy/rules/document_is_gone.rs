//! After lowering there is a model; the document is gone.

use super::{Finding, Rule, Tree};

/// The typed document is not mentioned after `lower`.
pub const RULE: Rule = Rule {
    name: "document-is-gone",
    promise: "openapiv3 is not mentioned after the stage `lower`",
    run,
};

const MODULES: [&str; 6] = ["check", "diff", "emit", "interpret", "model", "render"];

fn run(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.hand_written_rust() {
        let module = file.generator_module().unwrap_or_default();
        if module.first().is_some_and(|stage| MODULES.contains(stage)) {
            let paths = file.code_paths();
            let seen =
                paths.iter().filter(|path| path.segments.iter().any(|name| name == "openapiv3"));
            findings.extend(seen.map(|path| Finding::new(file.path(), path.line, path.shown())));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::super::testing::findings;
    use super::*;

    const TEXT: &str = "use openapiv3::Schema;";

    #[test]
    fn the_document_in_a_rule_is_found() {
        let path = "generator/src/check/rules/limit_order.rs";
        assert_eq!(findings(&RULE, &[(path, TEXT)]), [format!("{path}:1")]);
    }

    #[test]
    fn the_document_in_lower_is_fine() {
        assert!(findings(&RULE, &[("generator/src/lower/text.rs", TEXT)]).is_empty());
    }
}
