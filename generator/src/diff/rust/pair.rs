//! One thing in both crates, part by part.

use super::arguments::moved;
use super::compare::Crates;
use super::difference::{Became, Cause, Difference, NEW_NAME, NEW_TRAIT, cause_of_constant};
use super::renames::Renames;
use super::side::{Side, Thing};
use super::{lines, order};
use crate::diff::promise::{Bump, Promise};
use crate::diff::rules::{self, Rule};
use crate::emit::surface::{Item, Part, PartKind, SENDS, has_calls};
use crate::model::Origin;
use std::collections::BTreeMap;

/// What a part is, and what it is called inside its thing.
pub(super) type Key = (PartKind, String);

/// The parts of a thing by their keys.
pub(super) type Parts = BTreeMap<Key, Part>;

/// One thing in both crates.
pub(super) struct Pair<'a> {
    crates: &'a Crates<'a>,
    older: &'a Thing,
    newer: &'a Thing,
    base: &'a [Item],
    head: &'a [Item],
}

impl<'a> Pair<'a> {
    pub(super) fn new(
        crates: &'a Crates<'a>,
        (older, base): (&'a Thing, &'a [Item]),
        (newer, head): (&'a Thing, &'a [Item]),
    ) -> Self {
        Self { crates, older, newer, base, head }
    }

    /// Adds what is different. Code that is the same but for new names is not looked at.
    pub(super) fn compare(&self, found: &mut Vec<Difference>) {
        if self.older.1 == self.newer.1 && self.is_same() {
            return;
        }
        let (base, head) = self.parts();
        let key = (PartKind::Definition, String::new());
        let (older, newer) = (base.get(&key), head.get(&key));
        if let (Some(older), Some(newer)) = (older, newer) {
            if self.older.1 != self.newer.1 {
                let lines = lines::between(&older.shown(), &newer.shown());
                let (rule, promises) = (rules::RUST_TYPE_RENAMED, vec![Promise::RustApi]);
                let made = self.made(rule, promises, Bump::Major, (&key, &key));
                found.push(Difference { lines, cause: NEW_NAME, ..made });
            }
            if let Some(rule) = self.rule(older, newer) {
                found.push(self.difference(rule, (&key, older), (&key, newer)));
            }
            if self.base.first().map(|item| &item.kind) != self.head.first().map(|item| &item.kind)
            {
                return;
            }
        }
        self.inner(&base, &head, found);
    }

    /// The parts of both sides. Items that are the same in both have nothing that differs, unless names became others.
    fn parts(&self) -> (Parts, Parts) {
        let is_named_alike = self.older.1 == self.newer.1;
        let is_shared = |item: &Item, others: &[Item]| {
            is_named_alike && others.iter().any(|other| other.code == item.code)
        };
        let of = |items: &'a [Item], others: &'a [Item], owner: &str| {
            parts(items.iter().filter(|item| !is_shared(item, others)), owner)
        };
        (of(self.base, self.head, &self.older.1), of(self.head, self.base, &self.newer.1))
    }

    /// No older name stands in the newer code where the name is another, so that the text says it all.
    fn is_same(&self) -> bool {
        let codes = |items: &'a [Item]| items.iter().map(|item| &item.code);
        codes(self.base).eq(codes(self.head))
    }

    fn side(&self, became: Became) -> &'a Side<'a> {
        match became {
            Became::Gone => self.crates.base,
            Became::New => self.crates.head,
        }
    }

    fn named(&self, code: &str) -> String {
        self.crates.base.named(self.older.0, code, self.crates.renames)
    }

    /// Types are compared as they are named, then as what their aliases stand for: an alias that is
    /// another is a difference of its own.
    pub(super) fn is_same_type(&self, older: &str, newer: &str) -> bool {
        let (Crates { base, head, renames }, none) = (self.crates, Renames::default());
        self.named(older) == head.named(self.newer.0, newer, &none)
            || base.expanded(self.older.0, older, renames)
                == head.expanded(self.newer.0, newer, &none)
    }

