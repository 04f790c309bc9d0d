//! Forms of which no schema says what members they have: their bodies are bytes.

use crate::model::{Api, BodyForm, Codec, Content, Operation, Plain, TypeRef};
use crate::report::{Code, Report};

/// Lets bytes be what such a form holds: whoever calls or answers knows more of it than the document.
pub(super) fn as_bytes(api: &mut Api, report: &mut Report) {
    let mut operations = std::mem::take(&mut api.operations);
    for content in operations.iter_mut().flat_map(contents) {
        let is_form = matches!(content.codec, Codec::Form | Codec::Parts);
        if is_form && BodyForm::of(api, content).is_none() {
            say(report, content);
            content.codec = Codec::Binary;
            content.ty = TypeRef::Plain(Plain::Binary);
            content.encoding.clear();
            content.examples.clear();
        }
    }
    api.operations = operations;
}

/// The contents of an operation's request and of its replies.
fn contents(operation: &mut Operation) -> impl Iterator<Item = &mut Content> {
    let Operation { body, replies, .. } = operation;
    let replies = replies.iter_mut().flat_map(|reply| &mut reply.contents);
    body.iter_mut().flat_map(|body| &mut body.contents).chain(replies)
}

fn say(report: &mut Report, content: &Content) {
    report
        .warning(
            Code::UncheckedBody,
            content.origin.span,
            "it is not known which members this form has, so that its body is bytes",
        )
        .label(&*content.media_type)
        .help("describe it as an object with `properties`, or as alternatives of such");
}
