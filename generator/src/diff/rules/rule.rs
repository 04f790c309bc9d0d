//! What a rule is.

use crate::diff::{Level, Relation};
use crate::model::Usage;

/// One kind of change and its effect on the wire.
#[derive(Debug)]
pub struct Rule {
    /// Its name. Rules that differ only in a condition share one.
    pub id: &'static str,
    /// What became of the set of values, where the rule is about one.
    pub relation: Option<Relation>,
    /// The effect where callers send the thing, or where it is the operation itself.
    pub request: Level,
    /// The effect where the server sends the thing.
    pub reply: Level,
    /// What is said of the thing that changed.
    pub says: &'static str,
    /// Why the effect is what it is, in one sentence without a full stop.
    pub why: &'static str,
}

impl Rule {
    /// The effect on an operation that meets the thing this way.
    pub fn level(&self, usage: Usage) -> Level {
        match (usage.request, usage.reply) {
            (true, true) => self.request.max(self.reply),
            (_, false) => self.request,
            (false, true) => self.reply,
        }
    }

    /// Whether two types that differ by this need not be told apart by their values. A field of an open object makes no
    /// other set of values, and yet it is what changed.
    pub(in crate::diff) fn tells_apart(&self) -> bool {
        self.relation
            .is_some_and(|relation| relation != Relation::Equal || self.id.starts_with("prop-"))
    }

    /// Whether an operation that meets the thing this way loses a value that callers may send, or
    /// answers with one that callers do not know.
    pub fn breaks_values(&self, usage: Usage) -> bool {
        self.relation.is_some_and(|relation| {
            (usage.request && relation.may_lose()) || (usage.reply && relation.may_gain())
        })
    }
}

/// The rules of a keyword that is compared as a set of values: one for each thing that can become of it.
pub(in crate::diff) struct Family {
    /// Only the newer document has it.
    pub added: &'static Rule,
    /// Only the older document has it.
    pub removed: &'static Rule,
    /// It admits less.
    pub narrowed: &'static Rule,
    /// It admits more.
    pub widened: &'static Rule,
    /// It admits other values.
    pub changed: &'static Rule,
    /// It is not known what it admits.
    pub undecided: &'static Rule,
    /// Whether it is about the types of values, of which two may have none in common.
    pub is_of_types: bool,
}

impl Family {
    /// Its rules.
    pub(super) fn rules(&self) -> [&'static Rule; 6] {
        [self.added, self.removed, self.narrowed, self.widened, self.changed, self.undecided]
    }
}

/// The rules of a limit: one for each way in which it can change.
pub(in crate::diff) struct Ladder {
    /// Both documents state it; it is higher now.
    pub raised: &'static Rule,
    /// Both documents state it; it is lower now.
    pub lowered: &'static Rule,
    /// Only the newer document states it.
    pub set: &'static Rule,
    /// Only the older document states it.
    pub removed: &'static Rule,
}
