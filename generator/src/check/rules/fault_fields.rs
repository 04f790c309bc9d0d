//! A fault must fill only fields that its body has, and every one that is required.

use super::super::{Findings, Rule};
use crate::model::{Api, FaultRow, Faults, Field, Plain, Shape, TypeRef};
use crate::report::Code;

pub(in super::super) const RULE: Rule = Rule { code: Code::FaultField, run };

fn run(api: &Api, findings: &mut Findings<'_>) {
    let Some(faults) = &api.faults else { return };
    let overrides = api.operations.iter().flat_map(|operation| &operation.faults);
    for row in faults.rows.iter().chain(overrides) {
        check(api, faults, row, findings);
    }
}

fn check(api: &Api, faults: &Faults, row: &FaultRow, findings: &mut Findings<'_>) {
    let body = api.type_def(faults.body);
    let Shape::Object(object) = &body.shape else {
        findings
            .add(&body.origin, "the body of a fault must be an object")
            .help("name an object schema in x-faults");
        return;
    };
    for member in &row.body {
        match object.fields.iter().find(|field| field.wire == member.wire) {
            Some(field) if is_text(api, &field.ty) => {}
            Some(field) => {
                findings
                    .add(
                        &member.origin,
                        format!("`{}` is no string, and a fault fills only strings", member.wire),
                    )
                    .also(field.origin.span, "declared here")
                    .help("leave it out of the fault's body");
            }
            None => {
                let known: Vec<&str> =
                    object.fields.iter().map(|field| field.wire.as_str()).collect();
                findings
                    .add(
                        &member.origin,
                        format!("the body of this fault has no field `{}`", member.wire),
                    )
                    .label(format!("`{}` has {}", body.name, known.join(", ")))
                    .help("correct the name, or add the field to the schema");
            }
        }
    }
    for field in missing(object.fields.iter(), row) {
        findings
            .add(
                &row.origin,
                format!("the fault `{}` leaves out `{}`, which is required", row.name, field.wire),
            )
            .also(field.origin.span, "required here")
            .help("fill it");
    }
}

fn missing<'f>(fields: impl Iterator<Item = &'f Field>, row: &FaultRow) -> Vec<&'f Field> {
    let absent = |field: &&Field| row.body.iter().all(|member| member.wire != field.wire);
    fields.filter(|field| field.presence.is_required()).filter(absent).collect()
}

fn is_text(api: &Api, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Plain(plain) => matches!(plain, Plain::Text | Plain::Any),
        TypeRef::Named(id) => match &api.type_def(*id).shape {
            Shape::Alias(next) => is_text(api, next),
            Shape::Text(text) => !text.secret,
            Shape::Enumeration(_) => true,
            _ => false,
        },
        TypeRef::Nullable(inner) => is_text(api, inner),
        TypeRef::List(_) | TypeRef::Map(_) => false,
    }
}
