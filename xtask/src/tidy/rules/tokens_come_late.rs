//! The model is data: it can be printed and compared. Tokens come with `emit`.

use super::{Finding, Rule, Tree};
use crate::tidy::code::CodePath;

/// Token streams are not mentioned before `emit`.
pub const RULE: Rule = Rule {
    name: "tokens-come-late",
    promise: "quote and proc_macro2 are mentioned in `emit` and `render` only",
    run,
};

const CRATES: [&str; 2] = ["quote", "proc_macro2"];

fn run(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.hand_written_rust() {
        let Some(module) = file.generator_module() else { continue };
        if !matches!(module.first(), Some(&"emit" | &"render")) {
            let paths = file.code_paths();
            let seen = paths.iter().filter(|path| names_tokens(path));
            findings.extend(seen.map(|path| Finding::new(file.path(), path.line, path.shown())));
        }
    }
    findings
}

/// A lone `quote` may be a variable: a quotation mark.
fn names_tokens(path: &CodePath) -> bool {
    path.segments.len() > 1
        && path.segments.first().is_some_and(|name| CRATES.contains(&name.as_str()))
}

#[cfg(test)]
mod tests {
    use super::super::testing::findings;
    use super::*;

    const TEXT: &str = "use quote::quote;\nuse proc_macro2::TokenStream;";

    #[test]
    fn tokens_in_the_model_are_found() {
        let path = "generator/src/model/api.rs";
        assert_eq!(findings(&RULE, &[(path, TEXT)]), [format!("{path}:1"), format!("{path}:2")]);
    }

    #[test]
    fn tokens_in_emit_are_fine() {
        assert!(findings(&RULE, &[("generator/src/emit/text.rs", TEXT)]).is_empty());
    }
}
