//! Examples and defaults must be values of their own schemas, judged by the runtime's own rules.

use super::super::{Findings, Rule};
use crate::interpret;
use crate::model::{Api, Codec, Shape, Stated, TypeId, TypeRef};
use crate::report::Code;
use crate::source::Span;
use foldhash::HashSet;
use specwright_runtime::json::Json;
use specwright_runtime::violation::Violations;

/// How many violations of one value are shown.
const MAX_SHOWN: usize = 3;

pub(in super::super) const RULE: Rule = Rule { code: Code::ExampleBreaksSchema, run };

fn run(api: &Api, findings: &mut Findings<'_>) {
    let judge = &mut Judge { api, findings, judged: HashSet::default() };
    for (index, def) in api.types.iter().enumerate() {
        let ty = TypeRef::Named(TypeId(index));
        judge.values(&ty, (&def.default, &def.examples));
        if let Shape::Object(object) = &def.shape {
            for field in &object.fields {
                let ty = match field.presence.is_nullable() {
                    true => TypeRef::Nullable(Box::new(field.ty.clone())),
                    false => field.ty.clone(),
                };
                judge.values(&ty, (&field.default, &field.examples));
            }
        }
    }
    for operation in &api.operations {
        for param in &operation.params {
            judge.values(&param.ty, (&param.default, &param.examples));
        }
        let replies = operation.replies.iter().flat_map(|reply| &reply.contents);
        let contents = operation.body.iter().flat_map(|body| &body.contents).chain(replies);
        for content in contents.filter(|content| matches!(content.codec, Codec::Json | Codec::Text))
        {
            judge.values(&content.ty, (&None, &content.examples));
        }
    }
}

/// Judges each value once, wherever else it is carried.
struct Judge<'a, 'r, 'f> {
    api: &'a Api,
    findings: &'f mut Findings<'r>,
    judged: HashSet<Span>,
}

impl Judge<'_, '_, '_> {
    fn values(
        &mut self,
        ty: &TypeRef,
        (default, examples): (&Option<Stated<Json>>, &[Stated<Json>]),
    ) {
        if let Some(stated) = default {
            self.value(ty, (Code::DefaultBreaksSchema, "default"), stated);
        }
        for stated in examples {
            self.value(ty, (Code::ExampleBreaksSchema, "example"), stated);
        }
    }

    fn value(&mut self, ty: &TypeRef, (code, what): (Code, &str), stated: &Stated<Json>) {
        if !self.judged.insert(stated.origin.span) {
            return;
        }
        let found = interpret::violations(self.api, ty, &stated.value);
        if !found.is_empty() && code == Code::DefaultBreaksSchema {
            self.findings.broken_defaults.insert(stated.origin.span);
        }
        if !found.is_empty() {
            self.findings
                .warn_as(code, &stated.origin, format!("this {what} breaks its own schema"))
                .label(seen(&found))
                .help(match code {
                    Code::DefaultBreaksSchema => {
                        "correct the default, or the limit; no code is made of it"
                    }
                    _ => "correct the example, or the limit",
                });
        }
    }
}

/// The first violations of a value, and how many more there are: one wrong value may break its schema in a hundred places.
fn seen(found: &Violations) -> String {
    let shown = found.iter().take(MAX_SHOWN).map(|broken| match broken.path() {
        [] => broken.to_string(),
        _ => format!("{}: {broken}", broken.pointer()),
    });
    let shown: Vec<_> = shown.collect();
    match found.len().saturating_sub(MAX_SHOWN) {
        0 => shown.join("; "),
        more => format!("{}; and {more} more", shown.join("; ")),
    }
}
