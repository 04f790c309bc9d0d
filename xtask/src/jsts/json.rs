//! JSON as it is written: the lexeme of every scalar and the order of every map are kept.

use std::fmt;

use anyhow::Result;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// A JSON text as a tree.
#[derive(Clone, Debug)]
pub enum Json {
    /// A string, number, boolean or null, as it is written.
    Scalar(String),
    /// A list.
    List(Vec<Json>),
    /// A map, in the order of writing.
    Map(Vec<(String, Json)>),
}

impl Json {
    /// Reads a text; an error when it is no JSON.
    pub fn read(text: &str) -> Result<Self> {
        let text = text.trim();
        Ok(match text.chars().next() {
            Some('{') => {
                let Entries(entries) = serde_json::from_str(text)?;
                let read = |(key, value): (String, &RawValue)| Ok((key, Self::read(value.get())?));
                Self::Map(entries.into_iter().map(read).collect::<Result<_>>()?)
            }
            Some('[') => {
                let items: Vec<&RawValue> = serde_json::from_str(text)?;
                Self::List(
                    items.into_iter().map(|item| Self::read(item.get())).collect::<Result<_>>()?,
                )
            }
            _ => Self::Scalar(serde_json::from_str::<&RawValue>(text)?.get().to_owned()),
        })
    }

    /// What the text of a string means; nothing for everything else.
    pub fn as_text(&self) -> Option<String> {
        match self {
            Self::Scalar(text) => serde_json::from_str(text).ok(),
            Self::List(_) | Self::Map(_) => None,
        }
    }
}

/// On one line, without white space between the tokens.
impl fmt::Display for Json {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Scalar(text) => formatter.write_str(text),
            Self::List(items) => {
                let items: Vec<String> = items.iter().map(Self::to_string).collect();
                write!(formatter, "[{}]", items.join(","))
            }
            Self::Map(entries) => {
                let entry = |(key, value): &(String, Self)| format!("{}:{value}", quoted(key));
                let entries: Vec<String> = entries.iter().map(entry).collect();
                write!(formatter, "{{{}}}", entries.join(","))
            }
        }
    }
}

/// A text as a JSON string.
pub fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// The entries of a map, each value as it is written.
struct Entries<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Entries<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;
        impl<'de> Visitor<'de> for Collect {
            type Value = Entries<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a map")
            }

            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(Collect)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lexemes_and_order_are_kept() {
        let text = r#" { "b": 1.50e+400, "a": [true, null, "\u0041", {}] } "#;
        let read = Json::read(text).unwrap().to_string();
        assert_eq!(read, r#"{"b":1.50e+400,"a":[true,null,"\u0041",{}]}"#);
    }

    #[test]
    fn what_is_no_json_is_an_error() {
        assert!(Json::read("[1,").is_err());
        assert!(Json::read("nul").is_err());
    }
}
