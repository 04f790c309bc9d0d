//! Schemas, and what parameters and headers say of a value.

use super::{Converter, Entry, Form, text};
use crate::source::{Destination, Kind, NewValue, NodeId};

/// What a schema becomes. References stay as they are.
pub(super) fn schema(converter: &mut Converter<'_>, node: NodeId) -> NodeId {
    if let Some(made) = converter.made.get(&(node, Form::Schema)) {
        return *made;
    }
    let made = match converter.tree.node(node).kind() {
        Kind::Map if converter.get(node, "$ref").is_some() => {
            lead(converter, node);
            node
        }
        Kind::Map => map(converter, node),
        _ => node,
    };
    converter.made.insert((node, Form::Schema), made);
    converter.tree.succeed(node, made);
    made
}

/// Makes the schemas that references lead to, wherever they stand.
pub(super) fn referenced(converter: &mut Converter<'_>) {
    while let Some(node) = converter.open.pop() {
        schema(converter, node);
    }
}

/// Remembers where the reference of a schema leads; what is wrong with it is told when it is followed.
fn lead(converter: &mut Converter<'_>, node: NodeId) {
    let Some(reference) = converter.tree.node(node).get("$ref") else { return };
    let target = Destination::of(reference).ok();
    let target = target.and_then(|destination| destination.node(&converter.tree));
    converter.open.extend(target.map(|target| target.id()));
}

fn map(converter: &mut Converter<'_>, node: NodeId) -> NodeId {
    let made = converter.map(node);
    for entry in converter.entries(node) {
        if !said_otherwise(converter, made, &entry) {
            let value = below(converter, &entry);
            converter.put(made, &entry.key, entry.key_span, value);
        }
    }
    made
}

/// Writes what OpenAPI 3.0 says by other keywords; whether it does.
fn said_otherwise(converter: &mut Converter<'_>, made: NodeId, entry: &Entry) -> bool {
    let written = converter.tree.node(entry.node).as_str().map(str::to_owned);
    match (entry.key.as_str(), written.as_deref()) {
        ("discriminator", Some(name)) => {
            let object = converter.tree.add_map(entry.node, &[("propertyName", text(name))]);
            converter.put(made, "discriminator", entry.key_span, object);
        }
        ("type", Some("file")) => {
            converter.set(made, "type", entry.node, &text("string"));
            converter.tree.remove_entry(made, "format");
            converter.set(made, "format", entry.node, &text("binary"));
        }
        ("format", _) if converter.get(made, "format").is_some() => {}
        ("x-nullable" | "nullable", _) if converter.get(made, "nullable").is_some() => {}
        ("x-nullable", _) => converter.put(made, "nullable", entry.key_span, entry.node),
        ("collectionFormat", _) => {}
        _ => return false,
    }
    true
}

fn below(converter: &mut Converter<'_>, entry: &Entry) -> NodeId {
    let Entry { key, node, .. } = entry;
    match (key.as_str(), converter.tree.node(*node).kind()) {
        ("properties" | "patternProperties", Kind::Map) => {
            let properties = converter.map(*node);
            for property in converter.entries(*node) {
                let made = schema(converter, property.node);
                converter.put(properties, &property.key, property.key_span, made);
            }
            properties
        }
        ("items" | "additionalProperties" | "not", Kind::Map) => schema(converter, *node),
        ("allOf" | "anyOf" | "oneOf" | "prefixItems", Kind::List) => {
            let parts = converter.items(*node);
            let parts = parts.into_iter().map(|part| schema(converter, part)).collect();
            converter.tree.add_list(*node, parts)
        }
        _ => *node,
    }
}

/// What a parameter or a header says beside what it says of its value.
const OUTSIDE: [&str; 17] = [
    "name",
    "in",
    "description",
    "required",
    "allowEmptyValue",
    "collectionFormat",
    "x-source",
    "x-drift",
    "x-assumed",
    "x-separator",
    "x-default-by",
    "x-forced-by",
    "x-subset-of",
    "x-example",
    "x-rust-name",
    "x-stability-level",
    "x-sunset",
];

/// Whether a keyword of a parameter or a header speaks of its value.
pub(super) fn speaks_of_value(key: &str) -> bool {
    !OUTSIDE.contains(&key)
}

/// The schema of a value that is described beside its name. It stands where the parameter or header stands. A schema of the
/// value's own, as OpenAPI 3.0 has one there, holds together with what stands beside it.
pub(super) fn of_value(converter: &mut Converter<'_>, node: NodeId) -> NodeId {
    let made = converter.map(node);
    for entry in converter.entries(node) {
        if entry.key == "schema" {
            let schema = schema(converter, entry.node);
            let all = converter.tree.add_list(entry.node, vec![schema]);
            converter.put(made, "allOf", entry.key_span, all);
        } else if speaks_of_value(&entry.key) && !said_otherwise(converter, made, &entry) {
            let value = below(converter, &entry);
            converter.put(made, &entry.key, entry.key_span, value);
        }
    }
    made
}

/// What a list looks like on the wire.
pub(super) enum Listed {
    /// As if nothing were said.
    Plain,
    /// In a style, exploded or not.
    Styled(&'static str, bool),
    /// With a character between the items.
    Separated(&'static str),
}

impl Listed {
    /// How a parameter or header stands in its place.
    pub(super) fn of(converter: &Converter<'_>, node: NodeId, place: &str) -> Self {
        if converter.text(converter.description(node), "type") != Some("array") {
            return Self::Plain;
        }
        let format = converter.text(node, "collectionFormat").unwrap_or("csv");
        let is_named = place == "query" || place == "formData";
        match format {
            "multi" => Self::Styled("form", true),
            "ssv" if is_named => Self::Styled("spaceDelimited", false),
            "pipes" if is_named => Self::Styled("pipeDelimited", false),
            "ssv" => Self::Separated(" "),
            "pipes" => Self::Separated("|"),
            "tsv" => Self::Separated("\t"),
            _ if is_named => Self::Styled("form", false),
            _ => Self::Plain,
        }
    }

    /// Says so in a parameter, a header or an encoding.
    pub(super) fn say(&self, converter: &mut Converter<'_>, made: NodeId, place: NodeId) {
        match *self {
            Self::Plain => {}
            Self::Styled(style, explode) => {
                converter.set(made, "style", place, &text(style));
                converter.set(made, "explode", place, &NewValue::Bool(explode));
            }
            Self::Separated(separator) if converter.get(made, "x-separator").is_none() => {
                converter.set(made, "x-separator", place, &text(separator));
            }
            Self::Separated(_) => {}
        }
    }
}
