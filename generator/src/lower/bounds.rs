//! Bounds of numbers, exactly as they are written.

use crate::model::{BoundSide, Rule};
use crate::source::Node;
use specwright_runtime::json::JsonNumber;

/// A bound that one schema states.
#[derive(Clone, Copy)]
pub(super) struct BoundSaid<'d> {
    /// Which end of the range it is.
    pub side: BoundSide,
    /// The number, as it is written.
    pub lexeme: &'d str,
    /// Where it stands.
    pub node: Node<'d>,
}

/// The bounds of one schema. In OpenAPI 3.0 `exclusiveMinimum: true` changes `minimum`; later it is a bound of its own.
pub(super) fn of(schema: Node<'_>) -> Vec<BoundSaid<'_>> {
    let sides = [
        ("minimum", BoundSide::Minimum),
        ("exclusiveMinimum", BoundSide::Above),
        ("maximum", BoundSide::Maximum),
        ("exclusiveMaximum", BoundSide::Below),
    ];
    let bounds = sides.into_iter().filter_map(|(keyword, side)| {
        let node = schema.get(keyword)?;
        Some(BoundSaid { side: exclusive(schema, side), lexeme: node.number()?, node })
    });
    bounds.collect()
}

fn exclusive(schema: Node<'_>, side: BoundSide) -> BoundSide {
    let says = |keyword: &str| schema.get(keyword).and_then(Node::as_bool) == Some(true);
    match side {
        BoundSide::Minimum if says("exclusiveMinimum") => BoundSide::Above,
        BoundSide::Maximum if says("exclusiveMaximum") => BoundSide::Below,
        side => side,
    }
}

/// The rule that a bound is.
pub(super) fn rule(bound: &BoundSaid<'_>) -> Rule {
    Rule::Bound(bound.side, bound.lexeme.to_owned())
}

/// The double that is written just so, if there is one.
pub(super) fn double(lexeme: &str) -> Option<f64> {
    let value: f64 = lexeme.parse().ok().filter(|value: &f64| value.is_finite())?;
    let (written, shortest) = (lexeme.parse::<JsonNumber>().ok()?, format!("{value:e}"));
    (written == shortest.parse::<JsonNumber>().ok()?).then_some(value)
}

/// The greatest integer that is not above a number, and whether it is the number itself. A number beyond 128 bits gives
/// the end of their range.
pub(super) fn floor(lexeme: &str) -> Option<(i128, bool)> {
    let (negative, rest) = lexeme.strip_prefix('-').map_or((false, lexeme), |rest| (true, rest));
    let (mantissa, exponent) = rest.split_once(['e', 'E']).unwrap_or((rest, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let exponent: i64 = exponent.parse().unwrap_or(if exponent.starts_with('-') { -400 } else { 400 });
    let digits = format!("{whole}{fraction}");
    let point = i64::try_from(whole.len()).ok()?.saturating_add(exponent);
    let is_zero = digits.bytes().all(|digit| digit == b'0');
    if is_zero {
        return Some((0, true));
    }
    let leading = i64::try_from(digits.len() - digits.trim_start_matches('0').len()).ok()?;
    if point - leading > 38 {
        return Some((if negative { i128::MIN } else { i128::MAX }, true));
    }
    let cut = usize::try_from(point.max(0)).ok()?;
    let kept: String = digits.chars().chain(std::iter::repeat('0')).take(cut).collect();
    let is_whole = digits.get(cut.min(digits.len())..)?.bytes().all(|digit| digit == b'0')
        && point >= 0;
    let magnitude: i128 = if kept.is_empty() { 0 } else { kept.parse().ok()? };
    Some(match (negative, is_whole) {
        (false, whole) => (magnitude, whole),
        (true, true) => (-magnitude, true),
        (true, false) => (-magnitude - 1, false),
    })
}

#[cfg(test)]
mod tests {
    use super::floor;

    fn check(lexeme: &str, expected: (i128, bool)) {
        assert_eq!(floor(lexeme), Some(expected), "{lexeme}");
    }

    #[test]
    fn a_whole_number_is_its_own_floor_however_it_is_written() {
        for (lexeme, value) in [("10", 10), ("1e1", 10), ("-100e-1", -10), ("0.0", 0), ("2.0", 2)] {
            check(lexeme, (value, true));
        }
    }

    #[test]
    fn a_fraction_goes_down() {
        check("1.5", (1, false));
        check("-1.5", (-2, false));
        check("0.001", (0, false));
        check("1e-9", (0, false));
        check("-1e-9", (-1, false));
    }

    #[test]
    fn what_no_integer_of_128_bits_reaches_is_the_end_of_their_range() {
        check("1e400", (i128::MAX, true));
        check("-1e400", (i128::MIN, true));
    }
}
