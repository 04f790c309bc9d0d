//! What is noted on the walk: violations, at their places.

use super::checker::Checker;
use crate::decode::Collector;
use crate::violation::{Kind, Segment};

/// A step from a value to a value inside it.
#[derive(Clone, Copy)]
pub(super) enum Step<'a> {
    Name(&'a str),
    Index(usize),
}

impl Step<'_> {
    fn segment(self) -> Segment {
        match self {
            Self::Name(name) => Segment::foreign(name.to_owned()),
            Self::Index(index) => Segment::Index(index),
        }
    }
}

impl Checker<'_, '_> {
    /// Whether violations need no note.
    pub(super) fn is_silent(&self) -> bool {
        self.collector.is_none()
    }

    /// Notes a violation of the value that is being looked at.
    pub(super) fn refuse(&mut self, kind: impl FnOnce() -> Kind) -> bool {
        if let Some(collector) = self.notes() {
            collector.push(kind());
        }
        false
    }

    /// Notes a violation of a field of the value that is being looked at.
    pub(super) fn refuse_inside(
        &mut self,
        step: Step<'_>,
        rank: usize,
        kind: impl FnOnce() -> Kind,
    ) -> bool {
        if let Some(collector) = self.notes() {
            collector.push_inside(kind(), step.segment(), rank);
        }
        false
    }

    /// Where violations go, as long as the verdict is not void.
    fn notes(&mut self) -> Option<&mut Collector> {
        let is_void = self.fault.is_some();
        self.collector.as_deref_mut().filter(|_| !is_void)
    }

    /// How many violations there are.
    pub(super) fn noted(&self) -> usize {
        self.collector.as_ref().map_or(0, |collector| collector.len())
    }

    /// Gives the next rule room for as many violations as any other. Gives what [`restore`](Self::restore) takes back.
    pub(super) fn widen(&mut self) -> usize {
        self.collector.as_mut().map_or(0, |collector| collector.widen())
    }

    /// Takes the room back.
    pub(super) fn restore(&mut self, limit: usize) {
        if let Some(collector) = self.collector.as_mut() {
            collector.restore(limit);
        }
    }

    /// Makes the violations since `start` those of the name of a field.
    pub(super) fn lay_to_the_name(&mut self, start: usize) {
        if let Some(collector) = self.collector.as_mut() {
            collector.replace(start, |broken| Kind::Name { broken: Box::new(broken) });
        }
    }

    /// Adds a step in front of the paths of the violations since `start`.
    #[cold]
    pub(super) fn enclose(&mut self, start: usize, step: Step<'_>, rank: usize) {
        if let Some(collector) = self.collector.as_mut().filter(|collector| collector.len() > start)
        {
            collector.enclose(start, &step.segment(), rank);
        }
    }

    /// Brings the violations since `start` into the order of the schema, those that several rules share once.
    #[cold]
    pub(super) fn settle(&mut self, start: usize) {
        if let Some(collector) = self.collector.as_mut() {
            collector.settle(start);
            collector.drop_repeated(start);
        }
    }
}
