//! The rules that a value can break, each with its keyword and its sentence.

use std::borrow::Cow;
use std::fmt;

/// The rule that a value breaks, with what the rule demands and, where it is no secret, what was seen.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Kind {
    /// A required field, parameter or body is missing.
    Missing,
    /// The value is of another JSON type.
    Type {
        /// What the schema demands.
        expected: JsonType,
        /// What was seen.
        actual: JsonType,
    },
    /// A text has too few characters.
    TooShort {
        /// The least number of characters.
        min: usize,
        /// The number of characters that was seen.
        actual: usize,
    },
    /// A text has too many characters.
    TooLong {
        /// The greatest number of characters.
        max: usize,
        /// The number of characters that was seen.
        actual: usize,
    },
    /// A text does not match its pattern.
    Pattern {
        /// The pattern as the document writes it.
        pattern: Box<str>,
        /// The first character that does not fit, counted from 0; the number of characters when the text ends too early.
        /// Nothing where no single character is to blame.
        position: Option<usize>,
    },
    /// It takes too long to find out whether a text matches its pattern.
    PatternUndecided {
        /// The pattern as the document writes it.
        pattern: Box<str>,
    },
    /// The value is none of those listed.
    Unlisted {
        /// The listed values.
        allowed: Allowed,
    },
    /// A number is too small.
    TooSmall {
        /// The least value.
        min: Bound,
        /// Whether the bound itself is already too small.
        exclusive: bool,
    },
    /// A number is too large.
    TooLarge {
        /// The greatest value.
        max: Bound,
        /// Whether the bound itself is already too large.
        exclusive: bool,
    },
    /// A number is not a multiple of another.
    NotMultiple {
        /// The number that it has to be a multiple of.
        of: Bound,
    },
    /// A list has too few items.
    TooFewItems {
        /// The least number of items.
        min: usize,
        /// The number of items that was seen.
        actual: usize,
    },
    /// A list has too many items.
    TooManyItems {
        /// The greatest number of items.
        max: usize,
        /// The number of items that was seen.
        actual: usize,
    },
    /// Two items of a list are equal, and must not be.
    Repeated {
        /// The place of the item that came first, counted from 0.
        first: usize,
        /// The place of the item that repeats it.
        second: usize,
    },
    /// An object has a field that its schema does not know and does not admit.
    UnknownField,
    /// An object has the same field twice.
    DuplicateField,
    /// A text is not of the format that the schema names.
    Format {
        /// The name of the format, such as `date-time`.
        format: Cow<'static, str>,
    },
    /// A number does not fit into its type.
    OutOfRange {
        /// The name of the type, such as `int32`.
        type_name: &'static str,
    },
    /// The document is nested too deeply, and was not read to its end.
    TooDeep {
        /// The greatest number of levels.
        max: usize,
    },
    /// The document is not JSON, and was not read to its end.
    Malformed {
        /// What is wrong.
        message: Cow<'static, str>,
        /// Where reading stopped, in bytes from the start.
        offset: usize,
    },
}

