//! A rule is a value: a name, a promise and a function.

use std::fmt;

use super::tree::Tree;

/// Something that must hold for the whole tree.
pub struct Rule {
    /// A short name.
    pub name: &'static str,
    /// What holds when the rule finds nothing.
    pub promise: &'static str,
    /// Gives every place where it does not hold.
    pub run: fn(&Tree) -> Vec<Finding>,
}

/// A place where a rule does not hold.
#[derive(Debug, PartialEq, Eq)]
pub struct Finding {
    /// The file, from the repository's root.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// What was seen there.
    pub message: String,
}

impl Finding {
    /// A finding at a line of a file.
    pub fn new(path: &str, line: usize, message: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line, message: message.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: {}", self.path, self.line, self.message)
    }
}
