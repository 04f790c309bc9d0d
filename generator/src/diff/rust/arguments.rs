//! What functions are called with.

use super::pair::{Pair, Parts};
use crate::diff::rules::{self, Rule};
use crate::emit::surface::{Argument, PartKind};

/// An argument that is any string.
const INTO_STRING: &str = "impl Into < String >";

impl Pair<'_> {
    /// The rule that two lists of arguments break; nothing where calls stay as they are.
    pub(super) fn rule_of_arguments(
        &self,
        older: &[Argument],
        newer: &[Argument],
    ) -> Option<&'static Rule> {
        if older.len() != newer.len() {
            return Some(rules::RUST_TYPE_CHANGED);
        }
        let mut pairs = older.iter().zip(newer);
        if !pairs.all(|(older, newer)| self.takes(&older.ty, &newer.ty)) {
            return Some(rules::RUST_TYPE_CHANGED);
        }
        let names = |arguments: &[Argument]| {
            arguments.iter().map(|argument| argument.name.clone()).collect::<Vec<_>>()
        };
        let (mut before, mut after) = (names(older), names(newer));
        if before == after {
            return None;
        }
        before.sort();
        after.sort();
        (before == after).then_some(rules::RUST_ARGUMENT_ORDER)
    }

    /// Whether an argument of the older type is taken; `impl Into<String>` takes every string.
    pub(super) fn takes(&self, older: &str, newer: &str) -> bool {
        self.is_same_type(older, newer)
            || (newer == INTO_STRING && self.is_same_type(older, "String"))
    }

    /// The arguments of `new` that are asked for on one side only.
    pub(super) fn moved_arguments(&self, base: &Parts, head: &Parts) -> Vec<String> {
        let key = (PartKind::Function, "new".to_owned());
        match (base.get(&key), head.get(&key)) {
            (Some(older), Some(newer)) => moved(self, &older.arguments, &newer.arguments),
            _ => Vec::new(),
        }
    }
}

/// Arguments that are asked for on one side only, in another place or by another type.
pub(super) fn moved(pair: &Pair<'_>, older: &[Argument], newer: &[Argument]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let lacks = |from: &[Argument], wanted: &Argument| {
        from.iter().all(|argument| argument.name != wanted.name)
    };
    names.extend(older.iter().filter(|argument| lacks(newer, argument)).map(|a| a.name.clone()));
    names.extend(newer.iter().filter(|argument| lacks(older, argument)).map(|a| a.name.clone()));
    let differ = older.iter().filter(|argument| {
        let same = newer.iter().find(|other| other.name == argument.name);
        same.is_some_and(|other| !pair.takes(&argument.ty, &other.ty))
    });
    names.extend(differ.map(|argument| argument.name.clone()));
    if names.is_empty() {
        let places = older.iter().zip(newer).find(|(older, newer)| older.name != newer.name);
        names.extend(places.map(|(older, _)| older.name.clone()));
    }
    names
}
