//! Replies with headers that are one response of the document: the struct of the first operation serves all of them.

use super::Context;
use super::contents::Contents;
use super::operations::{Users, reply_struct};
use crate::model::{Operation, Reply, is_plain};
use proc_macro2::Ident;
use std::collections::HashMap;

/// The structs that have other names too.
#[derive(Default)]
pub(super) struct SharedReplies {
    /// The struct by each of its other names.
    firsts: HashMap<String, Ident>,
}

impl SharedReplies {
    /// Those among the operations of a file.
    pub(super) fn of(context: &Context<'_>) -> Self {
        let mut made: HashMap<(&str, Users), Ident> = HashMap::new();
        let mut firsts = HashMap::new();
        for operation in context.operations.iter().copied() {
            for reply in operation.replies.iter().filter(|reply| !reply.headers.is_empty()) {
                if !is_alone(context, operation, reply) {
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
        Self { firsts }
    }

    /// The struct that serves a reply, where it is that of an earlier one.
    pub(super) fn first(&self, operation: &Operation, reply: &Reply) -> Option<&Ident> {
        self.firsts.get(&reply_struct(operation, reply).to_string())
    }
}

/// True where nothing of a reply's struct is named after its operation: no enum for its body, no form for a header.
fn is_alone(context: &Context<'_>, operation: &Operation, reply: &Reply) -> bool {
    Contents::of_reply(operation, reply).enumeration().is_none()
        && reply.headers.iter().all(|header| is_plain(context.api, header))
}
