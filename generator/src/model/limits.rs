//! Limits as they are stated: a value and its origin.

use super::{Origin, Pattern};

/// A value that the document states, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stated<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub origin: Origin,
}

/// One end of a range of numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Bound<T> {
    /// The number.
    pub value: T,
    /// True where the number itself is outside.
    pub exclusive: bool,
}

/// Limits of a string.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TextLimits {
    /// `minLength`, in Unicode characters.
    pub min_chars: Option<Stated<u64>>,
    /// `maxLength`, in Unicode characters.
    pub max_chars: Option<Stated<u64>>,
    /// `pattern`, in the dialect of ECMA-262.
    pub pattern: Option<Stated<Pattern>>,
}

impl TextLimits {
    /// True where nothing is limited.
    pub fn is_empty(&self) -> bool {
        self.min_chars.is_none() && self.max_chars.is_none() && self.pattern.is_none()
    }

    /// How many limits are stated.
    pub fn count(&self) -> usize {
        usize::from(self.min_chars.is_some())
            + usize::from(self.max_chars.is_some())
            + usize::from(self.pattern.is_some())
    }
}

/// Limits of an integer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IntegerLimits {
    /// `minimum` with its `exclusiveMinimum`.
    pub min: Option<Stated<Bound<i128>>>,
    /// `maximum` with its `exclusiveMaximum`.
    pub max: Option<Stated<Bound<i128>>>,
    /// `multipleOf`.
    pub multiple_of: Option<Stated<i128>>,
}

impl IntegerLimits {
    /// How many limits are stated.
    pub fn count(&self) -> usize {
        usize::from(self.min.is_some())
            + usize::from(self.max.is_some())
            + usize::from(self.multiple_of.is_some())
    }

    /// The smallest number within, if one is stated.
    pub fn smallest(&self) -> Option<i128> {
        self.min.as_ref().map(|min| min.value.value.saturating_add(i128::from(min.value.exclusive)))
    }

    /// The largest number within, if one is stated.
    pub fn largest(&self) -> Option<i128> {
        self.max.as_ref().map(|max| max.value.value.saturating_sub(i128::from(max.value.exclusive)))
    }
}

/// Limits of a number, each kept as it is written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NumberLimits {
    /// `minimum` with its `exclusiveMinimum`.
    pub min: Option<Stated<Bound<f64>>>,
    /// `maximum` with its `exclusiveMaximum`.
    pub max: Option<Stated<Bound<f64>>>,
    /// `multipleOf`.
    pub multiple_of: Option<Stated<f64>>,
}

impl NumberLimits {
    /// How many limits are stated.
    pub fn count(&self) -> usize {
        usize::from(self.min.is_some())
            + usize::from(self.max.is_some())
            + usize::from(self.multiple_of.is_some())
    }
}

/// Limits of a list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListLimits {
    /// `minItems`.
    pub min_items: Option<Stated<u64>>,
    /// `maxItems`.
    pub max_items: Option<Stated<u64>>,
    /// `uniqueItems`, where true.
    pub unique: Option<Stated<bool>>,
}

impl ListLimits {
    /// How many limits are stated.
    pub fn count(&self) -> usize {
        usize::from(self.min_items.is_some())
            + usize::from(self.max_items.is_some())
            + usize::from(self.unique.is_some())
    }
}
