//! A class of characters: a table for ASCII, ranges for the rest.

/// A set of characters: a bit for each byte of ASCII, and sorted ranges of characters beyond it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Class<'a> {
    /// Whether each byte is a member. Bytes beyond ASCII never are, so that a look-up needs no test of its own.
    bytes: [bool; 256],
    ranges: &'a [(char, char)],
}

/// No byte at all.
const NOTHING: [bool; 256] = [false; 256];

impl Class<'_> {
    /// Every character.
    pub const ANY: Class<'static> =
        Class { bytes: with(NOTHING, 0, 127), ranges: &[('\u{80}', char::MAX)] };

    /// The class of the ASCII characters and ranges in the text, as between the brackets of a regex: `A-Za-z0-9_`.
    ///
    /// `\` takes the next character as it is, so that `\-`, `\\` and `\]` can be written; a `-` at either end is itself.
    /// Every character has to be ASCII; those that are not are no members.
    #[must_use]
    pub const fn of(text: &str) -> Class<'static> {
        let text = text.as_bytes();
        let mut bytes = NOTHING;
        let mut index = 0;
        while index < text.len() {
            let (first, after_first) = character(text, index);
            let is_range = after_first + 1 < text.len() && text[after_first] == b'-';
            let (last, next) =
                if is_range { character(text, after_first + 1) } else { (first, after_first) };
            bytes = with(bytes, first, last);
            index = next;
        }
        Class { bytes, ranges: &[] }
    }

    /// The class of the characters in these ranges, both ends included. The ranges are sorted and do not overlap.
    #[must_use]
    pub const fn over(ranges: &[(char, char)]) -> Class<'_> {
        let mut bytes = NOTHING;
        let mut index = 0;
        while index < ranges.len() && ranges[index].0.is_ascii() {
            let (first, last) = ranges[index];
            let last = if last.is_ascii() { last as u8 } else { 127 };
            bytes = with(bytes, first as u8, last);
            index += 1;
        }
        Class { bytes, ranges }
    }

    /// The same class and the characters in these ranges, both ends included. The ranges are sorted and begin beyond ASCII.
    #[must_use]
    pub const fn and<'b>(self, ranges: &'b [(char, char)]) -> Class<'b> {
        Class { bytes: self.bytes, ranges }
    }

    /// The class of all characters that are not in this one, when `ranges` are those beyond ASCII that it shall have.
    #[must_use]
    pub const fn except<'b>(self, ranges: &'b [(char, char)]) -> Class<'b> {
        let mut bytes = NOTHING;
        let mut byte = 0;
        while byte < 128 {
            bytes[byte] = !self.bytes[byte];
            byte += 1;
        }
        Class { bytes, ranges }
    }

    /// Whether the character is a member.
    #[must_use]
    pub fn has(&self, character: char) -> bool {
        match u8::try_from(character) {
            Ok(byte) if byte.is_ascii() => self.has_byte(byte),
            _ => self.has_beyond_ascii(character),
        }
    }

    /// The members beyond ASCII, as sorted ranges.
    #[cfg(feature = "testing")]
    pub(crate) const fn beyond_ascii(&self) -> &[(char, char)] {
        self.ranges
    }

    /// Looks into the last range that begins at or before the character.
    fn has_beyond_ascii(&self, character: char) -> bool {
        let after = self.ranges.partition_point(|(first, _)| *first <= character);
        let range = after.checked_sub(1).and_then(|index| self.ranges.get(index));
        range.is_some_and(|(_, last)| character <= *last)
    }

    /// Whether every byte is a member of the ASCII part: eight at a time, so that the loop needs few branches.
    #[inline]
    pub(super) fn has_all(&self, bytes: &[u8]) -> bool {
        let (eights, rest) = bytes.as_chunks::<8>();
        let has_each =
            |bytes: &[u8]| bytes.iter().fold(true, |all, byte| all & self.has_byte(*byte));
        eights.iter().all(|eight| has_each(eight)) && has_each(rest)
    }

    /// Whether the byte is a member of the ASCII part; never for bytes beyond ASCII.
    #[inline]
    pub(super) const fn has_byte(&self, byte: u8) -> bool {
        self.bytes[byte as usize]
    }
}

/// The character at the index, with an escape resolved, and the index after it.
const fn character(bytes: &[u8], index: usize) -> (u8, usize) {
    if bytes[index] == b'\\' && index + 1 < bytes.len() {
        (bytes[index + 1], index + 2)
    } else {
        (bytes[index], index + 1)
    }
}

/// The same bytes and those from `first` to `last`, as far as these are ASCII.
const fn with(mut bytes: [bool; 256], first: u8, last: u8) -> [bool; 256] {
    let mut byte = first;
    while byte <= last && byte < 128 {
        bytes[byte as usize] = true;
        byte += 1;
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The members of a class within ASCII.
    fn members(class: Class<'_>) -> String {
        (0..=127_u8).map(char::from).filter(|character| class.has(*character)).collect()
    }

    #[test]
    fn ranges_and_single_characters_are_members() {
        assert_eq!(members(Class::of("a-cX_0-2")), "012X_abc");
    }

    #[test]
    fn an_escape_takes_the_next_character_as_it_is() {
        assert_eq!(members(Class::of(r"\-\\\]")), "-\\]");
        assert_eq!(members(Class::of(r"+\-9")), "+-9");
    }

    #[test]
    fn a_hyphen_at_either_end_is_itself() {
        assert_eq!(members(Class::of("-a")), "-a");
        assert_eq!(members(Class::of("a-")), "-a");
    }

    #[test]
    fn the_ends_of_ascii_can_be_members() {
        let class = Class::of("\0-\x7f");
        assert!(class.has('\0') && class.has('\x7f') && !class.has('\u{80}'));
    }

    #[test]
    fn characters_beyond_ascii_are_members_by_range() {
        let class = Class::of("a").and(&[('\u{4e00}', '\u{9fff}'), ('（', '）')]);
        assert!(class.has('应') && class.has('（') && !class.has('é') && class.has('a'));
    }

    #[test]
    fn ranges_may_begin_within_ascii() {
        let class = Class::over(&[('0', '9'), ('z', 'é'), ('一', '鿿')]);
        assert_eq!(members(class), "0123456789z{|}~\u{7f}");
        assert!(['\u{80}', 'é', '应'].into_iter().all(|character| class.has(character)));
        assert!(['ê', '\u{a000}'].into_iter().all(|character| !class.has(character)));
    }

    #[test]
    fn any_has_every_character() {
        assert!(
            ['\0', 'a', '\u{80}', 'é', '😀', char::MAX]
                .into_iter()
                .all(|character| Class::ANY.has(character))
        );
    }

    #[test]
    fn except_turns_ascii_around() {
        let class = Class::of("\n\r").except(&[('\u{80}', char::MAX)]);
        assert!(class.has('a') && class.has('é') && !class.has('\n'));
    }
}