    /// Compares all parts but the thing itself.
    fn inner(&self, base: &Parts, head: &Parts, found: &mut Vec<Difference>) {
        let mut unmet: BTreeMap<&Key, &Part> = head.iter().collect();
        let moved = self.moved_arguments(base, head);
        for (key, older) in base {
            let renamed = (key.0, self.renamed_part(key));
            match unmet.remove_entry(&renamed) {
                Some((new_key, newer)) => self.both((key, older), (new_key, newer), found),
                None => found.extend(self.alone(Became::Gone, (key, older), &moved)),
            }
        }
        for (key, newer) in unmet {
            found.extend(self.alone(Became::New, (key, newer), &moved));
        }
        found.extend(order::of_variants(base, head).map(|lines| {
            let key = (PartKind::Definition, String::new());
            let promises = vec![Promise::RustValue];
            let rule = rules::RUST_VARIANT_ORDER;
            let difference = self.made(rule, promises, Bump::Major, (&key, &key));
            Difference { lines, cause: Cause::Elsewhere, ..difference }
        }));
    }

    /// Functions of operations follow the operation's name.
    fn renamed_part(&self, (kind, name): &Key) -> String {
        let is_call =
            has_calls(self.older.0) && matches!(kind, PartKind::Function | PartKind::Duty);
        let prefix = SENDS.iter().find(|prefix| name.starts_with(**prefix));
        let prefix = prefix.filter(|_| self.older.0 == "sender");
        match (is_call, prefix) {
            (true, Some(prefix)) => {
                let rest = name.strip_prefix(prefix).unwrap_or(name);
                format!("{prefix}{}", self.crates.renames.of_function(rest))
            }
            (true, None) => self.crates.renames.of_function(name).to_owned(),
            (false, _) => name.clone(),
        }
    }

    /// A part that only one of the crates has.
    fn alone(
        &self,
        became: Became,
        (key, part): (&Key, &Part),
        moved: &[String],
    ) -> Vec<Difference> {
        if key.0 == PartKind::Definition {
            return Vec::new();
        }
        let (rule, promises, bump) = became.effect(key.0);
        let lines = match became {
            Became::Gone => lines::between(&part.shown(), ""),
            Became::New => lines::between("", &part.shown()),
        };
        let cause = if self.changed_traits(key) { NEW_TRAIT } else { cause(key) };
        // `Default` comes and goes with the fields that `new` asks for.
        let follows = key.0 == PartKind::Implementation && cause == Cause::Place;
        let fields = moved.iter().filter(|_| follows).map(|name| (PartKind::Field, name.clone()));
        let mut places: Vec<_> = fields.collect();
        if places.is_empty() {
            places.push(key.clone());
        }
        // An accessor comes and goes with the default of the field, or of what the field holds.
        let is_accessor = key.0 == PartKind::Function;
        let named = |became_so| match is_accessor && became == became_so {
            true => self.side(became).named_type(&part.signature),
            false => None,
        };
        let types = (named(Became::Gone), named(Became::New));
        let made = |place: &Key| {
            let made = self.made(rule, promises.clone(), bump, (place, place));
            let (lines, types, subject) = (lines.clone(), types.clone(), self.subject(key));
            Difference { lines, types, subject, cause, ..made }
        };
        places.iter().map(made).collect()
    }

    /// Whether a trait asks for an operation on one side only, though both crates have it: another trait asks for it there.
    fn changed_traits(&self, (kind, name): &Key) -> bool {
        let sides = [self.crates.base, self.crates.head];
        *kind == PartKind::Duty && sides.iter().all(|side| side.origins.operation(name).is_some())
    }

    /// A part that both crates have.
    fn both(
        &self,
        (key, older): (&Key, &Part),
        (new_key, newer): (&Key, &Part),
        found: &mut Vec<Difference>,
    ) {
        if key.0 == PartKind::Definition {
            return;
        }
        let places = (key, new_key);
        if key.1 != new_key.1 {
            let (rule, promises, bump) = Became::Gone.effect(key.0);
            let lines = lines::between(&older.shown(), &newer.shown());
            let made = self.made(rule, promises, bump, places);
            found.push(Difference { lines, cause: NEW_NAME, ..made });
        }
        if !self.is_same_type(&older.signature, &newer.signature) {
            found.push(self.difference(rules::RUST_TYPE_CHANGED, (key, older), (new_key, newer)));
        } else if let Some(rule) = self.rule_of_arguments(&older.arguments, &newer.arguments) {
            if has_calls(self.older.0) {
                // No argument of such a function is a field of a type.
                found.push(self.difference(rule, (key, older), (new_key, newer)));
                return;
            }
            let moved = moved(self, &older.arguments, &newer.arguments);
            let keys = moved.into_iter().map(|name| (PartKind::Field, name));
            let of_fields = |key: Key| self.difference(rule, (&key, older), (&key, newer));
            found.extend(keys.map(of_fields).map(|difference| {
                let subject = self.subject(key);
                Difference { subject, ..difference }
            }));
        } else if self.is_other_value(older, newer) {
            let cause = cause(key);
            let rule = rules::RUST_CONST_VALUE;
            let lines = lines::between(&older.shown(), &newer.shown());
            let made = self.made(rule, vec![Promise::RustValue], Bump::Major, places);
            found.push(Difference { cause, lines, types: self.types(older, newer), ..made });
        }
    }

