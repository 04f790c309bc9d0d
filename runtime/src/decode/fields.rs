//! The fields of an object as a table that one loop reads for every type.

/// What happens to a field that the table does not name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unknown {
    /// It is checked for being JSON, and dropped.
    Skip,
    /// It is a violation.
    Refuse,
    /// The type reads it itself.
    Collect,
}

/// The fields of an object in the order of its schema, and what happens to others.
///
/// A table is an array of names and a few numbers, because the compiler looks at each value of a static by itself: a value
/// of its own for each field takes it more than twice as long.
#[derive(Clone, Copy, Debug)]
pub struct Fields {
    names: &'static [&'static str],
    unknown: Unknown,
    /// A bit for each required field among the first 64, and words of further bits for those beyond.
    required: u64,
    beyond: &'static [u64],
    /// The places of names that JSON cannot hold as they are.
    escaped: &'static [usize],
}

impl Fields {
    /// The table of these fields, none of which is required; others are checked for being JSON, and dropped.
    #[must_use]
    pub const fn new(names: &'static [&'static str]) -> Self {
        Self { names, unknown: Unknown::Skip, required: 0, beyond: &[], escaped: &[] }
    }

    /// The same table, where every object has the fields whose bits are set. The first field has the lowest bit.
    #[must_use]
    pub const fn requiring(mut self, bits: u64) -> Self {
        self.required = bits;
        self
    }

    /// The same table, where every object also has the fields whose bits are set in these words. The field after the first
    /// 64 has the lowest bit of the first word.
    #[must_use]
    pub const fn requiring_beyond(mut self, words: &'static [u64]) -> Self {
        self.beyond = words;
        self
    }

    /// The same table, where JSON cannot hold the names at these places as they are: they have a quote, a backslash or a
    /// control character. Whoever writes a table says so, because a compiler that looks at every character of every name
    /// takes its time.
    #[must_use]
    pub const fn escaping(mut self, places: &'static [usize]) -> Self {
        self.escaped = places;
        self
    }

    /// The same table, where any other field is a violation: `additionalProperties: false`.
    #[must_use]
    pub const fn refuse_unknown(mut self) -> Self {
        self.unknown = Unknown::Refuse;
        self
    }

    /// The same table, where any other field is given to the type, with [`len`](Self::len) as its index.
    ///
    /// The type then calls [`Reader::collect`](super::Reader::collect).
    #[must_use]
    pub const fn collect_unknown(mut self) -> Self {
        self.unknown = Unknown::Collect;
        self
    }

    /// The number of fields.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.names.len()
    }

    /// Whether there is no field.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    pub(super) const fn unknown(&self) -> Unknown {
        self.unknown
    }

    /// The name of the field at the index, if it stands in JSON as it is.
    #[inline]
    pub(super) fn plain_name(&self, index: usize) -> Option<&'static str> {
        let is_plain = self.escaped.is_empty() || !self.escaped.contains(&index);
        self.names.get(index).filter(|_| is_plain).copied()
    }

    /// The field of this name.
    pub(super) fn find(&self, name: &str) -> Option<usize> {
        self.names.iter().position(|field| *field == name)
    }

    /// The name of the field at the index.
    #[inline]
    pub(crate) fn name(&self, index: usize) -> &'static str {
        self.names.get(index).copied().unwrap_or_default()
    }

    /// The required fields that were not seen.
    pub(super) fn missing<'a>(
        &'a self,
        seen: &'a Seen,
    ) -> impl Iterator<Item = (usize, &'static str)> + use<'a> {
        let names = self.names.iter().copied().enumerate();
        names.filter(|(index, _)| self.is_required(*index) && !seen.has(*index))
    }

    fn is_required(&self, index: usize) -> bool {
        has(self.required, self.beyond, index)
    }

    /// Whether every required field was seen.
    #[inline]
    pub(super) fn complete(&self, seen: &Seen) -> bool {
        seen.first & self.required == self.required
            && (self.beyond.is_empty() || self.missing(seen).next().is_none())
    }
}

/// Whether the bit of an index is set in the first word or in those after it.
fn has(first: u64, more: &[u64], index: usize) -> bool {
    let word = if index < 64 { Some(&first) } else { more.get(index / 64 - 1) };
    word.is_some_and(|word| word & (1 << (index % 64)) != 0)
}

/// The fields that an object has had so far: a bit each.
#[derive(Debug)]
pub(super) struct Seen {
    first: u64,
    more: Vec<u64>,
}

impl Seen {
    #[inline]
    pub(super) const fn new() -> Self {
        Self { first: 0, more: Vec::new() }
    }

    /// Notes a field. Gives whether it is new.
    #[inline]
    pub(super) fn insert(&mut self, index: usize) -> bool {
        let word = if index < 64 { &mut self.first } else { self.word(index / 64 - 1) };
        let bit = 1 << (index % 64);
        let is_new = *word & bit == 0;
        *word |= bit;
        is_new
    }

    fn word(&mut self, index: usize) -> &mut u64 {
        if self.more.len() <= index {
            self.more.resize(index + 1, 0);
        }
        &mut self.more[index]
    }

    fn has(&self, index: usize) -> bool {
        has(self.first, &self.more, index)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_new_once_whatever_its_index() {
        let mut seen = Seen::new();
        for index in [0, 63, 64, 127, 128, 500] {
            assert!(
                !seen.has(index) && seen.insert(index) && !seen.insert(index) && seen.has(index)
            );
        }
        assert!(!seen.has(499));
    }

    #[test]
    fn only_a_name_without_escapes_is_plain() {
        static FIELDS: Fields = Fields::new(&["é", "a\"b"]).escaping(&[1]);
        let plain: Vec<_> = (0..3).map(|index| FIELDS.plain_name(index)).collect();
        assert_eq!(plain, [Some("é"), None, None]);
    }
}
