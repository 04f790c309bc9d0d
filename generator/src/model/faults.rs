//! What an API answers when a request does not reach its handler, or the handler gives up.

use super::{Origin, TypeId};

/// The rows that the framework itself answers with.
pub const FRAMEWORK_ROWS: [&str; 17] = [
    "invalid",
    "missing",
    "malformed",
    "no-credentials",
    "bad-credentials",
    "bad-signature",
    "skew",
    "replay",
    "forbidden",
    "unknown-path",
    "unknown-method",
    "unknown-action",
    "unknown-version",
    "media-type",
    "not-acceptable",
    "too-large",
    "internal",
];

/// The API's own error bodies.
#[derive(Clone, Debug, PartialEq)]
pub struct Faults {
    /// The schema of the body.
    pub body: TypeId,
    /// Its media type.
    pub media_type: String,
    /// Headers of every answer of the API.
    pub headers: Vec<FaultText>,
    /// The rows, in the document's order.
    pub rows: Vec<FaultRow>,
    /// Where the table stands.
    pub origin: Origin,
}

/// One situation and its answer.
#[derive(Clone, Debug, PartialEq)]
pub struct FaultRow {
    /// Its name, in kebab-case.
    pub name: String,
    /// The HTTP status.
    pub status: u16,
    /// The members of the body.
    pub body: Vec<FaultText>,
    /// Where it stands.
    pub origin: Origin,
}

/// One member of a fault's body.
#[derive(Clone, Debug, PartialEq)]
pub struct FaultText {
    /// The member's name on the wire.
    pub wire: String,
    /// The text, with `{placeholders}`.
    pub template: String,
    /// Where it stands.
    pub origin: Origin,
}

impl FaultRow {
    /// The placeholders of all members, each once, in order of appearance.
    pub fn placeholders(&self) -> Vec<&str> {
        let mut names = Vec::new();
        for member in &self.body {
            for part in member.template.split('{').skip(1) {
                if let Some((name, _)) = part.split_once('}')
                    && !names.contains(&name)
                {
                    names.push(name);
                }
            }
        }
        names
    }
}
