//! What `cargo-semver-checks` says of two crates.

use std::process::Output;

use anyhow::{Result, ensure};

/// What begins a line that names a lint that is broken.
const FAILURE: &str = "--- failure ";

/// Lints about what implementors of a trait have to write; all others are about what importers name.
const OF_IMPLEMENTORS: [&str; 3] =
    ["trait_method_added", "trait_associated_type_added", "trait_associated_const_added"];

/// The lints that ask for a major version.
pub struct Lints {
    /// Those that importers notice.
    pub importers: Vec<String>,
    /// Those that implementors notice.
    pub implementors: Vec<String>,
}

impl Lints {
    /// Reads what the program printed.
    ///
    /// # Errors
    ///
    /// Fails where the program did not compare.
    pub fn read(answer: &Output) -> Result<Self> {
        let text = [answer.stdout.as_slice(), answer.stderr.as_slice()].concat();
        let text = String::from_utf8_lossy(&text);
        let names = names(&text);
        ensure!(answer.status.success() == names.is_empty(), "it did not compare: {text}");
        let (implementors, importers) =
            names.into_iter().partition(|name| OF_IMPLEMENTORS.contains(&name.as_str()));
        Ok(Self { importers, implementors })
    }
}

/// The names of the lints that are broken, in the order of the answer.
fn names(text: &str) -> Vec<String> {
    let of_line = |line: &str| {
        let name = line.strip_prefix(FAILURE)?.split(':').next()?;
        Some(name.trim().to_owned())
    };
    text.lines().filter_map(of_line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        assert_eq!(names(text), expected);
    }

    #[test]
    fn a_lint_that_is_broken_is_named() {
        check(
            "Checking subject\n\n--- failure struct_missing: pub struct removed or renamed ---\n\n\
             Description:\n",
            &["struct_missing"],
        );
    }

    #[test]
    fn a_summary_names_no_lint() {
        check(
            "Summary semver requires new major version: 1 major and 0 minor checks failed\n",
            &[],
        );
    }
}
