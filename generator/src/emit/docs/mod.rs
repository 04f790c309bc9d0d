//! Documentation comments: any text a document holds becomes Markdown that rustdoc and clippy accept.
//!
//! Descriptions are CommonMark by the OpenAPI specification. They are read with the parser that rustdoc has, and written anew
//! from what it finds, so that nothing in them means more to rustdoc than it meant to their author.

mod address;
mod blocks;
mod escape;
mod html;
mod inline;
mod lines;
mod pieces;
mod plain;
mod read;
mod table;
mod tags;
#[cfg(test)]
mod tests;

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use read::Reader;
use std::borrow::Cow;

/// Columns that a line of prose takes at most.
const WIDTH: usize = 96;

/// One `#[doc]` attribute for all lines, which becomes a comment of one line for each: to read and to lay out one attribute
/// takes far less time than several. Lines that a block comment cannot hold have an attribute each.
pub(super) fn attributes(lines: &[String]) -> TokenStream {
    let mut text = String::with_capacity(lines.iter().map(|line| line.len() + 2).sum());
    for (index, line) in lines.iter().enumerate() {
        text.push_str(if index == 0 { "" } else { "\n" });
        if !line.is_empty() {
            text.push(' ');
            text.push_str(&one_line(line));
        }
    }
    let is_block = text.starts_with(' ')
        && !text.ends_with(['/', '\n'])
        && !["*/", "/*"].iter().any(|end| text.contains(end));
    let texts = if is_block { vec![text.as_str()] } else { text.split('\n').collect() };
    let texts = texts.into_iter().filter(|_| !lines.is_empty()).map(literal);
    quote! { #(#[doc = #texts])* }
}

/// A text as a literal. To look at every character costs more than all else that is done for most texts, so those without
/// anything to escape are put between quotes as they are.
fn literal(text: &str) -> Literal {
    let is_plain = |byte: u8| matches!(byte, b'\n' | b' '..=b'~') && !matches!(byte, b'"' | b'\\');
    let quoted = text.bytes().all(is_plain).then(|| format!("\"{text}\"").parse().ok()).flatten();
    quoted.unwrap_or_else(|| Literal::string(text))
}

/// A text that stays in its line whatever stands in it.
pub(super) fn one_line(text: &str) -> Cow<'_, str> {
    match is_plainly_seen(text) {
        true => Cow::Borrowed(text),
        false => Cow::Owned(text.replace(is_unseen, " ")),
    }
}

/// Whether a text is found to have no unseen character by its bytes alone, which is so of most and soon known.
fn is_plainly_seen(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

/// A text between backticks, which stays in its line and between them whatever stands in it.
pub(super) fn code(text: &str) -> String {
    match text.is_empty() {
        true => "`\"\"`".to_owned(),
        false => format!("`{}`", one_line(text).replace('`', "'")),
    }
}

/// Whether a character would end a line, or let a reader see another order of characters than the compiler does; the
/// compiler refuses some of these.
pub(super) fn is_unseen(character: char) -> bool {
    const LINE_AND_ORDER: [char; 18] = [
        '\u{ad}', '\u{61c}', '\u{200b}', '\u{200e}', '\u{200f}', '\u{2028}', '\u{2029}',
        '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2060}', '\u{2066}',
        '\u{2067}', '\u{2068}', '\u{2069}', '\u{feff}',
    ];
    character.is_control() || LINE_AND_ORDER.contains(&character)
}

/// A description: its Markdown in lines, all of it that documentation may hold.
pub(super) fn described(text: &str) -> Vec<String> {
    match text.split("\n\n").all(plain::is_plain) {
        true => joined(text.split("\n\n").map(|text| lines::wrapped(text, WIDTH))),
        false => read(|reader| reader.read(text)),
    }
}

/// A description that is the first page of a crate: its headings begin sections of that page.
pub(super) fn page(text: &str) -> Vec<String> {
    read(|reader| {
        reader.has_sections = true;
        reader.read(text);
    })
}

/// The first block of a description, which mostly is a paragraph.
pub(super) fn first_block(text: &str) -> Vec<String> {
    let first = text.split("\n\n").next().unwrap_or_default();
    match !first.is_empty() && plain::is_plain(first) {
        true => lines::wrapped(first, WIDTH),
        false => read(|reader| reader.read_first(text)),
    }
}

/// A description behind some words of ours, in their line where it begins with a paragraph.
pub(super) fn led(lead: &str, text: &str) -> Vec<String> {
    match plain::is_plain(text) {
        true => lines::wrapped(&format!("{} {text}", lines::kept(lead)), WIDTH),
        false => read(|reader| reader.read_led(lead, text)),
    }
}

/// A list, of which each item is some words of ours and a description.
pub(super) fn items<'t>(items: impl IntoIterator<Item = (String, &'t str)>) -> Vec<String> {
    read(|reader| {
        reader.blocks.open_list(None);
        for (lead, text) in items {
            reader.blocks.open_item();
            reader.read_led(&lead, text);
            reader.blocks.close();
        }
    })
}

fn read(read: impl FnOnce(&mut Reader)) -> Vec<String> {
    let mut reader = Reader::default();
    read(&mut reader);
    reader.blocks.lines()
}

/// A text that is no Markdown, such as a title: in one line, and read as it is written.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape::text(&escape::seen(text), &mut out);
    lines::guarded(out.trim()).into_owned()
}

/// A text of ours, wrapped; nothing in it is escaped.
pub(super) fn wrapped(text: &str) -> Vec<String> {
    lines::wrapped(&lines::kept(text), WIDTH)
}

/// Groups of lines with an empty line between them; empty groups are left out.
pub(super) fn joined(groups: impl IntoIterator<Item = Vec<String>>) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for group in groups.into_iter().filter(|group| !group.is_empty()) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(group);
    }
    lines
}
