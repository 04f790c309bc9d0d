//! The alternatives of a union as a table.

use crate::schema::Types;
use crate::violation::Keyword;

/// One alternative of a union: the types of JSON that it can be, and the values of the tag that name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Branch {
    types: Types,
    tags: &'static [&'static str],
}

impl Branch {
    /// An alternative that can be a value of any of these types.
    #[must_use]
    pub const fn of(types: Types) -> Self {
        Self { types, tags: &[] }
    }

    /// The same alternative, for objects that have one of these texts as their tag.
    #[must_use]
    pub const fn tagged(self, tags: &'static [&'static str]) -> Self {
        Self { types: self.types, tags }
    }

    /// Whether it can be a value that is of all these types.
    pub(super) const fn admits(&self, types: Types) -> bool {
        !self.types.is_disjoint(types)
    }

    pub(super) const fn has_tags(&self) -> bool {
        !self.tags.is_empty()
    }
}

/// The alternatives that a value may be read as.
#[derive(Debug)]
pub(super) enum Candidates {
    None,
    One(usize),
    Several(Vec<usize>),
}

impl FromIterator<usize> for Candidates {
    fn from_iter<I: IntoIterator<Item = usize>>(indices: I) -> Self {
        let mut indices = indices.into_iter();
        match (indices.next(), indices.next()) {
            (None, _) => Self::None,
            (Some(only), None) => Self::One(only),
            (Some(first), Some(second)) => {
                Self::Several([first, second].into_iter().chain(indices).collect())
            }
        }
    }
}

/// The alternatives of a union, and how to tell them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Branches {
    branches: &'static [Branch],
    tag: Option<&'static str>,
    keyword: Keyword,
}

impl Branches {
    /// The table of these alternatives, told apart by the types of JSON: `anyOf`.
    #[must_use]
    pub const fn new(branches: &'static [Branch]) -> Self {
        Self { branches, tag: None, keyword: Keyword::AnyOf }
    }

    /// The same table, where objects are told apart by the text in this field.
    #[must_use]
    pub const fn by_tag(mut self, name: &'static str) -> Self {
        self.tag = Some(name);
        self
    }

    /// The same table, for what the document states as `oneOf`. It changes the keyword of a violation alone: that no second
    /// alternative takes the value is for [`Checked`](crate::checked::Checked) to find out.
    #[must_use]
    pub const fn one_of(mut self) -> Self {
        self.keyword = Keyword::OneOf;
        self
    }

    /// The number of alternatives.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.branches.len()
    }

    /// Whether there is no alternative.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.branches.is_empty()
    }

    pub(super) const fn tag(&self) -> Option<&'static str> {
        self.tag
    }

    pub(super) const fn keyword(&self) -> Keyword {
        self.keyword
    }

    /// The types that any alternative can be.
    pub(super) fn types(&self) -> Types {
        self.branches.iter().fold(Types::NONE, |all, branch| all.or(branch.types))
    }

    /// Whether an alternative takes integers and no other numbers, or the other way round.
    pub(super) fn tells_integers_apart(&self) -> bool {
        self.branches
            .iter()
            .any(|branch| branch.admits(Types::INTEGER) != branch.admits(Types::FRACTION))
    }

    /// The alternatives for which a condition holds.
    pub(super) fn candidates(&self, condition: impl Fn(&Branch) -> bool) -> Candidates {
        let branches = self.branches.iter().enumerate();
        branches.filter(|(_, branch)| condition(branch)).map(|(index, _)| index).collect()
    }

    /// The alternatives for an object whose tag is this text.
    pub(super) fn candidates_for_tag(&self, text: &str) -> Candidates {
        self.candidates(|branch| branch.tags.contains(&text))
    }

    /// Every text that names an alternative.
    pub(super) fn tags(&self) -> Vec<String> {
        let tags = self.branches.iter().flat_map(|branch| branch.tags);
        tags.map(|tag| (*tag).to_owned()).collect()
    }
}
