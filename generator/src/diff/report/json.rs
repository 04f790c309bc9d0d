//! The changes for programs.

use crate::diff::change::{Change, Reached};
use crate::diff::review::{Compared, Judged, Release, Review, Ruling};
use crate::model::Origin;
use crate::source::{FileId, SourceSet};
use serde::Serialize;

/// The JSON Schema (2020-12) of the report.
pub const SCHEMA: &str = include_str!("../../../schemas/diff.schema.json");

#[derive(Serialize)]
struct Report<'r> {
    wire: String,
    rust: String,
    bump: String,
    ruling: &'static str,
    documents: Vec<Pair<'r>>,
    notes: &'r [String],
    changes: Vec<Entry<'r>>,
}

/// Two documents and what all their changes amount to.
#[derive(Serialize)]
struct Pair<'r> {
    title: &'r str,
    base: &'r str,
    head: &'r str,
    wire: String,
    rust: String,
    bump: String,
    version: Option<Versions>,
}

#[derive(Serialize)]
struct Versions {
    base: String,
    head: String,
    needed: String,
}

#[derive(Serialize)]
struct Entry<'r> {
    id: &'r str,
    level: String,
    request: Option<String>,
    reply: Option<String>,
    promises: Vec<&'r str>,
    bump: String,
    path: Option<&'r str>,
    method: Option<&'r str>,
    pointer: &'r str,
    message: &'r str,
    operations: Vec<Operation<'r>>,
    base: Option<Place<'r>>,
    head: Option<Place<'r>>,
    before: &'r str,
    after: &'r str,
    witness: Witness<'r>,
    generated: &'r [String],
    gates: bool,
    accepted: Option<Acceptance<'r>>,
    fingerprint: &'r str,
}

/// A value that only one of the documents admits.
#[derive(Serialize)]
struct Witness<'r> {
    lost: Option<&'r str>,
    gained: Option<&'r str>,
}

#[derive(Serialize)]
struct Operation<'r> {
    operation: &'r str,
    method: &'r str,
    path: &'r str,
    request: bool,
    reply: bool,
}

#[derive(Serialize)]
struct Place<'r> {
    file: &'r str,
    line: u32,
    column: u32,
}

#[derive(Serialize)]
struct Acceptance<'r> {
    reason: &'r str,
    expires: Option<String>,
}

/// Writes a review as one JSON object.
pub(super) fn write(review: &Review) -> String {
    let report = Report {
        wire: review.wire().to_string(),
        rust: review.rust().to_string(),
        bump: review.bump().to_string(),
        ruling: ruling(review.ruling()),
        documents: review.documents.iter().map(pair).collect(),
        notes: &review.notes,
        changes: review.documents.iter().flat_map(entries).collect(),
    };
    let text = serde_json::to_string_pretty(&report);
    text.expect("texts and numbers are always JSON") + "\n"
}

fn ruling(ruling: Ruling) -> &'static str {
    match ruling {
        Ruling::Passes => "passes",
        Ruling::Fails => "fails",
        Ruling::Unclassified => "unclassified",
    }
}

fn pair(compared: &Compared) -> Pair<'_> {
    Pair {
        title: &compared.title,
        base: compared.base.name(FileId::ROOT),
        head: compared.head.name(FileId::ROOT),
        wire: compared.wire().to_string(),
        rust: compared.rust().to_string(),
        bump: compared.bump().to_string(),
        version: compared.release.map(|Release { base, head, needed }| Versions {
            base: base.to_string(),
            head: head.to_string(),
            needed: needed.to_string(),
        }),
    }
}

fn entries(compared: &Compared) -> impl Iterator<Item = Entry<'_>> {
    compared.changes.iter().map(|judged| entry(judged, &compared.base, &compared.head))
}

fn entry<'r>(judged: &'r Judged, base: &'r SourceSet, head: &'r SourceSet) -> Entry<'r> {
    let Judged { change, fingerprint, gates, accepted } = judged;
    let first = change.operations.first();
    Entry {
        id: change.id,
        level: change.level.to_string(),
        request: change.sides.request.map(|level| level.to_string()),
        reply: change.sides.reply.map(|level| level.to_string()),
        promises: change.promises.iter().map(|promise| promise.name()).collect(),
        bump: change.bump.to_string(),
        path: first.map(|one| one.path.as_str()),
        method: first.map(|one| one.method.as_str()),
        pointer: &change.pointer,
        message: &change.message,
        operations: change.operations.iter().map(operation).collect(),
        base: change.base.as_ref().map(|origin| place(origin, base)),
        head: change.head.as_ref().map(|origin| place(origin, head)),
        before: &change.before,
        after: &change.after,
        witness: witness(change),
        generated: &change.generated,
        gates: *gates,
        accepted: accepted.as_ref().map(|acceptance| Acceptance {
            reason: &acceptance.reason,
            expires: acceptance.expires.map(|date| date.to_string()),
        }),
        fingerprint,
    }
}

fn witness(Change { witnesses, .. }: &Change) -> Witness<'_> {
    Witness { lost: witnesses.lost.as_deref(), gained: witnesses.gained.as_deref() }
}

fn operation(Reached { operation, method, path, usage }: &Reached) -> Operation<'_> {
    Operation { operation, method, path, request: usage.request, reply: usage.reply }
}

fn place<'r>(origin: &Origin, sources: &'r SourceSet) -> Place<'r> {
    let span = origin.span;
    Place { file: sources.name(span.file), line: span.line, column: span.column }
}
