//! How far the time of a signature may be from the server's.

use std::time::{Duration, SystemTime};

/// The server's time, and how far from it, to either side, the time of a signature may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    now: SystemTime,
    skew: Duration,
}

impl Window {
    /// 900 seconds to either side, which all documents of the algorithms name.
    pub const DEFAULT_SKEW: Duration = Duration::from_secs(900);

    /// No clock is wrong by more, and times that far ahead can still be computed.
    const MAX_SKEW: Duration = Duration::from_secs(u32::MAX as u64);

    /// A window around a time. A skew of more than 136 years counts as 136 years.
    #[must_use]
    pub fn new(now: SystemTime, skew: Duration) -> Self {
        Self { now, skew: skew.min(Self::MAX_SKEW) }
    }

    /// The window of [`DEFAULT_SKEW`](Self::DEFAULT_SKEW) around the time of the system's clock.
    #[must_use]
    pub fn now() -> Self {
        Self::new(SystemTime::now(), Self::DEFAULT_SKEW)
    }

    pub(super) fn contains(&self, time: SystemTime) -> bool {
        let distance = self.now.duration_since(time).unwrap_or_else(|ahead| ahead.duration());
        distance <= self.skew
    }

    /// The first whole second in which no window of this width contains a time in whole seconds.
    pub(super) fn end(&self, time: SystemTime) -> SystemTime {
        time + self.skew + Duration::from_secs(1)
    }
}
