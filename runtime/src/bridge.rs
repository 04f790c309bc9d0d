//! `serde` for every type that has [`Decode`] and [`Encode`]: written once, so that generated code stays small.

mod deserialize;
mod serialize;
mod types;

#[doc(hidden)]
pub use serde;

use crate::decode::Decode;
use crate::encode::Encode;
use serde::de::{Deserializer, Error as _};
use serde::ser::Serializer;

/// Gives types that have [`Decode`] and [`Encode`] the traits of `serde`.
///
/// `Deserialize` gives the first violation, with its pointer. It keeps values that an enumeration does not list wherever
/// the type has room for them, so that what was serialized can be deserialized.
#[macro_export]
macro_rules! serde_bridge {
    ($($name:ty),* $(,)?) => {
        $(
            impl $crate::bridge::serde::Serialize for $name {
                fn serialize<S: $crate::bridge::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    $crate::bridge::serialize(self, serializer)
                }
            }

            impl<'de> $crate::bridge::serde::Deserialize<'de> for $name {
                fn deserialize<D: $crate::bridge::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    $crate::bridge::deserialize(deserializer)
                }
            }
        )*
    };
}

/// Writes a value as JSON, and gives that to the serializer piece by piece.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<T: Encode, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serialize::transcode(&value.encode(), serializer)
}

/// Writes what the deserializer has as JSON, and decodes that.
///
/// # Errors
/// Those of the deserializer, and the first violation.
pub fn deserialize<'de, T: Decode, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let json = deserialize::transcode(deserializer)?;
    T::decode_reply(&json).map_err(|all| match all.into_iter().next() {
        Some(first) if first.path().is_empty() => D::Error::custom(first),
        Some(first) => D::Error::custom(format_args!("{}: {first}", first.pointer())),
        None => D::Error::custom("not valid"),
    })
}

#[cfg(test)]
mod tests {
    use crate::decode::{Decode, Fields, Reader};
    use crate::encode::{Encode, Writer};
    use crate::json::Json;

    #[derive(Debug, PartialEq)]
    struct Pair {
        first: Json,
        second: Option<i64>,
    }

    static PAIR: Fields = Fields::new(&["z", "a"]).requiring(0b1);

    impl Decode for Pair {
        fn read(reader: &mut Reader<'_>) -> Option<Self> {
            let (mut first, mut second) = (None, None);
            reader.object(&PAIR, &mut |field, reader| match field {
                0 => first = Json::read(reader),
                _ => second = i64::read(reader),
            })?;
            Some(Self { first: first?, second })
        }
    }

    impl Encode for Pair {
        fn write(&self, writer: &mut Writer) {
            let mut object = writer.object();
            object.field("z", &self.first);
            object.optional("a", &self.second);
            object.end();
        }
    }

    serde_bridge!(Pair);

    #[test]
    fn what_is_serialized_keeps_the_order_of_the_schema() {
        let text = r#"{"z":[null,true,-1,2.5,18446744073709551615,"é\n",{}],"a":7}"#;
        let pair: Pair = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&pair).unwrap(), text);
    }

    #[test]
    fn a_value_goes_through_another_kind_of_deserializer() {
        let value = serde_json::json!({"z": {"k": [1]}, "a": 2});
        let pair: Pair = serde_json::from_value(value.clone()).unwrap();
        assert_eq!(serde_json::to_value(&pair).unwrap(), value);
    }

    #[test]
    fn the_error_is_the_first_violation_with_its_pointer() {
        let error = serde_json::from_str::<Pair>(r#"{"a":1.5}"#).unwrap_err().to_string();
        assert!(error.starts_with("/z: this is required, but it is missing"), "{error}");
    }

    #[test]
    fn a_field_that_comes_twice_is_refused() {
        assert!(serde_json::from_str::<Pair>(r#"{"z":1,"z":1}"#).is_err());
    }
}
