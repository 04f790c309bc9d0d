//! What an API calls by itself, as an API of its own: webhooks, and callbacks of operations.

use super::{Api, Location, Operation, Scheme};
use std::collections::BTreeSet;

/// Calls that an API makes, as the operations of whoever receives them.
#[derive(Clone, Debug)]
pub struct Outgoing {
    /// The word for them: the name of their module, and of what receives them.
    pub word: &'static str,
    /// The operations on paths that a receiver can have, with the schemes that these name.
    pub api: Api,
    /// Where each operation is sent, where the request that asks for it says so.
    pub occasions: Vec<Option<Occasion>>,
}

/// What asks for a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occasion {
    /// The first part of the names of the types of the operation that asks for it.
    pub prefix: String,
    /// The address, with runtime expressions.
    pub address: String,
}

/// The webhooks and the callbacks of an API, those that there are.
pub fn outgoing(api: &Api) -> Vec<Outgoing> {
    let webhooks = api.webhooks.iter().map(|called| {
        let path = path(&called.path);
        (Operation { path, ..called.clone() }, None)
    });
    let mut callbacks = Vec::new();
    for operation in &api.operations {
        add_callbacks(operation, Some(&operation.prefix), &mut callbacks);
    }
    for webhook in &api.webhooks {
        add_callbacks(webhook, None, &mut callbacks);
    }
    let groups = [("webhooks", webhooks.collect()), ("callbacks", callbacks)];
    let groups = groups.into_iter().filter(|(_, calls)| !calls.is_empty());
    groups.map(|(word, calls)| group(api, word, calls)).collect()
}

type Calls = Vec<(Operation, Option<Occasion>)>;

/// Adds the callbacks of a call. Where they are sent is found for those of the API's own operations, whose types have
/// this prefix.
fn add_callbacks(owner: &Operation, prefix: Option<&str>, found: &mut Calls) {
    for callback in &owner.callbacks {
        let called = &callback.operation;
        let mut path = path(&callback.name);
        let is_taken = |(other, _): &(Operation, Option<Occasion>)| {
            other.path == path && other.method == called.method
        };
        if found.iter().any(is_taken) {
            path = self::path(&called.name);
        }
        let address = called.path.clone();
        let prefix = prefix.filter(|_| is_known_beforehand(&address)).map(str::to_owned);
        let occasion = prefix.map(|prefix| Occasion { prefix, address });
        found.push((Operation { path, ..called.clone() }, occasion));
        add_callbacks(called, None, found);
    }
}

/// Whether the request alone says where a callback is sent.
fn is_known_beforehand(address: &str) -> bool {
    !["$response", "$url", "$statusCode"].iter().any(|later| address.contains(later))
}

/// A path with one segment.
fn path(name: &str) -> String {
    let keep = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_' | '.');
    let segment: String = name.chars().map(|sign| if keep(sign) { sign } else { '-' }).collect();
    format!("/{segment}")
}

fn group(api: &Api, word: &'static str, calls: Calls) -> Outgoing {
    let (mut operations, occasions): (Vec<Operation>, Vec<Option<Occasion>>) =
        calls.into_iter().unzip();
    for operation in &mut operations {
        operation.params.retain(|param| param.location != Location::Path);
        operation.callbacks.clear();
        // Faults and actions are the API's own; whoever is called has none.
        operation.faults.clear();
        operation.rpc = None;
    }
    let schemes = only_named(api, &mut operations);
    let title = format!("the {word} of {}", api.title);
    let rest = Api { operations: Vec::new(), webhooks: Vec::new(), ..api.clone() };
    Outgoing { word, api: Api { title, operations, schemes, ..rest }, occasions }
}

/// The schemes that operations name; their places are those in the new list from now on.
fn only_named(api: &Api, operations: &mut [Operation]) -> Vec<Scheme> {
    let required = || operations.iter().flat_map(|operation| operation.security.iter().flatten());
    let places: BTreeSet<usize> = required().map(|required| required.scheme).collect();
    let places: Vec<usize> = places.into_iter().collect();
    for required in operations.iter_mut().flat_map(|it| it.security.iter_mut().flatten()) {
        required.scheme = places.iter().position(|place| *place == required.scheme).unwrap_or(0);
    }
    places.into_iter().map(|place| api.schemes[place].clone()).collect()
}
