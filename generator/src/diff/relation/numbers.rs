//! Numbers: bounds, whole numbers and multiples.

use super::clauses::{Clauses, Item, always, just};
use super::number::{common_multiple, is_multiple, parsed, written};
use super::search::Found;
use crate::model::{BoundSide, Rule};
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, Pow, Signed, Zero};

/// One thing about a number.
#[derive(Clone, Copy)]
pub(super) enum Fact<'t> {
    /// It has no fraction, or it has one.
    Whole(bool),
    /// A bound.
    Bound(BoundSide, &'t str),
    /// It is a multiple of a number, or it is none.
    Multiple(&'t str, bool),
}

/// The clauses of a rule about numbers.
pub(super) fn clauses(rule: &Rule, holds: bool) -> Clauses<'_> {
    let fact = match (rule, holds) {
        (Rule::Bound(side, value), true) => Fact::Bound(*side, value),
        (Rule::Bound(side, value), false) => Fact::Bound(beyond(*side), value),
        (Rule::MultipleOf(step), _) => Fact::Multiple(step, holds),
        // No other rule judges numbers only.
        _ => return always(),
    };
    just([Item::Number(fact)])
}

/// The bound of all that a bound keeps out.
fn beyond(side: BoundSide) -> BoundSide {
    match side {
        BoundSide::Minimum => BoundSide::Below,
        BoundSide::Above => BoundSide::Maximum,
        BoundSide::Maximum => BoundSide::Above,
        BoundSide::Below => BoundSide::Minimum,
    }
}

/// One end of a range, and whether the end itself is outside.
type End = Option<(BigRational, bool)>;

/// What a number has to be.
#[derive(Clone, Default)]
pub(super) struct Facts {
    low: End,
    high: End,
    whole: Option<bool>,
    step: Option<BigRational>,
    not_steps: Vec<BigRational>,
    is_void: bool,
}

impl Facts {
    /// Takes a fact in.
    pub(super) fn add(&mut self, fact: Fact<'_>) {
        match fact {
            Fact::Whole(whole) => {
                self.is_void |= self.whole.is_some_and(|known| known != whole);
                self.whole = Some(whole);
            }
            Fact::Bound(side, text) => {
                if let Some(value) = parsed(text) {
                    self.bound(side, value);
                }
            }
            Fact::Multiple(text, holds) => {
                if let Some(step) = parsed(text).filter(|step| !step.is_zero()) {
                    self.multiple(step, holds);
                }
            }
        }
    }

    fn bound(&mut self, side: BoundSide, value: BigRational) {
        let is_outside = matches!(side, BoundSide::Above | BoundSide::Below);
        let is_low = matches!(side, BoundSide::Minimum | BoundSide::Above);
        let end = if is_low { &mut self.low } else { &mut self.high };
        let is_tighter = end.as_ref().is_none_or(|(known, _)| match is_low {
            true => value > *known,
            false => value < *known,
        });
        match end {
            Some((known, outside)) if *known == value => *outside |= is_outside,
            _ if is_tighter => *end = Some((value, is_outside)),
            _ => {}
        }
    }

    fn multiple(&mut self, step: BigRational, holds: bool) {
        if !holds {
            self.not_steps.push(step);
            return;
        }
        self.step = match &self.step {
            Some(known) => common_multiple(known, &step),
            None => Some(step),
        };
    }

    /// Numbers that may do, or that there is none.
    pub(super) fn found(&self) -> Found {
        if self.is_void || self.is_empty() {
            return Found::Nothing;
        }
        let step = self.stride();
        if self
            .not_steps
            .iter()
            .any(|other| step.as_ref().is_some_and(|step| is_multiple(step, other)))
        {
            return Found::Nothing;
        }
        let mut candidates = self.candidates(step.as_ref());
        candidates.retain(|number| self.admits(number));
        let numbers = candidates.iter().filter(|number| step.is_some() || is_short(number));
        let numbers = numbers.filter_map(written).collect();
        match step {
            Some(step) if self.is_counted(&step) => Found::Among(numbers),
            _ => Found::Perhaps(numbers),
        }
    }

