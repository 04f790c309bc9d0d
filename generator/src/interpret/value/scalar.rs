//! Strings, numbers and enumerations, judged by the runtime's rules.

use super::written::Written;
use crate::model::{
    Enumeration, IntegerType, IntegerWidth, NumberType, NumberWidth, Plain, Stated, TextType,
    VariantValue,
};
use specwright_runtime::exact::{BigInteger, Decimal};
use specwright_runtime::integer::IntegerRules;
use specwright_runtime::number::NumberRules;
use specwright_runtime::pattern::Pattern;
use specwright_runtime::plain::DecodeText;
use specwright_runtime::text::{Format, TextRules};
use specwright_runtime::violation::{Allowed, JsonType, Kind};

/// The rules that a value of a plain type breaks.
pub(super) fn plain(plain: Plain, value: &Written) -> Vec<Kind> {
    let broken = match (plain, value) {
        (Plain::Any | Plain::Binary, _)
        | (Plain::Boolean, Written::Boolean(_))
        | (Plain::Text | Plain::Secret | Plain::File, Written::String(_))
        | (Plain::Null, Written::Null) => Ok(()),
        (Plain::NotObject, other) if !matches!(other, Written::Object(_)) => Ok(()),
        (Plain::NotArray, other) if !matches!(other, Written::Array(_)) => Ok(()),
        (Plain::DateTime, Written::String(text)) => formatted(Format::DateTime, text),
        (Plain::Formatted(format), Written::String(text)) => formatted(format, text),
        (Plain::Integer(width), Written::Number(number)) => whole(width, number.as_str()).map(drop),
        (Plain::Number(width), Written::Number(number)) => real(width, number.as_str()),
        (_, other) => Err(mistyped(expected(plain), other)),
    };
    broken.err().unwrap_or_default()
}

fn expected(plain: Plain) -> JsonType {
    match plain {
        Plain::Boolean => JsonType::Boolean,
        Plain::Integer(_) => JsonType::Integer,
        Plain::Number(_) => JsonType::Number,
        Plain::Null => JsonType::Null,
        _ => JsonType::String,
    }
}

/// A string of a format.
pub(super) fn formatted(format: Format, text: &str) -> Result<(), Vec<Kind>> {
    format.check(text).map_err(|kind| vec![kind])
}

/// A whole number of a width, as far as it is one of 128 bits.
pub(super) fn whole(width: IntegerWidth, text: &str) -> Result<i128, Vec<Kind>> {
    match width {
        IntegerWidth::I8 => read::<i8>(text).map(i128::from),
        IntegerWidth::I16 => read::<i16>(text).map(i128::from),
        IntegerWidth::I32 => read::<i32>(text).map(i128::from),
        IntegerWidth::I64 => read::<i64>(text).map(i128::from),
        IntegerWidth::U8 => read::<u8>(text).map(i128::from),
        IntegerWidth::U16 => read::<u16>(text).map(i128::from),
        IntegerWidth::U32 => read::<u32>(text).map(i128::from),
        IntegerWidth::U64 => read::<u64>(text).map(i128::from),
        IntegerWidth::Big => read::<BigInteger>(text).map(|big| big.to_i128().unwrap_or_default()),
    }
}

/// A number of a width.
pub(super) fn real(width: NumberWidth, text: &str) -> Result<(), Vec<Kind>> {
    match width {
        NumberWidth::Single => read::<f32>(text).map(drop),
        NumberWidth::Double => read::<f64>(text).map(drop),
        NumberWidth::Decimal => read::<Decimal>(text).map(drop),
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

/// A count as the runtime has it.
pub(super) fn count(stated: &Option<Stated<u64>>) -> Option<usize> {
    stated.as_ref().map(|stated| usize::try_from(stated.value).unwrap_or(usize::MAX))
}

/// The limits that a string breaks.
pub(super) fn text(text: &TextType, value: &str) -> Vec<Kind> {
    let judged = |pattern: Option<Pattern<'_>>| {
        let rules = TextRules {
            min_chars: count(&text.limits.min_chars).unwrap_or(0),
            max_chars: count(&text.limits.max_chars).unwrap_or(usize::MAX),
            pattern,
            format: text.format,
        };
        rules.broken(value)
    };
    match &text.limits.pattern {
        Some(stated) => stated.value.as_runtime(judged),
        None => judged(None),
    }
}

/// An integer from its lexeme, or the limits that it breaks.
pub(super) fn integer(integer: &IntegerType, text: &str) -> Result<i128, Vec<Kind>> {
    let value = whole(integer.width, text)?;
    let rules = IntegerRules {
        min: integer.limits.smallest().unwrap_or(i128::MIN),
        max: integer.limits.largest().unwrap_or(i128::MAX),
        multiple_of: integer.limits.multiple_of.as_ref().map(|step| step.value),
    };
    let broken = rules.broken(value);
    if broken.is_empty() { Ok(value) } else { Err(broken) }
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
    rules.read(text).map_err(|_| rules.broken::<f64>(text))
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
    let variants = enumeration.variants.iter();
    let values: Vec<String> = variants.map(|variant| variant.value.to_string()).collect();
    match is_open || values.iter().any(|value| value == text) {
        true => Vec::new(),
        false => vec![Kind::Unlisted { allowed: Allowed::Literals(values) }],
    }
}
