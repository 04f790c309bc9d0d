//! Documentation comments: any text a document holds becomes prose that rustdoc and clippy accept.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
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
    format!("`{}`", one_line(text).replace('`', "'"))
}

/// Whether a character would end a line, or let a reader see another order of characters than the compiler does; the
/// compiler refuses some of these.
pub(super) fn is_unseen(character: char) -> bool {
    const LINE_AND_ORDER: [char; 14] = [
        '\u{200e}', '\u{200f}', '\u{2028}', '\u{2029}', '\u{202a}', '\u{202b}', '\u{202c}',
        '\u{202d}', '\u{202e}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{feff}',
    ];
    character.is_control() || LINE_AND_ORDER.contains(&character)
}

/// Paragraphs with an empty line between them; empty ones are left out.
pub(super) fn paragraphs<'t>(texts: impl IntoIterator<Item = &'t str>) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for text in texts {
        for block in blocks(text) {
            if !lines.is_empty() && !block.continues_list(&lines) {
                lines.push(String::new());
            }
            lines.extend(block.lines());
        }
    }
    lines
}

/// A paragraph or one item of a list.
struct Block {
    marker: &'static str,
    text: String,
}

impl Block {
    fn continues_list(&self, lines: &[String]) -> bool {
        !self.marker.is_empty()
            && lines
                .iter()
                .rev()
                .find(|line| !line.starts_with(' '))
                .is_some_and(|line| line.starts_with(self.marker))
    }

    fn lines(&self) -> Vec<String> {
        let indent = " ".repeat(self.marker.len());
        let mut lines = Vec::new();
        let mut line = self.marker.to_owned();
        let mut columns = line.len();
        for word in self.text.split(' ') {
            let more = word.chars().count();
            if columns + more >= WIDTH && line.len() > indent.len() {
                lines.push(std::mem::replace(&mut line, indent.clone()));
                columns = indent.len();
            }
            if line.len() > indent.len() {
                line.push(' ');
                columns += 1;
            }
            line.push_str(word);
            columns += more;
        }
        lines.push(line);
        lines
    }
}

/// Cuts a text into paragraphs and items; marks of code, quotes and headings become plain text.
fn blocks(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut open = false;
    for line in text.lines().map(str::trim) {
        if line.is_empty() {
            open = false;
            continue;
        }
        let (marker, rest) = match line.strip_prefix("- ").or_else(|| line.strip_prefix("* ")) {
            Some(rest) => ("- ", rest.trim()),
            None => ("", line),
        };
        let rest = rest.split_whitespace().collect::<Vec<_>>().join(" ");
        match blocks.last_mut() {
            Some(block) if open && marker.is_empty() => {
                block.text.push(' ');
                block.text.push_str(&rest);
            }
            _ => blocks.push(Block { marker, text: rest }),
        }
        open = true;
    }
    for block in &mut blocks {
        block.text = guarded(plain(&block.text));
    }
    blocks
}

/// Escapes what Markdown or rustdoc would read as more than text; spans of code stay as they are.
fn plain(text: &str) -> String {
    let parts: Vec<&str> = text.split('`').collect();
    if parts.len().is_multiple_of(2) {
        return plain_words(&text.replace('`', "'"));
    }
    let shown = parts.iter().enumerate().map(|(index, part)| match index % 2 {
        0 => plain_words(part),
        _ => format!("`{part}`"),
    });
    shown.collect()
}

fn plain_words(text: &str) -> String {
    if !text.contains("://") {
        return escaped(text);
    }
    text.split(' ').map(plain_word).collect::<Vec<_>>().join(" ")
}

fn plain_word(word: &str) -> String {
    match word.find("http://").or_else(|| word.find("https://")) {
        Some(start) => escaped(&word[..start]) + &link(&word[start..]),
        None => escaped(word),
    }
}

fn escaped(text: &str) -> String {
    const MARKS: [char; 8] = ['<', '>', '[', ']', '*', '\\', '|', '~'];
    if is_plainly_seen(text) && !text.contains(MARKS) {
        return text.to_owned();
    }
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            _ if MARKS.contains(&character) => escaped.extend(['\\', character]),
            _ if is_unseen(character) => {}
            _ => escaped.push(character),
        }
    }
    escaped
}

/// A bare address as a link; one with other characters as code.
fn link(address: &str) -> String {
    let safe = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#@!$&'()+,;=%".contains(c);
    let end = address.trim_end_matches(['.', ',', ';', ')', ':']).len();
    let (address, rest) = address.split_at(end);
    match address.chars().all(safe) {
        true => format!("<{address}>{rest}"),
        false => format!("`{address}`{rest}"),
    }
}

/// The first word must not open a heading, a list or a quotation.
fn guarded(text: String) -> String {
    let numbered = text.split_once(['.', ')']).is_some_and(|(number, _)| {
        !number.is_empty() && number.chars().all(|character| character.is_ascii_digit())
    });
    match text.chars().next() {
        Some('#' | '-' | '+' | '=' | '_') => format!("\\{text}"),
        Some(_) if numbered => text.replacen(['.', ')'], "\\.", 1),
        _ => text,
    }
}

/// A text of ours, wrapped; nothing in it is escaped.
pub(super) fn wrapped(text: &str) -> Vec<String> {
    match text.is_empty() {
        true => Vec::new(),
        false => Block { marker: "", text: text.to_owned() }.lines(),
    }
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
