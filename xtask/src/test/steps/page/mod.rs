//! The page of a review, as a browser shows it.

mod browser;
mod sample;

use std::fs;

use anyhow::{Context, Result};

use super::{Outcome, Session, Step};
use browser::Browser;
use sample::Sample;

/// Headless Chromium over the pages of two reviews.
pub const STEP: Step = Step {
    name: "page",
    promise: "a browser shows every change of a review's page, hides levels, and runs nothing of a document",
    run,
};

fn run(session: &mut Session<'_>) -> Result<Outcome> {
    let folder = session.repository.path("target/page");
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let Some(browser) = Browser::find(session.repository, &folder) else {
        return Ok(Outcome::Skipped("Chromium is not installed".to_owned()));
    };
    let mut faults = Vec::new();
    for name in ["rich", "markup"] {
        faults.extend(Sample::read(session.repository, name)?.faults(&browser)?);
    }
    for fault in &faults {
        writeln!(session.output, "{fault}")?;
    }
    Ok(if faults.is_empty() { Outcome::Passed } else { Outcome::Failed })
}
