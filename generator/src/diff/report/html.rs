//! The changes as one page for people who look rather than read.
//!
//! The page asks for nothing beyond itself and runs no script: its policy forbids both. The boxes above the
//! changes hide levels by style alone.

use super::shown::{
    acceptance, asks, broken, count, excerpts, generated, printable, reached, rust, shown, source,
    verdict,
};
use crate::diff::change::Level;
use crate::diff::review::{Compared, Judged, Review};

const STYLE: &str = include_str!("page.css");

/// Writes a review.
pub(super) fn write(review: &Review) -> String {
    let wire = review.wire();
    let sections: String = review.documents.iter().map(section).collect();
    let notes = review.notes.iter().map(|note| format!("<li>{}</li>\n", escaped(note)));
    let notes = element("ul", &notes.collect::<String>());
    let boxes: String =
        Level::ALL.iter().map(|level| toggle(*level, review.count(*level))).collect();
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>Spec review: {wire}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n\
         <h1>Spec review: {wire}</h1>\n{boxes}<main>\n{sections}{notes}</main>\n</body>\n</html>\n"
    )
}

/// A box that shows or hides the changes of a level.
fn toggle(level: Level, count: usize) -> String {
    format!(
        "<input type=\"checkbox\" id=\"show-{level}\" checked>\
         <label for=\"show-{level}\" class=\"{level}\">{level} <b>{count}</b></label>\n"
    )
}

fn section(compared: &Compared) -> String {
    let title = match compared.title.as_str() {
        "" => String::new(),
        title => format!("<h2>{}</h2>\n", escaped(title)),
    };
    let wire = verdict(compared.wire(), |level| count(compared, level));
    let rust = rust(compared).map(|rust| format!("<br>\nrust: {rust}")).unwrap_or_default();
    let changes = compared.changes.iter().zip(excerpts(compared));
    let changes: String = changes.map(|(judged, lines)| article(judged, &lines)).collect();
    format!("<section>\n{title}<p class=\"verdict\">{wire}{rust}</p>\n{changes}</section>\n")
}

fn article(judged: &Judged, lines: &[String]) -> String {
    let Judged { change, accepted, .. } = judged;
    let (level, id) = (change.level, change.id);
    let accepted = accepted.as_ref().map(acceptance);
    let accepted = accepted.map(|text| format!("<p class=\"accepted\">{}</p>\n", escaped(&text)));
    format!(
        "<article class=\"{level}\">\n<h3><span class=\"level\">{level}</span> <code>{id}</code> {}</h3>\n\
         {}{}{}{}</article>\n",
        marked(&change.message),
        accepted.unwrap_or_default(),
        facts(judged),
        difference(lines),
        difference(&generated(change)),
    )
}

/// What is known of a change, as a list of names and values.
fn facts(Judged { change, fingerprint, .. }: &Judged) -> String {
    let fact = |name: &str, value: Option<String>| {
        let value = value.filter(|value| !value.is_empty());
        let value = value.map(|value| escaped(&value));
        value.map(|value| format!("<dt>{name}</dt><dd><code>{value}</code></dd>\n"))
    };
    let facts = [
        fact("before", Some(change.before.clone())),
        fact("after", Some(change.after.clone())),
        fact("was admitted, is refused", change.witnesses.lost.as_deref().map(shown)),
        fact("was refused, is admitted", change.witnesses.gained.as_deref().map(shown)),
        fact("reaches", Some(reached(&change.operations))),
        fact("breaks", broken(change)),
        fact("asks for", asks(change)),
        fact("source", source(change)),
        fact("fingerprint", Some(fingerprint.clone())),
    ];
    element("dl", &facts.into_iter().flatten().collect::<String>())
}

/// Lines that are gone and lines that are new.
fn difference(lines: &[String]) -> String {
    let line = |line: &String| {
        let class = match line.chars().next() {
            Some('-') => "gone",
            Some('+') => "new",
            _ => "more",
        };
        format!("<span class=\"{class}\">{}</span>", escaped(line))
    };
    // The lines are blocks: a line break between them would show as an empty line.
    element("pre", &lines.iter().map(line).collect::<String>())
}

/// An element around what it holds; nothing around nothing.
fn element(name: &str, content: &str) -> String {
    match content {
        "" => String::new(),
        content => format!("<{name}>\n{content}</{name}>\n"),
    }
}

/// A sentence with the names that it has between backticks as code.
fn marked(message: &str) -> String {
    let parts = message.split('`').map(escaped).enumerate();
    let part = |(index, part): (usize, String)| match index % 2 {
        0 => part,
        _ => format!("<code>{part}</code>"),
    };
    parts.map(part).collect()
}

/// A text that is no markup.
fn escaped(text: &str) -> String {
    let escape = |character: char| match character {
        '&' | '<' | '>' | '"' | '\'' => format!("&#{};", u32::from(character)),
        character => character.to_string(),
    };
    printable(text).chars().map(escape).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_document_says_is_no_markup() {
        assert_eq!(
            marked("`<b onclick='x'>` & `a"),
            "<code>&#60;b onclick=&#39;x&#39;&#62;</code> &#38; <code>a</code>"
        );
    }
}
