//! A table of states: one look-up for each byte of a text.

use super::Mismatch;

/// The states of a pattern, numbered from 0, and where each class of bytes leads from each of them.
///
/// State 0 is the one that nothing leads out of, and where no text matches.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Table<'a> {
    /// The class of each byte.
    classes: [u8; 256],
    /// How many classes there are.
    width: usize,
    /// The next state, for each state and in it for each class.
    next: &'a [u8],
    /// The state that a text begins in.
    start: u8,
    /// The first of the states in which a text may end; they come last.
    end: u8,
}

impl<'a> Table<'a> {
    /// A table from its parts: where each class of bytes begins, in rising order (`(b'0', 1), (b':', 0)`; bytes before
    /// the first one are of class 0), a row for each state, the state that a text begins in, and the first of the states in which it may end.
    #[must_use]
    pub const fn new<const WIDTH: usize>(
        begins: &[(u8, u8)],
        rows: &'a [[u8; WIDTH]],
        start: u8,
        end: u8,
    ) -> Self {
        Self::flat(begins, WIDTH, rows.as_flattened(), start, end)
    }

    /// The same from the rows one after the other, when the number of classes is known at run time only.
    #[must_use]
    pub const fn flat(
        begins: &[(u8, u8)],
        width: usize,
        next: &'a [u8],
        start: u8,
        end: u8,
    ) -> Self {
        Self { classes: classes(begins), width, next, start, end }
    }

    /// The state that a text begins in.
    #[cfg(feature = "testing")]
    pub(crate) const fn start(&self) -> u8 {
        self.start
    }

    /// Whether a text may end in this state.
    #[cfg(feature = "testing")]
    pub(crate) const fn is_end(&self, state: u8) -> bool {
        state >= self.end
    }

    /// The state that a byte leads to; 0 where it leads nowhere.
    #[cfg(feature = "testing")]
    pub(crate) fn step(&self, state: u8, byte: u8) -> u8 {
        let class = usize::from(self.classes[usize::from(byte)]);
        self.next.get(usize::from(state) * self.width + class).copied().unwrap_or(0)
    }

    /// Matches the whole text. A state that the table does not have counts as state 0.
    pub(super) fn check(&self, text: &str) -> Result<(), Mismatch> {
        let mut state = self.start;
        for (offset, byte) in text.bytes().enumerate() {
            let class = usize::from(self.classes[usize::from(byte)]);
            state = self.next.get(usize::from(state) * self.width + class).copied().unwrap_or(0);
            if state == 0 {
                return Err(Mismatch::at_byte(text, offset));
            }
        }
        if state >= self.end { Ok(()) } else { Err(Mismatch::Anywhere) }
    }
}

const fn classes(begins: &[(u8, u8)]) -> [u8; 256] {
    let mut classes = [0; 256];
    let mut index = 0;
    while index < begins.len() {
        let (begin, class) = begins[index];
        let mut byte = begin as usize;
        while byte < 256 {
            classes[byte] = class;
            byte += 1;
        }
        index += 1;
    }
    classes
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `^(ab)*$`: class 1 is `a`, class 2 is `b`; a text may end in state 2, where it begins.
    const PAIRS: Table<'static> =
        Table::new(&[(b'a', 1), (b'b', 2), (b'c', 0)], &[[0, 0, 0], [0, 0, 2], [0, 1, 0]], 2, 2);

    fn check(text: &str, expected: Result<(), Mismatch>) {
        assert_eq!(PAIRS.check(text), expected, "{text:?}");
    }

    #[test]
    fn a_text_matches_where_its_last_state_is_an_end() {
        check("", Ok(()));
        check("ab", Ok(()));
        check("abab", Ok(()));
        check("aba", Err(Mismatch::Anywhere));
    }

    #[test]
    fn the_position_is_that_of_the_character_that_no_match_can_have() {
        check("abba", Err(Mismatch::At(2)));
        check("aé", Err(Mismatch::At(1)));
        check("abc", Err(Mismatch::At(2)));
    }
}
