//! The sources of a crate, and what can be counted in them.

use peers::Sign;
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;
use syn::visit::{self, Visit};
use syn::{ItemEnum, ItemStruct, Visibility};

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

    /// How many fields and variants their public types have: how much of a document is told as types. Nothing where a file is
    /// no Rust.
    pub(crate) fn members(&self) -> Option<usize> {
        let mut members = Members(0);
        for source in &self.0 {
            members.visit_file(&syn::parse_file(&source.text).ok()?);
        }
        Some(members.0)
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

/// The fields and variants of public types that were seen.
struct Members(usize);

impl<'ast> Visit<'ast> for Members {
    fn visit_item_struct(&mut self, item: &'ast ItemStruct) {
        if matches!(item.vis, Visibility::Public(_)) {
            self.0 += item.fields.len();
        }
        visit::visit_item_struct(self, item);
    }

    fn visit_item_enum(&mut self, item: &'ast ItemEnum) {
        if matches!(item.vis, Visibility::Public(_)) {
            self.0 += item.variants.len();
        }
        visit::visit_item_enum(self, item);
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
    fn fields_and_variants_of_public_types_are_members() {
        let text = "pub struct A { b: u8, pub c: u8 }\nmod d { pub enum E { F, G(u8), H { i: u8 } } }\nstruct J { k: u8 }";
        let sources = Sources(vec![Source { path: "lib.rs".to_owned(), text: text.to_owned() }]);
        assert_eq!(sources.members(), Some(5));
    }

    #[test]
    fn what_is_no_rust_has_no_members() {
        let text = "pub enum E { Several words }";
        let sources = Sources(vec![Source { path: "lib.rs".to_owned(), text: text.to_owned() }]);
        assert_eq!(sources.members(), None);
    }

    #[test]
    fn what_stands_elsewhere_does_not_count() {
        check("types.rs", "pub async fn from_reply(\n", 0);
    }
}
