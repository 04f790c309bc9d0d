//! The changes in the Static Analysis Results Interchange Format (SARIF) 2.1.0.

use super::anchors::Anchors;
use super::shown::{printable, values};
use crate::diff::change::{Change, Level};
use crate::diff::review::{Acceptance, Compared, Judged, Review};
use crate::diff::rules::{self, Rule};
use crate::report::sarif::{self, location};
use crate::source::{SourceSet, Span};
use serde_json::{Value, json};

/// Writes a review as one run of the tool.
pub(super) fn write(review: &Review) -> String {
    let notes = review
        .notes
        .iter()
        .map(|note| json!({ "level": "warning", "message": { "text": printable(note) } }));
    let notes: Vec<Value> = notes.collect();
    let rules: Vec<Value> = known().iter().map(|rules| descriptor(rules)).collect();
    let results: Vec<Value> = review.documents.iter().flat_map(results).collect();
    sarif::log(&rules, &results, &notes)
}

/// The rules by their ids: those that differ in a condition only share one.
fn known() -> Vec<Vec<&'static Rule>> {
    let mut groups: Vec<Vec<&'static Rule>> = Vec::new();
    for rule in rules::all() {
        match groups.iter_mut().find(|group| group[0].id == rule.id) {
            Some(group) => group.push(rule),
            None => groups.push(vec![rule]),
        }
    }
    groups
}

fn descriptor(group: &[&'static Rule]) -> Value {
    let Rule { id, says, .. } = group[0];
    let help: Vec<String> = group
        .iter()
        .map(|Rule { says, why, request, reply, .. }| {
            format!("{says}: {why}. In requests: {request}; in replies: {reply}.")
        })
        .collect();
    let worst = group.iter().map(|rule| rule.request.max(rule.reply)).max();
    json!({
        "id": id,
        "shortDescription": { "text": says },
        "help": { "text": help.join("\n") },
        "defaultConfiguration": { "level": level(worst.unwrap_or(Level::Unseen)) },
    })
}

fn results(compared: &Compared) -> Vec<Value> {
    let (anchors, known) = (Anchors::new(compared), known());
    let result = |judged: &Judged| {
        let Change { id, level: wire, base, promises, bump, .. } = &judged.change;
        let text = format!("{}{}", judged.change.message, values(&judged.change));
        let head = location(&compared.head, anchors.of(&judged.change));
        let base = base.iter().map(|origin| related(&compared.base, origin.span));
        json!({
            "ruleId": id,
            "ruleIndex": known.iter().position(|group| group[0].id == *id),
            "kind": kind(*wire),
            "level": level(*wire),
            "message": { "text": printable(&text) },
            "locations": [head],
            "relatedLocations": base.collect::<Vec<_>>(),
            "partialFingerprints": { "specwrightChange/v1": judged.fingerprint },
            "suppressions": judged.accepted.iter().map(suppression).collect::<Vec<_>>(),
            "properties": {
                "promises": promises.iter().map(|promise| promise.name()).collect::<Vec<_>>(),
                "bump": bump.to_string(),
                "pointer": judged.change.pointer,
            },
        })
    };
    compared.changes.iter().map(result).collect()
}

/// Only what is a failure has a level (3.27.10 of the standard).
fn kind(level: Level) -> &'static str {
    if level == Level::Unseen { "informational" } else { "fail" }
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Breaking => "error",
        Level::Warning => "warning",
        Level::Info => "note",
        Level::Unseen => "none",
    }
}

fn related(sources: &SourceSet, span: Span) -> Value {
    let mut location = location(sources, span);
    location["message"] = json!({ "text": "what it was" });
    location
}

fn suppression(Acceptance { reason, .. }: &Acceptance) -> Value {
    json!({ "kind": "external", "status": "accepted", "justification": printable(reason) })
}
