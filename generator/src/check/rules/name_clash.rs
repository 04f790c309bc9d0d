//! What is made of the document must not share a name with anything else that is made of it.

use super::super::{Findings, Rule};
use crate::model::{Api, Content, Faults, Operation, Origin, TypeDef};
use crate::report::Code;
use heck::{ToShoutySnakeCase, ToSnakeCase};
use std::collections::HashMap;

pub(in super::super) const RULE: Rule = Rule { code: Code::NameClash, run };

fn run(api: &Api, findings: &mut Findings<'_>) {
    let types = api.types.iter().flat_map(type_names);
    distinct(findings, "type", types);
    let requests = api.operations.iter().flat_map(|operation| {
        let structs = operation.replies.iter().filter(|reply| !reply.headers.is_empty());
        let structs = structs.map(|reply| reply.name.clone());
        let parts = ["Request", "Reply"].map(str::to_owned).into_iter().chain(structs);
        let parts = parts.chain(contents(operation));
        parts.map(|part| (format!("{}{part}", operation.prefix), &operation.origin))
    });
    distinct(findings, "type", requests);
    let operations = api.operations.iter();
    let operations =
        operations.map(|operation| (operation.name.to_shouty_snake_case(), &operation.origin));
    let schemes = api
        .schemes
        .iter()
        .map(|scheme| (format!("{}_SCHEME", scheme.name.to_shouty_snake_case()), &scheme.origin));
    distinct(findings, "static", operations.chain(schemes));
    let calls = api.operations.iter().map(|operation| (operation.name.clone(), &operation.origin));
    let credentials =
        api.schemes.iter().map(|scheme| (format!("with_{}", scheme.name), &scheme.origin));
    distinct(findings, "function", calls.chain(credentials));
    api.faults.iter().for_each(|faults| placeholders(findings, faults));
}

/// The enums of bodies whose media types have different types.
fn contents(operation: &Operation) -> impl Iterator<Item = String> {
    let differ = |all: &[Content]| !all.is_empty() && Content::common_type(all).is_none();
    let body = operation.body.as_ref().filter(|body| differ(&body.contents));
    let replies = operation.replies.iter().filter(move |reply| differ(&reply.contents));
    let replies = replies.map(|reply| format!("{}Content", reply.name));
    body.map(|_| "Body".to_owned()).into_iter().chain(replies)
}

/// The type, and the marker that carries its limits.
fn type_names(def: &TypeDef) -> impl Iterator<Item = (String, &Origin)> {
    std::iter::once(def.name.clone()).chain(def.marker()).map(|name| (name, &def.origin))
}

fn distinct<'a>(
    findings: &mut Findings<'_>,
    what: &str,
    names: impl Iterator<Item = (String, &'a Origin)>,
) {
    let mut seen: HashMap<String, &Origin> = HashMap::new();
    for (name, origin) in names {
        let first = seen.get(&name).copied();
        if let Some(first) = first {
            findings
                .add(origin, format!("a second {what} would have the name `{name}`"))
                .also(first.span, "the first")
                .help("rename one of them in the document");
        }
        seen.insert(name, origin);
    }
}

/// Placeholders become arguments of one function.
fn placeholders(findings: &mut Findings<'_>, faults: &Faults) {
    for row in &faults.rows {
        let names = row.placeholders();
        distinct(
            findings,
            "argument",
            names.iter().map(|name| (name.to_snake_case(), &row.origin)),
        );
    }
}
