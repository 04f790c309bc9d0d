//! The changes for people: the verdict first, then each change with its lines in both documents.

use super::palette::Palette;
use super::shown::{
    acceptance, asks, broken, count, excerpts, generated, printable, reached, rust, shown, source,
    values, verdict,
};
use crate::diff::change::Change;
use crate::diff::review::{Compared, Judged, Review};
use std::fmt::Write as _;

/// Writes a review.
pub(super) fn write(review: &Review, palette: &Palette) -> String {
    let mut text: String = review.documents.iter().map(|one| document(one, palette)).collect();
    for note in &review.notes {
        writeln!(text, "\nnote: {}", printable(note)).expect("writing to a string cannot fail");
    }
    text
}

fn document(compared: &Compared, palette: &Palette) -> String {
    let title = match compared.title.as_str() {
        "" => String::new(),
        title => format!("\n{title}: "),
    };
    let wire = verdict(compared.wire(), |level| count(compared, level));
    let rust = rust(compared).map(|rust| format!("rust: {rust}\n")).unwrap_or_default();
    let excerpts = excerpts(compared);
    let entries = compared.changes.iter().zip(&excerpts);
    let entries = entries.map(|(judged, lines)| entry(judged, lines, palette));
    format!("{title}{wire}\n{rust}{}", entries.collect::<String>())
}

fn entry(judged: &Judged, excerpt: &[String], palette: &Palette) -> String {
    let change = &judged.change;
    let lines = excerpt.iter().map(|line| format!("  {}", palette.line(line)));
    let code = generated(change);
    let code = code.iter().map(|line| format!("  | {}", palette.line(line)));
    let facts = facts(judged).into_iter().flatten().map(|fact| format!("  = {fact}"));
    let all = [String::new(), title(change, palette)].into_iter().chain(lines).chain(code);
    all.chain(facts).map(|line| format!("{}\n", line.trim_end())).collect()
}

fn facts(judged: &Judged) -> [Option<String>; 8] {
    let Judged { change, fingerprint, accepted, .. } = judged;
    let reached = reached(&change.operations);
    [
        change
            .witnesses
            .lost
            .as_deref()
            .map(|value| format!("was admitted, is refused: {}", shown(value))),
        change
            .witnesses
            .gained
            .as_deref()
            .map(|value| format!("was refused, is admitted: {}", shown(value))),
        (!reached.is_empty()).then(|| format!("reaches {reached}")),
        broken(change).map(|promises| format!("breaks {promises}")),
        asks(change).map(|version| format!("asks for {version}")),
        source(change).map(|source| format!("source: {source}")),
        Some(format!("fingerprint {fingerprint}")),
        accepted.as_ref().map(acceptance),
    ]
}

fn title(change: &Change, palette: &Palette) -> String {
    let Change { level, id, message, .. } = change;
    let kind = palette.level(*level, &format!("{level}[{id}]"));
    format!("{kind}: {}", printable(&format!("{message}{}", values(change))))
}
