//! Lists, and objects that are maps.

use super::{Decode, Mark, Mode, Reader};
use crate::encode::Encode;
use crate::json::Json;
use crate::list::ListRules;
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

    /// Notes every limit that a list breaks which was read from a place on, and has items that were refused. Items are
    /// compared as they are written, for those that were refused may repeat each other too.
    #[cold]
    pub(super) fn refuse_list<T>(
        &mut self,
        rules: &ListRules,
        start: &Mark,
        count: usize,
    ) -> Option<T> {
        let broken = match rules.unique {
            true => rules.broken(&self.read_again(start)?),
            false => rules.check_count(count).err().into_iter().collect(),
        };
        broken.into_iter().for_each(|kind| self.collector.push(kind));
        None
    }

    /// Notes every limit that a list breaks which was read from a place on. The items of a reply are told apart by all that is
    /// written, for it is in order where they differ in what their type reads over alone.
    #[cold]
    pub(super) fn judge_list<T: Encode>(
        &mut self,
        rules: &ListRules,
        start: &Mark,
        items: &[T],
    ) -> Option<()> {
        let broken = match self.mode() {
            Mode::Request => rules.broken(items),
            Mode::Reply => rules.broken(&self.read_again(start)?),
        };
        self.collector.kept_or_all(if broken.is_empty() { Ok(()) } else { Err(broken) })
    }

    /// The items of a list that was read before, as any JSON. An item that is none, for it has a field twice, is left out.
    fn read_again(&mut self, start: &Mark) -> Option<Vec<Json>> {
        let known = self.mark();
        self.go_back(start)?;
        let mut items = Vec::new();
        self.items(&mut |reader| items.extend(Json::read(reader)))?;
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
