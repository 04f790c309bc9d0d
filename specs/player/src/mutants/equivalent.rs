//! `specs/<api>/equivalent-mutants.tsv`: mutants that no message can tell from the document, each with its reason.

use super::Change;
use crate::api::Api;
use crate::play::specs;
use std::{fmt, fs, io};

/// The first line of the file.
const HEADING: &str = "pointer\tmutation\treason";

/// A mutant that behaves as the document does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Equivalent {
    pointer: String,
    mutation: String,
}

impl Equivalent {
    /// Whether this is the entry of a mutant.
    pub fn is_for(&self, change: &Change) -> bool {
        self.pointer == change.pointer && self.mutation == change.mutation
    }
}

impl fmt::Display for Equivalent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.pointer, self.mutation)
    }
}

/// The list of an API; an API without the file has none.
pub(super) fn read(api: &Api) -> Result<Vec<Equivalent>, String> {
    let path = specs().join(api.folder).join("equivalent-mutants.tsv");
    match fs::read_to_string(&path) {
        Ok(text) => parse(&text).map_err(|reason| format!("{}: {reason}", path.display())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(format!("{} cannot be read: {error}", path.display())),
    }
}

/// The entries of a list, or what is wrong with its first bad line.
pub fn parse(text: &str) -> Result<Vec<Equivalent>, String> {
    let mut lines = text.lines();
    if lines.next() != Some(HEADING) {
        return Err(format!("line 1: the heading is {HEADING:?}"));
    }
    lines
        .enumerate()
        .map(|(index, line)| entry(line).ok_or(index + 2))
        .collect::<Result<_, _>>()
        .map_err(|line: usize| {
            format!("line {line}: a pointer, a mutation and a reason belong here")
        })
}

fn entry(line: &str) -> Option<Equivalent> {
    let [pointer, mutation, reason] =
        <[&str; 3]>::try_from(line.split('\t').collect::<Vec<_>>()).ok()?;
    let is_whole = !pointer.is_empty() && !mutation.is_empty() && !reason.trim().is_empty();
    is_whole.then(|| Equivalent { pointer: pointer.to_owned(), mutation: mutation.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(lines: &str, expected: Result<usize, &str>) {
        let seen = parse(&format!("{HEADING}\n{lines}"));
        assert_eq!(seen.map(|all| all.len()), expected.map_err(str::to_owned));
    }

    #[test]
    fn an_entry_needs_a_reason() {
        check("/a\tdropped\tno value breaks it", Ok(1));
        let expected = "line 2: a pointer, a mutation and a reason belong here";
        check("/a\tdropped\t ", Err(expected));
        check("/a\tdropped", Err(expected));
    }

    #[test]
    fn a_file_without_its_heading_is_refused() {
        assert!(parse("/a\tdropped\tno value breaks it").is_err());
    }
}
