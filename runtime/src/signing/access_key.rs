//! The key that requests are signed with.

use std::fmt;

use http::header::{HeaderMap, HeaderName, HeaderValue};

use super::Unsignable;
use crate::text::{Secret, Unlimited};

/// An access key: its id, which goes along with every request, and its secret, which never does. `Debug` shows the id
/// only.
#[derive(Clone)]
pub struct AccessKey {
    id: String,
    secret: Secret<Unlimited>,
    scope: Option<Scope>,
    headers: Vec<(&'static str, String)>,
}

#[derive(Clone)]
struct Scope {
    region: String,
    service: String,
}

impl AccessKey {
    /// An access key.
    #[must_use]
    pub fn new(id: impl Into<String>, secret: impl Into<String>) -> Self {
        let secret = Secret::trusted(secret.into());
        Self { id: id.into(), secret, scope: None, headers: Vec::new() }
    }

    /// The same for a region such as `cn-north-4` and a service such as `apig`. `V11-HMAC-SHA256` needs them.
    #[must_use]
    pub fn with_scope(mut self, region: impl Into<String>, service: impl Into<String>) -> Self {
        self.scope = Some(Scope { region: region.into(), service: service.into() });
        self
    }

    /// The same with a header that comes with every signature and is signed, such as `X-Project-Id`, or
    /// `X-Security-Token` for a temporary key.
    #[must_use]
    pub fn with_header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.retain(|(earlier, _)| !earlier.eq_ignore_ascii_case(name));
        self.headers.push((name, value.into()));
        self
    }

    /// The id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    pub(super) fn secret(&self) -> &str {
        self.secret.expose()
    }

    /// What a key of one day is made for: `20261123/cn-north-4/apig`.
    pub(super) fn scope(&self, day: &str) -> Option<String> {
        let Scope { region, service } = self.scope.as_ref()?;
        Some(format!("{day}/{region}/{service}"))
    }

    pub(super) fn write_headers(&self, headers: &mut HeaderMap) -> Result<(), Unsignable> {
        for (name, value) in &self.headers {
            let key = HeaderName::from_bytes(name.as_bytes());
            let key = key.map_err(|_| Unsignable::Header(name))?;
            let value = HeaderValue::from_bytes(value.as_bytes());
            let mut value = value.map_err(|_| Unsignable::Header(name))?;
            value.set_sensitive(true);
            headers.insert(key, value);
        }
        Ok(())
    }
}

impl fmt::Debug for AccessKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("AccessKey").field(&self.id).finish()
    }
}
