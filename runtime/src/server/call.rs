//! Reads what an operation takes from a request, and collects every violation on the way.

use std::borrow::Cow;

use http::request::Parts;

use super::body::Received;
use super::input::{self, NotText};
use super::parameters::Parameters;
use crate::accept::Accept;
use crate::content::Content;
use crate::decode::{Collector, Decode, Mode};
use crate::media_type;
use crate::operation::Operation;
use crate::plain::{self, DecodeText};
use crate::violation::{Kind, Place, Segment, Violation, Violations};

/// A request type that is read from a call. Generated for every operation.
pub trait FromCall: Sized {
    /// The places of the media types of its body that are read while they come, among those that the operation consumes. Of
    /// parts, the last may be.
    const STREAMED: &'static [usize] = &[];

    /// Reads all that the operation takes, in the document's order. `None` if something is wrong, which then is among
    /// the violations of the call.
    fn from_call(call: &mut Call<'_>) -> Option<Self>;
}

/// The body of a request in one of several media types. Generated for those that several bodies have in common.
pub trait FromContent: Sized {
    /// Reads the body in the media type that the request states.
    ///
    /// # Errors
    ///
    /// Gives what the body breaks.
    fn read(content: &Content<'_>) -> Result<Self, Violations>;
}

/// A request to one operation, and what is wrong with it so far.
pub struct Call<'a> {
    operation: &'static Operation,
    head: &'a Parts,
    body: &'a Received,
    parameters: Parameters<'a>,
    violations: Violations,
}

/// The text of a parameter, if the request has it, or what is wrong with it before it is looked at.
type Found<'a> = Result<Option<Cow<'a, str>>, Violations>;

impl<'a> Call<'a> {
    /// Reads a request, or gives everything that is wrong with it.
    pub(super) fn read<R: FromCall>(
        operation: &'static Operation,
        head: &'a Parts,
        body: &'a Received,
        parameters: Parameters<'a>,
    ) -> Result<R, Violations> {
        let violations = Violations::default();
        let mut call = Call { operation, head, body, parameters, violations };
        match R::from_call(&mut call) {
            Some(request) if call.violations.is_empty() => Ok(request),
            _ => Err(call.violations),
        }
    }

    /// A parameter of the path.
    pub fn path<T: DecodeText>(&mut self, name: &'static str) -> Option<T> {
        let found = self.find_path(name);
        self.required(Place::Path, name, found)
    }

    /// A required parameter of the query.
    pub fn query<T: DecodeText>(&mut self, name: &'static str) -> Option<T> {
        let found = self.find_query(name);
        self.required(Place::Query, name, found)
    }

    /// A parameter of the query that may be absent.
    pub fn optional_query<T: DecodeText>(&mut self, name: &'static str) -> Option<Option<T>> {
        let found = self.find_query(name);
        self.optional(Place::Query, name, found)
    }

    /// A required header.
    pub fn header<T: DecodeText>(&mut self, name: &'static str) -> Option<T> {
        let found = self.find_header(name);
        self.required(Place::Header, name, found)
    }

    /// A header that may be absent.
    pub fn optional_header<T: DecodeText>(&mut self, name: &'static str) -> Option<Option<T>> {
        let found = self.find_header(name);
        self.optional(Place::Header, name, found)
    }

    /// A required cookie.
    pub fn cookie<T: DecodeText>(&mut self, name: &'static str) -> Option<T> {
        let found = self.find_cookie(name);
        self.required(Place::Cookie, name, found)
    }

    /// A cookie that may be absent.
    pub fn optional_cookie<T: DecodeText>(&mut self, name: &'static str) -> Option<Option<T>> {
        let found = self.find_cookie(name);
        self.optional(Place::Cookie, name, found)
    }

    /// A required JSON body.
    pub fn json_body<T: Decode>(&mut self) -> Option<T> {
        match self.optional_json_body()? {
            Some(body) => Some(body),
            None => self.refuse_body(Violation::new(Kind::Missing).into()),
        }
    }

    /// A JSON body that may be absent.
    pub fn optional_json_body<T: Decode>(&mut self) -> Option<Option<T>> {
        if self.body.body.is_empty() {
            return Some(None);
        }
        match T::decode(self.body.body.held()) {
            Ok(body) => Some(Some(body)),
            Err(violations) => self.refuse_body(violations),
        }
    }

