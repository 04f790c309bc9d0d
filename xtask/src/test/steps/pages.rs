//! What is said to stand on a page stands there.

use anyhow::Result;

use super::{Outcome, Session, Step};
use crate::audit::quotes;

/// The quotes of every `page.tsv`.
pub const STEP: Step =
    Step { name: "pages", promise: "every fact of a page is quoted from that page", run };

fn run(session: &mut Session<'_>) -> Result<Outcome> {
    let Some(shared) = session.repository.shared() else {
        return Ok(Outcome::Skipped("the folder ../shared is not there".to_owned()));
    };
    Ok(quotes::check(session.repository, &shared.join("docs"), session.output)?.into())
}
