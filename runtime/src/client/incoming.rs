//! Reads the reply of an operation.

use std::fmt;
use std::ops::RangeInclusive;

use http::{HeaderMap, Response, StatusCode};

use super::Error;
use crate::body_form::BodyForm;
use crate::content::{Binary, Body, Content, Event, EventData, Framing, Items};
use crate::decode::{Decode, Mode};
use crate::media_type;
use crate::parameter::{Form, Given, Source};
use crate::plain::DecodeText;
use crate::violation::{Allowed, Kind, Place, Segment, Violation, Violations};
#[cfg(feature = "xml")]
use crate::xml::XmlBody;

/// The documented replies of an operation. Generated for every operation.
pub trait FromReply: Sized {
    /// The media types of the documented replies, as a request says that its caller takes them.
    const ACCEPT: &'static str = "application/json";

    /// What a call gives: the body of the only documented success, or all replies if there are several.
    type Success;

    /// Which replies are read while they come: an entry for each documented reply, in the order in which their statuses are
    /// looked up; none where no reply is a stream.
    const STREAMED: &'static [Streamed] = &[];

    /// Whether a reply of this status and with these headers is a stream, which is read while it comes.
    #[must_use]
    fn is_stream(status: StatusCode, headers: &HeaderMap) -> bool {
        let reply = Self::STREAMED.iter().find(|reply| reply.statuses.contains(&status.as_u16()));
        reply.is_some_and(|reply| reply.has(headers))
    }

    /// Reads a reply by its status.
    ///
    /// # Errors
    ///
    /// Gives [`Mismatch`] if the reply is not as documented.
    fn from_reply(reply: &Incoming) -> Result<Self, Mismatch>;

    /// Tells successes from failures, which come back as they are.
    ///
    /// # Errors
    ///
    /// Gives every documented failure.
    fn into_success(self) -> Result<Self::Success, Self>;
}

/// The body of a documented reply with its headers, or one of several media types. Generated for every reply that has headers,
/// and for media types that several replies have in common.
pub trait FromIncoming: Sized {
    /// Reads the body and the headers.
    ///
    /// # Errors
    ///
    /// Gives [`Mismatch`] if the body or a header is not as documented.
    fn read(reply: &Incoming) -> Result<Self, Mismatch>;
}

/// Which media types of a documented reply are read while they come.
#[derive(Debug)]
pub struct Streamed {
    /// The status codes that the reply is for.
    pub statuses: RangeInclusive<u16>,
    /// The media types of its body.
    pub media_types: &'static [&'static str],
    /// The places of those that are read while they come.
    pub places: &'static [usize],
}

impl Streamed {
    /// A body of one media type is read as that, whatever it says.
    fn has(&self, headers: &HeaderMap) -> bool {
        let place = match self.media_types {
            [_] => Some(0),
            several => media_type::place(several, headers),
        };
        place.is_some_and(|place| self.places.contains(&place))
    }
}

/// How a reply differs from what is documented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Mismatch {
    /// The status is not documented.
    Undocumented,
    /// The status is documented, and the body breaks the document.
    Invalid(Violations),
}

/// A reply as it came. `Debug` shows no headers and no body, for they may hold secrets.
pub struct Incoming {
    reply: Response<Body>,
    max_bytes: usize,
}

impl Incoming {
    /// A reply. Of a stream, `max_bytes` are held at most.
    pub(super) const fn new(reply: Response<Body>, max_bytes: usize) -> Self {
        Self { reply, max_bytes }
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.reply.status()
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        self.reply.headers()
    }

