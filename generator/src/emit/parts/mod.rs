//! The parts of a large crate: one for each tag, behind a feature of its own, and what they share.

mod names;
mod owners;

use super::docs;
use crate::model::{Api, Operation, Outgoing, Tag, TypeId};
use foldhash::HashMap;
use names::Names;
use owners::Owner;
use std::collections::BTreeSet;

/// How the modules of a crate are laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Modules {
    /// Over tags, where the crate has at least 100 operations with at least two tags between them; else in one.
    #[default]
    BySize,
    /// In one part, whatever its size.
    One,
    /// Over tags: a module and a feature for each, which hold the operations whose first tag it is and the types that no
    /// others reach. All else is shared.
    Tag,
}

/// The feature of all tags, which is on where nobody says otherwise.
pub(super) const ALL_TAGS: &str = "all-tags";

/// Operations from which on a crate counts as large.
const LARGE: usize = 100;

/// What each part of a crate has. A crate that is not spread has no tags, and all that it has is shared.
#[derive(Debug, Default)]
pub(super) struct Parts {
    /// A part for each tag, in the order of their first operations.
    pub tags: Vec<TagPart>,
    /// What all parts share.
    pub shared: Share,
    owners: Vec<Owner>,
    /// The place of the tag that an operation belongs to, by the first part of the names of its types.
    of_prefixes: HashMap<String, usize>,
}

/// The part of a tag.
#[derive(Debug)]
pub(super) struct TagPart {
    /// The tag, as the document writes it.
    pub name: String,
    /// Its feature.
    pub feature: String,
    /// Its module, in every module that is spread.
    pub module: String,
    /// What the document says of it, in one line; empty where that is nothing.
    pub text: String,
    /// What it has.
    pub share: Share,
}

/// What a part has, by places in the model.
#[derive(Debug, Default)]
pub(super) struct Share {
    /// Its types.
    pub types: Vec<usize>,
    /// Its operations.
    pub operations: Vec<usize>,
}

impl Parts {
    /// The parts of a crate, which may hold calls of the API by itself besides: those stay whole, so that all that they reach
    /// is shared.
    pub(super) fn of(api: &Api, modules: Modules, outgoing: &[Outgoing]) -> Self {
        let tags: Vec<&str> = tags(api);
        match modules {
            Modules::One => return Self::default(),
            Modules::BySize if api.operations.len() < LARGE || tags.len() < 2 => {
                return Self::default();
            }
            Modules::BySize | Modules::Tag => {}
        }
        let places: HashMap<&str, usize> =
            tags.iter().enumerate().map(|(place, tag)| (*tag, place)).collect();
        let place_of = |operation: &Operation| places.get(first_tag(operation)?).copied();
        let calls = outgoing.iter().flat_map(|calls| &calls.api.operations);
        let users = api.operations.iter().map(|operation| (operation, place_of(operation)));
        let owners = owners::of(&api.types, users.chain(calls.map(|call| (call, None))));
        let mut parts = Self { tags: parts_of(api, &tags), owners, ..Self::default() };
        for (place, operation) in api.operations.iter().enumerate() {
            let tag = place_of(operation);
            parts.share(tag).operations.push(place);
            parts.of_prefixes.extend(tag.map(|tag| (operation.prefix.clone(), tag)));
        }
        for place in 0..api.types.len() {
            let tag = parts.tag_of_type(TypeId(place));
            parts.share(tag).types.push(place);
        }
        parts
    }

    /// Whether there is more than one part.
    pub(super) fn are_several(&self) -> bool {
        !self.tags.is_empty()
    }

    fn share(&mut self, tag: Option<usize>) -> &mut Share {
        match tag {
            Some(tag) => &mut self.tags[tag].share,
            None => &mut self.shared,
        }
    }

    /// The place of the tag that a type belongs to; nothing where it is shared.
    pub(super) fn tag_of_type(&self, id: TypeId) -> Option<usize> {
        match self.owners.get(id.0) {
            Some(Owner::Tag(tag)) => Some(*tag),
            _ => None,
        }
    }

    /// The feature of a type; nothing where it is shared.
    pub(super) fn feature_of_type(&self, id: TypeId) -> Option<&str> {
        Some(&self.tags[self.tag_of_type(id)?].feature)
    }

    /// The place of the tag of the operation whose types have this prefix; nothing where it is shared.
    pub(super) fn tag_of(&self, prefix: &str) -> Option<usize> {
        self.of_prefixes.get(prefix).copied()
    }

    /// The place of the only tag of some operations, whose files define what these have in common; nothing where that is
    /// shared.
    pub(super) fn home_of<'o>(
        &self,
        operations: impl Iterator<Item = &'o Operation>,
    ) -> Option<usize> {
        let mut tags = operations.map(|operation| self.tag_of(&operation.prefix));
        let first = tags.next().flatten();
        first.filter(|tag| tags.all(|other| other == Some(*tag)))
    }

    /// The feature of the operation whose types have this prefix; nothing where it is shared.
    pub(super) fn feature_of(&self, prefix: &str) -> Option<&str> {
        Some(&self.tags[self.tag_of(prefix)?].feature)
    }
}

fn first_tag(operation: &Operation) -> Option<&str> {
    operation.tags.first().map(String::as_str)
}

/// Every tag that some operation has for its first, in the order of these operations.
fn tags(api: &Api) -> Vec<&str> {
    let mut seen = BTreeSet::new();
    let tags = api.operations.iter().filter_map(first_tag);
    tags.filter(|tag| seen.insert(*tag)).collect()
}

/// A part for each tag, which has nothing yet.
fn parts_of(api: &Api, tags: &[&str]) -> Vec<TagPart> {
    let texts: HashMap<&str, &str> =
        api.tags.iter().map(|Tag { name, text }| (name.as_str(), text.as_str())).collect();
    let mut names = Names::of(api);
    let part = |tag: &&str| {
        let (feature, module) = names.next(tag);
        let text = texts.get(tag).map(|text| docs::first_block(text)).unwrap_or_default();
        let (name, text) = ((*tag).to_owned(), text.join(" "));
        TagPart { name, feature, module, text, share: Share::default() }
    };
    tags.iter().map(part).collect()
}
