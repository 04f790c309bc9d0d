//! What a message has for a parameter.

use super::escape;
use crate::violation::Place;
use std::borrow::Cow;

/// The texts that a message has where a parameter may stand.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Given<'a> {
    /// The text at the parameter's place in a path, still encoded.
    Text(&'a str),
    /// The values of all headers of the parameter's name.
    Lines(&'a [&'a str]),
    /// Names and values of a query, a form or cookies, in their order, still encoded.
    Pairs(&'a [(&'a str, &'a str)]),
}

/// A parameter of a message. It has no `Debug`, for its texts may be secrets.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// The part of the message.
    pub place: Place,
    /// The name of the parameter.
    pub name: &'a str,
    /// The texts.
    pub given: Given<'a>,
    /// Whether a boolean may be `True` or `False`.
    pub capital_booleans: bool,
}

impl<'a> Source<'a> {
    /// The texts of the parameter's own name.
    pub(super) fn texts(&self) -> impl Iterator<Item = &'a str> {
        let (text, lines, pairs): (_, &[&str], &[_]) = match self.given {
            Given::Text(text) => (Some(text), &[], &[]),
            Given::Lines(lines) => (None, lines, &[]),
            Given::Pairs(pairs) => (None, &[], pairs),
        };
        let is_named =
            |raw: &str| escape::decoded_name(self.place, raw).is_ok_and(|name| name == self.name);
        let named = pairs.iter().filter(move |(name, _)| is_named(name)).map(|(_, value)| *value);
        text.into_iter().chain(lines.iter().copied()).chain(named)
    }

    /// The pairs whose names can be read; no parameter has one of the other names.
    pub(super) fn pairs(&self) -> Vec<(Cow<'a, str>, &'a str)> {
        let Given::Pairs(pairs) = self.given else { return Vec::new() };
        let decoded = |(name, value): &(&'a str, &'a str)| {
            Some((escape::decoded_name(self.place, name).ok()?, *value))
        };
        pairs.iter().filter_map(decoded).collect()
    }
}
