//! A file of cases, as it is written.

use crate::json::{Json, Text};
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt;

/// One file of `specs/*/cases`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct CaseFile {
    /// The operation that the cases call, by its `operationId`.
    pub operation: String,
    /// Method and path template, typed from the page and not taken from the spec.
    pub call: Call,
    /// Where the cases come from.
    pub page: String,
    /// A good request, of which every case changes a part.
    #[serde(default)]
    pub request: Parts,
    /// Headers that the reply to every request case must have: texts, or shapes of texts.
    #[serde(default)]
    pub reply_headers: BTreeMap<String, Json>,
    /// Requests and the replies to expect.
    #[serde(default)]
    pub cases: Vec<RequestCase>,
    /// Replies, and whether a caller accepts them.
    #[serde(default)]
    pub replies: Vec<ReplyCase>,
}

/// Method and path template, `POST /v2/apps/{id}`.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(try_from = "String")]
pub struct Call {
    /// The method, in capitals.
    pub method: String,
    /// The path, each parameter's name in braces.
    pub path: String,
}

impl TryFrom<String> for Call {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let (method, path) =
            text.split_once(' ').ok_or("a call is a method, a space and a path")?;
        Ok(Self { method: method.to_owned(), path: path.to_owned() })
    }
}

/// The parts of a request that a case may change. A part of `null` is taken away.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parts {
    /// Values for the braces of the path; they are escaped.
    #[serde(default)]
    pub path: BTreeMap<String, Option<Text>>,
    /// Query parameters; they are escaped.
    #[serde(default)]
    pub query: BTreeMap<String, Option<Text>>,
    /// Headers.
    #[serde(default)]
    pub headers: BTreeMap<String, Option<Text>>,
    /// The body, sent as JSON.
    pub body: Option<Json>,
    /// The body, sent as a form: parameters, which are escaped.
    #[serde(default)]
    pub form: BTreeMap<String, Option<Text>>,
}

/// A request and the reply to expect.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RequestCase {
    /// What the case promises.
    pub name: String,
    /// Changes to the path's values.
    #[serde(default)]
    pub path: BTreeMap<String, Option<Text>>,
    /// Changes to the query.
    #[serde(default)]
    pub query: BTreeMap<String, Option<Text>>,
    /// Changes to the headers.
    #[serde(default)]
    pub headers: BTreeMap<String, Option<Text>>,
    /// Another body, sent as JSON.
    pub body: Option<Json>,
    /// Changes to the form.
    #[serde(default)]
    pub form: BTreeMap<String, Option<Text>>,
    /// Another body, sent as it is written.
    pub raw: Option<Text>,
    /// Another body, sent as these bytes: two hexadecimal digits each.
    pub raw_hex: Option<Bytes>,
    /// Another method.
    pub method: Option<String>,
    /// Another path and query, sent as they are written.
    pub target: Option<String>,
    /// The status to expect.
    pub status: u16,
    /// The whole body of the reply.
    pub reply: Option<Json>,
    /// A part of the body of the reply.
    pub reply_has: Option<Json>,
    /// The whole body of the reply as it is written.
    pub reply_raw: Option<Text>,
    /// Headers that the reply must have, beside those of the file.
    #[serde(default)]
    pub reply_headers: BTreeMap<String, Json>,
    /// The violations that the server's observer must be told, in this order.
    pub violations: Option<Vec<Expected>>,
}

/// A reply, and whether a caller accepts it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReplyCase {
    /// What the case promises.
    pub name: String,
    /// The status of the reply.
    pub status: u16,
    /// The headers of the reply, beside its media type.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    /// The body, as JSON.
    pub body: Option<Json>,
    /// The body as it is written.
    pub raw: Option<Text>,
    /// Whether the reply is accepted; to be left out beside `violations`.
    pub accepted: Option<bool>,
    /// The violations for which the reply is refused, in this order.
    pub violations: Option<Vec<Expected>>,
    /// Where an accepted reply has values that their enumerations do not list: JSON Pointers, in the order of the schema.
    #[serde(default)]
    pub unlisted: Vec<String>,
}

impl ReplyCase {
    /// The headers. The media type is that of JSON unless the case says another.
    pub fn headers(&self) -> Result<HeaderMap, String> {
        let json = HeaderValue::from_static("application/json");
        let mut headers = HeaderMap::from_iter([(CONTENT_TYPE, json)]);
        for (name, value) in &self.headers {
            let invalid = |error: http::Error| format!("{name}: {error}");
            let value = HeaderValue::try_from(value).map_err(|error| invalid(error.into()))?;
            let name = HeaderName::try_from(name).map_err(|error| invalid(error.into()))?;
            headers.insert(name, value);
        }
        Ok(headers)
    }

    /// The text of the body.
    pub fn document(&self) -> &str {
        let json = self.body.as_ref().map(Json::text);
        self.raw.as_ref().map(|raw| raw.0.as_str()).or(json).unwrap_or_default()
    }
}

/// A violation to expect, or one that was seen.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// The part of the message: `path`, `query`, `header`, `cookie` or `body`.
    #[serde(rename = "in")]
    pub place: Part,
    /// JSON Pointer within the part.
    pub at: String,
    /// The rule that is broken, by its keyword in JSON Schema.
    pub keyword: String,
}

impl fmt::Display for Expected {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let part = match self.place {
            Part::Path => "path",
            Part::Query => "query",
            Part::Header => "header",
            Part::Cookie => "cookie",
            Part::Body => "body",
        };
        write!(formatter, "{part} {:?} {}", self.at, self.keyword)
    }
}

/// A part of a message.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// The path.
    Path,
    /// The query.
    Query,
    /// The headers.
    Header,
    /// The cookies.
    Cookie,
    /// The body.
    Body,
}

/// Bytes, written as hexadecimal digits.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(try_from = "String")]
pub struct Bytes(pub Vec<u8>);

impl TryFrom<String> for Bytes {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let digits: Option<Vec<u32>> = text.chars().map(|digit| digit.to_digit(16)).collect();
        let digits = digits
            .filter(|digits| digits.len() % 2 == 0)
            .ok_or("bytes are pairs of hexadecimal digits")?;
        let byte =
            |pair: &[u32]| u8::try_from(pair[0] * 16 + pair[1]).expect("two digits make a byte");
        Ok(Self(digits.chunks(2).map(byte).collect()))
    }
}
