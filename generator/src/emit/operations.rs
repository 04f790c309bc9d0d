//! `operations.rs`: the request and the replies of each operation, shared by server and client.

use super::content_sets;
use super::contents::Contents;
use super::mentions::Mentions;
use super::names::{Names, ident};
use super::reply_enums;
use super::reply_structs::{another_name, imports_of_sets, of_sets, with_headers};
use super::shared_replies::SharedReplies;
use super::structures::{Slot, Structure, Users, absent, param_slot, structure};
use super::{Context, docs, known, prose, statics};
use crate::model::{Operation, Reply, Status};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// The items of `operations.rs`, in which replies that are one response of the document, or that have the same headers, are
/// one struct.
pub(super) fn items(context: &Context<'_>) -> Vec<TokenStream> {
    made(context, &SharedReplies::of(context))
}

/// The same with a struct for each reply. A review compares each operation by itself.
pub(super) fn items_apart(context: &Context<'_>) -> Vec<TokenStream> {
    made(context, &SharedReplies::default())
}

fn made(context: &Context<'_>, shared: &SharedReplies<'_>) -> Vec<TokenStream> {
    let names = Names::outside_types(context.api);
    let items: Vec<TokenStream> = context
        .operations
        .iter()
        .flat_map(|operation| definition(context, (&names, shared), operation))
        .chain(shared.headers().into_iter().flat_map(|sets| {
            let contents = context.content_sets().within(context);
            let contents = contents.map(|set| set.definition(&names)).collect();
            let replies = reply_enums::of_sets(context, &names);
            [of_sets(context, &names, sets), contents, replies].concat()
        }))
        .collect();
    let types = Mentions::of(&items).have("types ::").then(|| quote! { use crate::types; });
    let (more, statics) = (names.imports(), statics::imports(context));
    let sets = shared.headers().and_then(|sets| imports_of_sets(context, sets));
    let imports = quote! { #sets #statics #types #more };
    [imports].into_iter().chain(items).chain(statics::items(context)).collect()
}

/// The name of an operation's request type.
pub(super) fn request_name(operation: &Operation) -> Ident {
    format_ident!("{}Request", operation.prefix)
}

/// The name of an operation's reply type.
pub(super) fn reply_name(operation: &Operation) -> Ident {
    format_ident!("{}Reply", operation.prefix)
}

/// The name of the struct that holds a reply's body and headers, where it has headers.
pub(super) fn reply_struct(operation: &Operation, reply: &Reply) -> Ident {
    format_ident!("{}{}", operation.prefix, reply.name)
}

/// What the operation does in a paragraph, its method and path, and where the rest stands: all of it stands once.
pub(super) fn summary(operation: &Operation) -> Vec<String> {
    let meaning = docs::first_block(operation.docs.text.trim_start());
    let (path, request) = (operation.path.replace('`', "'"), request_name(operation));
    let call = docs::wrapped(&format!("`{} {path}`: see [`{request}`].", operation.method));
    docs::joined([meaning, call])
}

/// What the operation does, and its method and path.
pub(super) fn documentation(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let meaning = docs::described(&operation.docs.text);
    let call =
        docs::wrapped(&format!("`{} {}`", operation.method, operation.path.replace('`', "'")));
    let origin = docs::wrapped(&prose::origin(&context.document, &operation.origin));
    docs::attributes(&docs::joined([meaning, call, origin]))
}

fn definition(
    context: &Context<'_>,
    (names, shared): (&Names<'_>, &SharedReplies<'_>),
    operation: &Operation,
) -> Vec<TokenStream> {
    let docs = documentation(context, operation);
    let mut items = request(names, operation, &docs);
    items.extend(Contents::of(operation).filter_map(
        |contents| match shared.media_types(&contents) {
            Some(set) => content_sets::another_name(names, &contents, set),
            None => contents.definition(names),
        },
    ));
    items.extend(operation.replies.iter().filter(|reply| !reply.headers.is_empty()).flat_map(
        |reply| match shared.ty(names, operation, reply) {
            Some(ty) => vec![another_name(operation, reply, &ty)],
            None => with_headers(names, operation, reply),
        },
    ));
    items.push(match shared.enumeration(operation) {
        Some(set) => reply_enums::another_name(names, operation, set),
        None => reply_enums::replies(names, operation),
    });
    items
}

fn body_slot(names: &Names<'_>, operation: &Operation) -> Option<Slot> {
    let body = operation.body.as_ref()?;
    let (ty, option) = (Contents::of_request(operation).ty(names)?, names.prelude("Option"));
    let ty = if body.required {
        ty
    } else {
        quote! { #option<#ty> }
    };
    let meaning = docs::described(&body.docs.text);
    let lines = if meaning.is_empty() { docs::wrapped("The body.") } else { meaning };
    Some(Slot {
        name: ident("body"),
        ty,
        absent: absent(body.required),
        docs: docs::attributes(&lines),
    })
}

/// What the caller takes, where the handler chooses among media types.
fn accept_slot(names: &Names<'_>, operation: &Operation) -> Option<Slot> {
    let (name, ty) = (ident(operation.accept.as_ref()?), names.runtime(known::ACCEPT));
    let text =
        "The media types that the caller takes; without any, each of those that are documented.";
    Some(Slot {
        name,
        absent: Some(quote! { #ty::default() }),
        ty,
        docs: docs::attributes(&docs::wrapped(text)),
    })
}

fn request(names: &Names<'_>, operation: &Operation, docs: &TokenStream) -> Vec<TokenStream> {
    let name = request_name(operation);
    let slots = operation.params.iter().map(|param| param_slot(names, param));
    let slots = slots.chain(body_slot(names, operation)).chain(accept_slot(names, operation));
    let (users, slots) = (Users::All, slots.collect());
    structure(names, &Structure { name, parameter: None, docs, users, slots })
}

/// `200`, `4XX` or `default`.
pub(super) fn shown(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Range(hundred) => format!("{hundred}XX"),
        Status::Default => "default".to_owned(),
    }
}

/// What a variant holds beside its status: the struct, the body or nothing.
pub(super) fn payload(
    names: &Names<'_>,
    operation: &Operation,
    reply: &Reply,
) -> Option<TokenStream> {
    if reply.headers.is_empty() {
        return Contents::of_reply(operation, reply).ty(names);
    }
    let name = reply_struct(operation, reply);
    Some(quote! { #name })
}

/// True where one variant stands for several status codes, so that it carries the one it came with.
pub(super) fn carries_status(reply: &Reply) -> bool {
    !matches!(reply.status, Status::Code(_))
}

/// True for a status that a call succeeds with.
pub(super) fn is_success(status: Status) -> bool {
    match status {
        Status::Code(code) => (200..300).contains(&code),
        Status::Range(hundred) => hundred == 2,
        Status::Default => false,
    }
}

/// The documented replies that a call succeeds with.
pub(super) fn successes(operation: &Operation) -> Vec<&Reply> {
    operation.replies.iter().filter(|reply| is_success(reply.status)).collect()
}

/// True where a call gives the reply itself: there are several successes or none.
pub(super) fn gives_reply(operation: &Operation) -> bool {
    !matches!(successes(operation).as_slice(), [only] if !carries_status(only))
}

/// What a call gives: the body of the only documented success, or the reply where there are several or none.
pub(super) fn success_type(names: &Names<'_>, operation: &Operation) -> TokenStream {
    match successes(operation).as_slice() {
        [only] if !carries_status(only) => {
            payload(names, operation, only).unwrap_or_else(|| quote! { () })
        }
        _ => {
            let reply = reply_name(operation);
            quote! { #reply }
        }
    }
}
