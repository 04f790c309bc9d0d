//! The sources of a crate, and what can be counted in them.

use peers::Sign;
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

/// The Rust files of a crate.
#[derive(Default)]
pub(crate) struct Sources(Vec<Source>);

/// A file.
struct Source {
    /// Its path below `src`.
    path: String,
    text: String,
}

impl Sources {
    /// Those of the crate in a folder.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub(crate) fn of(folder: &Path) -> io::Result<Self> {
        let mut sources = Self::default();
        sources.add(&folder.join("src"), "")?;
        Ok(sources)
    }

    /// How many lines they have.
    pub(crate) fn lines(&self) -> usize {
        self.0.iter().map(|source| source.text.lines().count()).sum()
    }

    /// How many operations they show, each counted once however often it is written.
    pub(crate) fn operations(&self, sign: &Sign) -> usize {
        let shown = self.0.iter().filter(|source| source.path.starts_with(sign.place));
        let lines: Vec<_> = shown.flat_map(|source| source.text.lines()).collect();
        let operations: BTreeSet<_> =
            lines.iter().filter_map(|line| line.split_once(sign.before)).map(|it| it.1).collect();
        let again =
            lines.iter().filter(|line| sign.again.is_some_and(|again| line.contains(again)));
        operations.len().saturating_sub(again.count())
    }

    fn add(&mut self, folder: &Path, below: &str) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let path = format!("{below}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                self.add(&entry.path(), &format!("{path}/"))?;
            } else if path.ends_with(".rs") {
                let text = fs::read_to_string(entry.path())?;
                self.0.push(Source { path, text });
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Source, Sources};
    use peers::Sign;

    const SIGN: Sign =
        Sign { place: "client", before: "pub async fn ", again: Some("/// Another way") };

    fn check(path: &str, text: &str, operations: usize) {
        let sources = Sources(vec![Source { path: path.to_owned(), text: text.to_owned() }]);
        assert_eq!(sources.operations(&SIGN), operations);
    }

    #[test]
    fn each_function_is_an_operation() {
        check("client/pets.rs", "pub async fn add_pet(\n    pub async fn pets(&self) {\n", 2);
    }

    #[test]
    fn the_same_function_under_two_tags_is_one_operation() {
        check("client.rs", "pub async fn pets() {\n}\npub async fn pets() {\n", 1);
    }

    #[test]
    fn another_way_to_call_an_operation_is_not_one_more() {
        check("client.rs", "pub async fn pets(\n/// Another way\npub async fn pets_text(\n", 1);
    }

    #[test]
    fn what_stands_elsewhere_does_not_count() {
        check("types.rs", "pub async fn from_reply(\n", 0);
    }
}
