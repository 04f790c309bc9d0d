//! From any self-describing deserializer to JSON.

use crate::decode::MAX_DEPTH;
use crate::encode::{ListWriter, Writer};
use crate::json::JsonNumber;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// Everything that the deserializer has, as JSON.
///
/// # Errors
/// Those of the deserializer, and one for what JSON cannot hold.
pub(super) fn transcode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
    let mut writer = Writer::new();
    Value { writer: &mut writer, depth: 0 }.deserialize(deserializer)?;
    Ok(writer.into_bytes())
}

/// The name of the only field of what `serde_json` gives for a number when its feature `arbitrary_precision` is on.
const EXACT_NUMBER: &str = "$serde_json::private::Number";

/// Writes one value.
struct Value<'w> {
    writer: &'w mut Writer,
    depth: usize,
}

impl Value<'_> {
    fn deeper<E: Error>(&self) -> Result<usize, E> {
        if self.depth < MAX_DEPTH {
            Ok(self.depth + 1)
        } else {
            Err(E::custom("nested too deeply"))
        }
    }
}

impl<'de> DeserializeSeed<'de> for Value<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Value<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value that JSON can hold")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.writer.boolean(value);
        Ok(())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.writer.integer(value);
        Ok(())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.writer.number_lexeme(&value.to_string());
        Ok(())
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<(), E> {
        self.writer.number_lexeme(&value.to_string());
        Ok(())
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<(), E> {
        self.writer.number_lexeme(&value.to_string());
        Ok(())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        if !value.is_finite() {
            return Err(E::custom("JSON has no infinite numbers"));
        }
        self.writer.number(value);
        Ok(())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.writer.string(value);
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.writer.null();
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let depth = self.deeper()?;
        let mut list = self.writer.list();
        while items.next_element_seed(Item { list: &mut list, depth })?.is_some() {}
        list.end();
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        let depth = self.deeper()?;
        let mut name = fields.next_key::<String>()?;
        if name.as_deref() == Some(EXACT_NUMBER) {
            let number: JsonNumber =
                fields.next_value::<String>()?.parse().map_err(A::Error::custom)?;
            self.writer.number_lexeme(number.as_str());
            return Ok(());
        }
        let mut object = self.writer.object();
        while let Some(field) = name {
            fields.next_value_seed(Value { writer: object.value(&field), depth })?;
            name = fields.next_key()?;
        }
        object.end();
        Ok(())
    }
}

/// Writes one item of a list, if there is one.
struct Item<'l, 'w> {
    list: &'l mut ListWriter<'w>,
    depth: usize,
}

impl<'de> DeserializeSeed<'de> for Item<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        Value { writer: self.list.value(), depth: self.depth }.deserialize(deserializer)
    }
}
