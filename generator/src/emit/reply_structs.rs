//! The structs of replies that have headers.

use super::content_sets::ContentSet;
use super::contents::Contents;
use super::header_sets::{HeaderSet, HeaderSets};
use super::names::{Names, ident};
use super::operations::{reply_struct, shown};
use super::reply_sets::ReplySet;
use super::structures::{Slot, Structure, Users, param_slot, structure};
use super::{Context, docs};
use crate::model::{Operation, Param, Reply};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::BTreeSet;

/// The struct of a reply by itself.
pub(super) fn with_headers(
    names: &Names<'_>,
    operation: &Operation,
    reply: &Reply,
) -> Vec<TokenStream> {
    let name = reply_struct(operation, reply);
    let text = format!(
        " The body and the headers of `{}` from {}.",
        shown(reply.status),
        docs::code(&operation.id)
    );
    let body = Contents::of_reply(operation, reply).ty(names);
    let (docs, users) = (quote! { #[doc = #text] }, Users::of_reply(operation, reply));
    let slots = slots_of_reply(names, body, &reply.headers);
    structure(names, &Structure { name, parameter: None, docs: &docs, users, slots })
}

/// A field for the body, where there is one, and one for each header.
fn slots_of_reply(names: &Names<'_>, body: Option<TokenStream>, headers: &[Param]) -> Vec<Slot> {
    let body = body.map(|ty| Slot {
        name: ident("body"),
        ty,
        absent: None,
        docs: quote! { #[doc = " The body."] },
    });
    let headers = headers.iter().map(|header| {
        let mut slot = param_slot(names, header);
        if header.docs.text.is_empty() {
            slot.docs = docs::attributes(&docs::wrapped(&format!("The header `{}`.", header.wire)));
        }
        slot
    });
    body.into_iter().chain(headers).collect()
}

/// The structs of headers that several replies have, of which the type of the body is the parameter.
pub(super) fn of_sets(
    context: &Context<'_>,
    names: &Names<'_>,
    sets: &HeaderSets,
) -> Vec<TokenStream> {
    sets.within(context).flat_map(|set| of_set(names, set)).collect()
}

fn of_set(names: &Names<'_>, set: &HeaderSet) -> Vec<TokenStream> {
    let headers = set.headers(names.api);
    let wires: Vec<String> = headers.iter().map(|header| docs::code(&header.wire)).collect();
    let what = if set.has_body() { "A body with" } else { "Nothing but" };
    let word = if wires.len() == 1 { "header" } else { "headers" };
    let text = format!("{what} the {word} {}, as several replies have it.", wires.join(", "));
    let docs = docs::attributes(&docs::wrapped(&text));
    let parameter = set.has_body().then(|| ident("B"));
    let body = parameter.as_ref().map(|parameter| quote! { #parameter });
    let (name, slots) = (set.name(), slots_of_reply(names, body, headers));
    structure(names, &Structure { name, parameter, docs: &docs, users: Users::All, slots })
}

/// The import of the structs that the file of a tag takes from the shared one.
pub(super) fn imports_of_sets(context: &Context<'_>, sets: &HeaderSets) -> Option<TokenStream> {
    context.tag()?;
    let replies = context.operations.iter().copied().flat_map(|operation| {
        operation.replies.iter().filter_map(|reply| sets.of_reply(operation, reply))
    });
    let structs = replies.filter(|set| !set.is_within(context)).map(HeaderSet::name);
    let operations = context.operations.iter().copied();
    let enums = operations.filter_map(|it| context.reply_sets().of_operation(it));
    let enums = enums.filter(|set| !set.is_within(context)).map(ReplySet::name);
    let bodies = context.operations.iter().copied().flat_map(Contents::of);
    let contents = bodies.filter_map(|contents| context.content_sets().of_contents(&contents));
    let contents = contents.filter(|set| !set.is_within(context)).map(ContentSet::name);
    let names: BTreeSet<Ident> = structs.chain(contents).chain(enums).collect();
    let names = names.into_iter();
    (names.len() > 0).then(|| quote! { use super::{#(#names),*}; })
}

/// The name of a reply's struct where others have that struct too.
pub(super) fn another_name(operation: &Operation, reply: &Reply, ty: &TokenStream) -> TokenStream {
    let name = reply_struct(operation, reply);
    let (status, id) = (shown(reply.status), docs::code(&operation.id));
    let link = ty.to_string();
    let link = link.split(' ').next().unwrap_or_default();
    let text = format!(" The body and the headers of `{status}` from {id}: [`{link}`].");
    quote! {
        #[doc = #text]
        pub type #name = #ty;
    }
}
