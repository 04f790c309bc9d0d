//! Serde's traits written out by hand; the types check their limits.

use super::limits::{AppKey, AppSecret, Level, Name, Remark};
use requests::{Decoder, is_ok};
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor,
};
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::fmt;

pub(crate) const DECODER: Decoder =
    Decoder { name: "lean serde impls, first", one, many, nested: Some(nested) };

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

fn entry<T: Serialize, M: SerializeMap>(
    map: &mut M,
    name: &'static str,
    value: Option<&T>,
) -> Result<(), M::Error> {
    value.map_or(Ok(()), |value| map.serialize_entry(name, value))
}

/// The request that creates an app.
pub(crate) struct CreateApp {
    pub(crate) name: Name,
    pub(crate) remark: Option<Remark>,
    pub(crate) app_key: Option<AppKey>,
    pub(crate) app_secret: Option<AppSecret>,
}

static CREATE_APP: [&str; 4] = ["name", "remark", "app_key", "app_secret"];

impl<'de> Deserialize<'de> for CreateApp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> Visitor<'de> for Fields {
            type Value = CreateApp;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<CreateApp, A::Error> {
                let (mut name, mut remark, mut app_key, mut app_secret) = (None, None, None, None);
                while let Some(field) = map.next_key_seed(FieldOf(&CREATE_APP))? {
                    match field {
                        0 => once(&mut name, "name", &mut map)?,
                        1 => once(&mut remark, "remark", &mut map)?,
                        2 => once(&mut app_key, "app_key", &mut map)?,
                        3 => once(&mut app_secret, "app_secret", &mut map)?,
                        _ => _ = map.next_value::<IgnoredAny>()?,
                    }
                }
                Ok(CreateApp {
                    name: name.ok_or_else(|| A::Error::missing_field("name"))?,
                    remark,
                    app_key,
                    app_secret,
                })
            }
        }

        deserializer.deserialize_struct("CreateApp", &CREATE_APP, Fields)
    }
}

impl Serialize for CreateApp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("name", &self.name)?;
        entry(&mut map, "remark", self.remark.as_ref())?;
        entry(&mut map, "app_key", self.app_key.as_ref())?;
        entry(&mut map, "app_secret", self.app_secret.as_ref())?;
        map.end()
    }
}

/// Who owns an app.
pub(crate) struct Owner {
    pub(crate) level: Level,
    pub(crate) creator: Option<Creator>,
}

static OWNER: [&str; 2] = ["level", "creator"];

impl<'de> Deserialize<'de> for Owner {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> Visitor<'de> for Fields {
            type Value = Owner;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Owner, A::Error> {
                let (mut level, mut creator) = (None, None);
                while let Some(field) = map.next_key_seed(FieldOf(&OWNER))? {
                    match field {
                        0 => once(&mut level, "level", &mut map)?,
                        1 => once(&mut creator, "creator", &mut map)?,
                        _ => _ = map.next_value::<IgnoredAny>()?,
                    }
                }
                Ok(Owner { level: level.ok_or_else(|| A::Error::missing_field("level"))?, creator })
            }
        }

        deserializer.deserialize_struct("Owner", &OWNER, Fields)
    }
}

impl Serialize for Owner {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("level", &self.level)?;
        entry(&mut map, "creator", self.creator.as_ref())?;
        map.end()
    }
}

/// An app and its past.
pub(crate) struct Record {
    pub(crate) id: String,
    pub(crate) app: CreateApp,
    pub(crate) history: Option<Vec<CreateApp>>,
    pub(crate) owner: Option<Owner>,
}

static RECORD: [&str; 4] = ["id", "app", "history", "owner"];

impl<'de> Deserialize<'de> for Record {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> Visitor<'de> for Fields {
            type Value = Record;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Record, A::Error> {
                let (mut id, mut app, mut history, mut owner) = (None, None, None, None);
                while let Some(field) = map.next_key_seed(FieldOf(&RECORD))? {
                    match field {
                        0 => once(&mut id, "id", &mut map)?,
                        1 => once(&mut app, "app", &mut map)?,
                        2 => once(&mut history, "history", &mut map)?,
                        3 => once(&mut owner, "owner", &mut map)?,
                        _ => _ = map.next_value::<IgnoredAny>()?,
                    }
                }
                Ok(Record {
                    id: id.ok_or_else(|| A::Error::missing_field("id"))?,
                    app: app.ok_or_else(|| A::Error::missing_field("app"))?,
                    history,
                    owner,
                })
            }
        }

        deserializer.deserialize_struct("Record", &RECORD, Fields)
    }
}

impl Serialize for Record {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("app", &self.app)?;
        entry(&mut map, "history", self.history.as_ref())?;
        entry(&mut map, "owner", self.owner.as_ref())?;
        map.end()
    }
}

/// Who made an app.
#[derive(Clone, Copy)]
pub(crate) enum Creator {
    User,
    Market,
}

impl<'de> Deserialize<'de> for Creator {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let index = deserializer.deserialize_identifier(FieldOf(&["USER", "MARKET"]))?;
        let listed = [Self::User, Self::Market].get(index).copied();
        listed.ok_or_else(|| D::Error::custom("none of the listed values"))
    }
}

impl Serialize for Creator {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(match self {
            Self::User => "USER",
            Self::Market => "MARKET",
        })
    }
}

fn one(json: &[u8]) -> bool {
    is_ok(serde_json::from_slice::<CreateApp>(json))
}

fn many(json: &[u8]) -> bool {
    is_ok(serde_json::from_slice::<Vec<CreateApp>>(json))
}

fn nested(json: &[u8]) -> bool {
    is_ok(serde_json::from_slice::<Record>(json))
}
