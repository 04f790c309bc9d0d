//! Equality of JSON values: numbers by their value, maps without their order.

use super::json::Json;

/// Whether both texts hold the same value. Numbers are compared exactly, whatever their size.
pub fn same(one: &Json, other: &Json) -> bool {
    match (one, other) {
        (Json::Scalar(one), Json::Scalar(other)) => {
            one == other || Scalar::of(one) == Scalar::of(other)
        }
        (Json::List(one), Json::List(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Json::Map(one), Json::Map(other)) => {
            one.len() == other.len() && one.iter().all(|(key, value)| holds(other, key, value))
        }
        _ => false,
    }
}

fn holds(entries: &[(String, Json)], key: &str, value: &Json) -> bool {
    entries.iter().any(|(name, other)| name == key && same(value, other))
}

/// A scalar by its value.
#[derive(PartialEq)]
enum Scalar<'a> {
    Text(String),
    Number(Number),
    Word(&'a str),
}

/// `digits` × 10^`exponent`; the digits neither begin nor end with a zero.
#[derive(PartialEq)]
struct Number {
    negative: bool,
    digits: String,
    exponent: i64,
}

impl<'a> Scalar<'a> {
    fn of(text: &'a str) -> Self {
        match text.chars().next() {
            Some('"') => serde_json::from_str(text).map_or(Self::Word(text), Self::Text),
            Some('-' | '0'..='9') => Number::of(text).map_or(Self::Word(text), Self::Number),
            _ => Self::Word(text),
        }
    }
}

impl Number {
    /// Nothing when the exponent is beyond 64 bits.
    fn of(text: &str) -> Option<Self> {
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits = format!("{}{fraction}", whole.trim_start_matches('-'));
        let significant = digits.trim_end_matches('0');
        let dropped = i64::try_from(digits.len() - significant.len()).ok()?;
        let places = i64::try_from(fraction.len()).ok()?;
        let exponent = exponent.parse::<i64>().ok()?.checked_add(dropped)?.checked_sub(places)?;
        let digits = significant.trim_start_matches('0').to_owned();
        let zero = digits.is_empty();
        let negative = text.starts_with('-') && !zero;
        Some(Self { negative, digits, exponent: if zero { 0 } else { exponent } })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(one: &str, other: &str) -> bool {
        same(&Json::read(one).unwrap(), &Json::read(other).unwrap())
    }

    #[test]
    fn numbers_are_equal_by_value() {
        assert!(check("1", "1.0") && check("100", "1e2") && check("0.5", "5E-1"));
        assert!(check("0", "-0.0") && check("-12.30", "-1.23e1"));
    }

    #[test]
    fn large_numbers_are_compared_to_the_last_digit() {
        assert!(!check("9007199254740993", "9007199254740992"));
        assert!(!check("1e400", "1e401"));
    }

    #[test]
    fn strings_are_equal_by_their_characters() {
        assert!(check(r#""\u0041""#, r#""A""#));
        assert!(!check(r#""1""#, "1"));
    }

    #[test]
    fn maps_have_no_order_and_lists_have_one() {
        assert!(check(r#"{"a":1,"b":2}"#, r#"{"b":2,"a":1}"#));
        assert!(!check("[1,2]", "[2,1]"));
        assert!(!check(r#"{"a":1}"#, r#"{"a":1,"b":2}"#));
    }
}
