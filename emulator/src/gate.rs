//! Who gets in: an account, by a token or by a signature.

use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use specwright_runtime::fault::Fault;
use specwright_runtime::server::{Attempt, Authenticator, Denial};
use specwright_runtime::signing::{AccessKey, AccessKeys, Window, authenticate};

use crate::directory::Account;
use crate::service::{World, unavailable};
use crate::store::Nonce;

/// The header that names the project of a signed request.
const PROJECT: &str = "x-project-id";

/// The gate before a service.
#[derive(Debug)]
pub struct Gate {
    world: Arc<World>,
    skew: Duration,
}

impl Gate {
    /// A gate that takes signatures whose time is this near to the clock.
    #[must_use]
    pub const fn new(world: Arc<World>, skew: Duration) -> Self {
        Self { world, skew }
    }

    async fn account(&self, attempt: Attempt<'_>) -> Result<Arc<Account>, Denial> {
        let directory = &self.world.directory;
        if let Some(token) = attempt.credential("token") {
            return directory.by_token(token).ok_or(Denial::BadCredentials);
        }
        let window = Window::new(SystemTime::now(), self.skew);
        let signed = authenticate(&attempt, self, window).await?.ok_or(Denial::BadCredentials)?;
        let known = directory.by_access_key(signed.access_key_id());
        known.map(|(account, _)| account.clone()).ok_or(Denial::BadCredentials)
    }
}

impl Authenticator for Gate {
    type Principal = Arc<Account>;

    async fn authenticate(&self, attempt: Attempt<'_>) -> Result<Arc<Account>, Denial> {
        let account = self.account(attempt).await?;
        let mut projects = attempt.head.expose().headers.get_all(PROJECT).iter();
        let is_own = projects
            .all(|project| project.to_str().is_ok_and(|project| account.has_project(project)));
        if is_own { Ok(account) } else { Err(Denial::Forbidden) }
    }
}

impl AccessKeys for Gate {
    async fn find(&self, id: &str) -> Result<Option<AccessKey>, Fault> {
        Ok(self.world.directory.by_access_key(id).map(|(_, key)| key.clone()))
    }

    async fn admit_nonce(
        &self,
        access_key: &str,
        value: &str,
        expires: SystemTime,
    ) -> Result<bool, Fault> {
        let nonce = Nonce { access_key, value, expires: seconds(expires) };
        let admitted = self.world.store.admit_nonce(&nonce, seconds(SystemTime::now())).await;
        admitted.map_err(|error| unavailable(&error))
    }
}

/// Seconds since 1970. A clock that stands before that counts as 1970.
fn seconds(time: SystemTime) -> i64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}
