//! Bodies of requests: one parameter with a schema, or the parts of a form.

use super::schema::{self, Listed};
use super::{Converter, text};
use crate::report::Code;
use crate::source::{NewValue, NodeId, Span};

const URL_ENCODED: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

/// The body of an operation, made of its parameters in the body or in a form; nothing where there are none.
pub(super) fn request_body(
    converter: &mut Converter<'_>,
    operation: NodeId,
    parts: &[NodeId],
) -> Option<NodeId> {
    let is_body = |part: &NodeId| converter.text(*part, "in") == Some("body");
    let bodies: Vec<NodeId> = parts.iter().copied().filter(is_body).collect();
    let consumes = converter.media_types(operation, "consumes");
    match (bodies.as_slice(), parts) {
        (_, []) => None,
        ([], form) => Some(of_form(converter, form, &consumes)),
        ([body], [_]) => Some(of_body(converter, *body, &consumes)),
        ([first, ..], _) => {
            let other = parts.iter().find(|part| *part != first).copied().unwrap_or(*first);
            refuse_second(converter, *first, other);
            None
        }
    }
}

fn refuse_second(converter: &mut Converter<'_>, body: NodeId, other: NodeId) {
    let (first, second) = (converter.tree.node(body).span(), converter.tree.node(other).span());
    converter
        .report
        .error(Code::Exclusive, second, "an operation has one body, or one form")
        .label("this")
        .also(first, "and this body")
        .help("keep one of them");
}

fn of_body(converter: &mut Converter<'_>, node: NodeId, consumes: &[String]) -> NodeId {
    let made = converter.map(node);
    for entry in converter.entries(node) {
        let is_said = ["name", "in", "schema", "x-example", "x-examples"];
        if !is_said.contains(&entry.key.as_str()) {
            converter.share(made, &entry);
        }
    }
    let schema = converter.get(node, "schema");
    let schema = schema.map(|node| schema::schema(converter, node));
    let content = converter.map(node);
    let place = converter.tree.node(node).span();
    for name in named_or_json(consumes) {
        let media_type = converter.map(node);
        if let Some(schema) = schema {
            converter.put(media_type, "schema", place, schema);
        }
        converter.put(content, &name, place, media_type);
    }
    converter.put(made, "content", place, content);
    made
}

/// The media types of a body; where none is named, it is JSON.
pub(super) fn named_or_json(names: &[String]) -> Vec<String> {
    if names.is_empty() { vec!["application/json".to_owned()] } else { names.to_vec() }
}

fn of_form(converter: &mut Converter<'_>, parts: &[NodeId], consumes: &[String]) -> NodeId {
    let place = parts[0];
    let span = converter.tree.node(place).span();
    let is_required = parts.iter().any(|part| converter.is_true(*part, "required"));
    let schema = form_schema(converter, parts, place);
    let made = converter.map(place);
    let content = converter.map(place);
    for name in form_types(converter, parts, consumes) {
        let media_type = converter.map(place);
        converter.put(media_type, "schema", span, schema);
        let encoding = encoding(converter, parts, name);
        if converter.tree.node(encoding).entries().len() > 0 {
            converter.put(media_type, "encoding", span, encoding);
        }
        converter.put(content, name, span, media_type);
    }
    converter.put(made, "content", span, content);
    converter.set(made, "required", place, &NewValue::Bool(is_required));
    made
}

/// The media types of a form: those of the operation that are for forms; else the one that can hold its parts.
fn form_types(
    converter: &Converter<'_>,
    parts: &[NodeId],
    consumes: &[String],
) -> Vec<&'static str> {
    let is_file =
        |part: &NodeId| converter.text(converter.description(*part), "type") == Some("file");
    let has_file = parts.iter().any(is_file);
    let known = consumes.iter().filter_map(|name| {
        let essence = name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        [URL_ENCODED, MULTIPART].into_iter().find(|known| *known == essence)
    });
    let named: Vec<&str> = known.filter(|name| !has_file || *name == MULTIPART).collect();
    match (named.is_empty(), has_file) {
        (false, _) => named,
        (true, true) => vec![MULTIPART],
        (true, false) => vec![URL_ENCODED],
    }
}

fn form_schema(converter: &mut Converter<'_>, parts: &[NodeId], place: NodeId) -> NodeId {
    let schema = converter.tree.add_map(place, &[("type", text("object"))]);
    let span = converter.tree.node(place).span();
    let properties = converter.map(place);
    let mut required = Vec::new();
    for part in parts {
        let Some(name) = converter.get(*part, "name") else { continue };
        let written = converter.text(*part, "name").unwrap_or_default().to_owned();
        let at = converter.tree.node(name).span();
        if let Some(first) = converter.tree.node(properties).entry(&written) {
            let first = first.key_span;
            refuse_repeated(converter, &written, at, first);
            continue;
        }
        let property = property(converter, *part);
        converter.put(properties, &written, at, property);
        if converter.is_true(*part, "required") {
            required.push(name);
        }
    }
    converter.put(schema, "properties", span, properties);
    if !required.is_empty() {
        let required = converter.tree.add_list(place, required);
        converter.put(schema, "required", span, required);
    }
    schema
}

fn refuse_repeated(converter: &mut Converter<'_>, name: &str, again: Span, first: Span) {
    let message = format!("the part `{name}` of the form is declared twice");
    converter
        .report
        .error(Code::DuplicateParameter, again, message)
        .label("again here")
        .also(first, "first here")
        .help("remove one of the two");
}

/// The schema of a part of a form, with what is said of the part.
fn property(converter: &mut Converter<'_>, part: NodeId) -> NodeId {
    let schema = schema::of_value(converter, part);
    let said = ["description", "x-source", "x-drift", "x-assumed"];
    for entry in converter.entries(part) {
        if said.contains(&entry.key.as_str()) {
            converter.share(schema, &entry);
        }
    }
    schema
}

/// How the lists of a form stand in it. What a form cannot hold in the way that is asked for is refused.
fn encoding(converter: &mut Converter<'_>, parts: &[NodeId], media_type: &str) -> NodeId {
    let encoding = converter.map(parts[0]);
    for part in parts {
        let listed = Listed::of(converter, *part, "formData");
        let is_exploded = matches!(listed, Listed::Styled(_, true));
        let is_held = match listed {
            Listed::Plain => true,
            Listed::Styled(style, _) => media_type == URL_ENCODED || style == "form",
            Listed::Separated(_) => false,
        };
        match listed {
            Listed::Plain => {}
            _ if is_exploded => {}
            _ if !is_held => refuse_list(converter, *part, media_type),
            listed => {
                let name = converter.text(*part, "name").unwrap_or_default().to_owned();
                let made = converter.map(*part);
                listed.say(converter, made, *part);
                let place = converter.tree.node(*part).span();
                converter.put(encoding, &name, place, made);
            }
        }
    }
    encoding
}

fn refuse_list(converter: &mut Converter<'_>, part: NodeId, media_type: &str) {
    let name = converter.text(part, "name").unwrap_or_default();
    let format = converter.text(part, "collectionFormat").unwrap_or("csv");
    let message = format!("the list `{name}` cannot be written as `{format}` in `{media_type}`");
    let place = converter.tree.node(part).span();
    converter
        .report
        .error(Code::UnsupportedParameter, place, message)
        .help("write `collectionFormat: multi`: each item is a part of its own");
}
