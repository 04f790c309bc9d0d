//! What an API calls by itself: webhooks, and callbacks of its operations.
//!
//! The directions are turned round: the server sends the request and whoever is called the reply, so members that are
//! `readOnly` belong to the request. All this is lowered after the operations, so that it changes no name of theirs.

use super::lowering::{Caller, Lowering};
use super::naming::Scope;
use super::operation::{OperationAt, of_path, operation};
use super::security;
use crate::model::{Callback, Operation, Scheme};
use crate::source::Entry;
use openapiv3::PathItem;

/// What an operation calls, by the place of the operation: found while operations are lowered, lowered after them.
pub(super) type Calls<'d> = Vec<(usize, OperationAt<'d>)>;

/// Every webhook, in the document's order.
pub(super) fn webhooks<'d>(lowering: &mut Lowering<'d, '_>, schemes: &[Scheme]) -> Vec<Operation> {
    let document = lowering.document;
    let nodes = document.tree.at("/webhooks");
    let mut found = Vec::new();
    let mut outgoing = Outgoing { names: Scope::default(), schemes };
    for (name, item) in &document.webhooks {
        let Some(path) = nodes.and_then(|nodes| nodes.entry(name)) else { continue };
        found.extend(outgoing.path(lowering, (path, item), &["webhook", name]));
    }
    found
}

/// Adds to each operation what is called on account of it.
pub(super) fn callbacks<'d>(
    lowering: &mut Lowering<'d, '_>,
    operations: &mut [Operation],
    calls: &Calls<'d>,
    schemes: &[Scheme],
) {
    let mut outgoing = Outgoing { names: Scope::default(), schemes };
    for (index, place) in calls {
        operations[*index].callbacks = outgoing.callbacks(lowering, place);
    }
}

/// What lowering the operations has in common that the API calls.
struct Outgoing<'s> {
    names: Scope,
    schemes: &'s [Scheme],
}

impl Outgoing<'_> {
    fn callbacks<'d>(
        &mut self,
        lowering: &mut Lowering<'d, '_>,
        place: &OperationAt<'d>,
    ) -> Vec<Callback> {
        let mut found = Vec::new();
        let nodes = place.node.get("callbacks");
        for (name, callback) in &place.view.callbacks {
            let Some(nodes) = nodes.and_then(|nodes| nodes.get(name)) else { continue };
            for (expression, item) in callback {
                let Some(path) = nodes.entry(expression) else { continue };
                let called = self.path(lowering, (path, item), &["callback", name]);
                let named = |operation| Callback { name: name.clone(), operation };
                found.extend(called.into_iter().map(named));
            }
        }
        found
    }

    /// The operations of one path; one without a name is called by these words.
    fn path<'d>(
        &mut self,
        lowering: &mut Lowering<'d, '_>,
        (path, item): (Entry<'d>, &'d PathItem),
        words: &[&str],
    ) -> Vec<Operation> {
        let caller = std::mem::replace(&mut lowering.caller, Caller::Server);
        let mut found = Vec::new();
        for place in of_path(lowering.document, path, item) {
            let method = place.method.to_ascii_lowercase();
            let unnamed = [words, &[method.as_str()]].concat().join(" ");
            let id = place.view.operation_id.clone().unwrap_or(unnamed);
            let Some(called) = operation(lowering, &mut self.names, &place, id) else {
                continue;
            };
            let security = security::own_requirements(&place, self.schemes);
            let callbacks = self.callbacks(lowering, &place);
            found.push(Operation { security, callbacks, ..called });
        }
        lowering.caller = caller;
        found
    }
}
