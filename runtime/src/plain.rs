//! Values written as plain text: parameters, headers, cookies.

use crate::date_time::DateTime;
use crate::decode::{Collector, Mode};
use crate::integer::{Integer, IntegerLimits, Whole, lexeme};
use crate::number::{Number, NumberLimits, number_of_text};
use crate::text::{Secret, Text, TextLimits, TextRules};
use crate::violation::{JsonType, Kind, Place, Violations};

/// A value that can be read from plain text, checked against its schema on the way.
pub trait DecodeText: Sized {
    /// Reads the text. `None` means that the collector has at least one more violation.
    fn read_text(text: &str, collector: &mut Collector) -> Option<Self>;

    /// Decodes a text, as one who receives requests.
    ///
    /// # Errors
    /// Everything that is wrong with the text. The place is [`Place::Value`] and the path is empty: use
    /// [`Violations::at`] to say which parameter it is.
    fn decode_text(text: &str) -> Result<Self, Violations> {
        decode(text, Collector::new(Mode::Request))
    }

    /// Decodes a text, as one who receives replies.
    ///
    /// # Errors
    /// As [`decode_text`](Self::decode_text).
    fn decode_text_reply(text: &str) -> Result<Self, Violations> {
        decode(text, Collector::new(Mode::Reply))
    }
}

/// Decodes a text as the collector says.
pub(crate) fn decode<T: DecodeText>(text: &str, mut collector: Collector) -> Result<T, Violations> {
    T::read_text(text, &mut collector).ok_or_else(|| collector.into_reasons(Place::Value))
}

/// A value that can be written as plain text.
pub trait EncodeText {
    /// Appends the value, without any escaping.
    fn write_text(&self, out: &mut String);

    /// The value as text, without any escaping.
    fn encode_text(&self) -> String {
        let mut out = String::new();
        self.write_text(&mut out);
        out
    }
}

/// Notes the violation of a failed result.
fn kept<T>(result: Result<T, Kind>, collector: &mut Collector) -> Option<T> {
    result.map_or_else(
        |kind| {
            collector.push(kind);
            None
        },
        Some,
    )
}

fn limited(text: &str, rules: &TextRules<'_>, collector: &mut Collector) -> Option<String> {
    if rules.admits(text) {
        return Some(text.to_owned());
    }
    rules.broken(text).into_iter().for_each(|kind| collector.push(kind));
    None
}

impl DecodeText for String {
    fn read_text(text: &str, _: &mut Collector) -> Option<Self> {
        Some(text.to_owned())
    }
}

impl<L: TextLimits> DecodeText for Text<L> {
    fn read_text(text: &str, collector: &mut Collector) -> Option<Self> {
        limited(text, &Self::RULES, collector).map(Self::trusted)
    }
}

impl<L: TextLimits> DecodeText for Secret<L> {
    fn read_text(text: &str, collector: &mut Collector) -> Option<Self> {
        limited(text, &Self::RULES, collector).map(Self::trusted)
    }
}

impl DecodeText for DateTime {
    fn read_text(text: &str, collector: &mut Collector) -> Option<Self> {
        kept(Self::checked(text), collector)
    }
}

impl DecodeText for bool {
    fn read_text(text: &str, collector: &mut Collector) -> Option<Self> {
        let no_boolean = Kind::Type { expected: JsonType::Boolean, actual: JsonType::String };
        let boolean = match text {
            "True" if collector.takes_capital_booleans() => Ok(true),
            "False" if collector.takes_capital_booleans() => Ok(false),
            _ => text.parse().map_err(|_| no_boolean),
        };
        kept(boolean, collector)
    }
}

impl DecodeText for i64 {
    fn read_text(text: &str, collector: &mut Collector) -> Option<Self> {
        kept(lexeme::integer(text), collector)
    }
}

impl DecodeText for i32 {
    fn read_text(text: &str, collector: &mut Collector) -> Option<Self> {
        kept(lexeme::integer(text), collector)
    }
}

