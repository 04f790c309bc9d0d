//! The values of a case, and what becomes of them.

use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;

/// One value, and whether the schema admits it: `+` or `-`; or `~` where it does, and its type reads over what tells items apart,
/// so that what it holds is refused once it is written again.
pub(crate) struct Line {
    is_good: bool,
    is_read_over: bool,
    /// The name of the type.
    pub(crate) name: String,
    /// The value.
    pub(crate) json: String,
}

/// The values of a case.
pub(crate) fn lines(folder: &Path) -> Vec<Line> {
    let text = fs::read_to_string(path(folder)).expect("a case has values");
    text.lines().map(|line| line_of(line).unwrap_or_else(|| panic!("no value: {line:?}"))).collect()
}

fn line_of(line: &str) -> Option<Line> {
    let (sign, rest) = line.split_once(' ')?;
    let (name, rest) = rest.split_once(' ')?;
    let json = rest.split_once(" # ").map_or(rest, |(json, _)| json);
    let (is_good, is_read_over) = match sign {
        "+" => (true, false),
        "~" => (true, true),
        "-" => (false, false),
        _ => return None,
    };
    Some(Line { is_good, is_read_over, name: name.to_owned(), json: json.to_owned() })
}

impl Line {
    /// What is said of the value at first, if what is said of it once it is written again is as it should be.
    pub(crate) fn said_first(&self, reason: String) -> String {
        match (self.is_read_over, reason.starts_with(AGAIN)) {
            (true, true) => String::new(),
            (true, false) => format!("nothing is read over: {reason}"),
            (false, _) => reason,
        }
    }
}

/// What begins the reason of a value that is refused once it is written again.
const AGAIN: &str = "once written again: ";

/// Holds what is said of each value, nothing of a good one, to the reasons of the case. Gives the values of which the wrong
/// thing is said.
pub(crate) fn check(folder: &Path, lines: &[Line], reasons: &[String]) -> Vec<String> {
    assert_eq!(lines.len(), reasons.len());
    let (mut wrong, mut text) = (Vec::new(), String::new());
    for (line, reason) in lines.iter().zip(reasons) {
        let (sign, comment) = match (line.is_good, line.is_read_over) {
            (true, true) => ("~", String::new()),
            (true, false) => ("+", String::new()),
            (false, _) => ("-", format!(" # {reason}")),
        };
        text.push_str(&format!("{sign} {} {}{comment}\n", line.name, line.json));
        if line.is_good != reason.is_empty() {
            let case = folder.file_name().unwrap_or_default().display();
            wrong.push(format!("{case}: {sign} {} {} # {reason}", line.name, line.json));
        }
    }
    if wrong.is_empty() {
        expect_file![path(folder)].assert_eq(&text);
    }
    wrong
}

fn path(folder: &Path) -> PathBuf {
    folder.join("values.txt")
}
