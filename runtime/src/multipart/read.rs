//! From a body to its parts, and to the JSON object that they stand for.

use std::borrow::Cow;

use super::split;
use crate::body_form::{BodyForm, FormValue};
use crate::file::File;
use crate::media_type::parameters;
use crate::percent::NotText;

/// One part of a body.
#[derive(Debug, PartialEq)]
pub(crate) struct Part<'a> {
    name: String,
    file_name: Option<String>,
    media_type: Option<&'a str>,
    bytes: &'a [u8],
}

/// Why a body cannot be divided into its parts.
#[derive(Debug, PartialEq)]
pub(crate) struct Broken(pub(crate) &'static str);

/// The parts of a body whose header `Content-Type` is this.
pub(crate) fn parts<'a>(content_type: &[u8], body: &'a [u8]) -> Result<Vec<Part<'a>>, Broken> {
    let boundary = boundary(content_type).ok_or(Broken("Content-Type names no boundary"))?;
    let delimiter = format!("\r\n--{boundary}").into_bytes();
    // The first delimiter may have no line in front of it.
    let mut rest = match body.strip_prefix(&delimiter[2..]) {
        Some(rest) => rest,
        None => split(body, &delimiter).ok_or(Broken("no part begins"))?.1,
    };
    let mut parts = Vec::new();
    while !rest.starts_with(b"--") {
        let (_, part) = split(rest, b"\r\n").ok_or(Broken("a part has no headers"))?;
        let (part, after) = split(part, &delimiter).ok_or(Broken("a part has no end"))?;
        parts.push(self::part(part)?);
        rest = after;
    }
    Ok(parts)
}

fn boundary(content_type: &[u8]) -> Option<String> {
    let mut parameters = parameters(content_type).filter_map(|text| std::str::from_utf8(text).ok());
    let value = parameters.find_map(|text| {
        let (name, value) = text.split_once('=')?;
        name.eq_ignore_ascii_case("boundary").then(|| value.trim_matches('"').to_owned())
    });
    value.filter(|boundary| !boundary.is_empty())
}

/// A part from its first header on.
fn part(bytes: &[u8]) -> Result<Part<'_>, Broken> {
    let no_headers = bytes.strip_prefix(b"\r\n").map(|body| (&b""[..], body));
    let (head, bytes) = no_headers
        .or_else(|| split(bytes, b"\r\n\r\n"))
        .ok_or(Broken("the headers of a part have no end"))?;
    let head = std::str::from_utf8(head).map_err(|_| Broken("a header of a part is no text"))?;
    let header = |wanted: &str| {
        let lines = head.split("\r\n").filter_map(|line| line.split_once(':'));
        let mut values = lines.filter(|(name, _)| name.trim().eq_ignore_ascii_case(wanted));
        values.next().map(|(_, value)| value.trim())
    };
    let disposition = header("Content-Disposition").unwrap_or_default();
    let parameter = |name: &str| disposition_parameter(disposition, name);
    Ok(Part {
        name: parameter("name").ok_or(Broken("a part has no name"))?,
        file_name: parameter("filename"),
        media_type: header("Content-Type"),
        bytes,
    })
}

/// The value of a parameter of `Content-Disposition`, which browsers write with `%22` for a quotation mark, and `%0D` and `%0A`
/// for the ends of lines.
fn disposition_parameter(value: &str, wanted: &str) -> Option<String> {
    let (mut rest, mut found) = (value.split_once(';')?.1, None);
    while found.is_none() {
        let (name, after) = rest.split_once('=')?;
        let (text, after) = match after.strip_prefix('"') {
            Some(quoted) => quoted_text(quoted)?,
            None => {
                let (text, after) = after.split_once(';').unwrap_or((after, ""));
                (text.trim().to_owned(), after)
            }
        };
        let is_wanted = name.trim_matches([' ', ';']).eq_ignore_ascii_case(wanted);
        found = is_wanted.then_some(text);
        rest = after;
    }
    found.map(|text| text.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n"))
}

/// A text up to its quotation mark, and what follows.
fn quoted_text(quoted: &str) -> Option<(String, &str)> {
    let mut text = String::new();
    let mut characters = quoted.char_indices();
    while let Some((place, character)) = characters.next() {
        match character {
            '"' => return Some((text, quoted.get(place + 1..)?)),
            // Before any other sign it is one of a path of Windows.
            '\\' => match quoted.get(place + 1..)?.chars().next() {
                Some(escaped @ ('"' | '\\')) => {
                    text.push(escaped);
                    characters.next();
                }
                _ => text.push(character),
            },
            other => text.push(other),
        }
    }
    None
}

impl FormValue for &Part<'_> {
    fn text(&self) -> Result<Cow<'_, str>, NotText> {
        std::str::from_utf8(self.bytes).map(Cow::Borrowed).map_err(|_| NotText)
    }

    /// Each item is a part of its own.
    fn items(&self, _: &[&str]) -> Vec<Self> {
        vec![*self]
    }

    fn file(&self) -> Result<String, NotText> {
        let mut file = File::new(self.bytes);
        if let Some(name) = &self.file_name {
            file = file.with_name(name);
        }
        Ok(self
            .media_type
            .map_or(file.clone(), |media_type| file.with_media_type(media_type))
            .to_url())
    }
}

impl BodyForm<'_> {
    /// The JSON object that parts stand for.
    pub(crate) fn parts_to_json(&self, parts: &[Part<'_>]) -> Result<Vec<u8>, NotText> {
        self.to_json(parts.iter().map(|part| Ok((Cow::Borrowed(part.name.as_str()), part))))
    }
}
