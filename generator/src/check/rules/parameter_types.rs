//! A parameter, and a header of a reply, must hold what its style has a text for.

use super::super::{Findings, Rule};
use crate::model::{
    Api, NoText, Operation, Param, Style, TextShape, is_plain, stands_beside, text_shape,
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
    if is_plain(api, param) || param.form.style == Style::Json || param.content.is_some() {
        return;
    }
    match text_shape(api, param) {
        Err(reason) => without_text(findings, param, reason),
        Ok(shape) => {
            in_style(findings, param, &shape);
            beside(api, findings, operation, (param, &shape));
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
        (Style::SpaceDelimited | Style::PipeDelimited, true) if is_object => (
            "this style has no form for an object with `explode`",
            "leave out `explode`, or use the style `form` or `deepObject`",
        ),
        _ => return,
    };
    findings.add(&param.origin, message).label(param.wire.clone()).help(help);
}

/// The members of an exploded object stand beside other parameters, so that no name may be of both, and one object at
/// most may take every other name.
fn beside(
    api: &Api,
    findings: &mut Findings<'_>,
    operation: &Operation,
    (param, shape): (&Param, &TextShape),
) {
    let TextShape::Object(fields, others) = shape else { return };
    if !stands_beside(param) {
        return;
    }
    let others_here = operation.params.iter().filter(|other| other.location == param.location);
    for other in others_here.filter(|other| other.wire != param.wire) {
        let (their_fields, is_open) = exploded(api, other);
        let is_theirs = |name: &str| name == other.wire || their_fields.iter().any(|it| it == name);
        let message = match fields.iter().find(|(name, _)| is_theirs(name)) {
            Some((name, _)) => {
                format!("`{name}` is a field of `{}`, and is taken by `{}`", param.wire, other.wire)
            }
            None if others.is_some() && is_open => {
                format!("`{}` and `{}` both take every other name", param.wire, other.wire)
            }
            None => continue,
        };
        findings
            .add(&param.origin, message)
            .also(other.origin.span, "the other parameter")
            .help("use `explode: false` or the style `deepObject`, which keep the members apart");
    }
}

/// The names of the members that stand beside other parameters, and whether there may be members of any name.
fn exploded(api: &Api, param: &Param) -> (Vec<String>, bool) {
    match text_shape(api, param) {
        Ok(TextShape::Object(fields, others)) if stands_beside(param) => {
            (fields.into_iter().map(|(name, _)| name).collect(), others.is_some())
        }
        _ => (Vec::new(), false),
    }
}
