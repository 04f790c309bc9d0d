//! Objects made member by member, or the proof that there is none.

use super::{Demand, Facts};
use crate::diff::relation::Answer;
use crate::diff::relation::search::Found;
use crate::diff::relation::solver::Solver;
use specwright_runtime::json::Json;
use std::collections::BTreeMap;

/// The most members that are made up to reach a count.
pub(super) const MAX_MEMBERS: usize = 40;

/// The members so far.
type Made = BTreeMap<String, Json>;

/// What became of a member.
enum Step {
    /// It is there.
    Done,
    /// It cannot be.
    Impossible,
    /// It is not known how it could be.
    Unclear,
}

impl<'t> Facts<'t> {
    /// Objects that may do, or that there is none.
    pub(in crate::diff::relation) fn found(&self, solver: &mut Solver<'t, '_>) -> Found {
        let least = self.has.len().max(usize::from(!self.demands.is_empty())) as u64;
        let is_too_large = |max: u64| max < self.min.max(least);
        if self.max.is_some_and(is_too_large) || !self.has.is_disjoint(&self.lacks) {
            return Found::Nothing;
        }
        let (mut made, mut is_clear) = (Made::new(), true);
        for name in &self.has {
            match self.member(solver, &mut made, name) {
                Step::Done => {}
                Step::Impossible => return Found::Nothing,
                Step::Unclear => is_clear = false,
            }
        }
        for demand in &self.demands {
            match self.somewhere(solver, &mut made, *demand) {
                Step::Done => {}
                Step::Impossible => return Found::Nothing,
                Step::Unclear => is_clear = false,
            }
        }
        match is_clear {
            true => self.filled(solver, made),
            false => Found::Perhaps(Vec::new()),
        }
    }

    fn member(&self, solver: &mut Solver<'t, '_>, made: &mut Made, name: &str) -> Step {
        if !self.may_be_called(solver, name) {
            return if solver.is_exhausted() { Step::Unclear } else { Step::Impossible };
        }
        match solver.answer(self.claims(name)) {
            Answer::Value(value) => {
                made.insert(name.to_owned(), value);
                Step::Done
            }
            Answer::Nothing => Step::Impossible,
            Answer::Unknown => Step::Unclear,
        }
    }

    /// A member under the first name that will do. One that is there already may be the one.
    fn somewhere(&self, solver: &mut Solver<'t, '_>, made: &mut Made, demand: Demand<'t>) -> Step {
        let names = self.names_for(solver, demand);
        let mut is_clear = names.is_all && !solver.is_exhausted();
        for name in names.all {
            if !self.may_be_called(solver, &name) {
                continue;
            }
            let mut claims = self.claims(&name);
            claims.extend(demand.value);
            match solver.answer(claims) {
                // What another demand put there would be lost.
                Answer::Value(_)
                    if made.contains_key(&name) && !self.has.contains(name.as_str()) =>
                {
                    is_clear = false;
                }
                Answer::Value(value) => {
                    made.insert(name, value);
                    return Step::Done;
                }
                Answer::Nothing => {}
                Answer::Unknown => is_clear = false,
            }
        }
        if is_clear && !solver.is_exhausted() { Step::Impossible } else { Step::Unclear }
    }

    /// The object with as many members as it needs.
    fn filled(&self, solver: &mut Solver<'t, '_>, mut made: Made) -> Found {
        if made.len() as u64 >= self.min {
            return Found::Perhaps(vec![Json::Object(made)]);
        }
        let mut is_clear = self.names.is_empty() && self.demands.is_empty();
        for name in self.fillers() {
            if made.len() as u64 >= self.min {
                break;
            }
            if !made.contains_key(&name) {
                is_clear &= !matches!(self.member(solver, &mut made, &name), Step::Unclear);
            }
        }
        match made.len() as u64 >= self.min {
            true => Found::Perhaps(vec![Json::Object(made)]),
            // Every name that is treated in its own way was tried.
            false if is_clear && self.min <= MAX_MEMBERS as u64 => Found::Nothing,
            false => Found::Perhaps(Vec::new()),
        }
    }
}
