//! A set of the types of JSON.

use crate::violation::JsonType;
use std::fmt;

/// A set of the types of JSON. A number without a fraction is of the type `integer` as well as `number`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Types(u8);

impl Types {
    /// No type.
    pub const NONE: Self = Self(0);
    /// Every type.
    pub const ALL: Self = Self(0b111_1111);
    /// `null`
    pub const NULL: Self = Self::of(JsonType::Null);
    /// `true` and `false`
    pub const BOOLEAN: Self = Self::of(JsonType::Boolean);
    /// Numbers without a fraction.
    pub const INTEGER: Self = Self::of(JsonType::Integer);
    /// All numbers.
    pub const NUMBER: Self = Self::of(JsonType::Number);
    /// Strings.
    pub const STRING: Self = Self::of(JsonType::String);
    /// Lists.
    pub const ARRAY: Self = Self::of(JsonType::Array);
    /// Objects.
    pub const OBJECT: Self = Self::of(JsonType::Object);

    /// Numbers with a fraction.
    pub(crate) const FRACTION: Self = Self::NUMBER.without(Self::INTEGER);

    /// The set of one type; numbers include the integers.
    #[must_use]
    pub const fn of(json_type: JsonType) -> Self {
        Self(match json_type {
            JsonType::Null => 1,
            JsonType::Boolean => 2,
            JsonType::Integer => 4,
            JsonType::Number => 12,
            JsonType::String => 16,
            JsonType::Array => 32,
            JsonType::Object => 64,
        })
    }

    /// The types of both sets.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The types that are in both sets.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// The types that are in this set and not in the other.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether every type of the other set is in this one.
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether no type is in both.
    #[must_use]
    pub const fn is_disjoint(self, other: Self) -> bool {
        self.0 & other.0 == 0
    }

    /// Whether there is no type in it.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The only type in it, if there is just one. Numbers are one type, the integers among them.
    #[must_use]
    pub fn single(self) -> Option<JsonType> {
        let mut names = self.names();
        names.next().filter(|_| names.next().is_none())
    }

    /// The types in it, in the order in which a sentence names them: the larger ones for those that they include.
    pub(crate) fn names(self) -> impl Iterator<Item = JsonType> {
        let is_named = move |json_type: &JsonType| match json_type {
            JsonType::Integer => self.contains(Self::INTEGER) && !self.contains(Self::NUMBER),
            json_type => self.contains(Self::of(*json_type)),
        };
        SPOKEN.into_iter().filter(is_named)
    }
}

/// The types in the order in which a sentence names them.
const SPOKEN: [JsonType; 7] = [
    JsonType::Boolean,
    JsonType::Integer,
    JsonType::Number,
    JsonType::String,
    JsonType::Array,
    JsonType::Object,
    JsonType::Null,
];

impl fmt::Display for Types {
    /// `a string, an array or null`
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.names().count();
        if count == 0 {
            return out.write_str("nothing");
        }
        for (index, name) in self.names().enumerate() {
            let separator = match index {
                0 => "",
                _ if index + 1 == count => " or ",
                _ => ", ",
            };
            write!(out, "{separator}{name}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(types: Types, expected: &str) {
        assert_eq!(types.to_string(), expected);
    }

    #[test]
    fn a_sentence_names_each_type_and_null_last() {
        check(Types::NULL.or(Types::STRING), "a string or null");
        check(Types::OBJECT.or(Types::NULL).or(Types::INTEGER), "an integer, an object or null");
        check(Types::NUMBER.or(Types::INTEGER), "a number");
        check(Types::NONE, "nothing");
    }

    #[test]
    fn numbers_are_a_single_type() {
        assert_eq!(Types::NUMBER.single(), Some(JsonType::Number));
        assert_eq!(Types::INTEGER.single(), Some(JsonType::Integer));
        assert_eq!(Types::NUMBER.or(Types::NULL).single(), None);
    }
}
