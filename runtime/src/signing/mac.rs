//! Hashes and message authentication codes, and how they are written.

use ring::{digest, hkdf, hmac};

/// A key of a message authentication code.
pub(super) struct Mac(hmac::Key);

impl Mac {
    pub(super) fn sha256(secret: &str) -> Self {
        Self(hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes()))
    }

    pub(super) fn sha1(secret: &str) -> Self {
        Self(hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, secret.as_bytes()))
    }

    pub(super) fn sign(&self, text: &str) -> Vec<u8> {
        hmac::sign(&self.0, text.as_bytes()).as_ref().to_vec()
    }

    /// Compares in a time that tells nothing about the code.
    #[cfg(feature = "server")]
    pub(super) fn verify(&self, text: &str, code: &[u8]) -> bool {
        hmac::verify(&self.0, text.as_bytes(), code).is_ok()
    }
}

/// A secret for one purpose by HKDF-SHA256 (RFC 5869), as 64 hexadecimal digits.
pub(super) fn derived(salt: &str, secret: &str, purpose: &str) -> String {
    let extracted = hkdf::Salt::new(hkdf::HKDF_SHA256, salt.as_bytes()).extract(secret.as_bytes());
    let mut bytes = [0; 32];
    extracted
        .expand(&[purpose.as_bytes()], hmac::HMAC_SHA256)
        .and_then(|key| key.fill(&mut bytes))
        .expect("one block of output is within the limit of 255 blocks");
    hex(&bytes)
}

/// The SHA-256 of some bytes, as 64 hexadecimal digits.
pub(super) fn sha256(bytes: impl AsRef<[u8]>) -> String {
    hex(digest::digest(&digest::SHA256, bytes.as_ref()).as_ref())
}

/// Two digits for each byte, in lower case.
pub(super) fn hex(bytes: &[u8]) -> String {
    let halves = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    halves.filter_map(|half| char::from_digit(half.into(), 16)).collect()
}

/// The bytes that digits in lower case stand for.
#[cfg(feature = "server")]
pub(super) fn unhex(text: &str) -> Option<Vec<u8>> {
    let half = |byte: &u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    let bytes = pairs.iter().map(|[high, low]| Some(half(high)? << 4 | half(low)?));
    if rest.is_empty() { bytes.collect() } else { None }
}

#[cfg(all(test, feature = "server"))]
mod tests {
    use super::*;

    #[test]
    fn digits_come_back_as_bytes() {
        let bytes: Vec<u8> = (0..=255).collect();
        assert_eq!(unhex(&hex(&bytes)), Some(bytes));
    }

    #[test]
    fn what_is_no_pair_of_digits_in_lower_case_is_refused() {
        for text in ["0", "0g", "0A", "+1", " 1", "é"] {
            assert_eq!(unhex(text), None, "{text}");
        }
    }
}
