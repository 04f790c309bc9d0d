//! Commands of GitHub's workflows: each marks the line of a change in a pull request.
//!
//! <https://docs.github.com/actions/reference/workflow-commands-for-github-actions> says how they are written.

use super::anchors::Anchors;
use super::shown::{acceptance, broken, printable, reached, shown, values};
use crate::diff::change::{Change, Level};
use crate::diff::review::{Compared, Judged, Review};

/// Writes a review, one command a line.
pub(super) fn write(review: &Review) -> String {
    let changes = review.documents.iter().map(document);
    let notes = review.notes.iter().map(|note| format!("::warning::{}\n", data(&printable(note))));
    changes.chain(notes).collect()
}

fn document(compared: &Compared) -> String {
    let anchors = Anchors::new(compared);
    let too_low = compared.release.filter(|release| release.is_too_low()).map(|release| {
        let text = format!("the version of {} has to become {}", compared.title, release.needed);
        format!("::error::{}\n", data(&printable(&text)))
    });
    let changes = compared.changes.iter().map(|judged| command(judged, compared, &anchors));
    changes.chain(too_low).collect()
}

fn command(judged: &Judged, compared: &Compared, anchors: &Anchors) -> String {
    let Change { level, id, .. } = &judged.change;
    let span = anchors.of(&judged.change);
    let file = property(compared.head.name(span.file));
    let title = property(&format!("{level}: {id}"));
    let text = data(&message(judged));
    let (line, column) = (span.line, span.column);
    format!("::{} file={file},line={line},col={column},title={title}::{text}\n", kind(judged))
}

/// What gates is an error, and no less a change that fails callers, unless it was accepted.
fn kind(Judged { change, gates, accepted, .. }: &Judged) -> &'static str {
    match change.level {
        _ if accepted.is_some() => "notice",
        Level::Breaking => "error",
        _ if *gates => "error",
        Level::Warning => "warning",
        Level::Info | Level::Unseen => "notice",
    }
}

fn message(Judged { change, fingerprint, accepted, .. }: &Judged) -> String {
    let reached = reached(&change.operations);
    let lost = change.witnesses.lost.as_deref();
    let gained = change.witnesses.gained.as_deref();
    let lines = [
        Some(printable(&format!("{}{}", change.message, values(change)))),
        lost.map(|value| format!("was admitted, is refused: {}", shown(value))),
        gained.map(|value| format!("was refused, is admitted: {}", shown(value))),
        (!reached.is_empty()).then(|| format!("reaches {reached}")),
        broken(change).map(|promises| format!("breaks {promises}")),
        accepted.as_ref().map(acceptance),
        Some(format!("fingerprint {fingerprint}")),
    ];
    lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// A text after the colons: what would end the command is written by its number.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A text before the colons, where commas and colons part the properties.
fn property(text: &str) -> String {
    data(&printable(text)).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_ends_no_command_and_begins_none() {
        assert_eq!(data("50%\r\n::error::x"), "50%25%0D%0A::error::x");
        assert_eq!(property("a:b,c%"), "a%3Ab%2Cc%25");
    }
}
