//! UTF-8 as an automaton over bytes (RFC 3629, section 4): automata of patterns mean nothing on other bytes.

/// What may come next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Expects {
    /// The first byte of a character, or the end.
    Character,
    /// The last byte of a character.
    One,
    /// Two more bytes.
    Two,
    /// Three more bytes.
    Three,
    /// Two more bytes, the first of them from A0 on: shorter forms exist for the others.
    TwoFromA0,
    /// Two more bytes, the first of them up to 9F: the others are surrogates.
    TwoTo9F,
    /// Three more bytes, the first of them from 90 on: shorter forms exist for the others.
    ThreeFrom90,
    /// Three more bytes, the first of them up to 8F: Unicode ends there.
    ThreeTo8F,
}

impl Expects {
    /// What may come after a byte; nothing where the byte cannot stand here.
    pub(super) const fn after(self, byte: u8) -> Option<Self> {
        Some(match (self, byte) {
            (Self::Character, 0x00..=0x7f) | (Self::One, 0x80..=0xbf) => Self::Character,
            (Self::Character, 0xc2..=0xdf)
            | (Self::Two, 0x80..=0xbf)
            | (Self::TwoFromA0, 0xa0..=0xbf)
            | (Self::TwoTo9F, 0x80..=0x9f) => Self::One,
            (Self::Character, 0xe0) => Self::TwoFromA0,
            (Self::Character, 0xed) => Self::TwoTo9F,
            (Self::Character, 0xe1..=0xef)
            | (Self::Three, 0x80..=0xbf)
            | (Self::ThreeFrom90, 0x90..=0xbf)
            | (Self::ThreeTo8F, 0x80..=0x8f) => Self::Two,
            (Self::Character, 0xf0) => Self::ThreeFrom90,
            (Self::Character, 0xf1..=0xf3) => Self::Three,
            (Self::Character, 0xf4) => Self::ThreeTo8F,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every byte at which a rule begins or ends.
    const EDGES: [u8; 24] = [
        0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec,
        0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff,
    ];

    fn check(bytes: &[u8]) {
        let end = bytes.iter().try_fold(Expects::Character, |expects, byte| expects.after(*byte));
        let is_taken = end == Some(Expects::Character);
        assert_eq!(is_taken, std::str::from_utf8(bytes).is_ok(), "{bytes:02x?}");
    }

    #[test]
    fn what_is_taken_is_utf8() {
        for first in EDGES {
            check(&[first]);
            for second in EDGES {
                check(&[first, second]);
                for third in EDGES {
                    check(&[first, second, third]);
                    EDGES.iter().for_each(|fourth| check(&[first, second, third, *fourth]));
                }
            }
        }
    }
}
