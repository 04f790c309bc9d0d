//! The values of a case, and what becomes of them.

use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;

/// One value, and whether the schema admits it.
pub(crate) struct Line {
    is_good: bool,
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
    let is_good = match sign {
        "+" => true,
        "-" => false,
        _ => return None,
    };
    Some(Line { is_good, name: name.to_owned(), json: json.to_owned() })
}

/// Holds what is said of each value, nothing of a good one, to the reasons of the case. Gives the values of which the wrong
/// thing is said.
pub(crate) fn check(folder: &Path, lines: &[Line], reasons: &[String]) -> Vec<String> {
    assert_eq!(lines.len(), reasons.len());
    let (mut wrong, mut text) = (Vec::new(), String::new());
    for (line, reason) in lines.iter().zip(reasons) {
        let (sign, comment) = match line.is_good {
            true => ("+", String::new()),
            false => ("-", format!(" # {reason}")),
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
