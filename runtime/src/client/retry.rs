//! When a call is attempted again, and after what time.

use std::time::Duration;

use http::{Response, StatusCode};

use super::TransportError;
use crate::operation::Operation;

/// When a call is attempted again. Only what may be done twice ever is: operations whose method is `GET`, `HEAD`,
/// `OPTIONS`, `TRACE`, `PUT` or `DELETE` (RFC 9110, section 9.2.2) or `QUERY`, which is safe by its definition, and that name
/// no action, and requests that carry an idempotency key. Whatever the policy, attempts end with the time of the call.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct RetryPolicy {
    max_attempts: u32,
    first_wait: Duration,
    max_wait: Duration,
    jitter: u32,
    statuses: &'static [u16],
}

/// The statuses by which servers say that the same request may succeed later.
const TRANSIENT: &[u16] = &[408, 429, 502, 503, 504];

impl Default for RetryPolicy {
    /// Three attempts; 200 ms before the second and twice the time before each further one, but 10 seconds at most; a
    /// half of each wait by chance. After the statuses 408, 429, 502, 503 and 504, after a connection that was not
    /// made or broke, and after an attempt that took too long.
    fn default() -> Self {
        Self {
            max_attempts: 3,
            first_wait: Duration::from_millis(200),
            max_wait: Duration::from_secs(10),
            jitter: 50,
            statuses: TRANSIENT,
        }
    }
}

impl RetryPolicy {
    /// Nothing is attempted again.
    pub fn never() -> Self {
        Self { max_attempts: 1, ..Self::default() }
    }

    /// How often a call is attempted at most, the first time included.
    pub fn with_max_attempts(mut self, max_attempts: u32) -> Self {
        self.max_attempts = max_attempts;
        self
    }

    /// The wait before the second attempt, and the longest wait. Each wait is twice the one before.
    pub fn with_waits(mut self, first: Duration, longest: Duration) -> Self {
        self.first_wait = first;
        self.max_wait = longest;
        self
    }

    /// How much of each wait is chance, in percent, so that callers that failed together do not come again together.
    pub fn with_jitter(mut self, percent: u32) -> Self {
        self.jitter = percent.min(100);
        self
    }

    /// The statuses after which a call is attempted again, in the place of the usual ones.
    pub fn with_statuses(mut self, statuses: &'static [u16]) -> Self {
        self.statuses = statuses;
        self
    }

    /// Whether another attempt may follow this many.
    pub(super) fn allows_after(&self, attempts: u32) -> bool {
        attempts < self.max_attempts
    }

    /// Whether the same request may have another outcome.
    pub(super) fn is_transient<B>(&self, outcome: &Result<Response<B>, TransportError>) -> bool {
        match outcome {
            Ok(reply) => self.has(reply.status()),
            Err(error) => matches!(
                error,
                TransportError::Timeout | TransportError::Connect(_) | TransportError::Broken(_)
            ),
        }
    }

    fn has(&self, status: StatusCode) -> bool {
        self.statuses.contains(&status.as_u16())
    }

    /// The wait after this many attempts.
    pub(super) fn wait_after(&self, attempts: u32) -> Duration {
        let factor = 2_u32.saturating_pow(attempts.saturating_sub(1));
        let wait = self.first_wait.saturating_mul(factor).min(self.max_wait);
        let chance = u64::try_from((wait / 100 * self.jitter).as_nanos()).unwrap_or(u64::MAX);
        wait.saturating_sub(Duration::from_nanos(fastrand::u64(0..=chance)))
    }
}

/// Whether what an operation does is the same however often it is done, by its method. The method of an action says
/// nothing of it.
pub(super) fn is_idempotent(operation: &Operation) -> bool {
    let by_method = matches!(
        operation.method,
        "GET" | "HEAD" | "OPTIONS" | "TRACE" | "PUT" | "DELETE" | "QUERY"
    );
    by_method && operation.rpc.is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(policy: &RetryPolicy, attempts: u32, shortest: u64, longest: u64) {
        for _ in 0..1_000 {
            let wait = policy.wait_after(attempts);
            let limits = Duration::from_millis(shortest)..=Duration::from_millis(longest);
            assert!(limits.contains(&wait), "{wait:?} after {attempts}");
        }
    }

    #[test]
    fn waits_double_up_to_the_longest() {
        let policy = RetryPolicy::default().with_jitter(0);
        check(&policy, 1, 200, 200);
        check(&policy, 2, 400, 400);
        check(&policy, 6, 6_400, 6_400);
        check(&policy, 7, 10_000, 10_000);
        check(&policy, u32::MAX, 10_000, 10_000);
    }

    #[test]
    fn chance_takes_its_share_of_a_wait_and_no_more() {
        check(&RetryPolicy::default(), 1, 100, 200);
        check(&RetryPolicy::default().with_jitter(100), 1, 0, 200);
        check(&RetryPolicy::default().with_jitter(101), 1, 0, 200);
    }

    #[test]
    fn waits_of_no_measure_do_not_overflow() {
        let policy = RetryPolicy::default().with_waits(Duration::MAX, Duration::MAX);
        assert!(policy.wait_after(u32::MAX) > Duration::from_secs(u64::MAX / 4));
    }
}
