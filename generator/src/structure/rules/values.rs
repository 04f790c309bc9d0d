//! Values that stand beside the type of a list, and can only be those of its items; what is said of values; texts that do not say
//! that they are.

use std::borrow::Cow;

use crate::report::Code;
use crate::source::{Entry, Kind, NewValue, Node, Value};
use crate::structure::found::Found;
use crate::structure::objects::OF_VALUES;
use foldhash::HashSet;

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
            for key in OF_VALUES.into_iter().filter(|key| schema.get(key).is_some()) {
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

/// What speaks of the values of `enum` does so for each of them, in their order, or for some by the values themselves.
pub(in crate::structure) fn words_are_of_its_values(schema: Node<'_>, found: &mut Found) {
    for name in OF_VALUES {
        let Some(entry) = schema.entry(name) else { continue };
        match entry.node.kind() {
            Kind::List => as_many_words_as_values(schema, entry, found),
            _ => words_by_value(schema, entry, found),
        }
    }
}

fn as_many_words_as_values(schema: Node<'_>, entry: Entry<'_>, found: &mut Found) {
    let Entry { key, key_span, node } = entry;
    let values = schema.get("enum").map_or(0, |values| values.items().len());
    let words = node.items().len();
    if words != values {
        found
            .mends
            .remove(schema.id(), key)
            .warn(
                Code::UnreadExtension,
                key_span,
                format!("`{key}` must have one item for each value of `enum`"),
            )
            .label(format!("{words} items for {values} values"))
            .help("it is read as if it were not there; keep both lists in the same order and of the same length");
    }
}

fn words_by_value(schema: Node<'_>, entry: Entry<'_>, found: &mut Found) {
    let Entry { key, key_span, node } = entry;
    let values: HashSet<_> =
        schema.get("enum").into_iter().flat_map(Node::items).map(written).collect();
    let unknown: Vec<_> = node.entries().filter(|word| !values.contains(word.key)).collect();
    if unknown.len() == node.entries().len() {
        found
            .mends
            .remove(schema.id(), key)
            .warn(Code::UnreadExtension, key_span, format!("`{key}` names no value of `enum`"))
            .help("it is read as if it were not there; write it beside `enum`, with its values as keys");
        return;
    }
    for word in unknown {
        found
            .report
            .warning(
                Code::UnreadExtension,
                word.key_span,
                format!("`{}` is no value of `enum`", word.key),
            )
            .help("it is not read; remove it, or mend it");
    }
}

/// A value as the key of a map has it.
fn written(value: Node<'_>) -> Cow<'_, str> {
    match value.value() {
        Value::String(text) | Value::Number(text) => text.into(),
        Value::Bool(flag) => flag.to_string().into(),
        Value::Null | Value::List | Value::Map => "".into(),
    }
}