    fn is_other_value(&self, older: &Part, newer: &Part) -> bool {
        match older.kind {
            PartKind::Constant => older.value != newer.value,
            _ => {
                let after = self.crates.head.named(self.newer.0, &newer.value, &Renames::default());
                order::arms_differ(&self.named(&older.value), &after)
            }
        }
    }

    /// The rule for another signature; nothing where it is the same to callers.
    fn rule(&self, older: &Part, newer: &Part) -> Option<&'static Rule> {
        match self.is_same_type(&older.signature, &newer.signature) {
            true => self.rule_of_arguments(&older.arguments, &newer.arguments),
            false => Some(rules::RUST_TYPE_CHANGED),
        }
    }

    /// A difference of signatures.
    fn difference(
        &self,
        rule: &'static Rule,
        (key, older): (&Key, &Part),
        (new_key, newer): (&Key, &Part),
    ) -> Difference {
        let promises = match older.kind {
            _ if rule.id == rules::RUST_ARGUMENT_ORDER.id => vec![Promise::RustValue],
            PartKind::Duty => vec![Promise::RustApi, Promise::RustServer],
            // Who implements the traits hands the implementation to these functions.
            PartKind::Definition if matches!(self.older.0, "server" | "receiver") => {
                vec![Promise::RustApi, Promise::RustServer]
            }
            _ => vec![Promise::RustApi],
        };
        let lines = lines::between(&older.shown(), &newer.shown());
        let mut made = self.made(rule, promises, Bump::Major, (key, new_key));
        if matches!(self.older.0, "client" | "sender") {
            // What a call gives follows from the documented replies.
            let origins = made.base.iter_mut().chain(&mut made.head);
            origins.for_each(|origin| origin.pointer.push_str("/responses"));
        }
        Difference { lines, types: self.types(older, newer), ..made }
    }

    /// Where the types stand that two signatures name.
    fn types(&self, older: &Part, newer: &Part) -> (Option<Origin>, Option<Origin>) {
        let (base, head) = (self.crates.base, self.crates.head);
        (base.named_type(&older.signature), head.named_type(&newer.signature))
    }

    /// The path of a part.
    fn subject(&self, (_, name): &Key) -> String {
        match name.is_empty() {
            true => format!("`{}::{}`", self.older.0, self.older.1),
            false => format!("`{}::{}::{name}`", self.older.0, self.older.1),
        }
    }

    /// A difference at the place of a part.
    fn made(
        &self,
        rule: &'static Rule,
        promises: Vec<Promise>,
        bump: Bump,
        (key, new_key): (&Key, &Key),
    ) -> Difference {
        let base = self.crates.base.origins.find((self.older.0, &self.older.1), (key.0, &key.1));
        let newer = (self.newer.0, self.newer.1.as_str());
        let head = self.crates.head.origins.find(newer, (new_key.0, &new_key.1));
        Difference {
            rule,
            promises,
            bump,
            subject: self.subject(key),
            base: base.cloned(),
            head: head.cloned(),
            types: (None, None),
            lines: Vec::new(),
            cause: Cause::Place,
        }
    }
}

/// What on the wire explains that a part is another, or only on one side.
fn cause((kind, name): &Key) -> Cause {
    match kind {
        PartKind::Constant => cause_of_constant(name),
        PartKind::Function => Cause::Words(&["default", "enum-value"]),
        // The other traits follow from who sends a type, which is stated elsewhere.
        PartKind::Implementation if name != "Default" => Cause::Elsewhere,
        _ => Cause::Place,
    }
}

/// The parts of all items of a thing; what its limits are called is no part of it.
fn parts<'i>(items: impl Iterator<Item = &'i Item>, owner: &str) -> Parts {
    let of_item = |item: &Item| {
        let is_own = item.name == owner;
        let part = move |part: Part| {
            let is_mark = matches!(part.kind, PartKind::Definition | PartKind::Implementation);
            (is_own || !is_mark).then(|| ((part.kind, part.name.clone()), part))
        };
        item.parts().into_iter().filter_map(part).collect::<Vec<_>>()
    };
    items.flat_map(of_item).collect()
}
