//! What bodies of requests and replies hold: one entry for each media type.

use super::{Origin, Rules, Stated, TypeRef, XmlBody};
use specwright_runtime::json::Json;

/// A body in one of its media types.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The name of its variant, where the types of a body differ.
    pub name: String,
    /// The media type or the range of them, as the document writes it.
    pub media_type: String,
    /// What it holds.
    pub ty: TypeRef,
    /// True where the document states a schema.
    pub has_schema: bool,
    /// How it stands in bytes.
    pub codec: Codec,
    /// How members stand in it, where the document says so (`encoding`), in its order.
    pub encoding: Vec<PropertyEncoding>,
    /// How it stands in XML, where it does.
    pub xml: Option<XmlBody>,
    /// Where it stands.
    pub origin: Origin,
    /// Values that the document shows.
    pub examples: Vec<Stated<Json>>,
}

/// A media type of a body of which no code is made; for review.
#[derive(Clone, Debug, PartialEq)]
pub struct LeftOut {
    /// The media type or the range of them, as the document writes it.
    pub media_type: String,
    /// What its schema says, where it has one.
    pub rules: Option<Rules>,
    /// Where it stands.
    pub origin: Origin,
}

/// How a body stands in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Codec {
    /// As JSON.
    Json,
    /// As the text that also stands in parameters.
    Text,
    /// As the bytes themselves.
    Binary,
    /// As the pairs of a form (`application/x-www-form-urlencoded`).
    Form,
    /// As the parts of a form (`multipart/form-data`).
    Parts,
    /// As values that come one after another, each of the content's type.
    Items(Framing),
    /// As XML.
    Xml,
}

/// How values come one after another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Framing {
    /// As lines of JSON.
    Lines,
    /// As texts of JSON between separators (RFC 7464).
    Sequence,
    /// As events whose data are JSON.
    JsonEvents,
    /// As events whose data are texts.
    TextEvents,
}

impl Framing {
    /// True where each value is the data of an event.
    pub fn is_events(self) -> bool {
        matches!(self, Self::JsonEvents | Self::TextEvents)
    }
}

impl Codec {
    /// True where a body is read while it comes.
    pub fn is_stream(self) -> bool {
        matches!(self, Self::Binary | Self::Items(_))
    }

    /// True where both hold their type in the same way: alone, as values or as events.
    fn holds_as(self, other: Self) -> bool {
        let kind = |codec| match codec {
            Self::Items(framing) => Some(framing.is_events()),
            _ => None,
        };
        kind(self) == kind(other)
    }
}

/// How a member of a form stands in it.
#[derive(Clone, Debug, PartialEq)]
pub struct PropertyEncoding {
    /// The name of the member.
    pub property: String,
    /// Its media type, where one is stated.
    pub content_type: Option<String>,
    /// The style, where one is stated.
    pub style: Option<String>,
    /// Whether each item is a pair of its own, where that is stated.
    pub explode: Option<bool>,
    /// Where it stands.
    pub origin: Origin,
}

impl Content {
    /// The media type in small letters, without parameters.
    pub fn essence(&self) -> String {
        essence(&self.media_type)
    }

    /// True where the media type is a range such as `image/*`.
    pub fn is_range(&self) -> bool {
        self.essence().ends_with("/*")
    }

    /// True where the media type is a range that another one lies in.
    pub fn includes(&self, other: &Self) -> bool {
        let (range, other) = (self.essence(), other.essence());
        match range.strip_suffix('*') {
            Some("*/") => other != range,
            Some(kind) => other.starts_with(kind) && other != range,
            None => false,
        }
    }

    /// The one type of all contents of a body; nothing where they differ, or where there is none.
    ///
    /// Texts of several media types have no type in common, nor have bytes: what they say hangs on the media type.
    pub fn common_type(contents: &[Self]) -> Option<&TypeRef> {
        let first = contents.first()?;
        let is_same =
            |content: &Self| content.ty == first.ty && content.codec.holds_as(first.codec);
        let raw = |content: &&Self| matches!(content.codec, Codec::Text | Codec::Binary);
        let mut raw: Vec<String> = contents.iter().filter(raw).map(Self::essence).collect();
        raw.dedup();
        (contents.iter().all(is_same) && raw.len() <= 1).then_some(&first.ty)
    }

    /// The media type that is sent: of a range of texts or of JSON the usual one.
    pub fn sent(&self) -> &str {
        match (self.is_range(), self.codec) {
            (true, Codec::Json) => "application/json",
            (true, Codec::Text) => "text/plain",
            _ => &self.media_type,
        }
    }

    /// The content that is written where nobody asks for another one: the first JSON, or else the first.
    pub fn preferred(contents: &[Self]) -> Option<&Self> {
        contents.iter().find(|content| content.codec == Codec::Json).or(contents.first())
    }
}

/// A media type in small letters, without parameters.
pub fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}
