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

impl Effect {
    /// The effect of rules on operations that meet the thing in these ways.
    pub(super) fn of(rules: &[&Rule], usages: &[Usage]) -> Self {
        let met = || rules.iter().flat_map(|rule| usages.iter().map(move |usage| (rule, *usage)));
        let worst = |side: Usage| {
            let meets =
                |usage: Usage| (side.request && usage.request) || (side.reply && usage.reply);
            met().filter(|(_, usage)| meets(*usage)).map(|(rule, _)| rule.level(side)).max()
        };
        let level = met().map(|(rule, usage)| rule.level(usage)).max().unwrap_or(Level::Unseen);
        let wire = (level == Level::Breaking).then_some(Promise::Wire);
        let values = met().any(|(rule, usage)| rule.breaks_values(usage));
        let values = values.then_some(Promise::Values);
        Self {
            level,
            sides: Sides { request: worst(REQUEST), reply: worst(REPLY) },
            promises: wire.into_iter().chain(values).collect(),
        }
    }
}
