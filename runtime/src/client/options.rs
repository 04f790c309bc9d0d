//! What may differ from call to call.

use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};

use super::{Budget, RetryPolicy, SetupError, base_url};

/// Settings of calls. What is not said stays as it is for the client, or has its default. `Debug` shows no values of
/// headers.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct CallOptions {
    base_url: Option<Arc<str>>,
    timeout: Option<Duration>,
    attempt_timeout: Option<Duration>,
    max_reply_bytes: Option<usize>,
    retry: Option<RetryPolicy>,
    headers: HeaderMap,
}

impl CallOptions {
    /// Nothing differs.
    pub fn new() -> Self {
        Self::default()
    }

    /// Calls go to another server, with the same credentials.
    ///
    /// # Errors
    ///
    /// Refuses an address that is not `http://…` or `https://…`, or that has a user, a query or a fragment.
    pub fn with_base_url(mut self, base_url: &str) -> Result<Self, SetupError> {
        self.base_url = Some(base_url::checked(base_url)?.into());
        Ok(self)
    }

    /// The time that a call may take, with all its attempts and the waits between them; 30 seconds if not said.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// The time that each attempt of a call may take; what is left of the call's time if not said.
    pub fn with_attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// The most bytes that the body of a reply may have; 64 MiB if not said.
    pub fn with_max_reply_bytes(mut self, max_reply_bytes: usize) -> Self {
        self.max_reply_bytes = Some(max_reply_bytes);
        self
    }

    /// When a call is attempted again; [`RetryPolicy::default`] if not said.
    pub fn with_retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// A header that goes along, signed where the request is. It takes the place of one that the request has, but
    /// not of a credential.
    pub fn with_header(mut self, name: HeaderName, mut value: HeaderValue) -> Self {
        value.set_sensitive(true);
        self.headers.insert(name, value);
        self
    }

    /// These, and where they say nothing the others.
    pub(super) fn or(&self, others: &Self) -> Self {
        let mut headers = others.headers.clone();
        headers.extend(self.headers.clone());
        Self {
            base_url: self.base_url.clone().or_else(|| others.base_url.clone()),
            timeout: self.timeout.or(others.timeout),
            attempt_timeout: self.attempt_timeout.or(others.attempt_timeout),
            max_reply_bytes: self.max_reply_bytes.or(others.max_reply_bytes),
            retry: self.retry.clone().or_else(|| others.retry.clone()),
            headers,
        }
    }

    pub(super) fn base_url(&self) -> Option<&str> {
        self.base_url.as_deref()
    }

    /// What the whole call may use.
    pub(super) fn budget(&self) -> Budget {
        let usual = Budget::default();
        Budget {
            timeout: self.timeout.unwrap_or(usual.timeout),
            max_reply_bytes: self.max_reply_bytes.unwrap_or(usual.max_reply_bytes),
            ..usual
        }
    }

    pub(super) fn attempt_timeout(&self) -> Option<Duration> {
        self.attempt_timeout
    }

    pub(super) fn retry(&self) -> RetryPolicy {
        self.retry.clone().unwrap_or_default()
    }

    pub(super) fn headers(&self) -> &HeaderMap {
        &self.headers
    }
}
