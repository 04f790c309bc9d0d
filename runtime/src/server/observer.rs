//! Who learns what was wrong with refused requests.

use crate::operation::Operation;
use crate::violation::Violations;

/// Gets the whole report on every request that breaks the document, where the answer has room for the first violation
/// only. Reports hold no values of the request.
pub trait Observer: Send + Sync + 'static {
    /// A request was refused for its violations.
    fn refused(&self, operation: &'static Operation, violations: &Violations);

    /// A handler gave a reply that breaks the document: told only where replies are checked. It is an error of the server,
    /// so that it goes to the log unless an implementation says otherwise.
    fn broke(&self, operation: &'static Operation, violations: &Violations) {
        tracing::error!(operation = operation.id, ?violations, "the reply breaks the document");
    }
}

/// Writes reports to the log, at the level `debug`.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Log;

impl Observer for Log {
    fn refused(&self, operation: &'static Operation, violations: &Violations) {
        tracing::debug!(operation = operation.id, ?violations, "the request was refused");
    }
}
