//! What proves a row: a test, or a folder of cases.

use std::fs;
use std::path::Path;

use crate::repository::Repository;

/// A test within a file, or a case that a test walks over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// The file or the folder, from the repository's root.
    pub path: String,
    /// The name of the test; a case has none.
    pub test: Option<String>,
}

impl Proof {
    /// A proof as the table writes it: `path` or `path::test`.
    pub fn parse(text: &str) -> Self {
        match text.split_once("::") {
            Some((path, test)) => Self { path: path.to_owned(), test: Some(test.to_owned()) },
            None => Self { path: text.to_owned(), test: None },
        }
    }

    /// Why this proves nothing; nothing where it is there and is run.
    pub fn missing(&self, repository: &Repository) -> Option<String> {
        let Self { path, test } = self;
        let Some(test) = test else {
            let is_there = repository.path(path).exists();
            return (!is_there).then(|| format!("there is no `{path}`"));
        };
        match fs::read_to_string(repository.path(path)) {
            Err(_) => Some(format!("there is no `{path}`")),
            Ok(text) if !has_test(&text, test) => Some(format!("`{path}` has no test `{test}`")),
            Ok(_) if !is_compiled(repository, path) => Some(format!("no test includes `{path}`")),
            Ok(_) => None,
        }
    }
}

/// Whether a file has a function of this name that is marked as a test.
fn has_test(text: &str, name: &str) -> bool {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let function = format!("fn {name}(");
    let place = lines
        .iter()
        .position(|line| line.strip_prefix("async ").unwrap_or(line).starts_with(&function));
    let before = place.map(|place| lines[..place].iter().rev());
    let mut marks = before.into_iter().flatten().take_while(|line| line.starts_with(['#', '/']));
    marks.any(|line| line.starts_with("#[") && line.ends_with("test]"))
}

/// Whether a file is compiled. Those beside data are so only where a test of the same folder takes them in.
fn is_compiled(repository: &Repository, path: &str) -> bool {
    let Some((folder, file)) = path.split_once("/tests/data/") else { return true };
    let included = format!("include_str!(\"data/{file}\")");
    let Ok(entries) = fs::read_dir(repository.path(folder).join("tests")) else { return false };
    let texts = entries.flatten().filter(|entry| is_rust(&entry.path()));
    let mut texts = texts.filter_map(|entry| fs::read_to_string(entry.path()).ok());
    texts.any(|text| text.contains(&included))
}

fn is_rust(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "rs")
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "/// Helps.\nfn helps() {}\n#[test]\nfn one() {}\n\n#[tokio::test]\n// Why.\nasync fn two() {}\n";

    fn check(name: &str, expected: bool) {
        assert_eq!(has_test(FILE, name), expected, "{name}");
    }

    #[test]
    fn only_what_is_marked_is_a_test() {
        check("one", true);
        check("two", true);
        check("helps", false);
        check("on", false);
    }

    #[test]
    fn what_is_not_there_proves_nothing() {
        let repository = Repository::find().unwrap();
        let missing = |text: &str| Proof::parse(text).missing(&repository).unwrap_or_default();
        assert_eq!(missing("nowhere.rs::a"), "there is no `nowhere.rs`");
        let own = "xtask/src/support/proof.rs";
        assert_eq!(missing(&format!("{own}::is_rust")), format!("`{own}` has no test `is_rust`"));
        assert_eq!(missing(&format!("{own}::only_what_is_marked_is_a_test")), "");
    }
}
