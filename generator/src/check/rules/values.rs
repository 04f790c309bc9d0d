//! Examples and defaults must be values of their own schemas, judged by the runtime's own rules.

use super::super::{Findings, Rule, value};
use crate::model::{Api, Shape, Stated, TypeId, TypeRef};
use crate::report::Code;
use specwright_runtime::json::Json;

pub(in super::super) const RULE: Rule = Rule { code: Code::ExampleBreaksSchema, run };

fn run(api: &Api, findings: &mut Findings<'_>) {
    for (index, def) in api.types.iter().enumerate() {
        let ty = TypeRef::Named(TypeId(index));
        judge(api, findings, &ty, (&def.default, &def.examples));
        if let Shape::Object(object) = &def.shape {
            for field in &object.fields {
                let ty = match field.presence.is_nullable() {
                    true => TypeRef::Nullable(Box::new(field.ty.clone())),
                    false => field.ty.clone(),
                };
                judge(api, findings, &ty, (&field.default, &field.examples));
            }
        }
    }
    for operation in &api.operations {
        for param in &operation.params {
            judge(api, findings, &param.ty, (&param.default, &param.examples));
        }
        if let Some(body) = &operation.body {
            judge(api, findings, &body.ty, (&None, &body.examples));
        }
        for reply in &operation.replies {
            if let Some(ty) = &reply.ty {
                judge(api, findings, ty, (&None, &reply.examples));
            }
        }
    }
}

fn judge(
    api: &Api,
    findings: &mut Findings<'_>,
    ty: &TypeRef,
    (default, examples): (&Option<Stated<Json>>, &[Stated<Json>]),
) {
    let defaults = default.iter().map(|stated| (Code::DefaultBreaksSchema, "default", stated));
    let examples = examples.iter().map(|stated| (Code::ExampleBreaksSchema, "example", stated));
    for (code, what, stated) in defaults.chain(examples) {
        for broken in value::violations(api, ty, &stated.value) {
            findings
                .add_as(code, &stated.origin, format!("this {what} breaks its own schema"))
                .label(broken.to_string())
                .help(format!("correct the {what}, or the limit"));
        }
    }
}
