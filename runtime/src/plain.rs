//! Values written as plain text: parameters, headers, cookies.

use crate::decode::{Collector, Mode};
use crate::exact::{Exact, NumberKind};
use crate::format::{Bytes, Formatted, TextFormat};
use crate::integer::{Integer, IntegerLimits, Whole, lexeme};
use crate::number::{self, Number, NumberLimits, Real, lexeme_of_text};
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

impl<K: NumberKind> DecodeText for Exact<K> {
    fn read_text(text: &str, collector: &mut Collector) -> Option<Self> {
        collector.kept(Self::checked(text))
    }
}

impl<F: TextFormat> DecodeText for Formatted<F> {
    fn read_text(text: &str, collector: &mut Collector) -> Option<Self> {
        collector.kept(Self::checked(text))
    }
}

impl DecodeText for Bytes {
    fn read_text(text: &str, collector: &mut Collector) -> Option<Self> {
        collector.kept(Self::checked(text))
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
        collector.kept(boolean)
    }
}

/// Types that are read as integers.
macro_rules! decode_whole {
    ($($name:ty),*) => {
        $(impl DecodeText for $name {
            fn read_text(text: &str, collector: &mut Collector) -> Option<Self> {
                collector.kept(lexeme::integer(text))
            }
        })*
    };
}

decode_whole!(i8, i16, i32, i64, u8, u16, u32, u64);

impl DecodeText for f64 {
    fn read_text(text: &str, collector: &mut Collector) -> Option<Self> {
        collector.kept(lexeme_of_text(text).and_then(number::real))
    }
}

impl DecodeText for f32 {
    fn read_text(text: &str, collector: &mut Collector) -> Option<Self> {
        collector.kept(lexeme_of_text(text).and_then(number::real))
    }
}

impl<T: Whole, L: IntegerLimits> DecodeText for Integer<T, L> {
    fn read_text(text: &str, collector: &mut Collector) -> Option<Self> {
        let value = collector.kept(lexeme::integer(text))?;
        collector.kept_or_all(Self::checked(value))
    }
}

impl<L: NumberLimits, T: Real> DecodeText for Number<L, T> {
    fn read_text(text: &str, collector: &mut Collector) -> Option<Self> {
        let lexeme = collector.kept(lexeme_of_text(text))?;
        collector.kept_or_all(Self::checked(lexeme))
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

encode_text! {
    i8: to_string, i16: to_string, i32: to_string, i64: to_string,
    u8: to_string, u16: to_string, u32: to_string, u64: to_string,
    f32: to_string, f64: to_string, bool: to_string, String: as_str, Bytes: to_base64
}

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

impl<K> EncodeText for Exact<K> {
    fn write_text(&self, out: &mut String) {
        out.push_str(self.as_str());
    }
}

impl<F> EncodeText for Formatted<F> {
    fn write_text(&self, out: &mut String) {
        out.push_str(self.as_str());
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

impl<L, T: Real> EncodeText for Number<L, T> {
    fn write_text(&self, out: &mut String) {
        out.push_str(&self.to_string());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exact::Decimal;
    use crate::format::{DateTime, Ipv4};
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
        check::<u8>("255", "255");
        check::<u64>("18446744073709551615", "18446744073709551615");
        check::<f64>("0.25", "0.25");
        check::<f32>("0.1", "0.1");
        check::<Decimal>("1.50e400", "1.50e400");
        check::<DateTime>("2020-08-04T07:17:02Z", "2020-08-04T07:17:02Z");
        check::<Ipv4>("127.0.0.1", "127.0.0.1");
        check::<Bytes>("Zg==", "Zg==");
    }

    #[test]
    fn what_is_not_of_the_type_is_told() {
        check::<bool>("TRUE", "a boolean is expected, but this is a string");
        check::<i64>("12a", "an integer is expected, but this is a string");
        check::<Ipv4>("127.1", "must be of the format `ipv4`, but this is not");
        check::<Bytes>("Zg", "must be of the format `byte`, but this is not");
        check::<f32>("1e39", "a number that fits into float, but this does not");
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
