//! Objects with the members that are required and some of the others.

use super::demands::ObjectDemands;
use super::drawer::{Drawer, Measure};
use super::pattern;
use crate::json::Json;
use crate::schema::{Rule, Schema};
use std::collections::BTreeMap;

/// How often a name is drawn before an object is given up or left as it is.
const TRIES: usize = 32;
/// The greatest number of members that an object is filled up to.
const MAX_MEMBERS: usize = 256;
/// The most characters of a name by a pattern.
const MAX_NAME: usize = 24;

/// Names that members may have which no schema names.
pub(super) const FREE_NAMES: [&str; 8] = ["", "extra", "x-note", "a/b~c", "名", "😀", "\"", "$ref"];

/// An object that keeps the demands as far as one can tell beforehand; `None` when none was found.
pub(super) fn draw<'a>(
    drawer: &mut Drawer<'a>,
    demands: &ObjectDemands<'a>,
    depth: usize,
) -> Option<Json> {
    let mut names = required(demands, &[]);
    if names.len() > demands.max {
        return None;
    }
    for name in wished(drawer, demands, depth) {
        let more = with(demands, &names, name);
        if more.len() <= demands.max {
            names = more;
        }
    }
    fill_up(drawer, demands, &mut names)?;
    let mut members = BTreeMap::new();
    for name in names {
        if let Some(value) = drawer.value(&demands.of(&name), depth + 1) {
            members.insert(name, value);
        } else if demands.required.contains(&name.as_str()) {
            return None;
        }
    }
    Some(Json::Object(members))
}

/// These names and all that are required, also because of others.
fn required(demands: &ObjectDemands<'_>, names: &[String]) -> Vec<String> {
    let mut all = names.to_vec();
    let mut open: Vec<&str> = demands.required.clone();
    for (name, others) in &demands.dependent {
        if names.iter().any(|known| known == name) {
            open.extend(*others);
        }
    }
    while let Some(name) = open.pop() {
        if all.iter().any(|known| known == name) {
            continue;
        }
        all.push(name.to_owned());
        let brought = demands.dependent.iter().filter(|(trigger, _)| *trigger == name);
        open.extend(brought.flat_map(|(_, others)| *others));
    }
    all
}

/// These names, one more and all that it requires.
fn with(demands: &ObjectDemands<'_>, names: &[String], name: String) -> Vec<String> {
    let mut more = names.to_vec();
    if !more.contains(&name) {
        more.push(name);
    }
    required(demands, &more)
}

/// Names of members that are not required, some of those that may be there.
fn wished<'a>(drawer: &mut Drawer<'a>, demands: &ObjectDemands<'a>, depth: usize) -> Vec<String> {
    let is_full = drawer.measure == Measure::Full && !drawer.is_deep(depth);
    let rarely = if drawer.is_deep(depth) { 12 } else { 2 };
    let mut names: Vec<String> = known(demands);
    names.retain(|_| is_full || drawer.chance.once_in(rarely));
    let is_open = !drawer.is_deep(depth) && drawer.chance.once_in(3);
    if is_open || is_full {
        names.extend(free_name(drawer, demands));
    }
    drawer.chance.shuffle(&mut names);
    names
}

/// The names that some rule has a schema for and none forbids.
fn known(demands: &ObjectDemands<'_>) -> Vec<String> {
    let named = demands.members.iter().flat_map(|members| members.named);
    let mut names: Vec<String> = named
        .map(|(name, _)| (*name).to_owned())
        .filter(|name| !demands.avoided.contains(&name.as_str()) && is_open(demands, name))
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// Whether no rule forbids the member outright.
fn is_open(demands: &ObjectDemands<'_>, name: &str) -> bool {
    let is_never =
        |schema: &Schema<'_>| schema.rules().iter().any(|rule| matches!(rule, Rule::Never));
    !demands.of(name).iter().any(is_never)
}

/// Adds names until there are enough; `None` when no more are found.
fn fill_up<'a>(
    drawer: &mut Drawer<'a>,
    demands: &ObjectDemands<'a>,
    names: &mut Vec<String>,
) -> Option<()> {
    let mut spare = known(demands);
    drawer.chance.shuffle(&mut spare);
    let mut tries = TRIES + demands.min.min(MAX_MEMBERS);
    while names.len() < demands.min {
        tries = tries.checked_sub(1)?;
        let Some(name) = spare.pop().or_else(|| free_name(drawer, demands)) else { continue };
        *names = with(demands, names, name);
    }
    Some(())
}

/// A name that is not named by any schema; `None` when the one that was drawn may not be there.
pub(super) fn free_name<'a>(
    drawer: &mut Drawer<'a>,
    demands: &ObjectDemands<'a>,
) -> Option<String> {
    let name = any_name(drawer, demands)?;
    let is_avoided = demands.avoided.contains(&name.as_str());
    let is_name = drawer.admit(&demands.names, &Json::String(name.clone()));
    (!is_avoided && is_name && is_open(demands, &name)).then_some(name)
}

/// A name by a pattern of the members, by the schema of names, or one that nobody thought of.
fn any_name<'a>(drawer: &mut Drawer<'a>, demands: &ObjectDemands<'a>) -> Option<String> {
    let patterns: Vec<_> =
        demands.members.iter().flat_map(|members| members.matching).map(|pair| pair.0).collect();
    if !patterns.is_empty() && !drawer.chance.once_in(4) {
        let pattern = drawer.chance.pick(&patterns).copied()?;
        return pattern::draw(&mut drawer.chance, &pattern, 0, MAX_NAME);
    }
    if !demands.names.is_empty() {
        let mut text = drawer.demands(&demands.names, None)?;
        text.types = crate::schema::Types::STRING;
        return match drawer.one(&text, 0)? {
            Json::String(name) => Some(name),
            _ => None,
        };
    }
    if drawer.chance.once_in(2) {
        return Some(format!("extra{}", drawer.chance.below(1_000)));
    }
    drawer.chance.pick(&FREE_NAMES).map(|name| (*name).to_owned())
}
