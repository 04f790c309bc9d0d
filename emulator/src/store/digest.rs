//! Short stand-ins for texts of any length.

use sha2::{Digest as _, Sha256};

use super::application::{Api, Nonce};

/// A SHA-256.
pub(super) type Digest = [u8; 32];

/// Where names and keys are unique and where the quota counts.
pub(super) fn scope(api: Api, scope: &str) -> Digest {
    of(&[api.as_str(), scope])
}

/// Where an account looks.
pub(super) fn place(api: Api, scope: &str, owner: &str) -> Digest {
    of(&[api.as_str(), scope, owner])
}

/// A nonce of one caller.
pub(super) fn nonce(nonce: &Nonce<'_>) -> Digest {
    of(&[nonce.access_key, nonce.value])
}

/// A name or a key.
pub(super) fn text(text: &str) -> Digest {
    of(&[text])
}

/// Each part goes in with its length, so that no two lists of parts look alike.
fn of(parts: &[&str]) -> Digest {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    hash.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_one_part_ends_matters() {
        assert_ne!(place(Api::Rtc, "ab", "c"), place(Api::Rtc, "a", "bc"));
        assert_ne!(of(&["a", ""]), of(&["a"]));
    }
}
