//! A parameter, and a header of a reply, must hold what its style has a text for.

use super::super::{Findings, Rule};
use crate::model::{
    Api, Location, NoText, Operation, Param, Style, TextShape, is_plain, text_shape,
};
use crate::report::Code;

pub(in super::super) const RULE: Rule = Rule { code: Code::UnsupportedParameter, run };

fn run(api: &Api, findings: &mut Findings<'_>) {
    for operation in &api.operations {
        for param in &operation.params {
            check(api, findings, operation, param);
        }
        for header in operation.replies.iter().flat_map(|reply| &reply.headers) {
            check(api, findings, operation, header);
        }
    }
}

fn check(api: &Api, findings: &mut Findings<'_>, operation: &Operation, param: &Param) {
    if is_plain(api, param) || param.form.style == Style::Json {
        return;
    }
    match text_shape(api, param) {
        Err(reason) => without_text(findings, param, reason),
        Ok(shape) => {
            in_style(findings, param, &shape);
            beside(findings, operation, param, &shape);
        }
    }
}

fn without_text(findings: &mut Findings<'_>, param: &Param, reason: NoText) {
    let (label, help) = match reason {
        NoText::Nested => (
            "a list or an object within another",
            "use the style `deepObject` for objects within objects, or `content` with application/json",
        ),
        NoText::Mixed => (
            "an object in the place of another value",
            "tell them apart by a parameter of their own, or use `content` with application/json",
        ),
        NoText::TooLarge => (
            "a value within itself, or of more fields than a request should have",
            "use `content` with application/json",
        ),
    };
    findings
        .add(&param.origin, format!("no style has a text for what `{}` holds", param.wire))
        .label(label)
        .help(help);
}

/// The cells of the specification's table that are not applicable.
fn in_style(findings: &mut Findings<'_>, param: &Param, shape: &TextShape) {
    let is_object = matches!(shape, TextShape::Object(..));
    let (message, help) = match (param.form.style, param.form.explode) {
        (Style::DeepObject, _) if !is_object => {
            ("the style `deepObject` is one of objects alone", "use the style `form`")
        }
        (Style::SpaceDelimited | Style::PipeDelimited, true) if is_object => (
            "this style has no form for an object with `explode`",
            "leave out `explode`, or use the style `form` or `deepObject`",
        ),
        _ => return,
    };
    findings.add(&param.origin, message).label(param.wire.clone()).help(help);
}

/// The members of an exploded object stand beside other parameters, so that no name may be of both.
fn beside(findings: &mut Findings<'_>, operation: &Operation, param: &Param, shape: &TextShape) {
    let is_beside = matches!(param.location, Location::Query | Location::Cookie)
        && param.form.explode
        && param.form.style != Style::DeepObject;
    let TextShape::Object(fields, _) = shape else { return };
    if !is_beside {
        return;
    }
    let others = operation.params.iter().filter(|other| other.location == param.location);
    for other in others.filter(|other| other.wire != param.wire) {
        if fields.iter().any(|(name, _)| *name == other.wire) {
            findings
                .add(
                    &param.origin,
                    format!(
                        "a field of `{}` and a parameter have the name `{}`",
                        param.wire, other.wire
                    ),
                )
                .also(other.origin.span, "the parameter")
                .help(
                    "use `explode: false` or the style `deepObject`, which keep the fields apart",
                );
        }
    }
}
