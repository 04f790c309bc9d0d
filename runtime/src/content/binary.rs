//! A body that is bytes and nothing else.

use std::error::Error;
use std::fmt;

use bytes::Bytes;
use futures_core::Stream;

use super::{Body, Flow, StreamError};
use crate::media_type::{essence, matches};

/// The media type of bytes of which nothing is known.
pub(crate) const OCTET_STREAM: &str = "application/octet-stream";

/// The bytes of a body, with the media type that they came with or are to be sent with.
///
/// What is sent is made of bytes or of a stream; what was received is read piece by piece, or all at once:
///
/// ```
/// # use specwright_runtime::content::{Binary, StreamError};
/// # async fn both(small: Binary, large: Binary) -> Result<(), StreamError> {
/// let whole = small.into_bytes().await?;
/// let mut pieces = large.flow();
/// while let Some(piece) = pieces.next().await {
///     let piece = piece?;
/// }
/// # Ok(())
/// # }
/// ```
///
/// A stream flows once: clones share it. Two are equal if they hold the same bytes or share one stream. `Debug` shows how many
/// bytes there are, and none of them: they may hold secrets.
#[derive(Clone, PartialEq, Eq)]
pub struct Binary {
    body: Body,
    media_type: Option<Box<str>>,
    max_bytes: usize,
}

impl Binary {
    /// Bytes that come piece by piece.
    pub fn of_stream<E>(stream: impl Stream<Item = Result<Bytes, E>> + Send + 'static) -> Self
    where
        E: Into<Box<dyn Error + Send + Sync>> + 'static,
    {
        Self::of_body(Body::of_stream(stream), usize::MAX)
    }

    /// The bytes of a body, of which `max_bytes` are held at most.
    pub(crate) fn of_body(body: Body, max_bytes: usize) -> Self {
        Self { body, media_type: None, max_bytes }
    }

    /// All bytes. A server takes as many as it takes of any body that is held, a client as many as of a reply.
    ///
    /// # Errors
    ///
    /// Fails where there are more, and where the stream breaks off or was taken before.
    pub async fn into_bytes(self) -> Result<Bytes, StreamError> {
        self.body.into_bytes(self.max_bytes).await
    }

    /// The bytes piece by piece. Where somebody asked for them before, this is [`StreamError::Taken`] and nothing else.
    #[must_use]
    pub fn flow(&self) -> Flow {
        self.body.flow()
    }

    /// The bytes, or the stream of them.
    #[must_use]
    pub const fn body(&self) -> &Body {
        &self.body
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

impl Default for Binary {
    fn default() -> Self {
        Self::from(Bytes::new())
    }
}

impl From<Bytes> for Binary {
    fn from(bytes: Bytes) -> Self {
        Self::of_body(Body::from(bytes), usize::MAX)
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
        match self.body.bytes() {
            Some(bytes) => write!(formatter, "Binary({} bytes)", bytes.len()),
            None => formatter.write_str("Binary(a stream)"),
        }
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
