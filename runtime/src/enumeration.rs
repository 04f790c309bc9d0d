//! Values of enumerations: those that are listed, and those that a newer server may send.

use crate::decode::{Collector, Mode, Reader};
use crate::violation::{Allowed, Kind};
use std::fmt;

/// A text that an enumeration did not list when the crate was generated. Only decoding a reply makes one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Unlisted(String);

impl Unlisted {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Unlisted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

/// An integer that an enumeration did not list when the crate was generated. Only decoding a reply makes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnlistedInteger(i64);

impl UnlistedInteger {
    /// The integer.
    #[must_use]
    pub fn get(self) -> i64 {
        self.0
    }
}

impl fmt::Display for UnlistedInteger {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

/// What was read where an enumeration is expected that may grow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice<U> {
    /// The listed value at this index.
    Listed(usize),
    /// Another value.
    Unlisted(U),
}

impl Collector {
    /// The index of a text among those listed.
    pub fn enumeration(&mut self, text: &str, values: &'static [&'static str]) -> Option<usize> {
        let index = values.iter().position(|value| *value == text);
        if index.is_none() {
            self.push(Kind::Unlisted { allowed: Allowed::Texts(values) });
        }
        index
    }

    /// The index of a text among those listed, or in a reply the text itself.
    pub fn open_enumeration(
        &mut self,
        text: &str,
        values: &'static [&'static str],
    ) -> Option<Choice<Unlisted>> {
        if self.mode() == Mode::Reply && !values.contains(&text) {
            return Some(Choice::Unlisted(Unlisted(text.to_owned())));
        }
        self.enumeration(text, values).map(Choice::Listed)
    }

    /// The index of an integer among those listed.
    pub fn integer_enumeration(&mut self, value: i64, values: &'static [i64]) -> Option<usize> {
        let index = values.iter().position(|listed| *listed == value);
        if index.is_none() {
            self.push(Kind::Unlisted { allowed: Allowed::Integers(values) });
        }
        index
    }

    /// The index of an integer among those listed, or in a reply the integer itself.
    pub fn open_integer_enumeration(
        &mut self,
        value: i64,
        values: &'static [i64],
    ) -> Option<Choice<UnlistedInteger>> {
        if self.mode() == Mode::Reply && !values.contains(&value) {
            return Some(Choice::Unlisted(UnlistedInteger(value)));
        }
        self.integer_enumeration(value, values).map(Choice::Listed)
    }
}

impl Reader<'_> {
    /// Reads a string that is one of `values`, and gives its index.
    pub fn enumeration(&mut self, values: &'static [&'static str]) -> Option<usize> {
        self.string(|text, collector| collector.enumeration(text, values))
    }

    /// Reads a string that is one of `values` and gives its index, or in a reply any other string.
    pub fn open_enumeration(
        &mut self,
        values: &'static [&'static str],
    ) -> Option<Choice<Unlisted>> {
        self.string(|text, collector| collector.open_enumeration(text, values))
    }

    /// Reads an integer that is one of `values`, and gives its index.
    pub fn integer_enumeration(&mut self, values: &'static [i64]) -> Option<usize> {
        let value = self.integer::<i64>()?;
        self.collector_mut().integer_enumeration(value, values)
    }

    /// Reads an integer that is one of `values` and gives its index, or in a reply any other integer.
    pub fn open_integer_enumeration(
        &mut self,
        values: &'static [i64],
    ) -> Option<Choice<UnlistedInteger>> {
        let value = self.integer::<i64>()?;
        self.collector_mut().open_integer_enumeration(value, values)
    }
}

impl Collector {
    /// The value whose text this is: those of `values` stand in the order of `texts`.
    pub fn listed<T: Clone>(
        &mut self,
        text: &str,
        texts: &'static [&'static str],
        values: &[T],
    ) -> Option<T> {
        values.get(self.enumeration(text, texts)?).cloned()
    }

    /// The value whose text this is, or in a reply what is made of any other text.
    pub fn listed_or<T: Clone>(
        &mut self,
        text: &str,
        texts: &'static [&'static str],
        values: &[T],
        unlisted: fn(Unlisted) -> T,
    ) -> Option<T> {
        match self.open_enumeration(text, texts)? {
            Choice::Listed(index) => values.get(index).cloned(),
            Choice::Unlisted(text) => Some(unlisted(text)),
        }
    }
}

