//! Goals that lead to goals: each is looked into once, and one that leads back to itself has no value by that way.

use super::goal::{Claim, Key, place};
use super::search::{EACH, State};
use super::{Answer, alike};
use crate::model::{Rule, Rules};
use specwright_runtime::json::Json;
use specwright_runtime::schema::Types;
use std::collections::HashMap;

/// The most steps of one question.
const MAX_STEPS: usize = 20_000;

/// The most steps of all questions together.
const MAX_STEPS_OF_ALL: usize = 400_000;

/// What it costs to ask the runtime about a value.
const COST_OF_A_VALUE: usize = 20;

/// The most goals and choices that lead to each other at once; each takes room on the stack.
const MAX_DEPTH: usize = 400;

/// The most claims of a goal.
const MAX_CLAIMS: usize = 400;

/// What is remembered from one question to the next.
#[derive(Default)]
pub(super) struct Memory {
    answers: HashMap<Key, Answer>,
    alike: alike::Known,
    spent: usize,
}

impl Memory {
    /// Whether two schemas say the same, word for word but for names and order.
    pub(super) fn are_alike(&mut self, definitions: &[Rules], one: &Rules, other: &Rules) -> bool {
        self.alike.schemas(definitions, one, other)
    }
}

/// Answers one question.
pub(super) struct Solver<'t, 'm> {
    definitions: &'t [Rules],
    memory: &'m mut Memory,
    /// The goals that are being looked into, and how far out each is.
    open: HashMap<Key, usize>,
    /// How far out the outermost goal is that was led back to.
    reached: usize,
    steps: usize,
    depth: usize,
}

impl<'t, 'm> Solver<'t, 'm> {
    /// Begins a question.
    pub(super) fn new(definitions: &'t [Rules], memory: &'m mut Memory) -> Self {
        let left = MAX_STEPS_OF_ALL.saturating_sub(memory.spent).min(MAX_STEPS);
        Self {
            definitions,
            memory,
            open: HashMap::new(),
            reached: usize::MAX,
            steps: left,
            depth: 0,
        }
    }

