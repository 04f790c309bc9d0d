//! Parameters and headers whose values their styles have no text for: they are written as most clients and servers do.

use crate::model::{
    Api, Location, NoText, Operation, Param, Style, TextShape, is_plain, stands_beside, text_shape,
};
use crate::report::{Code, Report};

/// Lets `deepObject` have what servers that read brackets give it for lists and values, and keep the members of objects
/// apart that would stand beside each other.
pub(super) fn as_deep(api: &mut Api, report: &mut Report) {
    let mut operations = std::mem::take(&mut api.operations);
    for operation in &mut operations {
        let clashing = clashing(api, &operation.params);
        for (param, is_clashing) in operation.params.iter_mut().zip(clashing) {
            if is_clashing {
                say_apart(report, param);
                param.form.style = Style::DeepObject;
            }
            if param.form.style == Style::DeepObject {
                beyond_objects(api, report, param);
            }
        }
    }
    api.operations = operations;
}

/// What the style `deepObject`, which is one of objects, is for other values.
fn beyond_objects(api: &Api, report: &mut Report, param: &mut Param) {
    let help = match text_shape(api, param) {
        Ok(TextShape::Value(_)) => {
            param.form.style = Style::Form;
            "it is written as in the style `form`; write that".to_owned()
        }
        Ok(TextShape::List(_) | TextShape::ValueOrList(..)) => {
            format!(
                "each item is written as `{}[]`; use the style `form` if the name stands alone",
                param.wire
            )
        }
        Ok(TextShape::Objects(..) | TextShape::ValueOrObjects(..)) => {
            format!("members of the first are written as `{}[0][…]`", param.wire)
        }
        Ok(TextShape::ValueOrObject(..)) => {
            format!("a value is written as `{0}`, and members as `{0}[…]`", param.wire)
        }
        Ok(TextShape::Object(..)) | Err(_) => return,
    };
    report
        .warning(
            Code::UndefinedText,
            param.origin.span,
            "the style `deepObject` is one of objects alone",
        )
        .label(param.wire.clone())
        .help(help);
}

/// Which objects of a query have members of one name, or take every other name, beside another such object.
fn clashing(api: &Api, params: &[Param]) -> Vec<bool> {
    let all: Vec<_> = params.iter().map(|param| Members::of(api, param)).collect();
    let clash = |(place, one): (usize, &Option<Members>)| {
        let others = all.iter().enumerate().filter(|(other, _)| *other != place);
        let mut others = others.filter_map(|(_, other)| other.as_ref());
        one.as_ref().is_some_and(|one| others.any(|other| one.clashes_with(other)))
    };
    all.iter().enumerate().map(clash).collect()
}

/// The members of an object, which stand in a query without a word that they are of that object.
struct Members {
    names: Vec<String>,
    /// Whether it takes every other name too.
    is_open: bool,
}

impl Members {
    fn of(api: &Api, param: &Param) -> Option<Self> {
        let is_beside = param.location == Location::Query && stands_beside(param);
        match text_shape(api, param) {
            Ok(TextShape::Object(fields, others)) if is_beside => {
                let names = fields.into_iter().map(|(name, _)| name).collect();
                Some(Self { names, is_open: others.is_some() })
            }
            _ => None,
        }
    }

    fn clashes_with(&self, other: &Self) -> bool {
        let is_shared = |name: &String| other.names.contains(name);
        (self.is_open && other.is_open) || self.names.iter().any(is_shared)
    }
}

fn say_apart(report: &mut Report, param: &Param) {
    report
        .warning(
            Code::UndefinedText,
            param.origin.span,
            format!("nothing tells the members of `{}` from those of another object", param.wire),
        )
        .help(format!("they are written as `{}[…]`; say so by the style `deepObject`", param.wire));
}

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
