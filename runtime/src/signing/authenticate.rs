//! Lets in whoever has signed with a known key.

use std::time::SystemTime;

use super::{AccessKey, Signed, Window};
use crate::fault::Fault;
use crate::server::{Attempt, Denial};

/// The access keys that a server knows, and the nonces that came with them.
pub trait AccessKeys: Send + Sync {
    /// The access key of an id; `None` if there is none.
    ///
    /// # Errors
    ///
    /// Gives the fault that is answered where keys cannot be looked up.
    fn find(&self, id: &str) -> impl Future<Output = Result<Option<AccessKey>, Fault>> + Send;

    /// Remembers the nonce of a request that was signed well, in one step with the question whether it is new: of two
    /// requests at the same time only one may hear `true`. From `expires` on it may be forgotten, for then the request
    /// is too old.
    ///
    /// # Errors
    ///
    /// Gives the fault that is answered where nonces cannot be remembered.
    fn admit_nonce(
        &self,
        access_key_id: &str,
        nonce: &str,
        expires: SystemTime,
    ) -> impl Future<Output = Result<bool, Fault>> + Send;
}

/// Judges the signature of a request, and gives what was signed. `None` if the request comes with credentials of other
/// kinds only, or with none: the first security alternative that it has in full is the one that counts.
///
/// # Errors
///
/// Denies what [`Signed::read`] and [`Signed::verify`] deny, unknown access keys as [`Denial::UnknownAccessKey`], and
/// a nonce that came before as [`Denial::Replay`].
pub async fn authenticate<K: AccessKeys>(
    attempt: &Attempt<'_>,
    access_keys: &K,
    window: Window,
) -> Result<Option<Signed>, Denial> {
    let Some(signed) = Signed::read(attempt)? else { return Ok(None) };
    let found = access_keys.find(signed.access_key_id()).await.map_err(Denial::Other)?;
    signed.verify(&found.ok_or(Denial::UnknownAccessKey)?, window)?;
    // A nonce is spent by its owner only: whoever cannot sign must not be able to use it up.
    if let Some(nonce) = signed.nonce() {
        let expires = window.end(signed.time());
        let admitted = access_keys.admit_nonce(signed.access_key_id(), nonce, expires).await;
        if !admitted.map_err(Denial::Other)? {
            return Err(Denial::Replay);
        }
    }
    Ok(Some(signed))
}
