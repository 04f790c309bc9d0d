//! Serde's traits written out by hand, as short as they can be.

use super::for_each_type;

/// What all impls share.
const SHARED: &str = r#"//! Serde's traits.

use crate::types::*;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::fmt;

/// Gives the index of a field by its name; the number of names for any other.
struct FieldOf(&'static [&'static str]);

impl<'de> DeserializeSeed<'de> for FieldOf {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for FieldOf {
    type Value = usize;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a field")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<usize, E> {
        Ok(self.0.iter().position(|field| *field == name).unwrap_or(self.0.len()))
    }
}

fn once<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    field: &mut Option<T>,
    name: &'static str,
    map: &mut A,
) -> Result<(), A::Error> {
    match field.replace(map.next_value()?) {
        None => Ok(()),
        Some(_) => Err(A::Error::duplicate_field(name)),
    }
}

fn entry<T: Serialize, M: SerializeMap>(map: &mut M, name: &'static str, value: &Option<T>) -> Result<(), M::Error> {
    match value {
        None => Ok(()),
        Some(value) => map.serialize_entry(name, value),
    }
}

"#;

/// `lean.rs`
pub(crate) fn impls() -> String {
    format!("{SHARED}{}", for_each_type(object, enumeration))
}

fn object(index: u32) -> String {
    format!(
        r#"static FIELDS_{index}: [&str; 6] = ["name", "remark", "count", "tags", "kind", "parent"];

impl<'de> Deserialize<'de> for Object{index} {{
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {{
        struct Fields;

        impl<'de> Visitor<'de> for Fields {{
            type Value = Object{index};

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {{
                formatter.write_str("an object")
            }}

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Object{index}, A::Error> {{
                let (mut name, mut remark, mut count, mut tags, mut kind, mut parent) =
                    (None, None, None, None, None, None);
                while let Some(field) = map.next_key_seed(FieldOf(&FIELDS_{index}))? {{
                    match field {{
                        0 => once(&mut name, "name", &mut map)?,
                        1 => once(&mut remark, "remark", &mut map)?,
                        2 => once(&mut count, "count", &mut map)?,
                        3 => once(&mut tags, "tags", &mut map)?,
                        4 => once(&mut kind, "kind", &mut map)?,
                        5 => once(&mut parent, "parent", &mut map)?,
                        _ => drop(map.next_value::<IgnoredAny>()?),
                    }}
                }}
                let mut object = Object{index}::new(name.ok_or_else(|| A::Error::missing_field("name"))?);
                object.remark = remark;
                object.count = count;
                object.tags = tags;
                object.kind = kind;
                object.parent = parent;
                Ok(object)
            }}
        }}

        deserializer.deserialize_struct("Object{index}", &FIELDS_{index}, Fields)
    }}
}}

impl Serialize for Object{index} {{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {{
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("name", &self.name)?;
        entry(&mut map, "remark", &self.remark)?;
        entry(&mut map, "count", &self.count)?;
        entry(&mut map, "tags", &self.tags)?;
        entry(&mut map, "kind", &self.kind)?;
        entry(&mut map, "parent", &self.parent)?;
        map.end()
    }}
}}
"#
    )
}

fn enumeration(index: u32) -> String {
    format!(
        r#"static WORDS_{index}: [&str; 2] = ["USER", "MARKET"];

impl<'de> Deserialize<'de> for Kind{index} {{
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {{
        let index = deserializer.deserialize_identifier(FieldOf(&WORDS_{index}))?;
        Self::ALL.get(index).cloned().ok_or_else(|| D::Error::custom("none of the listed values"))
    }}
}}

impl Serialize for Kind{index} {{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {{
        serializer.serialize_str(self.as_str())
    }}
}}
"#
    )
}
