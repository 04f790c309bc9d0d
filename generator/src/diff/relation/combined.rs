//! Rules about values of every type: types, lists of values, and schemas that stand together.

use super::clauses::{Clause, Clauses, Item, always, just, known};
use super::goal::Claim;
use super::numbers;
use crate::model::{Rule, Rules};
use specwright_runtime::schema::Types;

/// The clauses of such a rule.
pub(super) fn clauses<'t>(
    definitions: &'t [Rules],
    (rule, holds): (&'t Rule, bool),
    of: Types,
) -> Clauses<'t> {
    match rule {
        Rule::Never => known(!holds),
        Rule::Definition(id) => just([schema(&definitions[id.0], holds)]),
        Rule::Types(types) => of_types(*types, holds, of),
        Rule::Values(values) => just([Item::Values(values, holds)]),
        Rule::AllOf(all) if holds => each(all, true),
        Rule::AllOf(all) => vec![any(all, false)],
        Rule::AnyOf(all) if holds => vec![any(all, true)],
        Rule::AnyOf(all) => each(all, false),
        Rule::OneOf(all) if holds => vec![just_one(all)],
        Rule::OneOf(all) => vec![none_or_several(all)],
        Rule::Not(one) => just([schema(one, !holds)]),
        Rule::If(condition, then, otherwise) => {
            vec![conditional(condition, (then, otherwise), holds)]
        }
        // Every other rule judges one type only.
        _ => always(),
    }
}

fn schema(rules: &Rules, holds: bool) -> Item<'_> {
    Item::Schema(Claim { rules, holds })
}

/// All of the schemas are kept, or all are broken.
fn each(all: &[Rules], holds: bool) -> Clauses<'_> {
    all.iter().map(|one| vec![vec![schema(one, holds)]]).collect()
}

/// One of the schemas is kept, or one is broken.
fn any(all: &[Rules], holds: bool) -> Clause<'_> {
    all.iter().map(|one| vec![schema(one, holds)]).collect()
}

/// One schema is kept, and every other is broken.
fn just_one(all: &[Rules]) -> Clause<'_> {
    let way =
        |kept| all.iter().enumerate().map(move |(index, one)| schema(one, index == kept)).collect();
    (0..all.len()).map(way).collect()
}

/// Every schema is broken, or two of them are kept.
fn none_or_several(all: &[Rules]) -> Clause<'_> {
    let none = all.iter().map(|one| schema(one, false)).collect();
    let pairs = all.iter().enumerate().flat_map(|(index, one)| {
        all[index + 1..].iter().map(move |other| vec![schema(one, true), schema(other, true)])
    });
    std::iter::once(none).chain(pairs).collect()
}

/// With the condition one schema counts, without it the other; one that is not there admits every value.
fn conditional<'t>(
    condition: &'t Rules,
    (then, otherwise): (&'t Option<Rules>, &'t Option<Rules>),
    holds: bool,
) -> Clause<'t> {
    let way = |is_met: bool, counts: &'t Option<Rules>| match counts {
        Some(counts) => Some(vec![schema(condition, is_met), schema(counts, holds)]),
        None => holds.then(|| vec![schema(condition, is_met)]),
    };
    way(true, then).into_iter().chain(way(false, otherwise)).collect()
}

/// Whether values of a type are of these types. Of numbers some are integers.
fn of_types<'t>(types: Types, holds: bool, of: Types) -> Clauses<'t> {
    let has_some = !types.is_disjoint(of);
    match types.contains(of) {
        false if has_some => just([Item::Number(numbers::Fact::Whole(holds))]),
        is_within => known(is_within == holds),
    }
}
