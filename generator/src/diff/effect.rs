//! What rules do to all whom a finding reaches.

use super::change::{Level, Sides};
use super::promise::Promise;
use super::rules::Rule;
use crate::model::Usage;

const REQUEST: Usage = Usage { request: true, reply: false };
const REPLY: Usage = Usage { request: false, reply: true };

/// What a change does, all that it reaches taken together.
pub(super) struct Effect {
    /// The worst that it does on the wire.
    pub level: Level,
    /// The same, side by side.
    pub sides: Sides,
    /// The promises of the wire that it breaks.
    pub promises: Vec<Promise>,
}

/// How a thing that changed is met.
#[derive(Clone, Copy)]
pub(super) struct Met {
    /// Who sends it; nobody where it is about an operation as a whole.
    pub sent: Usage,
    /// True where it may change as it likes, so that nobody can rely on it.
    pub provisional: bool,
}

impl Met {
    /// What a rule does there.
    fn level(self, rule: &Rule, usage: Usage) -> Level {
        let most = if self.provisional { Level::Info } else { Level::Breaking };
        rule.level(usage).min(most)
    }

    fn is_on(self, side: Usage) -> bool {
        (side.request && self.sent.request) || (side.reply && self.sent.reply)
    }
}

impl Effect {
    /// The effect of rules on all that meet the thing.
    pub(super) fn of(rules: &[&Rule], met: &[Met]) -> Self {
        let pairs = || rules.iter().flat_map(|rule| met.iter().map(move |met| (rule, met)));
        let worst = |side: Usage| {
            let pairs = pairs().filter(|(_, met)| met.is_on(side));
            pairs.map(|(rule, met)| met.level(rule, side)).max()
        };
        let level = pairs().map(|(rule, met)| met.level(rule, met.sent)).max();
        let level = level.unwrap_or(Level::Unseen);
        let wire = (level == Level::Breaking).then_some(Promise::Wire);
        let values = pairs().any(|(rule, met)| !met.provisional && rule.breaks_values(met.sent));
        let values = values.then_some(Promise::Values);
        Self {
            level,
            sides: Sides { request: worst(REQUEST), reply: worst(REPLY) },
            promises: wire.into_iter().chain(values).collect(),
        }
    }
}
