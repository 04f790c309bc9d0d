//! Octets in base64 (RFC 4648, section 4), with padding.

use super::Format;
use crate::violation::{Kind, Violation};
use std::fmt;
use std::str::FromStr;

/// The digits, each at the place of its value.
const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Octets, written as a string in base64.
///
/// There is one way to write them, so that what was read is written as it was: padded, without line breaks, and with
/// nothing in the bits that the last digit has to spare.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Bytes(Vec<u8>);

impl Bytes {
    /// The format.
    pub const FORMAT: Format = Format::Byte;

    /// Reads base64.
    ///
    /// # Errors
    /// [`Kind::Format`] when the text is no padded base64.
    pub fn from_base64(text: &str) -> Result<Self, Violation> {
        Self::checked(text).map_err(Violation::new)
    }

    /// The octets.
    #[must_use]
    pub fn as_slice(&self) -> &[u8] {
        &self.0
    }

    /// The octets.
    #[must_use]
    pub fn into_vec(self) -> Vec<u8> {
        self.0
    }

    /// The octets in base64.
    #[must_use]
    pub fn to_base64(&self) -> String {
        let mut text = String::with_capacity(self.0.len().div_ceil(3) * 4);
        self.0.chunks(3).for_each(|group| push_group(&mut text, group));
        text
    }

    /// Takes a text that is being read.
    pub(crate) fn checked(text: &str) -> Result<Self, Kind> {
        octets(text).map(Self).ok_or(Self::FORMAT.refusal())
    }
}

/// Appends the four characters for one to three octets.
fn push_group(text: &mut String, group: &[u8]) {
    let octet = |index: usize| u32::from(group.get(index).copied().unwrap_or(0));
    let bits = octet(0) << 16 | octet(1) << 8 | octet(2);
    for place in 0..4 {
        let digit = DIGITS[(bits >> (18 - 6 * place) & 63) as usize];
        text.push(if place <= group.len() { char::from(digit) } else { '=' });
    }
}

/// Reads padded base64.
pub(super) fn octets(text: &str) -> Option<Vec<u8>> {
    let (groups, rest) = text.as_bytes().as_chunks::<4>();
    let mut octets = Vec::with_capacity(groups.len() * 3);
    let Some((last, full)) = groups.split_last() else {
        return rest.is_empty().then_some(octets);
    };
    for group in full {
        octets.extend_from_slice(&three_octets(group)?);
    }
    let padding = last.iter().rev().take_while(|byte| **byte == b'=').count();
    let mut padded = *last;
    padded.iter_mut().rev().take(padding).for_each(|byte| *byte = b'A');
    let group = three_octets(&padded)?;
    let (kept, spare) = group.split_at(3_usize.checked_sub(padding)?);
    octets.extend_from_slice(kept);
    // With three signs of padding there is not even one octet, and bits to spare are zero.
    let is_sound = rest.is_empty() && padding < 3 && spare.iter().all(|octet| *octet == 0);
    is_sound.then_some(octets)
}

/// The octets of four digits.
fn three_octets(group: &[u8; 4]) -> Option<[u8; 3]> {
    let bits = group.iter().try_fold(0, |bits, byte| Some(bits << 6 | value_of(*byte)?))?;
    let [_, octets @ ..] = bits.to_be_bytes();
    Some(octets)
}

fn value_of(digit: u8) -> Option<u32> {
    let (first, offset) = match digit {
        b'A'..=b'Z' => (b'A', 0),
        b'a'..=b'z' => (b'a', 26),
        b'0'..=b'9' => (b'0', 52),
        b'+' => return Some(62),
        b'/' => return Some(63),
        _ => return None,
    };
    Some(u32::from(digit - first) + offset)
}

impl From<Vec<u8>> for Bytes {
    fn from(octets: Vec<u8>) -> Self {
        Self(octets)
    }
}

impl From<&[u8]> for Bytes {
    fn from(octets: &[u8]) -> Self {
        Self(octets.to_vec())
    }
}

impl From<Bytes> for Vec<u8> {
    fn from(bytes: Bytes) -> Self {
        bytes.0
    }
}

impl AsRef<[u8]> for Bytes {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl TryFrom<String> for Bytes {
    type Error = Violation;

    fn try_from(text: String) -> Result<Self, Violation> {
        Self::from_base64(&text)
    }
}

impl TryFrom<&str> for Bytes {
    type Error = Violation;

    fn try_from(text: &str) -> Result<Self, Violation> {
        Self::from_base64(text)
    }
}

impl FromStr for Bytes {
    type Err = Violation;

    fn from_str(text: &str) -> Result<Self, Violation> {
        Self::from_base64(text)
    }
}

impl fmt::Display for Bytes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.to_base64())
    }
}

impl fmt::Debug for Bytes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Bytes").field(&self.to_base64()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The test vectors of RFC 4648, section 10.
    const VECTORS: [(&str, &str); 7] = [
        ("", ""),
        ("f", "Zg=="),
        ("fo", "Zm8="),
        ("foo", "Zm9v"),
        ("foob", "Zm9vYg=="),
        ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"),
    ];

    #[test]
    fn the_vectors_of_the_rfc_go_both_ways() {
        for (octets, text) in VECTORS {
            assert_eq!(Bytes::from(octets.as_bytes()).to_base64(), text);
            assert_eq!(Bytes::from_base64(text).unwrap().as_slice(), octets.as_bytes());
        }
    }

    #[test]
    fn every_octet_goes_both_ways() {
        let bytes = Bytes::from((0..=255).collect::<Vec<u8>>());
        assert_eq!(bytes.to_string().parse::<Bytes>().unwrap(), bytes);
    }

    #[test]
    fn what_is_not_padded_base64_is_refused() {
        for text in [
            "Z", "Zg", "Zg=", "Zg===", "====", "Z===", "Zm9v=", "Zg==Zg==", "Zm9v\n", "Zm_v",
            "Z=9v", "é==",
        ] {
            assert!(Bytes::from_base64(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn bits_to_spare_are_zero() {
        assert!(Bytes::from_base64("Zh==").is_err());
        assert!(Bytes::from_base64("Zm9=").is_err());
    }
}
