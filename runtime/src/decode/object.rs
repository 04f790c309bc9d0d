//! One loop that reads every object: keys to fields, duplicates, missing fields, the order of the schema.

use super::fields::{Fields, Seen, Unknown};
use super::{Decode, Reader};
use crate::violation::{JsonType, Kind, Segment};
use std::collections::BTreeMap;
use std::mem;

/// The name of a field.
enum Name {
    /// A field of the table.
    Known(usize),
    /// Another field, with its name if that is of use.
    Other(String),
}

impl Reader<'_> {
    /// Reads an object. `read` is called with the index of each field that comes, and reads its value.
    ///
    /// `None` when anything inside is not as it should be: a field that `read` refused, one that is missing, one that
    /// comes twice, one that the table refuses.
    #[inline(never)]
    pub fn object(
        &mut self,
        fields: &Fields,
        read: &mut dyn FnMut(usize, &mut Self),
    ) -> Option<()> {
        self.enter(b'{', JsonType::Object)?;
        let start = self.collector.len();
        let mut seen = Seen::new();
        let mut expected = 0;
        let mut more = self.scanner.has_first(b'}')?;
        while more {
            expected = 1 + match self.field_name(fields, expected)? {
                Name::Known(index) if seen.insert(index) => self.known_field(fields, index, read),
                Name::Known(index) => self.duplicate_field(fields, index),
                Name::Other(name) => self.other_field(fields, name, read),
            };
            more = self.scanner.has_next(b'}')?;
        }
        self.depth -= 1;
        if self.collector.len() == start && fields.complete(&seen) {
            return Some(());
        }
        self.close_with_violations(fields, &seen, start)
    }

    /// Reads a name and its colon. Most objects come in the order of their schema, so `expected` is looked at first.
    #[inline]
    fn field_name(&mut self, fields: &Fields, expected: usize) -> Option<Name> {
        if let Some(name) = fields.plain_name(expected)
            && self.scanner.takes_name(name)?
        {
            return Some(Name::Known(expected));
        }
        let name = self.scanner.name()?;
        let name = match fields.find(name) {
            Some(index) => Name::Known(index),
            None if fields.unknown() == Unknown::Skip => Name::Other(String::new()),
            None => Name::Other(name.to_owned()),
        };
        self.scanner.colon()?;
        Some(name)
    }

    /// Reads the value of a field that [`Fields::collect_unknown`] gave to the type, into a map.
    pub fn collect<T: Decode>(&mut self, into: &mut BTreeMap<String, T>) {
        let name = mem::take(&mut self.name);
        let is_repeated = into.contains_key(&name);
        if is_repeated {
            self.collector.push(Kind::DuplicateField);
            self.skip();
        } else if let Some(value) = T::read(self) {
            into.insert(name, value);
        }
    }

    #[inline]
    fn known_field(
        &mut self,
        fields: &Fields,
        index: usize,
        read: &mut dyn FnMut(usize, &mut Self),
    ) -> usize {
        let start = self.collector.len();
        let limit = self.collector.widen();
        read(index, self);
        self.collector.restore(limit);
        if self.collector.len() > start {
            self.collector.enclose(start, &Segment::name(fields.name(index)), index);
        }
        index
    }

    #[cold]
    fn duplicate_field(&mut self, fields: &Fields, index: usize) -> usize {
        self.collector.push_inside(Kind::DuplicateField, Segment::name(fields.name(index)), index);
        self.skip();
        index
    }

    /// Deals with a field that the table does not name. Such fields come after all others in the order of the schema.
    #[cold]
    fn other_field(
        &mut self,
        fields: &Fields,
        name: String,
        read: &mut dyn FnMut(usize, &mut Self),
    ) -> usize {
        let start = self.collector.len();
        match fields.unknown() {
            Unknown::Skip => drop(self.skip()),
            Unknown::Refuse => {
                self.collector.push_inside(
                    Kind::UnknownField,
                    Segment::foreign(name),
                    fields.len(),
                );
                self.skip();
            }
            Unknown::Collect => {
                self.name.clone_from(&name);
                read(fields.len(), self);
                self.collector.enclose(start, &Segment::foreign(name), fields.len());
            }
        }
        fields.len()
    }

    #[cold]
    fn close_with_violations(&mut self, fields: &Fields, seen: &Seen, start: usize) -> Option<()> {
        let limit = self.collector.widen();
        for (index, name) in fields.missing(seen) {
            self.collector.push_inside(Kind::Missing, Segment::name(name), index);
        }
        self.collector.restore(limit);
        self.collector.settle(start);
        None
    }
}