impl DecodeText for f64 {
    fn read_text(text: &str, collector: &mut Collector) -> Option<Self> {
        kept(number_of_text(text), collector)
    }
}

impl<T: Whole, L: IntegerLimits> DecodeText for Integer<T, L> {
    fn read_text(text: &str, collector: &mut Collector) -> Option<Self> {
        kept(lexeme::integer(text).and_then(Self::checked), collector)
    }
}

impl<L: NumberLimits> DecodeText for Number<L> {
    fn read_text(text: &str, collector: &mut Collector) -> Option<Self> {
        kept(number_of_text(text).and_then(Self::from_f64), collector)
    }
}

/// Types whose `Display` or `str` form is the text.
macro_rules! encode_text {
    ($($name:ty: $text:ident),*) => {
        $(impl EncodeText for $name {
            fn write_text(&self, out: &mut String) {
                out.push_str(&self.$text());
            }
        })*
    };
}

encode_text!(i32: to_string, i64: to_string, f64: to_string, bool: to_string, String: as_str, DateTime: as_str);

impl EncodeText for str {
    fn write_text(&self, out: &mut String) {
        out.push_str(self);
    }
}

impl<L> EncodeText for Text<L> {
    fn write_text(&self, out: &mut String) {
        out.push_str(self.as_ref());
    }
}

impl<L> EncodeText for Secret<L> {
    fn write_text(&self, out: &mut String) {
        out.push_str(self.expose());
    }
}

impl<T: Whole, L> EncodeText for Integer<T, L> {
    fn write_text(&self, out: &mut String) {
        out.push_str(&self.to_string());
    }
}

impl<L> EncodeText for Number<L> {
    fn write_text(&self, out: &mut String) {
        out.push_str(&self.to_string());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::violation::Segment;

    fn check<T: DecodeText + EncodeText>(text: &str, expected: &str) {
        let seen =
            T::decode_text(text).map_or_else(|all| all.to_string(), |value| value.encode_text());
        assert_eq!(seen, expected);
    }

    #[test]
    fn values_are_read_and_written() {
        check::<String>("", "");
        check::<bool>("true", "true");
        check::<i64>("-5", "-5");
        check::<i32>("1e2", "100");
        check::<f64>("0.25", "0.25");
        check::<DateTime>("2020-08-04T07:17:02Z", "2020-08-04T07:17:02Z");
    }

    #[test]
    fn what_is_not_of_the_type_is_told() {
        check::<bool>("TRUE", "a boolean is expected, but this is a string");
        check::<i64>("12a", "an integer is expected, but this is a string");
        check::<i32>("2147483648", "a number that fits into int32, but this does not");
    }

    #[test]
    fn capital_booleans_are_taken_where_they_are_allowed() {
        let capital = |text| {
            let collector = Collector::new(Mode::Request).with_capital_booleans(true);
            decode::<bool>(text, collector).ok()
        };
        let seen = ["true", "False", "True", "TRUE", ""].map(capital);
        assert_eq!(seen, [Some(true), Some(false), Some(true), None, None]);
        assert_eq!(bool::decode_text("True").ok(), None);
    }

    #[test]
    fn a_refusal_without_a_reason_is_told_as_a_defect() {
        #[derive(Debug)]
        struct Silent;
        impl DecodeText for Silent {
            fn read_text(_: &str, _: &mut Collector) -> Option<Self> {
                None
            }
        }
        let all = Silent::decode_text("x").unwrap_err();
        assert_eq!(all.first().map(|first| first.keyword()), Some("unexplained"));
    }

    #[test]
    fn a_violation_is_placed_at_its_parameter() {
        let all = i64::decode_text("x").unwrap_err().at(Place::Query, &Segment::name("limit"));
        let first = all.first().unwrap();
        assert_eq!((first.place(), first.pointer().as_str()), (Place::Query, "/limit"));
    }
}
