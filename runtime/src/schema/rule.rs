//! The rules that a schema is made of.

use super::{Schema, Types};
use crate::pattern::Pattern;
use crate::text::Format;

/// One thing that a schema says. A rule about one type of JSON admits every value of another.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Rule<'a> {
    /// No value: the schema `false`.
    Never,
    /// What another schema says, by its place in the table of definitions: `$ref`.
    Definition(usize),
    /// The value is of one of these types.
    Types(Types),
    /// The value equals one of these texts of JSON: `enum`, `const`.
    Values(&'a [&'a str]),
    /// The least number of characters of a string.
    MinChars(usize),
    /// The greatest number of characters of a string.
    MaxChars(usize),
    /// What a string matches.
    Pattern(Pattern<'a>),
    /// What a string or number is.
    Format(Format),
    /// The least number, as it is written: `minimum`.
    Minimum(&'a str),
    /// The number that all others exceed, as it is written: `exclusiveMinimum`.
    Above(&'a str),
    /// The greatest number, as it is written: `maximum`.
    Maximum(&'a str),
    /// The number that exceeds all others, as it is written: `exclusiveMaximum`.
    Below(&'a str),
    /// What a number is a multiple of, as it is written.
    MultipleOf(&'a str),
    /// The least number of items of a list.
    MinItems(usize),
    /// The greatest number of items of a list.
    MaxItems(usize),
    /// No item of a list repeats another.
    UniqueItems,
    /// The items of a list: the first ones each by a schema of their own (`prefixItems`), the others by one (`items`).
    Items {
        /// The schemas of the first items, in order.
        first: &'a [Schema<'a>],
        /// The schema of every other item.
        rest: Option<&'a Schema<'a>>,
    },
    /// How many items of a list match a schema: `contains`, `minContains`, `maxContains`.
    Contains {
        /// The schema.
        schema: &'a Schema<'a>,
        /// The least number of items.
        min: usize,
        /// The greatest number of items.
        max: usize,
    },
    /// The least number of members of an object.
    MinProperties(usize),
    /// The greatest number of members of an object.
    MaxProperties(usize),
    /// The members that an object has.
    Required(&'a [&'a str]),
    /// The members of an object: `properties`, `patternProperties`, `additionalProperties`.
    Members {
        /// The schemas of members by name.
        named: &'a [(&'a str, Schema<'a>)],
        /// The schemas of members by a pattern that their names match.
        matching: &'a [(Pattern<'a>, Schema<'a>)],
        /// The schema of every other member.
        rest: Option<&'a Schema<'a>>,
    },
    /// The schema of the names of an object's members.
    PropertyNames(&'a Schema<'a>),
    /// The members that an object has if it has another.
    DependentRequired(&'a [(&'a str, &'a [&'a str])]),
    /// The schemas that an object matches if it has a member.
    DependentSchemas(&'a [(&'a str, Schema<'a>)]),
    /// Every one of these schemas admits the value.
    AllOf(&'a [Schema<'a>]),
    /// At least one of these schemas admits the value.
    AnyOf(&'a [Schema<'a>]),
    /// Just one of these schemas admits the value.
    OneOf(&'a [Schema<'a>]),
    /// This schema does not admit the value.
    Not(&'a Schema<'a>),
    /// What holds hangs on whether a schema admits the value.
    If {
        /// The schema that decides.
        condition: &'a Schema<'a>,
        /// The schema for values that it admits.
        then: Option<&'a Schema<'a>>,
        /// The schema for other values.
        otherwise: Option<&'a Schema<'a>>,
    },
    /// The schema of items that no other rule of this schema speaks of.
    UnevaluatedItems(&'a Schema<'a>),
    /// The schema of members that no other rule of this schema speaks of.
    UnevaluatedProperties(&'a Schema<'a>),
}
