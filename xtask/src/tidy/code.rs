//! Just enough of Rust's grammar to see which paths a file names: `use` trees and `a::b::c`.

use std::iter::Peekable;
use std::vec::IntoIter;

use super::code::lexer::{Token, TokenKind};

mod lexer;

/// A path in code: `use std::{fs, io}` gives `std::fs` and `std::io`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodePath {
    /// The line of its last segment, from 1.
    pub line: usize,
    /// The names between the `::`.
    pub segments: Vec<String>,
}

impl CodePath {
    /// Whether the path begins with these names.
    pub fn starts_with(&self, names: &[&str]) -> bool {
        self.segments.len() >= names.len()
            && self.segments.iter().zip(names).all(|(have, want)| have == want)
    }

    /// The path as it stands in code.
    pub fn shown(&self) -> String {
        self.segments.join("::")
    }
}

/// Every path and every lone name of a Rust file, outside comments and strings.
pub fn paths(text: &str) -> Vec<CodePath> {
    let mut reader =
        Reader { tokens: lexer::tokens(text).into_iter().peekable(), found: Vec::new() };
    while let Some(token) = reader.tokens.next() {
        if let TokenKind::Name(name) = token.kind {
            reader.path(vec![name], token.line);
        }
    }
    reader.found
}

struct Reader {
    tokens: Peekable<IntoIter<Token>>,
    found: Vec<CodePath>,
}

impl Reader {
    /// Reads on behind a name: more segments, a group of paths, or the end.
    fn path(&mut self, mut segments: Vec<String>, mut line: usize) {
        while self.take(&TokenKind::Colons) {
            let Some(next) = self.tokens.next_if(|token| token.kind != TokenKind::Open) else {
                return self.group(&segments);
            };
            if let TokenKind::Name(name) = next.kind {
                segments.push(name);
                line = next.line;
            }
        }
        self.found.push(CodePath { line, segments });
    }

    /// Reads `{ … }` behind `prefix::`.
    fn group(&mut self, prefix: &[String]) {
        self.take(&TokenKind::Open);
        while let Some(token) = self.tokens.next() {
            match token.kind {
                TokenKind::Close => return,
                TokenKind::Name(name) => self.path([prefix, &[name]].concat(), token.line),
                TokenKind::Open | TokenKind::Colons | TokenKind::Other => {}
            }
        }
    }

    fn take(&mut self, kind: &TokenKind) -> bool {
        self.tokens.next_if(|token| token.kind == *kind).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let found: Vec<String> = paths(text).iter().map(CodePath::shown).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_use_tree_is_unfolded() {
        check(
            "use std::{fs, io::{self, Write}};",
            &["use", "std::fs", "std::io::self", "std::io::Write"],
        );
    }

    #[test]
    fn a_path_inside_an_expression_is_seen() {
        check("let x = crate::emit::emit(1);", &["let", "x", "crate::emit::emit"]);
    }

    #[test]
    fn comments_and_strings_are_not_code() {
        check(
            "// std::fs\n/* std::fs /* nested */ */ \"std::fs\" r#\"std::\"fs\"# 'a' b\"x\"",
            &[],
        );
    }

    #[test]
    fn a_lifetime_does_not_open_a_string() {
        check(
            "fn f<'a>(x: &'a str) { '\"'; std::env::var }",
            &["fn", "f", "a", "x", "a", "str", "std::env::var"],
        );
    }

    #[test]
    fn lines_are_counted() {
        assert_eq!(paths("\n\nquote::quote")[0].line, 3);
        assert_eq!(paths("\"a\nb\"\n/* \n */ x")[0].line, 4);
    }
}
