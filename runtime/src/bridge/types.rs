//! `serde` for the types of this crate. Texts and numbers go straight through; the rest takes the bridge.

use super::{deserialize, serialize};
use crate::checked::{Checked, Rules};
use crate::decode::Decode;
use crate::encode::Encode;
use crate::exact::{Exact, NumberKind};
use crate::format::{Bytes, Formatted, TextFormat};
use crate::integer::{Integer, IntegerLimits, Whole};
use crate::json::{Json, JsonNumber};
use crate::list::{List, ListLimits};
use crate::null::Null;
use crate::nullable::Nullable;
use crate::number::{Number, NumberLimits, Real};
use crate::text::{Secret, Text, TextLimits};
use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::ser::{Error as _, Serialize, Serializer};
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

impl<'de, F: TextFormat> Deserialize<'de> for Formatted<F> {
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

impl<F> Serialize for Formatted<F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<T: Whole, L> Serialize for Integer<T, L> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value = self.get().into();
        if let Ok(value) = i64::try_from(value) {
            return serializer.serialize_i64(value);
        }
        serializer.serialize_u64(u64::try_from(value).map_err(S::Error::custom)?)
    }
}

impl<L, T: Real> Serialize for Number<L, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(self.get().to_double())
    }
}

impl<'de, T: Whole, L: IntegerLimits> Deserialize<'de> for Integer<T, L> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer)
    }
}

impl<'de, L: NumberLimits, T: Real> Deserialize<'de> for Number<L, T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer)
    }
}

impl<K> Serialize for Exact<K> {
    /// An integer of 128 bits or a double goes through as it is; a number that neither holds is an error.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Some(value) = self.to_i64() {
            return serializer.serialize_i64(value);
        }
        if let Some(value) = self.to_i128() {
            return serializer.serialize_i128(value);
        }
        let value = self.to_f64();
        if Exact::try_from(value).is_ok_and(|shortest| shortest.as_number() == self.as_number()) {
            return serializer.serialize_f64(value);
        }
        Err(S::Error::custom("a number with more digits than a serializer can hold"))
    }
}

impl<'de, K: NumberKind> Deserialize<'de> for Exact<K> {
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

crate::serde_bridge!(Bytes, Json, JsonNumber, Null);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exact::Decimal;
    use crate::format::Date;

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
    fn a_text_of_a_format_goes_both_ways_and_is_checked() {
        let date: Date = serde_json::from_str("\"2020-08-04\"").unwrap();
        assert_eq!(serde_json::to_string(&date).unwrap(), "\"2020-08-04\"");
        assert!(serde_json::from_str::<Date>("\"2020-08-32\"").is_err());
    }

    #[test]
    fn octets_are_a_string_in_base64() {
        let bytes: Bytes = serde_json::from_str("\"Zm8=\"").unwrap();
        assert_eq!(bytes.as_slice(), b"fo");
        assert_eq!(serde_json::to_string(&bytes).unwrap(), "\"Zm8=\"");
        assert!(serde_json::from_str::<Bytes>("\"Zm8\"").is_err());
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

    fn exact(lexeme: &str) -> Result<String, serde_json::Error> {
        serde_json::to_string(&lexeme.parse::<Decimal>().unwrap())
    }

    #[test]
    fn an_exact_number_is_serialized_whole_or_not_at_all() {
        for lexeme in ["-170141183460469231731687303715884105728", "18446744073709551615", "0.5"] {
            assert_eq!(exact(lexeme).unwrap(), lexeme);
        }
        assert_eq!(exact("1e2").unwrap(), "100");
        assert!(exact("0.10000000000000000000000001").is_err());
        assert!(exact("1e400").is_err());
    }

    #[test]
    fn an_integer_of_64_bits_without_a_sign_goes_both_ways() {
        enum AnyLimits {}
        impl IntegerLimits for AnyLimits {
            const NAME: &'static str = "Any";
        }
        let json = u64::MAX.to_string();
        let read: Integer<u64, AnyLimits> = serde_json::from_str(&json).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), json);
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
