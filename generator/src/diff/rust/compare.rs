//! Two crates, thing by thing.

use super::difference::{Became, Cause, Difference};
use super::lines;
use super::pair::Pair;
use super::renames::Renames;
use super::side::{Side, Thing};
use crate::diff::promise::Promise;
use crate::emit::surface::{Item, PartKind};
use std::collections::BTreeSet;

/// Both crates, and what older names are called in the newer one.
pub(super) struct Crates<'a> {
    /// The older one.
    pub base: &'a Side<'a>,
    /// The newer one.
    pub head: &'a Side<'a>,
    /// The names that became others.
    pub renames: &'a Renames,
}

/// Everything that one crate offers and the other does not offer in the same way.
pub(super) fn differences(crates: &Crates<'_>) -> Vec<Difference> {
    let (mut found, mut met) = (Vec::new(), BTreeSet::new());
    for (thing, items) in &crates.base.things {
        let partner = crates.partner(thing);
        match crates.head.things.get(&partner) {
            Some(newer) => {
                Pair::new(crates, (thing, items), (&partner, newer)).compare(&mut found);
                met.insert(partner);
            }
            None => found.extend(crates.whole(Became::Gone, thing, items)),
        }
    }
    for (thing, items) in crates.head.things.iter().filter(|(thing, _)| !met.contains(*thing)) {
        found.extend(crates.whole(Became::New, thing, items));
    }
    found
}

impl Crates<'_> {
    fn partner(&self, (module, name): &Thing) -> Thing {
        let name = self.renames.of_type(self.renames.of_function(name));
        (module, name.to_owned())
    }

    /// A thing that only one of the crates has.
    fn whole(&self, became: Became, thing: &Thing, items: &[Item]) -> Option<Difference> {
        let own = items.iter().find(|item| item.name == thing.1)?;
        let parts = own.parts();
        let definition = parts.iter().find(|part| part.kind == PartKind::Definition)?;
        let (rule, mut promises, bump) = became.effect(PartKind::Definition);
        if own.kind == "trait" && became == Became::Gone {
            promises.push(Promise::RustServer);
        }
        let key = (PartKind::Definition, "");
        let [mut base, mut head] =
            [self.base, self.head].map(|side| side.origins.find((thing.0, &thing.1), key).cloned());
        let lines = match became {
            Became::Gone => lines::between(&definition.shown(), ""),
            Became::New => lines::between("", &definition.shown()),
        };
        // The other crate may have a thing of this name that is made from something else.
        match became {
            Became::Gone => head = None,
            Became::New => base = None,
        }
        let subject = format!("`{}::{}`", thing.0, thing.1);
        Some(Difference {
            rule,
            promises,
            bump,
            subject,
            base,
            head,
            types: (None, None),
            lines,
            cause: Cause::Place,
        })
    }
}
