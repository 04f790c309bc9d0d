//! Faults: what an API answers before, around and instead of a reply of its handlers, in the API's own words.

mod fallback;
#[cfg(feature = "server")]
mod identity;
#[cfg(feature = "server")]
mod template;

use std::borrow::Cow;

use crate::violation::{Segment, Violation};

pub use fallback::PROBLEMS;
#[cfg(feature = "server")]
pub(crate) use identity::Identity;
#[cfg(feature = "server")]
pub(crate) use template::{Circumstances, fill, render};

/// The names of the faults that the server itself answers with.
pub mod names {
    /// A value breaks a limit.
    pub const INVALID: &str = "invalid";
    /// A required value is not there.
    pub const MISSING: &str = "missing";
    /// The body is not what its media type says, such as broken JSON.
    pub const MALFORMED: &str = "malformed";
    /// No security alternative has all its credentials.
    pub const NO_CREDENTIALS: &str = "no-credentials";
    /// A credential is not accepted.
    pub const BAD_CREDENTIALS: &str = "bad-credentials";
    /// No access key has the name that a signature gives. Where a table lacks this, a bad credential is answered.
    pub const UNKNOWN_ACCESS_KEY: &str = "unknown-access-key";
    /// A signature does not fit its request.
    pub const BAD_SIGNATURE: &str = "bad-signature";
    /// A signature lacks a part. Where a table lacks this, a bad signature is answered.
    pub const INCOMPLETE_SIGNATURE: &str = "incomplete-signature";
    /// A signature's time cannot be read. Where a table lacks this, a bad signature is answered.
    pub const BAD_TIMESTAMP: &str = "bad-timestamp";
    /// A signature's time is too far from the server's.
    pub const SKEW: &str = "skew";
    /// A signed request came twice.
    pub const REPLAY: &str = "replay";
    /// The caller is known and may not do this.
    pub const FORBIDDEN: &str = "forbidden";
    /// No operation has the path.
    pub const UNKNOWN_PATH: &str = "unknown-path";
    /// No operation of the path has the method.
    pub const UNKNOWN_METHOD: &str = "unknown-method";
    /// No operation has the action.
    pub const UNKNOWN_ACTION: &str = "unknown-action";
    /// The action has another version.
    pub const UNKNOWN_VERSION: &str = "unknown-version";
    /// The operation does not read the body's media type.
    pub const MEDIA_TYPE: &str = "media-type";
    /// The operation does not answer in a media type that the caller takes.
    pub const NOT_ACCEPTABLE: &str = "not-acceptable";
    /// The body is larger than the server reads.
    pub const TOO_LARGE: &str = "too-large";
    /// The server failed.
    pub const INTERNAL: &str = "internal";
}

/// The faults of an API or of one of its operations.
#[derive(Debug)]
pub struct FaultTable {
    /// The media type of every body in this table.
    pub media_type: &'static str,
    /// Headers of every answer, as names and texts with placeholders. What a handler's reply already has stays, and an
    /// operation's table goes before its API's.
    pub headers: &'static [(&'static str, &'static str)],
    /// The faults, at most one of each name.
    pub rows: &'static [FaultRow],
    /// Where faults that this table lacks are looked up: an operation's table names its API's here. After the last
    /// table come the [`PROBLEMS`].
    pub otherwise: Option<&'static FaultTable>,
}

impl FaultTable {
    /// The row of a fault and the table that holds it.
    ///
    /// A fault whose names no table has is a mistake in the server: it gets the row of `internal`.
    #[must_use]
    pub fn row(&'static self, fault: &Fault) -> (&'static Self, &'static FaultRow) {
        let in_table = |table: &'static Self| fault.names().find_map(|name| table.find(name));
        in_table(self)
            .or_else(|| in_table(&PROBLEMS))
            .or_else(|| self.find(names::INTERNAL))
            .unwrap_or((&PROBLEMS, fallback::internal()))
    }

    /// The table of the API that this table is looked up before.
    #[cfg(feature = "server")]
    pub(crate) fn of_api(&'static self) -> &'static Self {
        self.chain().last().unwrap_or(self)
    }

    /// This table and those that come after it.
    #[cfg(feature = "server")]
    pub(crate) fn chain(&'static self) -> impl Iterator<Item = &'static Self> {
        std::iter::successors(Some(self), |table| table.otherwise)
    }

    /// Whether this table, or one that it is looked up before, has a fault.
    #[cfg(feature = "server")]
    pub(crate) fn has(&'static self, name: &str) -> bool {
        self.find(name).is_some()
    }

    fn find(&'static self, name: &str) -> Option<(&'static Self, &'static FaultRow)> {
        match self.rows.iter().find(|row| row.name == name) {
            Some(row) => Some((self, row)),
            None => self.otherwise?.find(name),
        }
    }
}

/// One fault: when it is answered with, and what then stands in the answer.
#[derive(Debug)]
pub struct FaultRow {
    /// The fault's name in kebab-case.
    pub name: &'static str,
    /// The status of the answer.
    pub status: u16,
    /// The members of the answer's JSON object, in order.
    pub body: &'static [(&'static str, FaultValue)],
}

