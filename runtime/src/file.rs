//! Files in bodies of several parts.

use crate::decode::{Decode, Reader};
use crate::encode::{Encode, Writer};
use crate::format::Bytes;
use std::fmt;

/// A file: a string of the format `binary` in a body of the media type `multipart/form-data`.
///
/// In JSON it is a `data:` URL (RFC 2397) with its name as a parameter; any other text stands for its own bytes. `Debug` shows
/// how many bytes there are, and none of them: they may hold secrets.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct File {
    bytes: Vec<u8>,
    name: Option<Box<str>>,
    media_type: Option<Box<str>>,
}

impl File {
    /// A file without a name.
    pub fn new(bytes: impl Into<Vec<u8>>) -> Self {
        Self { bytes: bytes.into(), name: None, media_type: None }
    }

    /// The same with a name, such as `photo.png`.
    #[must_use]
    pub fn with_name(self, name: &str) -> Self {
        Self { name: Some(name.into()), ..self }
    }

    /// The same with a media type, such as `image/png`.
    #[must_use]
    pub fn with_media_type(self, media_type: &str) -> Self {
        Self { media_type: Some(media_type.into()), ..self }
    }

    /// The bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The bytes without a copy.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// The name that the sender gives. It may be any text: no path to write to.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The media type that the sender states. Nothing holds the bytes to it.
    #[must_use]
    pub fn media_type(&self) -> Option<&str> {
        self.media_type.as_deref()
    }

    /// The file as a `data:` URL.
    pub(crate) fn to_url(&self) -> String {
        let media_type = escaped(self.media_type().unwrap_or_default());
        let name = self.name().map(|name| format!(";name={}", escaped(name)));
        let data = Bytes::from(self.bytes.clone()).to_base64();
        format!("data:{media_type}{};base64,{data}", name.unwrap_or_default())
    }

    /// The file that a `data:` URL stands for.
    fn of_url(url: &str) -> Option<Self> {
        let (head, data) = url.strip_prefix("data:")?.split_once(',')?;
        let head = head.strip_suffix(";base64")?;
        let (media_type, name) = match head.split_once(";name=") {
            Some((media_type, name)) => (media_type, Some(unescaped(name).into())),
            None => (head, None),
        };
        let media_type = (!media_type.is_empty()).then(|| unescaped(media_type).into());
        let bytes = Bytes::from_base64(data).ok()?.into_vec();
        Some(Self { bytes, name, media_type })
    }

    /// The file that a text stands for.
    pub(crate) fn of_text(text: &str) -> Self {
        Self::of_url(text).unwrap_or_else(|| Self::new(text))
    }
}

/// What ends a part of the head of a URL, and what stands for it there.
const ESCAPES: [(&str, &str); 3] = [("%", "%25"), (",", "%2C"), (";", "%3B")];

fn escaped(text: &str) -> String {
    ESCAPES.iter().fold(text.to_owned(), |text, (sign, escape)| text.replace(sign, escape))
}

fn unescaped(text: &str) -> String {
    ESCAPES.iter().rev().fold(text.to_owned(), |text, (sign, escape)| text.replace(escape, sign))
}

impl Decode for File {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        reader.string(|text, _| Some(Self::of_text(text)))
    }
}

impl Encode for File {
    fn write(&self, writer: &mut Writer) {
        writer.string(&self.to_url());
    }
}

impl From<Vec<u8>> for File {
    fn from(bytes: Vec<u8>) -> Self {
        Self::new(bytes)
    }
}

impl fmt::Debug for File {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "File({} bytes)", self.bytes.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(file: &File, expected: &str) {
        assert_eq!(String::from_utf8(file.encode()).as_deref(), Ok(expected));
        assert_eq!(File::decode(expected.as_bytes()).as_ref(), Ok(file));
    }

    #[test]
    fn a_file_is_a_data_url_in_json() {
        check(&File::new("f"), r#""data:;base64,Zg==""#);
        let file = File::new([0, 255]).with_media_type("a/b; x=\"1,2\"").with_name("ä;%2C,.png");
        check(&file, r#""data:a/b%3B x=\"1%2C2\";name=ä%3B%252C%2C.png;base64,AP8=""#);
    }

    #[test]
    fn any_other_text_stands_for_its_bytes() {
        for text in ["", "abc", "data:", "data:,x", "data:;base64,Z"] {
            assert_eq!(File::of_text(text), File::new(text));
        }
    }

    #[test]
    fn debug_shows_how_many_bytes_there_are_and_none_of_them() {
        assert_eq!(format!("{:?}", File::new("hunter2").with_name("hunter2")), "File(7 bytes)");
    }
}
