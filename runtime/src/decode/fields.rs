//! The fields of an object as a table that one loop reads for every type.

/// One field of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    name: &'static str,
    required: bool,
    /// Whether the name stands in JSON as it is, so that it can be compared without reading a string.
    is_plain: bool,
}

impl Field {
    /// A field that every object has.
    #[must_use]
    pub const fn required(name: &'static str) -> Self {
        Self { name, required: true, is_plain: true }
    }

    /// A field that may be absent.
    #[must_use]
    pub const fn optional(name: &'static str) -> Self {
        Self { name, required: false, is_plain: true }
    }

    /// The same, where JSON cannot hold the name as it is: it has a quote, a backslash or a control character. Whoever
    /// writes a table says so, because a compiler that looks at every character of every name takes its time.
    #[must_use]
    pub const fn escaped(self) -> Self {
        Self { is_plain: false, ..self }
    }

    /// The name as it stands in JSON.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Whether every object has it.
    #[must_use]
    pub const fn is_required(&self) -> bool {
        self.required
    }
}

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
#[derive(Clone, Copy, Debug)]
pub struct Fields {
    fields: &'static [Field],
    unknown: Unknown,
    /// A bit for each required field among the first 64.
    required: u64,
}

impl Fields {
    /// The table of these fields; others are checked for being JSON, and dropped.
    #[must_use]
    pub const fn new(fields: &'static [Field]) -> Self {
        let mut required = 0;
        let mut index = 0;
        while index < fields.len() && index < 64 {
            required |= (fields[index].required as u64) << index;
            index += 1;
        }
        Self { fields, unknown: Unknown::Skip, required }
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
        self.fields.len()
    }

    /// Whether there is no field.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// The fields in the order of the schema.
    pub fn iter(&self) -> std::slice::Iter<'static, Field> {
        self.fields.iter()
    }

    pub(super) const fn unknown(&self) -> Unknown {
        self.unknown
    }

    /// The name of the field at the index, if it stands in JSON as it is.
    #[inline]
    pub(super) fn plain_name(&self, index: usize) -> Option<&'static str> {
        self.fields.get(index).filter(|field| field.is_plain).map(|field| field.name)
    }

    /// The field of this name.
    pub(super) fn find(&self, name: &str) -> Option<usize> {
        self.fields.iter().position(|field| field.name == name)
    }

    /// The name of the field at the index.
    #[inline]
    pub(crate) fn name(&self, index: usize) -> &'static str {
        self.fields.get(index).map_or("", |field| field.name)
    }

    /// The required fields that were not seen.
    pub(super) fn missing<'a>(
        &self,
        seen: &'a Seen,
    ) -> impl Iterator<Item = (usize, &'static str)> + use<'a> {
        let fields = self.fields.iter().enumerate();
        fields
            .filter(|(index, field)| field.required && !seen.has(*index))
            .map(|(index, field)| (index, field.name))
    }

    /// Whether every required field was seen.
    #[inline]
    pub(super) fn complete(&self, seen: &Seen) -> bool {
        seen.first & self.required == self.required
            && (self.fields.len() <= 64 || self.missing(seen).next().is_none())
    }
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
        let word = if index < 64 { Some(&self.first) } else { self.more.get(index / 64 - 1) };
        word.is_some_and(|word| word & (1 << (index % 64)) != 0)
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
        static FIELDS: Fields =
            Fields::new(&[Field::required("é"), Field::optional("a\"b").escaped()]);
        let plain: Vec<_> = (0..3).map(|index| FIELDS.plain_name(index)).collect();
        assert_eq!(plain, [Some("é"), None, None]);
    }
}
