//! Rules for values of every type: what type they are, and which values they are.

use super::checker::Checker;
use crate::decode::Decode;
use crate::json::Json;
use crate::schema::{Rule, Schema, Types};
use crate::violation::{Allowed, Kind};

/// The type of a value; numbers with and without a fraction are told apart.
pub(super) fn types_of(value: &Json) -> Types {
    match value {
        Json::Number(number) if number.is_integer() => Types::INTEGER,
        Json::Number(_) => Types::FRACTION,
        other => Types::of(other.json_type()),
    }
}

impl Checker<'_, '_> {
    pub(super) fn scalar(&mut self, rule: &Rule<'_>, schema: &Schema<'_>, value: &Json) -> bool {
        match rule {
            Rule::Types(types) => {
                types.contains(types_of(value))
                    || self.refuse(|| Kind::mistyped(*types, value.json_type()))
            }
            Rule::Values(texts) => self.values(texts, schema, value),
            _ => true,
        }
    }

    /// A value of another type is none of those listed; that it is of another type says it all.
    fn values(&mut self, texts: &[&str], schema: &Schema<'_>, value: &Json) -> bool {
        for text in texts {
            if !self.spend(1) {
                return false;
            }
            match equals(text, value) {
                Some(true) => return true,
                Some(false) => {}
                None => return self.fail(Kind::Unexplained),
            }
        }
        if schema.rules().iter().any(|rule| is_mistyped(rule, value)) {
            return false;
        }
        let listed = || texts.iter().map(|text| (*text).to_owned()).collect();
        self.refuse(|| Kind::Unlisted { allowed: Allowed::Literals(listed()) })
    }
}

fn is_mistyped(rule: &Rule<'_>, value: &Json) -> bool {
    matches!(rule, Rule::Types(types) if !types.contains(types_of(value)))
}

/// Whether a value is the one that a text of JSON writes. `None` when the text is none.
fn equals(text: &str, value: &Json) -> Option<bool> {
    let written = types_of_text(text)?;
    if written != Types::of(value.json_type()) {
        return Some(false);
    }
    match (value, plain(text)) {
        (Json::Null, _) => Some(true),
        (Json::Boolean(value), _) => Some(*value == text.trim_start().starts_with('t')),
        (Json::String(value), Some(plain)) => Some(value == plain),
        _ => Json::decode(text.as_bytes()).ok().map(|listed| listed == *value),
    }
}

/// The type of the value that a text of JSON writes, by its first character.
pub(super) fn types_of_text(text: &str) -> Option<Types> {
    Some(match text.trim_start().as_bytes().first()? {
        b'n' => Types::NULL,
        b't' | b'f' => Types::BOOLEAN,
        b'-' | b'0'..=b'9' => Types::NUMBER,
        b'"' => Types::STRING,
        b'[' => Types::ARRAY,
        b'{' => Types::OBJECT,
        _ => return None,
    })
}

/// What stands between the quotes of a string of JSON, if there are no escapes.
fn plain(text: &str) -> Option<&str> {
    let inner = text.strip_prefix('"')?.strip_suffix('"')?;
    (!inner.contains(['"', '\\'])).then_some(inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, value: &str, expected: Option<bool>) {
        let value = Json::decode(value.as_bytes()).unwrap();
        assert_eq!(equals(text, &value), expected, "{text} {value}");
    }

    #[test]
    fn equality_is_that_of_json() {
        check("1", "1.0", Some(true));
        check("1e400", "10e399", Some(true));
        check("1e400", "1e401", Some(false));
        check(r#"{"a":1,"b":[2]}"#, r#"{"b":[2.0],"a":1}"#, Some(true));
        check(r#""\u0061""#, r#""a""#, Some(true));
        check(r#""a""#, r#""\u0061""#, Some(true));
    }

    #[test]
    fn values_of_different_types_are_never_equal() {
        check("0", "false", Some(false));
        check("1", "true", Some(false));
        check("\"1\"", "1", Some(false));
        check("[]", "{}", Some(false));
        check("null", "false", Some(false));
        check("true", "false", Some(false));
    }

    #[test]
    fn a_text_that_is_no_json_equals_nothing() {
        check("nix", "1", Some(false));
        check("[1", "[1]", None);
        check("", "1", None);
    }
}
