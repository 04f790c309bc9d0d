//! Mutants: models in which one limit is changed by one step. A good set of cases notices every one of them.

mod changes;
mod equivalent;
mod expectation;
mod tally;

pub use changes::{Change, of as changes_of};
pub use equivalent::{Equivalent, parse as parse_equivalents};
pub use expectation::{Case, cases};
pub use tally::{Tally, tally};
