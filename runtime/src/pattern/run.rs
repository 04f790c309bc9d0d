//! A run: between so and so many characters of one class.

use super::{Class, Mismatch};

/// Characters of one class in a row: at least `min`, at most `max`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Run<'a> {
    /// The characters that belong to the run.
    pub class: Class<'a>,
    /// The least number of characters.
    pub min: usize,
    /// The greatest number of characters.
    pub max: usize,
}

impl<'a> Run<'a> {
    /// Exactly one character.
    #[must_use]
    pub const fn once(class: Class<'a>) -> Self {
        Self::between(class, 1, 1)
    }

    /// Any number of characters, also none: `*`.
    #[must_use]
    pub const fn any(class: Class<'a>) -> Self {
        Self::between(class, 0, usize::MAX)
    }

    /// At least one character: `+`.
    #[must_use]
    pub const fn some(class: Class<'a>) -> Self {
        Self::between(class, 1, usize::MAX)
    }

    /// At least `min` and at most `max` characters: `{min,max}`.
    #[must_use]
    pub const fn between(class: Class<'a>, min: usize, max: usize) -> Self {
        Self { class, min, max }
    }

    /// Whether the run is exactly one character.
    #[inline]
    pub(super) const fn is_single(&self) -> bool {
        self.min == 1 && self.max == 1
    }

    /// The byte where the run that begins at byte `start` ends, or the byte where it fails.
    #[inline]
    pub(super) fn matched(&self, text: &str, start: usize) -> Result<usize, usize> {
        let bytes = text.as_bytes();
        let limit = start.saturating_add(self.max).min(bytes.len());
        let mut offset = start;
        while offset < limit && self.class.has_byte(bytes[offset]) {
            offset += 1;
        }
        let count = offset - start;
        if count < self.max && offset < bytes.len() && !bytes[offset].is_ascii() {
            return self.matched_beyond_ascii(text, offset, count);
        }
        if count < self.min { Err(offset) } else { Ok(offset) }
    }

    /// Goes on where the first character beyond ASCII stands, `count` characters into the run.
    #[cold]
    fn matched_beyond_ascii(
        &self,
        text: &str,
        mut offset: usize,
        mut count: usize,
    ) -> Result<usize, usize> {
        for character in text.get(offset..).unwrap_or_default().chars() {
            if count == self.max || !self.class.has(character) {
                break;
            }
            offset += character.len_utf8();
            count += 1;
        }
        if count < self.min { Err(offset) } else { Ok(offset) }
    }
}

/// Matches a text run by run.
#[inline]
pub(super) fn check(runs: &[Run<'_>], text: &str) -> Result<(), Mismatch> {
    if admits_ascii(runs, text.as_bytes()) {
        return Ok(());
    }
    let mut offset = 0;
    for run in runs {
        offset = run.matched(text, offset).map_err(|stop| Mismatch::at_byte(text, stop))?;
    }
    if offset == text.len() { Ok(()) } else { Err(Mismatch::at_byte(text, offset)) }
}

/// Whether the text is ASCII and matches, for the common pattern of single characters with one open run at the end.
#[inline]
fn admits_ascii(runs: &[Run<'_>], bytes: &[u8]) -> bool {
    let Some((last, singles)) = runs.split_last() else {
        return false;
    };
    let Some((first_bytes, rest)) = bytes.split_at_checked(singles.len()) else {
        return false;
    };
    let mut pairs = singles.iter().zip(first_bytes);
    last.max == usize::MAX
        && rest.len() >= last.min
        && pairs.all(|(run, byte)| run.is_single() && run.class.has_byte(*byte))
        && last.class.has_all(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_takes_no_more_than_its_maximum() {
        assert_eq!(Run::between(Class::of("a"), 1, 2).matched("aaa", 0), Ok(2));
        assert_eq!(Run::once(Class::ANY).matched("éé", 0), Ok(2));
    }

    #[test]
    fn a_run_below_its_minimum_fails_where_it_stops() {
        assert_eq!(Run::between(Class::of("a"), 2, 3).matched("ab", 0), Err(1));
    }
}
