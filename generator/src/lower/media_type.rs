//! Media types: how a body of each stands in bytes.

use super::lowering::Lowering;
use super::place::Direction;
use super::said::Said;
use super::schema::is_note;
use crate::model::{Codec, Framing, essence};
use crate::source::Node;
use crate::structure::is_media_type;
use specwright_runtime::schema::Types;

/// How a body can be read and written.
pub(super) enum Way {
    /// By this codec.
    By(Codec),
    /// Not at all, for the reason said.
    None(&'static str),
}

/// How the names of media types end that hold values one after another, and how these come.
const STREAMS: [(&str, Framing); 4] = [
    ("event-stream", Framing::JsonEvents),
    ("jsonl", Framing::Lines),
    ("ndjson", Framing::Lines),
    ("json-seq", Framing::Sequence),
];

/// How a body of a media type and a schema is read and written. `None` where the schema itself is refused.
pub(super) fn way<'d>(
    lowering: &mut Lowering<'d, '_>,
    (media_type, direction): (&str, Direction),
    schema: Option<Node<'d>>,
) -> Option<Way> {
    let essence = essence(media_type);
    if !is_media_type(media_type) {
        return Some(Way::None("this is no media type"));
    }
    if let Some(framing) = framing(&essence) {
        return Some(Way::By(Codec::Items(framing)));
    }
    let Some(schema) = schema else {
        return Some(Way::By(if is_json(&essence) { Codec::Json } else { Codec::Binary }));
    };
    let outline = Outline::of(lowering, schema)?;
    Some(match (essence.as_str(), outline) {
        (json, _) if is_json(json) => Way::By(Codec::Json),
        ("application/x-www-form-urlencoded", Outline::Object) => Way::By(Codec::Form),
        ("application/x-www-form-urlencoded", _) => Way::None("a form holds an object"),
        ("multipart/form-data", Outline::Object) if direction == lowering.request() => {
            Way::By(Codec::Parts)
        }
        ("multipart/form-data", _) if direction == lowering.request() => {
            Way::None("a body of several parts holds an object")
        }
        (parts, _) if parts.starts_with("multipart/") => Way::None(
            "bodies of several parts can be generated as `multipart/form-data` of requests",
        ),
        (xml, Outline::Object | Outline::Other) if is_xml(xml) => Way::By(Codec::Xml),
        ("*/*" | "application/*", Outline::Object | Outline::Other) => Way::By(Codec::Json),
        (text, Outline::Scalar) if is_text(text) => Way::By(Codec::Text),
        (text, Outline::Object | Outline::Other) if is_text(text) => {
            Way::None("a text holds a string, a number or a boolean")
        }
        _ => Way::By(Codec::Binary),
    })
}

/// What kind of value a schema admits, as far as codecs tell them apart.
enum Outline {
    /// Bytes.
    Bytes,
    /// A value that has one text.
    Scalar,
    /// An object.
    Object,
    /// Anything else.
    Other,
}

impl Outline {
    fn of<'d>(lowering: &mut Lowering<'d, '_>, schema: Node<'d>) -> Option<Self> {
        Self::within(lowering, schema, MAX_ALTERNATIVES)
    }

    /// The outline of a schema, where alternatives may stand so deep within alternatives.
    fn within<'d>(lowering: &mut Lowering<'d, '_>, schema: Node<'d>, depth: usize) -> Option<Self> {
        let said = Said::of(lowering, &[schema])?;
        let is_bytes = said.texts("format").any(|format| format == "binary");
        let has_alternatives = said.first_of(&["anyOf", "oneOf", "not", "if"]).is_some();
        Some(match said.types {
            Types::STRING if is_bytes => Self::Bytes,
            Types::OBJECT => Self::Object,
            _ if has_alternatives && are_objects(lowering, &said, depth)? => Self::Object,
            _ if has_alternatives => Self::Other,
            Types::STRING | Types::INTEGER | Types::NUMBER | Types::BOOLEAN => Self::Scalar,
            // A schema that names properties means an object, whether it says so or not.
            Types::ALL if said.has("properties") => Self::Object,
            _ => Self::Other,
        })
    }
}

/// Whether every value of a schema is one text.
pub(super) fn is_one_text<'d>(lowering: &mut Lowering<'d, '_>, schema: Node<'d>) -> bool {
    matches!(Outline::of(lowering, schema), Some(Outline::Scalar))
}

/// Whether a media type is one of texts as they stand, or may be.
pub(super) fn is_mere_text(essence: &str) -> bool {
    matches!(essence, "*/*" | "text/plain")
}

/// How deep alternatives of objects may stand within each other.
const MAX_ALTERNATIVES: usize = 8;

/// Whether there is a list of alternatives all of which are objects.
fn are_objects<'d>(lowering: &mut Lowering<'d, '_>, said: &Said<'d>, depth: usize) -> Option<bool> {
    let lists: Vec<_> =
        ["anyOf", "oneOf"].into_iter().flat_map(|keyword| said.all(keyword)).collect();
    for list in lists.into_iter().filter(|_| depth > 0) {
        let outlines = list.items().map(|item| Outline::within(lowering, item, depth - 1));
        let outlines: Vec<Outline> = outlines.collect::<Option<_>>()?;
        if !outlines.is_empty() && outlines.iter().all(|it| matches!(it, Outline::Object)) {
            return Some(true);
        }
    }
    Some(false)
}

