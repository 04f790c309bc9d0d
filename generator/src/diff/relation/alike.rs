//! Whether two schemas say the same, word for word but for names and order.

use super::goal::place;
use crate::model::{Members, Rule, Rules};
use std::collections::{HashMap, HashSet};

/// Two schemas by their places in memory.
type Pair = (usize, usize);

/// The most pairs of schemas that one comparison looks into.
const MAX_PAIRS: usize = 20_000;

/// What is known of pairs of schemas.
#[derive(Default)]
pub(super) struct Known(HashMap<Pair, bool>);

impl Known {
    /// Whether two schemas say the same.
    pub(super) fn schemas(&mut self, definitions: &[Rules], one: &Rules, other: &Rules) -> bool {
        let pair = pair(one, other);
        if let Some(known) = self.0.get(&pair) {
            return *known;
        }
        let (assumed, parted) = (HashSet::new(), HashSet::new());
        let mut walk = Walk { definitions, known: &self.0, assumed, parted };
        let are_alike = walk.schemas(one, other);
        let assumed = walk.assumed;
        if are_alike {
            // What was assumed on the way has been shown for all of it together.
            self.0.extend(assumed.into_iter().map(|pair| (pair, true)));
        }
        self.0.insert(pair, are_alike);
        are_alike
    }
}

fn pair(one: &Rules, other: &Rules) -> Pair {
    (place(one), place(other))
}

/// One comparison. Pairs that lead back to themselves are alike unless something else parts them.
struct Walk<'w> {
    definitions: &'w [Rules],
    known: &'w HashMap<Pair, bool>,
    assumed: HashSet<Pair>,
    /// Pairs that something parts, whatever is assumed: assuming more makes no pair less alike.
    parted: HashSet<Pair>,
}

impl<'w> Walk<'w> {
    fn schemas(&mut self, one: &'w Rules, other: &'w Rules) -> bool {
        let (one, other) = (self.followed(one), self.followed(other));
        let pair = pair(one, other);
        if pair.0 == pair.1 || self.known.get(&pair) == Some(&true) {
            return true;
        }
        let is_full = self.assumed.len() + self.parted.len() >= MAX_PAIRS;
        if one.0.len() != other.0.len() || is_full || self.parted.contains(&pair) {
            return false;
        }
        let are_alike = !self.assumed.insert(pair)
            || one.0.iter().zip(&other.0).all(|(one, other)| self.rules(one, other));
        if !are_alike {
            self.parted.insert(pair);
        }
        are_alike
    }

    /// What a schema that only refers to another says.
    fn followed(&self, mut rules: &'w Rules) -> &'w Rules {
        for _ in 0..self.definitions.len() {
            match rules.0.as_slice() {
                [Rule::Definition(id)] => rules = &self.definitions[id.0],
                [Rule::AllOf(all)] if all.len() == 1 => rules = &all[0],
                _ => break,
            }
        }
        rules
    }

    fn rules(&mut self, one: &'w Rule, other: &'w Rule) -> bool {
        match (one, other) {
            (Rule::Definition(one), Rule::Definition(other)) => {
                self.schemas(&self.definitions[one.0], &self.definitions[other.0])
            }
            (Rule::Required(one), Rule::Required(other)) => same_names(one, other),
            (Rule::Values(one), Rule::Values(other)) => {
                one.len() == other.len() && one.iter().all(|value| other.contains(value))
            }
            (Rule::Pattern(one), Rule::Pattern(other)) => one.source == other.source,
            (Rule::Members(one), Rule::Members(other)) => self.members(one, other),
            (Rule::AnyOf(one), Rule::AnyOf(other)) | (Rule::OneOf(one), Rule::OneOf(other)) => {
                self.in_any_order(one, other)
            }
            (one, other) if one.within().is_empty() => one == other,
            (one, other) => bare(one, other) && self.all(&one.within(), &other.within()),
        }
    }

    fn all(&mut self, one: &[&'w Rules], other: &[&'w Rules]) -> bool {
        one.len() == other.len()
            && one.iter().zip(other).all(|(one, other)| self.schemas(one, other))
    }

    /// Alternatives are mostly in the same order; where they are not, each looks for its own.
    fn in_any_order(&mut self, one: &'w [Rules], other: &'w [Rules]) -> bool {
        let mut left: Vec<&'w Rules> = other.iter().collect();
        one.len() == other.len()
            && one.iter().all(|one| {
                let place = left.iter().position(|other| self.attempt(one, other));
                place.map(|place| left.remove(place)).is_some()
            })
    }

    /// Compares without keeping what was assumed, if that came to nothing.
    fn attempt(&mut self, one: &'w Rules, other: &'w Rules) -> bool {
        let before = self.assumed.clone();
        let are_alike = self.schemas(one, other);
        if !are_alike {
            self.assumed = before;
        }
        are_alike
    }

    fn members(&mut self, one: &'w Members, other: &'w Members) -> bool {
        let patterns =
            |members: &'w Members| members.matching.iter().map(|(pattern, _)| &pattern.source);
        let rests = [&one.rest, &other.rest].map(|rest| rest.iter().collect::<Vec<_>>());
        let matching = [one, other]
            .map(|members| members.matching.iter().map(|(_, rules)| rules).collect::<Vec<_>>());
        let named: HashMap<&str, &Rules> =
            other.named.iter().map(|(name, rules)| (name.as_str(), rules)).collect();
        one.named.len() == other.named.len()
            && patterns(one).eq(patterns(other))
            && self.all(&rests[0], &rests[1])
            && self.all(&matching[0], &matching[1])
            && one.named.iter().all(|(name, rules)| {
                named.get(name.as_str()).is_some_and(|other| self.schemas(rules, other))
            })
    }
}

fn same_names(one: &[String], other: &[String]) -> bool {
    let sorted =
        |names: &[String]| names.iter().cloned().collect::<std::collections::BTreeSet<_>>();
    sorted(one) == sorted(other)
}

/// Whether two rules are the same but for the schemas within.
fn bare(one: &Rule, other: &Rule) -> bool {
    match (one, other) {
        (Rule::Items(one, rest), Rule::Items(other, others)) => {
            one.len() == other.len() && rest.is_some() == others.is_some()
        }
        (Rule::Contains(_, min, max), Rule::Contains(_, least, most)) => {
            (min, max) == (least, most)
        }
        (Rule::DependentSchemas(one), Rule::DependentSchemas(other)) => {
            one.iter().map(|(name, _)| name).eq(other.iter().map(|(name, _)| name))
        }
        (Rule::If(_, then, otherwise), Rule::If(_, others, else_others)) => {
            then.is_some() == others.is_some() && otherwise.is_some() == else_others.is_some()
        }
        (Rule::AllOf(_), Rule::AllOf(_))
        | (Rule::PropertyNames(_), Rule::PropertyNames(_))
        | (Rule::Not(_), Rule::Not(_))
        | (Rule::UnevaluatedItems(_), Rule::UnevaluatedItems(_))
        | (Rule::UnevaluatedProperties(_), Rule::UnevaluatedProperties(_)) => true,
        _ => false,
    }
}
