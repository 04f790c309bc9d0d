//! What is wrong with a value, where it is wrong, and which keyword of the schema says so.

mod kind;
mod place;

pub use kind::{Allowed, Bound, JsonType, Keyword, Kind};
pub use place::{Place, Segment};

use std::error::Error;
use std::fmt;

/// The most violations that one decoding reports.
pub const MAX_VIOLATIONS: usize = 64;

/// One broken rule: the place, the path below it, and the rule.
///
/// A violation never holds the value that broke the rule, so that it may be logged even where the value is a secret.
/// [`Display`](fmt::Display) is the sentence alone, such as `at most 64 characters, but this has 65`.
#[derive(Clone, Debug, PartialEq)]
pub struct Violation {
    place: Place,
    path: Vec<Segment>,
    kind: Kind,
}

impl Violation {
    /// A violation of a value on its own: [`Place::Value`] and an empty path.
    #[must_use]
    pub fn new(kind: Kind) -> Self {
        Self { place: Place::Value, path: Vec::new(), kind }
    }

    /// The same violation at the given place, below the given path.
    #[must_use]
    pub fn at(mut self, place: Place, prefix: impl IntoIterator<Item = Segment>) -> Self {
        self.place = place;
        self.path.splice(0..0, prefix);
        self
    }

    /// The part of the message that holds the value.
    #[must_use]
    pub fn place(&self) -> Place {
        self.place
    }

    /// The way from the place to the value. For a parameter it begins with the parameter's name.
    #[must_use]
    pub fn path(&self) -> &[Segment] {
        &self.path
    }

    /// The rule that is broken.
    #[must_use]
    pub fn kind(&self) -> &Kind {
        &self.kind
    }

    /// The path as a JSON pointer (RFC 6901): `/name`, `/tags/3`, or the empty text for the whole document.
    #[must_use]
    pub fn pointer(&self) -> String {
        self.path.iter().map(|segment| format!("/{}", segment.escaped())).collect()
    }

    /// The keyword of the schema that is broken, such as `maxLength`.
    #[must_use]
    pub fn keyword(&self) -> &'static str {
        self.kind.keyword()
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.kind.fmt(formatter)
    }
}

impl Error for Violation {}

/// Everything that is wrong with one document, in the order of its schema; at most [`MAX_VIOLATIONS`].
///
/// [`Display`](fmt::Display) writes one line for each violation: `/name: at most 64 characters, but this has 65`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Violations(Vec<Violation>);

impl Violations {
    /// The violations one by one.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.0.iter()
    }

    /// How many violations there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The first violation in the order of the schema.
    #[must_use]
    pub fn first(&self) -> Option<&Violation> {
        self.0.first()
    }

    /// Whether the document could not be read at all, so that no rule of the schema was looked at.
    #[must_use]
    pub fn is_malformed(&self) -> bool {
        self.0.iter().any(|violation| violation.kind.is_malformed())
    }

    /// Appends violations until there are [`MAX_VIOLATIONS`]; those after that are dropped.
    pub fn extend(&mut self, more: impl IntoIterator<Item = Violation>) {
        let room = MAX_VIOLATIONS.saturating_sub(self.0.len());
        self.0.extend(more.into_iter().take(room));
    }

    /// The same violations at a place, below a segment: those of a parameter's value become those of the parameter.
    #[must_use]
    pub fn at(self, place: Place, segment: &Segment) -> Self {
        Self(self.0.into_iter().map(|violation| violation.at(place, [segment.clone()])).collect())
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.0.iter().enumerate() {
            let line_break = if index == 0 { "" } else { "\n" };
            write!(formatter, "{line_break}")?;
            if !violation.path.is_empty() {
                write!(formatter, "{}: ", violation.pointer())?;
            }
            write!(formatter, "{violation}")?;
        }
        Ok(())
    }
}

impl Error for Violations {}

impl From<Violation> for Violations {
    fn from(violation: Violation) -> Self {
        Self(vec![violation])
    }
}

impl FromIterator<Violation> for Violations {
    fn from_iter<I: IntoIterator<Item = Violation>>(violations: I) -> Self {
        Self(violations.into_iter().take(MAX_VIOLATIONS).collect())
    }
}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = std::slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn too_long() -> Violation {
        Violation::new(Kind::TooLong { max: 64, actual: 65 })
    }

    #[test]
    fn a_pointer_escapes_tilde_and_slash() {
        let path = [Segment::name("a/b~c"), Segment::Index(3)];
        assert_eq!(too_long().at(Place::Body, path).pointer(), "/a~1b~0c/3");
    }

    #[test]
    fn the_whole_document_has_an_empty_pointer() {
        assert_eq!(too_long().pointer(), "");
    }

    #[test]
    fn violations_print_one_line_each_with_their_pointers() {
        let mut all = Violations::from(too_long()).at(Place::Body, &Segment::name("name"));
        all.extend([Violation::new(Kind::Missing)]);
        assert_eq!(
            all.to_string(),
            "/name: at most 64 characters, but this has 65\nthis is required, but it is missing"
        );
    }

    #[test]
    fn more_than_64_violations_are_cut() {
        let all: Violations = std::iter::repeat_with(too_long).take(100).collect();
        assert_eq!(all.len(), MAX_VIOLATIONS);
    }
}