impl Kind {
    /// The keyword of the schema that is broken. What no keyword covers has a word of its own: `duplicate`, `depth`, `syntax`.
    #[must_use]
    pub const fn keyword(&self) -> &'static str {
        match self {
            Self::Missing => "required",
            Self::Type { .. } => "type",
            Self::TooShort { .. } => "minLength",
            Self::TooLong { .. } => "maxLength",
            Self::Pattern { .. } | Self::PatternUndecided { .. } => "pattern",
            Self::Unlisted { .. } => "enum",
            Self::TooSmall { exclusive: false, .. } => "minimum",
            Self::TooSmall { exclusive: true, .. } => "exclusiveMinimum",
            Self::TooLarge { exclusive: false, .. } => "maximum",
            Self::TooLarge { exclusive: true, .. } => "exclusiveMaximum",
            Self::NotMultiple { .. } => "multipleOf",
            Self::TooFewItems { .. } => "minItems",
            Self::TooManyItems { .. } => "maxItems",
            Self::Repeated { .. } => "uniqueItems",
            Self::UnknownField => "additionalProperties",
            Self::Format { .. } | Self::OutOfRange { .. } => "format",
            Self::DuplicateField => "duplicate",
            Self::TooDeep { .. } => "depth",
            Self::Malformed { .. } => "syntax",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => out.write_str("this is required, but it is missing"),
            Self::Type { expected, actual } => {
                write!(out, "{expected} is expected, but this is {actual}")
            }
            Self::TooShort { min, actual } => {
                write!(out, "at least {}, but this has {actual}", Count(*min, "character"))
            }
            Self::TooLong { max, actual } => {
                write!(out, "at most {}, but this has {actual}", Count(*max, "character"))
            }
            Self::Pattern { pattern, position: Some(position) } => {
                let character = position.saturating_add(1);
                write!(
                    out,
                    "must match `{pattern}`, but this does not from character {character} on"
                )
            }
            Self::Pattern { pattern, position: None } => {
                write!(out, "must match `{pattern}`, but this does not")
            }
            Self::PatternUndecided { pattern } => {
                write!(
                    out,
                    "must match `{pattern}`, but it takes too long to tell whether this does"
                )
            }
            Self::Unlisted { allowed } => write!(out, "one of {allowed}, but this is none of them"),
            Self::TooSmall { min, exclusive: false } => {
                write!(out, "at least {min}, but this is less")
            }
            Self::TooSmall { min, exclusive: true } => {
                write!(out, "more than {min}, but this is not")
            }
            Self::TooLarge { max, exclusive: false } => {
                write!(out, "at most {max}, but this is more")
            }
            Self::TooLarge { max, exclusive: true } => {
                write!(out, "less than {max}, but this is not")
            }
            Self::NotMultiple { of } => write!(out, "a multiple of {of}, but this is not"),
            Self::TooFewItems { min, actual } => {
                write!(out, "at least {}, but this has {actual}", Count(*min, "item"))
            }
            Self::TooManyItems { max, actual } => {
                write!(out, "at most {}, but this has {actual}", Count(*max, "item"))
            }
            Self::Repeated { first, second } => {
                write!(out, "items must differ, but items {first} and {second} are the same")
            }
            Self::UnknownField => out.write_str("only documented fields, but this is none of them"),
            Self::DuplicateField => out.write_str("each field once, but this one came twice"),
            Self::Format { format } => {
                write!(out, "must be of the format `{format}`, but this is not")
            }
            Self::OutOfRange { type_name } => {
                write!(out, "a number that fits into {type_name}, but this does not")
            }
            Self::TooDeep { max } => {
                write!(out, "at most {max} levels of nesting, but this has more")
            }
            Self::Malformed { message, offset } => {
                write!(out, "not JSON: {message} at byte {offset}")
            }
        }
    }
}

/// A number of things, with the plural where it belongs.
struct Count(usize, &'static str);

impl fmt::Display for Count {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = if self.0 == 1 { "" } else { "s" };
        write!(out, "{} {}{plural}", self.0, self.1)
    }
}

/// A type of JSON, with integers told apart as JSON Schema does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum JsonType {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean,
    /// A number without a fraction; `1.0` is one.
    Integer,
    /// Any number.
    Number,
    /// A string.
    String,
    /// A list.
    Array,
    /// An object.
    Object,
}

impl fmt::Display for JsonType {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Null => "null",
            Self::Boolean => "a boolean",
            Self::Integer => "an integer",
            Self::Number => "a number",
            Self::String => "a string",
            Self::Array => "an array",
            Self::Object => "an object",
        })
    }
}

/// A bound of a number: exact for integers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bound {
    /// A bound of an integer.
    Integer(i64),
    /// A bound of any other number.
    Number(f64),
}

impl fmt::Display for Bound {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(value) => value.fmt(out),
            Self::Number(value) => value.fmt(out),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_character_is_singular() {
        assert_eq!(
            Kind::TooShort { min: 1, actual: 0 }.to_string(),
            "at least 1 character, but this has 0"
        );
    }

    #[test]
    fn the_sentence_of_a_pattern_counts_characters_from_one() {
        let kind = Kind::Pattern { pattern: "^a*$".into(), position: Some(2) };
        assert_eq!(kind.to_string(), "must match `^a*$`, but this does not from character 3 on");
    }

    #[test]
    fn a_pattern_without_a_place_says_only_that_it_is_not_matched() {
        let kind = Kind::Pattern { pattern: "a".into(), position: None };
        assert_eq!(kind.to_string(), "must match `a`, but this does not");
    }

    #[test]
    fn an_exclusive_bound_has_a_keyword_of_its_own() {
        let kind = Kind::TooSmall { min: Bound::Integer(0), exclusive: true };
        assert_eq!(
            (kind.keyword(), kind.to_string().as_str()),
            ("exclusiveMinimum", "more than 0, but this is not")
        );
    }

    #[test]
    fn listed_values_are_named_in_order() {
        let kind = Kind::Unlisted { allowed: Allowed::Texts(&["USER", "MARKET"]) };
        assert_eq!(kind.to_string(), "one of `USER`, `MARKET`, but this is none of them");
    }
}
