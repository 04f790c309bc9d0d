//! The changes for programs.

use super::change::{Change, Reached, Verdict};
use crate::model::Origin;
use crate::source::SourceSet;
use serde::Serialize;

/// All changes, as the JSON has them.
#[derive(Serialize)]
struct Document<'c> {
    wire: String,
    changes: Vec<Entry<'c>>,
}

#[derive(Serialize)]
struct Entry<'c> {
    id: &'c str,
    level: String,
    request: Option<String>,
    reply: Option<String>,
    promises: Vec<&'c str>,
    bump: String,
    message: &'c str,
    operations: Vec<Operation<'c>>,
    pointer: &'c str,
    base: Option<Place<'c>>,
    head: Option<Place<'c>>,
    before: &'c str,
    after: &'c str,
    witness: Witness<'c>,
}

/// A value that only one of the documents admits.
#[derive(Serialize)]
struct Witness<'c> {
    lost: Option<&'c str>,
    gained: Option<&'c str>,
}

#[derive(Serialize)]
struct Operation<'c> {
    operation: &'c str,
    request: bool,
    reply: bool,
}

#[derive(Serialize)]
struct Place<'c> {
    file: &'c str,
    line: u32,
    column: u32,
}

/// Writes the changes from one document to another as one JSON object.
pub fn to_json(changes: &[Change], base: &SourceSet, head: &SourceSet) -> String {
    let wire = Verdict::of(changes).to_string();
    let changes = changes.iter().map(|change| entry(change, base, head)).collect();
    let text = serde_json::to_string_pretty(&Document { wire, changes });
    text.expect("texts and numbers are always JSON") + "\n"
}

fn entry<'c>(change: &'c Change, base: &'c SourceSet, head: &'c SourceSet) -> Entry<'c> {
    Entry {
        id: change.id,
        level: change.level.to_string(),
        request: change.sides.request.map(|level| level.to_string()),
        reply: change.sides.reply.map(|level| level.to_string()),
        promises: change.promises.iter().map(|promise| promise.name()).collect(),
        bump: change.bump.to_string(),
        message: &change.message,
        operations: change.operations.iter().map(operation).collect(),
        pointer: &change.pointer,
        base: change.base.as_ref().map(|origin| place(origin, base)),
        head: change.head.as_ref().map(|origin| place(origin, head)),
        before: &change.before,
        after: &change.after,
        witness: Witness {
            lost: change.witnesses.lost.as_deref(),
            gained: change.witnesses.gained.as_deref(),
        },
    }
}

fn operation(reached: &Reached) -> Operation<'_> {
    let Reached { operation, usage } = reached;
    Operation { operation, request: usage.request, reply: usage.reply }
}

fn place<'c>(origin: &Origin, sources: &'c SourceSet) -> Place<'c> {
    let span = origin.span;
    Place { file: sources.name(span.file), line: span.line, column: span.column }
}
