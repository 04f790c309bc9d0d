//! From a value to a body of parts.

use bytes::Bytes;

use super::joined::{Piece as Sent, joined};
use super::{MULTIPART, place};
use crate::body_form::{BodyForm, Piece};
use crate::content::Body;
use crate::decode::Decode;
use crate::encode::{Encode, Writer};
use crate::file::File;
use crate::json::Json;

impl BodyForm<'_> {
    /// The media type and the parts that stand for a value. They flow where a file of it does.
    pub(crate) fn to_parts<T: Encode>(&self, value: &T) -> (String, Body) {
        let mut writer = Writer::beside_files();
        value.write(&mut writer);
        let (json, files) = writer.into_parts();
        let parts: Vec<_> =
            self.pairs(&json).into_iter().map(|(name, piece)| part(&name, piece, &files)).collect();
        let boundary = free_boundary(&parts);
        (format!("{MULTIPART}; boundary={boundary}"), body(parts, &boundary))
    }
}

/// The headers of a part, and what it holds.
struct Part {
    head: String,
    content: File,
}

/// A boundary that no part holds. What flows cannot be searched, so that nobody can foresee the boundary before it.
fn free_boundary(parts: &[Part]) -> String {
    let is_held = parts.iter().all(|part| part.content.bytes().is_some());
    let first = if is_held { 0 } else { fastrand::u128(..) };
    let is_free = |boundary: &String| {
        let holds = |bytes: &[u8]| place(bytes, boundary.as_bytes()).is_some();
        let holds =
            |part: &Part| holds(part.head.as_bytes()) || part.content.bytes().is_some_and(holds);
        !parts.iter().any(holds)
    };
    let mut boundaries = (first..).map(|number| format!("specwright-{number}"));
    boundaries.find(is_free).unwrap_or_default()
}

fn body(parts: Vec<Part>, boundary: &str) -> Body {
    let mut pieces = Vec::new();
    for Part { head, content } in parts {
        pieces.push(Sent::Bytes(format!("--{boundary}\r\n{head}\r\n\r\n").into()));
        pieces.push(match content.bytes() {
            Some(bytes) => Sent::Bytes(Bytes::copy_from_slice(bytes)),
            None => Sent::Flow(content.flow()),
        });
        pieces.push(Sent::Bytes(Bytes::from_static(b"\r\n")));
    }
    pieces.push(Sent::Bytes(format!("--{boundary}--\r\n").into()));
    joined(pieces)
}

/// A member of the form as a part.
fn part(name: &str, piece: Piece, files: &[File]) -> Part {
    let head = format!("Content-Disposition: form-data; name=\"{}\"", escaped(name));
    match piece {
        Piece::Text(text) => Part { head, content: File::new(text) },
        Piece::Items(texts, separator) => Part { head, content: File::new(texts.join(separator)) },
        Piece::Json(json) => Part {
            head: format!("{head}\r\nContent-Type: application/json"),
            content: File::new(without_references(json, files)),
        },
        Piece::File(text) => {
            let content = File::of_reference(&text, files).unwrap_or_else(|| File::of_text(&text));
            let file_name = escaped(content.name().unwrap_or(name));
            let stated = content.media_type().filter(|text| !text.contains(['\r', '\n']));
            let media_type = stated.unwrap_or("application/octet-stream");
            let head = format!("{head}; filename=\"{file_name}\"\r\nContent-Type: {media_type}");
            Part { head, content }
        }
    }
}

/// JSON with the URLs of files in the place of references to them, for only a part of its own can be a file beside it.
pub(super) fn without_references(json: String, files: &[File]) -> String {
    match Json::decode(json.as_bytes()) {
        Ok(value) if !files.is_empty() => resolved(value, files).to_string(),
        _ => json,
    }
}

fn resolved(value: Json, files: &[File]) -> Json {
    match value {
        Json::String(text) => {
            Json::String(File::of_reference(&text, files).map_or(text, |file| file.to_url()))
        }
        Json::Array(items) => {
            Json::Array(items.into_iter().map(|item| resolved(item, files)).collect())
        }
        Json::Object(members) => Json::Object(
            members.into_iter().map(|(name, value)| (name, resolved(value, files))).collect(),
        ),
        other => other,
    }
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}
