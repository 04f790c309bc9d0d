//! Quoted texts of several lines, and brackets that close, which are not indented deeper than their key: YAML asks for
//! that, and few readers insist.

use saphyr_parser::{Marker, Parser, ScanError};

/// What the parser says of such a text.
const REFUSED_TEXT: &str = "invalid indentation in quoted scalar";

/// What the parser says of such a bracket, and of much else.
const REFUSED_BRACKET: &str = "invalid indentation";

/// How many bytes are read anew at most, since the file is read once more for each such text or bracket.
const BUDGET: usize = 64 << 20;

/// A file that is indented as YAML asks.
pub(super) struct Indented {
    /// The file. All that stands outside of what was not indented stands where it stood.
    pub(super) text: String,
    /// What was not.
    pub(super) found: Vec<Shallow>,
}

/// Something that is not indented deeper than its key.
#[derive(Clone, Copy)]
pub(super) struct Shallow {
    /// Where it begins.
    pub(super) mark: Marker,
    /// Whether it is a bracket; else it is a quoted text.
    pub(super) is_bracket: bool,
}

impl Shallow {
    /// What the parser stopped at, if it may be such a thing.
    pub(super) fn of(error: &ScanError) -> Option<Self> {
        let is_bracket = error.info() == REFUSED_BRACKET;
        let is_such = is_bracket || error.info() == REFUSED_TEXT;
        is_such.then_some(Self { mark: *error.marker(), is_bracket })
    }
}

/// Indents every such thing deeper, which does not change it: a quoted text has one space for each of its line ends and the
/// spaces around it, and brackets may stand anywhere. `None` where it cannot be done without moving what follows.
pub(super) fn deeper(text: &str) -> Option<Indented> {
    let mut indented = Indented { text: text.to_owned(), found: Vec::new() };
    let mut budget = BUDGET;
    while let Some(shallow) = shallow(&indented.text) {
        budget = budget.checked_sub(indented.text.len())?;
        indented.text = match shallow.is_bracket {
            true => with_deeper_bracket(&indented.text, shallow.mark)?,
            false => with_deeper_text(&indented.text, shallow.mark)?,
        };
        indented.found.push(shallow);
    }
    Some(indented)
}

/// The first such thing.
fn shallow(text: &str) -> Option<Shallow> {
    let mut events = Parser::new_from_str(text);
    loop {
        if let Err(error) = events.next_event()? {
            return Shallow::of(&error);
        }
    }
}

/// The file before a line, and from it on.
fn at_line(text: &str, mark: Marker) -> Option<(&str, &str)> {
    let line = text.split_inclusive('\n').take(mark.line().checked_sub(1)?).map(str::len).sum();
    text.split_at_checked(line)
}

/// The file with a line of closing brackets indented as deep as the line before, which is deep enough.
fn with_deeper_bracket(text: &str, mark: Marker) -> Option<String> {
    let (before, from_line) = at_line(text, mark)?;
    let brackets = from_line.lines().next()?.trim();
    let closes = |sign: char| matches!(sign, '}' | ']' | ',' | ' ' | '\t');
    if brackets.starts_with(',') || !brackets.chars().all(closes) {
        return None;
    }
    let above = before.lines().rev().find(|line| !line.trim().is_empty())?;
    let depth = above.len() - above.trim_start_matches(' ').len();
    let missing = depth.checked_sub(mark.col()).filter(|missing| *missing > 0)?;
    Some(format!("{before}{}{from_line}", " ".repeat(missing)))
}

/// The file with one text indented as deep as its first quote stands.
fn with_deeper_text(text: &str, mark: Marker) -> Option<String> {
    let (before, from_line) = at_line(text, mark)?;
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
    fn a_bracket_is_indented_as_the_line_before_it() {
        check(
            "a:\n  b: {\n    c: [\n    1\n ]\n }\n",
            Some("a:\n  b: {\n    c: [\n    1\n    ]\n    }\n"),
        );
        check("a:\n  b: {\n   c: 1\n }, d\n", None);
    }

    #[test]
    fn what_needs_nothing_is_not_changed() {
        check("a: \"one\n two\"\n", Some("a: \"one\n two\"\n"));
    }
}
