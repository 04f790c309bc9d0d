//! Values that break one rule and, as far as one can tell beforehand, keep all others.

use super::chance::Chance;
use super::demands::{Demands, Edge};
use super::drawer::Drawer;
use super::scaled::Scaled;
use super::site::Site;
use super::{number, object, text};
use crate::json::{Json, JsonNumber};
use crate::schema::{Rule, Types};
use std::collections::BTreeMap;

/// How many values are drawn where one cannot tell whether they break the rule.
const DRAWS: usize = 8;
/// No list, object or string is made longer than this.
const MAX_LENGTH: usize = 4_096;

/// Values to put in place of one that keeps the rule.
pub(super) fn breaches<'a>(drawer: &mut Drawer<'a>, site: &Site<'a>, value: &Json) -> Vec<Json> {
    let mut values = match *site.rule {
        Rule::Never | Rule::Definition(_) | Rule::AllOf(_) => Vec::new(),
        Rule::Types(types) => of_other_types(types, value),
        Rule::Values(_) | Rule::Pattern(_) | Rule::Format(_) => beside(&mut drawer.chance, value),
        Rule::UniqueItems => repeated(&mut drawer.chance, value),
        Rule::Required(names) => without(value, names),
        Rule::DependentRequired(pairs) => without_dependent(value, pairs),
        Rule::Members { .. } | Rule::PropertyNames(_) | Rule::UnevaluatedProperties(_) => {
            with_stranger(value)
        }
        Rule::Contains { .. } => {
            [drawn(drawer, site, |_, _| Some(())), drawn(drawer, site, pass)].concat()
        }
        _ => drawn(drawer, site, pass),
    };
    drawer.chance.shuffle(&mut values);
    values
}

/// Values for all rules but this one, after a change of what is demanded of them.
fn drawn<'a>(
    drawer: &mut Drawer<'a>,
    site: &Site<'a>,
    change: fn(&mut Demands<'a>, &Rule<'a>) -> Option<()>,
) -> Vec<Json> {
    let mut values = Vec::new();
    for _ in 0..DRAWS {
        let Some(mut demands) = drawer.demands(&site.schemas, Some(site.rule)) else { break };
        if change(&mut demands, site.rule).is_some() {
            values.extend(drawer.one(&demands, site.path.len()));
        }
    }
    values
}

/// Turns the limit of a rule into the demand that it is just passed; `None` when nothing lies beyond it.
fn pass<'a>(demands: &mut Demands<'a>, rule: &Rule<'a>) -> Option<()> {
    match *rule {
        Rule::MinChars(limit) => chars(demands, limit.checked_sub(1)?),
        Rule::MaxChars(limit) => chars(demands, limit.checked_add(1)?),
        Rule::MinItems(limit) => items(demands, limit.checked_sub(1)?),
        Rule::MaxItems(limit) => items(demands, limit.checked_add(1)?),
        Rule::MinProperties(limit) => properties(demands, limit.checked_sub(1)?),
        Rule::MaxProperties(limit) => properties(demands, limit.checked_add(1)?),
        Rule::Above(limit) | Rule::Below(limit) => number(demands, Scaled::parse(limit)?),
        Rule::Minimum(limit) => {
            let limit = Scaled::parse(limit)?;
            number(demands, limit.plus(step(demands, limit).negated())?)
        }
        Rule::Maximum(limit) => {
            let limit = Scaled::parse(limit)?;
            number(demands, limit.plus(step(demands, limit))?)
        }
        Rule::Contains { schema, max, .. } if max < MAX_LENGTH => {
            demands.list.contains.push((*schema, max + 1, usize::MAX));
            Some(())
        }
        _ => Some(()),
    }
}

/// Demands a string of just so many characters.
pub(super) fn chars(demands: &mut Demands<'_>, length: usize) -> Option<()> {
    (demands.text.min, demands.text.max) = within(length, demands.text.min, demands.text.max)?;
    only(demands, Types::STRING)
}

/// Demands a list of just so many items.
pub(super) fn items(demands: &mut Demands<'_>, length: usize) -> Option<()> {
    (demands.list.min, demands.list.max) = within(length, demands.list.min, demands.list.max)?;
    only(demands, Types::ARRAY)
}

/// Demands an object of just so many members.
pub(super) fn properties(demands: &mut Demands<'_>, length: usize) -> Option<()> {
    (demands.object.min, demands.object.max) =
        within(length, demands.object.min, demands.object.max)?;
    only(demands, Types::OBJECT)
}

