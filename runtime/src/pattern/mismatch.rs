//! Why a text does not match a pattern.

/// Why a text does not match, as far as that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mismatch {
    /// No match is possible from this character on, counted from 0; the number of characters when the text ends too
    /// early.
    At(usize),
    /// No match was found, and no character is to blame for it.
    Anywhere,
    /// It takes too long to find out whether there is a match.
    GivenUp,
}

impl Mismatch {
    /// The mismatch at the character that has this byte; the number of characters for the byte after the last one.
    #[cold]
    pub(super) fn at_byte(text: &str, offset: usize) -> Self {
        let before = text
            .char_indices()
            .take_while(|(start, character)| start.saturating_add(character.len_utf8()) <= offset);
        Self::At(before.count())
    }

    /// The first character that does not fit, counted from 0, where it is known.
    #[must_use]
    pub const fn position(self) -> Option<usize> {
        match self {
            Self::At(position) => Some(position),
            Self::Anywhere | Self::GivenUp => None,
        }
    }
}
