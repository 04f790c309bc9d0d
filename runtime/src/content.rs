//! Bodies of requests and replies as they come, and what is read from them.

mod binary;
mod body;
mod error;
mod items;
mod once;

use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};

pub use binary::Binary;
#[cfg(feature = "server")]
pub(crate) use binary::OCTET_STREAM;
pub use body::{Body, Flow};
pub use error::StreamError;
pub use items::{Event, EventData, Framing, Items};
pub(crate) use items::{event_flow, item_flow};

use crate::body_form::BodyForm;
use crate::decode::{Collector, Decode, Mode, Reader};
#[cfg(feature = "server")]
use crate::multipart::{self, Given};
use crate::plain::{self, DecodeText};
use crate::violation::{Kind, Violation, Violations};
#[cfg(feature = "xml")]
use crate::xml::{NotXml, XmlBody};

/// A body as it comes, with the media type that its message states. It has no `Debug`, for it may hold secrets.
pub struct Content<'a> {
    media_type: Option<&'a HeaderValue>,
    body: &'a Body,
    /// What follows the bytes that are held, where only some of them are.
    #[cfg(feature = "server")]
    rest: Option<&'a Body>,
    max_bytes: usize,
    place: usize,
    mode: Mode,
}

impl<'a> Content<'a> {
    /// The body of a message with these headers, in the first of the documented media types.
    pub(crate) fn new(headers: &'a HeaderMap, body: &'a Body, mode: Mode) -> Self {
        let media_type = headers.get(CONTENT_TYPE);
        Self {
            media_type,
            body,
            #[cfg(feature = "server")]
            rest: None,
            max_bytes: usize::MAX,
            place: 0,
            mode,
        }
    }

    /// The same in another of the documented media types, by its place among them.
    pub(crate) fn at(self, place: usize) -> Self {
        Self { place, ..self }
    }

    /// The same, of whose streams no more than these bytes are held.
    pub(crate) fn within(self, max_bytes: usize) -> Self {
        Self { max_bytes, ..self }
    }

    /// The same, of which only the beginning is held, and the rest flows.
    #[cfg(feature = "server")]
    pub(crate) fn before(self, rest: Option<&'a Body>) -> Self {
        Self { rest, ..self }
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
        self.decoded(self.body.held())
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
        let binary = Binary::of_body(self.body.clone(), self.max_bytes);
        Ok(match media_type {
            Some(media_type) => binary.with_media_type(media_type),
            None => binary,
        })
    }

    /// The body as values that come one after another.
    ///
    /// # Errors
    ///
    /// None: what is wrong with a value is learned when it comes.
    pub fn items<T: Decode + 'static>(&self, framing: Framing) -> Result<Items<T>, Violations> {
        Ok(self.streamed().items(self.body.flow(), framing))
    }

    /// The body as the events of a server.
    ///
    /// # Errors
    ///
    /// None: what is wrong with an event is learned when it comes.
    pub fn events<T: Decode + 'static>(
        &self,
        data: EventData,
    ) -> Result<Items<Event<T>>, Violations> {
        Ok(self.streamed().events(self.body.flow(), data))
    }

    fn streamed(&self) -> items::Read {
        items::Read { max_bytes: self.max_bytes, mode: self.mode }
    }

    /// The body as XML.
    ///
    /// # Errors
    ///
    /// Gives everything that is wrong with it.
    #[cfg(feature = "xml")]
    pub fn xml<T: Decode>(&self, body: &XmlBody<'_>) -> Result<T, Violations> {
        let json = body.to_json(self.utf8()?).map_err(|NotXml(message)| {
            Violations::from(Violation::new(Kind::MalformedXml { message }))
        })?;
        self.decoded(&json)
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

    /// The body as the parts of a form. Where only its beginning is held, the file that goes on behind it flows.
    ///
    /// # Errors
    ///
    /// Gives everything that is wrong with it.
    #[cfg(feature = "server")]
    pub fn parts<T: Decode>(&self, form: &BodyForm<'_>) -> Result<T, Violations> {
        let content_type = self.media_type.map(HeaderValue::as_bytes).unwrap_or_default();
        let (held, rest, max_bytes) = (self.body.held(), self.rest, self.max_bytes);
        let parts = multipart::parts(Given { content_type, held, rest, max_bytes })
            .map_err(|broken| malformed_parts(broken.0))?;
        if !form.may_flow(&parts) {
            return Err(malformed_parts("what is no file goes on behind the bytes that are held"));
        }
        let (json, files) = form.parts_to_json(&parts).map_err(|_| not_text())?;
        let mut reader = Reader::new(&json, self.mode).beside_files(&files);
        let value = T::read(&mut reader);
        reader.finish(value)
    }

    fn decoded<T: Decode>(&self, json: &[u8]) -> Result<T, Violations> {
        let mut reader = Reader::new(json, self.mode);
        let value = T::read(&mut reader);
        reader.finish(value)
    }

    fn utf8(&self) -> Result<&'a str, Violations> {
        std::str::from_utf8(self.body.held()).map_err(|_| not_text())
    }
}

#[cfg(feature = "server")]
fn malformed_parts(message: &'static str) -> Violations {
    Violation::new(Kind::MalformedParts { message: message.into() }).into()
}

fn not_text() -> Violations {
    Violation::new(Kind::Format { format: "UTF-8 text".into() }).into()
}
