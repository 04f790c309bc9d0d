//! Lists: counts, items by their position, and items that have to be somewhere.

use super::Answer;
use super::clauses::{Clauses, Item, always, just, never};
use super::goal::Claim;
use super::search::Found;
use super::solver::Solver;
use crate::model::{Rule, Rules};
use specwright_runtime::json::Json;

/// One thing about a list.
#[derive(Clone, Copy)]
pub(super) enum Fact<'t> {
    /// The least number of items.
    Min(u64),
    /// The greatest number of items.
    Max(u64),
    /// No item repeats another, or one does.
    Unique(bool),
    /// The first items each keep their own schema, the others the last one.
    Items(&'t [Rules], &'t Option<Rules>),
    /// The item at a position breaks a schema.
    Breaks(usize, &'t Rules),
    /// An item from a position on breaks a schema.
    BreaksFrom(usize, &'t Rules),
    /// An item that stands late breaks a schema.
    BreaksLate(&'t Rules),
    /// So many items at least keep a schema.
    Some(&'t Rules, u64),
    /// So many items at most keep a schema.
    Few(&'t Rules, u64),
}

/// The clauses of a rule about lists.
pub(super) fn clauses(rule: &Rule, holds: bool) -> Clauses<'_> {
    let fact = match (rule, holds) {
        (Rule::MinItems(min), true) => Fact::Min(*min),
        (Rule::MinItems(0), false) => return never(),
        (Rule::MinItems(min), false) => Fact::Max(min - 1),
        (Rule::MaxItems(max), true) => Fact::Max(*max),
        (Rule::MaxItems(max), false) => Fact::Min(max.saturating_add(1)),
        (Rule::UniqueItems, _) => Fact::Unique(holds),
        (Rule::Items(first, rest), true) => Fact::Items(first, rest),
        (Rule::Items(first, rest), false) => return broken_items(first, rest),
        (Rule::Contains(one, min, max), true) => {
            return just([Item::List(Fact::Some(one, *min)), Item::List(Fact::Few(one, *max))]);
        }
        (Rule::Contains(one, min, max), false) => return broken_contains(one, *min, *max),
        // No other rule judges lists only.
        _ => return always(),
    };
    just([Item::List(fact)])
}

fn broken_items<'t>(first: &'t [Rules], rest: &'t Option<Rules>) -> Clauses<'t> {
    let at = first.iter().enumerate().map(|(index, one)| Fact::Breaks(index, one));
    let after = rest.iter().map(|rest| Fact::BreaksFrom(first.len(), rest));
    vec![at.chain(after).map(|fact| vec![Item::List(fact)]).collect()]
}

/// Too few items keep the schema, or too many.
fn broken_contains(one: &Rules, min: u64, max: u64) -> Clauses<'_> {
    let few = min.checked_sub(1).map(|most| Fact::Few(one, most));
    let many = max.checked_add(1).map(|least| Fact::Some(one, least));
    vec![few.into_iter().chain(many).map(|fact| vec![Item::List(fact)]).collect()]
}

/// What a list has to be.
#[derive(Clone, Default)]
pub(super) struct Facts<'t> {
    min: u64,
    max: Option<u64>,
    unique: Option<bool>,
    is_void: bool,
    items: Vec<(&'t [Rules], &'t Option<Rules>)>,
    /// What an item has to be, at this position or, if that is not the only one, later.
    demands: Vec<Demand<'t>>,
    some: Vec<(&'t Rules, u64)>,
    few: Vec<(&'t Rules, u64)>,
}

#[derive(Clone, Copy)]
struct Demand<'t> {
    from: usize,
    at: Where,
    claim: Claim<'t>,
}

/// Where an item stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Where {
    /// At one position.
    There,
    /// At that position or later.
    FromThere,
    /// Anywhere, and best where no item is judged by its position.
    Late,
}

/// The most items of a list that is made up.
const MAX_ITEMS: usize = 40;

impl<'t> Facts<'t> {
    /// Takes a fact in.
    pub(super) fn add(&mut self, fact: Fact<'t>) {
        match fact {
            Fact::Min(min) => self.min = self.min.max(min),
            Fact::Max(max) => self.max = Some(self.max.map_or(max, |known| known.min(max))),
            Fact::Unique(unique) => {
                self.is_void |= self.unique.is_some_and(|known| known != unique);
                self.unique = Some(unique);
            }
            Fact::Items(first, rest) => self.items.push((first, rest)),
            Fact::Breaks(at, rules) => self.demand(at, Where::There, Claim::breaks(rules)),
            Fact::BreaksFrom(from, rules) => {
                self.demand(from, Where::FromThere, Claim::breaks(rules));
            }
            Fact::BreaksLate(rules) => self.demand(0, Where::Late, Claim::breaks(rules)),
            Fact::Some(rules, least) => {
                self.min = self.min.max(least);
                self.some.push((rules, least));
            }
            Fact::Few(rules, most) if most < u64::MAX => self.few.push((rules, most)),
            Fact::Few(..) => {}
        }
    }

    fn demand(&mut self, from: usize, at: Where, claim: Claim<'t>) {
        self.min = self.min.max(from as u64 + 1);
        self.demands.push(Demand { from, at, claim });
    }

    /// Lists that may do, or that there is none.
    pub(super) fn found(&self, solver: &mut Solver<'t, '_>) -> Found {
        if self.is_void || self.max.is_some_and(|max| max < self.min) {
            return Found::Nothing;
        }
        let Some(end) = self.end(solver) else { return Found::Nothing };
        if self.are_too_many(solver) {
            return Found::Nothing;
        }
        let mut made = Made { items: Vec::new(), end, is_known: true };
        let is_made = self.with_demands(solver, &mut made) && self.with_some(solver, &mut made);
        match (is_made, made.is_known) {
            (true, _) => Found::Perhaps(self.filled(solver, made.items).into_iter().collect()),
            (false, true) => Found::Nothing,
            (false, false) => Found::Perhaps(Vec::new()),
        }
    }

    /// Items that are demanded: those that can stand in one place only come first.
    fn with_demands(&self, solver: &mut Solver<'t, '_>, made: &mut Made) -> bool {
        let (there, elsewhere): (Vec<Demand<'t>>, Vec<Demand<'t>>) =
            self.demands.iter().partition(|demand| demand.at == Where::There);
        there.into_iter().chain(elsewhere).all(|demand| self.place(solver, made, demand))
    }

    /// As many items as have to keep a schema, those that are there already counted.
    fn with_some(&self, solver: &mut Solver<'t, '_>, made: &mut Made) -> bool {
        self.some.iter().all(|(rules, least)| {
            let claim = Claim::keeps(rules);
            let items = made.items.iter().flatten();
            let count = items.filter(|item| solver.confirms(&[claim], item)).count() as u64;
            let missing = least.saturating_sub(count);
            let is_little = missing <= MAX_ITEMS as u64;
            made.is_known &= is_little;
            is_little
                && (0..missing).all(|_| {
                    self.place(solver, made, Demand { from: 0, at: Where::FromThere, claim })
                })
        })
    }

    /// What an item at a position has to be.
    fn claims(&self, at: usize) -> Vec<Claim<'t>> {
        let own = self.items.iter().filter_map(|(first, rest)| first.get(at).or(rest.as_ref()));
        let none =
            self.few.iter().filter(|(_, most)| *most == 0).map(|(rules, _)| Claim::breaks(rules));
        own.map(Claim::keeps).chain(none).collect()
    }

    /// From this position on all items are alike.
    fn uniform(&self) -> usize {
        self.items.iter().map(|(first, _)| first.len()).max().unwrap_or_default()
    }

    /// Whether more items have to keep a schema than may.
    fn are_too_many(&self, solver: &mut Solver<'t, '_>) -> bool {
        self.few.iter().any(|(few, most)| {
            self.some.iter().filter(|(_, least)| least > most).any(|(some, _)| {
                solver.answer(vec![Claim::keeps(some), Claim::breaks(few)]) == Answer::Nothing
            })
        })
    }

    /// How many items there can be at most. Nothing where that is too few.
    fn end(&self, solver: &mut Solver<'t, '_>) -> Option<u64> {
        let most = self.max.unwrap_or(u64::MAX);
        let positions = 0..=self.uniform().min(MAX_ITEMS);
        let is_impossible = |at: &usize| solver.answer(self.claims(*at)) == Answer::Nothing;
        let end = positions.clone().find(is_impossible).map_or(most, |at| most.min(at as u64));
        (end >= self.min).then_some(end)
    }

    /// Puts an item where it can be. Gives whether there is such a place.
    fn place(&self, solver: &mut Solver<'t, '_>, made: &mut Made, demand: Demand<'t>) -> bool {
        let last = match demand.at {
            Where::There => demand.from,
            _ => self.uniform().max(demand.from) + made.items.len(),
        };
        // What is too far out is not tried.
        let mut is_possible = last > MAX_ITEMS;
        let mut positions: Vec<usize> = (demand.from..=last.min(MAX_ITEMS)).collect();
        positions.retain(|at| (*at as u64) < made.end);
        if demand.at == Where::Late {
            positions.reverse();
        }
        for at in positions {
            match self.item(solver, at, Some(demand.claim)) {
                Answer::Value(item) if made.is_free(at) => {
                    made.put(at, item);
                    return true;
                }
                Answer::Nothing => {}
                _ => is_possible = true,
            }
        }
        made.is_known &= !is_possible;
        false
    }

    /// An item for a position, if possible one of which there may be many.
    fn item(&self, solver: &mut Solver<'t, '_>, at: usize, claim: Option<Claim<'t>>) -> Answer {
        let goal: Vec<Claim<'t>> = self.claims(at).into_iter().chain(claim).collect();
        let avoided = self.few.iter().map(|(rules, _)| Claim::breaks(rules));
        match solver.answer(goal.iter().copied().chain(avoided).collect()) {
            Answer::Value(value) => Answer::Value(value),
            _ => solver.answer(goal),
        }
    }

    /// The list with an item at every place.
    fn filled(&self, solver: &mut Solver<'t, '_>, mut items: Vec<Option<Json>>) -> Option<Json> {
        let least = usize::try_from(self.min).ok().filter(|min| *min <= MAX_ITEMS)?;
        let repeats = self.unique == Some(false);
        items.resize(items.len().max(least).max(if repeats { 2 } else { 0 }), None);
        for at in 0..items.len() {
            if items[at].is_none() {
                let item = self.filler(solver, at, &items)?;
                items[at] = Some(item);
            }
        }
        Some(Json::Array(items.into_iter().flatten().collect()))
    }

    /// An item for a place that nothing is demanded of.
    fn filler(
        &self,
        solver: &mut Solver<'t, '_>,
        at: usize,
        items: &[Option<Json>],
    ) -> Option<Json> {
        let Answer::Value(first) = self.item(solver, at, None) else { return None };
        let is_new = |value: &Json| !items.iter().flatten().any(|item| item == value);
        if self.unique != Some(true) || is_new(&first) {
            return Some(first);
        }
        let claims = self.claims(at);
        pool().into_iter().find(|value| is_new(value) && solver.confirms(&claims, value))
    }
}

/// A list that is being made.
struct Made {
    items: Vec<Option<Json>>,
    /// How many items there can be at most.
    end: u64,
    /// Whether what could not be placed is known to have no place.
    is_known: bool,
}

impl Made {
    fn is_free(&self, at: usize) -> bool {
        self.items.get(at).is_none_or(Option::is_none)
    }

    fn put(&mut self, at: usize, item: Json) {
        self.items.resize(self.items.len().max(at + 1), None);
        self.items[at] = Some(item);
    }
}

/// Values to choose from where no two may be the same.
fn pool() -> Vec<Json> {
    let numbers = (0..8_i64).map(|number| Json::Number(number.into()));
    let texts = ["", "a", "b", "c", "d", "e"].map(|text| Json::String(text.to_owned()));
    let others = [Json::Null, Json::Boolean(true), Json::Boolean(false), Json::Array(Vec::new())];
    numbers.chain(texts).chain(others).chain([Json::Object([].into())]).collect()
}
