//! What a server looks for in replies that their types leave open.

use super::super::Context;
use super::super::contents::Contents;
use super::super::names::{Names, ident};
use super::super::operations::{carries_status, reply_struct, shown};
use super::forms::constant_name;
use super::streams;
use crate::model::{Codec, Content, Operation, Reply, Status};
use proc_macro2::TokenStream;
use quote::quote;

/// The function `check` of the replies of an operation; nothing where no reply leaves anything open.
pub(super) fn function(
    (context, names): (&Context<'_>, &Names<'_>),
    operation: &Operation,
) -> Option<TokenStream> {
    let looks = operation.replies.iter().map(|reply| arm((context, names), operation, reply));
    let arms: Vec<Arm> = looks.clone().flatten().collect();
    let rest = looks.clone().any(|arm| arm.is_none());
    let choice = match (arms.as_slice(), rest) {
        ([], _) => return None,
        ([Arm { pattern, checks }], true) => quote! { if let #pattern = self { #checks } },
        (arms, rest) => {
            let arms =
                arms.iter().map(|Arm { pattern, checks }| quote! { #pattern => { #checks } });
            let rest = rest.then(|| quote! { _ => {} });
            quote! { match self { #(#arms)* #rest } }
        }
    };
    Some(quote! { fn check(&self, check: &mut ReplyCheck) { #choice } })
}

/// What is looked at in one of the replies.
struct Arm {
    pattern: TokenStream,
    checks: TokenStream,
}

fn arm(
    (context, names): (&Context<'_>, &Names<'_>),
    operation: &Operation,
    reply: &Reply,
) -> Option<Arm> {
    let variant = ident(&reply.name);
    let status = carries_status(reply).then(|| status(operation, reply));
    let has_headers = !reply.headers.is_empty();
    let value = if has_headers {
        quote! { &reply.body }
    } else {
        quote! { body }
    };
    let body = body(context, &Contents::of_reply(operation, reply), &value);
    let headers = headers(names, operation, reply);
    if status.is_none() && body.is_none() && headers.is_empty() {
        return None;
    }
    let named = status.as_ref().map(|_| quote! { status });
    let held = match (has_headers, reply.contents.is_empty(), &body) {
        (true, ..) => Some(quote! { reply }),
        (false, true, _) => None,
        (false, false, Some(_)) => Some(quote! { body }),
        (false, false, None) => Some(quote! { _ }),
    };
    let parts = named.into_iter().chain(held);
    Some(Arm {
        pattern: quote! { Self::#variant(#(#parts),*) },
        checks: quote! { #status #body #(#headers)* },
    })
}

fn status(operation: &Operation, reply: &Reply) -> TokenStream {
    if reply.status != Status::Default {
        let own = shown(reply.status);
        return quote! { check.status(*status, &[#own]); };
    }
    let others = operation.replies.iter().map(|other| other.status);
    let others = others.filter(|status| *status != Status::Default).map(shown);
    quote! { check.other_status(*status, &[#(#others),*]); }
}

fn body(
    context: &Context<'_>,
    contents: &Contents<'_>,
    value: &TokenStream,
) -> Option<TokenStream> {
    if context.content_sets().of_contents(contents).is_some() {
        return Some(quote! { ReplyWriter::check(#value, check); });
    }
    match contents.enumeration() {
        Some(name) => any(contents, value, &quote! { #name }),
        None => Content::preferred(contents.all).and_then(|content| one(content, value)),
    }
}

/// The look at the variant of an enum.
pub(super) fn any(
    contents: &Contents<'_>,
    value: &TokenStream,
    name: &TokenStream,
) -> Option<TokenStream> {
    let arms: Vec<Option<TokenStream>> = contents
        .all
        .iter()
        .map(|content| {
            let (variant, look) = (ident(&content.name), one(content, &quote! { body })?);
            Some(quote! { #name::#variant(body) => { #look } })
        })
        .collect();
    let rest = arms.iter().any(Option::is_none).then(|| quote! { _ => {} });
    let arms: Vec<TokenStream> = arms.into_iter().flatten().collect();
    (!arms.is_empty()).then(|| quote! { match #value { #(#arms)* #rest } })
}

/// The look at a body of one media type.
fn one(content: &Content, value: &TokenStream) -> Option<TokenStream> {
    let media_type = content.sent();
    Some(match content.codec {
        Codec::Json | Codec::Form | Codec::Xml => quote! { check.json(#value); },
        Codec::Text => quote! { check.text(#value); },
        Codec::Binary => quote! { check.binary(#media_type, #value); },
        Codec::Items(framing) => {
            let function = streams::function(framing);
            quote! { check.#function(#value); }
        }
        // No reply has parts: they are refused before.
        Codec::Parts => return None,
    })
}

fn headers(names: &Names<'_>, operation: &Operation, reply: &Reply) -> Vec<TokenStream> {
    let look = |header: &crate::model::Param| {
        let (name, wire) = (ident(&header.name), &header.wire);
        let value = match header.required {
            true => quote! { Some(&reply.#name) },
            false => quote! { reply.#name.as_ref() },
        };
        match constant_name(names, header) {
            None => quote! { check.header(#wire, #value); },
            Some(form) => {
                let owner = reply_struct(operation, reply);
                quote! { check.header_as(#wire, &#owner::#form, #value); }
            }
        }
    };
    reply.headers.iter().map(look).collect()
}
