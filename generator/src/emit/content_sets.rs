//! Bodies that have the same media types share an enum of these, with the type of what is JSON for its parameter.

use super::Context;
use super::contents::{Contents, held};
use super::docs;
use super::free_names::FreeNames;
use super::header_sets::HeaderSets;
use super::names::{Names, ident};
use super::parts::Parts;
use super::reply_sets::SEVERAL;
use crate::alike::grouped;
use crate::model::{Api, Codec, Content, Operation, Plain, Reply, TypeRef};
use foldhash::HashMap;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// How many media types the name of an enum tells.
const NAMED: usize = 3;

/// An enum of the media types of several bodies.
#[derive(Debug)]
pub(super) struct ContentSet {
    name: String,
    /// The bodies that it serves; never empty.
    bodies: Vec<BodyAt>,
    /// The place of the only tag that has such bodies; nothing where several have them.
    home: Option<usize>,
}

/// A body by the place of its operation, and the place of its reply among those; that of a request without one.
#[derive(Clone, Copy, Debug)]
struct BodyAt {
    operation: usize,
    reply: Option<usize>,
}

/// The enums of media types that several bodies have.
#[derive(Debug, Default)]
pub(super) struct ContentSets {
    all: Vec<ContentSet>,
    /// The place of the enum that serves a body, by the body's own name for it.
    of_bodies: HashMap<String, usize>,
}

impl ContentSets {
    /// Those of an API that is spread over these parts.
    pub(super) fn of(api: &Api, parts: &Parts, headers: &HeaderSets) -> Self {
        let keyed = bodies(api).filter_map(|(body, contents)| Some((key(&contents)?, body)));
        let mut made = Self::default();
        let mut names = FreeNames::beside(headers.taken(api));
        for (key, bodies) in
            grouped(keyed).into_iter().filter(|(_, bodies)| bodies.len() >= SEVERAL)
        {
            let home = parts.home_of(bodies.iter().map(|body| &api.operations[body.operation]));
            let set = ContentSet { name: names.next(&name(&key), "Of"), bodies, home };
            let own_names = set.contents(api).filter_map(|contents| contents.enumeration());
            let own_names: Vec<String> = own_names.map(|name| name.to_string()).collect();
            made.of_bodies.extend(own_names.into_iter().map(|name| (name, made.all.len())));
            made.all.push(set);
        }
        made
    }

    /// The enum that serves the body of a reply, where others have the same media types.
    pub(super) fn of_reply(&self, operation: &Operation, reply: &Reply) -> Option<&ContentSet> {
        self.of_contents(&Contents::of_reply(operation, reply))
    }

    /// The same of a body.
    pub(super) fn of_contents(&self, contents: &Contents<'_>) -> Option<&ContentSet> {
        let name = contents.enumeration()?.to_string();
        self.of_bodies.get(&name).map(|place| &self.all[*place])
    }

    /// Their names.
    pub(super) fn names(&self) -> impl Iterator<Item = String> {
        self.all.iter().map(|set| set.name.clone())
    }

    /// Those that are defined in the files of a scope.
    pub(super) fn within<'s>(
        &'s self,
        context: &'s Context<'_>,
    ) -> impl Iterator<Item = &'s ContentSet> {
        self.all.iter().filter(|set| set.is_within(context))
    }
}

impl ContentSet {
    /// Its name.
    pub(super) fn name(&self) -> Ident {
        ident(&self.name)
    }