    /// All definitions that references lead to.
    pub(super) fn definitions(&self) -> &'t [Rules] {
        self.definitions
    }

    /// Spends a step. Gives whether there was one.
    pub(super) fn spend(&mut self) -> bool {
        let is_left = self.steps > 0;
        self.steps = self.steps.saturating_sub(1);
        self.memory.spent += usize::from(is_left);
        is_left
    }

    /// Whether no step is left.
    pub(super) fn is_exhausted(&self) -> bool {
        self.steps == 0
    }

    /// Whether the runtime confirms that a value is what a goal asks for.
    pub(super) fn confirms(&mut self, goal: &[Claim<'t>], value: &Json) -> bool {
        self.steps = self.steps.saturating_sub(COST_OF_A_VALUE);
        self.memory.spent += COST_OF_A_VALUE;
        !self.is_exhausted()
            && goal.iter().all(|claim| claim.rules.admits(self.definitions, value) == claim.holds)
    }

    /// A text that satisfies every claim, as far as that can be told.
    pub(super) fn text(&mut self, goal: Vec<Claim<'t>>) -> Answer {
        let goal = plain(self.definitions, goal);
        self.deeper(|solver| State::new(Types::STRING, &goal).search(solver, &goal))
    }

    /// A value that satisfies every claim, as far as that can be told.
    pub(super) fn answer(&mut self, goal: Vec<Claim<'t>>) -> Answer {
        let goal = plain(self.definitions, goal);
        let key = Key::of(&goal);
        if key.contradicts_itself() {
            return Answer::Nothing;
        }
        if let Some(known) = self.memory.answers.get(&key) {
            return known.clone();
        }
        if let Some(depth) = self.open.get(&key) {
            // A value is finite: what is needed to make itself cannot be made.
            self.reached = self.reached.min(*depth);
            return Answer::Nothing;
        }
        if !self.spend() || goal.len() > MAX_CLAIMS {
            return Answer::Unknown;
        }
        self.deeper(|solver| solver.looked_into(key, &goal))
    }

    /// Goes a level deeper, if there is room for it.
    pub(super) fn deeper(&mut self, look: impl FnOnce(&mut Self) -> Answer) -> Answer {
        if self.depth >= MAX_DEPTH {
            return Answer::Unknown;
        }
        self.depth += 1;
        let answer = look(self);
        self.depth -= 1;
        answer
    }

    fn looked_into(&mut self, key: Key, goal: &[Claim<'t>]) -> Answer {
        let depth = self.open.len();
        self.open.insert(key.clone(), depth);
        let outer = std::mem::replace(&mut self.reached, usize::MAX);
        let answer = self.search(goal);
        self.open.remove(&key);
        let is_its_own = self.reached >= depth;
        self.reached = if is_its_own { outer } else { outer.min(self.reached) };
        // What rests on a goal further out is known once that one is.
        let is_certain = is_its_own || matches!(answer, Answer::Value(_));
        if is_certain && !(answer == Answer::Unknown && self.is_exhausted()) {
            self.memory.answers.insert(key, answer.clone());
        }
        answer
    }

    fn search(&mut self, goal: &[Claim<'t>]) -> Answer {
        let (kept, broken): (Vec<Claim<'t>>, Vec<_>) = goal.iter().partition(|claim| claim.holds);
        if kept.iter().any(|one| broken.iter().any(|other| self.are_alike(one.rules, other.rules)))
        {
            return Answer::Nothing;
        }
        if let Some(at) = broken.iter().position(|claim| parts(claim.rules).is_some()) {
            return self.each_part(goal, &broken, at);
        }
        if let Some(answer) = self.one_by_one(goal, &kept, &broken) {
            return answer;
        }
        let mut answer = Answer::Nothing;
        for of in EACH {
            match State::new(of, goal).search(self, goal) {
                Answer::Nothing => {}
                Answer::Unknown => answer = Answer::Unknown,
                found => return found,
            }
        }
        answer
    }

    fn are_alike(&mut self, one: &'t Rules, other: &'t Rules) -> bool {
        self.memory.are_alike(self.definitions, one, other)
    }

    /// Where several schemas are broken, one of them may be enough to leave nothing, or a value that breaks one may break
    /// all. Alternatives of what is kept are taken apart first.
    fn one_by_one(
        &mut self,
        goal: &[Claim<'t>],
        kept: &[Claim<'t>],
        broken: &[Claim<'t>],
    ) -> Option<Answer> {
        if broken.len() < 2 {
            return None;
        }
        if let Some(place) = kept.iter().position(|claim| alternatives(claim.rules).is_some()) {
            return Some(self.each_alternative(goal, kept, broken, place));
        }
        for one in broken {
            let fewer: Vec<Claim<'t>> = kept.iter().chain([one]).copied().collect();
            match self.answer(fewer) {
                Answer::Nothing => return Some(Answer::Nothing),
                Answer::Value(value) if self.confirms(goal, &value) => {
                    return Some(Answer::Value(value));
                }
                _ => {}
            }
        }
        None
    }

    /// What holds other schemas together is broken where any of them is.
    fn each_part(&mut self, goal: &[Claim<'t>], broken: &[Claim<'t>], at: usize) -> Answer {
        let whole = broken[at].rules;
        let others = goal.iter().filter(|claim| claim.holds || place(claim.rules) != place(whole));
        let others: Vec<Claim<'t>> = others.copied().collect();
        let each = parts(whole).into_iter().flatten().map(Claim::breaks);
        self.any_of(goal, &others, each)
    }

    /// A value that satisfies what is common, and one of the others.
    fn any_of(
        &mut self,
        goal: &[Claim<'t>],
        common: &[Claim<'t>],
        each: impl Iterator<Item = Claim<'t>>,
    ) -> Answer {
        let mut answer = Answer::Nothing;
        for one in each {
            match self.answer(common.iter().copied().chain([one]).collect()) {
                Answer::Nothing => {}
                Answer::Value(value) if self.confirms(goal, &value) => return Answer::Value(value),
                _ => answer = Answer::Unknown,
            }
        }
        answer
    }

    fn each_alternative(
        &mut self,
        goal: &[Claim<'t>],
        kept: &[Claim<'t>],
        broken: &[Claim<'t>],
        place: usize,
    ) -> Answer {
        let others = kept.iter().enumerate().filter(|(index, _)| *index != place);
        let common: Vec<Claim<'t>> =
            others.map(|(_, claim)| claim).chain(broken).copied().collect();
        let each = alternatives(kept[place].rules).into_iter().flatten().map(Claim::keeps);
        self.any_of(goal, &common, each)
    }
}

/// The schemas that a schema which says nothing else holds together.
fn parts(rules: &Rules) -> Option<&[Rules]> {
    match rules.0.as_slice() {
        [Rule::AllOf(all)] => Some(all),
        _ => None,
    }
}

/// The alternatives of a schema that says nothing else.
fn alternatives(rules: &Rules) -> Option<&[Rules]> {
    match rules.0.as_slice() {
        [Rule::AnyOf(all)] => Some(all),
        _ => None,
    }
}

/// The same goal without schemas that only hold others together.
fn plain<'t>(definitions: &'t [Rules], goal: Vec<Claim<'t>>) -> Vec<Claim<'t>> {
    let (mut plain, mut todo) = (Vec::new(), goal);
    // References that lead in a circle come to an end here.
    let mut hops = definitions.len();
    while let Some(claim) = todo.pop() {
        match (claim.rules.0.as_slice(), claim.holds) {
            ([], true) => {}
            ([Rule::Definition(id)], holds) if hops > 0 => {
                hops -= 1;
                todo.push(Claim { rules: &definitions[id.0], holds });
            }
            ([Rule::AllOf(all)], true) => todo.extend(all.iter().map(Claim::keeps)),
            ([Rule::AnyOf(all)], false) => todo.extend(all.iter().map(Claim::breaks)),
            ([Rule::Not(one)], holds) => todo.push(Claim { rules: one, holds: !holds }),
            _ => plain.push(claim),
        }
    }
    plain
}
