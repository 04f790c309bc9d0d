//! What hangs on a parameter must name one of its operation, and fit both.

use super::super::{Findings, Rule};
use crate::interpret;
use crate::model::{Api, Derived, Operation, Param, Shape, Stated, TypeRef, VariantValue};
use crate::report::Code;
use specwright_runtime::json::Json;

pub(in super::super) const RULE: Rule = Rule { code: Code::Derivation, run };

fn run(api: &Api, findings: &mut Findings<'_>) {
    for operation in &api.operations {
        for param in &operation.params {
            for rule in &param.derived {
                check(api, findings, operation, (param, rule));
            }
        }
    }
}

fn check(
    api: &Api,
    findings: &mut Findings<'_>,
    operation: &Operation,
    (param, rule): (&Param, &Derived),
) {
    let (Derived::DefaultBy { wire, .. }
    | Derived::ForcedBy { wire, .. }
    | Derived::SubsetOf { wire, .. }) = rule;
    let Some(other) = operation.params.iter().find(|other| other.wire == *wire) else {
        findings
            .add(
                &param.origin,
                format!("`{}` hangs on `{wire}`, which is no parameter here", param.wire),
            )
            .help("name a parameter of the same operation");
        return;
    };
    match rule {
        Derived::DefaultBy { values, .. } | Derived::ForcedBy { values, .. } => {
            values.iter().for_each(|entry| by_value(api, findings, (param, other), entry));
        }
        Derived::SubsetOf { .. }
            if other.ty == param.ty && matches!(param.ty, TypeRef::List(_)) => {}
        Derived::SubsetOf { .. } => {
            findings
                .add(
                    &param.origin,
                    format!("`{}` and `{wire}` are not lists of one type", param.wire),
                )
                .help("give both the same type of items");
        }
    }
}

fn by_value(
    api: &Api,
    findings: &mut Findings<'_>,
    (param, other): (&Param, &Param),
    (key, stated): &(String, Stated<Json>),
) {
    if !lists(api, &other.ty, key) {
        findings
            .add(&stated.origin, format!("`{}` is never `{key}`", other.wire))
            .also(other.origin.span, "declared here")
            .help("name a value of its enumeration");
    }
    for broken in interpret::violations(api, &param.ty, &stated.value) {
        findings
            .add(&stated.origin, format!("this is no value of `{}`", param.wire))
            .label(broken.to_string())
            .help("correct the value, or the limit");
    }
}

fn lists(api: &Api, ty: &TypeRef, key: &str) -> bool {
    let TypeRef::Named(id) = ty else { return false };
    let Shape::Enumeration(enumeration) = &api.type_def(*id).shape else { return false };
    enumeration.variants.iter().any(|variant| match &variant.value {
        VariantValue::Text(text) => text == key,
        VariantValue::Integer(value) => value.to_string() == key,
    })
}
