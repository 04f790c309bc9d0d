//! What the cases of an API expect, and whether a model meets it.

use crate::api::Api;
use crate::case::{CaseFile, ReplyCase, RequestCase};
use crate::interpreted::{self, Prepared, Seen, Values};
use crate::play::specs;
use crate::{compare, load};
use specwright::interpret::Interpreter;
use std::rc::Rc;

/// A case, ready to be played against many models.
#[derive(Debug)]
pub struct Case {
    file: Rc<CaseFile>,
    played: Played,
}

#[derive(Debug)]
enum Played {
    Request(Box<Sent>),
    Reply(Box<ReplyCase>),
}

/// A request, and what becomes of it by the document as it is.
#[derive(Debug)]
struct Sent {
    case: RequestCase,
    request: Prepared,
    usual: Seen,
}

/// Every case of an API, with what the document as it is makes of each request.
pub fn cases(api: &Api, interpreter: &Interpreter<'_>) -> Result<Vec<Case>, String> {
    let folder = specs().join(api.folder).join("cases");
    let mut all = Vec::new();
    for (_, file) in load::folder(&folder).map_err(|error| error.to_string())? {
        let file = Rc::new(file);
        for case in &file.cases {
            let request = Prepared::new(&file, case)?;
            let usual = request.judge(interpreter, api);
            let played = Played::Request(Box::new(Sent { case: case.clone(), request, usual }));
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
    /// What the case promises.
    pub fn name(&self) -> &str {
        match &self.played {
            Played::Request(sent) => &sent.case.name,
            Played::Reply(case) => &case.name,
        }
    }

    /// Whether the case fails with another model than the document's.
    pub fn fails(&self, api: &Api, interpreter: &Interpreter<'_>) -> bool {
        match &self.played {
            Played::Reply(case) => match interpreted::reply(interpreter, &self.file, case) {
                Ok(read) => !compare::reply(case, read).is_empty(),
                Err(_) => true,
            },
            Played::Request(sent) => {
                let seen = sent.request.judge(interpreter, api);
                !is_met(sent, &seen, |values| (api.echo)(&self.file.operation, values))
            }
        }
    }
}

/// Whether what is seen is what a case expects, where the service itself does as usual.
fn is_met(
    Sent { case, usual, .. }: &Sent,
    seen: &Seen,
    echo: impl Fn(&Values) -> Option<Vec<u8>>,
) -> bool {
    if case.violations.as_ref().is_some_and(|expected| expected != seen.violations()) {
        return false;
    }
    match (usual, seen) {
        (Seen::Accepted(usual), Seen::Accepted(seen)) if usual != seen => {
            // A service without an echo cannot tell the values.
            !is_success(case.status)
                || echo(seen).is_none_or(|body| compare::body(case, &body).is_none())
        }
        (Seen::Accepted(_), Seen::Accepted(_)) => true,
        // The handler would be reached, and would do what it was asked for.
        (Seen::Refused { .. }, Seen::Accepted(_)) => is_success(case.status),
        (_, Seen::Refused { status, .. }) => status.is_none_or(|status| status == case.status),
    }
}

fn is_success(status: u16) -> bool {
    (200..300).contains(&status)
}
