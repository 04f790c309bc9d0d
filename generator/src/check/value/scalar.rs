//! Strings, numbers and enumerations, judged by the runtime's rules.

use crate::model::{
    Enumeration, IntegerType, IntegerWidth, NumberType, Plain, Stated, TextType, VariantValue,
};
use specwright_runtime::date_time::DateTime;
use specwright_runtime::integer::IntegerRules;
use specwright_runtime::json::Json;
use specwright_runtime::number::NumberRules;
use specwright_runtime::pattern::{self, Class, Pattern};
use specwright_runtime::plain::DecodeText;
use specwright_runtime::text::{Format, TextRules};
use specwright_runtime::violation::{Allowed, JsonType, Kind};

/// A value of the wrong type.
pub(super) fn mistyped(expected: JsonType, value: &Json) -> Vec<Kind> {
    let actual = match value {
        Json::Null => JsonType::Null,
        Json::Boolean(_) => JsonType::Boolean,
        Json::Number(_) => JsonType::Number,
        Json::String(_) => JsonType::String,
        Json::Array(_) => JsonType::Array,
        Json::Object(_) => JsonType::Object,
    };
    vec![Kind::Type { expected, actual }]
}

/// A value of a type without a definition.
pub(super) fn plain(plain: Plain, value: &Json) -> Vec<Kind> {
    match (plain, value) {
        (Plain::Any, _) | (Plain::Boolean, Json::Boolean(_)) => Vec::new(),
        (Plain::Text | Plain::Secret, Json::String(_)) => Vec::new(),
        (Plain::DateTime, Json::String(text)) => read::<DateTime>(text),
        (Plain::Int32, Json::Number(number)) => read::<i32>(number.as_str()),
        (Plain::Int64, Json::Number(number)) => read::<i64>(number.as_str()),
        (Plain::Number, Json::Number(number)) => read::<f64>(number.as_str()),
        (Plain::Text | Plain::Secret | Plain::DateTime, other) => mistyped(JsonType::String, other),
        (Plain::Boolean, other) => mistyped(JsonType::Boolean, other),
        (Plain::Int32 | Plain::Int64, other) => mistyped(JsonType::Integer, other),
        (Plain::Number, other) => mistyped(JsonType::Number, other),
    }
}

fn read<T: DecodeText>(text: &str) -> Vec<Kind> {
    match T::decode_text(text) {
        Ok(_) => Vec::new(),
        Err(all) => all.iter().map(|violation| violation.kind().clone()).collect(),
    }
}

/// A string with limits.
pub(super) fn text(text: &TextType, value: &Json) -> Vec<Kind> {
    let Json::String(value) = value else { return mistyped(JsonType::String, value) };
    let runs = text.limits.pattern.iter().filter_map(|stated| stated.value.runs.as_ref().ok());
    let shown: Vec<_> = runs.flatten().map(|run| (run.class.notation(), run)).collect();
    let runs: Vec<pattern::Run<'_>> = shown
        .iter()
        .map(|((ascii, others), run)| {
            pattern::Run::between(Class::of(ascii).and(others), run.min, run.max)
        })
        .collect();
    let limit = |stated: &Option<Stated<u64>>| {
        stated.as_ref().map(|stated| usize::try_from(stated.value).unwrap_or(usize::MAX))
    };
    let source = text.limits.pattern.as_ref().filter(|stated| stated.value.runs.is_ok());
    let rules = TextRules {
        min_chars: limit(&text.limits.min_chars).unwrap_or(0),
        max_chars: limit(&text.limits.max_chars).unwrap_or(usize::MAX),
        pattern: source.map(|stated| Pattern::runs(&stated.value.source, &runs)),
        format: text.is_date_time.then_some(Format::DateTime),
    };
    rules.broken(value)
}

/// An integer with limits.
pub(super) fn integer(integer: &IntegerType, value: &Json) -> Vec<Kind> {
    let Json::Number(number) = value else { return mistyped(JsonType::Integer, value) };
    let text = number.as_str();
    let broken = match integer.width {
        IntegerWidth::Bits32 => read::<i32>(text),
        IntegerWidth::Bits64 => read::<i64>(text),
    };
    let Some(value) = i64::decode_text(text).ok().filter(|_| broken.is_empty()) else {
        return broken;
    };
    let bound = |bound: Option<i128>| bound.and_then(|bound| i64::try_from(bound).ok());
    let rules = IntegerRules {
        min: bound(integer.limits.smallest()).unwrap_or(i64::MIN),
        max: bound(integer.limits.largest()).unwrap_or(i64::MAX),
        multiple_of: bound(integer.limits.multiple_of.as_ref().map(|step| step.value)),
    };
    rules.check(value).err().into_iter().collect()
}

/// A number with limits.
pub(super) fn number(number: &NumberType, value: &Json) -> Vec<Kind> {
    let Json::Number(lexeme) = value else { return mistyped(JsonType::Number, value) };
    let text = lexeme.as_str();
    let Ok(value) = f64::decode_text(text) else { return read::<f64>(text) };
    let (min, max) = (&number.limits.min, &number.limits.max);
    let rules = NumberRules {
        min: min.as_ref().map_or(f64::NEG_INFINITY, |min| min.value.value),
        min_is_exclusive: min.as_ref().is_some_and(|min| min.value.exclusive),
        max: max.as_ref().map_or(f64::INFINITY, |max| max.value.value),
        max_is_exclusive: max.as_ref().is_some_and(|max| max.value.exclusive),
        multiple_of: number.limits.multiple_of.as_ref().map(|step| step.value),
    };
    rules.check(value).err().into_iter().collect()
}

/// One of some values.
pub(super) fn enumeration(enumeration: &Enumeration, value: &Json) -> Vec<Kind> {
    let listed = enumeration.variants.iter().any(|variant| match (&variant.value, value) {
        (VariantValue::Text(text), Json::String(given)) => text == given,
        (VariantValue::Integer(number), Json::Number(given)) => {
            i64::decode_text(given.as_str()).is_ok_and(|given| given == *number)
        }
        _ => false,
    });
    if listed {
        return Vec::new();
    }
    let values = enumeration.variants.iter().map(|variant| match &variant.value {
        VariantValue::Text(text) => text.clone(),
        VariantValue::Integer(value) => value.to_string(),
    });
    vec![Kind::Unlisted { allowed: Allowed::Literals(values.collect()) }]
}
