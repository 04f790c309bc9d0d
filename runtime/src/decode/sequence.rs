//! Lists, and objects that are maps.

use super::Reader;
use crate::violation::{JsonType, Segment};

impl Reader<'_> {
    /// Reads a list. `read` is called for each item, and reads it. Gives the number of items, those that `read` refused
    /// among them.
    #[inline(never)]
    pub fn items(&mut self, read: &mut dyn FnMut(&mut Self)) -> Option<usize> {
        self.enter(b'[', JsonType::Array)?;
        let mut count = 0;
        let mut more = self.scanner.has_first(b']')?;
        while more {
            self.item(count, read);
            count += 1;
            more = self.scanner.has_next(b']')?;
        }
        self.depth -= 1;
        Some(count)
    }

    /// Reads an object as a map. `read` is called with each name, which it may take when it succeeds, and reads the value.
    #[inline(never)]
    pub fn entries(&mut self, read: &mut dyn FnMut(&mut String, &mut Self)) -> Option<()> {
        self.enter(b'{', JsonType::Object)?;
        let start = self.collector.len();
        let mut more = self.scanner.has_first(b'}')?;
        while more {
            let name = self.scanner.name()?.to_owned();
            self.scanner.colon()?;
            self.entry(name, read);
            more = self.scanner.has_next(b'}')?;
        }
        self.depth -= 1;
        (self.collector.len() == start).then_some(())
    }

    #[inline]
    fn item(&mut self, index: usize, read: &mut dyn FnMut(&mut Self)) {
        let start = self.collector.len();
        read(self);
        if self.collector.len() > start {
            self.collector.enclose(start, &Segment::Index(index), index);
        }
    }

    fn entry(&mut self, mut name: String, read: &mut dyn FnMut(&mut String, &mut Self)) {
        let start = self.collector.len();
        read(&mut name, self);
        if self.collector.len() > start {
            self.collector.enclose(start, &Segment::foreign(name), start);
        }
    }
}
