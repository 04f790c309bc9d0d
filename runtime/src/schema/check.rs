//! Whether a value is what a schema says: every broken rule, or just whether there is one.

mod checker;
mod combination;
mod list;
mod notes;
mod number;
mod object;
mod scalar;
mod text;
mod unevaluated;
mod work;

use self::checker::Checker;
use super::Schema;
use crate::decode::Collector;
use crate::json::Json;

impl Schema<'_> {
    /// Notes every rule that a value breaks, with the path to where it does, in the order of the schema.
    ///
    /// What several rules say of the same place is noted once.
    ///
    /// `definitions` are the schemas that [`Rule::Definition`](super::Rule::Definition) refers to. One that leads to itself
    /// without going down into the value holds there. A value that takes more work than one of its size is granted is
    /// refused with [`Kind::TooMuchWork`](crate::violation::Kind::TooMuchWork).
    pub fn check(&self, definitions: &[Schema<'_>], value: &Json, collector: &mut Collector) {
        let mut checker = Checker::new(definitions, value, Some(collector));
        checker.schema(self, value);
        if let Some(fault) = checker.into_fault() {
            collector.push(fault);
        }
    }

    /// Whether a value breaks no rule: whether [`check`](Self::check) notes nothing. It does not look beyond the first
    /// rule that is broken.
    #[must_use]
    pub fn admits(&self, definitions: &[Schema<'_>], value: &Json) -> bool {
        let mut checker = Checker::new(definitions, value, None);
        checker.schema(self, value) && checker.into_fault().is_none()
    }
}
