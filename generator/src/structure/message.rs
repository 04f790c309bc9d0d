//! The words for what does not fit the tables.

use std::fmt;

use super::found::{Child, Mends};
use super::objects::OF_VALUES;
use super::shape::{Keys, Keyword, Object, Shape};
use super::{foreign, hints, suggest};
use crate::report::{Code, Diagnostic, Report};
use crate::source::{Entry, Node, Span, Value};

/// What a message calls a value.
#[derive(Clone, Copy)]
pub(super) enum What<'k> {
    /// The value of this key.
    Value(&'k str),
    /// An item of the list behind this key.
    Item(&'k str),
}

impl What<'_> {
    /// An item of the list.
    pub(super) fn item(self) -> Self {
        match self {
            Self::Value(key) | Self::Item(key) => Self::Item(key),
        }
    }

    /// The key itself.
    pub(super) fn key(&self) -> &str {
        match self {
            Self::Value(key) | Self::Item(key) => key,
        }
    }
}

impl fmt::Display for What<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(key) if key.contains(' ') => formatter.write_str(key),
            Self::Value(key) => write!(formatter, "`{key}`"),
            Self::Item(key) => write!(formatter, "an item of `{key}`"),
        }
    }
}

/// Says that a key is no keyword of its object. True where it is at fault: where another keyword was meant, or where what it
/// says would be lost; any other key is read over, as all readers do.
pub(super) fn unknown_keyword(object: &Object, entry: Entry<'_>, report: &mut Report) -> bool {
    let Entry { key, key_span, node } = entry;
    let edition = node.edition();
    let lost_elsewhere = hints::of_lost_keyword(edition, key).map(str::to_owned);
    let meant = || meant(object, key).map(|name| format!("did you mean `{name}`?"));
    let lost =
        || object.is_ours().then(|| format!("remove it; known are {}", foreign::keys(object)));
    let message = format!("`{key}` is not a keyword of {}", object.one());
    let ignored = hints::of_ignored_keyword(edition, key);
    let fault = if ignored.is_some() { None } else { lost_elsewhere.or_else(meant).or_else(lost) };
    let is_fault = fault.is_some();
    match fault {
        Some(help) => report
            .error(Code::UnknownKeyword, key_span, message)
            .label("unknown keyword")
            .help(help),
        None => report
            .warning(Code::IgnoredKeyword, key_span, message)
            .label(unread(key))
            .help(ignored.unwrap_or_else(|| misplaced(key))),
    };
    is_fault
}

/// What becomes of a key that is no keyword.
fn unread(key: &str) -> &'static str {
    match key {
        "definitions" => "only what references lead to is read",
        _ => "it is not read",
    }
}

/// The keyword that was meant by a key that is none, as far as that can be guessed.
pub(super) fn meant(object: &Object, key: &str) -> Option<&'static str> {
    suggest::nearest(key, object.all_keywords().map(|keyword| keyword.name))
}

/// The way out for a key that looks like one of another object.
fn misplaced(key: &str) -> &'static str {
    if Keys::Status.refuse(key).is_none() {
        "a response stands below `responses`"
    } else if key.contains('/') && !key.starts_with('/') {
        "a media type stands below `content`"
    } else {
        "remove it, or let an extension begin with `x-`"
    }
}

/// Says that a keyword is one of a later version, which had no meaning before.
pub(super) fn later_keyword(keyword: &Keyword, at: Span, report: &mut Report) {
    let (key, edition) = (keyword.name, keyword.first_edition().name());
    report
        .warning(Code::OtherVersion, at, format!("`{key}` is a keyword of {edition}"))
        .help(format!("it is read as {edition} means it; let the document name that version"));
}

/// Says that a reference stands where only OpenAPI 3.2 has one, which had no other meaning before.
pub(super) fn later_reference(object: &Object, reference: Node<'_>, report: &mut Report) {
    let one = object.one();
    report
        .warning(
            Code::OtherVersion,
            reference.span(),
            format!("a reference to {one} is of OpenAPI 3.2"),
        )
        .help("it is read as OpenAPI 3.2 means it; let the document name that version");
}

/// Says that a reference stands where no version of OpenAPI has one, and can only mean what it leads to.
pub(super) fn reference_of_none(object: &Object, reference: Node<'_>, report: &mut Report) {
    report
        .warning(
            Code::OtherVersion,
            reference.span(),
            format!("no version of OpenAPI has a reference to {} here", object.one()),
        )
        .help("it is read as what it leads to; write that here, or refer to a whole path item");
}

/// Keywords of JSON Schema that change what others mean, and that are not read.
const UNSUPPORTED: [&str; 3] = ["$id", "$dynamicRef", "$recursiveRef"];

