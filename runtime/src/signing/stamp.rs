//! What makes a signature unlike all others: its time and its nonce.

use std::time::SystemTime;

use ring::rand;

use super::Unsignable;
use super::mac::hex;

/// The time of a signature, in whole seconds, and its nonce, for the algorithms that have one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    time: SystemTime,
    nonce: String,
}

impl Stamp {
    /// A stamp with a nonce that no request with the same key had before.
    #[must_use]
    pub fn new(time: SystemTime, nonce: impl Into<String>) -> Self {
        Self { time, nonce: nonce.into() }
    }

    /// A stamp with the time of the system's clock and a random nonce of 128 bits, in 32 hexadecimal digits.
    ///
    /// # Errors
    ///
    /// Fails if the system gives no random bytes.
    pub fn now() -> Result<Self, Unsignable> {
        let random = rand::generate::<[u8; 16]>(&rand::SystemRandom::new());
        let random = random.map_err(|_| Unsignable::Nonce)?.expose();
        Ok(Self::new(SystemTime::now(), hex(&random)))
    }

    pub(super) const fn time(&self) -> SystemTime {
        self.time
    }

    pub(super) fn nonce(&self) -> &str {
        &self.nonce
    }
}
