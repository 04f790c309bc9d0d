//! Replies with the same headers are one struct, with the type of the body for its parameter, in however many operations.

use super::Context;
use super::contents::Contents;
use super::free_names::FreeNames;
use super::names::{Names, ident};
use super::operations::{reply_struct, request_name};
use super::parts::Parts;
use crate::alike::grouped;
use crate::model::{Api, Operation, Param, Reply, is_plain};
use foldhash::{HashMap, HashSet};
use heck::ToUpperCamelCase;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// A struct of replies that have the same headers.
#[derive(Debug)]
pub(super) struct HeaderSet {
    name: String,
    has_body: bool,
    /// The replies that it serves, by the places of their operations and among these.
    replies: Vec<(usize, usize)>,
    /// The place of the only tag that has such replies; nothing where several have them.
    home: Option<usize>,
}

/// The structs of replies that have their headers in common with another reply.
#[derive(Debug, Default)]
pub(super) struct HeaderSets {
    all: Vec<HeaderSet>,
    /// The place of the struct that serves a reply, by the reply's own name for it.
    of_replies: HashMap<String, usize>,
}

impl HeaderSets {
    /// Those of an API that is spread over these parts.
    pub(super) fn of(api: &Api, parts: &Parts) -> Self {
        let names = Names::outside_types(api);
        let replies = api.operations.iter().enumerate().flat_map(|(place, operation)| {
            let replies = operation.replies.iter().enumerate();
            replies.map(move |(number, reply)| ((place, number), operation, reply))
        });
        let keyed = |(place, operation, reply)| Some((key(&names, operation, reply)?, place));
        let replies = grouped(replies.filter_map(keyed));
        let mut made = Self::default();
        let mut free = FreeNames::beside(taken(api));
        for ((has_body, headers), replies) in replies.into_iter().filter(|(_, all)| all.len() > 1) {
            let name = free.next(&name(has_body, &headers), "Of");
            let home = parts.home_of(replies.iter().map(|(place, _)| &api.operations[*place]));
            let own_names = replies.iter().map(|(place, number)| {
                let operation = &api.operations[*place];
                reply_struct(operation, &operation.replies[*number]).to_string()
            });
            made.of_replies.extend(own_names.map(|name| (name, made.all.len())));
            made.all.push(HeaderSet { name, has_body, replies, home });
        }
        made
    }

    /// The struct that serves a reply, where others have the same headers.
    pub(super) fn of_reply(&self, operation: &Operation, reply: &Reply) -> Option<&HeaderSet> {
        let name = reply_struct(operation, reply).to_string();
        self.of_replies.get(&name).map(|place| &self.all[*place])
    }

    /// The names of types that `operations.rs` has besides its enums of replies.
    pub(super) fn taken(&self, api: &Api) -> HashSet<String> {
        let own = self.all.iter().map(|set| set.name.clone());
        own.chain(taken(api)).collect()
    }

    /// Those that are defined in the files of a scope.
    pub(super) fn within<'s>(
        &'s self,
        context: &'s Context<'_>,
    ) -> impl Iterator<Item = &'s HeaderSet> {
        self.all.iter().filter(|set| set.is_within(context))
    }
}

impl HeaderSet {
    /// Its name.
    pub(super) fn name(&self) -> Ident {
        ident(&self.name)
    }

    /// Whether the type of the body is its parameter.
    pub(super) fn has_body(&self) -> bool {
        self.has_body
    }

    /// The headers.
    pub(super) fn headers<'a>(&self, api: &'a Api) -> &'a [Param] {
        self.replies.first().map_or(&[], |(place, number)| {
            let operation: &'a Operation = &api.operations[*place];
            &operation.replies[*number].headers
        })
    }

    /// The type of a reply with this body.
    pub(super) fn ty(&self, body: Option<TokenStream>) -> TokenStream {
        let name = self.name();
        let body = body.map(|body| quote! { <#body> });
        quote! { #name #body }
    }

    /// True in the files of the only tag that has such replies, or in those that all tags share.
    pub(super) fn is_within(&self, context: &Context<'_>) -> bool {
        context.is_home(self.home)
    }
}

/// What makes a header the same as another one: its names, whether it must be there, its type and its text.
type Header<'a> = (&'a str, &'a str, bool, String, &'a str);

/// Whether a reply has a body, and its headers.
type Key<'a> = (bool, Vec<Header<'a>>);

/// What the struct of a reply depends on but for the type of its body; nothing where it is named after its operation, or
/// where its body is more than JSON or is taken in another form than it is held in.
fn key<'a>(names: &Names<'_>, operation: &Operation, reply: &'a Reply) -> Option<Key<'a>> {
    let contents = Contents::of_reply(operation, reply);
    let is_text = || contents.ty(names).is_some_and(|ty| ty.to_string() == "String");
    let is_open = reply.contents.is_empty() || (contents.is_plain_json() && !is_text());
    let headers = reply.headers.iter();
    if reply.headers.is_empty() || !is_open || !headers.clone().all(|it| is_plain(names.api, it)) {
        return None;
    }
    let headers = headers.map(|header| {
        let Param { name, wire, required, ty, docs, .. } = header;
        (&**name, &**wire, *required, names.ty(ty).to_string(), docs.text.as_str())
    });
    Some((!reply.contents.is_empty(), headers.collect()))
}

/// `WithRatelimitHeaders` where all headers begin with one word, `WithXNextHeader` where there is one; without a body,
/// `OnlyXNextHeader`.
fn name(has_body: bool, headers: &[Header<'_>]) -> String {
    let words = |wire: &str| {
        let plain = wire.replace(|sign: char| !sign.is_ascii_alphanumeric(), "_");
        plain.to_upper_camel_case()
    };
    let first_word = |wire: &str| wire.split('-').next().map(words).unwrap_or_default();
    let first = headers.first().map(|(_, wire, ..)| *wire).unwrap_or_default();
    let named = match headers {
        [_] => format!("{}Header", words(first)),
        several if several.iter().all(|(_, wire, ..)| first_word(wire) == first_word(first)) => {
            format!("{}Headers", first_word(first))
        }
        _ => format!("{}AndOtherHeaders", words(first)),
    };
    let beginning = if has_body { "With" } else { "Only" };
    format!("{beginning}{named}")
}

/// The names of types of operations, but for the enums of their replies.
fn taken(api: &Api) -> HashSet<String> {
    let of = |operation: &Operation| {
        let structs = operation.replies.iter().map(|reply| reply_struct(operation, reply));
        let enums = Contents::of(operation).filter_map(|contents| contents.enumeration());
        let names = structs.chain(enums).chain([request_name(operation)]);
        names.map(|name| name.to_string()).collect::<Vec<_>>()
    };
    api.operations.iter().flat_map(of).collect()
}
