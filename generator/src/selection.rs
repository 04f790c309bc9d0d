//! Which operations of a document are asked for.

use std::fmt;

/// Which operations code is made of; without a word said, all of them.
///
/// An operation is in when any of the words names it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    wanted: Vec<Wanted>,
}

/// One word of a selection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Every operation with this tag.
    Tag(String),
    /// Every operation of this path template and of those below it.
    Path(String),
    /// The operation of this `operationId`, or of a method and a path such as `GET /apps`.
    Operation(String),
}

/// What a selection knows of an operation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Candidate<'d> {
    /// The template of its path.
    pub(crate) path: &'d str,
    /// Its method, in any letters.
    pub(crate) method: &'d str,
    /// Its `operationId`.
    pub(crate) id: Option<&'d str>,
}

impl Selection {
    /// Adds a word.
    pub fn add(&mut self, wanted: Wanted) {
        self.wanted.push(wanted);
    }

    /// Whether nothing was said, so that every operation is in.
    pub fn is_everything(&self) -> bool {
        self.wanted.is_empty()
    }

    /// The words, as they were added.
    pub(crate) fn words(&self) -> &[Wanted] {
        &self.wanted
    }
}

impl Wanted {
    /// Whether the word names an operation with these tags.
    pub(crate) fn names<'d>(
        &self,
        candidate: Candidate<'d>,
        mut tags: impl Iterator<Item = &'d str>,
    ) -> bool {
        match self {
            Self::Tag(tag) => tags.any(|known| known == tag),
            Self::Path(path) => is_at_or_below(candidate.path, path),
            Self::Operation(id) if candidate.id == Some(id) => true,
            Self::Operation(call) => call.split_once(' ').is_some_and(|(method, path)| {
                method.eq_ignore_ascii_case(candidate.method) && path.trim() == candidate.path
            }),
        }
    }
}

/// Whether a path is the other one, or begins with all its segments.
fn is_at_or_below(path: &str, above: &str) -> bool {
    let above = above.trim_end_matches('/');
    path.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

impl fmt::Display for Wanted {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tag(tag) => write!(out, "the tag `{tag}`"),
            Self::Path(path) => write!(out, "the path `{path}`"),
            Self::Operation(id) => write!(out, "the operation `{id}`"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(wanted: Wanted) -> bool {
        let candidate = Candidate { path: "/apps/{id}", method: "get", id: Some("showApp") };
        wanted.names(candidate, ["apps", "read"].into_iter())
    }

    #[test]
    fn a_path_names_what_is_below_it_by_whole_segments() {
        for (path, is_in) in
            [("/apps", true), ("/apps/", true), ("/apps/{id}", true), ("/", true), ("/app", false)]
        {
            assert_eq!(named(Wanted::Path(path.to_owned())), is_in, "{path}");
        }
    }

    #[test]
    fn an_operation_is_named_by_its_id_or_by_method_and_path() {
        for (name, is_in) in
            [("showApp", true), ("GET /apps/{id}", true), ("GET /apps", false), ("apps", false)]
        {
            assert_eq!(named(Wanted::Operation(name.to_owned())), is_in, "{name}");
        }
    }

    #[test]
    fn a_tag_is_named_whole() {
        assert!(named(Wanted::Tag("read".to_owned())));
        assert!(!named(Wanted::Tag("rea".to_owned())));
    }
}