/// Whether a schema says more of a body than that it is bytes.
pub(super) fn says_more_than_bytes<'d>(
    lowering: &mut Lowering<'d, '_>,
    schema: Node<'d>,
) -> Option<bool> {
    const OF_BYTES: [&str; 5] = ["type", "format", "contentMediaType", "contentEncoding", "allOf"];
    let said = Said::of(lowering, &[schema])?;
    let is_mere = |key: &str| is_note(key) || key == "$ref" || OF_BYTES.contains(&key);
    let keys = said.parts.iter().flat_map(|part| part.entries()).map(|entry| entry.key);
    let says_more = keys.into_iter().any(|key| !is_mere(key));
    Some(says_more || !said.types.contains(Types::STRING))
}

/// Whether a media type holds values one after another, or parts.
pub(super) fn holds_items(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence.starts_with("multipart/") || framing(&essence).is_some()
}

/// How values come one after another, where they do: `application/jsonl`, `application/x-ndjson`, `application/geo+json-seq`.
fn framing(essence: &str) -> Option<Framing> {
    let is_of = |end: &str| {
        let before = essence.strip_suffix(end);
        before.is_some_and(|before| before.ends_with(['/', '+', '-', '.']))
    };
    STREAMS.iter().find(|(end, _)| is_of(end)).map(|(_, framing)| *framing)
}

/// Whether the content of a media type is no text.
pub(super) fn is_of_bytes(media_type: &str) -> bool {
    let essence = essence(media_type);
    !is_json(&essence) && !is_text(&essence)
}

/// `application/json` and every `+json`; `text/json` is an old name of it.
pub(super) fn is_json(essence: &str) -> bool {
    matches!(essence, "application/json" | "text/json") || essence.ends_with("+json")
}

/// Media types whose bodies are texts, if nothing else is said of them. XML without a structure is such a text.
fn is_text(essence: &str) -> bool {
    essence.starts_with("text/") || is_xml(essence) || essence == "*/*"
}

fn is_xml(essence: &str) -> bool {
    matches!(essence, "application/xml" | "text/xml") || essence.ends_with("+xml")
}

/// The words that the variant of a media type may be named by, the best first: those of its subtype; where another media type
/// of the body has them, with what else tells both apart.
pub(super) fn variants(media_type: &str) -> Vec<String> {
    let essence = essence(media_type);
    let (kind, subtype) = essence.split_once('/').unwrap_or((essence.as_str(), ""));
    let parameters = media_type.split_once(';').map_or("", |(_, parameters)| parameters.trim());
    let subtype = words_of_subtype(kind, subtype);
    let beside = [("", parameters), (kind, ""), (kind, parameters)];
    let longer = beside.into_iter().filter(|beside| *beside != ("", ""));
    let longer = longer.map(|(kind, parameters)| words(&format!("{kind} {subtype} {parameters}")));
    std::iter::once(words(&subtype)).chain(longer).collect()
}

/// Signs between words are spaces.
fn words(text: &str) -> String {
    text.replace(|sign: char| !sign.is_alphanumeric() && sign != '*', " ")
}

fn words_of_subtype(kind: &str, subtype: &str) -> String {
    let subtype = match (kind, subtype) {
        (_, "x-www-form-urlencoded") => "form",
        ("multipart", "form-data") => "parts",
        ("text", "plain") => "text",
        ("*", "*") => "any",
        (kind, "*") => kind,
        (_, subtype) => subtype,
    };
    subtype.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lower::naming::Scope;

    /// Checks the names of the variants of a body that has these media types.
    fn check(media_types: &[&str], expected: &[&str]) {
        let mut scope = Scope::default();
        let names = media_types.iter().map(|one| scope.first_type_name(&variants(one)));
        assert_eq!(names.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_variant_has_the_name_of_its_subtype() {
        check(&["application/json; charset=utf-8"], &["Json"]);
        check(&["application/vnd.api+json"], &["VndApiJson"]);
        check(&["application/x-www-form-urlencoded"], &["Form"]);
        check(&["text/plain"], &["Text"]);
        check(&["image/*", "*/*"], &["Image", "Any"]);
    }

    #[test]
    fn what_tells_media_types_apart_is_said() {
        check(&["application/json", "application/json;stream=watch"], &["Json", "JsonStreamWatch"]);
        check(&["application/xml", "text/xml"], &["Xml", "TextXml"]);
        check(&["application/json; v=\"1.0\"", "application/json"], &["Json", "ApplicationJson"]);
        let charsets = ["text/csv; charset=a", "application/csv", "text/csv; charset=b"];
        check(&charsets, &["Csv", "ApplicationCsv", "CsvCharsetB"]);
        check(&["text/a-b", "text/a.b", "text/a+b"], &["AB", "TextAB", "AB2"]);
    }
}