/// Whether a keyword of a schema changes what others mean, and is not read.
pub(super) fn is_unsupported(key: &str) -> bool {
    UNSUPPORTED.contains(&key)
}

/// Says so.
pub(super) fn unsupported_keyword(key: &str, at: Span, report: &mut Report) {
    report
        .error(Code::UnsupportedSchema, at, format!("`{key}` is not supported"))
        .help("refer to schemas by `$ref` and a pointer, such as `#/components/schemas/Pet`");
}

/// Says that a keyword of a schema is none of JSON Schema, which takes it for a remark. `nullable` is still read: it was written
/// when the document was one of OpenAPI 3.0, and replies have kept their nulls.
pub(super) fn unread_keyword(Entry { key, key_span: at, node }: Entry<'_>, report: &mut Report) {
    let help = match key {
        // It has a meaning for `$recursiveRef`, which is read with it or refused.
        "$recursiveAnchor" => return,
        "nullable" if node.as_bool().is_some() => {
            report
                .warning(Code::OtherVersion, at, "`nullable` is a keyword of OpenAPI 3.0")
                .help("it is read as OpenAPI 3.0 means it; write `null` among the types, as JSON Schema does");
            return;
        }
        "nullable" => "write `null` among the types, as JSON Schema does",
        _ => "JSON Schema reads over keywords that it does not know; remove it, or mend its name",
    };
    report.warning(Code::UnreadKeyword, at, format!("`{key}` has no effect here")).help(help);
}

/// Says that a keyword is read over, since there is a fault in its value and nothing is made of it.
pub(super) fn broken_and_unread(
    Entry { key, key_span, .. }: Entry<'_>,
    child: Child<'_>,
    fault: &Diagnostic,
    mends: &mut Mends,
) {
    mends
        .remove(child.parent, key)
        .warn(Code::UnreadValue, key_span, format!("`{key}` has a fault in it"))
        .also(fault.span(), &fault.message)
        .help("it is read as if it were not there; no code is made of it");
}

/// Reads an extension that stands among the names of an author as if it were not there.
pub(super) fn extension_among_names(map: Node<'_>, entry: Entry<'_>, mends: &mut Mends) {
    let Entry { key, key_span, node } = entry;
    mends
        .remove(map.id(), key)
        .warn(Code::IgnoredKeyword, key_span, format!("`{key}` stands where a name is expected"))
        .label(seen(node))
        .help("it is read as an extension, of which nothing is made; move it up");
}

/// Says that an object lacks a keyword of which no code is made.
pub(super) fn absent_keyword(object: &Object, name: &str, node: Node<'_>, mends: &mut Mends) {
    mends
        .warn(Code::AbsentKeyword, node.span(), format!("the {} has no `{name}`", object.name))
        .label(format!("the {} begins here", object.name))
        .help(format!("add `{name}`, which is required"));
}

/// Reads a key as the keyword that it is but for upper and lower case.
pub(super) fn other_letters(
    keyword: &str,
    (node, entry): (Node<'_>, Entry<'_>),
    mends: &mut Mends,
) {
    let Entry { key, key_span, .. } = entry;
    mends
        .rename(node.id(), key, keyword)
        .warn(Code::Letters, key_span, format!("`{key}` is not spelt as in the specification"))
        .help(format!("it is read as `{keyword}`"));
}

/// Says that an object lacks a keyword.
pub(super) fn missing_keyword(object: &Object, name: &str, node: Node<'_>, report: &mut Report) {
    report
        .error(Code::MissingKeyword, node.span(), format!("the {} has no `{name}`", object.name))
        .label(format!("the {} begins here", object.name))
        .help(format!("add `{name}`, which is required"));
}

/// Says that a value has the wrong kind, or a number the wrong range.
pub(super) fn wrong_shape(shape: &Shape, node: Node<'_>, what: What<'_>, report: &mut Report) {
    let expected = expected(shape);
    let foreign = hints::of_shape(node.edition(), what.key()).map(str::to_owned);
    let specification = hints::specification(node);
    let help = quotes(shape, node)
        .or(foreign)
        .unwrap_or_else(|| format!("{specification} asks for {expected} here"));
    report
        .error(Code::WrongShape, node.span(), format!("{what} must be {expected}"))
        .label(seen(node))
        .help(help);
}

