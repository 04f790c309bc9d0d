//! The types are the schema: the JSON-Schema-Test-Suite says so.

use anyhow::Result;

use super::{Outcome, Session, Step};
use crate::command::JstsRequest;
use crate::jsts;

/// Both suites.
pub const STEP: Step =
    Step { name: "jsts", promise: "the types accept what their schemas accept", run };

fn run(session: &mut Session<'_>) -> Result<Outcome> {
    if session.repository.shared().is_none() {
        return Ok(Outcome::Skipped("the folder ../shared is not there".to_owned()));
    }
    Ok(jsts::run(session.repository, &JstsRequest::default(), session.output)?.into())
}
