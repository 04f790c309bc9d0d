//! What is said of the members of a form beside its schema: `encoding`.

use super::facts;
use super::lowering::Lowering;
use crate::model::{Api, BodyForm, Codec, Content, Operation, PropertyEncoding};
use crate::report::{Code, Report};
use crate::source::{Edition, Entry, Node};

/// The encodings of a media type. What `explode` means for parts it means since OpenAPI 3.1, and in Swagger 2.0.
pub(super) fn of_content(
    lowering: &mut Lowering<'_, '_>,
    content: Node<'_>,
    codec: Codec,
) -> Vec<PropertyEncoding> {
    let entries = content.get("encoding").into_iter().flat_map(Node::entries);
    let mut encodings: Vec<_> = entries.map(|entry| encoding(lowering, entry)).collect();
    if codec == Codec::Parts && content.tree().written_edition() == Edition::V3_0 {
        encodings.iter_mut().for_each(|encoding| encoding.explode = None);
    }
    encodings
}

fn encoding(
    lowering: &mut Lowering<'_, '_>,
    Entry { key, node, .. }: Entry<'_>,
) -> PropertyEncoding {
    let text = |key: &str| node.get(key).and_then(Node::as_str).map(str::to_owned);
    if let Some(headers) = node.get("headers").filter(|headers| headers.entries().len() > 0) {
        lowering.warn(
            Code::IdleEncoding,
            headers,
            format!("the headers of the part `{key}` are not generated"),
            "they are neither sent nor read; put what they say into members of the body",
        );
    }
    PropertyEncoding {
        property: key.to_owned(),
        content_type: text("contentType"),
        style: text("style"),
        explode: node.get("explode").and_then(Node::as_bool),
        origin: facts::origin(node),
    }
}

/// Says of an encoding that its form has no such member.
pub(super) fn say_of_none(api: &Api, report: &mut Report) {
    for content in api.operations.iter().flat_map(contents) {
        let Some(form) = BodyForm::of(api, content) else { continue };
        let is_member = |name: &String| form.members.iter().any(|(member, _)| member == name);
        for encoding in content.encoding.iter().filter(|one| !is_member(&one.property)) {
            let message = format!("`{}` is no member of this form", encoding.property);
            report
                .warning(Code::IdleEncoding, encoding.origin.span, message)
                .help("what `encoding` says of it has no effect; name a property that is sent");
        }
    }
}

/// The contents of an operation's request and of its replies.
fn contents(operation: &Operation) -> impl Iterator<Item = &Content> {
    let replies = operation.replies.iter().flat_map(|reply| &reply.contents);
    operation.body.iter().flat_map(|body| &body.contents).chain(replies)
}