/// Says that a text is not in its closed set.
pub(super) fn unlisted(allowed: &[&str], node: Node<'_>, what: What<'_>, report: &mut Report) {
    let text = node.as_str().unwrap_or_default();
    let foreign = hints::of_value(node.edition(), what.key(), text);
    let help = match (foreign, suggest::nearest(text, allowed.iter().copied())) {
        (Some(help), _) => help.to_owned(),
        (None, Some(name)) => format!("did you mean `{name}`?"),
        (None, None) => "write one of the allowed values".to_owned(),
    };
    report
        .error(Code::UnlistedValue, node.span(), format!("{what} cannot be `{}`", shortened(text)))
        .label(format!("allowed: {}", allowed.join(", ")))
        .help(help);
}

/// Says that a keyword or an extension of ours beside `$ref` is not read. What is said of values may be lost, a fact may not.
pub(super) fn beside_reference(object: &Object, key: &str, at: Span, report: &mut Report) {
    match key.starts_with("x-") && !OF_VALUES.contains(&key) {
        true => fact_beside_reference(object, key, at, report),
        false => ignored_beside_reference(object, key, at, report),
    }
}

/// Says that one of our extensions would be lost beside `$ref`.
fn fact_beside_reference(object: &Object, key: &str, at: Span, report: &mut Report) {
    let help = match object.name {
        "schema" => {
            format!("wrap the reference: `allOf: [{{ $ref: … }}]` with `{key}` beside `allOf`")
        }
        name => format!("move `{key}` into the {name} that the reference names"),
    };
    report
        .error(
            Code::BesideReference,
            at,
            format!("`{key}` stands beside `$ref`, where OpenAPI ignores it"),
        )
        .label("ignored by every reader")
        .help(help);
}

/// Says that a keyword beside `$ref` has no effect.
fn ignored_beside_reference(object: &Object, key: &str, at: Span, report: &mut Report) {
    let help = match object.name {
        "schema" if OF_VALUES.contains(&key) => {
            "remove it, or write it beside `enum` in the schema that the reference names".to_owned()
        }
        "schema" => "remove it, or wrap the reference in `allOf`".to_owned(),
        name => format!("remove it, or write it in the {name} that the reference names"),
    };
    report
        .warning(
            Code::IgnoredBesideReference,
            at,
            format!("`{key}` beside `$ref` is ignored, as OpenAPI says"),
        )
        .help(help);
}

/// A phrase for a shape.
pub(super) fn expected(shape: &Shape) -> String {
    match shape {
        Shape::Any => "a value".to_owned(),
        Shape::Text | Shape::OneOf(_) => "a string".to_owned(),
        Shape::Bool => "`true` or `false`".to_owned(),
        Shape::Number => "a number".to_owned(),
        Shape::Count => "a whole number of at least 0".to_owned(),
        Shape::Within(low, high) => format!("a whole number from {low} to {high}"),
        Shape::List(_) | Shape::FilledList(_) => "a list".to_owned(),
        Shape::Map(..) | Shape::Object(_) | Shape::Referable(_) | Shape::ReferableMap(..) => {
            "a map".to_owned()
        }
        Shape::Same(shape)
        | Shape::Since30(_, shape)
        | Shape::Since31(shape, _)
        | Shape::Since32(shape, _) => expected(shape),
        Shape::Either(scalar, compound) | Shape::Listed(scalar, compound) => {
            format!("{} or {}", expected(scalar), expected(compound))
        }
    }
}

/// A phrase for a value.
pub(super) fn seen(node: Node<'_>) -> String {
    match node.value() {
        Value::Null => "null, or nothing at all".to_owned(),
        Value::Bool(value) => format!("the boolean {value}"),
        Value::Number(lexeme) => format!("the number {}", shortened(lexeme)),
        Value::String(text) => format!("the string \"{}\"", shortened(text)),
        Value::List | Value::Map => node.kind().to_string(),
    }
}

/// The way out where quotes are what is wrong.
fn quotes(shape: &Shape, node: Node<'_>) -> Option<String> {
    match (shape, node.value()) {
        (Shape::OneOf(_), Value::Number(lexeme)) => {
            Some(format!("put it in quotes: \"{}\"", shortened(lexeme)))
        }
        (Shape::OneOf(_), Value::Bool(value)) => Some(format!("put it in quotes: \"{value}\"")),
        (Shape::Bool, Value::String(text @ ("true" | "false"))) => {
            Some(format!("write {text} without quotes"))
        }
        (Shape::Number | Shape::Count | Shape::Within(..), Value::String(text)) => text
            .parse::<f64>()
            .is_ok_and(f64::is_finite)
            .then(|| format!("write {text} without quotes")),
        (_, Value::Null) => Some("give it a value, or remove it".to_owned()),
        _ => None,
    }
}

/// A text that fits into a message.
pub(super) fn shortened(text: &str) -> String {
    match text.char_indices().nth(40) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", &text[..end]),
    }
}
