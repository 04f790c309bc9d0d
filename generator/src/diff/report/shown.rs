//! What all reports for people say in the same words.

use crate::diff::change::{Change, Level, Reached, Verdict};
use crate::diff::promise::Bump;
use crate::diff::review::{Acceptance, Compared, Release};
use crate::model::Origin;
use crate::source::{SourceSet, Span};

/// The most characters of a source line that are shown.
const WIDTH: usize = 100;

/// The most operations that are named; the others are counted.
const OPERATIONS: usize = 5;

/// The most lines of generated code that are shown of one change; the others are counted.
const GENERATED_LINES: usize = 30;

/// The verdict on the wire, and how many changes of each level there are.
pub(super) fn verdict(verdict: Verdict, count: impl Fn(Level) -> usize) -> String {
    let counted = |level, one: &str, many: &str| match count(level) {
        0 => None,
        1 => Some(format!("1 {one}")),
        count => Some(format!("{count} {many}")),
    };
    let counts = [
        counted(Level::Breaking, "breaking change", "breaking changes"),
        counted(Level::Warning, "warning", "warnings"),
        counted(Level::Info, "compatible change", "compatible changes"),
        counted(
            Level::Unseen,
            "change that is not on the wire",
            "changes that are not on the wire",
        ),
    ];
    let counts: Vec<String> = counts.into_iter().flatten().collect();
    match verdict {
        Verdict::NoChanges => Verdict::NoChanges.to_string(),
        verdict => format!("{verdict}: {}", counts.join(", ")),
    }
}

/// How many changes of one pair of documents have a level.
pub(super) fn count(compared: &Compared, level: Level) -> usize {
    compared.changes.iter().filter(|judged| judged.change.level == level).count()
}

/// The verdict for those who use the crate, and the version that it needs; none where nothing changed.
pub(super) fn rust(compared: &Compared) -> Option<String> {
    let verdict = compared.rust();
    let needs = match (compared.bump(), &compared.release) {
        (Bump::Patch, _) => "the version may stay".to_owned(),
        (bump, None) => format!("asks for a {bump} version"),
        (bump, Some(release)) => format!("asks for a {bump} version: {}", made(release)),
    };
    (verdict != Verdict::NoChanges).then(|| format!("{verdict}, {needs}"))
}

fn made(release: &Release) -> String {
    let Release { base, head, needed } = release;
    match release.is_too_low() {
        true => format!("{base} has to become {needed}, and is {head}"),
        false => format!("{base} became {head}"),
    }
}

/// What was and what is, in brackets; empty where neither is known.
pub(super) fn values(Change { before, after, .. }: &Change) -> String {
    match (before.as_str(), after.as_str()) {
        ("", "") => String::new(),
        ("", value) | (value, "") => format!(" ({value})"),
        (before, after) => format!(" ({before} → {after})"),
    }
}

/// The promises that a change breaks; none where it keeps all.
pub(super) fn broken(change: &Change) -> Option<String> {
    let names: Vec<_> = change.promises.iter().map(|promise| promise.name()).collect();
    (!names.is_empty()).then(|| names.join(", "))
}

/// The page that states the thing that changed.
pub(super) fn source(change: &Change) -> Option<String> {
    let mut origins = [&change.head, &change.base].into_iter().flatten();
    let source = origins.find_map(Origin::source);
    source.map(|source| printable(&source.to_string()))
}

/// Since when and why a change may pass.
pub(super) fn acceptance(Acceptance { reason, expires }: &Acceptance) -> String {
    let until = expires.map(|date| format!(" until {date}")).unwrap_or_default();
    printable(&format!("accepted{until}: {reason}"))
}

/// The version that a change asks for, where it asks for one.
pub(super) fn asks(change: &Change) -> Option<String> {
    (change.bump > Bump::Patch).then(|| format!("a {} version", change.bump))
}

/// The lines of generated code, and how many are left out.
pub(super) fn generated(change: &Change) -> Vec<String> {
    let shown = change.generated.iter().take(GENERATED_LINES).map(|line| printable(line));
    let more = change.generated.len().saturating_sub(GENERATED_LINES);
    shown.chain((more > 0).then(|| format!("  … and {more} more lines"))).collect()
}

/// The lines of each change in the older and in the newer document.
pub(super) fn excerpts(compared: &Compared) -> Vec<Vec<String>> {
    let Compared { base, head, changes, .. } = compared;
    let spans = |side: fn(&Change) -> &Option<Origin>| -> Vec<Span> {
        let origins = changes.iter().filter_map(|judged| side(&judged.change).as_ref());
        origins.map(|origin| origin.span).collect()
    };
    let mut older = base.lines(&spans(|change| &change.base)).into_iter();
    let mut newer = head.lines(&spans(|change| &change.head)).into_iter();
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
    changes.iter().map(|judged| excerpt(&judged.change)).collect()
}

fn line(sign: char, sources: &SourceSet, span: Span, line: &str) -> String {
    // A document may be one line of megabytes, so that it is cut before anything else is done with it.
    let line = line.trim();
    let (start, rest) = match line.char_indices().nth(WIDTH) {
        Some((end, _)) => (&line[..end], "…"),
        None => (line, ""),
    };
    let (name, start) = (printable(sources.name(span.file)), printable(start));
    format!("{sign} {name}:{}: {start}{rest}", span.line)
}

/// A value as JSON; of a long one the beginning, and how long it is.
pub(super) fn shown(value: &str) -> String {
    let text = value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    let (inner, quote) = text.map_or((value, ""), |text| (text, "\""));
    match inner.char_indices().nth(WIDTH) {
        Some((end, _)) => {
            let (start, count) = (printable(&inner[..end]), inner.chars().count());
            format!("{quote}{start}{quote}… ({count} characters)")
        }
        None => printable(value),
    }
}

/// The first operations, and how many more there are.
pub(super) fn reached(operations: &[Reached]) -> String {
    let shown = operations.iter().take(OPERATIONS).map(|reached| {
        let Reached { operation, usage, .. } = reached;
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

/// A text without characters that steer: neither those that speak to a terminal, nor those that turn the
/// direction of what follows, nor those that end a line.
pub(super) fn printable(text: &str) -> String {
    let visible = |character: char| match character {
        '\t' => ' ',
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            char::REPLACEMENT_CHARACTER
        }
        character if character.is_control() => char::REPLACEMENT_CHARACTER,
        character => character,
    };
    text.chars().map(visible).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_character_of_a_document_steers() {
        assert_eq!(
            printable("a\tb\u{1b}[2J\u{202e}c\u{2028}d\r\n"),
            "a b\u{fffd}[2J\u{fffd}c\u{fffd}d\u{fffd}\u{fffd}"
        );
    }

    #[test]
    fn a_long_value_is_cut_and_counted() {
        let value = shown(&format!("{:?}", "a".repeat(101)));
        assert_eq!(value, format!("{:?}… (101 characters)", "a".repeat(100)));
    }
}
