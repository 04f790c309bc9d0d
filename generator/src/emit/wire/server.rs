//! `wire/server.rs`: how requests are read and replies are written.

use super::super::Context;
use super::super::content_sets::ContentSet;
use super::super::contents::Contents;
use super::super::known;
use super::super::mentions::Mentions;
use super::super::names::{Names, ident};
use super::super::operations::{carries_status, reply_name, reply_struct, request_name, successes};
use super::super::reply_sets::ReplySet;
use super::super::services;
use super::super::statics::static_name;
use super::forms::constant_name;
use super::{checks, contents, fill, streams};
use crate::model::{Admission, Location, Operation, Param, Reply, Status, is_plain};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

/// Whether there are calls, or enums of replies that several tags have.
pub(in super::super) fn is_needed(context: &Context<'_>) -> bool {
    context.has_calls()
        || context.reply_sets().within(context).next().is_some()
        || context.content_sets().within(context).next().is_some()
}

/// The items of `wire/server.rs`.
pub(in super::super) fn items(context: &Context<'_>) -> Vec<TokenStream> {
    let operations = context.operations.as_slice();
    let media_types: Vec<&ContentSet> = context.content_sets().within(context).collect();
    let sets: Vec<&ReplySet> = context.reply_sets().within(context).collect();
    if operations.is_empty() && sets.is_empty() && media_types.is_empty() {
        return Vec::new();
    }
    let names = Names::outside_types(context.api);
    let bodies: Vec<TokenStream> = operations
        .iter()
        .copied()
        .flat_map(|operation| {
            let own = context.reply_sets().of_operation(operation).is_none().then(|| {
                let name = reply_name(operation);
                into_reply((context, &names), operation, (&quote! { #name }, None))
            });
            [from_call(context, &names, operation), handle(context, operation)]
                .into_iter()
                .chain(own)
        })
        .chain(sets.into_iter().map(|set| set_into_reply((context, &names), set)))
        .chain(media_types.into_iter().flat_map(|set| of_contents(&names, set)))
        .collect();
    let mentions = Mentions::of(&bodies);
    let (imports, of_runtime) = (imports(context), of_runtime(operations, &mentions));
    let types = mentions.have("types ::").then(|| quote! { use crate::types; });
    let more = names.imports();
    let body_forms = mentions.have("body_forms ::").then(|| quote! { use super::body_forms; });
    let xml = mentions.have("xml ::").then(|| quote! { use super::xml; });
    let framing = streams::imports(&mentions);
    let imports = quote! { #imports #of_runtime #body_forms #xml #framing #types #more };
    [imports].into_iter().chain(bodies).collect()
}

/// What is used of the crate itself.
fn imports(context: &Context<'_>) -> TokenStream {
    let services = services::of_scope(context).into_iter().map(|service| service.name);
    let services: Vec<_> = services.collect();
    let services = (!services.is_empty()).then(|| quote! { use crate::server::{#(#services),*}; });
    quote! {
        use crate::operations::*;
        #services
    }
}

/// What is used of the runtime.
fn of_runtime(operations: &[&Operation], mentions: &Mentions<'_>) -> TokenStream {
    let mut replies_of = operations.iter().copied().flat_map(Contents::of_replies);
    let negotiated = replies_of.any(|contents| contents::is_negotiated(&contents)).then(|| {
        quote! { use specwright_runtime::accept::Accept; use specwright_runtime::server::HeaderMap; }
    });
    let is_admitted =
        |admission: Admission| operations.iter().any(|it| it.admission() == admission);
    let known = is_admitted(Admission::Known).then(|| quote! { Known, });
    let anyone = is_admitted(Admission::Anyone).then(|| quote! { Anyone, });
    let check = mentions.have("& mut ReplyCheck").then(|| quote! { ReplyCheck, });
    let into_reply = mentions.have("IntoReply for").then(|| quote! { IntoReply, });
    let reply = mentions.have("-> Reply {").then(|| quote! { Reply, });
    let from_content = mentions.have_trait("FromContent").then(|| quote! { FromContent, });
    let content = mentions.have("FromContent for").then(|| {
        quote! { use specwright_runtime::content::Content; use specwright_runtime::violation::Violations; }
    });
    let reply_writer = mentions.have_trait("ReplyWriter").then(|| quote! { ReplyWriter, });
    let (calls, operation) = (!operations.is_empty())
        .then(|| {
            let operation = quote! {
                use specwright_runtime::fault::Fault;
                use specwright_runtime::operation::Operation;
            };
            (quote! { Call, FromCall, Handle, }, operation)
        })
        .unzip();
    quote! {
        #negotiated
        #content
        #operation
        use specwright_runtime::server::{#anyone #calls #into_reply #known #from_content #reply #check #reply_writer};
    }
}

fn from_call(context: &Context<'_>, names: &Names<'_>, operation: &Operation) -> TokenStream {
    let request = request_name(operation);
    let params = operation.params.iter().enumerate().map(|(index, param)| {
        let (local, read) = (format_ident!("input_{index}"), read(names, param));
        quote! { let #local = #read; }
    });
    let body = operation.body.as_ref().map(|body| {
        let read = contents::read_request(context, &Contents::of_request(operation), body.required);
        quote! { let body = #read; }
    });
    let members = operation.params.iter().enumerate().map(|(index, param)| {
        let (name, local) = (ident(&param.name), format_ident!("input_{index}"));
        quote! { #name: #local? }
    });
    let members = members.chain(operation.body.as_ref().map(|_| quote! { body: body? }));
    let accept = operation.accept.as_ref().map(|name| {
        let name = ident(name);
        quote! { #name: call.accept() }
    });
    let members = members.chain(accept);
    let call = match is_empty(operation) {
        true => quote! { _ },
        false => quote! { call },
    };
    let made = quote! { Self { #(#members),* } };
    let steps = fill::steps(names, operation);
    let made = match steps.is_empty() {
        true => quote! { Some(#made) },
        false => quote! {
            let mut request = #made;
            #(#steps)*
            Some(request)
        },
    };
    let streamed = streams::of_request(context, operation);
    quote! {
        impl FromCall for #request {
            #streamed

            fn from_call(#call: &mut Call<'_>) -> Option<Self> {
                #(#params)*
                #body
                #made
            }
        }
    }
}

/// True where a request holds nothing at all.
pub(super) fn is_empty(operation: &Operation) -> bool {
    operation.params.is_empty() && operation.body.is_none() && operation.accept.is_none()
}

fn read(names: &Names<'_>, param: &Param) -> TokenStream {
    let (function, wire) = (function(names, param), &param.wire);
    match constant_name(names, param) {
        None => quote! { call.#function(#wire) },
        Some(form) => quote! { call.#function(#wire, &Self::#form) },
    }
}

/// `path`, `optional_query`, `header_as` and so on: the same words on both sides.
pub(super) fn function(names: &Names<'_>, param: &Param) -> proc_macro2::Ident {
    let optional =
        if param.required || param.location == Location::Path { "" } else { "optional_" };
    if param.location == Location::QueryString {
        return format_ident!("{optional}query_string");
    }
    let formed = if is_plain(names.api, param) { "" } else { "_as" };
    format_ident!("{optional}{}{formed}", param.location.word())
}

fn handle(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let (service, request, reply) =
        (services::name_of(context, operation), request_name(operation), reply_name(operation));
    let (constant, function) = (static_name(operation), ident(&operation.name));
    let produces = produces(operation);
    let (caller, pattern, arguments) = match operation.admission() {
        Admission::Known => (
            quote! { Known<S::Principal> },
            quote! { Known(principal) },
            quote! { principal, self },
        ),
        Admission::KnownOrNot => {
            (quote! { Option<S::Principal> }, quote! { principal }, quote! { principal, self })
        }
        Admission::Anyone => (quote! { Anyone }, quote! { _ }, quote! { self }),
    };
    quote! {
        impl<S: #service> Handle<S> for #request {
            const OPERATION: &'static Operation = &#constant;
            #produces
            type Reply = #reply;
            type Caller = #caller;

            fn handle(
                self,
                service: &S,
                #pattern: #caller,
            ) -> impl Future<Output = Result<#reply, Fault>> + Send {
                service.#function(#arguments)
            }
        }
    }
}

/// What the server answers with, where it is not JSON alone.
fn produces(operation: &Operation) -> Option<TokenStream> {
    let successes = successes(operation).into_iter();
    let mut media_types: Vec<&str> = Vec::new();
    for content in successes.flat_map(|reply| &reply.contents) {
        if !media_types.contains(&content.sent()) {
            media_types.push(content.sent());
        }
    }
    (media_types != ["application/json"])
        .then(|| quote! { const PRODUCES: &'static [&'static str] = &[#(#media_types),*]; })
}

/// How the enum that several operations have is written.
fn set_into_reply((context, names): (&Context<'_>, &Names<'_>), set: &ReplySet) -> TokenStream {
    let parameter = set.parameter(names.api).map(|parameter| quote! { #parameter });
    let ty = set.ty(parameter.as_ref());
    let generics = parameter.map(|parameter| {
        let (decode, encode) = (names.runtime(known::DECODE), names.runtime(known::ENCODE));
        quote! { <#parameter: #decode + #encode> }
    });
    into_reply((context, names), set.first(names.api), (&ty, generics))
}

/// How the enum of media types that several bodies have is written into replies and read from requests.
fn of_contents(names: &Names<'_>, set: &ContentSet) -> Vec<TokenStream> {
    let written = set.is_of_replies().then(|| contents_written(names, set));
    let read = set.is_of_requests().then(|| contents_read(names, set));
    written.into_iter().chain(read).collect()
}

fn contents_read(names: &Names<'_>, set: &ContentSet) -> TokenStream {
    let (decode, ty) = (names.runtime(known::DECODE), set.ty(&quote! { B }));
    let read = contents::read_by(&set.first(names.api), Some(&quote! { Self }));
    quote! {
        impl<B: #decode> FromContent for #ty {
            fn read(content: &Content<'_>) -> Result<Self, Violations> { #read }
        }
    }
}

fn contents_written(names: &Names<'_>, set: &ContentSet) -> TokenStream {
    let (decode, encode) = (names.runtime(known::DECODE), names.runtime(known::ENCODE));
    let (ty, contents) = (set.ty(&quote! { B }), set.first(names.api));
    let (status, value, name) = (quote! { status }, quote! { self }, quote! { Self });
    let written = contents::write_any(&contents, (&status, &value), &name);
    let checked = checks::any(&contents, &value, &name);
    quote! {
        impl<B: #decode + #encode> ReplyWriter for #ty {
            fn write(&self, status: u16) -> Reply { #written }

            fn check(&self, check: &mut ReplyCheck) { #checked }
        }
    }
}

fn into_reply(
    (context, names): (&Context<'_>, &Names<'_>),
    operation: &Operation,
    (ty, generics): (&TokenStream, Option<TokenStream>),
) -> TokenStream {
    let arms = operation.replies.iter().map(|reply| arm((context, names), operation, reply));
    let check = checks::function((context, names), operation);
    if Contents::of_replies(operation).any(|contents| contents::is_negotiated(&contents)) {
        return quote! {
            impl #generics IntoReply for #ty {
                fn into_reply(self) -> Reply { self.into_reply_for(&HeaderMap::new()) }

                fn into_reply_for(self, headers: &HeaderMap) -> Reply {
                    let accept = Accept::of(headers);
                    match self { #(#arms),* }
                }

                #check
            }
        };
    }
    quote! {
        impl #generics IntoReply for #ty {
            fn into_reply(self) -> Reply { match self { #(#arms),* } }

            #check
        }
    }
}

fn arm(
    (context, names): (&Context<'_>, &Names<'_>),
    operation: &Operation,
    reply: &Reply,
) -> TokenStream {
    let variant = ident(&reply.name);
    let status = match reply.status {
        Status::Code(code) => {
            let code = Literal::u16_unsuffixed(code);
            quote! { #code }
        }
        Status::Range(_) | Status::Default => quote! { status },
    };
    let bound = carries_status(reply).then(|| quote! { status });
    let has_headers = !reply.headers.is_empty();
    let body = match (reply.contents.is_empty(), has_headers) {
        (true, false) => None,
        (false, false) => Some(quote! { body }),
        (_, true) => Some(quote! { reply }),
    };
    let value = if has_headers {
        quote! { &reply.body }
    } else {
        quote! { &body }
    };
    let made = match reply.contents.is_empty() {
        true => quote! { Reply::empty(#status) },
        false => {
            contents::write_reply(context, &Contents::of_reply(operation, reply), (&status, &value))
        }
    };
    let made = match has_headers && reply.contents.len() > 1 {
        true => quote! { (#made) },
        false => made,
    };
    let headers = reply.headers.iter().map(|header| {
        let (name, wire) = (ident(&header.name), &header.wire);
        let value = match header.required {
            true => quote! { Some(&reply.#name) },
            false => quote! { reply.#name.as_ref() },
        };
        match constant_name(names, header) {
            None => quote! { .with(#wire, #value) },
            Some(form) => {
                let owner = reply_struct(operation, reply);
                quote! { .with_as(#wire, &#owner::#form, #value) }
            }
        }
    });
    let parts: Vec<TokenStream> = bound.into_iter().chain(body).collect();
    let pattern = if parts.is_empty() {
        quote! { Self::#variant }
    } else {
        quote! { Self::#variant(#(#parts),*) }
    };
    quote! { #pattern => #made #(#headers)* }
}
