//! Numbers on exact decimals: within bounds, on multiples, at the edges more often than between them.

use super::chance::Chance;
use super::demands::NumberDemands;
use super::scaled::Scaled;
use crate::json::{Json, JsonNumber};

/// How far a range without an end reaches, in ones.
const SPANS: [i128; 4] = [3, 100, 1_000_000, 9_007_199_254_740_993];

/// A number that keeps the demands; `None` when there is none or it cannot be reckoned.
pub(super) fn draw(chance: &mut Chance, demands: &NumberDemands, is_whole: bool) -> Option<Json> {
    let scale = scale(chance, demands, is_whole);
    let one = Scaled::ONE.in_units(scale)?;
    let grid = grid(demands, scale, if is_whole { one } else { 1 })?;
    let (first, last) = range(chance, demands, scale)?;
    let (first, last) =
        (first.div_euclid(grid) + i128::from(first.rem_euclid(grid) > 0), last.div_euclid(grid));
    let units = between(chance, first, last)?.checked_mul(grid)?;
    json(chance, Scaled::new(units, scale))
}

/// The digits after the point that the number may have.
fn scale(chance: &mut Chance, demands: &NumberDemands, is_whole: bool) -> u32 {
    let edges = [demands.lower, demands.upper].into_iter().flatten().map(|edge| edge.at);
    let stated = edges.chain(demands.steps.iter().copied()).map(Scaled::scale).max().unwrap_or(0);
    let is_free = !is_whole && demands.steps.is_empty();
    if is_free { stated + u32::try_from(chance.below(3)).unwrap_or(0) } else { stated }
}

/// What the number is a multiple of, in units.
fn grid(demands: &NumberDemands, scale: u32, least: i128) -> Option<i128> {
    let mut grid = least;
    for step in &demands.steps {
        let step = step.in_units(scale)?;
        // Every number is a multiple of zero for the schemas that are checked here.
        if step != 0 {
            grid = (grid / greatest_divisor(grid, step)).checked_mul(step.abs())?;
        }
    }
    Some(grid)
}

fn greatest_divisor(one: i128, other: i128) -> i128 {
    let (mut one, mut other) = (one.abs(), other.abs());
    while other != 0 {
        (one, other) = (other, one % other);
    }
    one.max(1)
}

/// The first and the last number of the range, in units.
fn range(chance: &mut Chance, demands: &NumberDemands, scale: u32) -> Option<(i128, i128)> {
    let inner = |edge: Option<super::demands::Edge>, step: i128| match edge {
        Some(edge) => {
            edge.at.in_units(scale).map(|at| Some(at + if edge.is_open { step } else { 0 }))
        }
        None => Some(None),
    };
    let (first, last) = (inner(demands.lower, 1)?, inner(demands.upper, -1)?);
    let span = Scaled::new(*chance.pick(&SPANS)?, 0).in_units(scale)?;
    Some(match (first, last) {
        (Some(first), Some(last)) => (first, last),
        (Some(first), None) => (first, first.checked_add(span)?),
        (None, Some(last)) => (last.checked_sub(span)?, last),
        (None, None) => (-span, span),
    })
}

/// A number from the first to the last: one of both ends, zero, or any other.
fn between(chance: &mut Chance, first: i128, last: i128) -> Option<i128> {
    let count = last.checked_sub(first)?.checked_add(1).filter(|count| *count > 0)?;
    Some(match chance.below(5) {
        0 => first,
        1 => last,
        2 if first <= 0 && 0 <= last => 0,
        _ => {
            let offset = chance.below(usize::try_from(count).unwrap_or(usize::MAX));
            first + i128::try_from(offset).unwrap_or(0)
        }
    })
}

/// The number in one of the forms that JSON has for it.
fn json(chance: &mut Chance, number: Scaled) -> Option<Json> {
    let lexeme = number.lexeme();
    let is_plain = lexeme.contains('.') || !chance.once_in(16);
    let lexeme = match chance.below(2) {
        _ if is_plain => lexeme,
        0 => format!("{lexeme}.0"),
        _ => format!("{lexeme}E0"),
    };
    lexeme.parse::<JsonNumber>().ok().map(Json::Number)
}

/// The step from a number to the next one that a limit tells apart from it.
pub(super) fn unit(demands: &NumberDemands, limit: Scaled, is_whole: bool) -> Scaled {
    match demands.steps.as_slice() {
        [step] if !is_whole || step.scale() == 0 => *step,
        _ if is_whole => Scaled::ONE,
        _ => Scaled::new(1, limit.scale() + 1),
    }
}
