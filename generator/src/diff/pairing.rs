//! Which operation of the newer document is which of the older one.

use super::addresses;
use crate::model::{Api, Operation};
use std::collections::{HashMap, HashSet};

/// An operation in its list, and what it is called there.
#[derive(Clone, Copy)]
pub(super) struct Listed<'a> {
    /// The operation.
    pub operation: &'a Operation,
    /// The name of a webhook or a callback; empty for an operation.
    pub label: &'a str,
}

/// For each older operation the place of the newer one: the same requests first, then the same address, then the same name.
pub(super) fn partners(
    (base_api, base): (&Api, &[Listed<'_>]),
    (head_api, head): (&Api, &[Listed<'_>]),
) -> Vec<Option<usize>> {
    let mut pairing = Pairing { found: vec![None; base.len()], taken: HashSet::new() };
    let keys_of = |list: &[Listed<'_>], key: fn(&Listed<'_>) -> Vec<String>| {
        list.iter().map(key).collect::<Vec<_>>()
    };
    // No path tells operations apart whose parameters alone are named otherwise, so that they are paired as they are written.
    pairing.join(keys_of(base, written), keys_of(head, written));
    pairing.join(keys_of(base, wire), keys_of(head, wire));
    let addresses = |api: &Api, list: &[Listed<'_>]| -> Vec<Vec<String>> {
        list.iter().map(|one| addressed(api, one)).collect()
    };
    if !pairing.is_complete() {
        pairing.join(addresses(base_api, base), addresses(head_api, head));
        pairing.join(keys_of(base, stated_name), keys_of(head, stated_name));
        pairing.join(keys_of(base, label), keys_of(head, label));
    }
    pairing.found
}

/// Pairs that are found so far.
struct Pairing {
    found: Vec<Option<usize>>,
    taken: HashSet<usize>,
}

impl Pairing {
    fn is_complete(&self) -> bool {
        self.found.iter().all(Option::is_some)
    }

    /// Pairs what is left and has a key in common.
    fn join(&mut self, base: Vec<Vec<String>>, head: Vec<Vec<String>>) {
        let mut places: HashMap<String, usize> = HashMap::new();
        let left = head.into_iter().enumerate().filter(|(index, _)| !self.taken.contains(index));
        for (index, keys) in left {
            for key in keys {
                places.entry(key).or_insert(index);
            }
        }
        for (partner, keys) in self.found.iter_mut().zip(base).filter(|(one, _)| one.is_none()) {
            let places = keys.iter().filter_map(|key| places.get(key).copied());
            *partner = places.into_iter().find(|index| self.taken.insert(*index));
        }
    }
}

/// Method and path as the document has them.
fn written(listed: &Listed<'_>) -> Vec<String> {
    let Operation { method, path, rpc, .. } = listed.operation;
    let is_by_path = rpc.is_none() && listed.label.is_empty();
    is_by_path.then(|| format!("{method} {path}")).into_iter().collect()
}

/// Method and path, or method and action; the names of path parameters are not on the wire. An expression is not taken
/// for a path parameter.
fn wire(listed: &Listed<'_>) -> Vec<String> {
    let Operation { method, path, rpc, .. } = listed.operation;
    vec![match rpc {
        Some(rpc) => format!("{method} action {}", rpc.action),
        None if listed.label.is_empty() => format!("{method} {}", addresses::erased(path)),
        None => format!("{method} {path}"),
    }]
}

/// The method at every address.
fn addressed(api: &Api, listed: &Listed<'_>) -> Vec<String> {
    if !listed.label.is_empty() {
        return Vec::new();
    }
    let addresses = addresses::of(api, listed.operation).into_iter();
    addresses.map(|address| format!("{} {address}", listed.operation.method)).collect()
}

fn stated_name(listed: &Listed<'_>) -> Vec<String> {
    stated_id(listed.operation).map(str::to_owned).into_iter().collect()
}

fn label(listed: &Listed<'_>) -> Vec<String> {
    Some(listed.label.to_owned()).filter(|label| !label.is_empty()).into_iter().collect()
}

/// The name that the document states; one that is made from the path holds spaces.
pub(super) fn stated_id(operation: &Operation) -> Option<&str> {
    Some(operation.id.as_str()).filter(|id| !id.contains(' '))
}
