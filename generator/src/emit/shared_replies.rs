//! Replies with headers whose struct serves others too: those that have the same headers, whatever their bodies are, and
//! those that are one response of the document, where the struct of the first operation serves all of them.

use super::Context;
use super::content_sets::{ContentSet, ContentSets};
use super::contents::Contents;
use super::header_sets::HeaderSets;
use super::names::Names;
use super::operations::reply_struct;
use super::reply_sets::{ReplySet, ReplySets};
use super::structures::Users;
use crate::model::{Operation, Reply, is_plain};
use foldhash::HashMap;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// What replies have in common.
#[derive(Clone, Copy)]
struct Sets<'c> {
    headers: &'c HeaderSets,
    contents: &'c ContentSets,
    replies: &'c ReplySets,
}

/// The structs that have other names too.
#[derive(Default)]
pub(super) struct SharedReplies<'c> {
    sets: Option<Sets<'c>>,
    /// The struct of the first operation by each of its other names.
    firsts: HashMap<String, Ident>,
}

impl<'c> SharedReplies<'c> {
    /// Those among the operations of a file.
    pub(super) fn of(context: &'c Context<'_>) -> Self {
        let sets = Sets {
            headers: context.header_sets(),
            contents: context.content_sets(),
            replies: context.reply_sets(),
        };
        let mut made: HashMap<(&str, Users), Ident> = HashMap::default();
        let mut firsts = HashMap::default();
        for operation in context.operations.iter().copied() {
            for reply in operation.replies.iter().filter(|reply| !reply.headers.is_empty()) {
                let is_in_set = sets.headers.of_reply(operation, reply).is_some();
                if is_in_set || !is_alone(context, operation, reply) {
                    continue;
                }
                let (name, users) =
                    (reply_struct(operation, reply), Users::of_reply(operation, reply));
                match made.get(&(reply.origin.pointer.as_str(), users)) {
                    Some(first) => _ = firsts.insert(name.to_string(), first.clone()),
                    None => _ = made.insert((&reply.origin.pointer, users), name),
                }
            }
        }
        Self { sets: Some(sets), firsts }
    }

    /// The structs of headers, unless each reply has a struct of its own.
    pub(super) fn headers(&self) -> Option<&'c HeaderSets> {
        self.sets.map(|sets| sets.headers)
    }

    /// The enum of a body's media types where others have it too.
    pub(super) fn media_types(&self, contents: &Contents<'_>) -> Option<&'c ContentSet> {
        self.sets.and_then(|sets| sets.contents.of_contents(contents))
    }

    /// The enum of an operation's replies where others have it too.
    pub(super) fn enumeration(&self, operation: &Operation) -> Option<&'c ReplySet> {
        self.sets.and_then(|sets| sets.replies.of_operation(operation))
    }

    /// Whether a reply with headers has a struct of its own.
    pub(super) fn is_own(&self, operation: &Operation, reply: &Reply) -> bool {
        let is_in_set =
            self.headers().is_some_and(|sets| sets.of_reply(operation, reply).is_some());
        !is_in_set && !self.firsts.contains_key(&reply_struct(operation, reply).to_string())
    }

    /// The type of a reply with headers where it is not a struct of its own.
    pub(super) fn ty(
        &self,
        names: &Names<'_>,
        operation: &Operation,
        reply: &Reply,
    ) -> Option<TokenStream> {
        if let Some(set) = self.headers().and_then(|sets| sets.of_reply(operation, reply)) {
            return Some(set.ty(Contents::of_reply(operation, reply).ty(names)));
        }
        let first = self.firsts.get(&reply_struct(operation, reply).to_string())?;
        Some(quote! { #first })
    }
}

/// True where nothing of a reply's struct is named after its operation: no enum for its body, no form for a header.
fn is_alone(context: &Context<'_>, operation: &Operation, reply: &Reply) -> bool {
    Contents::of_reply(operation, reply).enumeration().is_none()
        && reply.headers.iter().all(|header| is_plain(context.api, header))
}
