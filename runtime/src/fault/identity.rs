//! The name of a request, by which its caller and its server find it again.

use std::cell::OnceCell;

/// A random UUID (RFC 9562, version 4), drawn when it is asked for the first time: most answers have none.
#[derive(Debug, Default)]
pub(crate) struct Identity(OnceCell<u128>);

impl Identity {
    /// The name as 32 hexadecimal digits.
    pub(crate) fn digits(&self) -> String {
        format!("{:032x}", self.number())
    }

    /// The name as a UUID in capital letters.
    pub(crate) fn uuid(&self) -> String {
        let digits = format!("{:032X}", self.number());
        let parts = [0..8, 8..12, 12..16, 16..20, 20..32];
        parts.map(|part| digits.get(part).unwrap_or_default()).join("-")
    }

    fn number(&self) -> u128 {
        *self.0.get_or_init(|| with_version(fastrand::u128(..)))
    }
}

/// The number with the bits that tell a random UUID from others.
const fn with_version(random: u128) -> u128 {
    const VERSION: u128 = 0xf << 76;
    const VARIANT: u128 = 0b11 << 62;
    random & !VERSION & !VARIANT | 4 << 76 | 0b10 << 62
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_have_the_same_digits() {
        let identity = Identity(OnceCell::from(with_version(u128::MAX >> 4)));
        assert_eq!(identity.digits(), "0fffffffffff4fffbfffffffffffffff");
        assert_eq!(identity.uuid(), "0FFFFFFF-FFFF-4FFF-BFFF-FFFFFFFFFFFF");
    }

    #[test]
    fn a_request_keeps_its_name_and_the_next_has_another() {
        let (one, two) = (Identity::default(), Identity::default());
        assert_eq!(one.digits(), one.digits());
        assert_ne!(one.digits(), two.digits());
    }
}
