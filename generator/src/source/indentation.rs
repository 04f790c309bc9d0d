//! Quoted texts of several lines that are not indented deeper than their key: YAML asks for that, and few readers insist.

use saphyr_parser::{Marker, Parser, ScanError};

/// What the parser says of such a text.
const REFUSAL: &str = "invalid indentation in quoted scalar";

/// How many bytes are read anew at most, since the file is read once more for each such text.
const BUDGET: usize = 64 << 20;

/// A file whose quoted texts are indented as YAML asks.
pub(super) struct Indented {
    /// The file. All that stands outside of these texts stands where it stood.
    pub(super) text: String,
    /// Where the texts begin that were not.
    pub(super) marks: Vec<Marker>,
}

/// Whether the parser stopped at such a text.
pub(super) fn is_shallow(error: &ScanError) -> bool {
    error.info() == REFUSAL
}

/// Indents every such text deeper, which does not change it: a quoted text has one space for each of its line ends and the
/// spaces around it. `None` where a text cannot be indented without moving what follows it.
pub(super) fn deeper(text: &str) -> Option<Indented> {
    let mut indented = Indented { text: text.to_owned(), marks: Vec::new() };
    let mut budget = BUDGET;
    while let Some(mark) = shallow(&indented.text) {
        budget = budget.checked_sub(indented.text.len())?;
        indented.text = with_deeper(&indented.text, mark)?;
        indented.marks.push(mark);
    }
    Some(indented)
}

/// Where the first such text begins.
fn shallow(text: &str) -> Option<Marker> {
    let mut events = Parser::new_from_str(text);
    loop {
        if let Err(error) = events.next_event()? {
            return is_shallow(&error).then_some(*error.marker());
        }
    }
}

/// The file with one text indented as deep as its first quote stands.
fn with_deeper(text: &str, mark: Marker) -> Option<String> {
    let line = text.split_inclusive('\n').take(mark.line().checked_sub(1)?).map(str::len).sum();
    let (before, from_line) = text.split_at_checked(line)?;
    let quote = from_line.char_indices().nth(mark.col())?.0;
    let (first, quoted) = from_line.split_at_checked(quote)?;
    let end = end_of(quoted)?;
    let (quoted, after) = quoted.split_at_checked(end)?;
    let rest = after.lines().next().unwrap_or_default();
    let is_last =
        rest.trim().is_empty() || (rest.starts_with([' ', '\t']) && rest.trim().starts_with('#'));
    let holds_marker =
        quoted.lines().any(|line| line.starts_with("---") || line.starts_with("..."));
    if !is_last || holds_marker {
        return None;
    }
    let indent = format!("\n{}", " ".repeat(mark.col()));
    Some(format!("{before}{first}{}{after}", quoted.replace('\n', &indent)))
}

/// The number of bytes of a quoted text, both quotes included.
fn end_of(quoted: &str) -> Option<usize> {
    let mark = quoted.chars().next().filter(|mark| matches!(mark, '"' | '\''))?;
    let mut characters = quoted.char_indices().skip(1).peekable();
    while let Some((at, character)) = characters.next() {
        let is_doubled = mark == '\'' && characters.peek().is_some_and(|(_, next)| *next == mark);
        if (character == '\\' && mark == '"') || (character == mark && is_doubled) {
            characters.next();
        } else if character == mark {
            return Some(at + mark.len_utf8());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::deeper;

    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(deeper(text).map(|indented| indented.text).as_deref(), expected, "{text}");
    }

    #[test]
    fn every_line_of_the_text_is_indented_as_its_first_quote() {
        check(
            "a:\n  b: \"one\n  two\n\n  three\"\n",
            Some("a:\n  b: \"one\n       two\n     \n       three\"\n"),
        );
        check("a:\n  b: 'it''s\n  two' # so\n", Some("a:\n  b: 'it''s\n       two' # so\n"));
    }

    #[test]
    fn what_follows_the_text_on_its_line_would_move() {
        check("a:\n  b: [\"one\n two\", x]\n", None);
        check("a:\n  b: \"one\n  two\" : c\n", None);
    }

    #[test]
    fn a_text_without_an_end_stays_as_it_is() {
        check("a:\n  b: \"one\n  two\n", None);
    }

    #[test]
    fn what_needs_nothing_is_not_changed() {
        check("a: \"one\n two\"\n", Some("a: \"one\n two\"\n"));
    }
}
