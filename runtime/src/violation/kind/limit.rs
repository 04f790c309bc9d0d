//! What rules demand: bounds, listed values, keywords.

use std::fmt;

/// A bound of a number: exact for integers.
#[derive(Clone, Debug, PartialEq)]
pub enum Bound {
    /// A bound of an integer.
    Integer(i128),
    /// A bound of any other number.
    Number(f64),
    /// A bound as the document writes it, digit by digit.
    Written(Box<str>),
}

impl fmt::Display for Bound {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(value) => value.fmt(out),
            Self::Number(value) => value.fmt(out),
            Self::Written(lexeme) => lexeme.fmt(out),
        }
    }
}

/// The values that an enumeration lists.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Allowed {
    /// Texts.
    Texts(&'static [&'static str]),
    /// Integers.
    Integers(&'static [i64]),
    /// JSON literals, for values that are known at run time only.
    Literals(Vec<String>),
}

impl fmt::Display for Allowed {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Texts(values) => quoted(out, values),
            Self::Integers(values) => quoted(out, values),
            Self::Literals(values) => quoted(out, values),
        }
    }
}

fn quoted(out: &mut fmt::Formatter<'_>, values: &[impl fmt::Display]) -> fmt::Result {
    for (index, value) in values.iter().enumerate() {
        let separator = if index == 0 { "" } else { ", " };
        write!(out, "{separator}`{value}`")?;
    }
    Ok(())
}

/// A keyword that several violations share with others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Keyword {
    /// `anyOf`: at least one of several schemas admits the value.
    AnyOf,
    /// `oneOf`: just one of several schemas admits the value.
    OneOf,
    /// `unevaluatedItems`: what holds for the items that nothing else speaks of.
    UnevaluatedItems,
    /// `unevaluatedProperties`: what holds for the fields that nothing else speaks of.
    UnevaluatedProperties,
}

impl Keyword {
    /// The keyword as a document writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AnyOf => "anyOf",
            Self::OneOf => "oneOf",
            Self::UnevaluatedItems => "unevaluatedItems",
            Self::UnevaluatedProperties => "unevaluatedProperties",
        }
    }
}
