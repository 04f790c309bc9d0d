//! The enums of replies.

use super::Context;
use super::docs;
use super::names::{Names, ident};
use super::operations::{carries_status, payload, reply_name, shown};
use super::reply_sets::ReplySet;
use super::structures::Users;
use crate::model::{Operation, Reply};
use proc_macro2::TokenStream;
use quote::quote;

/// The enum of an operation by itself.
pub(super) fn replies(names: &Names<'_>, operation: &Operation) -> TokenStream {
    let name = reply_name(operation);
    let text = format!(" The documented replies of {}.", docs::code(&operation.id));
    let variants = operation.replies.iter().map(|reply| {
        let docs = docs::attributes(&said(reply));
        variant(&docs, reply, payload(names, operation, reply))
    });
    let derives = Users::of_replies(operation).derives(None);
    quote! {
        #[doc = #text]
        #derives
        #[non_exhaustive]
        pub enum #name { #(#variants),* }
    }
}

/// The name of an operation's replies where others have that enum too, with what the operation says of each.
pub(super) fn another_name(
    names: &Names<'_>,
    operation: &Operation,
    set: &ReplySet,
) -> TokenStream {
    let (name, of_set) = (reply_name(operation), set.name());
    let text = format!("The documented replies of {}: [`{of_set}`].", docs::code(&operation.id));
    let each = operation.replies.iter().map(|reply| (lead(reply), reply.docs.text.as_str()));
    let docs = docs::attributes(&docs::joined([docs::wrapped(&text), docs::items(each)]));
    let ty = set.ty(set.body_of(names, operation).as_ref());
    quote! {
        #docs
        pub type #name = #ty;
    }
}

/// The enums that several operations have, of which the type of a success' body is the parameter.
pub(super) fn of_sets(context: &Context<'_>, names: &Names<'_>) -> Vec<TokenStream> {
    let sets = context.reply_sets().within(context);
    sets.map(|set| of_set(context, names, set)).collect()
}

fn of_set(context: &Context<'_>, names: &Names<'_>, set: &ReplySet) -> TokenStream {
    let operation = set.first(names.api);
    let generics = set.parameter(names.api).map(|parameter| quote! { <#parameter> });
    let variants = operation.replies.iter().enumerate().map(|(place, reply)| {
        let mut others = set.operations(names.api).map(|other| &other.replies[place]);
        let is_alike =
            |other: &Reply| (other.status, &other.docs.text) == (reply.status, &reply.docs.text);
        let lines = match others.all(is_alike) {
            true => said(reply),
            false => docs::wrapped(&format!("`{}`.", shown(reply.status))),
        };
        let docs = docs::attributes(&lines);
        variant(&docs, reply, set.payload((context, names), reply))
    });
    let (name, derives) = (set.name(), Users::of_replies(operation).derives(None));
    quote! {
        #[doc = " The replies that several operations have in common."]
        #derives
        #[non_exhaustive]
        pub enum #name #generics { #(#variants),* }
    }
}

/// The status of a reply, and what the document says of it.
fn said(reply: &Reply) -> Vec<String> {
    docs::led(&lead(reply), &reply.docs.text)
}

/// The status of a reply, before what is said of it.
fn lead(reply: &Reply) -> String {
    let end = if reply.docs.text.is_empty() { '.' } else { ':' };
    format!("`{}`{end}", shown(reply.status))
}

fn variant(docs: &TokenStream, reply: &Reply, payload: Option<TokenStream>) -> TokenStream {
    let variant = ident(&reply.name);
    let status = carries_status(reply).then(|| quote! { u16 });
    let parts: Vec<TokenStream> = status.into_iter().chain(payload).collect();
    match parts.is_empty() {
        true => quote! { #docs #variant },
        false => quote! { #docs #variant(#(#parts),*) },
    }
}