    /// The bytes of the body; none of a stream.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        self.reply.body().held()
    }

    /// The body and the headers.
    ///
    /// # Errors
    ///
    /// Gives the first of both that is not as documented.
    pub fn read<T: FromIncoming>(&self) -> Result<T, Mismatch> {
        T::read(self)
    }

    /// The body as JSON, with enumeration values that are newer than the document kept.
    ///
    /// # Errors
    ///
    /// Gives everything that is wrong with the body.
    pub fn json<T: Decode>(&self) -> Result<T, Mismatch> {
        T::decode_reply(self.body()).map_err(at_body)
    }

    /// The body as the text of one value, with enumeration values that are newer than the document kept.
    ///
    /// # Errors
    ///
    /// Gives everything that is wrong with the body.
    pub fn text<T: DecodeText>(&self) -> Result<T, Mismatch> {
        self.content(0).text().map_err(at_body)
    }

    /// The body as bytes, with the media type that the reply states.
    ///
    /// # Errors
    ///
    /// None: every body is good.
    pub fn binary(&self) -> Result<Binary, Mismatch> {
        self.content(0).binary().map_err(at_body)
    }

    /// The body as values that come one after another, with enumeration values that are newer than the document kept.
    ///
    /// # Errors
    ///
    /// None: what is wrong with a value is learned when it comes.
    pub fn items<T: Decode + 'static>(&self, framing: Framing) -> Result<Items<T>, Mismatch> {
        self.content(0).items(framing).map_err(at_body)
    }

    /// The body as the events of a server, with enumeration values that are newer than the document kept.
    ///
    /// # Errors
    ///
    /// None: what is wrong with an event is learned when it comes.
    pub fn events<T: Decode + 'static>(
        &self,
        data: EventData,
    ) -> Result<Items<Event<T>>, Mismatch> {
        self.content(0).events(data).map_err(at_body)
    }

    /// The body as XML, with enumeration values that are newer than the document kept.
    ///
    /// # Errors
    ///
    /// Gives everything that is wrong with the body.
    #[cfg(feature = "xml")]
    pub fn xml<T: Decode>(&self, body: &XmlBody<'_>) -> Result<T, Mismatch> {
        self.content(0).xml(body).map_err(at_body)
    }

    /// The body as a form.
    ///
    /// # Errors
    ///
    /// Gives everything that is wrong with the body.
    pub fn form<T: Decode>(&self, form: &BodyForm<'_>) -> Result<T, Mismatch> {
        self.content(0).form(form).map_err(at_body)
    }

    /// The body of one of several media types.
    ///
    /// # Errors
    ///
    /// Gives everything that is wrong with the body; a media type that is not among the documented ones is a violation.
    pub fn body_as<T>(
        &self,
        documented: &'static [&'static str],
        read: impl FnOnce(&Content<'_>) -> Result<T, Violations>,
    ) -> Result<T, Mismatch> {
        let unlisted = || Violation::new(Kind::Unlisted { allowed: Allowed::Texts(documented) });
        let place = media_type::place(documented, self.headers())
            .ok_or_else(|| at_header("Content-Type", unlisted().into()))?;
        read(&self.content(place)).map_err(at_body)
    }

    fn content(&self, place: usize) -> Content<'_> {
        Content::new(self.headers(), self.reply.body(), Mode::Reply)
            .at(place)
            .within(self.max_bytes)
    }

    /// A documented header.
    ///
    /// # Errors
    ///
    /// Gives everything that is wrong with its value; a missing one is a violation.
    pub fn header<T: DecodeText>(&self, name: &'static str) -> Result<T, Mismatch> {
        self.optional_header(name)?
            .ok_or_else(|| at_header(name, Violation::new(Kind::Missing).into()))
    }

    /// A documented header that may be absent.
    ///
    /// # Errors
    ///
    /// Gives everything that is wrong with its value.
    pub fn optional_header<T: DecodeText>(
        &self,
        name: &'static str,
    ) -> Result<Option<T>, Mismatch> {
        let Some(value) = self.headers().get(name) else { return Ok(None) };
        let text =
            std::str::from_utf8(value.as_bytes()).map_err(|_| at_header(name, not_text()))?;
        T::decode_text_reply(text).map(Some).map_err(|violations| at_header(name, violations))
    }

    /// A documented header in a form of its own.
    ///
    /// # Errors
    ///
    /// Gives everything that is wrong with its value; a missing one is a violation.
    pub fn header_as<T: Decode>(&self, name: &'static str, form: &Form<'_>) -> Result<T, Mismatch> {
        self.optional_header_as(name, form)?
            .ok_or_else(|| at_header(name, Violation::new(Kind::Missing).into()))
    }

    /// A documented header in a form of its own that may be absent.
    ///
    /// # Errors
    ///
    /// Gives everything that is wrong with its value.
    pub fn optional_header_as<T: Decode>(
        &self,
        name: &'static str,
        form: &Form<'_>,
    ) -> Result<Option<T>, Mismatch> {
        let lines = self.headers().get_all(name).iter();
        let lines = lines.map(|line| std::str::from_utf8(line.as_bytes()));
        let lines: Vec<_> =
            lines.collect::<Result<_, _>>().map_err(|_| at_header(name, not_text()))?;
        let (place, given) = (Place::Header, Given::Lines(&lines));
        let read = form.read(&Source { place, name, given, capital_booleans: false });
        let json = read.map_err(|violations| at_header(name, violations))?;
        let value = json.map(|json| T::decode_reply(&json)).transpose();
        value.map_err(|violations| at_header(name, violations))
    }

    /// Sorts the reply into what the caller gets.
    pub(super) fn sort<R: FromReply>(self) -> Result<R::Success, Error<R>> {
        match R::from_reply(&self) {
            Ok(reply) => reply.into_success().map_err(|failure| Error::Failure {
                status: self.status(),
                reply: Box::new(failure),
            }),
            Err(Mismatch::Undocumented) => Err(Error::Undocumented(Box::new(self))),
            Err(Mismatch::Invalid(violations)) => {
                Err(Error::InvalidReply { reply: Box::new(self), violations })
            }
        }
    }
}

fn not_text() -> Violations {
    Violation::new(Kind::Format { format: "UTF-8 text".into() }).into()
}

fn at_header(name: &'static str, violations: Violations) -> Mismatch {
    Mismatch::Invalid(violations.at(Place::Header, &Segment::name(name)))
}

fn at_body(violations: Violations) -> Mismatch {
    Mismatch::Invalid(
        violations.into_iter().map(|violation| violation.at(Place::Body, [])).collect(),
    )
}

impl fmt::Debug for Incoming {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Incoming({}, {} bytes)", self.status(), self.body().len())
    }
}
