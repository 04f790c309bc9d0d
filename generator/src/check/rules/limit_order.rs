//! A minimum must not be larger than its maximum.

use super::super::{Findings, Rule};
use crate::model::{Api, IntegerType, Origin, Shape, Stated, TypeDef};
use crate::report::Code;
use std::fmt::Display;

pub(in super::super) const RULE: Rule = Rule { code: Code::LimitOrder, run };

fn run(api: &Api, findings: &mut Findings<'_>) {
    for def in &api.types {
        match &def.shape {
            Shape::Text(text) => {
                counts(findings, def, &text.limits.min_chars, &text.limits.max_chars)
            }
            Shape::List(list) => {
                counts(findings, def, &list.limits.min_items, &list.limits.max_items)
            }
            Shape::Integer(integer) => {
                beyond_type(findings, integer);
                let (low, high) = (integer.limits.smallest(), integer.limits.largest());
                let (min, max) = (&integer.limits.min, &integer.limits.max);
                if let (Some(min), Some(max)) = (min, max) {
                    let [low, high] = [low.unwrap_or(i128::MIN), high.unwrap_or(i128::MAX)];
                    order((findings, def), low > high, (&min.origin, low), (&max.origin, high));
                }
            }
            Shape::Number(number) => {
                if let (Some(min), Some(max)) = (&number.limits.min, &number.limits.max) {
                    let (low, high) = (&min.value, &max.value);
                    let touching = low.exclusive || high.exclusive;
                    let empty = low.value > high.value || (touching && low.value == high.value);
                    order(
                        (findings, def),
                        empty,
                        (&min.origin, low.value),
                        (&max.origin, high.value),
                    );
                }
            }
            Shape::Alias(_)
            | Shape::Enumeration(_)
            | Shape::Object(_)
            | Shape::Union(_)
            | Shape::Checked(_) => {}
        }
    }
}

/// A bound that leaves no value of the type, and a step that the type cannot hold.
fn beyond_type(findings: &mut Findings<'_>, integer: &IntegerType) {
    let (least, greatest) = integer.width.range();
    let limits = &integer.limits;
    let low = limits.min.as_ref().filter(|_| limits.smallest().is_some_and(|low| low > greatest));
    let high = limits.max.as_ref().filter(|_| limits.largest().is_some_and(|high| high < least));
    let step = limits.multiple_of.as_ref().filter(|step| step.value > i128::from(i64::MAX));
    let origins =
        [low.map(|low| &low.origin), high.map(|high| &high.origin), step.map(|step| &step.origin)];
    for origin in origins.into_iter().flatten() {
        findings
            .add_as(Code::NumberBeyondType, origin, "no value of the type is within this limit")
            .label(format!("the type holds {least} to {greatest}"))
            .help("correct the limit, or the format");
    }
}

fn counts(
    findings: &mut Findings<'_>,
    def: &TypeDef,
    min: &Option<Stated<u64>>,
    max: &Option<Stated<u64>>,
) {
    if let (Some(min), Some(max)) = (min, max) {
        order(
            (findings, def),
            min.value > max.value,
            (&min.origin, min.value),
            (&max.origin, max.value),
        );
    }
}

fn order<T: Display>(
    (findings, def): (&mut Findings<'_>, &TypeDef),
    is_empty: bool,
    (min_origin, min): (&Origin, T),
    (max_origin, max): (&Origin, T),
) {
    if is_empty {
        findings
            .add(min_origin, "the minimum is larger than the maximum")
            .label(format!("at least {min}"))
            .also(max_origin.span, format!("at most {max}"))
            .help(help(def));
    }
}

fn help(def: &TypeDef) -> String {
    match def.origin.source() {
        Some(source) => format!("compare both with the page: {source}"),
        None => "compare both with the page that states them".to_owned(),
    }
}
