//! Values in a case: JSON written as YAML, with two shorthands for long texts.
//!
//! `{ $repeat: [text, times] }` stands for a text repeated, `{ $concat: [text, …] }` for texts joined.

use serde::de::Error;
use serde::{Deserialize, Deserializer};
use serde_yaml::{Mapping, Value};

/// The longest text that a shorthand may stand for, in bytes.
const LONGEST: usize = 16 << 20;

/// A JSON value, its fields in the order in which they were typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Json {
    text: String,
}

impl Json {
    /// The value as JSON text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The value for comparisons, in which the order of fields does not matter.
    pub fn value(&self) -> serde_json::Value {
        serde_json::from_str(&self.text).expect("the text was written by serde_json")
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = expand(Value::deserialize(deserializer)?).map_err(D::Error::custom)?;
        let text = serde_json::to_string(&value).map_err(D::Error::custom)?;
        Ok(Self { text })
    }
}

/// A text, which a shorthand may stand for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text(pub String);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = expand(Value::deserialize(deserializer)?).map_err(D::Error::custom)?;
        text_of(value).map(Self).map_err(D::Error::custom)
    }
}

/// Replaces every shorthand in a value.
fn expand(value: Value) -> Result<Value, String> {
    match value {
        Value::Mapping(mapping) => expand_mapping(mapping),
        Value::Sequence(items) => {
            items.into_iter().map(expand).collect::<Result<_, _>>().map(Value::Sequence)
        }
        Value::Tagged(tagged) => Err(format!("the tag {} has no meaning here", tagged.tag)),
        scalar => Ok(scalar),
    }
}

fn expand_mapping(mapping: Mapping) -> Result<Value, String> {
    if let Some(parts) = mapping.get("$repeat") {
        return alone(&mapping).and_then(|()| repeat(parts.clone())).map(Value::String);
    }
    if let Some(parts) = mapping.get("$concat") {
        return alone(&mapping).and_then(|()| concat(parts.clone())).map(Value::String);
    }
    let expanded = mapping.into_iter().map(|(key, value)| Ok((key, expand(value)?)));
    expanded.collect::<Result<Mapping, String>>().map(Value::Mapping)
}

/// A shorthand with something beside it would lose what stands there.
fn alone(mapping: &Mapping) -> Result<(), String> {
    match mapping.len() {
        1 => Ok(()),
        _ => Err("a shorthand stands alone in its mapping".to_owned()),
    }
}

fn repeat(parts: Value) -> Result<String, String> {
    let Value::Sequence(parts) = parts else { return Err(REPEAT.to_owned()) };
    let [text, times] = <[Value; 2]>::try_from(parts).map_err(|_| REPEAT.to_owned())?;
    let (text, times) = (text_of(expand(text)?)?, times.as_u64().ok_or(REPEAT)?);
    let times =
        usize::try_from(times).ok().filter(|times| times.saturating_mul(text.len()) <= LONGEST);
    times.map(|times| text.repeat(times)).ok_or_else(|| format!("more than {LONGEST} bytes"))
}

const REPEAT: &str = "$repeat takes a text and how often it is repeated";

fn concat(parts: Value) -> Result<String, String> {
    let Value::Sequence(parts) = parts else {
        return Err("$concat takes a list of texts".to_owned());
    };
    parts.into_iter().map(|part| text_of(expand(part)?)).collect()
}

fn text_of(value: Value) -> Result<String, String> {
    match value {
        Value::String(text) => Ok(text),
        _ => Err("a text belongs here; quote it".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(yaml: &str, expected: Expect) {
        let seen = match serde_yaml::from_str::<Json>(yaml) {
            Ok(json) => json.text().to_owned(),
            Err(error) => error.to_string(),
        };
        expected.assert_eq(&seen);
    }

    #[test]
    fn fields_keep_the_order_in_which_they_were_typed() {
        check("{ b: 1, a: [null, true, 1.5, x] }", expect![[r#"{"b":1,"a":[null,true,1.5,"x"]}"#]]);
    }

    #[test]
    fn a_text_is_repeated() {
        check("{ name: { $repeat: [ab, 3] } }", expect![[r#"{"name":"ababab"}"#]]);
    }

    #[test]
    fn texts_are_joined_and_may_be_shorthands_themselves() {
        check("{ $concat: [a, { $repeat: [b, 2] }, c] }", expect![[r#""abbc""#]]);
    }

    #[test]
    fn a_field_beside_a_shorthand_is_refused() {
        check("{ $repeat: [a, 1], b: c }", expect!["a shorthand stands alone in its mapping"]);
    }

    #[test]
    fn a_number_where_a_text_belongs_is_refused() {
        check("{ $concat: [1] }", expect!["a text belongs here; quote it"]);
    }

    #[test]
    fn a_text_that_grows_without_bound_is_refused() {
        check("{ $repeat: [a, 18446744073709551615] }", expect!["more than 16777216 bytes"]);
    }

    #[test]
    fn a_shorthand_with_too_many_parts_is_refused() {
        check(
            "{ $repeat: [a, 1, 2] }",
            expect!["$repeat takes a text and how often it is repeated"],
        );
    }
}
