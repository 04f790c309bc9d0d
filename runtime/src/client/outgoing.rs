//! Writes what an operation takes into a request.

use http::header::{ACCEPT, CONTENT_TYPE, COOKIE, HeaderMap, HeaderName, HeaderValue};
use http::{Method, Request, Uri};

use super::error::InvalidRequest;
use super::link;
use crate::accept::Accept;
use crate::body_form::BodyForm;
use crate::content::{Binary, Body, Event, EventData, Framing, Items, event_flow, item_flow};
use crate::encode::Encode;
use crate::media_type::FORM;
use crate::operation::{ACTION, ACTION_HEADER, Operation, Rpc, Scheme, VERSION, VERSION_HEADER};
use crate::percent::encoded;
use crate::plain::EncodeText;
use crate::template::{raw_value, shares_a_segment};
use crate::violation::Place;
#[cfg(feature = "xml")]
use crate::xml::XmlBody;

/// The header that a body's media type stands in, as errors name it.
const CONTENT_TYPE_NAME: &str = "Content-Type";

/// The body as errors name it.
const BODY_NAME: &str = "body";

/// A request type that is written into a call. Generated for every operation.
pub trait IntoCall {
    /// The operation.
    const OPERATION: &'static Operation;
    /// The replies of the operation.
    type Reply: super::FromReply;

    /// Writes all that the operation takes.
    fn write(&self, call: &mut Outgoing);

    /// Whether the request has an idempotency key, by which the server tells a second attempt from a second request.
    fn has_idempotency_key(&self) -> bool {
        false
    }
}

/// The body of a request in one of several media types. Generated for those that several bodies have in common.
pub trait ToOutgoing {
    /// Writes the body, in the media type of its variant.
    fn write(&self, call: &mut Outgoing);
}