/// Demands just this number.
pub(super) fn number(demands: &mut Demands<'_>, at: Scaled) -> Option<()> {
    let edge = Edge { at, is_open: false };
    (demands.number.lower, demands.number.upper) = (Some(edge), Some(edge));
    only(demands, Types::NUMBER)
}

/// The step from a limit to the nearest number beyond it.
pub(super) fn step(demands: &Demands<'_>, limit: Scaled) -> Scaled {
    let is_whole = !demands.types.contains(Types::NUMBER);
    number::unit(&demands.number, limit, is_whole)
}

/// The length as both limits, if it lies within them and is not too large to be made.
fn within(length: usize, min: usize, max: usize) -> Option<(usize, usize)> {
    (length <= MAX_LENGTH && (min..=max).contains(&length)).then_some((length, length))
}

fn only(demands: &mut Demands<'_>, types: Types) -> Option<()> {
    demands.types = demands.types.and(types);
    (!demands.types.is_empty()).then_some(())
}

/// Values of the types that are not admitted, among them those that look like the present value.
fn of_other_types(types: Types, value: &Json) -> Vec<Json> {
    let mut others = vec![Json::Null, Json::Boolean(true), Json::Array(Vec::new())];
    others.push(Json::Object(BTreeMap::new()));
    others.push(Json::String(value.to_string()));
    others.extend(["0", "1.5"].into_iter().filter_map(number_of));
    others.push(Json::Array(vec![value.clone()]));
    others.retain(|other| !types.contains(type_of(other)));
    others
}

fn type_of(json: &Json) -> Types {
    match json {
        Json::Null => Types::NULL,
        Json::Boolean(_) => Types::BOOLEAN,
        Json::Number(number) if number.as_i64().is_some() => Types::INTEGER,
        Json::Number(_) => Types::NUMBER,
        Json::String(_) => Types::STRING,
        Json::Array(_) => Types::ARRAY,
        Json::Object(_) => Types::OBJECT,
    }
}

/// Values of the same type that are one small step away.
fn beside(chance: &mut Chance, value: &Json) -> Vec<Json> {
    match value {
        Json::Null => Vec::new(),
        Json::Boolean(value) => vec![Json::Boolean(!value)],
        Json::Number(number) => {
            let steps = [Scaled::ONE, Scaled::ONE.negated(), Scaled::new(1, 1)];
            let scaled = Scaled::parse(number.as_str());
            let sums = steps.into_iter().filter_map(|step| scaled?.plus(step));
            sums.filter_map(|sum| number_of(&sum.lexeme())).collect()
        }
        Json::String(value) => {
            text::neighbours(chance, value).into_iter().map(Json::String).collect()
        }
        Json::Array(items) => {
            let more = items.iter().cloned().chain([Json::Null]).collect();
            vec![Json::Array(more)]
        }
        Json::Object(_) => with_stranger(value),
    }
}

fn number_of(lexeme: &str) -> Option<Json> {
    lexeme.parse::<JsonNumber>().ok().map(Json::Number)
}

/// The list with one item in the place of another or at the end once more.
fn repeated(chance: &mut Chance, value: &Json) -> Vec<Json> {
    let Json::Array(items) = value else { return Vec::new() };
    let Some(item) = chance.pick(items) else { return Vec::new() };
    let in_place = (0..items.len()).filter(|_| items.len() > 1).map(|at| {
        let mut other = items.clone();
        other[at] = item.clone();
        Json::Array(other)
    });
    let longer = Json::Array(items.iter().chain([item]).cloned().collect());
    in_place.chain([longer]).collect()
}

/// The object without each of these members.
fn without(value: &Json, names: &[&str]) -> Vec<Json> {
    let Json::Object(members) = value else { return Vec::new() };
    let fewer = names.iter().map(|name| {
        let mut members = members.clone();
        members.remove(*name);
        Json::Object(members)
    });
    fewer.collect()
}

/// The object with a member that requires others, without one of these.
fn without_dependent(value: &Json, pairs: &[(&str, &[&str])]) -> Vec<Json> {
    let Json::Object(members) = value else { return Vec::new() };
    let with_trigger = |name: &str| {
        let mut members = members.clone();
        members.entry(name.to_owned()).or_default();
        Json::Object(members)
    };
    pairs.iter().flat_map(|(name, others)| without(&with_trigger(name), others)).collect()
}

/// The object with one member more whose name means nothing.
fn with_stranger(value: &Json) -> Vec<Json> {
    let Json::Object(members) = value else { return Vec::new() };
    let names = object::FREE_NAMES.into_iter();
    let more = names.filter(|name| !members.contains_key(*name)).map(|name| {
        let mut members = members.clone();
        members.insert(name.to_owned(), Json::Null);
        Json::Object(members)
    });
    more.collect()
}
