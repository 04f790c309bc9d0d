//! From a body to its parts, and to the JSON object that they stand for.

use std::borrow::Cow;

use super::flow::rest_of_part;
use super::split;
use crate::body_form::{BodyForm, FormValue};
use crate::content::{Binary, Body};
use crate::encode::Writer;
use crate::file::File;
use crate::media_type::parameters;
use crate::percent::NotText;

/// One part of a body.
#[derive(Debug, PartialEq)]
pub(crate) struct Part<'a> {
    name: String,
    file_name: Option<String>,
    media_type: Option<&'a str>,
    content: PartContent<'a>,
}

/// The bytes of a part.
#[derive(Debug, PartialEq)]
enum PartContent<'a> {
    /// They are held.
    Held(&'a [u8]),
    /// They come piece by piece.
    Flowing(Binary),
}

/// A body, or as much of it as is held.
#[derive(Clone, Copy)]
pub(crate) struct Given<'a> {
    /// The header `Content-Type` of its message.
    pub(crate) content_type: &'a [u8],
    /// What is held of it.
    pub(crate) held: &'a [u8],
    /// What follows, if that is not all.
    pub(crate) rest: Option<&'a Body>,
    /// How many bytes of a part that flows may be held at one time.
    pub(crate) max_bytes: usize,
}

/// Why a body cannot be divided into its parts.
#[derive(Debug, PartialEq)]
pub(crate) struct Broken(pub(crate) &'static str);

/// The parts of a body. Where not all of it is held, the last of them flows.
pub(crate) fn parts(given: Given<'_>) -> Result<Vec<Part<'_>>, Broken> {
    let body = given.held;
    let boundary = boundary(given.content_type).ok_or(Broken("Content-Type names no boundary"))?;
    let delimiter = format!("\r\n--{boundary}").into_bytes();
    // The first delimiter may have no line in front of it.
    let mut rest = match body.strip_prefix(&delimiter[2..]) {
        Some(rest) => rest,
        None => split(body, &delimiter).ok_or(Broken("no part begins"))?.1,
    };
    let mut parts = Vec::new();
    while !rest.starts_with(b"--") {
        let (_, part) = split(rest, b"\r\n").ok_or(Broken("a part has no headers"))?;
        match (split(part, &delimiter), given.rest) {
            (Some((part, after)), _) => {
                parts.push(self::part(part)?);
                rest = after;
            }
            (None, Some(more)) => {
                let part = self::part(part)?;
                let PartContent::Held(first) = part.content else { break };
                let flow = rest_of_part(first, more.flow(), delimiter);
                let binary = Binary::of_body(flow.into(), given.max_bytes);
                parts.push(Part { content: PartContent::Flowing(binary), ..part });
                break;
            }
            (None, None) => return Err(Broken("a part has no end")),
        }
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
        content: PartContent::Held(bytes),
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

/// A part, or some of the text of one.
enum Value<'p> {
    Part(&'p Part<'p>),
    Text(&'p [u8]),
}

impl FormValue for Value<'_> {
    fn text(&self) -> Result<Cow<'_, str>, NotText> {
        let bytes = self.held().ok_or(NotText)?;
        std::str::from_utf8(bytes).map(Cow::Borrowed).map_err(|_| NotText)
    }

    /// Without a separator each item is a part of its own.
    fn items(&self, separators: &[&str]) -> Vec<Self> {
        match (self, self.held(), separators) {
            (_, Some(bytes), [separator, ..]) => {
                texts(bytes, separator).into_iter().map(Self::Text).collect()
            }
            (Self::Part(part), ..) => vec![Self::Part(part)],
            (Self::Text(bytes), ..) => vec![Self::Text(bytes)],
        }
    }

    fn write_file(&self, writer: &mut Writer) -> Result<(), NotText> {
        let file = match self {
            Self::Part(part) => part.file(),
            Self::Text(bytes) => File::new(*bytes),
        };
        writer.file(&file);
        Ok(())
    }
}

impl<'p> Value<'p> {
    fn held(&self) -> Option<&'p [u8]> {
        match self {
            Self::Part(Part { content: PartContent::Held(bytes), .. }) | Self::Text(bytes) => {
                Some(bytes)
            }
            Self::Part(_) => None,
        }
    }
}

/// The texts between separators; in an empty text there are none.
fn texts<'b>(bytes: &'b [u8], separator: &str) -> Vec<&'b [u8]> {
    let mut texts = Vec::new();
    let mut rest = bytes;
    while let Some((text, more)) = split(rest, separator.as_bytes()) {
        texts.push(text);
        rest = more;
    }
    if !bytes.is_empty() {
        texts.push(rest);
    }
    texts
}

impl Part<'_> {
    fn file(&self) -> File {
        let mut file = match &self.content {
            PartContent::Held(bytes) => File::new(*bytes),
            PartContent::Flowing(binary) => File::of_binary(binary.clone()),
        };
        if let Some(name) = &self.file_name {
            file = file.with_name(name);
        }
        if let Some(media_type) = self.media_type {
            file = file.with_media_type(media_type);
        }
        file
    }
}

impl BodyForm<'_> {
    /// The JSON object that parts stand for, and the files beside it.
    pub(crate) fn parts_to_json(
        &self,
        parts: &[Part<'_>],
    ) -> Result<(Vec<u8>, Vec<File>), NotText> {
        let mut writer = Writer::beside_files();
        let pairs =
            parts.iter().map(|part| Ok((Cow::Borrowed(part.name.as_str()), Value::Part(part))));
        self.write_json(&mut writer, pairs)?;
        Ok(writer.into_parts())
    }

    /// Whether the part that flows, if there is one, is a file.
    pub(crate) fn may_flow(&self, parts: &[Part<'_>]) -> bool {
        let mut flowing =
            parts.iter().filter(|part| matches!(part.content, PartContent::Flowing(_)));
        flowing.all(|part| self.has_file(&part.name))
    }
}
