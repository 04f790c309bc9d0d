//! A parameter, and a header of a reply, must hold what a text can stand for.

use super::super::{Findings, Rule};
use crate::model::{Api, Param, Plain, Shape, TypeRef};
use crate::report::Code;

pub(in super::super) const RULE: Rule = Rule { code: Code::UnsupportedParameter, run };

fn run(api: &Api, findings: &mut Findings<'_>) {
    for operation in &api.operations {
        for param in &operation.params {
            check(api, findings, param, item(api, &param.ty));
        }
        for header in operation.replies.iter().flat_map(|reply| &reply.headers) {
            check(api, findings, header, &header.ty);
        }
    }
}

/// What a list holds, with limits or without; any other type itself.
fn item<'a>(api: &'a Api, ty: &'a TypeRef) -> &'a TypeRef {
    match ty {
        TypeRef::List(item) => item,
        TypeRef::Named(id) => match &api.type_def(*id).shape {
            Shape::Alias(next @ (TypeRef::List(_) | TypeRef::Named(_))) => item(api, next),
            Shape::List(list) => &list.item,
            _ => ty,
        },
        _ => ty,
    }
}

fn check(api: &Api, findings: &mut Findings<'_>, param: &Param, ty: &TypeRef) {
    if !stands_as_text(api, ty) {
        findings
            .add(
                &param.origin,
                format!("`{}` holds what cannot be read from a parameter yet", param.wire),
            )
            .label("neither a string, a number, a boolean nor an enumeration")
            .help("use one of those, or a list of them");
    }
}

/// Whether every value of a type has one text.
pub(super) fn stands_as_text(api: &Api, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Named(id) => match &api.type_def(*id).shape {
            Shape::Alias(next) => stands_as_text(api, next),
            Shape::Text(_) | Shape::Integer(_) | Shape::Number(_) | Shape::Enumeration(_) => true,
            Shape::Checked(checked) => stands_as_text(api, &checked.base),
            Shape::Object(_) | Shape::List(_) | Shape::Union(_) => false,
        },
        TypeRef::Plain(plain) => !matches!(
            plain,
            Plain::Any
                | Plain::Null
                | Plain::NotObject
                | Plain::NotArray
                | Plain::Binary
                | Plain::File
        ),
        TypeRef::List(_) | TypeRef::Map(_) | TypeRef::Nullable(_) => false,
    }
}
