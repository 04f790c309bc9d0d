//! When expired nonces are removed.

use std::sync::atomic::{AtomicI64, Ordering};

/// How often a process removes them, in seconds.
const EVERY: i64 = 60;

/// Remembers when to remove expired nonces next. They are no longer heeded before that, so nothing hangs on it.
#[derive(Debug, Default)]
pub(super) struct Purge {
    next: AtomicI64,
}

impl Purge {
    /// Says to one caller in a minute that it is time. `now` is in seconds since 1970.
    pub(super) fn is_due(&self, now: i64) -> bool {
        let next = self.next.load(Ordering::Relaxed);
        let exchange = || {
            let later = now.saturating_add(EVERY);
            self.next.compare_exchange(next, later, Ordering::Relaxed, Ordering::Relaxed)
        };
        now >= next && exchange().is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_time_once_a_minute() {
        let purge = Purge::default();
        let due = [1000, 1000, 1059, 1060, 1061].map(|now| purge.is_due(now));
        assert_eq!(due, [true, false, false, true, false]);
    }
}
