//! Parameters and headers whose values no style has a text for: they are written as JSON, as most clients do.

use crate::model::{Api, NoText, Operation, Param, Style, is_plain, text_shape};
use crate::report::{Code, Report};

/// Lets JSON be the text of lists and objects within each other, of which the specification says that their texts are
/// undefined. Styles other than those of the places themselves are left to be refused: whoever writes one means it.
pub(super) fn as_json(api: &mut Api, report: &mut Report) {
    let mut operations = std::mem::take(&mut api.operations);
    for param in operations.iter_mut().flat_map(texts) {
        if let Some(reason) = reason(api, param) {
            say(report, param, reason);
            param.form.style = Style::Json;
            (param.form.explode, param.form.allow_empty) = (false, false);
        }
    }
    api.operations = operations;
}

/// The parameters of an operation, and the headers of its replies.
fn texts(operation: &mut Operation) -> impl Iterator<Item = &mut Param> {
    let Operation { params, replies, .. } = operation;
    params.iter_mut().chain(replies.iter_mut().flat_map(|reply| &mut reply.headers))
}

/// Why the style of the parameter's place has no text for it.
fn reason(api: &Api, param: &Param) -> Option<NoText> {
    let is_usual = matches!(param.form.style, Style::Form | Style::Simple);
    if !is_usual || is_plain(api, param) || param.content.is_some() {
        return None;
    }
    text_shape(api, param).err()
}

fn say(report: &mut Report, param: &Param, reason: NoText) {
    let seen = match reason {
        NoText::Nested => "a list or an object within another",
        NoText::Mixed => "an object in the place of another value",
        NoText::TooLarge => "a value within itself, or of very many fields",
    };
    report
        .warning(
            Code::UndefinedText,
            param.origin.span,
            format!("no style defines a text for what `{}` holds", param.wire),
        )
        .label(seen)
        .help("it is written as one text of JSON; say so by `content` with application/json");
}