    /// The enum for this type of what is JSON.
    pub(super) fn ty(&self, body: &TokenStream) -> TokenStream {
        let name = self.name();
        quote! { #name<#body> }
    }

    /// A body that has it, for all that is the same in every one of them.
    pub(super) fn first<'a>(&self, api: &'a Api) -> Contents<'a> {
        self.contents(api).next().expect("a set is made of bodies")
    }

    /// Whether a reply has it.
    pub(super) fn is_of_replies(&self) -> bool {
        self.bodies.iter().any(|body| body.reply.is_some())
    }

    /// Whether a request has it.
    pub(super) fn is_of_requests(&self) -> bool {
        self.bodies.iter().any(|body| body.reply.is_none())
    }

    /// True in the files of the only tag that has such bodies, or in those that all tags share.
    pub(super) fn is_within(&self, context: &Context<'_>) -> bool {
        context.is_home(self.home)
    }

    /// Its definition.
    pub(super) fn definition(&self, names: &Names<'_>) -> TokenStream {
        let name = self.name();
        let variants = self.first(names.api).all.iter().map(|content| {
            let variant = ident(&content.name);
            let ty = if content.codec == Codec::Json {
                quote! { B }
            } else {
                held(names, content)
            };
            let docs = docs::wrapped(&format!("`{}`", content.media_type.replace('`', "'")));
            let docs = docs::attributes(&docs);
            quote! { #docs #variant(#ty) }
        });
        quote! {
            #[doc = " A body by its media type, as several operations have it."]
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub enum #name<B> { #(#variants),* }
        }
    }

    fn contents<'a>(&self, api: &'a Api) -> impl Iterator<Item = Contents<'a>> {
        self.bodies.iter().map(|body| body.contents(api))
    }
}

impl BodyAt {
    fn contents<'a>(&self, api: &'a Api) -> Contents<'a> {
        let operation: &'a Operation = &api.operations[self.operation];
        match self.reply {
            Some(reply) => Contents::of_reply(operation, &operation.replies[reply]),
            None => Contents::of_request(operation),
        }
    }
}

/// All bodies of an API.
fn bodies(api: &Api) -> impl Iterator<Item = (BodyAt, Contents<'_>)> {
    let places = api.operations.iter().enumerate().flat_map(|(operation, it)| {
        let replies = (0..it.replies.len()).map(Some);
        std::iter::once(None).chain(replies).map(move |reply| BodyAt { operation, reply })
    });
    places.map(|body| (body, body.contents(api)))
}

/// The name of a body's enum where others have it too.
pub(super) fn another_name(
    names: &Names<'_>,
    contents: &Contents<'_>,
    set: &ContentSet,
) -> Option<TokenStream> {
    let (name, of_set) = (contents.enumeration()?, set.name());
    let ty = set.ty(&names.ty(json_type(contents.all)?));
    let id = docs::code(contents.operation_id());
    let text = format!("{} of {id}: its body by its media type, [`{of_set}`].", contents.word());
    let docs = docs::attributes(&docs::wrapped(&text));
    Some(quote! { #docs pub type #name = #ty; })
}

/// What makes one media type the same as another: its variant, itself, and how it is written.
type Key<'a> = Vec<(&'a str, &'a str, Codec)>;

/// What the enum of a body depends on but for the type of what is JSON; nothing where there are several such types, or where
/// a media type has a form of its own.
fn key<'a>(contents: &Contents<'a>) -> Option<Key<'a>> {
    contents.enumeration()?;
    json_type(contents.all)?;
    let key = |content: &'a Content| {
        let is_plain = match content.codec {
            Codec::Json | Codec::Binary => true,
            Codec::Text => content.ty == TypeRef::Plain(Plain::Text),
            Codec::Form | Codec::Parts | Codec::Items(_) | Codec::Xml => false,
        };
        is_plain.then_some((content.name.as_str(), content.media_type.as_str(), content.codec))
    };
    contents.all.iter().map(key).collect()
}

/// The one type that a body has in all media types that are JSON.
pub(super) fn json_type(contents: &[Content]) -> Option<&TypeRef> {
    let mut types = contents.iter().filter(|content| content.codec == Codec::Json);
    let first = &types.next()?.ty;
    types.all(|other| other.ty == *first).then_some(first)
}

/// `JsonOrYaml`; of many the first ones, and that there are others.
fn name(key: &Key<'_>) -> String {
    let names = key.iter().take(NAMED).map(|(name, ..)| *name);
    let more = (key.len() > NAMED).then_some("Others");
    names.chain(more).collect::<Vec<_>>().join("Or")
}
