//! Compares the limits of a model with what the generated crate does about them.
//!
//! The model says where each limit stands in the document and what it became; the code is read with `syn`, so that a
//! crate which was changed or made from another document is seen.

mod code;
mod eval;
mod fill;
mod inputs;
mod pattern;
mod schemes;
mod types;

pub use code::Code;

use specwright::model::{Api, Stated};

use code::Found;

/// What the code says of one limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// The place of the limit in the document.
    pub pointer: String,
    /// What the document says, in the words of the code.
    pub wanted: String,
    /// What the code says; nothing where it is silent.
    pub seen: Option<String>,
    /// Where the code says so, or where it should.
    pub at: String,
}

impl Check {
    /// Whether the code keeps to the limit.
    pub fn holds(&self) -> bool {
        self.seen.as_ref() == Some(&self.wanted)
    }

    fn new(pointer: impl Into<String>, wanted: impl Into<String>, seen: Option<Seen>) -> Self {
        let (pointer, wanted) = (pointer.into(), wanted.into());
        let (at, seen) = match seen {
            Some(Seen { at, value }) => (at, value),
            None => ("src".to_owned(), None),
        };
        Self { pointer, wanted, seen, at }
    }
}

/// What was read at a place of the code.
struct Seen {
    at: String,
    value: Option<String>,
}

fn seen<T>(found: &Found<T>, value: impl Fn(&T) -> Option<String>) -> Seen {
    Seen { at: found.at.clone(), value: value(&found.part) }
}

/// What the code says of every limit of a model.
pub fn checks(api: &Api, code: &Code) -> Vec<Check> {
    let mut checks: Vec<Check> = api.types.iter().flat_map(|def| types::of(code, def)).collect();
    checks.extend(api.operations.iter().flat_map(|operation| inputs::of(code, operation)));
    checks.extend(api.operations.iter().flat_map(|operation| fill::of(code, operation)));
    checks.extend(api.schemes.iter().flat_map(|scheme| schemes::of(code, scheme)));
    checks
}

/// Constants of limits that no limit of the model asks for, by the constants that were asked for.
pub fn unasked(code: &Code, api: &Api) -> Vec<String> {
    let asked: Vec<(String, &str)> = api.types.iter().flat_map(types::constants).collect();
    let mut found: Vec<String> = code
        .limits()
        .filter(|(owner, name, _)| !asked.iter().any(|(known, one)| known == owner && one == name))
        .map(|(owner, name, at)| format!("{at}: no limit of the document asks for {owner}::{name}"))
        .collect();
    found.sort();
    found
}

fn pointer<T>(stated: &Stated<T>) -> String {
    stated.origin.pointer.clone()
}
