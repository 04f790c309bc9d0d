//! What is looked for: a value that keeps some schemas and breaks others.

use crate::model::Rules;

/// The place in memory of what a schema says, which stays where it is when the schema is moved. Schemas that say nothing
/// have one place together.
pub(super) fn place(rules: &Rules) -> usize {
    rules.0.as_ptr().addr()
}

/// That a value keeps a schema, or that it does not.
#[derive(Clone, Copy)]
pub(super) struct Claim<'t> {
    /// The schema.
    pub rules: &'t Rules,
    /// Whether the value keeps it.
    pub holds: bool,
}

impl<'t> Claim<'t> {
    /// That a value keeps a schema.
    pub(super) fn keeps(rules: &'t Rules) -> Self {
        Self { rules, holds: true }
    }

    /// That a value breaks a schema.
    pub(super) fn breaks(rules: &'t Rules) -> Self {
        Self { rules, holds: false }
    }
}

/// The claims of a goal by their places, each once and in order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Key(Vec<(usize, bool)>);

impl Key {
    /// The name of a goal.
    pub(super) fn of(goal: &[Claim<'_>]) -> Self {
        let mut claims: Vec<_> =
            goal.iter().map(|claim| (place(claim.rules), claim.holds)).collect();
        claims.sort_unstable();
        claims.dedup();
        Self(claims)
    }

    /// Whether the same schema is kept and broken.
    pub(super) fn contradicts_itself(&self) -> bool {
        self.0.windows(2).any(|pair| pair[0].0 == pair[1].0)
    }
}