/// A request to one operation on its way to the wire.
///
/// What cannot be sent is remembered and refused when the request is finished. It has no `Debug`, for it may hold
/// secrets.
pub struct Outgoing {
    operation: &'static Operation,
    path: String,
    /// What was written into segments that hold more than one parameter or a literal too.
    shared: Vec<(&'static str, String)>,
    query: String,
    headers: HeaderMap,
    cookies: String,
    body: Body,
    fault: Option<InvalidRequest>,
}

impl Outgoing {
    /// A request that says which media types its caller takes.
    pub(super) fn new(operation: &'static Operation, accept: &'static str) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static(accept));
        Self {
            operation,
            path: operation.path.to_owned(),
            shared: Vec::new(),
            query: String::new(),
            headers,
            cookies: String::new(),
            body: Body::default(),
            fault: None,
        }
    }

    /// Names the action of the operation, if it has one, in a part of the request.
    pub(super) fn name_action(&mut self, place: Place) {
        let Some(Rpc { action, version }) = self.operation.rpc else { return };
        if place == Place::Header {
            self.headers.insert(ACTION_HEADER, HeaderValue::from_static(action));
            self.headers.insert(VERSION_HEADER, HeaderValue::from_static(version));
        } else {
            self.query_text(ACTION, action);
            self.query_text(VERSION, version);
        }
    }

    /// A parameter of the path.
    pub fn path<T: EncodeText + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.path_text(name, encoded(&value.encode_text()).to_string());
    }

    /// A parameter of the query.
    pub fn query<T: EncodeText + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.query_text(name, &value.encode_text());
    }

    /// A parameter of the query, if there is a value for it.
    pub fn optional_query<T: EncodeText>(&mut self, name: &'static str, value: Option<&T>) {
        if let Some(value) = value {
            self.query(name, value);
        }
    }

    /// A header.
    pub fn header<T: EncodeText + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.header_text(name, &value.encode_text());
    }

    /// A header, if there is a value for it.
    pub fn optional_header<T: EncodeText>(&mut self, name: &'static str, value: Option<&T>) {
        if let Some(value) = value {
            self.header(name, value);
        }
    }

    /// A cookie.
    pub fn cookie<T: EncodeText + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.cookie_text(name, &value.encode_text());
    }

    /// A cookie, if there is a value for it.
    pub fn optional_cookie<T: EncodeText>(&mut self, name: &'static str, value: Option<&T>) {
        if let Some(value) = value {
            self.cookie(name, value);
        }
    }

    /// A JSON body.
    pub fn json_body<T: Encode>(&mut self, body: &T) {
        self.body = body.encode().into();
        let media_type = self.operation.consumes.first().copied().unwrap_or("application/json");
        self.headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    }

    /// A JSON body, if there is one.
    pub fn optional_json_body<T: Encode>(&mut self, body: Option<&T>) {
        if let Some(body) = body {
            self.json_body(body);
        }
    }

    /// A JSON body of a media type.
    pub fn json_body_as<T: Encode>(&mut self, media_type: &'static str, body: &T) {
        self.stated_body(media_type, body.encode());
    }

    /// A body with the text of one value.
    pub fn text_body<T: EncodeText>(&mut self, media_type: &'static str, body: &T) {
        self.stated_body(media_type, body.encode_text());
    }

    /// A body of bytes. Their own media type is sent if it is one of those that this documented one stands for.
    pub fn binary_body(&mut self, documented: &'static str, body: &Binary) {
        match body.media_type_within(documented) {
            Some(media_type) => self.stated_body(media_type, body.body().clone()),
            None => self.refuse(Place::Header, CONTENT_TYPE_NAME),
        }
    }

    /// Values one after another as the body.
    pub fn items_body<T: Encode + 'static>(
        &mut self,
        media_type: &'static str,
        body: &Items<T>,
        framing: Framing,
    ) {
        self.stated_body(media_type, item_flow(body, framing));
    }

    /// Events as the body.
    pub fn events_body<T: Encode + 'static>(
        &mut self,
        media_type: &'static str,
        body: &Items<Event<T>>,
        data: EventData,
    ) {
        self.stated_body(media_type, event_flow(body, data));
    }

    /// A body of XML. What XML cannot hold is refused.
    #[cfg(feature = "xml")]
    pub fn xml_body<T: Encode>(&mut self, media_type: &'static str, body: &T, xml: &XmlBody<'_>) {
        let written = xml.to_xml(body);
        match written.is_whole {
            true => self.stated_body(media_type, written.xml),
            false => self.refuse(Place::Body, BODY_NAME),
        }
    }

    /// A form as the body. A value that the form would stand for another of is not sent, such as a list without items.
    pub fn form_body<T: Encode>(&mut self, body: &T, form: &BodyForm<'_>) {
        if !form.holds(body) {
            return self.refuse(Place::Body, BODY_NAME);
        }
        self.stated_body(FORM, form.to_encoded(body));
    }

    /// A form in several parts as the body. As in other forms, not every value can be sent.
    pub fn parts_body<T: Encode>(&mut self, body: &T, form: &BodyForm<'_>) {
        if !form.holds(body) {
            return self.refuse(Place::Body, BODY_NAME);
        }
        let (media_type, parts) = form.to_parts(body);
        self.stated_body(&media_type, parts);
    }

    /// The media types that the caller takes, if it says so; else all that are documented.
    pub fn accept(&mut self, accept: &Accept) {
        if let Some(accept) = accept.header() {
            self.headers.insert(ACCEPT, accept);
        }
    }

    /// Headers in the place of those of the same name.
    pub(super) fn override_headers(&mut self, headers: &HeaderMap) {
        for (name, value) in headers {
            self.headers.insert(name, value.clone());
        }
    }

    /// Goes to an address that a reply named, in the place of the request's own path and query.
    pub(super) fn follow(&mut self, link: &str, base_url: &str) -> Result<(), InvalidRequest> {
        self.check_shared();
        let origin = link::origin(base_url);
        let own = format!("{}{}", &base_url[origin.len()..], self.path);
        let local = link::local(link, origin, &own);
        let local = local.ok_or(InvalidRequest::ELSEWHERE)?;
        let (path, query) = local.split_at(local.find('?').unwrap_or(local.len()));
        (self.path, self.query) = (path.to_owned(), query.to_owned());
        Ok(())
    }

    /// Goes to an address of any server, with the parameters of the query after those that it has.
    pub(super) fn go_to(&mut self, url: &str) -> Result<(), InvalidRequest> {
        let refused = InvalidRequest::value(Place::Path, "url");
        let uri: Uri = url.parse().map_err(|_| refused.clone())?;
        let is_web = matches!(uri.scheme_str(), Some("http" | "https"));
        let has_user = uri.authority().is_none_or(|authority| authority.as_str().contains('@'));
        if !is_web || has_user || url.contains('#') {
            return Err(refused);
        }
        self.path = uri.path().to_owned();
        let own = std::mem::take(&mut self.query);
        let parts = uri.query().into_iter().chain(own.strip_prefix('?'));
        let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
        if !parts.is_empty() {
            self.query = format!("?{}", parts.join("&"));
        }
        Ok(())
    }

    fn stated_body(&mut self, media_type: &str, body: impl Into<Body>) {
        match HeaderValue::from_str(media_type) {
            Ok(media_type) => {
                self.headers.insert(CONTENT_TYPE, media_type);
                self.body = body.into();
            }
            Err(_) => self.refuse(Place::Header, CONTENT_TYPE_NAME),
        }
    }

    /// A text of the path that is encoded.
    pub(super) fn path_text(&mut self, name: &'static str, text: String) {
        let is_shared = shares_a_segment(self.operation.path, name);
        // A URL with such a segment means another path, however the dots are encoded, or one that many servers merge.
        if text.is_empty() || (!is_shared && matches!(text.as_str(), "." | "..")) {
            return self.refuse(Place::Path, name);
        }
        self.path = self.path.replacen(&format!("{{{name}}}"), &text, 1);
        if is_shared {
            self.shared.push((name, text));
        }
    }

    pub(super) fn query_text(&mut self, name: &str, value: &str) {
        self.query_pair(name, &encoded(value).to_string());
    }

    fn query_pair(&mut self, name: &str, encoded_value: &str) {
        self.encoded_pair(&encoded(name).to_string(), encoded_value);
    }

    pub(super) fn encoded_pair(&mut self, encoded_name: &str, encoded_value: &str) {
        let separator = if self.query.is_empty() { '?' } else { '&' };
        self.query.push(separator);
        self.query.push_str(encoded_name);
        self.query.push('=');
        self.query.push_str(encoded_value);
    }

    /// The query of which nothing is a parameter by itself.
    pub(super) fn whole_query(&mut self, encoded: &str) {
        self.query = if encoded.is_empty() { String::new() } else { format!("?{encoded}") };
    }

    pub(super) fn header_text(&mut self, name: &'static str, value: &str) {
        // White space at the ends does not belong to the value of a header.
        if value.starts_with([' ', '\t']) || value.ends_with([' ', '\t']) {
            return self.refuse(Place::Header, name);
        }
        match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_bytes(value.as_bytes())) {
            (Ok(key), Ok(mut value)) => {
                value.set_sensitive(true);
                self.headers.insert(key, value);
            }
            _ => self.refuse(Place::Header, name),
        }
    }

    pub(super) fn cookie_text(&mut self, name: &str, value: &str) {
        self.encoded_cookie(name, &encoded(value).to_string());
    }

    pub(super) fn encoded_cookie(&mut self, name: &str, encoded_value: &str) {
        if !self.cookies.is_empty() {
            self.cookies.push_str("; ");
        }
        self.cookies.push_str(name);
        self.cookies.push('=');
        self.cookies.push_str(encoded_value);
    }

    pub(super) fn refuse(&mut self, place: Place, name: &'static str) {
        self.fault.get_or_insert(InvalidRequest::value(place, name));
    }

    pub(super) fn refuse_credential(&mut self, scheme: &Scheme, reason: &'static str) {
        self.fault.get_or_insert(InvalidRequest::credential(scheme, reason));
    }

    /// Refuses what would be read as another value beside the text that it shares its segment with.
    fn check_shared(&mut self) {
        for (name, text) in std::mem::take(&mut self.shared) {
            if raw_value(self.operation.path, &self.path, name) != Some(&text) {
                self.refuse(Place::Path, name);
            }
        }
    }

    /// The request below the base address.
    pub(super) fn finish(mut self, base: &str) -> Result<Request<Body>, InvalidRequest> {
        self.check_shared();
        if !self.cookies.is_empty() {
            let cookies = std::mem::take(&mut self.cookies);
            self.header_text(COOKIE.as_str(), &cookies);
        }
        let url = format!("{base}{}{}", self.path, self.query);
        let method = Method::from_bytes(self.operation.method.as_bytes());
        match (self.fault, method, url.parse::<Uri>()) {
            (Some(fault), ..) => Err(fault),
            (None, Ok(method), Ok(url)) => {
                let mut request = Request::new(self.body);
                *request.method_mut() = method;
                *request.uri_mut() = url;
                *request.headers_mut() = self.headers;
                Ok(request)
            }
            _ => Err(InvalidRequest::value(Place::Path, self.operation.path)),
        }
    }
}
