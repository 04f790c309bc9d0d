//! Boundaries: for every limit of a schema what lies just below it, at it and just above it.

use super::breach::{chars, items, number, properties, step};
use super::demands::Demands;
use super::drawer::{Drawer, Measure};
use super::keyword::keyword;
use super::place;
use super::scaled::Scaled;
use super::site::{Site, sites};
use crate::json::Json;
use crate::schema::{Rule, Schema};
use crate::violation::Segment;
use std::collections::BTreeSet;

/// How many documents are drawn to come across every limit.
const DOCUMENTS: u64 = 48;
/// How often a value is drawn that lies at a place.
const TRIES: usize = 24;

/// A limit and what lies around it.
#[derive(Clone, Debug, PartialEq)]
pub struct Boundary {
    /// Where the value stands, as a JSON pointer (RFC 6901).
    pub pointer: String,
    /// The keyword of the limit, such as `maxLength`.
    pub keyword: &'static str,
    /// One step below the limit; `None` when nothing lies there that keeps all other rules.
    pub below: Option<Sample>,
    /// At the limit.
    pub at: Option<Sample>,
    /// One step above the limit.
    pub above: Option<Sample>,
}

/// A document, and whether a schema admits it.
#[derive(Clone, Debug, PartialEq)]
pub struct Sample {
    /// The document.
    pub json: Json,
    /// Whether it keeps the limit, and so the schema. This follows from the limit alone.
    pub is_admitted: bool,
}

/// Every length, number, number of items and number of members that the schema limits, wherever a value of it can stand,
/// but for limits that hold only where a schema leaves a choice. The same schema always gives the same.
#[must_use]
pub fn boundaries(
    schema: &Schema<'static>,
    definitions: &'static [Schema<'static>],
) -> Vec<Boundary> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for seed in 0..DOCUMENTS {
        let mut drawer = Drawer::new(definitions, seed, Measure::Full);
        let Some(document) = drawer.document(*schema) else { continue };
        for site in sites(definitions, *schema, &document) {
            let is_new = !seen.contains(&name(&site));
            if is_new && let Some(boundary) = boundary(&mut drawer, *schema, &document, &site) {
                seen.insert(name(&site));
                found.push(boundary);
            }
        }
    }
    found
}

/// What tells a limit from others: its place, whatever the index of an item is, and what it says.
fn name(site: &Site<'_>) -> String {
    let step = |segment: &Segment| match segment {
        Segment::Index(_) => "/*".to_owned(),
        Segment::Name(name) => format!("/{name}"),
    };
    format!("{} {:?}", site.path.iter().map(step).collect::<String>(), site.rule)
}

/// The boundary of a rule that is a limit; `None` when nothing was found on one side of it.
fn boundary<'a>(
    drawer: &mut Drawer<'a>,
    schema: Schema<'a>,
    document: &Json,
    site: &Site<'a>,
) -> Option<Boundary> {
    let keyword = keyword(site.rule)?;
    let admitted = admitted(site.rule)?;
    let sides = [Side::Below, Side::At, Side::Above].into_iter().zip(admitted);
    let mut samples = sides.map(|(side, is_admitted)| {
        let json = beside(drawer, schema, document, site, side, is_admitted)?;
        Some(Sample { json, is_admitted })
    });
    let (below, at, above) = (samples.next()?, samples.next()?, samples.next()?);
    let is_useful = at.is_some() && (below.is_some() || above.is_some());
    is_useful.then(|| Boundary { pointer: place::pointer(&site.path), keyword, below, at, above })
}

#[derive(Clone, Copy, Debug)]
enum Side {
    Below,
    At,
    Above,
}

/// Whether what is below, at and above a limit is admitted; `None` for a rule that is no limit.
const fn admitted(rule: &Rule<'_>) -> Option<[bool; 3]> {
    Some(match rule {
        Rule::MinChars(_) | Rule::MinItems(_) | Rule::MinProperties(_) | Rule::Minimum(_) => {
            [false, true, true]
        }
        Rule::MaxChars(_) | Rule::MaxItems(_) | Rule::MaxProperties(_) | Rule::Maximum(_) => {
            [true, true, false]
        }
        Rule::Above(_) => [false, false, true],
        Rule::Below(_) => [true, false, false],
        _ => return None,
    })
}

/// The document with a value on this side of the limit. One that shall be admitted has to keep all other rules too.
fn beside<'a>(
    drawer: &mut Drawer<'a>,
    schema: Schema<'a>,
    document: &Json,
    site: &Site<'a>,
    side: Side,
    is_admitted: bool,
) -> Option<Json> {
    (0..TRIES).find_map(|_| {
        let mut demands = drawer.demands(&site.schemas, Some(site.rule))?;
        aim(&mut demands, site.rule, side)?;
        let value = drawer.one(&demands, site.path.len())?;
        let json = place::put(document, &site.path, value)?;
        let is_fit = !is_admitted || schema.admits(drawer.definitions, &json);
        is_fit.then_some(json)
    })
}

/// Demands a value on this side of the limit; `None` when there is none.
fn aim<'a>(demands: &mut Demands<'a>, rule: &Rule<'a>, side: Side) -> Option<()> {
    match *rule {
        Rule::MinChars(limit) | Rule::MaxChars(limit) => chars(demands, length(limit, side)?),
        Rule::MinItems(limit) | Rule::MaxItems(limit) => items(demands, length(limit, side)?),
        Rule::MinProperties(limit) | Rule::MaxProperties(limit) => {
            properties(demands, length(limit, side)?)
        }
        Rule::Minimum(limit) | Rule::Above(limit) | Rule::Maximum(limit) | Rule::Below(limit) => {
            let limit = Scaled::parse(limit)?;
            let step = step(demands, limit);
            match side {
                Side::Below => number(demands, limit.plus(step.negated())?),
                Side::At => number(demands, limit),
                Side::Above => number(demands, limit.plus(step)?),
            }
        }
        _ => None,
    }
}

const fn length(limit: usize, side: Side) -> Option<usize> {
    match side {
        Side::Below => limit.checked_sub(1),
        Side::At => Some(limit),
        Side::Above => limit.checked_add(1),
    }
}
