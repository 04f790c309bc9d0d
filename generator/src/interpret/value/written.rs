//! A JSON value as it is written: members in their order, those that come twice among them.

use specwright_runtime::decode::{Decode, Reader};
use specwright_runtime::json::{Json, JsonNumber};
use specwright_runtime::violation::JsonType;

/// A JSON value as it is written.
#[derive(Clone, Debug)]
pub(crate) enum Written {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A number with all its digits.
    Number(JsonNumber),
    /// A string.
    String(String),
    /// A list.
    Array(Vec<Written>),
    /// An object, whose names may come twice.
    Object(Vec<(String, Written)>),
}

impl Written {
    /// What kind of value it is.
    pub(crate) fn json_type(&self) -> JsonType {
        match self {
            Self::Null => JsonType::Null,
            Self::Boolean(_) => JsonType::Boolean,
            Self::Number(_) => JsonType::Number,
            Self::String(_) => JsonType::String,
            Self::Array(_) => JsonType::Array,
            Self::Object(_) => JsonType::Object,
        }
    }
}

impl Decode for Written {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        Some(match reader.next_type()? {
            JsonType::Null => reader.null().map(|_| Self::Null)?,
            JsonType::Boolean => Self::Boolean(reader.boolean()?),
            JsonType::Integer | JsonType::Number => Self::Number(JsonNumber::read(reader)?),
            JsonType::String => Self::String(String::read(reader)?),
            JsonType::Array => Self::Array(Vec::read(reader)?),
            JsonType::Object => Self::Object(members(reader)?),
        })
    }
}

fn members(reader: &mut Reader<'_>) -> Option<Vec<(String, Written)>> {
    let mut members = Vec::new();
    reader.entries(&mut |name, reader| {
        members.extend(Written::read(reader).map(|value| (std::mem::take(name), value)));
    })?;
    Some(members)
}

impl From<&Json> for Written {
    fn from(json: &Json) -> Self {
        match json {
            Json::Null => Self::Null,
            Json::Boolean(value) => Self::Boolean(*value),
            Json::Number(number) => Self::Number(number.clone()),
            Json::String(text) => Self::String(text.clone()),
            Json::Array(items) => Self::Array(items.iter().map(Self::from).collect()),
            Json::Object(members) => {
                let members = members.iter();
                Self::Object(members.map(|(name, value)| (name.clone(), value.into())).collect())
            }
        }
    }
}

impl From<&Written> for Json {
    fn from(written: &Written) -> Self {
        match written {
            Written::Null => Self::Null,
            Written::Boolean(value) => Self::Boolean(*value),
            Written::Number(number) => Self::Number(number.clone()),
            Written::String(text) => Self::String(text.clone()),
            Written::Array(items) => Self::Array(items.iter().map(Self::from).collect()),
            Written::Object(members) => {
                let members = members.iter();
                Self::Object(members.map(|(name, value)| (name.clone(), value.into())).collect())
            }
        }
    }
}
