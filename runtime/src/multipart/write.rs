//! From a value to a body of parts.

use super::{MULTIPART, split};
use crate::body_form::{BodyForm, Piece};
use crate::encode::Encode;
use crate::file::File;

impl BodyForm<'_> {
    /// The media type and the bytes of the parts that stand for a value.
    pub(crate) fn to_parts<T: Encode>(&self, value: &T) -> (String, Vec<u8>) {
        let parts: Vec<_> = self.pairs(value).into_iter().map(written).collect();
        let boundary = free_boundary(&parts);
        let mut body = Vec::new();
        for (head, bytes) in &parts {
            body.extend_from_slice(format!("--{boundary}\r\n{head}\r\n\r\n").as_bytes());
            body.extend_from_slice(bytes);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        (format!("{MULTIPART}; boundary={boundary}"), body)
    }
}

/// A boundary that no part holds.
fn free_boundary(parts: &[(String, Vec<u8>)]) -> String {
    let is_free = |boundary: &String| {
        let holds = |bytes: &[u8]| split(bytes, boundary.as_bytes()).is_some();
        !parts.iter().any(|(head, bytes)| holds(head.as_bytes()) || holds(bytes))
    };
    let mut boundaries = (0_u64..).map(|number| format!("specwright-{number}"));
    boundaries.find(is_free).unwrap_or_default()
}

/// The headers and the bytes of a part.
fn written((name, piece): (String, Piece)) -> (String, Vec<u8>) {
    let head = format!("Content-Disposition: form-data; name=\"{}\"", escaped(&name));
    match piece {
        Piece::Text(text) => (head, text.into_bytes()),
        Piece::Items(texts, _) => (head, texts.join(",").into_bytes()),
        Piece::Json(json) => {
            (format!("{head}\r\nContent-Type: application/json"), json.into_bytes())
        }
        Piece::File(url) => {
            let file = File::of_text(&url);
            let file_name = escaped(file.name().unwrap_or(&name));
            let stated = file.media_type().filter(|text| !text.contains(['\r', '\n']));
            let media_type = stated.unwrap_or("application/octet-stream");
            let head = format!("{head}; filename=\"{file_name}\"\r\nContent-Type: {media_type}");
            (head, file.into_bytes())
        }
    }
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}
