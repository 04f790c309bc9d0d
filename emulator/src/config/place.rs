//! Errors of a configuration, each with its place.

use std::error::Error;
use std::fmt;
use std::ops::Range;

/// A configuration and its name.
#[derive(Clone, Copy)]
pub(super) struct Text<'a> {
    pub(super) name: &'a str,
    pub(super) text: &'a str,
}

/// What is wrong with a configuration: where, what was seen there, and the way out. It shows no line that may hold a
/// secret.
#[derive(Debug)]
pub struct ConfigError(String);

impl fmt::Display for ConfigError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl Error for ConfigError {}

/// The keys whose lines may be shown: numbers, and names that stand in paths.
const SHOWN: [&str; 10] = [
    "api",
    "apig",
    "body_byte",
    "header_byte",
    "id",
    "ims",
    "project",
    "roma",
    "rtc",
    "skew_second",
];

impl Text<'_> {
    /// An error at a range of bytes.
    pub(super) fn at(self, span: Range<usize>, message: impl fmt::Display) -> ConfigError {
        let before = self.before(&span);
        let number = before.matches('\n').count() + 1;
        let column = before.chars().rev().take_while(|character| *character != '\n').count() + 1;
        let line = self.line(&span);
        let shown = if may_be_shown(line) { line } else { "the line may hold a secret" };
        ConfigError(format!("{}:{number}:{column}: {message}\n{number} | {shown}", self.name))
    }

    /// What the reader of TOML says, without the values that it shows where they may be secrets.
    pub(super) fn refused(self, error: &toml::de::Error) -> ConfigError {
        let span = error.span().unwrap_or(0..0);
        let shows_value = error.message().contains("invalid ");
        if shows_value && !may_be_shown(self.line(&span)) {
            return self.at(span, "this value is of the wrong kind");
        }
        self.at(span, error.message())
    }

    fn before(&self, span: &Range<usize>) -> &str {
        self.text.get(..span.start).unwrap_or(self.text)
    }

    /// The line in which a range begins.
    fn line(&self, span: &Range<usize>) -> &str {
        let start = self.before(span).rfind('\n').map_or(0, |end| end + 1);
        self.text.get(start..).unwrap_or_default().lines().next().unwrap_or_default()
    }
}

/// A line is shown if it opens a table, or holds nothing but a key that is no secret and its value.
fn may_be_shown(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with('[') || SHOWN.iter().any(|key| line.starts_with(key))
}
