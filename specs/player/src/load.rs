//! Finds and reads the files of cases.

use crate::case::{CaseFile, ReplyCase};
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::{error, fmt, fs, io};

/// Why cases cannot be played.
#[derive(Debug)]
pub enum LoadError {
    /// A file or folder cannot be read.
    Unreadable(PathBuf, io::Error),
    /// A file is not written as a file of cases is.
    Invalid(PathBuf, String),
}

impl fmt::Display for LoadError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(path, error) => {
                write!(formatter, "{} cannot be read: {error}", path.display())
            }
            Self::Invalid(path, reason) => write!(formatter, "{}: {reason}", path.display()),
        }
    }
}

impl error::Error for LoadError {}

/// Every file of cases in a folder, by name.
pub fn folder(folder: &Path) -> Result<Vec<(PathBuf, CaseFile)>, LoadError> {
    let unreadable = |error| LoadError::Unreadable(folder.to_owned(), error);
    let entries = fs::read_dir(folder).map_err(unreadable)?;
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()
        .map_err(unreadable)?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    paths.sort();
    paths.into_iter().map(|path| file(&path).map(|cases| (path, cases))).collect()
}

/// One file of cases.
pub fn file(path: &Path) -> Result<CaseFile, LoadError> {
    let text =
        fs::read_to_string(path).map_err(|error| LoadError::Unreadable(path.to_owned(), error))?;
    parse(&text).map_err(|reason| LoadError::Invalid(path.to_owned(), reason))
}

fn parse(text: &str) -> Result<CaseFile, String> {
    let file: CaseFile = serde_yaml::from_str(text).map_err(|error| error.to_string())?;
    if file.cases.is_empty() && file.replies.is_empty() {
        return Err("there is no case in it".to_owned());
    }
    let mut names = HashSet::new();
    let all =
        file.cases.iter().map(|case| &case.name).chain(file.replies.iter().map(|case| &case.name));
    match all.into_iter().find(|name| !names.insert(name.as_str())) {
        Some(twice) => return Err(format!("two cases are called {twice:?}")),
        None => file.replies.iter().try_for_each(decided)?,
    }
    Ok(file)
}

/// A case without an expectation would pass whatever happens.
fn decided(case: &ReplyCase) -> Result<(), String> {
    match (case.accepted, &case.violations) {
        (Some(_), None) | (None, Some(_)) => Ok(()),
        _ => Err(format!("{:?} needs either `accepted` or `violations`", case.name)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    const HEAD: &str = "operation: createApp\ncall: POST /apps\npage: a page\n";

    fn check(rest: &str, expected: Expect) {
        let seen = match parse(&format!("{HEAD}{rest}")) {
            Ok(file) => format!("{} cases", file.cases.len() + file.replies.len()),
            Err(reason) => reason,
        };
        expected.assert_eq(&seen);
    }

    #[test]
    fn cases_and_replies_are_read() {
        check(
            "cases: [{ name: a, status: 200 }]\nreplies: [{ name: b, status: 200, accepted: true }]",
            expect!["2 cases"],
        );
    }

    #[test]
    fn a_file_without_a_case_is_refused() {
        check("", expect!["there is no case in it"]);
    }

    #[test]
    fn a_misspelt_key_is_refused_with_its_line() {
        check(
            "cases: [{ name: a, state: 200 }]",
            expect![[
                r#"cases[0]: unknown field `state`, expected one of `name`, `path`, `query`, `headers`, `body`, `form`, `raw`, `raw-hex`, `method`, `target`, `status`, `reply`, `reply-has`, `reply-raw`, `reply-headers`, `violations` at line 4 column 20"#
            ]],
        );
    }

    #[test]
    fn two_cases_of_one_name_are_refused() {
        check(
            "cases: [{ name: a, status: 200 }, { name: a, status: 400 }]",
            expect![[r#"two cases are called "a""#]],
        );
    }

    #[test]
    fn a_reply_without_an_expectation_is_refused() {
        check(
            "replies: [{ name: a, status: 200 }]",
            expect![[r#""a" needs either `accepted` or `violations`"#]],
        );
    }
}
