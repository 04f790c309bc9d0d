//! A step is a value: a name, a promise and a function.

use anyhow::Result;

use super::session::Session;
use crate::verdict::Verdict;

/// One thing that must be green.
pub struct Step {
    /// What one types after `cargo xtask test`.
    pub name: &'static str,
    /// What holds when the step passes.
    pub promise: &'static str,
    /// Finds out whether it holds.
    pub run: fn(&mut Session<'_>) -> Result<Outcome>,
}

/// How a step ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The promise holds.
    Passed,
    /// The promise does not hold.
    Failed,
    /// The step, or a part of it, needs something that this machine lacks.
    Skipped(String),
}

impl From<Verdict> for Outcome {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Fine => Self::Passed,
            Verdict::Faulty | Verdict::Unclassified | Verdict::Incomparable => Self::Failed,
        }
    }
}
