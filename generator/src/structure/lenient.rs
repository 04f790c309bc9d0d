//! What a value can only mean, although it is not written as OpenAPI asks.

use super::found::{Child, Mends};
use super::message::{What, expected, seen, shortened};
use super::objects::{OPERATION, SCHEMA, SWAGGER_OPERATION};
use super::shape::{Keyword, Needed, Object, Shape};
use super::walk::has_kind;
use crate::report::{Code, Report};
use crate::source::{Edition, Entry, Kind, NewValue, Node, Value};
use specwright_runtime::json::JsonNumber;

/// The shape of the document's version, or that of the other version where only that one fits: a type list in OpenAPI 3.0
/// means what it means in 3.1.
pub(super) fn fitting_version(
    shape: &'static Shape,
    node: Node<'_>,
    what: What<'_>,
    report: &mut Report,
) -> &'static Shape {
    let own = shape.of_version(node);
    let Some(other) = shape.of_other_version(node) else { return own };
    if fits(own, node) || !fits(other, node) {
        return own;
    }
    let edition = match shape.latest_edition() {
        Edition::V3_1 if node.is_since_3_1() => Edition::V3_0,
        edition => edition,
    };
    let version = edition.name();
    report
        .warning(
            Code::OtherVersion,
            node.span(),
            format!("{what} is written as in {version}"),
        )
        .label(seen(node))
        .help(format!("it is read as {version} means it; let the document name that version, or write it as its own has it"));
    other
}

/// Whether a value is one of a shape, whatever is below it.
pub(super) fn fits(shape: &'static Shape, node: Node<'_>) -> bool {
    match shape.settle(node) {
        Shape::OneOf(allowed) => node.as_str().is_some_and(|text| allowed.contains(&text)),
        settled => has_kind(settled, node),
    }
}

/// Reads a number where a text belongs as its digits, and a quoted number or boolean as what is in the quotes.
pub(super) fn quotes(shape: &Shape, child: Child<'_>, what: What<'_>, mends: &mut Mends) -> bool {
    let Some(value) = unquoted(shape, child.node) else { return false };
    let help = match &value {
        NewValue::Text(text) => {
            format!("it is read as text; put it in quotes: \"{}\"", shortened(text))
        }
        NewValue::Bool(flag) if !["true", "false"].contains(&child.node.as_str().unwrap_or("")) => {
            format!("it is read as `{flag}`, as YAML 1.1 has it; write that")
        }
        _ => "it is read as what is in the quotes; write it without them".to_owned(),
    };
    mends
        .replace(child, value)
        .warn(Code::Quotes, child.node.span(), format!("{what} must be {}", expected(shape)))
        .label(seen(child.node))
        .help(help);
    true
}

/// Whether a value is read as one of another kind.
pub(super) fn is_quoted(shape: &Shape, node: Node<'_>) -> bool {
    unquoted(shape, node).is_some()
}

fn unquoted(shape: &Shape, node: Node<'_>) -> Option<NewValue> {
    let number = |text: &str| text.parse::<JsonNumber>().is_ok();
    match (shape, node.value()) {
        (Shape::Text, Value::Number(_)) => Some(NewValue::Text(node.literal())),
        (Shape::Text, Value::Bool(flag)) => Some(NewValue::Text(flag.to_string())),
        (Shape::Bool, Value::String("true")) => Some(NewValue::Bool(true)),
        (Shape::Bool, Value::String("false")) => Some(NewValue::Bool(false)),
        (Shape::Bool, Value::String(text)) => word_of_yaml_1_1(text).map(NewValue::Bool),
        (Shape::Number, Value::String(text)) if number(text) => {
            Some(NewValue::Number(text.to_owned()))
        }
        (Shape::Count, Value::String(text)) if number(text) && text.parse::<u64>().is_ok() => {
            Some(NewValue::Number(text.to_owned()))
        }
        _ => None,
    }
}

/// What a word means where YAML 1.1 reads it as `true` or `false`, and YAML 1.2 as a text.
fn word_of_yaml_1_1(text: &str) -> Option<bool> {
    match text {
        "yes" | "Yes" | "YES" | "on" | "On" | "ON" => Some(true),
        "no" | "No" | "NO" | "off" | "Off" | "OFF" => Some(false),
        _ => None,
    }
}

/// Reads a value of a closed set that differs from one of the set in upper and lower case alone as that one.
pub(super) fn letters(
    allowed: &[&str],
    child: Child<'_>,
    what: What<'_>,
    mends: &mut Mends,
) -> bool {
    let text = child.node.as_str().unwrap_or_default();
    let Some(meant) = allowed.iter().find(|meant| meant.eq_ignore_ascii_case(text)) else {
        return false;
    };
    mends
        .replace(child, NewValue::Text((*meant).to_owned()))
        .warn(Code::Letters, child.node.span(), format!("{what} cannot be `{text}`"))
        .label(format!("allowed: {}", allowed.join(", ")))
        .help(format!("it is read as `{meant}`"));
    true
}

/// The keyword that a key is but for upper and lower case, where the object lacks it and no other key is it.
///
/// In a schema such a key is one that JSON Schema reads over, so that what is meant by it stays the author's to say.
pub(super) fn keyword_in_letters(
    object: &Object,
    (node, entry): (Node<'_>, Entry<'_>),
    meant: &[&'static str],
) -> Option<&'static str> {
    let is_it = |keyword: &&Keyword| keyword.name.eq_ignore_ascii_case(entry.key);
    let keyword = object.all_keywords().filter(|_| !object.is(&SCHEMA)).find(is_it)?;
    let is_lacking = node.get(keyword.name).is_none() && !meant.contains(&keyword.name);
    (is_lacking && keyword.is_read_in(node)).then_some(keyword.name)
}

