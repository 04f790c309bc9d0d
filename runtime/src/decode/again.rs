//! Reading a part of a document again, within limits.

use super::Reader;
use crate::violation::Kind;

/// How many bytes of every document may be read again.
const FREE: usize = 1 << 20;

/// How often each byte of a document may be read again beyond that, on the average.
const TIMES: usize = 64;

/// A place in a document, and what was known there.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mark {
    place: usize,
    depth: usize,
    violations: usize,
}

impl Mark {
    /// How many violations were noted before.
    pub(super) const fn violations(&self) -> usize {
        self.violations
    }
}

impl Reader<'_> {
    /// The place that was reached.
    pub(crate) fn mark(&self) -> Mark {
        Mark { place: self.scanner.place(), depth: self.depth, violations: self.collector.len() }
    }

    /// Whether a violation was noted since.
    pub(crate) fn is_broken_since(&self, mark: &Mark) -> bool {
        self.collector.len() > mark.violations
    }

    /// Whether nothing more can be read.
    pub(crate) fn is_stopped(&self) -> bool {
        self.scanner.is_stopped()
    }

    /// Goes back to a place, so that what follows is read again. Violations stay.
    ///
    /// `None` when nothing more can be read, because the document is malformed or because too much of it was read again:
    /// alternatives within alternatives could otherwise be tried a number of times that grows with every level.
    #[inline(never)]
    pub(crate) fn go_back(&mut self, mark: &Mark) -> Option<()> {
        if self.is_stopped() {
            return None;
        }
        self.reread = self.reread.saturating_add(self.scanner.place() - mark.place);
        if self.reread > self.scanner.len().saturating_mul(TIMES).saturating_add(FREE) {
            return self.scanner.stop(Kind::TooMuchWork);
        }
        self.depth = mark.depth;
        self.scanner.return_to(mark.place)
    }

    /// Takes back the violations since a place.
    #[cold]
    pub(super) fn forget_since(&mut self, mark: &Mark) {
        self.collector.forget(mark.violations);
    }

    /// Goes back to a place, and takes back the violations since.
    ///
    /// `None` as for [`go_back`](Self::go_back).
    #[cold]
    pub(crate) fn rewind(&mut self, mark: &Mark) -> Option<()> {
        self.collector.forget(mark.violations);
        self.go_back(mark)
    }
}
