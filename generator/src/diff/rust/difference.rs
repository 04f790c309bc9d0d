//! One difference between two crates.

use crate::diff::promise::{Bump, Promise};
use crate::diff::rules::Rule;
use crate::emit::surface::PartKind;
use crate::model::Origin;

/// One difference between what the two crates offer.
#[derive(Clone, Debug)]
pub(super) struct Difference {
    /// The rule that judges it where nothing on the wire explains it.
    pub rule: &'static Rule,
    /// What it breaks.
    pub promises: Vec<Promise>,
    /// What it asks of the version.
    pub bump: Bump,
    /// What is different, as a path of Rust.
    pub subject: String,
    /// Where it stands in the older document.
    pub base: Option<Origin>,
    /// Where it stands in the newer document.
    pub head: Option<Origin>,
    /// Where the types stand that it names, of both documents, where it names one.
    pub types: (Option<Origin>, Option<Origin>),
    /// The lines that are gone or new.
    pub lines: Vec<String>,
    /// What explains it, where that is known more closely than by its place.
    pub cause: Cause,
}

/// What explains that a name is another.
pub(super) const NEW_NAME: Cause =
    Cause::Name(&["renamed", "operation-id", "path-moved", "method-changed"]);

/// What explains that there are other traits, or that another one asks for an operation: the first tags of operations.
pub(super) const NEW_TRAIT: Cause = Cause::Name(&["tag", "op-added", "op-removed"]);

/// What on the wire explains a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cause {
    /// A change at its place.
    Place,
    /// A change at its place by a rule whose id holds one of these words.
    Words(&'static [&'static str]),
    /// The same, and without such a change there is no difference that counts: its text is not unique.
    Only(&'static [&'static str]),
    /// A change of a name, at its place or around it, by a rule whose id holds one of these words.
    Name(&'static [&'static str]),
    /// Nothing: it follows from another place.
    Elsewhere,
}

/// What became of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Became {
    Gone,
    New,
}

impl Difference {
    /// Whether no document says where it comes from.
    pub(super) fn is_placeless(&self) -> bool {
        self.base.is_none() && self.head.is_none()
    }
}

impl Became {
    /// The rule, what is broken, and what it asks of the version.
    pub(super) fn effect(self, kind: PartKind) -> (&'static Rule, Vec<Promise>, Bump) {
        use crate::diff::rules::{
            RUST_CONST_VALUE, RUST_DERIVE_REMOVED, RUST_ITEM_ADDED, RUST_ITEM_REMOVED,
        };
        let (api, server) = (Promise::RustApi, Promise::RustServer);
        match (self, kind) {
            (_, PartKind::Constant) => (RUST_CONST_VALUE, vec![Promise::RustValue], Bump::Major),
            (Self::Gone, PartKind::Duty) => (RUST_ITEM_REMOVED, vec![api, server], Bump::Major),
            (Self::New, PartKind::Duty) => (RUST_ITEM_ADDED, vec![server], Bump::Major),
            (Self::Gone, PartKind::Implementation) => (RUST_DERIVE_REMOVED, vec![api], Bump::Major),
            (Self::Gone, _) => (RUST_ITEM_REMOVED, vec![api], Bump::Major),
            (Self::New, _) => (RUST_ITEM_ADDED, Vec::new(), Bump::Minor),
        }
    }
}

/// What explains another value of a constant of limits.
pub(super) fn cause_of_constant(name: &str) -> Cause {
    match name {
        "MIN_CHARS" => Cause::Words(&["min-length", "length-moved"]),
        "MAX_CHARS" => Cause::Words(&["max-length", "length-moved"]),
        "PATTERN" => Cause::Only(&["pattern"]),
        "MIN" | "MIN_IS_EXCLUSIVE" => Cause::Words(&["min-", "exclusive", "bound"]),
        "MAX" | "MAX_IS_EXCLUSIVE" => Cause::Words(&["max-", "exclusive", "bound"]),
        "MIN_ITEMS" => Cause::Words(&["min-items"]),
        "MAX_ITEMS" => Cause::Words(&["max-items"]),
        "UNIQUE" => Cause::Words(&["unique"]),
        "MULTIPLE_OF" => Cause::Words(&["multiple"]),
        "FORMAT" => Cause::Words(&["format"]),
        // Rules refer to schemas by their places, which move when another schema comes or goes.
        "SCHEMA" | "DEFINITIONS" | "COMPLETE" => Cause::Only(&[]),
        _ => Cause::Place,
    }
}
