//! Strings, numbers and enumerations, judged by the runtime's rules.

use super::written::Written;
use crate::model::{
    Enumeration, IntegerType, IntegerWidth, NumberType, Plain, Stated, TextType, VariantValue,
};
use specwright_runtime::date_time::DateTime;
use specwright_runtime::integer::IntegerRules;
use specwright_runtime::number::NumberRules;
use specwright_runtime::pattern::{self, Class, Pattern};
use specwright_runtime::plain::DecodeText;
use specwright_runtime::text::{Format, TextRules};
use specwright_runtime::violation::{Allowed, JsonType, Kind};

/// A value of a type without a definition.
pub(super) fn plain(plain: Plain, value: &Written) -> Vec<Kind> {
    let broken = match (plain, value) {
        (Plain::Any, _) | (Plain::Boolean, Written::Boolean(_)) => Ok(()),
        (Plain::Text | Plain::Secret, Written::String(_)) => Ok(()),
        (Plain::DateTime, Written::String(text)) => date_time(text),
        (Plain::Int32, Written::Number(number)) => read::<i32>(number.as_str()).map(drop),
        (Plain::Int64, Written::Number(number)) => read::<i64>(number.as_str()).map(drop),
        (Plain::Number, Written::Number(number)) => read::<f64>(number.as_str()).map(drop),
        (_, other) => Err(mistyped(expected(plain), other)),
    };
    broken.err().unwrap_or_default()
}

fn expected(plain: Plain) -> JsonType {
    match plain {
        Plain::Text | Plain::Secret | Plain::DateTime | Plain::Any => JsonType::String,
        Plain::Boolean => JsonType::Boolean,
        Plain::Int32 | Plain::Int64 => JsonType::Integer,
        Plain::Number => JsonType::Number,
    }
}

fn mistyped(expected: JsonType, value: &Written) -> Vec<Kind> {
    vec![Kind::Type { expected, actual: value.json_type() }]
}

/// A value from its text, by the runtime's own reading.
pub(super) fn read<T: DecodeText>(text: &str) -> Result<T, Vec<Kind>> {
    T::decode_text(text)
        .map_err(|all| all.iter().map(|violation| violation.kind().clone()).collect())
}

/// A point in time.
pub(super) fn date_time(text: &str) -> Result<(), Vec<Kind>> {
    read::<DateTime>(text).map(drop)
}

/// A count as the runtime has it.
pub(super) fn count(stated: &Option<Stated<u64>>) -> Option<usize> {
    stated.as_ref().map(|stated| usize::try_from(stated.value).unwrap_or(usize::MAX))
}

/// The limits that a string breaks.
pub(super) fn text(text: &TextType, value: &str) -> Vec<Kind> {
    let runs = text.limits.pattern.iter().filter_map(|stated| stated.value.runs.as_ref().ok());
    let shown: Vec<_> = runs.flatten().map(|run| (run.class.notation(), run)).collect();
    let runs: Vec<pattern::Run<'_>> = shown
        .iter()
        .map(|((ascii, others), run)| {
            pattern::Run::between(Class::of(ascii).and(others), run.min, run.max)
        })
        .collect();
    let source = text.limits.pattern.as_ref().filter(|stated| stated.value.runs.is_ok());
    let rules = TextRules {
        min_chars: count(&text.limits.min_chars).unwrap_or(0),
        max_chars: count(&text.limits.max_chars).unwrap_or(usize::MAX),
        pattern: source.map(|stated| Pattern::runs(&stated.value.source, &runs)),
        format: text.is_date_time.then_some(Format::DateTime),
    };
    rules.broken(value)
}

/// An integer from its lexeme, or the limits that it breaks.
pub(super) fn integer(integer: &IntegerType, text: &str) -> Result<i64, Vec<Kind>> {
    let value = match integer.width {
        IntegerWidth::Bits32 => read::<i32>(text)?.into(),
        IntegerWidth::Bits64 => read::<i64>(text)?,
    };
    let rules = IntegerRules {
        min: integer.limits.smallest().unwrap_or(i128::MIN),
        max: integer.limits.largest().unwrap_or(i128::MAX),
        multiple_of: integer.limits.multiple_of.as_ref().map(|step| step.value),
    };
    rules.check(value.into()).map(|()| value).map_err(|kind| vec![kind])
}

/// A number from its lexeme, or the limits that it breaks.
pub(super) fn number(number: &NumberType, text: &str) -> Result<f64, Vec<Kind>> {
    read::<f64>(text)?;
    let (min, max) = (&number.limits.min, &number.limits.max);
    let rules = NumberRules {
        min: min.as_ref().map_or(f64::NEG_INFINITY, |min| min.value.value),
        min_is_exclusive: min.as_ref().is_some_and(|min| min.value.exclusive),
        max: max.as_ref().map_or(f64::INFINITY, |max| max.value.value),
        max_is_exclusive: max.as_ref().is_some_and(|max| max.value.exclusive),
        multiple_of: number.limits.multiple_of.as_ref().map(|step| step.value),
    };
    rules.read(text).map_err(|kind| vec![kind])
}

/// One of some values; an open list keeps any other value of the same type.
pub(super) fn enumeration(enumeration: &Enumeration, value: &Written, is_open: bool) -> Vec<Kind> {
    match (is_integers(enumeration), value) {
        (false, Written::String(text)) => listed(enumeration, text, is_open),
        (false, other) => mistyped(JsonType::String, other),
        (true, Written::Number(number)) => match read::<i64>(number.as_str()) {
            Ok(number) => listed(enumeration, &number.to_string(), is_open),
            Err(kinds) => kinds,
        },
        (true, other) => mistyped(JsonType::Integer, other),
    }
}

/// Whether the values are integers on the wire.
pub(super) fn is_integers(enumeration: &Enumeration) -> bool {
    enumeration.variants.iter().any(|variant| matches!(variant.value, VariantValue::Integer(_)))
}

/// Whether a text, or the digits of an integer, is among those listed.
pub(super) fn listed(enumeration: &Enumeration, text: &str, is_open: bool) -> Vec<Kind> {
    let values: Vec<String> = enumeration.variants.iter().map(written).collect();
    match is_open || values.iter().any(|value| value == text) {
        true => Vec::new(),
        false => vec![Kind::Unlisted { allowed: Allowed::Literals(values) }],
    }
}

fn written(variant: &crate::model::Variant) -> String {
    match &variant.value {
        VariantValue::Text(text) => text.clone(),
        VariantValue::Integer(value) => value.to_string(),
    }
}
