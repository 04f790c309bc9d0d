//! UUIDs of RFC 9562: 32 hexadecimal digits in five groups.

use std::fmt::Write;

/// Where the hyphens stand.
const HYPHENS: [usize; 4] = [8, 13, 18, 23];

/// The 16 octets of a UUID.
pub(super) fn octets(text: &str) -> Option<[u8; 16]> {
    let bytes = text.as_bytes();
    if bytes.len() != 36 || HYPHENS.iter().any(|index| bytes[*index] != b'-') {
        return None;
    }
    let mut digits = bytes.iter().enumerate().filter(|(index, _)| !HYPHENS.contains(index));
    let mut next = || hexadecimal(*digits.next()?.1);
    let mut octets = [0; 16];
    for octet in &mut octets {
        *octet = next()? * 16 + next()?;
    }
    Some(octets)
}

/// The UUID of 16 octets, in small letters as RFC 9562 demands of those who write.
pub(super) fn written(octets: [u8; 16]) -> String {
    let mut text = String::with_capacity(36);
    for octet in octets {
        if HYPHENS.contains(&text.len()) {
            text.push('-');
        }
        write!(text, "{octet:02x}").expect("a string takes every character");
    }
    text
}

fn hexadecimal(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_octets_are_written_as_they_were_read() {
        let text = "2eb8aa08-aa98-11ea-b4aa-73b441d16380";
        let octets = octets(text).unwrap();
        assert_eq!((octets[0], octets[15]), (0x2e, 0x80));
        assert_eq!(written(octets), text);
    }

    #[test]
    fn a_hyphen_in_the_wrong_place_is_refused() {
        assert_eq!(octets("2eb8aa0-8aa98-11e-ab4aa7-3b441d16380"), None);
        assert_eq!(octets("2eb8aa08-aa98-11ea-b4ga-73b441d16380"), None);
    }
}
