//! The time by which calls wait.

use std::time::{Duration, SystemTime};

use super::transport::Pending;

/// A wait.
pub type Sleep = Pending<'static, ()>;

/// The time as calls see it: by it their limits of time are held, and the waits between their attempts. Tests give one
/// that does not wait.
pub trait Clock: Send + Sync + 'static {
    /// How long it is since some moment, always the same one.
    fn elapsed(&self) -> Duration;

    /// The time of day, for servers that name one.
    fn now(&self) -> SystemTime;

    /// Waits. Nothing where no timer runs: then transports alone hold limits of time, and nothing is attempted twice.
    fn sleep(&self, time: Duration) -> Option<Sleep>;
}

/// The system's time: tokio's timer where the feature `reqwest` is on and the call is made inside of its runtime, the
/// host's in WebAssembly. Elsewhere it has no timer. A runtime of tokio that is built by hand has to have its time
/// enabled (`enable_time`).
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn elapsed(&self) -> Duration {
        system::elapsed()
    }

    fn now(&self) -> SystemTime {
        system::now()
    }

    fn sleep(&self, time: Duration) -> Option<Sleep> {
        system::sleep(time)
    }
}

#[cfg(not(target_family = "wasm"))]
mod system {
    use std::sync::LazyLock;
    use std::time::{Duration, Instant, SystemTime};

    use super::Sleep;

    static START: LazyLock<Instant> = LazyLock::new(Instant::now);

    pub(super) fn elapsed() -> Duration {
        START.elapsed()
    }

    pub(super) fn now() -> SystemTime {
        SystemTime::now()
    }

    #[cfg(any(feature = "reqwest", feature = "blocking"))]
    pub(super) fn sleep(time: Duration) -> Option<Sleep> {
        tokio::runtime::Handle::try_current().ok()?;
        Some(Box::pin(tokio::time::sleep(time)))
    }

    #[cfg(not(any(feature = "reqwest", feature = "blocking")))]
    pub(super) fn sleep(_: Duration) -> Option<Sleep> {
        None
    }
}

#[cfg(all(target_family = "wasm", feature = "reqwest"))]
mod system {
    use std::time::{Duration, SystemTime};

    use gloo_timers::future::TimeoutFuture;

    use super::Sleep;

    /// The standard library has no clock there.
    pub(super) fn elapsed() -> Duration {
        Duration::try_from_secs_f64(js_sys::Date::now() / 1000.0).unwrap_or_default()
    }

    pub(super) fn now() -> SystemTime {
        SystemTime::UNIX_EPOCH + elapsed()
    }

    pub(super) fn sleep(time: Duration) -> Option<Sleep> {
        // Hosts take no more milliseconds than this.
        let millis = i32::try_from(time.as_millis()).unwrap_or(i32::MAX);
        Some(Box::pin(TimeoutFuture::new(millis.unsigned_abs())))
    }
}

#[cfg(all(target_family = "wasm", not(feature = "reqwest")))]
mod system {
    use std::time::{Duration, SystemTime};

    use super::Sleep;

    /// Without a clock, no time passes.
    pub(super) fn elapsed() -> Duration {
        Duration::ZERO
    }

    pub(super) fn now() -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    pub(super) fn sleep(_: Duration) -> Option<Sleep> {
        None
    }
}
