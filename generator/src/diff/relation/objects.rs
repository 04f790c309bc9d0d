//! Objects: members that are there or not, what they hold, and what they may be called.

mod build;
mod names;

use super::clauses::{Clause, Clauses, Item, always, just, never};
use super::goal::Claim;
use crate::model::{Members, Pattern, Rule, Rules};
use std::collections::BTreeSet;

/// One thing about an object.
#[derive(Clone, Copy)]
pub(super) enum Fact<'t> {
    /// The least number of members.
    Min(u64),
    /// The greatest number of members.
    Max(u64),
    /// A member is there.
    Has(&'t str),
    /// A member is not there.
    Lacks(&'t str),
    /// What members hold.
    Members(&'t Members),
    /// What members are called.
    Names(&'t Rules),
    /// A member of this name breaks a schema.
    Breaks(&'t str, &'t Rules),
    /// There is a member of such a name, which breaks a schema.
    SomeBreaks(Named<'t>, &'t Rules),
    /// The name of a member breaks a schema.
    BadName(&'t Rules),
    /// Some member breaks a schema.
    AnyBreaks(&'t Rules),
}

/// Which names are meant.
#[derive(Clone, Copy)]
pub(super) enum Named<'t> {
    /// Those that match a pattern.
    Matching(&'t Pattern),
    /// Those that are neither listed nor matched.
    Other(&'t Members),
}

/// The clauses of a rule about objects.
pub(super) fn clauses(rule: &Rule, holds: bool) -> Clauses<'_> {
    let fact = match (rule, holds) {
        (Rule::MinProperties(min), true) => Fact::Min(*min),
        (Rule::MinProperties(0), false) => return never(),
        (Rule::MinProperties(min), false) => Fact::Max(min - 1),
        (Rule::MaxProperties(max), true) => Fact::Max(*max),
        (Rule::MaxProperties(max), false) => Fact::Min(max.saturating_add(1)),
        (Rule::Required(names), true) => {
            return just(names.iter().map(|name| Item::Object(Fact::Has(name))));
        }
        (Rule::Required(names), false) => return vec![lacking(names)],
        (Rule::Members(members), true) => Fact::Members(members),
        (Rule::Members(members), false) => return vec![broken(members)],
        (Rule::PropertyNames(rules), true) => Fact::Names(rules),
        (Rule::PropertyNames(rules), false) => Fact::BadName(rules),
        (Rule::DependentRequired(entries), _) => return dependent(entries, holds),
        (Rule::DependentSchemas(entries), _) => return dependent_schemas(entries, holds),
        // No other rule judges objects only.
        _ => return always(),
    };
    just([Item::Object(fact)])
}

fn lacking(names: &[String]) -> Clause<'_> {
    names.iter().map(|name| vec![Item::Object(Fact::Lacks(name))]).collect()
}

/// Any member breaks its schema. What every value keeps is broken by none.
fn broken(members: &Members) -> Clause<'_> {
    let named = members.named.iter().map(|(name, rules)| (Fact::Breaks(name, rules), rules));
    let matching = members.matching.iter();
    let matching =
        matching.map(|(pattern, rules)| (Fact::SomeBreaks(Named::Matching(pattern), rules), rules));
    let rest = members.rest.iter();
    let rest = rest.map(|rules| (Fact::SomeBreaks(Named::Other(members), rules), rules));
    let facts = named.chain(matching).chain(rest).filter(|(_, rules)| !rules.0.is_empty());
    facts.map(|(fact, _)| vec![Item::Object(fact)]).collect()
}

fn dependent(entries: &[(String, Vec<String>)], holds: bool) -> Clauses<'_> {
    let has = |name| Item::Object(Fact::Has(name));
    let lacks = |name| Item::Object(Fact::Lacks(name));
    let pairs = entries
        .iter()
        .flat_map(|(name, others)| others.iter().map(move |other| (name.as_str(), other.as_str())));
    match holds {
        true => pairs.map(|(name, other)| vec![vec![lacks(name)], vec![has(other)]]).collect(),
        false => vec![pairs.map(|(name, other)| vec![has(name), lacks(other)]).collect()],
    }
}

fn dependent_schemas(entries: &[(String, Rules)], holds: bool) -> Clauses<'_> {
    let schema = |rules| Item::Schema(Claim { rules, holds });
    if holds {
        let clause =
            |(name, rules)| vec![vec![Item::Object(Fact::Lacks(name))], vec![schema(rules)]];
        return entries.iter().map(|(name, rules)| clause((name.as_str(), rules))).collect();
    }
    let ways =
        entries.iter().map(|(name, rules)| vec![Item::Object(Fact::Has(name)), schema(rules)]);
    vec![ways.collect()]
}

/// What an object has to be.
#[derive(Clone, Default)]
pub(super) struct Facts<'t> {
    min: u64,
    max: Option<u64>,
    has: BTreeSet<&'t str>,
    lacks: BTreeSet<&'t str>,
    members: Vec<&'t Members>,
    names: Vec<&'t Rules>,
    /// What members of a name have to be.
    broken: Vec<(&'t str, &'t Rules)>,
    /// Members that have to be somewhere.
    demands: Vec<Demand<'t>>,
}

/// A member that has to be there, under some name.
#[derive(Clone, Copy)]
struct Demand<'t> {
    named: Option<Named<'t>>,
    bad_name: Option<&'t Rules>,
    value: Option<Claim<'t>>,
}

impl<'t> Facts<'t> {
    /// Takes a fact in.
    pub(super) fn add(&mut self, fact: Fact<'t>) {
        match fact {
            Fact::Min(min) => self.min = self.min.max(min),
            Fact::Max(max) => self.max = Some(self.max.map_or(max, |known| known.min(max))),
            Fact::Has(name) => {
                self.has.insert(name);
            }
            Fact::Lacks(name) => {
                self.lacks.insert(name);
            }
            Fact::Members(members) => self.members.push(members),
            Fact::Names(rules) => self.names.push(rules),
            Fact::Breaks(name, rules) => {
                self.has.insert(name);
                self.broken.push((name, rules));
            }
            Fact::SomeBreaks(named, rules) => {
                let value = Some(Claim::breaks(rules));
                self.demands.push(Demand { named: Some(named), bad_name: None, value });
            }
            Fact::AnyBreaks(rules) => {
                let value = Some(Claim::breaks(rules));
                self.demands.push(Demand { named: None, bad_name: None, value });
            }
            Fact::BadName(rules) => {
                self.demands.push(Demand { named: None, bad_name: Some(rules), value: None });
            }
        }
    }
}
