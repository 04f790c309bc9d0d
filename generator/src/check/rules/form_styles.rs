//! A member of a form must stand in it in a way that can be read back.

use super::super::{Findings, Rule};
use crate::model::{Api, BodyForm, Codec, Content, FormKind, PropertyEncoding};
use crate::report::Code;

pub(in super::super) const RULE: Rule = Rule { code: Code::UnsupportedMediaType, run };

fn run(api: &Api, findings: &mut Findings<'_>) {
    for operation in &api.operations {
        operation.contents().for_each(|content| check(api, findings, content));
    }
}

fn check(api: &Api, findings: &mut Findings<'_>, content: &Content) {
    if !matches!(content.codec, Codec::Form | Codec::Parts) {
        return;
    }
    let Some(form) = BodyForm::of(api, content) else {
        findings
            .add(&content.origin, "it is not known which members this form has")
            .label(&*content.media_type)
            .help("describe it as an object with `properties`, or as alternatives of such");
        return;
    };
    for encoding in &content.encoding {
        let member = form.members.iter().find(|(name, _)| *name == encoding.property);
        let Some((name, kind)) = member else { continue };
        if !is_readable(content, encoding, kind) {
            let style = encoding.style.as_deref().unwrap_or("form");
            findings
                .add(&encoding.origin, format!("`{name}` cannot be read from a form in this style"))
                .label(style)
                .help("objects can stand in the style `deepObject`, or as JSON without any style");
        }
    }
}

/// An object that is no JSON needs names for its members; a list of objects needs JSON.
fn is_readable(content: &Content, encoding: &PropertyEncoding, kind: &FormKind) -> bool {
    match (kind, encoding.style.as_deref()) {
        (_, None) => true,
        (FormKind::Deep(_) | FormKind::Brackets(_), _) => true,
        // Values of several types; what has parts stands in brackets.
        (FormKind::Json, Some("deepObject")) => true,
        (FormKind::Json, Some(_)) => content.codec == Codec::Parts,
        (FormKind::List(..), style) => style != Some("deepObject"),
        // A value is the same in both.
        (_, style) => matches!(style, Some("form" | "deepObject")),
    }
}
