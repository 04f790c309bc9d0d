//! Unions: which alternative a value is read as.

mod branches;

pub use branches::{Branch, Branches};

use self::branches::Candidates;
use super::collector::{Entry, Mode};
use super::{Mark, Reader};
use crate::json::is_integer;
use crate::schema::Types;
use crate::violation::{Allowed, JsonType, Kind, Segment};

/// What stands under the tag of an object.
enum Tag {
    /// A text, which these alternatives have.
    Candidates(Candidates),
    /// A text that no alternative has.
    Unlisted,
    /// A value of another type.
    Mistyped(JsonType),
    /// Nothing.
    Missing,
}

/// What came of trying alternatives.
enum Tried {
    /// One took the value.
    Read,
    /// None did; a number was all that one of them could not hold.
    Broken(Option<Entry>),
}

/// Reads the alternative at an index. Gives whether it was read.
type Read<'f, 'j> = dyn FnMut(usize, &mut Reader<'j>) -> bool + 'f;

impl<'j> Reader<'j> {
    /// Reads a value that is one of several alternatives. `read` is called with the index of an alternative, and reads it.
    ///
    /// An alternative that is the only one for a type of JSON or a tag is read at once, and tells its own violations. Where
    /// several are possible, they are tried in order, and the first that takes the value is the one; if none does, there is
    /// one violation that says so, or the one of a number that is all that an alternative cannot hold.
    pub fn choose<T>(
        &mut self,
        table: &Branches,
        read: &mut dyn FnMut(usize, &mut Self) -> Option<T>,
    ) -> Option<T> {
        let mut chosen = None;
        self.find_branch(table, &mut |index, reader| {
            chosen = read(index, reader);
            chosen.is_some()
        })?;
        chosen
    }

    /// Reads one of several alternatives, whatever its type.
    #[inline(never)]
    fn find_branch(&mut self, table: &Branches, read: &mut Read<'_, 'j>) -> Option<()> {
        let actual = self.next_type()?;
        match (actual, table.tag()) {
            (JsonType::Object, Some(tag)) => {
                let seen = self.tag(table, tag)?;
                self.choose_by_tag(table, tag, seen, read)
            }
            _ => {
                let is_tagged = table.tag().is_some();
                let seen = self.next_types(actual, table)?;
                let candidates = table
                    .candidates(|branch| branch.admits(seen) && !(is_tagged && branch.has_tags()));
                self.choose_among(table, actual, candidates, read)
            }
        }
    }

    /// Reads the object whose tag was seen.
    fn choose_by_tag(
        &mut self,
        table: &Branches,
        tag: &'static str,
        seen: Tag,
        read: &mut Read<'_, 'j>,
    ) -> Option<()> {
        let broken = match seen {
            Tag::Candidates(candidates) => {
                return self.choose_among(table, JsonType::Object, candidates, read);
            }
            Tag::Unlisted => Kind::Unlisted { allowed: Allowed::Literals(table.tags()) },
            Tag::Mistyped(actual) => Kind::Type { expected: JsonType::String, actual },
            Tag::Missing => Kind::Missing,
        };
        match table.candidates(|branch| branch.admits(Types::OBJECT) && !branch.has_tags()) {
            Candidates::None => {
                self.skip()?;
                self.collector.push_inside(broken, Segment::name(tag), 0);
                None
            }
            candidates => self.choose_among(table, JsonType::Object, candidates, read),
        }
    }

    fn choose_among(
        &mut self,
        table: &Branches,
        actual: JsonType,
        candidates: Candidates,
        read: &mut Read<'_, 'j>,
    ) -> Option<()> {
        match candidates {
            Candidates::One(index) => read(index, self).then_some(()),
            Candidates::Several(indices) => self.try_each(table, actual, &indices, read),
            Candidates::None => {
                self.skip()?;
                self.refuse(Kind::mistyped(table.types(), actual))
            }
        }
    }

    /// Tries alternatives in order. Of a reply, one that lists a text or a number comes before one that keeps what it does not
    /// list; lists and objects, which hold others, are not tried twice.
    fn try_each(
        &mut self,
        table: &Branches,
        actual: JsonType,
        indices: &[usize],
        read: &mut Read<'_, 'j>,
    ) -> Option<()> {
        let mark = self.mark();
        if self.mode() == Mode::Reply && matches!(actual, JsonType::String | JsonType::Number) {
            self.collector.read_as(Mode::Request);
            let listed = self.try_once(&mark, indices, read);
            self.collector.read_as(Mode::Reply);
            if let Tried::Read = listed? {
                return Some(());
            }
        }
        let Tried::Broken(beyond) = self.try_once(&mark, indices, read)? else { return Some(()) };
        self.skip()?;
        match beyond {
            Some(entry) => self.collector.add(entry),
            None => self.collector.push(Kind::NoAlternative { keyword: table.keyword() }),
        }
        None
    }

    /// Tries alternatives in order, each from the same place, where the reader is afterwards unless one was read.
    fn try_once(
        &mut self,
        mark: &Mark,
        indices: &[usize],
        read: &mut Read<'_, 'j>,
    ) -> Option<Tried> {
        let mut beyond = None;
        for index in indices {
            let limit = self.collector.widen();
            let is_read = read(*index, self);
            self.collector.restore(limit);
            if is_read && !self.is_broken_since(mark) && !self.is_stopped() {
                return Some(Tried::Read);
            }
            beyond = beyond.or_else(|| self.collector.only_beyond(mark.violations()));
            self.rewind(mark)?;
        }
        Some(Tried::Broken(beyond))
    }

    /// The types of the next value, which stays where it is. Only a table that tells integers apart needs to look at the
    /// digits of a number.
    fn next_types(&mut self, actual: JsonType, table: &Branches) -> Option<Types> {
        if actual != JsonType::Number || !table.tells_integers_apart() {
            return Some(Types::of(actual));
        }
        let mark = self.mark();
        let whole = is_integer(self.number_lexeme()?);
        self.go_back(&mark)?;
        Some(if whole { Types::INTEGER } else { Types::FRACTION })
    }

    /// Looks for the tag of the next object, which stays where it is.
    fn tag(&mut self, table: &Branches, tag: &str) -> Option<Tag> {
        let mark = self.mark();
        let found = self.find_tag(table, tag)?;
        self.go_back(&mark)?;
        Some(found)
    }

    /// Reads an object as far as its tag.
    fn find_tag(&mut self, table: &Branches, tag: &str) -> Option<Tag> {
        self.enter(b'{', JsonType::Object)?;
        let mut more = self.scanner.has_first(b'}')?;
        while more {
            let is_tag = self.scanner.name()? == tag;
            self.scanner.colon()?;
            if is_tag {
                return self.read_tag(table);
            }
            self.skip()?;
            more = self.scanner.has_next(b'}')?;
        }
        Some(Tag::Missing)
    }

    fn read_tag(&mut self, table: &Branches) -> Option<Tag> {
        match self.next_type()? {
            JsonType::String => {
                let text = self.scanner.string()?;
                Some(match table.candidates_for_tag(text) {
                    Candidates::None => Tag::Unlisted,
                    candidates => Tag::Candidates(candidates),
                })
            }
            actual => Some(Tag::Mistyped(actual)),
        }
    }
}