    /// A required body of several media types, or of one that is not JSON.
    pub fn body<T>(
        &mut self,
        read: impl FnOnce(&Content<'_>) -> Result<T, Violations>,
    ) -> Option<T> {
        match self.optional_body(read)? {
            Some(body) => Some(body),
            None => self.refuse_body(Violation::new(Kind::Missing).into()),
        }
    }

    /// A body that may be absent, of several media types or of one that is not JSON.
    ///
    /// Without any bytes there is a body only if the request states its media type and nothing is a good value.
    pub fn optional_body<T>(
        &mut self,
        read: impl FnOnce(&Content<'_>) -> Result<T, Violations>,
    ) -> Option<Option<T>> {
        let headers = &self.head.headers;
        let place = media_type::place(self.operation.consumes, headers);
        let Received { body, rest, max_bytes } = self.body;
        let content = Content::new(headers, body, Mode::Request).at(place.unwrap_or(0));
        let content = content.within(*max_bytes).before(rest.as_ref());
        match (body.is_empty(), place) {
            (true, None) => Some(None),
            (true, Some(_)) => Some(read(&content).ok()),
            (false, _) => match read(&content) {
                Ok(body) => Some(Some(body)),
                Err(violations) => self.refuse_body(violations),
            },
        }
    }

    /// The media types that the caller takes.
    #[must_use]
    pub fn accept(&self) -> Accept {
        Accept::of(&self.head.headers)
    }

    fn required<T: DecodeText>(
        &mut self,
        place: Place,
        name: &'static str,
        found: Found<'a>,
    ) -> Option<T> {
        match self.optional(place, name, found)? {
            Some(value) => Some(value),
            None => self.refuse(place, name, Violation::new(Kind::Missing).into()),
        }
    }

    fn optional<T: DecodeText>(
        &mut self,
        place: Place,
        name: &'static str,
        found: Found<'a>,
    ) -> Option<Option<T>> {
        match found.and_then(|text| text.map(|text| self.decode(&text)).transpose()) {
            Ok(value) => Some(value),
            Err(violations) => self.refuse(place, name, violations),
        }
    }

    /// Reads the text of a parameter.
    fn decode<T: DecodeText>(&self, text: &str) -> Result<T, Violations> {
        let collector = Collector::new(Mode::Request);
        plain::decode(text, collector.with_capital_booleans(self.operation.rpc.is_some()))
    }

    /// Notes the violations of a parameter. Gives `None`, as reading functions do then.
    pub(super) fn refuse<T>(
        &mut self,
        place: Place,
        name: &'static str,
        violations: Violations,
    ) -> Option<T> {
        self.note(place, Some(Segment::name(name)), violations);
        None
    }

    fn refuse_body<T>(&mut self, violations: Violations) -> Option<T> {
        self.note(Place::Body, None, violations);
        None
    }

    #[cold]
    fn note(&mut self, place: Place, prefix: Option<Segment>, violations: Violations) {
        self.violations
            .extend(violations.into_iter().map(|violation| violation.at(place, prefix.clone())));
    }

    pub(super) const fn operation(&self) -> &'static Operation {
        self.operation
    }

    pub(super) const fn head(&self) -> &'a Parts {
        self.head
    }

    pub(super) const fn parameters(&self) -> Parameters<'a> {
        self.parameters
    }

    fn find_path(&self, name: &'static str) -> Found<'a> {
        input::path_value(self.operation.path, self.head.uri.path(), name)
            .transpose()
            .map_err(NotText::into_violations)
    }

    fn find_query(&self, name: &'static str) -> Found<'a> {
        only(self.parameters.values(name))
    }

    fn find_header(&self, name: &'static str) -> Found<'a> {
        only(input::header_values(&self.head.headers, name))
    }

    fn find_cookie(&self, name: &'static str) -> Found<'a> {
        only(input::cookie_values(&self.head.headers, name))
    }
}

/// The value of a parameter that may be given once.
fn only<'a>(mut values: impl Iterator<Item = Result<Cow<'a, str>, NotText>>) -> Found<'a> {
    let first = values.next().transpose().map_err(NotText::into_violations)?;
    if first.is_some() && values.next().is_some() {
        return Err(Violation::new(Kind::DuplicateField).into());
    }
    Ok(first)
}
