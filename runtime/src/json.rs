//! Any JSON value, for what a schema leaves open.

use crate::decimal::Decimal;
use crate::decode::{Decode, Reader};
use crate::encode::{Encode, Writer};
use crate::violation::{JsonType, Kind, Violation};
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

/// Any JSON value. Equality is that of JSON: `1` equals `1.0`, and the order of fields does not matter.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Json {
    /// `null`
    #[default]
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A number, as it was written.
    Number(JsonNumber),
    /// A string.
    String(String),
    /// A list.
    Array(Vec<Json>),
    /// An object.
    Object(BTreeMap<String, Json>),
}

impl Decode for Json {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        Some(match reader.next_type()? {
            JsonType::Null => reader.null().map(|_| Self::Null)?,
            JsonType::Boolean => Self::Boolean(reader.boolean()?),
            JsonType::Integer | JsonType::Number => Self::Number(JsonNumber::read(reader)?),
            JsonType::String => Self::String(String::read(reader)?),
            JsonType::Array => Self::Array(Vec::read(reader)?),
            JsonType::Object => Self::Object(BTreeMap::read(reader)?),
        })
    }

    fn of_json(json: Self) -> Result<Self, Self> {
        Ok(json)
    }
}

impl Json {
    /// The type of the value. Numbers are of one type here, the integers among them.
    #[must_use]
    pub const fn json_type(&self) -> JsonType {
        match self {
            Self::Null => JsonType::Null,
            Self::Boolean(_) => JsonType::Boolean,
            Self::Number(_) => JsonType::Number,
            Self::String(_) => JsonType::String,
            Self::Array(_) => JsonType::Array,
            Self::Object(_) => JsonType::Object,
        }
    }
}

impl Encode for Json {
    fn write(&self, writer: &mut Writer) {
        match self {
            Self::Null => writer.null(),
            Self::Boolean(value) => value.write(writer),
            Self::Number(number) => number.write(writer),
            Self::String(text) => text.write(writer),
            Self::Array(items) => items.write(writer),
            Self::Object(fields) => fields.write(writer),
        }
    }
}

impl fmt::Display for Json {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&String::from_utf8_lossy(&self.encode()))
    }
}

/// A JSON number as it was written, so that no digit is lost. Equality is that of the numbers.
#[derive(Clone, Debug)]
pub struct JsonNumber(String);

impl JsonNumber {
    /// The number as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number as an integer, if it is one of 64 bits.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        self.decimal().filter(Decimal::is_integer)?.to_i64()
    }

    /// The nearest double; infinite beyond its range.
    #[must_use]
    pub fn as_f64(&self) -> f64 {
        self.0.parse().unwrap_or(f64::NAN)
    }

    /// Whether there is no fraction, however the number is written.
    #[must_use]
    pub fn is_integer(&self) -> bool {
        is_integer(&self.0)
    }

    /// A number that was checked before.
    pub(crate) fn trusted(lexeme: &str) -> Self {
        Self(lexeme.to_owned())
    }

    /// The number in digits; none only if this was made from what is no number.
    pub(crate) fn decimal(&self) -> Option<Decimal> {
        Decimal::parse(&self.0)
    }
}

/// Whether a number that JSON writes like this has no fraction.
pub(crate) fn is_integer(lexeme: &str) -> bool {
    !lexeme.contains(['.', 'e', 'E'])
        || Decimal::parse(lexeme).is_some_and(|decimal| decimal.is_integer())
}

impl FromStr for JsonNumber {
    type Err = Violation;

    fn from_str(text: &str) -> Result<Self, Violation> {
        let no_number = Kind::Type { expected: JsonType::Number, actual: JsonType::String };
        Decimal::parse(text).map(|_| Self(text.to_owned())).ok_or_else(|| Violation::new(no_number))
    }
}

impl From<i64> for JsonNumber {
    fn from(value: i64) -> Self {
        Self(value.to_string())
    }
}

impl PartialEq for JsonNumber {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 || self.decimal() == other.decimal()
    }
}

impl Eq for JsonNumber {}

impl Decode for JsonNumber {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        reader.number_lexeme().map(|lexeme| Self(lexeme.to_owned()))
    }
}

impl Encode for JsonNumber {
    fn write(&self, writer: &mut Writer) {
        writer.number_lexeme(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: &str) -> Json {
        Json::decode(text.as_bytes()).unwrap()
    }

    #[test]
    fn every_value_is_read_and_written() {
        let text = r#"{"a":[null,true,false,-1.50e+3,"\"\\é😀"],"b":{}}"#;
        assert_eq!(json(text).to_string(), text);
    }

    #[test]
    fn digits_that_a_double_would_lose_are_kept() {
        let text = "[123456789012345678901234567890,0.10000000000000000000000001]";
        assert_eq!(json(text).to_string(), text);
    }

    #[test]
    fn equality_is_that_of_json() {
        assert_eq!(json(r#"{"a":1,"b":1e2}"#), json(r#"{"b":100,"a":1.0}"#));
        assert_ne!(json("1"), json("\"1\""));
        assert_ne!(json("[1,2]"), json("[2,1]"));
    }

    #[test]
    fn a_field_that_comes_twice_is_refused() {
        let all = Json::decode(br#"{"a":1,"b":{"c":1,"c":2}}"#).unwrap_err();
        assert_eq!(all.to_string(), "/b/c: each field once, but this one came twice");
    }

    #[test]
    fn a_number_gives_an_integer_or_a_double() {
        let number: JsonNumber = "1e2".parse().unwrap();
        assert_eq!((number.as_i64(), number.as_f64()), (Some(100), 100.0));
        assert!("01".parse::<JsonNumber>().is_err());
    }
}
