//! Violations while a document is still being read: their paths grow from the inside out.

use crate::violation::{Kind, MAX_VIOLATIONS, Place, Segment, Violation, Violations};

/// Who reads: it decides about values that an enumeration does not list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// A server reads a request: only listed values.
    Request,
    /// A client reads a reply: what is not listed is kept where the type has room for it.
    Reply,
}

/// A violation whose path is complete up to the value that is being read.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    kind: Kind,
    /// The path, innermost segment first.
    path: Vec<Segment>,
    /// The place of the outermost segment in the order of the schema.
    rank: usize,
}

/// Gathers the violations of one document or one parameter.
#[derive(Debug)]
pub struct Collector {
    mode: Mode,
    entries: Vec<Entry>,
    /// No entry is added beyond this many.
    limit: usize,
    capital_booleans: bool,
}

impl Collector {
    /// A collector without violations.
    #[must_use]
    pub const fn new(mode: Mode) -> Self {
        Self { mode, entries: Vec::new(), limit: MAX_VIOLATIONS, capital_booleans: false }
    }

    /// The same, with `True` and `False` for booleans in plain text or without.
    #[cfg(any(feature = "server", test))]
    #[must_use]
    pub(crate) fn with_capital_booleans(self, capital_booleans: bool) -> Self {
        Self { capital_booleans, ..self }
    }

    /// Whether a boolean in plain text may be `True` or `False`.
    pub(crate) const fn takes_capital_booleans(&self) -> bool {
        self.capital_booleans
    }

    /// Who reads.
    #[must_use]
    pub fn mode(&self) -> Mode {
        self.mode
    }

    /// Reads as another one does.
    pub(super) fn read_as(&mut self, mode: Mode) {
        self.mode = mode;
    }

    /// How many violations were noted.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether no violation was noted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Notes a violation of the value that is being read.
    #[cold]
    pub fn push(&mut self, kind: Kind) {
        self.push_entry(kind, Vec::new(), 0);
    }

    /// The value of a result, or a note of its violation.
    pub(crate) fn kept<T>(&mut self, result: Result<T, Kind>) -> Option<T> {
        result.map_err(|kind| self.push(kind)).ok()
    }

    /// The value of a result, or a note of each of its violations.
    pub(crate) fn kept_or_all<T>(&mut self, result: Result<T, Vec<Kind>>) -> Option<T> {
        result.map_err(|kinds| kinds.into_iter().for_each(|kind| self.push(kind))).ok()
    }

    /// Notes a violation of a field of the value that is being read. `rank` is the field's place in the schema.
    #[cold]
    pub(crate) fn push_inside(&mut self, kind: Kind, segment: Segment, rank: usize) {
        self.push_entry(kind, vec![segment], rank);
    }

    fn push_entry(&mut self, kind: Kind, path: Vec<Segment>, rank: usize) {
        if self.entries.len() < self.limit {
            self.entries.push(Entry { kind, path, rank });
        }
    }

    /// Makes room for as many violations again, so that no part of a document can crowd out one that comes before it in
    /// the schema. Gives the limit that [`restore`](Self::restore) takes back.
    pub(crate) fn widen(&mut self) -> usize {
        std::mem::replace(&mut self.limit, self.entries.len() + MAX_VIOLATIONS)
    }

    /// Puts an earlier limit back.
    pub(crate) fn restore(&mut self, limit: usize) {
        self.limit = limit;
    }

    /// Makes other violations of those since `start`, at the same places.
    pub(crate) fn replace(&mut self, start: usize, with: impl Fn(Kind) -> Kind) {
        for entry in self.entries.iter_mut().skip(start) {
            let kind = std::mem::replace(&mut entry.kind, Kind::Unexplained);
            entry.kind = with(kind);
        }
    }

    /// The first violation since `start`, if each is of a number that does not fit into its type: then the type cannot hold
    /// a value that its schema may admit.
    #[cold]
    pub(super) fn only_beyond(&self, start: usize) -> Option<Entry> {
        let since = self.entries.get(start..)?;
        let is_beyond = |entry: &Entry| matches!(entry.kind, Kind::OutOfRange { .. });
        since.first().filter(|_| since.iter().all(is_beyond)).cloned()
    }

    /// Adds a violation that was taken back.
    #[cold]
    pub(super) fn add(&mut self, entry: Entry) {
        self.push_entry(entry.kind, entry.path, entry.rank);
    }

    /// Takes back the violations since `start`.
    #[cold]
    pub(super) fn forget(&mut self, start: usize) {
        self.entries.truncate(start);
    }

    /// Adds a segment in front of the paths of all violations since `start`.
    #[cold]
    pub(crate) fn enclose(&mut self, start: usize, segment: &Segment, rank: usize) {
        for entry in self.entries.iter_mut().skip(start) {
            entry.path.push(segment.clone());
            entry.rank = rank;
        }
    }

    /// Brings the violations since `start` into the order of the schema, and drops those beyond the limit.
    #[cold]
    pub(crate) fn settle(&mut self, start: usize) {
        if let Some(entries) = self.entries.get_mut(start..) {
            entries.sort_by_key(|entry| entry.rank);
        }
        self.entries.truncate(self.limit);
    }

    /// Drops each violation since `start` that another before it repeats at the same place.
    #[cold]
    pub(crate) fn drop_repeated(&mut self, start: usize) {
        let mut index = start;
        while let Some(entry) = self.entries.get(index) {
            let is_same = |other: &Entry| other.kind == entry.kind && other.path == entry.path;
            if self.entries.iter().take(index).skip(start).any(is_same) {
                self.entries.remove(index);
            } else {
                index += 1;
            }
        }
    }

    /// All violations of what was refused. Only an implementation of `Decode` or `DecodeText` that breaks its promise has
    /// none, and that is told as what it is.
    #[cold]
    pub(crate) fn into_reasons(mut self, place: Place) -> Violations {
        if self.entries.is_empty() {
            self.push(Kind::Unexplained);
        }
        self.into_violations(place)
    }

    /// All violations, with their paths the right way round.
    #[must_use]
    pub fn into_violations(self, place: Place) -> Violations {
        self.entries
            .into_iter()
            .map(|entry| Violation::new(entry.kind).at(place, entry.path.into_iter().rev()))
            .collect()
    }
}
