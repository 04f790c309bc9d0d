//! Lists within lengths, of items by place, without repetition, with items that match.

use super::demands::ListDemands;
use super::drawer::{Drawer, Measure};
use crate::json::Json;
use crate::schema::Schema;

/// The most items beyond the least number that an unlimited list has.
const USUAL_EXTRA: usize = 3;
/// A list is only made as long as its greatest length when it is not longer than this.
const MAX_LENGTH: usize = 256;
/// How often an item is drawn that would repeat another.
const TRIES: usize = 8;

/// A list that keeps the demands as far as one can tell beforehand; `None` when none was found.
pub(super) fn draw<'a>(
    drawer: &mut Drawer<'a>,
    demands: &ListDemands<'a>,
    depth: usize,
) -> Option<Json> {
    let matching = matching(demands);
    let least = demands.min.max(matching.len());
    if least > demands.max {
        return None;
    }
    let length = length(drawer, least, demands.max, depth);
    let places = places(drawer, matching.len(), length);
    let mut items = Vec::new();
    for index in 0..length {
        let mut schemas = demands.at(index);
        let match_of = places.iter().position(|place| *place == index);
        schemas.extend(match_of.and_then(|at| matching.get(at)));
        match item(drawer, &schemas, demands.is_unique.then_some(&items), depth) {
            Some(item) => items.push(item),
            None if items.len() >= least => break,
            None => return None,
        }
    }
    Some(Json::Array(items))
}

/// An item that repeats none of these.
fn item<'a>(
    drawer: &mut Drawer<'a>,
    schemas: &[Schema<'a>],
    others: Option<&Vec<Json>>,
    depth: usize,
) -> Option<Json> {
    (0..TRIES).find_map(|_| {
        let item = drawer.value(schemas, depth + 1)?;
        others.is_none_or(|others| !others.contains(&item)).then_some(item)
    })
}

/// The schemas that items have to match, each as often as it has to be matched.
fn matching<'a>(demands: &ListDemands<'a>) -> Vec<Schema<'a>> {
    let often = |(schema, min, _): &(Schema<'a>, usize, usize)| {
        std::iter::repeat_n(*schema, (*min).min(MAX_LENGTH))
    };
    demands.contains.iter().flat_map(often).collect()
}

/// Where the items stand that have to match: anywhere.
fn places(drawer: &mut Drawer<'_>, count: usize, length: usize) -> Vec<usize> {
    let mut places: Vec<usize> = (0..length).collect();
    drawer.chance.shuffle(&mut places);
    places.truncate(count);
    places
}

fn length(drawer: &mut Drawer<'_>, least: usize, max: usize, depth: usize) -> usize {
    let first = if drawer.measure == Measure::Full { least.max(1).min(max) } else { least };
    match drawer.chance.below(8) {
        _ if drawer.is_deep(depth) => least,
        0 => first,
        1 if max <= MAX_LENGTH && depth < 2 => max,
        _ => drawer.chance.between(first, max.min(first.saturating_add(USUAL_EXTRA))),
    }
}
