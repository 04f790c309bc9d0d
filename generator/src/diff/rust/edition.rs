//! A document's model and how a crate is made of it, and what differs between two such crates.

use super::compare::{self, Crates};
use super::difference::{Difference, NEW_TRAIT};
use super::features;
use super::renames::{Renames, renames};
use super::side::Side;
use super::unchanged::unchanged;
use crate::emit::surface::{Unchanged, features, outgoing, surface};
use crate::emit::{Modules, Options, ServerOptions, Traits};
use crate::model::{self, Api, Origin, Outgoing};
use std::collections::HashSet;

/// A document's model, and how a crate is made of it.
#[derive(Clone, Copy, Debug)]
pub struct Edition<'a> {
    /// The model.
    pub api: &'a Api,
    /// What the server's side of the crate is made of.
    pub server: ServerOptions,
    /// How its modules are laid out.
    pub modules: Modules,
}

impl<'a> From<&'a Api> for Edition<'a> {
    fn from(api: &'a Api) -> Self {
        Self { api, server: ServerOptions::default(), modules: Modules::default() }
    }
}

impl Edition<'_> {
    fn options(self, crate_name: &str) -> Options {
        let Self { server, modules, .. } = self;
        Options { server, modules, version: String::new(), ..Options::new(crate_name, "") }
    }

    /// The calls that the API makes by itself, where code is made of them.
    fn outgoing(self) -> Vec<Outgoing> {
        if self.server.has_outgoing { model::outgoing(self.api) } else { Vec::new() }
    }
}

/// Everything that one crate offers and the other does not offer in the same way.
pub(super) fn differences(
    base: Edition<'_>,
    head: Edition<'_>,
    crate_name: &str,
) -> Vec<Difference> {
    let same = alike(base, head);
    let options = [base, head].map(|edition| edition.options(crate_name));
    let [older, newer] = [(base, &options[0]), (head, &options[1])].map(|(edition, options)| {
        Side::new(edition.api, options, surface(edition.api, options, &same))
    });
    let renames = renames(base.api, head.api);
    let crates = Crates { base: &older, head: &newer, renames: &renames };
    let found = compare::differences(&crates).into_iter();
    let mut found: Vec<Difference> =
        found.map(|difference| by_tag(difference, (base, head))).collect();
    let groups = [base, head].map(Edition::outgoing);
    let [of_base, of_head] = [(base, 0), (head, 1)]
        .map(|(edition, side)| features(edition.api, &options[side], &groups[side]));
    found.extend(features::differences(&of_base, &of_head));
    for word in ["webhooks", "callbacks"] {
        let of_word = |groups: &[Outgoing]| groups.iter().find(|group| group.word == word).cloned();
        let pair = (of_word(&groups[0]), of_word(&groups[1]));
        found.extend(of_group(word, pair, (&older, &newer), &options));
    }
    found
}

/// What need not be looked at. Where operations are spread over traits in another way, each may have moved, and types that
/// only webhooks and callbacks lead to come and go with these.
fn alike(base: Edition<'_>, head: Edition<'_>) -> Unchanged {
    let mut same = unchanged(base.api, head.api);
    if base.server.traits != head.server.traits {
        same.operations.clear();
    }
    if base.server.has_outgoing != head.server.has_outgoing {
        same.types.clear();
    }
    same
}

/// What asks for all traits stands where the first operation does whose tag makes a trait on one side only.
fn by_tag(difference: Difference, (base, head): (Edition<'_>, Edition<'_>)) -> Difference {
    let is_spread = [base, head].iter().any(|edition| edition.server.traits == Traits::Tag);
    if !is_spread || !difference.is_placeless() {
        return difference;
    }
    let (base, head) = (alone(base.api, head.api), alone(head.api, base.api));
    Difference { base, head, cause: NEW_TRAIT, ..difference }
}

/// Where the first operation stands whose first tag is not the first one of any operation of another model.
fn alone(api: &Api, other: &Api) -> Option<Origin> {
    let known: HashSet<_> = other.operations.iter().map(|one| one.tags.first()).collect();
    let alone = api.operations.iter().find(|one| !known.contains(&one.tags.first()));
    alone.map(|operation| operation.origin.clone())
}

/// What differs in the module of webhooks, or in that of callbacks; one side may have none.
fn of_group(
    word: &str,
    (base, head): (Option<Outgoing>, Option<Outgoing>),
    (older, newer): (&Side<'_>, &Side<'_>),
    options: &[Options; 2],
) -> Vec<Difference> {
    let is_on_both = base.is_some() && head.is_some();
    let Some(any) = base.as_ref().or(head.as_ref()) else { return Vec::new() };
    let items = |group: &Option<Outgoing>, options| {
        group.as_ref().map(|group| outgoing(group, options)).unwrap_or_default()
    };
    let [of_base, of_head] = [&base, &head].map(|group| &group.as_ref().unwrap_or(any).api);
    let before = Side::new(of_base, &options[0], items(&base, &options[0])).within(older);
    let after = Side::new(of_head, &options[1], items(&head, &options[1])).within(newer);
    let renames = match is_on_both {
        true => renames(of_base, of_head),
        false => Renames::default(),
    };
    let found = compare::differences(&Crates { base: &before, head: &after, renames: &renames });
    let places = [&base, &head].map(first);
    found.into_iter().map(|difference| placed(difference, word, &places)).collect()
}

/// Where the first call of a group stands.
fn first(group: &Option<Outgoing>) -> Option<Origin> {
    let first = group.as_ref()?.api.operations.first();
    first.map(|operation| operation.origin.clone())
}

/// A difference whose path begins with the module of its group. What stands for the group as a whole is there because of
/// its first call.
fn placed(
    mut difference: Difference,
    word: &str,
    [base, head]: &[Option<Origin>; 2],
) -> Difference {
    if difference.is_placeless() {
        difference.base.clone_from(base);
        difference.head.clone_from(head);
    }
    let subject = difference.subject.replacen('`', &format!("`{word}::"), 1);
    Difference { subject, ..difference }
}
