//! Files in bodies of several parts.

use crate::decode::{Decode, Reader};
use crate::encode::{Encode, Writer};
use crate::format::Bytes;
use std::fmt;

#[cfg(any(feature = "client", feature = "server"))]
use crate::content::{Binary, Flow, StreamError};
#[cfg(any(feature = "client", feature = "server"))]
use futures_core::Stream;

/// A file: a string of the format `binary` in a body of the media type `multipart/form-data`.
///
/// What is sent is made of bytes or of a stream. What a server receives is held as long as the body is no larger than any other
/// that is held; beyond that, the last file flows:
///
/// ```
/// # #[cfg(any(feature = "client", feature = "server"))]
/// # async fn both(small: specwright_runtime::file::File, large: specwright_runtime::file::File)
/// # -> Result<(), specwright_runtime::content::StreamError> {
/// let whole = small.into_bytes().await?;
/// let mut pieces = large.flow();
/// while let Some(piece) = pieces.next().await {
///     let piece = piece?;
/// }
/// # Ok(())
/// # }
/// ```
///
/// A stream flows once: clones share it. Two files are equal if they hold the same bytes or share one stream.
///
/// In JSON it is a `data:` URL (RFC 2397) with its name as a parameter, without any bytes if it is a stream; any other text
/// stands for its own bytes. `Debug` shows how many bytes there are, and none of them: they may hold secrets.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct File {
    bytes: Vec<u8>,
    #[cfg(any(feature = "client", feature = "server"))]
    stream: Option<Binary>,
    name: Option<Box<str>>,
    media_type: Option<Box<str>>,
}

impl File {
    /// A file without a name.
    pub fn new(bytes: impl Into<Vec<u8>>) -> Self {
        Self { bytes: bytes.into(), ..Self::default() }
    }

    /// A file whose bytes come piece by piece.
    #[cfg(any(feature = "client", feature = "server"))]
    pub fn of_stream<E>(
        stream: impl Stream<Item = Result<bytes::Bytes, E>> + Send + 'static,
    ) -> Self
    where
        E: Into<Box<dyn std::error::Error + Send + Sync>> + 'static,
    {
        Self::of_binary(Binary::of_stream(stream))
    }

    /// A file of bytes that come piece by piece.
    #[cfg(any(feature = "client", feature = "server"))]
    pub(crate) fn of_binary(binary: Binary) -> Self {
        Self { stream: Some(binary), ..Self::default() }
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

    /// The bytes, where they are held.
    #[must_use]
    pub fn bytes(&self) -> Option<&[u8]> {
        (!self.is_stream()).then_some(&self.bytes)
    }

    /// All bytes. A server takes as many of a stream as it takes of any body that is held.
    ///
    /// # Errors
    ///
    /// Fails where there are more, and where the stream breaks off or was taken before.
    #[cfg(any(feature = "client", feature = "server"))]
    pub async fn into_bytes(self) -> Result<bytes::Bytes, StreamError> {
        match self.stream {
            Some(stream) => stream.into_bytes().await,
            None => Ok(self.bytes.into()),
        }
    }

    /// The bytes piece by piece. Of a stream that somebody asked for before, this is [`StreamError::Taken`] and nothing else.
    #[cfg(any(feature = "client", feature = "server"))]
    #[must_use]
    pub fn flow(&self) -> Flow {
        match &self.stream {
            Some(stream) => stream.flow(),
            None => Binary::from(self.bytes.clone()).flow(),
        }
    }

    /// Whether the bytes come piece by piece.
    #[cfg(any(feature = "client", feature = "server"))]
    pub(crate) const fn is_stream(&self) -> bool {
        self.stream.is_some()
    }

    /// Without clients and servers there are no streams.
    #[cfg(not(any(feature = "client", feature = "server")))]
    const fn is_stream(&self) -> bool {
        false
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
        Some(Self { name, media_type, ..Self::new(bytes) })
    }

    /// The file that a text stands for.
    pub(crate) fn of_text(text: &str) -> Self {
        Self::of_url(text).unwrap_or_else(|| Self::new(text))
    }
}

/// What a reference to a file beside a document begins with. A caller who writes it means a file of the same request.
const REFERENCE: char = '\0';

impl File {
    /// The text that stands for a file beside a document, by its place among them.
    pub(crate) fn reference(place: usize) -> String {
        format!("{REFERENCE}{place}")
    }

    /// The file beside a document that a text stands for.
    pub(crate) fn of_reference(text: &str, files: &[Self]) -> Option<Self> {
        files.get(text.strip_prefix(REFERENCE)?.parse::<usize>().ok()?).cloned()
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
        reader.file()
    }
}

impl Encode for File {
    fn write(&self, writer: &mut Writer) {
        writer.file(self);
    }
}

impl From<Vec<u8>> for File {
    fn from(bytes: Vec<u8>) -> Self {
        Self::new(bytes)
    }
}

impl fmt::Debug for File {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.bytes() {
            Some(bytes) => write!(formatter, "File({} bytes)", bytes.len()),
            None => formatter.write_str("File(a stream)"),
        }
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
