//! What the cases of an API expect, and whether a model meets it.

use crate::api::Api;
use crate::case::{CaseFile, ReplyCase, RequestCase};
use crate::interpreted::{self, Prepared, Seen, Values};
use crate::play::specs;
use crate::{compare, load};
use serde_json::Value;
use specwright::interpret::Interpreter;
use specwright_runtime::json::Json;
use std::rc::Rc;

/// A case, ready to be played against many models.
#[derive(Debug)]
pub struct Case {
    file: Rc<CaseFile>,
    played: Played,
}

#[derive(Debug)]
enum Played {
    /// A request, and what becomes of it by the document as it is.
    Request(Box<RequestCase>, Prepared, Seen),
    Reply(Box<ReplyCase>),
}

/// Every case of an API, with what the document as it is makes of each request.
pub fn cases(api: &Api, interpreter: &Interpreter<'_>) -> Result<Vec<Case>, String> {
    let folder = specs().join(api.folder).join("cases");
    let mut all = Vec::new();
    for (_, file) in load::folder(&folder).map_err(|error| error.to_string())? {
        let file = Rc::new(file);
        for case in &file.cases {
            let request = Prepared::new(&file, case)?;
            let seen = request.judge(interpreter, api);
            let played = Played::Request(Box::new(case.clone()), request, seen);
            all.push(Case { file: file.clone(), played });
        }
        for case in &file.replies {
            let played = Played::Reply(Box::new(case.clone()));
            all.push(Case { file: file.clone(), played });
        }
    }
    Ok(all)
}

impl Case {
    /// Whether the case fails with another model than the document's.
    pub fn fails(&self, api: &Api, interpreter: &Interpreter<'_>) -> bool {
        match &self.played {
            Played::Reply(case) => match interpreted::reply(interpreter, &self.file, case) {
                Ok(read) => !compare::reply(case, read).is_empty(),
                Err(_) => true,
            },
            Played::Request(case, request, usual) => {
                !is_met(case, usual, &request.judge(interpreter, api))
            }
        }
    }
}

/// Whether what is seen is what a case expects, where the service itself does as usual.
fn is_met(case: &RequestCase, usual: &Seen, seen: &Seen) -> bool {
    if case.violations.as_ref().is_some_and(|expected| expected != seen.violations()) {
        return false;
    }
    match (usual, seen) {
        (Seen::Accepted(usual), Seen::Accepted(seen)) => !is_told_apart(case, usual, seen),
        // The handler would be reached, and would do what it was asked for.
        (Seen::Refused { .. }, Seen::Accepted(_)) => is_success(case.status),
        (_, Seen::Refused { status, .. }) => status.is_none_or(|status| status == case.status),
    }
}

fn is_success(status: u16) -> bool {
    (200..300).contains(&status)
}

/// Whether the reply that a case expects shows which of two sets of values the handler was given.
fn is_told_apart(case: &RequestCase, usual: &Values, seen: &Values) -> bool {
    let Some(reply) = case.reply.as_ref().or(case.reply_has.as_ref()) else { return false };
    let reply = reply.value();
    let differing = usual.iter().filter(|(name, value)| seen.get(*name) != Some(value));
    differing.into_iter().any(|(name, value)| shows(&reply, name, value, seen.get(name)))
}

/// Whether an expected reply has the usual value of a parameter, or those of its items that are not usual.
fn shows(reply: &Value, name: &str, usual: &Json, seen: Option<&Json>) -> bool {
    match (usual, seen) {
        (Json::Array(usual), Some(Json::Array(seen))) => {
            let lost = usual.iter().filter(|item| !seen.contains(item));
            lost.into_iter().any(|item| has_item(reply, &plain(item)))
        }
        (Json::Array(usual), _) => usual.iter().any(|item| has_item(reply, &plain(item))),
        (value, _) => has_member(reply, name, &plain(value)),
    }
}

fn plain(value: &Json) -> Value {
    serde_json::from_str(&value.to_string()).unwrap_or_default()
}

fn has_member(reply: &Value, name: &str, value: &Value) -> bool {
    match reply {
        Value::Object(members) => {
            members.get(name) == Some(value)
                || members.values().any(|member| has_member(member, name, value))
        }
        Value::Array(items) => items.iter().any(|item| has_member(item, name, value)),
        _ => false,
    }
}

fn has_item(reply: &Value, value: &Value) -> bool {
    match reply {
        Value::Object(members) => members.values().any(|member| has_item(member, value)),
        Value::Array(items) => items.iter().any(|item| has_item(item, value)),
        scalar => scalar == value,
    }
}
