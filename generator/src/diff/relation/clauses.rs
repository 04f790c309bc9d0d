//! What it takes to keep or to break one rule, for values of one type of JSON.

use super::goal::Claim;
use super::{combined, lists, numbers, objects, texts};
use crate::model::{Rule, Rules};
use specwright_runtime::json::Json;
use specwright_runtime::schema::Types;

/// One thing that a value has to be.
#[derive(Clone)]
pub(super) enum Item<'t> {
    /// A schema is kept or broken.
    Schema(Claim<'t>),
    /// A rule is kept or broken.
    Rule(&'t Rule, bool),
    /// The value is one of these, or none of these.
    Values(&'t [Json], bool),
    /// Something about strings.
    Text(texts::Fact<'t>),
    /// Something about numbers.
    Number(numbers::Fact<'t>),
    /// Something about lists.
    List(lists::Fact<'t>),
    /// Something about objects.
    Object(objects::Fact<'t>),
}

/// Ways to satisfy a clause, each a list of things that all have to be. Without a way it cannot be satisfied.
pub(super) type Clause<'t> = Vec<Vec<Item<'t>>>;

/// All clauses that have to be satisfied; without any, every value does.
pub(super) type Clauses<'t> = Vec<Clause<'t>>;

/// What every value satisfies.
pub(super) fn always<'t>() -> Clauses<'t> {
    Vec::new()
}

/// What no value satisfies.
pub(super) fn never<'t>() -> Clauses<'t> {
    vec![Vec::new()]
}

/// What is satisfied in one way only.
pub(super) fn just<'t>(items: impl IntoIterator<Item = Item<'t>>) -> Clauses<'t> {
    vec![vec![items.into_iter().collect()]]
}

/// Every value satisfies it, or none.
pub(super) fn known<'t>(holds: bool) -> Clauses<'t> {
    if holds { always() } else { never() }
}

/// The clauses of a schema: all of its rules are kept, or any of them is broken.
pub(super) fn of_schema<'t>(claim: Claim<'t>) -> Clauses<'t> {
    let Rules(rules) = claim.rules;
    match claim.holds {
        true => rules.iter().map(|rule| vec![vec![Item::Rule(rule, true)]]).collect(),
        false => vec![rules.iter().map(|rule| vec![Item::Rule(rule, false)]).collect()],
    }
}

/// The type that a rule judges; every other value keeps it. Nothing for rules about values of every type.
fn judged(rule: &Rule) -> Option<Types> {
    Some(match rule {
        Rule::MinChars(_) | Rule::MaxChars(_) | Rule::Pattern(_) | Rule::Format(_) => Types::STRING,
        Rule::Bound(..) | Rule::MultipleOf(_) => Types::NUMBER,
        Rule::MinItems(_)
        | Rule::MaxItems(_)
        | Rule::UniqueItems
        | Rule::Items(..)
        | Rule::Contains(..)
        | Rule::UnevaluatedItems(_) => Types::ARRAY,
        Rule::MinProperties(_)
        | Rule::MaxProperties(_)
        | Rule::Required(_)
        | Rule::Members(_)
        | Rule::PropertyNames(_)
        | Rule::DependentRequired(_)
        | Rule::DependentSchemas(_)
        | Rule::UnevaluatedProperties(_) => Types::OBJECT,
        _ => return None,
    })
}

/// The clauses of a rule that is kept or broken by a value of one type.
pub(super) fn of_rule<'t>(
    definitions: &'t [Rules],
    (rule, holds): (&'t Rule, bool),
    of: Types,
) -> Clauses<'t> {
    match judged(rule) {
        Some(types) if types.is_disjoint(of) => known(holds),
        Some(Types::STRING) => texts::clauses(rule, holds),
        Some(Types::NUMBER) => numbers::clauses(rule, holds),
        Some(Types::ARRAY) => lists::clauses(rule, holds),
        Some(_) => objects::clauses(rule, holds),
        None => combined::clauses(definitions, (rule, holds), of),
    }
}
