//! Operations whose replies differ only in the body of a success have one enum, with the type of that body for its parameter.

use super::Context;
use super::content_sets::{ContentSet, ContentSets, json_type};
use super::contents::Contents;
use super::free_names::FreeNames;
use super::header_sets::{HeaderSet, HeaderSets};
use super::names::{Names, ident};
use super::operations::{gives_reply, is_success, reply_name, shown};
use super::parts::Parts;
use crate::alike::grouped;
use crate::model::{Api, Operation, Reply, Status, TypeRef};
use foldhash::HashMap;
use heck::ToUpperCamelCase;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// From how many operations on an enum of their own says less than one for all of them.
pub(super) const SEVERAL: usize = 3;

/// An enum of the replies of several operations.
#[derive(Debug)]
pub(super) struct ReplySet {
    name: String,
    /// The places of its operations; never empty.
    operations: Vec<usize>,
    /// The place of the only tag that has such operations; nothing where several have them.
    home: Option<usize>,
}

/// The enums of replies that several operations have.
#[derive(Debug, Default)]
pub(super) struct ReplySets {
    all: Vec<ReplySet>,
    /// The place of the enum that serves an operation, by the operation's own name for it.
    of_operations: HashMap<String, usize>,
}

impl ReplySets {
    /// Those of an API that is spread over these parts.
    pub(super) fn of(api: &Api, parts: &Parts, sets: (&HeaderSets, &ContentSets)) -> Self {
        let (headers, contents) = sets;
        let operations = api.operations.iter().enumerate();
        let found =
            operations.filter_map(|(place, operation)| Some((key(sets, operation)?, place)));
        let found = grouped(found).into_iter().map(|(_, operations)| operations);
        let mut made = Self::default();
        let mut taken = headers.taken(api);
        taken.extend(contents.names());
        taken.extend(api.operations.iter().map(|operation| reply_name(operation).to_string()));
        let mut names = FreeNames::beside(taken);
        for operations in found.filter(|operations| operations.len() >= SEVERAL) {
            let name = names.next(&name(&api.operations[operations[0]]), "Of");
            let home = parts.home_of(operations.iter().map(|place| &api.operations[*place]));
            let own_names =
                operations.iter().map(|place| reply_name(&api.operations[*place]).to_string());
            made.of_operations.extend(own_names.map(|name| (name, made.all.len())));
            made.all.push(ReplySet { name, operations, home });
        }
        made
    }

    /// The enum that serves an operation, where others have the same replies.
    pub(super) fn of_operation(&self, operation: &Operation) -> Option<&ReplySet> {
        let place = self.of_operations.get(&reply_name(operation).to_string())?;
        Some(&self.all[*place])
    }

    /// Those that are defined in the files of a scope.
    pub(super) fn within<'s>(
        &'s self,
        context: &'s Context<'_>,
    ) -> impl Iterator<Item = &'s ReplySet> {
        self.all.iter().filter(|set| set.is_within(context))
    }
}

impl ReplySet {
    /// Its name.
    pub(super) fn name(&self) -> Ident {
        ident(&self.name)
    }

