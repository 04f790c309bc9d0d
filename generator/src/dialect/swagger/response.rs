//! Replies.

use super::body::named_or_json;
use super::{Converter, parameter, schema};
use crate::report::Code;
use crate::source::{Node, NodeId};
use crate::structure::RESPONSE;

/// What a shared response becomes, with the media types of the document.
pub(super) fn component(converter: &mut Converter<'_>, node: NodeId) -> Option<NodeId> {
    let produces = converter.media_types(node, "produces");
    response(converter, node, &produces)
}

/// What a response becomes where an operation produces these media types.
pub(super) fn response(
    converter: &mut Converter<'_>,
    node: NodeId,
    produces: &[String],
) -> Option<NodeId> {
    let node = converter.followed(&RESPONSE, node)?;
    let made = converter.map(node);
    for entry in converter.entries(node) {
        match entry.key.as_str() {
            "headers" => {
                let headers = converter.map(entry.node);
                for header in converter.entries(entry.node) {
                    let made = parameter::header(converter, header.node);
                    converter.put(headers, &header.key, header.key_span, made);
                }
                converter.put(made, "headers", entry.key_span, headers);
            }
            "schema" => {
                let content = content(converter, node, entry.node, produces);
                converter.put(made, "content", entry.key_span, content);
            }
            "examples" => {}
            _ => converter.share(made, &entry),
        }
    }
    Some(made)
}

/// The body in each media type, with the example of each.
fn content(
    converter: &mut Converter<'_>,
    response: NodeId,
    written: NodeId,
    produces: &[String],
) -> NodeId {
    let is_file = converter.text(written, "type") == Some("file");
    let names = match produces {
        [] if is_file => vec!["application/octet-stream".to_owned()],
        names if holds_texts_alone(names) && is_structured(converter, written) => {
            warn_of_text(converter, written, names);
            named_or_json(&[])
        }
        names => named_or_json(names),
    };
    let schema = schema::schema(converter, written);
    let place = converter.tree.node(written).span();
    let content = converter.map(written);
    for name in names {
        let media_type = converter.map(written);
        converter.put(media_type, "schema", place, schema);
        let examples = converter.tree.node(response).get("examples");
        let example = examples.and_then(|examples| examples.get(&name)).map(Node::id);
        if let Some(example) = example {
            let place = converter.tree.node(example).span();
            converter.put(media_type, "example", place, example);
        }
        converter.put(content, &name, place, media_type);
    }
    content
}

/// Whether all media types are texts without a structure.
fn holds_texts_alone(names: &[String]) -> bool {
    let is_text = |name: &String| {
        let essence = name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        essence.starts_with("text/") && !essence.ends_with("json") && !essence.ends_with("xml")
    };
    !names.is_empty() && names.iter().all(is_text)
}

/// Whether a schema describes what has members or items.
fn is_structured(converter: &Converter<'_>, schema: NodeId) -> bool {
    let node = converter.tree.node(converter.target(schema));
    let kind = node.get("type").and_then(Node::as_str);
    matches!(kind, Some("object" | "array"))
        || ["properties", "allOf"].into_iter().any(|keyword| node.get(keyword).is_some())
}

/// `produces` speaks of all replies alike, and often of the successful ones alone.
fn warn_of_text(converter: &mut Converter<'_>, schema: NodeId, produces: &[String]) {
    let place = converter.tree.node(schema).span();
    converter
        .report
        .warning(Code::TextOfObject, place, "a text cannot hold what this schema describes")
        .label(format!("the operation produces {}", produces.join(", ")))
        .help("it is read as application/json; name that in `produces`");
}