    /// What all numbers are multiples of: whole numbers are those of one.
    fn stride(&self) -> Option<BigRational> {
        match (self.whole, &self.step) {
            (Some(true), Some(step)) => common_multiple(step, &BigRational::one()),
            (Some(true), None) => Some(BigRational::one()),
            (_, step) => step.clone(),
        }
    }

    fn is_empty(&self) -> bool {
        match (&self.low, &self.high) {
            (Some((low, above)), Some((high, below))) => {
                low > high || (low == high && (*above || *below))
            }
            _ => false,
        }
    }

    fn admits(&self, number: &BigRational) -> bool {
        let is_high_enough =
            |(low, outside): &(BigRational, bool)| number > low || (number == low && !outside);
        let is_low_enough =
            |(high, outside): &(BigRational, bool)| number < high || (number == high && !outside);
        self.low.as_ref().is_none_or(is_high_enough)
            && self.high.as_ref().is_none_or(is_low_enough)
            && self.whole.is_none_or(|whole| number.is_integer() == whole)
            && self.step.as_ref().is_none_or(|step| is_multiple(number, step))
            && !self.not_steps.iter().any(|step| is_multiple(number, step))
    }

    /// The multiples of the step from the nearest one to zero on, or numbers in and around the range.
    fn candidates(&self, step: Option<&BigRational>) -> Vec<BigRational> {
        match step {
            Some(step) => self.multiples(step),
            None => self.between(),
        }
    }

    fn multiples(&self, step: &BigRational) -> Vec<BigRational> {
        let step = step.abs();
        let low = self.low.as_ref().map(|(low, _)| (low / &step).ceil());
        let high = self.high.as_ref().map(|(high, _)| (high / &step).floor());
        let one = BigRational::one();
        let up = |from: BigRational| {
            (0..MOST).map(move |n| from.clone() + BigRational::from_integer(n.into()))
        };
        let down = |from: BigRational| {
            (0..MOST).map(move |n| from.clone() - BigRational::from_integer(n.into()))
        };
        let counts: Vec<BigRational> = match (low, high) {
            (Some(low), _) if low.is_positive() => up(low).collect(),
            (_, Some(high)) if high.is_negative() => down(high).collect(),
            _ => up(BigRational::zero()).chain(down(-one)).collect(),
        };
        counts.into_iter().map(|count| count * &step).collect()
    }

    /// Whether the multiples within the range are few enough to have been tried one by one.
    fn is_counted(&self, step: &BigRational) -> bool {
        match (&self.low, &self.high) {
            (Some((low, _)), Some((high, _))) => {
                ((high - low) / step.abs()) < BigRational::from_integer((MOST - 1).into())
            }
            _ => false,
        }
    }

    fn between(&self) -> Vec<BigRational> {
        let number = |numerator: i64, denominator: i64| {
            BigRational::new(numerator.into(), denominator.into())
        };
        let mut all = vec![
            number(0, 1),
            number(1, 1),
            number(-1, 1),
            number(1, 2),
            number(3, 10),
            number(-1, 2),
        ];
        let near = [number(0, 1), number(1, 1), number(1, 2), number(3, 10), number(1, 1000)];
        for (end, _) in self.low.iter().chain(&self.high) {
            all.extend(near.iter().flat_map(|distance| [end + distance, end - distance]));
            all.extend(rounder(end));
        }
        if let (Some((low, _)), Some((high, _))) = (&self.low, &self.high) {
            let middle = (low + high) / number(2, 1);
            all.extend([(low + &middle) / number(2, 1), middle]);
        }
        all
    }
}

/// Whether a number has few enough digits for a double to keep them all.
fn is_short(number: &BigRational) -> bool {
    written(number).is_some_and(|text| {
        let digits = text.to_string().replace(['-', '.'], "");
        digits.trim_matches('0').len() <= MAX_DIGITS
    })
}

/// How many digits a double always keeps.
const MAX_DIGITS: usize = 15;

/// Powers of ten around a number, for far out it takes more than a small step to go beyond.
fn rounder(end: &BigRational) -> [BigRational; 2] {
    let digits = end.to_integer().abs().to_string().len();
    let power =
        |exponent: usize| BigRational::from_integer(BigInt::from(10).pow(exponent)) * end.signum();
    [power(digits), power(digits - 1)]
}

/// The most multiples that are tried one by one, in either direction.
const MOST: i32 = 200;
