//! Integers and numbers.

use super::bounds::{self, BoundSaid};
use super::lowering::Lowering;
use super::place::Place;
use super::said::Said;
use super::schema::Made;
use super::{checked, facts};
use crate::model::{
    Bound, BoundSide, IntegerLimits, IntegerType, IntegerWidth, NumberLimits, NumberType,
    NumberWidth, Plain, Rule, Shape, Stated,
};
use crate::source::Node;

/// An integer without limits needs no name.
pub(super) fn integer<'d>(
    lowering: &mut Lowering<'d, '_>,
    said: &Said<'d>,
    place: &Place,
) -> Option<Made> {
    let (steps, others) =
        steps(said, |node| node.as_i128().filter(|step| (1..=i128::from(i64::MAX)).contains(step)));
    let (min, max) = (least(said), greatest(said));
    let mut limits = IntegerLimits { min, max, multiple_of: steps };
    let width = width(lowering, said, &limits);
    let mut others = others;
    if width == IntegerWidth::Big {
        // An integer of any size carries no limits by itself.
        let bounds = said.parts.iter().flat_map(|part| bounds::of(*part));
        others.extend(bounds.map(|bound| bounds::rule(&bound)));
        others.extend(said.all("multipleOf").filter_map(step_rule));
        limits = IntegerLimits::default();
    }
    let limits = within(limits, width);
    let base = match limits.count() {
        0 => Made::plain(Plain::Integer(width)),
        _ => Made::named(Shape::Integer(IntegerType { width, limits })),
    };
    let mut rules = others;
    rules.extend(checked::of_every_type(lowering, said, place));
    checked::with(lowering, said, place, base, rules)
}

/// A number without limits needs no name.
pub(super) fn number<'d>(
    lowering: &mut Lowering<'d, '_>,
    said: &Said<'d>,
    place: &Place,
) -> Option<Made> {
    let formats: Vec<&str> =
        said.texts("format").filter(|name| lowering.formats.asserted(name).is_some()).collect();
    let stated: Vec<BoundSaid<'d>> = said.parts.iter().flat_map(|part| bounds::of(*part)).collect();
    let width = match formats.iter().find_map(|name| number_width(name)) {
        Some(width) => width,
        // A bound that no double is asks for numbers that no double is.
        None if stated.iter().any(|bound| bounds::double(bound.lexeme).is_none()) => {
            NumberWidth::Decimal
        }
        // Where numbers are not held to doubles, they are kept as they are written.
        None if lowering.formats.asserted("double").is_none() => NumberWidth::Decimal,
        None => NumberWidth::Double,
    };
    // Only a double carries limits by itself, and only those that a double can be.
    let fits = |bound: &BoundSaid<'_>| {
        width == NumberWidth::Double && bounds::double(bound.lexeme).is_some()
    };
    let (kept, others): (Vec<_>, Vec<_>) = stated.into_iter().partition(fits);
    let step =
        |node: Node<'_>| bounds::double(node.number()?).filter(|_| width == NumberWidth::Double);
    let (multiple_of, more) = steps(said, step);
    let limits = NumberLimits {
        min: tightest(&kept, [BoundSide::Minimum, BoundSide::Above], |a, b| a > b),
        max: tightest(&kept, [BoundSide::Maximum, BoundSide::Below], |a, b| a < b),
        multiple_of,
    };
    let base = match limits.count() {
        0 => Made::plain(Plain::Number(width)),
        _ => Made::named(Shape::Number(NumberType { limits })),
    };
    let mut rules: Vec<Rule> = others.iter().map(bounds::rule).collect();
    rules.extend(more);
    rules.extend(checked::of_every_type(lowering, said, place));
    checked::with(lowering, said, place, base, rules)
}

fn number_width(format: &str) -> Option<NumberWidth> {
    Some(match format {
        "float" => NumberWidth::Single,
        "double" => NumberWidth::Double,
        "decimal" => NumberWidth::Decimal,
        _ => return None,
    })
}

fn step_rule(node: Node<'_>) -> Option<Rule> {
    node.number().map(|step| Rule::MultipleOf(step.to_owned()))
}

