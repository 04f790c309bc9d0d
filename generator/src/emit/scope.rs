//! What one file is made of: the whole crate, what its parts share, or the part of a tag.

use super::content_sets::ContentSets;
use super::header_sets::HeaderSets;
use super::names::{self, TakenNames};
use super::parts::{Share, TagPart};
use super::reply_sets::ReplySets;
use super::rules::{Places, places};
use super::services::Traits;
use super::{Context, wire};
use crate::model::{Operation, Rules, TypeDef};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

/// What a file is made of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Scope {
    /// All that the crate has.
    #[default]
    Whole,
    /// What the parts of a crate share.
    Shared,
    /// The part of the tag at this place.
    Tag(usize),
}

/// Tables that several files refer to, made when the first one asks.
#[derive(Debug, Default)]
pub(super) struct Tables {
    checked: OnceLock<Places>,
    all: OnceLock<Places>,
    taken_names: OnceLock<Arc<TakenNames>>,
    content_sets: OnceLock<ContentSets>,
    header_sets: OnceLock<HeaderSets>,
    reply_sets: OnceLock<ReplySets>,
    /// The tags that make traits, and what these are called.
    pub traits: OnceLock<Traits>,
}

/// The condition for what needs one of several features; nothing where one of them is no feature at all.
pub(super) fn gate<'f>(features: impl IntoIterator<Item = Option<&'f str>>) -> Option<TokenStream> {
    let features: Option<BTreeSet<&str>> = features.into_iter().collect();
    let features: Vec<&str> = features?.into_iter().collect();
    match features.as_slice() {
        [] => None,
        [only] => Some(quote! { #[cfg(feature = #only)] }),
        several => Some(quote! { #[cfg(any(#(feature = #several),*))] }),
    }
}

impl<'a> Context<'a> {
    /// The same for files of a part.
    pub(super) fn within(&self, scope: Scope) -> Self {
        let of = |Share { types, operations }: &Share| {
            let types = types.iter().map(|place| &self.api.types[*place]).collect();
            (types, operations.iter().map(|place| &self.api.operations[*place]).collect())
        };
        let (types, operations) = match scope {
            Scope::Whole => (self.api.types.iter().collect(), self.api.operations.iter().collect()),
            Scope::Shared => of(&self.parts.shared),
            Scope::Tag(place) => of(&self.parts.tags[place].share),
        };
        Self { types, operations, scope, ..self.clone() }
    }

    /// The scopes of the parts, the shared one first; the whole where the crate is not spread.
    pub(super) fn scopes(&self) -> Vec<Scope> {
        match self.parts.tags.len() {
            0 => vec![Scope::Whole],
            count => std::iter::once(Scope::Shared).chain((0..count).map(Scope::Tag)).collect(),
        }
    }

    /// The tag whose part a file belongs to.
    pub(super) fn tag(&self) -> Option<&TagPart> {
        match self.scope {
            Scope::Tag(place) => self.parts.tags.get(place),
            Scope::Whole | Scope::Shared => None,
        }
    }

    /// Whether there are operations; a crate that is not spread is made as if there were.
    pub(super) fn has_calls(&self) -> bool {
        self.scope == Scope::Whole || !self.operations.is_empty()
    }

    /// The condition for what stands for an operation, where the file has none by itself.
    pub(super) fn gate_of(&self, operation: &Operation) -> Option<TokenStream> {
        self.gate_of_any([operation])
    }

    /// The condition for what any of some operations needs.
    pub(super) fn gate_of_any<'o>(
        &self,
        operations: impl IntoIterator<Item = &'o Operation>,
    ) -> Option<TokenStream> {
        if self.tag().is_some() {
            return None;
        }
        gate(operations.into_iter().map(|operation| self.parts.feature_of(&operation.prefix)))
    }

    /// The types that are there whatever features are on.
    pub(super) fn shared_types(&self) -> Vec<&'a TypeDef> {
        match self.parts.are_several() {
            true => self.parts.shared.types.iter().map(|place| &self.api.types[*place]).collect(),
            false => self.api.types.iter().collect(),
        }
    }

    /// The names that the types of the API have taken.
    pub(super) fn taken_names(&self) -> Arc<TakenNames> {
        Arc::clone(self.tables.taken_names.get_or_init(|| Arc::new(names::taken(self.api))))
    }

    /// The structs of replies that have their headers in common.
    pub(super) fn header_sets(&self) -> &HeaderSets {
        self.tables.header_sets.get_or_init(|| HeaderSets::of(self.api, &self.parts))
    }

    /// The enums of media types that the bodies of several replies have.
    pub(super) fn content_sets(&self) -> &ContentSets {
        let made = || ContentSets::of(self.api, &self.parts, self.header_sets());
        self.tables.content_sets.get_or_init(made)
    }

    /// The enums of replies that several operations have.
    pub(super) fn reply_sets(&self) -> &ReplySets {
        let sets = || (self.header_sets(), self.content_sets());
        let made = || ReplySets::of(self.api, &self.parts, sets());
        self.tables.reply_sets.get_or_init(made)
    }

    /// Whether the files of the scope define what only the tag at this place has, or else what several have.
    pub(super) fn is_home(&self, home: Option<usize>) -> bool {
        match self.scope {
            Scope::Whole => true,
            Scope::Shared => home.is_none(),
            Scope::Tag(tag) => home == Some(tag),
        }
    }

    /// Whether the files of the scope define what replies of several operations have in common.
    pub(super) fn has_sets(&self) -> bool {
        self.header_sets().within(self).next().is_some()
            || self.content_sets().within(self).next().is_some()
            || self.reply_sets().within(self).next().is_some()
    }

    /// The places of the schemas that types are held to as data.
    pub(super) fn checked_places(&self) -> &Places {
        self.tables.checked.get_or_init(|| wire::schemas::needed(self.api))
    }

    /// The places of the schemas of all types.
    pub(super) fn all_places(&self) -> &Places {
        self.tables.all.get_or_init(|| {
            let types = self.api.types.iter();
            let starts: Vec<Rules> = types.map(|def| Rules::definition(def.definition)).collect();
            places(self.api, starts.iter())
        })
    }
}
