//! Where a value stands: the part of the message, and the steps down to the value.

use std::borrow::Cow;
use std::fmt;

/// The part of a message that holds a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Place {
    /// A parameter in the path.
    Path,
    /// A parameter in the query.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
    /// The body.
    Body,
    /// No message at all: a value that was made by itself.
    Value,
}

impl Place {
    /// The name that OpenAPI gives to the place, such as `query`; `value` for a value on its own.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
            Self::Body => "body",
            Self::Value => "value",
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// The most characters that are kept of a name that comes from a document.
const MAX_FOREIGN_CHARS: usize = 128;

/// One step from a value to a value inside it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Segment {
    /// The field or parameter of this name.
    Name(Cow<'static, str>),
    /// The item at this place of a list, counted from 0.
    Index(usize),
}

impl Segment {
    /// The step to the field or parameter of this name.
    #[must_use]
    pub fn name(name: impl Into<Cow<'static, str>>) -> Self {
        Self::Name(name.into())
    }

    /// The step to a field whose name comes from a document. A long name is cut, so that no caller can fill a log.
    pub(crate) fn foreign(mut name: String) -> Self {
        if let Some((end, _)) = name.char_indices().nth(MAX_FOREIGN_CHARS) {
            name.truncate(end);
            name.push('…');
        }
        Self::Name(name.into())
    }

    /// The step as RFC 6901 writes it.
    pub(crate) fn escaped(&self) -> String {
        match self {
            Self::Name(name) => name.replace('~', "~0").replace('/', "~1"),
            Self::Index(index) => index.to_string(),
        }
    }
}

impl fmt::Display for Segment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => formatter.write_str(name),
            Self::Index(index) => index.fmt(formatter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_from_a_document_is_cut_after_128_characters() {
        let kept = |chars| Segment::foreign("é".repeat(chars)).to_string();
        assert_eq!(kept(128), "é".repeat(128));
        assert_eq!(kept(129), format!("{}…", "é".repeat(128)));
    }
}
