//! Bodies of requests and replies as they come, and what is read from them.

mod binary;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};

pub use binary::Binary;
#[cfg(feature = "server")]
pub(crate) use binary::OCTET_STREAM;

use crate::body_form::BodyForm;
use crate::decode::{Collector, Decode, Mode, Reader};
#[cfg(feature = "server")]
use crate::multipart;
use crate::plain::{self, DecodeText};
use crate::violation::{Kind, Violation, Violations};

/// A body as it comes, with the media type that its message states. It has no `Debug`, for it may hold secrets.
pub struct Content<'a> {
    media_type: Option<&'a HeaderValue>,
    bytes: &'a Bytes,
    place: usize,
    mode: Mode,
}

impl<'a> Content<'a> {
    /// The body of a message with these headers. `place` is that of its media type among the documented ones.
    pub(crate) fn new(headers: &'a HeaderMap, bytes: &'a Bytes, place: usize, mode: Mode) -> Self {
        Self { media_type: headers.get(CONTENT_TYPE), bytes, place, mode }
    }

    /// The place of the body's media type among the documented ones, counted from 0.
    #[must_use]
    pub const fn place(&self) -> usize {
        self.place
    }

    /// The body as JSON.
    ///
    /// # Errors
    ///
    /// Gives everything that is wrong with it.
    pub fn json<T: Decode>(&self) -> Result<T, Violations> {
        self.decoded(self.bytes)
    }

    /// The body as the text of one value.
    ///
    /// # Errors
    ///
    /// Gives everything that is wrong with it.
    pub fn text<T: DecodeText>(&self) -> Result<T, Violations> {
        plain::decode(self.utf8()?, Collector::new(self.mode))
    }

    /// The body as it is, with its media type.
    ///
    /// # Errors
    ///
    /// None: every body is good.
    pub fn binary(&self) -> Result<Binary, Violations> {
        let media_type = self.media_type.and_then(|value| value.to_str().ok());
        let binary = Binary::from(self.bytes.clone());
        Ok(match media_type {
            Some(media_type) => binary.with_media_type(media_type),
            None => binary,
        })
    }

    /// The body as the pairs of a form.
    ///
    /// # Errors
    ///
    /// Gives everything that is wrong with it.
    pub fn form<T: Decode>(&self, form: &BodyForm<'_>) -> Result<T, Violations> {
        let json = form.encoded_to_json(self.utf8()?).map_err(|_| not_text())?;
        self.decoded(&json)
    }

    /// The body as the parts of a form.
    ///
    /// # Errors
    ///
    /// Gives everything that is wrong with it.
    #[cfg(feature = "server")]
    pub fn parts<T: Decode>(&self, form: &BodyForm<'_>) -> Result<T, Violations> {
        let content_type = self.media_type.map(HeaderValue::as_bytes).unwrap_or_default();
        let parts = multipart::parts(content_type, self.bytes).map_err(|broken| {
            Violations::from(Violation::new(Kind::MalformedParts { message: broken.0.into() }))
        })?;
        let json = form.parts_to_json(&parts).map_err(|_| not_text())?;
        self.decoded(&json)
    }

    fn decoded<T: Decode>(&self, json: &[u8]) -> Result<T, Violations> {
        let mut reader = Reader::new(json, self.mode);
        let value = T::read(&mut reader);
        reader.finish(value)
    }

    fn utf8(&self) -> Result<&'a str, Violations> {
        std::str::from_utf8(self.bytes).map_err(|_| not_text())
    }
}

fn not_text() -> Violations {
    Violation::new(Kind::Format { format: "UTF-8 text".into() }).into()
}
