//! The sentence of each rule: what is demanded, and what was seen.

use super::{Keyword, Kind};
use std::fmt;

impl fmt::Display for Kind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => out.write_str("this is required, but it is missing"),
            Self::Type { expected, actual } => {
                write!(out, "{expected} is expected, but this is {actual}")
            }
            Self::Types { expected, actual } => {
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
            Self::TooFewProperties { min, actual } => {
                write!(out, "at least {}, but this has {actual}", Count(*min, "field"))
            }
            Self::TooManyProperties { max, actual } => {
                write!(out, "at most {}, but this has {actual}", Count(*max, "field"))
            }
            Self::TooFewMatches { min, actual } => {
                write!(out, "at least {}, but this has {actual}", Count(*min, "matching item"))
            }
            Self::TooManyMatches { max, actual } => {
                write!(out, "at most {}, but this has {actual}", Count(*max, "matching item"))
            }
            Self::Forbidden => out.write_str("no value that is ruled out, but this is one"),
            Self::NoAlternative { .. } => {
                out.write_str("one of the alternatives, but this is none of them")
            }
            Self::SeveralAlternatives { matched } => {
                write!(
                    out,
                    "just one of the alternatives, but this is several: {}",
                    Places(matched)
                )
            }
            Self::DependentMissing { by } => {
                write!(out, "this is required beside `{by}`, but it is missing")
            }
            Self::Name { broken } => write!(out, "the name of the field: {broken}"),
            Self::Unevaluated { keyword: Keyword::UnevaluatedItems } => {
                out.write_str("only documented items, but this is none of them")
            }
            Self::Unevaluated { .. } => {
                out.write_str("only documented fields, but this is none of them")
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
            Self::MalformedParts { message } => write!(out, "not a body of parts: {message}"),
            Self::MalformedXml { message } => {
                write!(out, "not the XML that is asked for: {message}")
            }
            Self::TooMuchWork => out.write_str(
                "no more work than a value of this size is granted, but this takes more",
            ),
            Self::Unexplained => {
                out.write_str("this was refused without a reason, which is a defect of the program")
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

/// Places in a list of the schema.
struct Places<'a>(&'a [usize]);

impl fmt::Display for Places<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, place) in self.0.iter().enumerate() {
            let separator = if index == 0 { "" } else { ", " };
            write!(out, "{separator}{place}")?;
        }
        Ok(())
    }
}
