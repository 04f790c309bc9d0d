//! A set of the types of JSON.

use crate::violation::JsonType;

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
}
