//! The changes as a comment under a pull request: the verdict first, what breaks callers open, all else folded.
//!
//! What documents say stands in code only, so that it can neither mention anybody nor be taken for markup.

use super::shown::{
    acceptance, asks, broken, count, excerpts, generated, printable, reached, rust, shown, source,
    verdict,
};
use crate::diff::change::{Change, Level};
use crate::diff::review::{Compared, Judged, Review};

/// The first line of a comment, which readers do not see: by it the comment is found again.
pub const MARKER: &str = "<!-- specwright: spec review -->";

/// GitHub refuses comments of more than 65,536 characters. Bytes are counted, which are never fewer, and a
/// part is kept for what is said of the rest.
const ROOM: usize = 64_000;

/// The most characters of a value that are shown.
const WIDTH: usize = 300;

/// The most notes that are shown.
const NOTES: usize = 20;

/// What is still to be filled, and what found no place.
struct Budget {
    room: usize,
    breaking: usize,
    others: usize,
}

/// What is written of one pair of documents.
struct Section {
    heading: String,
    open: String,
    folded: String,
    count: usize,
}

/// Writes a review.
pub(super) fn write(review: &Review) -> String {
    let head = format!("{MARKER}\n## Spec review: {}\n", review.wire());
    let notes = notes(&review.notes);
    let mut sections: Vec<Section> = review.documents.iter().map(Section::new).collect();
    let used: usize = sections.iter().map(Section::len).sum();
    let room = ROOM.saturating_sub(head.len() + notes.len() + used);
    let mut budget = Budget { room, breaking: 0, others: 0 };
    // What breaks is written before anything else gets room.
    for (section, compared) in sections.iter_mut().zip(&review.documents) {
        section.add_open(compared, &mut budget);
    }
    for (section, compared) in sections.iter_mut().zip(&review.documents) {
        section.add_folded(compared, &mut budget);
    }
    let sections: String = sections.into_iter().map(Section::text).collect();
    format!("{head}{sections}{notes}{}", budget.left_out())
}

impl Budget {
    /// Whether a text may be added. What came after a text that found no place finds none either, so that
    /// what is shown is the beginning.
    fn has_room(&mut self, text: &str) -> bool {
        let fits = self.breaking + self.others == 0 && text.len() <= self.room;
        self.room -= if fits { text.len() } else { 0 };
        fits
    }

    fn left_out(&self) -> String {
        let Self { breaking, others, .. } = self;
        match breaking + others {
            0 => String::new(),
            all => format!(
                "\n**{all} changes are not shown here, {breaking} of them breaking**: a comment cannot hold more. \
                 `--report html` writes all of them.\n"
            ),
        }
    }
}

impl Section {
    fn new(compared: &Compared) -> Self {
        let title = match compared.title.as_str() {
            "" => String::new(),
            title => format!("\n### {}\n", escaped(title)),
        };
        let wire = verdict(compared.wire(), |level| count(compared, level));
        let rust = rust(compared).map(|rust| format!("\\\nRust: {rust}")).unwrap_or_default();
        let heading = format!("{title}\n**{wire}**{rust}\n");
        Self { heading, open: String::new(), folded: String::new(), count: 0 }
    }

    /// The bytes that are used whatever is added.
    fn len(&self) -> usize {
        self.heading.len() + frame(usize::MAX, "").len()
    }

    fn add_open(&mut self, compared: &Compared, budget: &mut Budget) {
        for (judged, lines) in compared.changes.iter().zip(excerpts(compared)) {
            if is_open(judged) {
                let summary = summary(judged);
                let details = details(judged, &lines);
                let text = format!(
                    "\n<details open><summary>{summary}</summary>\n\n{details}\n</details>\n"
                );
                match budget.has_room(&text) {
                    true => self.open += &text,
                    false => budget.breaking += 1,
                }
            }
        }
    }

    fn add_folded(&mut self, compared: &Compared, budget: &mut Budget) {
        for judged in compared.changes.iter().filter(|judged| !is_open(judged)) {
            let text = format!("- {}\n", summary(judged));
            match budget.has_room(&text) {
                true => {
                    self.folded += &text;
                    self.count += 1;
                }
                false => budget.others += 1,
            }
        }
    }