    /// Its operations.
    pub(super) fn operations<'a>(&self, api: &'a Api) -> impl Iterator<Item = &'a Operation> {
        self.operations.iter().map(|place| &api.operations[*place])
    }

    /// An operation that has it, for all that is the same in every one of them.
    pub(super) fn first<'a>(&self, api: &'a Api) -> &'a Operation {
        &api.operations[self.operations[0]]
    }

    /// The parameter, where a success has a body.
    pub(super) fn parameter(&self, api: &Api) -> Option<Ident> {
        let mut replies = self.first(api).replies.iter();
        let has_body = |reply: &Reply| is_success(reply.status) && !reply.contents.is_empty();
        replies.any(has_body).then(|| ident("B"))
    }

    /// The type of the body of a success of one of its operations; of several media types, of what is JSON.
    pub(super) fn body_of(&self, names: &Names<'_>, operation: &Operation) -> Option<TokenStream> {
        success_body(operation).map(|ty| names.ty(ty))
    }

    /// The enum for this type of a success' body.
    pub(super) fn ty(&self, body: Option<&TokenStream>) -> TokenStream {
        let name = self.name();
        let body = body.map(|body| quote! { <#body> });
        quote! { #name #body }
    }

    /// What a variant holds beside its status: the struct, the body or nothing.
    pub(super) fn payload(
        &self,
        (context, names): (&Context<'_>, &Names<'_>),
        reply: &Reply,
    ) -> Option<TokenStream> {
        let operation = self.first(names.api);
        let body =
            body(reply).map(|ty| match (is_success(reply.status), self.parameter(names.api)) {
                (true, Some(parameter)) => quote! { #parameter },
                _ => names.ty(ty),
            });
        let contents = context.content_sets().of_reply(operation, reply);
        let body = body.map(|body| contents.map_or_else(|| body.clone(), |set| set.ty(&body)));
        match context.header_sets().of_reply(operation, reply) {
            Some(set) => Some(set.ty(body)),
            None => body,
        }
    }

    /// What a call gives for it: what the variant of the only success holds, or all of it.
    pub(super) fn success(&self, context: &Context<'_>, names: &Names<'_>) -> TokenStream {
        let operation = self.first(names.api);
        if gives_reply(operation) {
            return self.ty(self.parameter(names.api).map(|it| quote! { #it }).as_ref());
        }
        let success = operation.replies.iter().find(|reply| is_success(reply.status));
        let payload = success.and_then(|reply| self.payload((context, names), reply));
        payload.unwrap_or_else(|| quote! { () })
    }

    /// True in the files of the only tag that has such operations, or in those that all tags share.
    pub(super) fn is_within(&self, context: &Context<'_>) -> bool {
        context.is_home(self.home)
    }
}

/// All that a reply's variant is made of: its name, its status, the media types of its body, what it has in common with others,
/// and the type of its body unless that is the parameter.
type Variant<'a> = (&'a str, Status, Vec<&'a str>, [Option<String>; 2], String);

/// The type of a reply's body; of several media types, of what is JSON.
fn body(reply: &Reply) -> Option<&TypeRef> {
    json_type(&reply.contents)
}

/// The type of the body that the successes of an operation have, those of them that have one.
fn success_body(operation: &Operation) -> Option<&TypeRef> {
    let successes = operation.replies.iter().filter(|reply| is_success(reply.status));
    successes.filter_map(body).next()
}

/// What the enum of an operation depends on but for the type of the successes' body; nothing where there are no successes or
/// nothing else and several successes have bodies of several types, or where a body or the headers have a form of their own.
fn key<'a>(
    sets: (&HeaderSets, &ContentSets),
    operation: &'a Operation,
) -> Option<Vec<Variant<'a>>> {
    let successes = operation.replies.iter().filter(|reply| is_success(reply.status));
    let mut bodies = successes.clone().filter_map(body);
    let common = success_body(operation);
    if operation.replies.len() < 2
        || successes.count() == 0
        || !bodies.all(|body| Some(body) == common)
    {
        return None;
    }
    operation.replies.iter().map(|reply| variant(sets, operation, reply)).collect()
}

fn variant<'a>(
    (headers, contents): (&HeaderSets, &ContentSets),
    operation: &'a Operation,
    reply: &'a Reply,
) -> Option<Variant<'a>> {
    let all = Contents::of_reply(operation, reply);
    let set = headers.of_reply(operation, reply);
    let media_types = contents.of_contents(&all);
    let is_plain = reply.contents.len() <= 1 && all.is_plain_json();
    if media_types.is_none() && !reply.contents.is_empty() && !is_plain {
        return None;
    }
    if set.is_none() && !reply.headers.is_empty() {
        return None;
    }
    let sets = [set.map(HeaderSet::name), media_types.map(ContentSet::name)];
    let sets = sets.map(|name| name.map(|name| name.to_string()));
    let body = match is_success(reply.status) {
        true => String::new(),
        false => format!("{:?}", body(reply)),
    };
    Some((&reply.name, reply.status, all.media_types(), sets, body))
}

/// `OkOr401Or404OrDefault`: the successes and the statuses of all others.
fn name(operation: &Operation) -> String {
    let (successes, failures): (Vec<&Reply>, Vec<&Reply>) =
        operation.replies.iter().partition(|reply| is_success(reply.status));
    let success: Vec<&str> = successes.iter().map(|reply| reply.name.as_str()).collect();
    let success = success.join("Or");
    let failures =
        failures.iter().map(|reply| format!("Or{}", shown(reply.status).to_upper_camel_case()));
    std::iter::once(success).chain(failures).collect()
}
