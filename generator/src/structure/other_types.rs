//! Names of types that other languages and formats have for those of JSON Schema.

use super::found::{Child, Mends};
use super::shape::Object;
use crate::report::Code;
use crate::source::{Edition, Entry, NewValue, Node};

/// A name that is no type, in small letters, with the type and the format that it means.
type Meant = (&'static str, &'static str, Option<&'static str>);

const MEANT: &[Meant] = &[
    ("binary", "string", Some("binary")),
    ("bool", "boolean", None),
    ("byte", "string", Some("byte")),
    ("bytes", "string", None),
    ("date", "string", Some("date")),
    ("date-time", "string", Some("date-time")),
    ("datetime", "string", Some("date-time")),
    ("dict", "object", None),
    ("double", "number", Some("double")),
    ("file", "string", Some("binary")),
    ("float", "number", Some("float")),
    ("int", "integer", None),
    ("int32", "integer", Some("int32")),
    ("int64", "integer", Some("int64")),
    ("list", "array", None),
    ("long", "integer", Some("int64")),
    ("map", "object", None),
    ("str", "string", None),
    ("text", "string", None),
    ("uuid", "string", Some("uuid")),
];

/// Names of no type in particular.
const ANY: [&str; 4] = ["any", "anything", "mixed", "unknown"];

/// Reads such a name as the type that it means; says whether it did.
pub(super) fn named(
    object: &Object,
    owner: Node<'_>,
    (entry, child): (Entry<'_>, Child<'_>),
    mends: &mut Mends,
) -> bool {
    let Entry { key: "type", key_span, node } = entry else { return false };
    let is_of_value = ["schema", "parameter", "header", "items object"].contains(&object.name);
    let is_known = node.as_str() == Some("file") && owner.edition() == Edition::V2_0;
    let Some(written) = node.as_str().filter(|_| is_of_value && !is_known) else { return false };
    let word = written.to_ascii_lowercase();
    let message = format!("`{}` is not a type", super::message::shortened(written));
    if ANY.contains(&word.as_str()) {
        mends
            .remove(owner.id(), "type")
            .warn(Code::Letters, key_span, message)
            .help("it is read as any value; leave `type` out");
        return true;
    }
    let Some((_, kind, format)) = MEANT.iter().find(|(name, ..)| *name == word) else {
        return false;
    };
    mends.replace(child, NewValue::Text((*kind).to_owned()));
    let mut meant = format!("type: {kind}");
    if let Some(format) = format.filter(|_| owner.get("format").is_none()) {
        mends.add(owner, "format", NewValue::Text(format.to_owned()));
        meant = format!("{meant}, format: {format}");
    }
    mends
        .warn(Code::Letters, node.span(), message)
        .help(format!("it is read as `{meant}`; write that"));
    true
}