    fn text(self) -> String {
        let Self { heading, open, folded, count } = self;
        let folded = if count > 0 { frame(count, &folded) } else { folded };
        heading + &open + &folded
    }
}

fn frame(count: usize, list: &str) -> String {
    format!("\n<details><summary>{count} more</summary>\n\n{list}\n</details>\n")
}

/// Whether a change is one to look at: it breaks callers or a promise that gates, and nobody accepted that.
fn is_open(judged: &Judged) -> bool {
    (judged.gates || judged.change.level == Level::Breaking) && judged.accepted.is_none()
}

fn notes(notes: &[String]) -> String {
    let shown = notes.iter().take(NOTES).map(|note| format!("- {}\n", escaped(&cut(note))));
    let more = notes.len().saturating_sub(NOTES);
    let more = (more > 0).then(|| format!("- and {more} more notes\n"));
    let list: String = shown.chain(more).collect();
    if list.is_empty() { list } else { format!("\n{list}") }
}

/// The rule and the sentence of a change, and why it may pass all the same.
fn summary(Judged { change: Change { level, id, message, .. }, accepted, .. }: &Judged) -> String {
    let accepted = accepted.as_ref().map(|one| format!(", {}", escaped(&cut(&acceptance(one)))));
    let accepted = accepted.unwrap_or_default();
    format!("{level} <code>{id}</code>: {}{accepted}", marked(&cut(message)))
}

/// What was, what is, what shows the difference, whom it reaches, and the lines of both documents.
fn details(Judged { change, fingerprint, .. }: &Judged, lines: &[String]) -> String {
    let lost = change.witnesses.lost.as_deref().map(shown);
    let gained = change.witnesses.gained.as_deref().map(shown);
    let row = |name: &str, value: Option<String>| {
        let value = value.filter(|value| !value.is_empty());
        value.map(|value| format!("| {name} | {} |\n", cell(&cut(&value)))).unwrap_or_default()
    };
    let rows = [
        row("before", Some(change.before.clone())),
        row("after", Some(change.after.clone())),
        row("was admitted, is refused", lost),
        row("was refused, is admitted", gained),
        row("reaches", Some(reached(&change.operations))),
        row("breaks", broken(change)),
        row("asks for", asks(change)),
        row("source", source(change)),
        row("fingerprint", Some(fingerprint.clone())),
    ];
    let code: Vec<String> = generated(change).iter().map(|line| cut(line)).collect();
    format!("| | |\n|---|---|\n{}\n{}{}", rows.concat(), fenced(lines), fenced(&code))
}

/// The beginning of a text.
fn cut(text: &str) -> String {
    match text.char_indices().nth(WIDTH) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
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

/// A text that is no markup, neither of HTML nor of Markdown: every character that could be is written by
/// its number. What calls people and issues is parted from what follows by a comment, since GitHub looks
/// for both after the numbers were read.
fn escaped(text: &str) -> String {
    let escape = |character: char| match character {
        '@' | '#' => format!("&#{};<!-- -->", u32::from(character)),
        '&' | '<' | '>' | '"' | '|' | '*' | '_' | '[' | ']' | '(' | ')' | '\\' | '~' | '!'
        | '$' | '`' | ':' => {
            format!("&#{};", u32::from(character))
        }
        character => character.to_string(),
    };
    printable(text).chars().map(escape).collect::<String>().replace("www.", "www&#46;")
}

/// Lines of a difference, between marks that are longer than any in them.
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
            "<code>a&#60;b&#62;&#124;&#64;<!-- -->all</code>&#58; it &#42;is&#42; gone"
        );
        assert_eq!(
            cell("<!-- ![x](y) -->\n"),
            "<code>&#60;&#33;-- &#33;&#91;x&#93;&#40;y&#41; --&#62;\u{fffd}</code>"
        );
        assert_eq!(escaped("http://a www.b.c"), "http&#58;//a www&#46;b.c");
    }

    #[test]
    fn a_name_with_a_backtick_opens_no_code_that_stays_open() {
        assert_eq!(marked("`a`b`, gone"), "<code>a</code>b<code>, gone</code>");
    }

    #[test]
    fn a_fence_is_longer_than_what_it_holds() {
        let lines = ["+ a: ````".to_owned()];
        assert_eq!(fenced(&lines), "`````diff\n+ a: ````\n`````\n");
    }
}