/// One value in the body of a fault.
#[derive(Debug)]
#[non_exhaustive]
pub enum FaultValue {
    /// A string in which these are filled in: the arguments of the fault, `{parameter}`, `{reason}`, `{method}`,
    /// `{path}`, `{host}`, and the name of the request as `{request_id}` (32 hexadecimal digits) or `{REQUEST_ID}` (a
    /// UUID in capital letters).
    Text(&'static str),
    /// A value that is not a string, as it stands in JSON.
    Json(&'static str),
    /// An object inside the body.
    Object(&'static [(&'static str, FaultValue)]),
    /// Every violation of the request: a list of objects with `in`, `pointer`, `keyword` and `detail`.
    Violations,
}

/// A fault that is answered with instead of a reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    name: &'static str,
    otherwise: Option<&'static str>,
    arguments: Vec<(&'static str, Cow<'static, str>)>,
}

impl Fault {
    /// The fault of a name in the API's table. A name that the table lacks is answered as `internal`.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self { name, otherwise: None, arguments: Vec::new() }
    }

    /// The fault with a more general name, which counts where the API's table lacks the first.
    #[must_use]
    pub fn or(mut self, otherwise: &'static str) -> Self {
        self.otherwise = Some(otherwise);
        self
    }

    /// The fault with a value for the placeholder `{argument}` of its texts. Give it nothing that is secret.
    #[must_use]
    pub fn with(mut self, argument: &'static str, value: impl Into<Cow<'static, str>>) -> Self {
        self.arguments.push((argument, value.into()));
        self
    }

    /// The fault's name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The names by which the fault is looked up, in this order.
    fn names(&self) -> impl Iterator<Item = &'static str> {
        [Some(self.name), self.otherwise].into_iter().flatten()
    }

    /// The value that was given for a placeholder.
    #[must_use]
    pub fn argument(&self, name: &str) -> Option<&str> {
        self.arguments
            .iter()
            .find(|(argument, _)| *argument == name)
            .map(|(_, value)| value.as_ref())
    }
}

/// The wire name of the parameter or of the body's field that a violation is about; `body` for the body as a whole.
pub(crate) fn parameter(violation: &Violation) -> &str {
    let name = violation.path().iter().find_map(|segment| match segment {
        Segment::Name(name) => Some(name.as_ref()),
        Segment::Index(_) => None,
    });
    name.unwrap_or("body")
}

#[cfg(test)]
mod tests {
    use super::*;

    static API: FaultTable = FaultTable {
        media_type: "application/json",
        headers: &[],
        rows: &[FaultRow { name: "invalid", status: 422, body: &[] }],
        otherwise: None,
    };

    static OPERATION: FaultTable = FaultTable {
        media_type: "application/json",
        headers: &[],
        rows: &[FaultRow { name: "missing", status: 404, body: &[] }],
        otherwise: Some(&API),
    };

    fn check(fault: &Fault, status: u16, media_type: &str) {
        let (table, row) = OPERATION.row(fault);
        assert_eq!((row.status, table.media_type), (status, media_type));
    }

    #[test]
    fn an_operations_faults_come_before_the_apis_and_those_before_problems() {
        check(&Fault::new("missing"), 404, "application/json");
        check(&Fault::new("invalid"), 422, "application/json");
        check(&Fault::new("too-large"), 413, "application/problem+json");
    }

    #[test]
    fn an_unknown_name_is_an_internal_fault() {
        check(&Fault::new("unheard-of"), 500, "application/problem+json");
    }

    #[test]
    fn a_more_general_name_counts_where_no_table_of_the_api_has_the_first() {
        check(&Fault::new("unheard-of").or("invalid"), 422, "application/json");
        check(&Fault::new("missing").or("invalid"), 404, "application/json");
        check(&Fault::new("too-large").or("invalid"), 422, "application/json");
        check(&Fault::new("unheard-of").or("too-large"), 413, "application/problem+json");
    }
}
