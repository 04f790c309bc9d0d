//! The changes as a comment under a pull request: the verdict first, what breaks callers open, all else folded.
//!
//! What documents say stands in code only, so that it can neither mention anybody nor be taken for markup.

use super::change::{Change, Level};
use super::text::{excerpts, printable, reached, shown, verdict};
use crate::model::Origin;
use crate::source::SourceSet;

/// Writes the changes from one document to another.
pub fn to_markdown(changes: &[Change], base: &SourceSet, head: &SourceSet) -> String {
    let lines = excerpts(changes, base, head);
    let all: Vec<_> = changes.iter().zip(&lines).collect();
    let (breaking, others): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|(change, _)| change.level == Level::Breaking);
    let mut text = format!("**{}**\n", verdict(changes));
    for (change, lines) in breaking {
        text += &format!("\n<details open><summary>{}</summary>\n\n", summary(change));
        text += &details(change, lines);
        text += "\n</details>\n";
    }
    if !others.is_empty() {
        text += &format!("\n<details><summary>{} more</summary>\n\n", others.len());
        let entries = others.iter().map(|(change, _)| format!("- {}\n", summary(change)));
        text += &entries.collect::<String>();
        text += "\n</details>\n";
    }
    text
}

/// The rule and the sentence of a change.
fn summary(Change { level, id, message, .. }: &Change) -> String {
    format!("{level} <code>{id}</code>: {}", marked(message))
}

/// What was, what is, what shows the difference, whom it reaches, and the lines of both documents.
fn details(change: &Change, lines: &[String]) -> String {
    let lost = change.witnesses.lost.as_deref().map(shown);
    let gained = change.witnesses.gained.as_deref().map(shown);
    let source = [&change.head, &change.base].into_iter().flatten().find_map(source);
    let row = |name: &str, value: Option<String>| {
        let value = value.filter(|value| !value.is_empty());
        value.map(|value| format!("| {name} | {} |\n", cell(&value))).unwrap_or_default()
    };
    let rows = [
        row("before", Some(change.before.clone())),
        row("after", Some(change.after.clone())),
        row("was admitted, is refused", lost),
        row("was refused, is admitted", gained),
        row("reaches", Some(reached(&change.operations))),
        row("source", source),
    ];
    let rows = rows.concat();
    let table = if rows.is_empty() { rows } else { format!("| | |\n|---|---|\n{rows}\n") };
    table + &fenced(lines)
}

/// The page that states the thing.
fn source(origin: &Origin) -> Option<String> {
    origin.source.as_ref().map(ToString::to_string)
}

/// A sentence in HTML, with the names that it has between backticks as code.
fn marked(message: &str) -> String {
    let mut parts = message.split('`').map(escaped);
    let mut text = parts.next().unwrap_or_default();
    for (index, part) in parts.enumerate() {
        text += if index % 2 == 0 { "<code>" } else { "</code>" };
        text += &part;
    }
    if message.matches('`').count() % 2 == 1 { text + "</code>" } else { text }
}

/// A value in a cell of a table, as code.
fn cell(value: &str) -> String {
    format!("<code>{}</code>", escaped(value))
}

/// A text that is no markup, neither of HTML nor of Markdown: every character that could be is written by its number.
fn escaped(text: &str) -> String {
    let escape = |character: char| match character {
        '&' | '<' | '>' | '"' | '|' | '*' | '_' | '[' | ']' | '(' | ')' | '\\' | '@' | '#'
        | '~' | '!' | '$' | '`' => {
            format!("&#{};", u32::from(character))
        }
        character => character.to_string(),
    };
    printable(text).chars().map(escape).collect()
}

/// Lines of the documents, between marks that are longer than any in them.
fn fenced(lines: &[String]) -> String {
    let longest = lines.iter().flat_map(|line| line.split(|character| character != '`'));
    let marks = "`".repeat(longest.map(str::len).max().unwrap_or_default().max(2) + 1);
    match lines {
        [] => String::new(),
        lines => format!("{marks}diff\n{}\n{marks}\n", lines.join("\n")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_document_says_is_no_markup() {
        assert_eq!(
            marked("`a<b>|@all`: it *is* gone"),
            "<code>a&#60;b&#62;&#124;&#64;all</code>: it &#42;is&#42; gone"
        );
        assert_eq!(
            cell("<!-- ![x](y) -->\n"),
            "<code>&#60;&#33;-- &#33;&#91;x&#93;&#40;y&#41; --&#62;\u{fffd}</code>"
        );
    }

    #[test]
    fn a_name_with_a_backtick_opens_no_code_that_stays_open() {
        assert_eq!(marked("`a`b`: gone"), "<code>a</code>b<code>: gone</code>");
    }

    #[test]
    fn a_fence_is_longer_than_what_it_holds() {
        let lines = ["+ a: ````".to_owned()];
        assert_eq!(fenced(&lines), "`````diff\n+ a: ````\n`````\n");
    }
}
