//! `wire/client.rs`: how requests are written and replies are read.

use super::super::Context;
use super::super::content_sets::ContentSet;
use super::super::contents::Contents;
use super::super::header_sets::HeaderSet;
use super::super::known;
use super::super::mentions::Mentions;
use super::super::names::{Names, ident};
use super::super::operations::{
    carries_status, is_success, reply_name, reply_struct, request_name, success_type, successes,
};
use super::super::reply_sets::ReplySet;
use super::super::shared_replies::SharedReplies;
use super::super::statics::static_name;
use super::forms::constant_name;
use super::server::{function, is_empty};
use super::{contents, pages, streams};
use crate::model::{Operation, Param, Reply, Status};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// Whether there are calls, or structs of replies that several tags have.
pub(in super::super) fn is_needed(context: &Context<'_>) -> bool {
    context.has_calls() || context.has_sets()
}

/// The items of `wire/client.rs`.
pub(in super::super) fn items(context: &Context<'_>) -> Vec<TokenStream> {
    let operations = context.operations.as_slice();
    if operations.is_empty() && !context.has_sets() {
        return Vec::new();
    }
    let (names, shared) = (Names::outside_types(context.api), SharedReplies::of(context));
    let bodies: Vec<TokenStream> = operations
        .iter()
        .copied()
        .flat_map(|operation| {
            let mut items = vec![into_call((context, &names), operation)];
            items.extend(shared.enumeration(operation).is_none().then(|| {
                let (name, success) = (reply_name(operation), success_type(&names, operation));
                from_reply(context, operation, (&quote! { #name }, None), &success)
            }));
            items.extend(structs_read((context, &names), &shared, operation));
            items.extend(pages::paged(&names, operation));
            items
        })
        .chain(sets_read(context, &names))
        .chain(context.content_sets().within(context).flat_map(|set| of_contents(&names, set)))
        .chain(context.reply_sets().within(context).map(|set| set_from_reply(context, &names, set)))
        .collect();
    let has_pages = operations.iter().any(|operation| operation.pagination.is_some());
    let paged = has_pages.then(|| quote! { Next, Paged, });
    let mentions = Mentions::of(&bodies);
    let body_forms = mentions.have("body_forms ::").then(|| quote! { use super::body_forms; });
    let xml = mentions.have("xml ::").then(|| quote! { use super::xml; });
    let mentions_types = mentions.have("types ::").then(|| quote! { use crate::types; });
    let streamed = mentions.have("[Streamed]").then(|| quote! { Streamed, });
    let from_incoming = mentions.have_trait("FromIncoming").then(|| quote! { FromIncoming, });
    let has_calls = !operations.is_empty();
    let operation = has_calls.then(|| quote! { use specwright_runtime::operation::Operation; });
    let into_call = has_calls.then(|| quote! { IntoCall, });
    let outgoing = mentions.have("& mut Outgoing").then(|| quote! { Outgoing, });
    let to_outgoing = mentions.have_trait("ToOutgoing").then(|| quote! { ToOutgoing, });
    let from_reply = mentions.have("FromReply for").then(|| quote! { FromReply, });
    let is_read = mentions.have("& Incoming");
    let incoming = is_read.then(|| quote! { Incoming, });
    let mismatch = is_read.then(|| quote! { Mismatch, });
    let imports = quote! {
        use crate::operations::*;
        #mentions_types
        #body_forms
        #xml
        use specwright_runtime::client::{#from_reply #incoming #into_call #mismatch #outgoing #from_incoming #paged #streamed #to_outgoing};
        #operation
    };
    let (framing, more) = (streams::imports(&mentions), names.imports());
    [quote! { #imports #framing #more }].into_iter().chain(bodies).collect()
}

fn into_call((context, names): (&Context<'_>, &Names<'_>), operation: &Operation) -> TokenStream {
    let (request, reply, constant) =
        (request_name(operation), reply_name(operation), static_name(operation));
    let params = operation.params.iter().map(|param| write(names, param));
    let body = operation.body.as_ref().map(|body| {
        contents::write_request(context, &Contents::of_request(operation), body.required)
    });
    let accept = operation.accept.as_ref().map(|name| {
        let name = ident(name);
        quote! { call.accept(&self.#name); }
    });
    let has_key = has_idempotency_key(operation);
    let call = match is_empty(operation) {
        true => quote! { _ },
        false => quote! { call },
    };
    quote! {
        impl IntoCall for #request {
            const OPERATION: &'static Operation = &#constant;
            type Reply = #reply;

            fn write(&self, #call: &mut Outgoing) {
                #(#params)*
                #body
                #accept
            }

            #has_key
        }
    }
}

/// Whether a request carries an idempotency key, where the operation has a parameter for it.
fn has_idempotency_key(operation: &Operation) -> Option<TokenStream> {
    let key = operation.idempotency_key.as_ref()?;
    let param = operation.params.iter().find(|param| param.name == *key)?;
    let name = ident(&param.name);
    let value = match param.required {
        true => quote! { true },
        false => quote! { self.#name.is_some() },
    };
    Some(quote! { fn has_idempotency_key(&self) -> bool { #value } })
}

fn write(names: &Names<'_>, param: &Param) -> TokenStream {
    let (function, wire, name) = (function(names, param), &param.wire, ident(&param.name));
    let form = constant_name(names, param).map(|form| quote! { &Self::#form, });
    let value = match param.required {
        true => quote! { &self.#name },
        false => quote! { self.#name.as_ref() },
    };
    quote! { call.#function(#wire, #form #value); }
}

/// How the enum that several operations have is read.
fn set_from_reply(context: &Context<'_>, names: &Names<'_>, set: &ReplySet) -> TokenStream {
    let parameter = set.parameter(context.api).map(|parameter| quote! { #parameter });
    let ty = set.ty(parameter.as_ref());
    let generics = parameter.map(|parameter| {
        let decode = names.runtime(known::DECODE);
        quote! { <#parameter: #decode> }
    });
    let success = set.success(context, names);
    from_reply(context, set.first(context.api), (&ty, generics), &success)
}

fn from_reply(
    context: &Context<'_>,
    operation: &Operation,
    (ty, generics): (&TokenStream, Option<TokenStream>),
    success: &TokenStream,
) -> TokenStream {
    let read = read_reply(context, operation);
    let into_success = into_success(operation);
    let (accept, streamed) = (accept(operation), streams::of_replies(operation));
    quote! {
        impl #generics FromReply for #ty {
            #accept
            #streamed
            type Success = #success;

            fn from_reply(reply: &Incoming) -> Result<Self, Mismatch> {
                #read
            }

            fn into_success(self) -> Result<#success, Self> { #into_success }
        }
    }
}

/// How a reply is read by its status; a reply for whatever status needs no choice.
fn read_reply(context: &Context<'_>, operation: &Operation) -> TokenStream {
    if let [only] = operation.replies.as_slice()
        && only.status == Status::Default
    {
        let value = read(context, operation, only);
        return quote! { let status = reply.status().as_u16(); #value };
    }
    let arms = operation.replies.iter().map(|reply| arm(context, operation, reply));
    let rest = operation.replies.iter().all(|reply| reply.status != Status::Default);
    let rest = rest.then(|| quote! { _ => Err(Mismatch::Undocumented) });
    let arms = arms.chain(rest);
    quote! { match reply.status().as_u16() { #(#arms),* } }
}

/// The media types of all replies, successes first, where they are not JSON alone.
fn accept(operation: &Operation) -> Option<TokenStream> {
    let failures = operation.replies.iter().filter(|reply| !is_success(reply.status));
    let replies = successes(operation).into_iter().chain(failures);
    let mut media_types: Vec<&str> = Vec::new();
    for content in replies.flat_map(|reply| &reply.contents) {
        if !media_types.contains(&content.media_type.as_str()) {
            media_types.push(&content.media_type);
        }
    }
    let accept = media_types.join(", ");
    (!accept.is_empty() && accept != "application/json")
        .then(|| quote! { const ACCEPT: &'static str = #accept; })
}

fn arm(context: &Context<'_>, operation: &Operation, reply: &Reply) -> TokenStream {
    let pattern = match reply.status {
        Status::Code(code) => {
            let code = Literal::u16_unsuffixed(code);
            quote! { #code }
        }
        Status::Range(hundred) => {
            let (low, high) = (
                Literal::u16_unsuffixed(hundred * 100),
                Literal::u16_unsuffixed(hundred * 100 + 99),
            );
            quote! { status @ #low..=#high }
        }
        Status::Default => quote! { status },
    };
    let value = read(context, operation, reply);
    quote! { #pattern => #value }
}

/// The variant of a reply, read from what came; `status` is in scope where the variant carries it.
fn read(context: &Context<'_>, operation: &Operation, reply: &Reply) -> TokenStream {
    let variant = ident(&reply.name);
    let status = carries_status(reply).then(|| quote! { status });
    let value = match (reply.contents.is_empty(), reply.headers.is_empty()) {
        (true, true) => None,
        (false, true) => {
            let read = contents::read_reply(context, &Contents::of_reply(operation, reply));
            // The compiler checks this in half the time of a `?` that a variant is made around.
            if status.is_none() {
                return quote! { #read.map(Self::#variant) };
            }
            Some(quote! { #read? })
        }
        (_, false) => {
            if status.is_none() {
                return quote! { reply.read().map(Self::#variant) };
            }
            Some(quote! { reply.read()? })
        }
    };
    let parts: Vec<TokenStream> = status.into_iter().chain(value).collect();
    match parts.is_empty() {
        true => quote! { Ok(Self::#variant) },
        false => quote! { Ok(Self::#variant(#(#parts),*)) },
    }
}

/// How the structs of replies with headers are read, each once.
fn structs_read<'a>(
    (context, names): (&'a Context<'_>, &'a Names<'_>),
    shared: &'a SharedReplies<'_>,
    operation: &'a Operation,
) -> impl Iterator<Item = TokenStream> + 'a {
    let with_headers = operation.replies.iter().filter(|reply| !reply.headers.is_empty());
    let own = with_headers.filter(|reply| shared.is_own(operation, reply));
    own.map(move |reply| struct_read((context, names), operation, reply))
}

fn struct_read(
    (context, names): (&Context<'_>, &Names<'_>),
    operation: &Operation,
    reply: &Reply,
) -> TokenStream {
    let name = reply_struct(operation, reply);
    let body = (!reply.contents.is_empty()).then(|| {
        let read = contents::read_reply(context, &Contents::of_reply(operation, reply));
        quote! { body: #read? }
    });
    read_struct(names, (&quote! { #name }, None), (body, &reply.headers))
}

/// How the structs of headers that several replies have are read.
fn sets_read(context: &Context<'_>, names: &Names<'_>) -> Vec<TokenStream> {
    let read = |set: &HeaderSet| {
        let (generics, body) = set
            .has_body()
            .then(|| {
                let decode = names.runtime(known::DECODE);
                (quote! { <B: #decode> }, quote! { body: reply.json()? })
            })
            .unzip();
        let ty = set.ty(set.has_body().then(|| quote! { B }));
        read_struct(names, (&ty, generics), (body, set.headers(context.api)))
    };
    context.header_sets().within(context).map(read).collect()
}

/// How the enum of media types that several bodies have is read from replies and written into requests.
fn of_contents(names: &Names<'_>, set: &ContentSet) -> Vec<TokenStream> {
    let (ty, contents, name) = (set.ty(&quote! { B }), set.first(names.api), quote! { Self });
    let read = set.is_of_replies().then(|| {
        let (decode, read) = (names.runtime(known::DECODE), contents::read_any(&contents, &name));
        quote! {
            impl<B: #decode> FromIncoming for #ty {
                fn read(reply: &Incoming) -> Result<Self, Mismatch> { #read }
            }
        }
    });
    let written = set.is_of_requests().then(|| {
        let encode = names.runtime(known::ENCODE);
        let written = contents::send_any(&contents, &quote! { self }, &name);
        quote! {
            impl<B: #encode> ToOutgoing for #ty {
                fn write(&self, call: &mut Outgoing) { #written }
            }
        }
    });
    read.into_iter().chain(written).collect()
}

fn read_struct(
    names: &Names<'_>,
    (ty, generics): (&TokenStream, Option<TokenStream>),
    (body, headers): (Option<TokenStream>, &[Param]),
) -> TokenStream {
    let headers = headers.iter().map(|header| {
        let (field, wire, function) = (ident(&header.name), &header.wire, function(names, header));
        let form = constant_name(names, header).map(|form| quote! { , &Self::#form });
        quote! { #field: reply.#function(#wire #form)? }
    });
    let members = body.into_iter().chain(headers);
    quote! {
        impl #generics FromIncoming for #ty {
            fn read(reply: &Incoming) -> Result<Self, Mismatch> { Ok(Self { #(#members),* }) }
        }
    }
}

/// How a reply is told from a failure: the only documented success gives its body, several give the reply.
fn into_success(operation: &Operation) -> TokenStream {
    let successes = successes(operation);
    let has_failures = successes.len() < operation.replies.len();
    let failure = has_failures.then(|| quote! { failure => Err(failure) });
    match successes.as_slice() {
        [] => quote! { Err(self) },
        [only] if !carries_status(only) => {
            let variant = ident(&only.name);
            match !only.contents.is_empty() || !only.headers.is_empty() {
                true => quote! { match self { Self::#variant(body) => Ok(body), #failure } },
                false => quote! { match self { Self::#variant => Ok(()), #failure } },
            }
        }
        several => {
            let patterns = several.iter().map(|reply| {
                let variant = ident(&reply.name);
                let is_unit =
                    !carries_status(reply) && reply.contents.is_empty() && reply.headers.is_empty();
                if is_unit {
                    quote! { Self::#variant }
                } else {
                    quote! { Self::#variant(..) }
                }
            });
            let patterns: Vec<TokenStream> = patterns.collect();
            let pattern = match patterns.as_slice() {
                [only] => quote! { #only },
                _ => quote! { (#(#patterns)|*) },
            };
            quote! { match self { success @ #pattern => Ok(success), #failure } }
        }
    }
}
