//! The rules that a value can break, each with its keyword and its sentence.

mod json_type;
mod limit;
mod sentence;

pub use json_type::JsonType;
pub use limit::{Allowed, Bound, Keyword};

use crate::schema::Types;
use std::borrow::Cow;

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
    /// The value is of a JSON type that is none of several.
    Types {
        /// What the schema demands.
        expected: Types,
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
    /// An object has too few fields.
    TooFewProperties {
        /// The least number of fields.
        min: usize,
        /// The number of fields that was seen.
        actual: usize,
    },
    /// An object has too many fields.
    TooManyProperties {
        /// The greatest number of fields.
        max: usize,
        /// The number of fields that was seen.
        actual: usize,
    },
    /// Too few items of a list are of the kind that has to be there.
    TooFewMatches {
        /// The least number of such items.
        min: usize,
        /// The number of such items that was seen.
        actual: usize,
    },
    /// Too many items of a list are of a kind that is limited.
    TooManyMatches {
        /// The greatest number of such items.
        max: usize,
        /// The number of such items that was seen.
        actual: usize,
    },
    /// The value is one of those that are ruled out; where the schema is `false`, every value is.
    Forbidden,
    /// The value is none of the alternatives.
    NoAlternative {
        /// The keyword that lists them.
        keyword: Keyword,
    },
    /// The value is more than one of the alternatives, and must be just one.
    SeveralAlternatives {
        /// The places of those that it is, counted from 0.
        matched: Vec<usize>,
    },
    /// A field is missing that another one demands.
    DependentMissing {
        /// The name of the field that demands it.
        by: Box<str>,
    },
    /// The name of a field is not as it should be.
    Name {
        /// What is wrong with the name.
        broken: Box<Self>,
    },
    /// A field or an item is none of those that the schema speaks of, and no other is admitted.
    Unevaluated {
        /// The keyword that says so.
        keyword: Keyword,
    },
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
    /// The body does not divide into its parts, and none of them was read.
    MalformedParts {
        /// What is wrong.
        message: Cow<'static, str>,
    },
    /// The body is no XML document of its schema, and none of it was read.
    MalformedXml {
        /// What is wrong.
        message: Cow<'static, str>,
    },
    /// To tell whether the value is as it should be takes more work than a value of its size is granted.
    TooMuchWork,
    /// The value was refused, and nothing tells why: a defect of the code that reads it, and not of the value.
    Unexplained,
}

impl Kind {
    /// The keyword of the schema that is broken. What no keyword covers has a word of its own: `duplicate`, `depth`, `syntax`,
    /// `work`, `unexplained`.
    #[must_use]
    pub const fn keyword(&self) -> &'static str {
        match self {
            Self::Missing => "required",
            Self::Type { .. } | Self::Types { .. } => "type",
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
            Self::TooFewProperties { .. } => "minProperties",
            Self::TooManyProperties { .. } => "maxProperties",
            Self::TooFewMatches { min: 1, .. } => "contains",
            Self::TooFewMatches { .. } => "minContains",
            Self::TooManyMatches { .. } => "maxContains",
            Self::Forbidden => "not",
            Self::NoAlternative { keyword } | Self::Unevaluated { keyword } => keyword.as_str(),
            Self::SeveralAlternatives { .. } => "oneOf",
            Self::DependentMissing { .. } => "dependentRequired",
            Self::Name { .. } => "propertyNames",
            Self::DuplicateField => "duplicate",
            Self::TooDeep { .. } => "depth",
            Self::Malformed { .. } | Self::MalformedParts { .. } | Self::MalformedXml { .. } => {
                "syntax"
            }
            Self::TooMuchWork => "work",
            Self::Unexplained => "unexplained",
        }
    }

    /// Whether the value could not be read at all, so that no rule of its schema was looked at.
    pub(crate) const fn is_malformed(&self) -> bool {
        matches!(
            self,
            Self::Malformed { .. } | Self::MalformedParts { .. } | Self::MalformedXml { .. }
        )
    }

    /// The violation of a value whose type is none of these.
    #[must_use]
    pub(crate) fn mistyped(expected: Types, actual: JsonType) -> Self {
        match expected.single() {
            Some(expected) => Self::Type { expected, actual },
            None => Self::Types { expected, actual },
        }
    }
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
    fn an_exclusive_bound_has_a_keyword_of_its_own() {
        let kind = Kind::TooSmall { min: Bound::Integer(0), exclusive: true };
        assert_eq!(
            (kind.keyword(), kind.to_string().as_str()),
            ("exclusiveMinimum", "more than 0, but this is not")
        );
    }

    #[test]
    fn the_default_number_of_matches_has_the_keyword_that_is_written() {
        let keyword = |min| Kind::TooFewMatches { min, actual: 0 }.keyword();
        assert_eq!((keyword(1), keyword(2)), ("contains", "minContains"));
    }

    #[test]
    fn what_is_wrong_with_a_name_is_told_with_the_keyword_for_names() {
        let kind = Kind::Name { broken: Box::new(Kind::TooLong { max: 1, actual: 2 }) };
        let sentence = "the name of the field: at most 1 character, but this has 2";
        assert_eq!((kind.keyword(), kind.to_string().as_str()), ("propertyNames", sentence));
    }

    #[test]
    fn listed_values_are_named_in_order() {
        let kind = Kind::Unlisted { allowed: Allowed::Texts(&["USER", "MARKET"]) };
        assert_eq!(kind.to_string(), "one of `USER`, `MARKET`, but this is none of them");
    }
}
