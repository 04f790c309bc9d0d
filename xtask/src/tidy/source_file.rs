//! One text file and what its path says about it.

use super::code::{self, CodePath};

/// One text file of the tree.
pub struct SourceFile {
    path: String,
    text: String,
}

impl SourceFile {
    /// A file at a path from the repository's root.
    pub fn new(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), text: text.to_owned() }
    }

    /// The path from the repository's root.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Lines with their numbers, from 1.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(index, line)| (index + 1, line))
    }

    /// Every `a::b::c` of a Rust file, outside comments and strings.
    pub fn code_paths(&self) -> Vec<CodePath> {
        code::paths(&self.text)
    }

    /// Whether this is Rust.
    pub fn is_rust(&self) -> bool {
        self.path.ends_with(".rs")
    }

    /// Whether the generator wrote this, here or as an expected result of a test.
    pub fn is_generated(&self) -> bool {
        self.path.starts_with("generated/") || self.text.starts_with("// Made by Specwright")
    }

    /// The module path inside the generator: `["lower", "text"]`; empty for `lib.rs`, absent elsewhere.
    pub fn generator_module(&self) -> Option<Vec<&str>> {
        let inner = self.path.strip_prefix("generator/src/")?.strip_suffix(".rs")?;
        let mut module: Vec<&str> = inner.split('/').collect();
        if module.last() == Some(&"mod") || inner == "lib" {
            module.pop();
        }
        Some(module)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn module(path: &str) -> Option<Vec<String>> {
        let file = SourceFile::new(path, "");
        file.generator_module().map(|names| names.into_iter().map(str::to_owned).collect())
    }

    #[test]
    fn a_path_tells_the_module() {
        assert_eq!(module("generator/src/lib.rs").unwrap(), Vec::<String>::new());
        assert_eq!(module("generator/src/lower/mod.rs").unwrap(), ["lower"]);
        assert_eq!(module("generator/src/lower/text.rs").unwrap(), ["lower", "text"]);
        assert_eq!(module("runtime/src/text.rs"), None);
    }
}
