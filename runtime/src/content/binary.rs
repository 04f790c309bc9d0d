//! A body that is bytes and nothing else.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;

use crate::media_type::{essence, matches};

/// The media type of bytes of which nothing is known.
pub(crate) const OCTET_STREAM: &str = "application/octet-stream";

/// The bytes of a body, with the media type that they came with or are to be sent with.
///
/// A clone shares the bytes. `Debug` shows how many there are, and none of them: they may hold secrets.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Binary {
    bytes: Bytes,
    media_type: Option<Box<str>>,
}

impl Binary {
    /// The bytes.
    #[must_use]
    pub const fn bytes(&self) -> &Bytes {
        &self.bytes
    }

    /// The bytes without a copy.
    #[must_use]
    pub fn into_bytes(self) -> Bytes {
        self.bytes
    }

    /// The media type that the message stated, such as `image/png`; of one that is not sent yet, what was set.
    #[must_use]
    pub fn media_type(&self) -> Option<&str> {
        self.media_type.as_deref()
    }

    /// The same bytes of a media type. It is sent where the document has this type with other parameters, or a range such
    /// as `image/*` that it lies in.
    #[must_use]
    pub fn with_media_type(self, media_type: &str) -> Self {
        Self { media_type: Some(media_type.into()), ..self }
    }

    /// The media type to send where this one is documented; `None` if it is a range, and nothing says which type of it.
    pub(crate) fn media_type_within<'a>(&'a self, documented: &'a str) -> Option<&'a str> {
        let lies_within = |media_type: &&str| matches(documented, essence(media_type.as_bytes()));
        let own = self.media_type().filter(lies_within);
        let usual = if documented.ends_with("/*") { OCTET_STREAM } else { documented };
        own.or_else(|| Some(usual).filter(lies_within))
    }
}

impl Deref for Binary {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.bytes
    }
}

impl AsRef<[u8]> for Binary {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

impl From<Bytes> for Binary {
    fn from(bytes: Bytes) -> Self {
        Self { bytes, media_type: None }
    }
}

impl From<Vec<u8>> for Binary {
    fn from(bytes: Vec<u8>) -> Self {
        Self::from(Bytes::from(bytes))
    }
}

impl From<&'static [u8]> for Binary {
    fn from(bytes: &'static [u8]) -> Self {
        Self::from(Bytes::from_static(bytes))
    }
}

impl From<String> for Binary {
    fn from(text: String) -> Self {
        Self::from(text.into_bytes())
    }
}

impl fmt::Debug for Binary {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Binary({} bytes)", self.bytes.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_how_many_bytes_there_are_and_none_of_them() {
        let binary = Binary::from(b"hunter2".to_vec()).with_media_type("text/hunter2");
        assert_eq!(format!("{binary:?}"), "Binary(7 bytes)");
    }

    fn check(own: Option<&str>, documented: &str, expected: Option<&str>) {
        let binary = Binary::default();
        let binary = own.map_or(binary.clone(), |own| binary.with_media_type(own));
        assert_eq!(binary.media_type_within(documented), expected, "{own:?} {documented}");
    }

    #[test]
    fn bytes_are_sent_as_their_own_media_type_where_the_document_admits_it() {
        check(Some("image/png"), "image/*", Some("image/png"));
        check(Some("Image/PNG; x=1"), "image/png", Some("Image/PNG; x=1"));
        check(Some("image/png"), "application/pdf", Some("application/pdf"));
        check(None, "application/pdf", Some("application/pdf"));
    }

    #[test]
    fn nobody_guesses_which_type_of_a_range_bytes_have() {
        check(None, "*/*", Some("application/octet-stream"));
        check(None, "image/*", None);
        check(Some("text/plain"), "image/*", None);
    }
}
