//! Bodies of several parts (`multipart/form-data`, RFC 7578 and RFC 2046).

use std::borrow::Cow;

use crate::encode::Encode;
use crate::file::File;
use crate::form::{Form, FormValue, Piece};
use crate::media_type::parameters;
use crate::percent::NotText;

/// The media type of forms of several parts, without its boundary.
pub(crate) const MULTIPART: &str = "multipart/form-data";

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

/// What stands before and after the first place of some bytes.
fn split<'a>(bytes: &'a [u8], at: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let place = bytes.windows(at.len()).position(|window| window == at)?;
    Some((bytes.get(..place)?, bytes.get(place + at.len()..)?))
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

impl Form<'_> {
    /// The JSON object that parts stand for.
    pub(crate) fn parts_to_json(&self, parts: &[Part<'_>]) -> Result<Vec<u8>, NotText> {
        self.to_json(parts.iter().map(|part| Ok((Cow::Borrowed(part.name.as_str()), part))))
    }

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode::Decode;
    use crate::form::{FormKind, FormMember};
    use crate::json::Json;
    use crate::operation::ListStyle;

    const FORM: Form<'_> = Form {
        members: &[
            FormMember { name: "file", kind: FormKind::File },
            FormMember { name: "count", kind: FormKind::Literal },
            FormMember { name: "owner", kind: FormKind::Json },
            FormMember {
                name: "files",
                kind: FormKind::List(&FormKind::File, ListStyle::Exploded),
            },
        ],
        others: FormKind::Text,
    };

    /// Checks what a body of the boundary `x` stands for, or why it cannot be divided.
    fn check(body: &str, expected: &str) {
        let parts = parts(b"multipart/form-data; boundary=\"x\"", body.as_bytes());
        let json = parts.map(|parts| FORM.parts_to_json(&parts).unwrap());
        let seen =
            json.map_or_else(|broken| broken.0.to_owned(), |json| String::from_utf8(json).unwrap());
        assert_eq!(seen, expected, "{body}");
    }

    /// A part with a name and a text.
    fn named(name: &str, text: &str) -> String {
        format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n")
    }

    #[test]
    fn parts_have_the_types_that_the_schema_gives_them() {
        let parts = [named("count", "3"), named("owner", r#"{"id":1}"#), named("other", "4")];
        let body = parts.concat();
        check(&format!("{body}--x--"), r#"{"count":3,"owner":{"id":1},"other":"4"}"#);
        check(
            &format!("before\r\n{body}--x--\r\nafter"),
            r#"{"count":3,"owner":{"id":1},"other":"4"}"#,
        );
        check("--x--", "{}");
    }

    #[test]
    fn a_file_keeps_its_name_and_its_media_type() {
        let head = "Content-Disposition: form-data; filename=\"a;\\\"%22.png\"; name=file";
        let body = format!("--x\r\nContent-Type: image/png\r\n{head}\r\n\r\nf\r\n--x--");
        check(&body, r#"{"file":"data:image/png;name=a%3B\"\".png;base64,Zg=="}"#);
    }

    #[test]
    fn a_line_that_only_begins_like_the_boundary_belongs_to_its_part() {
        check(&format!("{}--x--", named("a", "1\r\n--y\r\n-x")), r#"{"a":"1\r\n--y\r\n-x"}"#);
    }

    #[test]
    fn a_body_that_breaks_off_is_refused() {
        check("", "no part begins");
        check("--x", "a part has no headers");
        check("--x\r\nContent-Disposition: form-data; name=a\r\n", "a part has no end");
        check("--x\r\n\r\nabc\r\n--x--", "a part has no name");
        check(
            "--x\r\nContent-Disposition: form-data; name=\"a\r\n\r\nabc\r\n--x--",
            "a part has no name",
        );
        assert_eq!(
            parts(b"multipart/form-data", b"--x--"),
            Err(Broken("Content-Type names no boundary"))
        );
    }

    #[test]
    fn a_value_comes_back_as_it_was() {
        let json = r#"{"a \"name\"\r\n":"--specwright-0\r\n","count":1,"file":"data:a/b;name=%25\";base64,AP8NCg==",
            "files":["data:a/b;name=x;base64,","data:a/b;name=y;base64,Zg=="],"owner":["x",null]}"#;
        let value = Json::decode(json.as_bytes()).unwrap();
        let (content_type, body) = FORM.to_parts(&value);
        let parts = parts(content_type.as_bytes(), &body).unwrap();
        assert_eq!(Json::decode(&FORM.parts_to_json(&parts).unwrap()), Ok(value));
    }

    proptest::proptest! {
        #[test]
        fn no_body_is_too_strange(body: Vec<u8>, lines in "(--x|\r\n|-|:|name=\"?|Content-Disposition:a;|x){0,40}") {
            let _ = parts(b"multipart/form-data;boundary=x", &body);
            let _ = parts(b"multipart/form-data;boundary=x", lines.as_bytes());
        }

        #[test]
        fn every_file_comes_back(bytes: Vec<u8>, name: String) {
            let file = File::new(bytes).with_name(&name.replace('%', "")).with_media_type("a/b");
            let value = Json::Object([("file".to_owned(), Json::String(file.to_url()))].into());
            let (content_type, body) = FORM.to_parts(&value);
            let parts = parts(content_type.as_bytes(), &body).unwrap();
            proptest::prop_assert_eq!(Json::decode(&FORM.parts_to_json(&parts).unwrap()), Ok(value));
        }
    }
}
