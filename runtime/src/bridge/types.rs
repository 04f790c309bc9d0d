//! `serde` for the types of this crate. Texts and numbers go straight through; the rest takes the bridge.

use super::{deserialize, serialize};
use crate::checked::{Checked, Rules};
use crate::date_time::DateTime;
use crate::decode::Decode;
use crate::encode::Encode;
use crate::integer::{Integer, IntegerLimits, Whole};
use crate::json::{Json, JsonNumber};
use crate::list::{List, ListLimits};
use crate::null::Null;
use crate::nullable::Nullable;
use crate::number::{Number, NumberLimits};
use crate::text::{Secret, Text, TextLimits};
use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::ser::{Serialize, Serializer};
use std::fmt;
use std::marker::PhantomData;

/// Takes a string through a checking constructor.
struct Parsed<T>(PhantomData<T>);

impl<T> Visitor<'_> for Parsed<T>
where
    T: TryFrom<String>,
    T::Error: fmt::Display,
{
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        self.visit_string(text.to_owned())
    }

    fn visit_string<E: Error>(self, text: String) -> Result<T, E> {
        T::try_from(text).map_err(E::custom)
    }
}

impl<'de, L: TextLimits> Deserialize<'de> for Text<L> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_string(Parsed(PhantomData))
    }
}

impl<'de, L: TextLimits> Deserialize<'de> for Secret<L> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // An error of `serde` about a value of another type shows the value; a violation never does.
        deserialize(deserializer)
    }
}

impl<'de> Deserialize<'de> for DateTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_string(Parsed(PhantomData))
    }
}

impl<L> Serialize for Text<L> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_ref())
    }
}

impl<L> Serialize for Secret<L> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.expose())
    }
}

impl Serialize for DateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<T: Whole, L> Serialize for Integer<T, L> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.get().into())
    }
}

impl<L> Serialize for Number<L> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(f64::from(*self))
    }
}

impl<'de, T: Whole, L: IntegerLimits> Deserialize<'de> for Integer<T, L> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer)
    }
}

impl<'de, L: NumberLimits> Deserialize<'de> for Number<L> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer)
    }
}

impl<T: Encode, L> Serialize for List<T, L> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self, serializer)
    }
}

impl<'de, T: Decode + Encode, L: ListLimits> Deserialize<'de> for List<T, L> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer)
    }
}

impl<T: Encode, R> Serialize for Checked<T, R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self, serializer)
    }
}

impl<'de, T: Decode, R: Rules> Deserialize<'de> for Checked<T, R> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer)
    }
}

impl<T: Serialize> Serialize for Nullable<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_option().serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Nullable<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Self::from)
    }
}

crate::serde_bridge!(Json, JsonNumber, Null);

#[cfg(test)]
mod tests {
    use super::*;

    enum CodeLimits {}

    impl TextLimits for CodeLimits {
        const NAME: &'static str = "Code";
        const MAX_CHARS: usize = 2;
    }

    #[test]
    fn a_text_goes_both_ways_and_is_checked() {
        let code: Text<CodeLimits> = serde_json::from_str("\"\\u00e9b\"").unwrap();
        assert_eq!(serde_json::to_string(&code).unwrap(), "\"éb\"");
        let error = serde_json::from_str::<Text<CodeLimits>>("\"abc\"").unwrap_err().to_string();
        assert!(error.starts_with("at most 2 characters, but this has 3"), "{error}");
    }

    #[test]
    fn no_error_shows_what_was_meant_as_a_secret() {
        for json in ["4711", "-4711", "47.11e20", "\"4711\"", "[4711]", "{\"4711\":4711}"] {
            let error = serde_json::from_str::<Secret<CodeLimits>>(json).unwrap_err().to_string();
            assert!(!error.contains("47"), "{error}");
        }
    }

    #[test]
    fn a_number_beyond_every_serializer_is_an_error() {
        let json = Json::decode_reply(b"[1e999]").unwrap();
        assert!(serde_json::to_string(&json).is_err());
    }

    #[test]
    fn a_nullable_value_goes_both_ways() {
        let read = |json| serde_json::from_str::<Nullable<bool>>(json).unwrap();
        assert_eq!((read("null"), read("true")), (Nullable::Null, Nullable::Value(true)));
        assert_eq!(serde_json::to_string(&Nullable::<bool>::Null).unwrap(), "null");
    }

    #[test]
    fn json_goes_both_ways() {
        let text = r#"{"a":[1,null,"x"],"b":0.5}"#;
        let json: Json = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&json).unwrap(), text);
    }
}
