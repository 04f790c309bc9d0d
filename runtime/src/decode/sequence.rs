//! Lists, and objects that are maps.

use super::{Decode, Mark, Reader};
use crate::json::Json;
use crate::list::{ListRules, check_unique};
use crate::violation::{JsonType, Kind, Segment};

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

    /// Notes every limit that a list breaks which was read from a place on. Items are compared as they are written: those that
    /// were refused may repeat each other too, and what their type reads over may tell them apart.
    ///
    /// `None` if it breaks any.
    #[cold]
    pub(super) fn judge_list(
        &mut self,
        rules: &ListRules,
        start: &Mark,
        count: usize,
    ) -> Option<()> {
        let unique = match rules.unique {
            true => check_unique(self.read_again(start)?.iter().enumerate().filter_map(json)),
            false => Ok(()),
        };
        let broken = [rules.check_count(count), unique].into_iter().filter_map(Result::err);
        let broken: Vec<Kind> = broken.collect();
        self.collector.kept_or_all(if broken.is_empty() { Ok(()) } else { Err(broken) })
    }

    /// The items of a list that was read before, as any JSON; nothing for one that is none, for it has a field twice.
    fn read_again(&mut self, start: &Mark) -> Option<Vec<Option<Json>>> {
        let known = self.mark();
        self.go_back(start)?;
        let mut items = Vec::new();
        self.items(&mut |reader| items.push(Json::read(reader)))?;
        self.forget_since(&known);
        Some(items)
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

/// An item that is JSON, with its place.
fn json((place, item): (usize, &Option<Json>)) -> Option<(usize, &Json)> {
    item.as_ref().map(|item| (place, item))
}