impl Reader<'_> {
    /// Reads a string, as [`Collector::listed`] says.
    pub fn listed<T: Clone>(&mut self, texts: &'static [&'static str], values: &[T]) -> Option<T> {
        self.string(|text, collector| collector.listed(text, texts, values))
    }

    /// Reads a string, as [`Collector::listed_or`] says.
    pub fn listed_or<T: Clone>(
        &mut self,
        texts: &'static [&'static str],
        values: &[T],
        unlisted: fn(Unlisted) -> T,
    ) -> Option<T> {
        self.string(|text, collector| collector.listed_or(text, texts, values, unlisted))
    }
}

/// Gives an enumeration of texts [`Decode`](crate::decode::Decode), [`Encode`](crate::encode::Encode),
/// [`DecodeText`](crate::plain::DecodeText), [`EncodeText`](crate::plain::EncodeText), `Display`, `FromStr` and the traits
/// of `serde`.
///
/// It has `ALL` and `as_str`, and the table has the texts of `ALL` in the same order. Behind `or` stands the variant for a
/// text that is not listed, where the enumeration may grow.
///
/// ```
/// use specwright_runtime::decode::Decode;
///
/// #[derive(Clone, Debug, PartialEq)]
/// enum Size { Small, Large }
/// static SIZE: [&str; 2] = ["small", "large"];
/// impl Size {
///     const ALL: &'static [Self] = &[Self::Small, Self::Large];
///     fn as_str(&self) -> &str {
///         match self {
///             Self::Small => "small",
///             Self::Large => "large",
///         }
///     }
/// }
/// specwright_runtime::listed!(Size: SIZE);
///
/// assert_eq!(Size::decode(b"\"large\""), Ok(Size::Large));
/// ```
#[macro_export]
macro_rules! listed {
    ($name:ty: $table:ident) => {
        $crate::listed!(@ $name: listed(&$table, Self::ALL));
    };
    ($name:ty: $table:ident or $unlisted:ident) => {
        $crate::listed!(@ $name: listed_or(&$table, Self::ALL, Self::$unlisted));
    };
    (@ $name:ty: $read:ident($($argument:expr),*)) => {
        impl $crate::decode::Decode for $name {
            fn read(reader: &mut $crate::decode::Reader<'_>) -> Option<Self> {
                reader.$read($($argument),*)
            }
        }

        impl $crate::encode::Encode for $name {
            fn write(&self, writer: &mut $crate::encode::Writer) {
                writer.string(self.as_str());
            }
        }

        impl $crate::plain::DecodeText for $name {
            fn read_text(text: &str, collector: &mut $crate::decode::Collector) -> Option<Self> {
                collector.$read(text, $($argument),*)
            }
        }

        impl $crate::plain::EncodeText for $name {
            fn write_text(&self, out: &mut String) {
                out.push_str(self.as_str());
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::violation::Violations;
            // `Self::Err` may be a variant.
            fn from_str(text: &str) -> Result<Self, $crate::violation::Violations> {
                $crate::plain::DecodeText::decode_text(text)
            }
        }

        $crate::serde_bridge!($name);
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    static WORDS: [&str; 2] = ["USER", "MARKET"];

    fn choice(json: &str, mode: Mode) -> Result<Choice<Unlisted>, String> {
        let mut reader = Reader::new(json.as_bytes(), mode);
        let choice = reader.open_enumeration(&WORDS);
        reader.finish(choice).map_err(|all| all.to_string())
    }

    #[test]
    fn a_listed_value_is_its_index_whoever_reads() {
        assert_eq!(choice("\"MARKET\"", Mode::Request), Ok(Choice::Listed(1)));
        assert_eq!(choice("\"MARKET\"", Mode::Reply), Ok(Choice::Listed(1)));
    }

    #[test]
    fn a_reply_keeps_what_is_not_listed() {
        assert_eq!(
            choice("\"new\"", Mode::Reply),
            Ok(Choice::Unlisted(Unlisted("new".to_owned())))
        );
    }

    #[test]
    fn a_request_with_what_is_not_listed_is_refused() {
        let expected = "one of `USER`, `MARKET`, but this is none of them";
        assert_eq!(choice("\"user\"", Mode::Request), Err(expected.to_owned()));
    }

    #[test]
    fn an_integer_is_listed_however_it_is_written() {
        let mut reader = Reader::new(b"1.0", Mode::Request);
        assert_eq!(reader.integer_enumeration(&[1]), Some(0));
        let mut reader = Reader::new(b"2", Mode::Reply);
        assert_eq!(
            reader.open_integer_enumeration(&[1]),
            Some(Choice::Unlisted(UnlistedInteger(2)))
        );
    }
}
