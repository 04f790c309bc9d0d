//! Descriptions of values that stand beside the keyword that holds them, as another version of OpenAPI writes them.

use super::SCHEMA;
use super::found::Mends;
use super::objects::{HEADER, PARAMETER, REQUEST_BODY, RESPONSE};
use super::shape::Object;
use crate::report::Code;
use crate::source::{Edition, Entry, NewValue, Node};

/// What shows that the words beside a parameter's name describe its value.
const DESCRIBING: [&str; 6] = ["type", "enum", "items", "allOf", "anyOf", "oneOf"];

/// Reads what describes a value as if it stood below the keyword that OpenAPI has for it since 3.0; says whether it did.
pub(super) fn description(object: &Object, node: Node<'_>, mends: &mut Mends) -> bool {
    if node.get("$ref").is_some() {
        return false;
    }
    if node.edition() == Edition::V2_0 {
        return object.name == PARAMETER.name && of_body_of_2_0(node, mends);
    }
    if object.is(&PARAMETER) || object.is(&HEADER) {
        return of_value(object, node, mends);
    }
    (object.is(&RESPONSE) || object.is(&REQUEST_BODY)) && of_body(node, mends)
}

/// Of a parameter or a header: words of a schema beside its name, as Swagger 2.0 has them.
fn of_value(object: &Object, node: Node<'_>, mends: &mut Mends) -> bool {
    let is_held = ["schema", "content"].into_iter().any(|key| node.get(key).is_some());
    let first = node.entries().find(|entry| DESCRIBING.contains(&entry.key));
    let Some(first) = first.filter(|_| !is_held) else { return false };
    let is_moved = |key: &str| object.keyword(key).is_none() && SCHEMA.keyword(key).is_some();
    let moved = node.entries().map(|entry| entry.key).filter(|key| is_moved(key));
    form_of_list(node, mends);
    mends
        .gather(node, moved, "schema")
        .warn(
            Code::OtherVersion,
            first.key_span,
            format!("`{}` stands in a {}, as in Swagger 2.0", first.key, object.name),
        )
        .help(format!("it is read as its `schema`; write `schema: {{ {}: … }}`", first.key));
    true
}

/// Says by `style` and `explode` how a list is written, where `collectionFormat` says it beside such words.
fn form_of_list(node: Node<'_>, mends: &mut Mends) {
    let text = |key| node.get(key).and_then(Node::as_str).unwrap_or_default();
    let (style, explode) = match (text("in"), text("collectionFormat")) {
        ("query", "multi") => ("form", true),
        ("query", "csv") => ("form", false),
        ("query", "ssv") => ("spaceDelimited", false),
        ("query", "pipes") => ("pipeDelimited", false),
        ("header" | "path", "csv") => ("simple", false),
        _ => return,
    };
    mends
        .remove(node.id(), "collectionFormat")
        .add(node, "style", NewValue::Text(style.to_owned()))
        .add(node, "explode", NewValue::Bool(explode));
}

/// What a parameter of Swagger 2.0 says of itself, whatever its value is.
const OF_PARAMETERS: [&str; 5] = ["name", "in", "description", "required", "allowEmptyValue"];

/// Of a body in Swagger 2.0: words of a schema beside its name, as all other parameters have them.
fn of_body_of_2_0(node: Node<'_>, mends: &mut Mends) -> bool {
    let is_body = node.get("in").and_then(Node::as_str) == Some("body");
    let first = node.entries().find(|entry| DESCRIBING.contains(&entry.key));
    let Some(first) = first.filter(|_| is_body && node.get("schema").is_none()) else {
        return false;
    };
    let is_moved = |key: &&str| !OF_PARAMETERS.contains(key) && !key.starts_with("x-");
    mends
        .gather(node, node.entries().map(|entry| entry.key).filter(is_moved), "schema")
        .warn(
            Code::OtherVersion,
            first.key_span,
            format!("`{}` of a body stands in no `schema`", first.key),
        )
        .help("it is read as its schema; write what describes a body below `schema`");
    true
}

/// Of a body: its schema without a media type.
fn of_body(node: Node<'_>, mends: &mut Mends) -> bool {
    let Some(Entry { key_span, node: schema, .. }) = node.entry("schema") else { return false };
    if node.get("content").is_some() || schema.is_null() {
        return false;
    }
    let says = |key, word| schema.get(key).and_then(Node::as_str) == Some(word);
    let media_type = match says("type", "file") || says("format", "binary") {
        true => "application/octet-stream",
        false => "application/json",
    };
    mends
        .gather(node, ["schema"], media_type)
        .gather(node, [media_type], "content")
        .warn(Code::OtherVersion, key_span, "`schema` stands in no media type, as in Swagger 2.0")
        .help(format!(
            "it is read as that of `{media_type}`; write it below a media type in `content`"
        ));
    true
}