/// The first step that a type can carry, and the others as rules.
fn steps<T>(
    said: &Said<'_>,
    carried: impl Fn(Node<'_>) -> Option<T>,
) -> (Option<Stated<T>>, Vec<Rule>) {
    let (mut first, mut rules) = (None, Vec::new());
    for node in said.all("multipleOf") {
        match carried(node).filter(|_| first.is_none()) {
            Some(step) => first = Some(facts::stated(step, node)),
            None => rules.extend(step_rule(node)),
        }
    }
    (first, rules)
}

/// The bound of one side that leaves the least; of equal ones the exclusive one.
fn tightest(
    bounds: &[BoundSaid<'_>],
    [inclusive, exclusive]: [BoundSide; 2],
    is_tighter: fn(f64, f64) -> bool,
) -> Option<Stated<Bound<f64>>> {
    let mut found: Option<Stated<Bound<f64>>> = None;
    for bound in bounds.iter().filter(|bound| [inclusive, exclusive].contains(&bound.side)) {
        let Some(value) = bounds::double(bound.lexeme) else { continue };
        let exclusive = bound.side == exclusive;
        let replaces = found.as_ref().is_none_or(|known| {
            is_tighter(value, known.value.value)
                || (!is_tighter(known.value.value, value) && exclusive && !known.value.exclusive)
        });
        if replaces {
            found = Some(facts::stated(Bound { value, exclusive }, bound.node));
        }
    }
    found
}

/// The greatest of the lower bounds, over whole numbers.
fn least(said: &Said<'_>) -> Option<Stated<Bound<i128>>> {
    let bounds = said.parts.iter().flat_map(|part| bounds::of(*part));
    let whole = bounds.filter_map(|bound| {
        let (floor, is_whole) = bounds::floor(bound.lexeme)?;
        let (value, exclusive) = match (bound.side, is_whole) {
            (BoundSide::Minimum, true) => (floor, false),
            (BoundSide::Above, true) => (floor, true),
            (BoundSide::Minimum | BoundSide::Above, false) => (floor.saturating_add(1), false),
            _ => return None,
        };
        Some(facts::stated(Bound { value, exclusive }, bound.node))
    });
    whole.max_by_key(|stated| stated.value.value.saturating_add(i128::from(stated.value.exclusive)))
}

/// The least of the upper bounds, over whole numbers.
fn greatest(said: &Said<'_>) -> Option<Stated<Bound<i128>>> {
    let bounds = said.parts.iter().flat_map(|part| bounds::of(*part));
    let whole = bounds.filter_map(|bound| {
        let (floor, is_whole) = bounds::floor(bound.lexeme)?;
        let exclusive = match bound.side {
            BoundSide::Maximum => false,
            BoundSide::Below => is_whole,
            _ => return None,
        };
        Some(facts::stated(Bound { value: floor, exclusive }, bound.node))
    });
    whole.min_by_key(|stated| stated.value.value.saturating_sub(i128::from(stated.value.exclusive)))
}

/// The width that the format names; without one, 64 bits, unsigned where the bounds reach beyond the signed ones.
fn width(lowering: &Lowering<'_, '_>, said: &Said<'_>, limits: &IntegerLimits) -> IntegerWidth {
    let formats = said.texts("format").filter(|name| lowering.formats.asserted(name).is_some());
    if let Some(width) = formats.filter_map(IntegerWidth::of_format).next() {
        return width;
    }
    let holds = |width: IntegerWidth, value: i128| {
        let (least, greatest) = width.range();
        (least..=greatest).contains(&value)
    };
    // A bound beyond 64 bits asks for numbers beyond 64 bits.
    match (limits.smallest(), limits.largest()) {
        // Where integers are not held to 64 bits, they are kept as they are written.
        _ if lowering.formats.asserted("int64").is_none() => IntegerWidth::Big,
        (min, max) if [min, max].into_iter().flatten().all(|end| holds(IntegerWidth::I64, end)) => {
            IntegerWidth::I64
        }
        (Some(min), Some(max))
            if holds(IntegerWidth::U64, min) && holds(IntegerWidth::U64, max) =>
        {
            IntegerWidth::U64
        }
        _ => IntegerWidth::Big,
    }
}

/// The limits that say more than the width does.
fn within(limits: IntegerLimits, width: IntegerWidth) -> IntegerLimits {
    let (least, greatest) = width.range();
    let says_more = |stated: &Stated<Bound<i128>>| (least..=greatest).contains(&stated.value.value);
    let is_lower = |stated: &Stated<Bound<i128>>| stated.value.value > greatest;
    let is_upper = |stated: &Stated<Bound<i128>>| stated.value.value < least;
    IntegerLimits {
        min: limits.min.filter(|min| says_more(min) || is_lower(min)),
        max: limits.max.filter(|max| says_more(max) || is_upper(max)),
        multiple_of: limits.multiple_of,
    }
}
