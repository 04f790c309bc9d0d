//! The attempts of one call.

use std::future::poll_fn;
use std::task::Poll;
use std::time::Duration;

use http::Response;

use super::{Budget, CallOptions, Clock, Exchange, RetryPolicy, Sleep, TransportError};
use super::{retry, retry_after};
use crate::content::Body;
use crate::operation::Operation;

/// Counts the attempts of a call and the time that is left for it.
pub(super) struct Attempts<'a> {
    clock: &'a dyn Clock,
    policy: RetryPolicy,
    budget: Budget,
    attempt_timeout: Option<Duration>,
    /// When the time of the call is up, by the clock.
    deadline: Duration,
    made: u32,
}

impl<'a> Attempts<'a> {
    pub(super) fn new(clock: &'a dyn Clock, options: &CallOptions) -> Self {
        let budget = options.budget();
        Self {
            clock,
            policy: options.retry(),
            budget,
            attempt_timeout: options.attempt_timeout(),
            deadline: clock.elapsed().saturating_add(budget.timeout),
            made: 0,
        }
    }

    /// The same for a request to an operation, which is attempted once unless it may be done twice.
    pub(super) fn of(mut self, operation: &Operation, has_idempotency_key: bool) -> Self {
        if !has_idempotency_key && !retry::is_idempotent(operation) {
            self.policy = RetryPolicy::never();
        }
        self
    }

    /// What the next attempt may use.
    pub(super) fn budget(&self) -> Budget {
        let timeout = self.attempt_timeout.map_or(self.left(), |timeout| timeout.min(self.left()));
        Budget { timeout, ..self.budget }
    }

    fn left(&self) -> Duration {
        self.deadline.saturating_sub(self.clock.elapsed())
    }

    /// What comes of an attempt within its time.
    pub(super) async fn within(
        &self,
        timeout: Duration,
        mut exchange: Exchange<'_>,
    ) -> Result<Response<Body>, TransportError> {
        let mut timer = None;
        poll_fn(|context| match exchange.as_mut().poll(context) {
            Poll::Ready(outcome) => Poll::Ready(outcome),
            // What is there at once needs no timer.
            Poll::Pending => match timer.get_or_insert_with(|| self.clock.sleep(timeout)) {
                Some(sleep) => sleep.as_mut().poll(context).map(|()| Err(TransportError::Timeout)),
                None => Poll::Pending,
            },
        })
        .await
    }

    /// The wait before another attempt, if there is to be one: where it would end too late, there is none.
    pub(super) fn again<B>(
        &mut self,
        outcome: &Result<Response<B>, TransportError>,
    ) -> Option<Sleep> {
        self.made += 1;
        if !self.policy.allows_after(self.made) || !self.policy.is_transient(outcome) {
            return None;
        }
        let asked = outcome
            .as_ref()
            .ok()
            .and_then(|reply| retry_after::wait(reply.headers(), self.clock.now()));
        let wait = self.policy.wait_after(self.made).max(asked.unwrap_or_default());
        if wait >= self.left() {
            return None;
        }
        self.clock.sleep(wait)
    }
}
