//! The replies of handlers on their way to the wire.

use std::fmt;

use axum::body::Body as AxumBody;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};

use super::check::ReplyCheck;
use crate::body_form::BodyForm;
use crate::content::{
    Binary, Body, Event, EventData, Framing, Items, OCTET_STREAM, event_flow, item_flow,
};
use crate::encode::Encode;
use crate::media_type::FORM;
use crate::parameter::{Form, Written};
use crate::plain::EncodeText;
use crate::violation::Place;
#[cfg(feature = "xml")]
use crate::xml::XmlBody;

/// The media type of most replies, read once and not for each.
static JSON: HeaderValue = HeaderValue::from_static("application/json");

/// A reply that is ready to be sent.
pub struct Reply(Response);

impl fmt::Debug for Reply {
    /// The headers and the body may hold secrets, so that only the status is shown.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Reply")
            .field("status", &self.0.status().as_u16())
            .finish_non_exhaustive()
    }
}

impl Reply {
    /// A reply with a JSON body.
    #[must_use]
    pub fn json<T: Encode>(status: u16, body: &T) -> Self {
        Self::encoded(status, JSON.clone(), body.encode())
    }

    /// A reply with a JSON body of another media type, such as `application/problem+json`.
    #[must_use]
    pub fn json_as<T: Encode>(status: u16, media_type: &'static str, body: &T) -> Self {
        Self::encoded(status, HeaderValue::from_static(media_type), body.encode())
    }

    /// A reply with the text of one value.
    #[must_use]
    pub fn text<T: EncodeText>(status: u16, media_type: &'static str, body: &T) -> Self {
        Self::stated(status, media_type, body.encode_text())
    }

    /// A reply with bytes. Their own media type is sent if it is one of those that this documented one stands for.
    #[must_use]
    pub fn binary(status: u16, documented: &str, body: &Binary) -> Self {
        let media_type = body.media_type_within(documented).unwrap_or(OCTET_STREAM);
        Self::stated(status, media_type, body.body().clone())
    }

    /// A reply with values one after another, each sent when it is there.
    #[must_use]
    pub fn items<T: Encode + 'static>(
        status: u16,
        media_type: &str,
        body: &Items<T>,
        framing: Framing,
    ) -> Self {
        Self::stated(status, media_type, item_flow(body, framing))
    }

    /// A reply with events, each sent when it is there.
    #[must_use]
    pub fn events<T: Encode + 'static>(
        status: u16,
        media_type: &str,
        body: &Items<Event<T>>,
        data: EventData,
    ) -> Self {
        Self::stated(status, media_type, event_flow(body, data))
    }

    /// A reply with XML. What XML cannot hold is left out, or stands there as `U+FFFD`.
    #[cfg(feature = "xml")]
    #[must_use]
    pub fn xml<T: Encode>(status: u16, media_type: &str, body: &T, xml: &XmlBody<'_>) -> Self {
        Self::stated(status, media_type, xml.to_xml(body).xml)
    }

    /// A reply with a form.
    #[must_use]
    pub fn form<T: Encode>(status: u16, body: &T, form: &BodyForm<'_>) -> Self {
        Self::stated(status, FORM, form.to_encoded(body))
    }

    /// A reply without a body.
    #[must_use]
    pub fn empty(status: u16) -> Self {
        let mut response = Response::new(AxumBody::empty());
        *response.status_mut() = status_code(status);
        Self(response)
    }

    /// The reply with one more header. A value that HTTP cannot carry is left out.
    #[must_use]
    pub fn header(mut self, name: HeaderName, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_bytes(value.as_bytes()) {
            self.0.headers_mut().append(name, value);
        }
        self
    }

    /// The reply with a documented header, if there is a value for it. A value that HTTP cannot carry is left out.
    #[must_use]
    pub fn with<T: EncodeText>(self, name: &'static str, value: Option<&T>) -> Self {
        match (HeaderName::from_bytes(name.as_bytes()), value) {
            (Ok(name), Some(value)) => self.header(name, &value.encode_text()),
            _ => self,
        }
    }

    /// A reply of a media type that only the document or the handler knows. One that HTTP cannot carry is left out.
    fn stated(status: u16, media_type: &str, body: impl Into<Body>) -> Self {
        let mut response = Response::new(AxumBody::from(body.into()));
        *response.status_mut() = status_code(status);
        if let Ok(media_type) = HeaderValue::from_str(media_type) {
            response.headers_mut().insert(CONTENT_TYPE, media_type);
        }
        Self(response)
    }

    /// The reply with a documented header in a form of its own, if there is a value for it. A value that the form or HTTP
    /// cannot carry is left out.
    #[must_use]
    pub fn with_as<T: Encode>(
        self,
        name: &'static str,
        form: &Form<'_>,
        value: Option<&T>,
    ) -> Self {
        let written = value.and_then(|value| form.write(Place::Header, name, value));
        match (HeaderName::from_bytes(name.as_bytes()), written) {
            (Ok(name), Some(Written::Text(text))) => self.header(name, &text),
            _ => self,
        }
    }

    fn encoded(status: u16, media_type: HeaderValue, body: Vec<u8>) -> Self {
        let mut response = Response::new(AxumBody::from(body));
        *response.status_mut() = status_code(status);
        response.headers_mut().insert(CONTENT_TYPE, media_type);
        Self(response)
    }
}

/// The status of a documented number; a number that is no status is a mistake of the server.
fn status_code(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

impl IntoResponse for Reply {
    fn into_response(self) -> Response {
        self.0
    }
}

/// A documented reply of an operation.
pub trait IntoReply: Sized {
    /// The reply as it is sent.
    fn into_reply(self) -> Reply;

    /// The reply to a request with these headers, in the media type that its caller likes best, where one body has several.
    fn into_reply_for(self, _headers: &HeaderMap) -> Reply {
        self.into_reply()
    }

    /// Looks for what the types of the reply leave open.
    fn check(&self, _check: &mut ReplyCheck) {}
}

/// The body of a reply in one of several media types. Generated for those that several replies have in common.
pub trait ReplyWriter {
    /// The reply of a status with this body, in the media type of its variant.
    fn write(&self, status: u16) -> Reply;

    /// Looks for what the type of the body leaves open.
    fn check(&self, check: &mut ReplyCheck);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_the_status_only() {
        let reply = Reply::json(201, &"hunter2".to_owned()).header(CONTENT_TYPE, "hunter2");
        assert_eq!(format!("{reply:?}"), "Reply { status: 201, .. }");
    }
}