/// Whether nothing is made of a keyword of an object, nor of what is below it.
pub(super) fn is_unread(object: &Object, keyword: &Keyword) -> bool {
    let is_example = object.is(&SCHEMA) && keyword.name == "examples";
    is_example || ["contact", "externalDocs", "license", "links"].contains(&keyword.name)
}

/// Reads a list or a map where words for people belong as no words; says whether it did.
pub(super) fn words(
    keyword: &Keyword,
    (entry, child): (Entry<'_>, Child<'_>),
    mends: &mut Mends,
) -> bool {
    let Entry { key, key_span, node } = entry;
    let is_words = ["description", "summary"].contains(&keyword.name);
    let is_compound = matches!(node.kind(), Kind::List | Kind::Map);
    if is_words && is_compound {
        mends
            .replace(child, NewValue::Text(String::new()))
            .warn(Code::UnreadValue, key_span, format!("`{key}` must be a string"))
            .label(seen(node))
            .help("it is read as if it said nothing; write a text");
    }
    is_words && is_compound
}

/// Reads `null` among types, which wants quotes in YAML, as the name of the type.
pub(super) fn null_type(shape: &Shape, child: Child<'_>, mends: &mut Mends) -> bool {
    let is_type = matches!(shape, Shape::OneOf(allowed) if allowed.contains(&"null"));
    if !(is_type && child.node.is_null()) {
        return false;
    }
    mends
        .replace(child, NewValue::Text("null".to_owned()))
        .warn(Code::Quotes, child.node.span(), "the type `null` is not written as a text")
        .help("it is read as the name of the type; put it in quotes: \"null\"");
    true
}

/// Reads an empty list where a map belongs as an empty map: some languages write both in the same way.
pub(super) fn empty_list(
    shape: &'static Shape,
    child: Child<'_>,
    what: What<'_>,
    mends: &mut Mends,
) -> bool {
    // Of a requirement that asks for nothing an operation would be open to all.
    let is_requirement = matches!(what, What::Item("security"));
    let is_empty = child.node.kind() == Kind::List && child.node.items().len() == 0;
    let wanted = empty(shape, child.node).filter(|_| is_empty && !is_requirement);
    let Some((NewValue::Map, _)) = wanted else { return false };
    mends
        .replace(child, NewValue::Map)
        .warn(Code::NothingWritten, child.node.span(), format!("{what} must be a map"))
        .label(seen(child.node))
        .help("it is read as an empty map; write `{}`, or remove the key");
    true
}

/// Reads an entry without a value, the key of which is a name that the author chose, as an empty one.
pub(super) fn empty_entry(
    shape: &'static Shape,
    key: &str,
    child: Child<'_>,
    mends: &mut Mends,
) -> bool {
    let Some((value, words)) = empty(shape, child.node) else { return false };
    mends
        .replace(child, value)
        .warn(Code::NothingWritten, child.node.span(), format!("nothing is written for `{key}`"))
        .help(format!("it is read as {words}; write that, or remove the key"));
    true
}

fn empty(shape: &'static Shape, node: Node<'_>) -> Option<(NewValue, &'static str)> {
    match shape.of_version(node) {
        Shape::Map(..) | Shape::Object(_) | Shape::Referable(_) | Shape::ReferableMap(..) => {
            Some((NewValue::Map, "an empty map"))
        }
        Shape::List(_) => Some((NewValue::List, "an empty list")),
        Shape::Text => Some((NewValue::Text(String::new()), "an empty text")),
        Shape::Same(shape) => empty(shape, node),
        Shape::Either(_, compound) => empty(compound, node),
        _ => None,
    }
}

/// Whether an entry is the operationId of an operation and holds nothing but space, which names none.
pub(super) fn is_empty_id(object: &Object, entry: Entry<'_>) -> bool {
    let is_operation = object.is(&OPERATION) || object.is(&SWAGGER_OPERATION);
    let is_id = is_operation && entry.key == "operationId";
    is_id && entry.node.as_str().is_some_and(|id| id.trim().is_empty())
}

/// Reads a keyword without a value as if it were not there, or as what stands in for it where OpenAPI requires it.
pub(super) fn nothing(
    object: &Object,
    keyword: &Keyword,
    child: Child<'_>,
    entry: Entry<'_>,
    mends: &mut Mends,
) -> bool {
    let Entry { key, node, .. } = entry;
    if object.is(&SCHEMA) && key == "type" {
        return node.is_since_3_1() && null_type(&Shape::OneOf(&["null"]), child, mends);
    }
    let is_operation = keyword.shape.object().is_some_and(|object| object.is(&OPERATION));
    let help = match keyword.needed {
        _ if key.starts_with("x-") || key == "$ref" || keyword.needed == Needed::Yes => {
            return false;
        }
        Needed::No if is_operation => {
            mends.replace(child, NewValue::Map);
            "it is read as an operation of which nothing is said; say something, or remove it"
        }
        Needed::No | Needed::Yes => {
            mends.remove(child.parent, key);
            "it is read as if it were not there; give it a value, or remove it"
        }
        Needed::Or(stand_in) | Needed::OrSilently(stand_in) => {
            mends.replace(child, stand_in.value());
            "it is read as empty; give it a value"
        }
    };
    mends
        .warn(Code::NothingWritten, entry.key_span, format!("nothing is written for `{key}`"))
        .help(help);
    true
}
