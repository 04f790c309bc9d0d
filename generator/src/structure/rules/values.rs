//! Values that stand beside the type of a list, and can only be those of its items; texts that do not say that they are.

use crate::report::Code;
use crate::source::{Entry, Kind, NewValue, Node};
use crate::structure::found::Found;

/// What speaks of each value of an enumeration.
const BESIDE: [&str; 2] = ["x-enum-varnames", "x-enum-descriptions"];

/// Of `type: array`, an `enum` without a list in it admits nothing; it is meant for the items.
pub(in crate::structure) fn an_enumeration_of_items_stands_in_them(
    schema: Node<'_>,
    found: &mut Found,
) {
    let is_list = schema.get("type").and_then(Node::as_str) == Some("array");
    let Some(Entry { key, key_span, node }) = schema.entry("enum").filter(|_| is_list) else {
        return;
    };
    let holds_none = node.items().all(|value| !matches!(value.kind(), Kind::List | Kind::Null));
    if !holds_none || node.items().len() == 0 {
        return;
    }
    let mends = &mut found.mends;
    match schema.get("items") {
        Some(items) if is_open(items) => {
            for key in BESIDE.into_iter().filter(|key| schema.get(key).is_some()) {
                mends.move_below(schema, key, "items");
            }
            mends.move_below(schema, "enum", "items")
        }
        None => mends.gather(schema, [key], "items"),
        Some(_) => return,
    }
    .warn(
        Code::Contradiction,
        key_span,
        "no value of this `enum` is a list, and the type is `array`",
    )
    .help("it is read as the values of the items; write it in `items`");
}

/// Whether the items are described here, and not by values of their own.
fn is_open(items: Node<'_>) -> bool {
    items.kind() == Kind::Map
        && ["$ref", "enum", "const"].iter().all(|key| items.get(key).is_none())
}

/// Keywords that judge texts alone, beside `format`.
const OF_TEXTS: [&str; 3] = ["pattern", "minLength", "maxLength"];

/// Keywords that say nothing of values.
const NOTES: [&str; 7] =
    ["title", "description", "default", "example", "examples", "deprecated", "nullable"];

/// What a parameter or a header holds is a text. Where its schema, or that of its items, judges texts and names no type, it
/// is one of texts.
pub(in crate::structure) fn a_text_says_its_type(schema: Node<'_>, found: &mut Found) {
    if let Some(items) = schema.get("items") {
        return a_text_says_its_type(items, found);
    }
    let format = schema.get("format").and_then(Node::as_str);
    let judges = |key: &str| OF_TEXTS.contains(&key) || key == "format";
    let is_note = |key: &str| NOTES.contains(&key) || key.starts_with("x-");
    let is_of_texts = schema.entries().any(|entry| judges(entry.key))
        && schema.entries().all(|entry| judges(entry.key) || is_note(entry.key));
    if !is_of_texts {
        return;
    }
    let name = match format {
        Some("int8" | "int16" | "int32" | "int64") => "integer",
        Some("uint8" | "uint16" | "uint32" | "uint64") => "integer",
        Some("float" | "double" | "decimal") => "number",
        _ => "string",
    };
    found
        .mends
        .add(schema, "type", NewValue::Text(name.to_owned()))
        .warn(
            Code::AbsentKeyword,
            schema.span(),
            "this schema of a parameter or a header has no `type`",
        )
        .help(format!("it is read as `type: {name}`; add that"));
}
