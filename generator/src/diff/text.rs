//! The changes for people: the verdict first, then each change with its lines in both documents.

use super::change::{Change, Level, Reached, Verdict};
use crate::model::Origin;
use crate::source::{SourceSet, Span};
use std::fmt::Write as _;

/// The most characters of a source line that are shown.
const WIDTH: usize = 100;

/// The most operations that are named; the others are counted.
const OPERATIONS: usize = 5;

/// Writes the changes from one document to another.
pub fn to_text(changes: &[Change], base: &SourceSet, head: &SourceSet) -> String {
    let mut text = verdict(changes) + "\n";
    for (change, excerpts) in changes.iter().zip(excerpts(changes, base, head)) {
        let mut put = |line: &str| {
            writeln!(text, "{}", line.trim_end()).expect("writing to a string cannot fail");
        };
        put("");
        put(&title(change));
        excerpts.iter().for_each(|line| put(&format!("  {line}")));
        if let Some(value) = &change.witnesses.lost {
            put(&format!("  = was admitted, is refused: {}", shown(value)));
        }
        if let Some(value) = &change.witnesses.gained {
            put(&format!("  = was refused, is admitted: {}", shown(value)));
        }
        if !change.operations.is_empty() {
            put(&format!("  = reaches {}", reached(&change.operations)));
        }
    }
    text
}

/// The lines of each change in the older and in the newer document.
pub(super) fn excerpts(changes: &[Change], base: &SourceSet, head: &SourceSet) -> Vec<Vec<String>> {
    let older = base.lines(&spans(changes, |change| &change.base));
    let newer = head.lines(&spans(changes, |change| &change.head));
    let (mut older, mut newer) = (older.into_iter(), newer.into_iter());
    let mut excerpt =
        |change: &Change| {
            let base = change.base.as_ref().map(|Origin { span, .. }| {
                line('-', base, *span, older.next().unwrap_or_default())
            });
            let head = change.head.as_ref().map(|Origin { span, .. }| {
                line('+', head, *span, newer.next().unwrap_or_default())
            });
            base.into_iter().chain(head).collect()
        };
    changes.iter().map(&mut excerpt).collect()
}

/// A value in quotes; of a long one the beginning, and how long it is.
pub(super) fn shown(value: &str) -> String {
    match value.char_indices().nth(WIDTH) {
        Some((end, _)) => {
            format!("{:?}… ({} characters)", &value[..end], value.chars().count())
        }
        None => format!("{value:?}"),
    }
}

fn spans(changes: &[Change], side: impl Fn(&Change) -> &Option<Origin>) -> Vec<Span> {
    changes.iter().filter_map(|change| side(change).as_ref()).map(|origin| origin.span).collect()
}

/// The verdict, and how many changes of each level there are.
pub(super) fn verdict(changes: &[Change]) -> String {
    let count = |level, one: &str, many: &str| match changes
        .iter()
        .filter(|change| change.level == level)
        .count()
    {
        0 => None,
        1 => Some(format!("1 {one}")),
        count => Some(format!("{count} {many}")),
    };
    let counts = [
        count(Level::Breaking, "breaking change", "breaking changes"),
        count(Level::Warning, "warning", "warnings"),
        count(Level::Info, "compatible change", "compatible changes"),
        count(Level::Unseen, "change that is not on the wire", "changes that are not on the wire"),
    ];
    let counts: Vec<String> = counts.into_iter().flatten().collect();
    match Verdict::of(changes) {
        Verdict::NoChanges => Verdict::NoChanges.to_string(),
        verdict => format!("{verdict}: {}", counts.join(", ")),
    }
}

fn title(change: &Change) -> String {
    let Change { level, id, message, before, after, .. } = change;
    let values = match (before.as_str(), after.as_str()) {
        ("", "") => String::new(),
        ("", value) | (value, "") => format!(" ({value})"),
        (before, after) => format!(" ({before} → {after})"),
    };
    printable(&format!("{level}[{id}]: {message}{values}"))
}

fn line(sign: char, sources: &SourceSet, span: Span, line: &str) -> String {
    let text = printable(line.trim());
    let (start, rest) = match text.char_indices().nth(WIDTH) {
        Some((end, _)) => (&text[..end], "…"),
        None => (text.as_str(), ""),
    };
    format!("{sign} {}:{}: {start}{rest}", sources.name(span.file), span.line)
}

/// The first operations, and how many more there are.
pub(super) fn reached(operations: &[Reached]) -> String {
    let shown = operations.iter().take(OPERATIONS).map(|reached| {
        let Reached { operation, usage } = reached;
        match (usage.request, usage.reply) {
            (true, true) => format!("{operation} (request, reply)"),
            (true, false) => format!("{operation} (request)"),
            (false, true) => format!("{operation} (reply)"),
            (false, false) => operation.clone(),
        }
    });
    let text = printable(&shown.collect::<Vec<_>>().join(", "));
    match operations.len().saturating_sub(OPERATIONS) {
        0 => text,
        more => format!("{text} and {more} more"),
    }
}

/// A text without control characters, so that a document cannot speak to the terminal.
pub(super) fn printable(text: &str) -> String {
    let visible = |character: char| match character {
        '\t' => ' ',
        character if character.is_control() => char::REPLACEMENT_CHARACTER,
        character => character,
    };
    text.chars().map(visible).collect()
}
