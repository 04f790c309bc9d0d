//! The operations of a path item: behind the keywords of their methods, and in `additionalOperations`.

use crate::source::{Entry, Node, NodeId, Tree};
use std::borrow::Cow;

/// The keywords of a path item that hold operations.
pub(crate) const METHODS: &[&str] =
    &["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// The keyword of a path item that holds operations of other methods, by their methods.
pub(crate) const OTHERS: &str = "additionalOperations";

/// An operation of a path item.
#[derive(Clone, Copy)]
pub(crate) struct MethodEntry<'t> {
    /// The map that holds it: the path item, or its `additionalOperations`.
    pub(crate) holder: Node<'t>,
    /// Its key there, and its value.
    pub(crate) entry: Entry<'t>,
    is_other: bool,
}

/// Where in a path item an operation stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct MethodKey {
    key: String,
    is_other: bool,
}

impl<'t> MethodEntry<'t> {
    /// Where it stands.
    pub(crate) fn key(&self) -> MethodKey {
        MethodKey { key: self.entry.key.to_owned(), is_other: self.is_other }
    }

    /// The method as it stands in a request: of a keyword in upper case, of any other as it is written.
    pub(crate) fn method(&self) -> Cow<'t, str> {
        match self.is_other {
            true => Cow::Borrowed(self.entry.key),
            false => Cow::Owned(self.entry.key.to_ascii_uppercase()),
        }
    }
}

impl MethodKey {
    /// The map that holds the operation in a path item that nothing shares, itself shared by nothing then, and the key there.
    pub(crate) fn own(&self, tree: &mut Tree, item: NodeId) -> Option<(NodeId, &str)> {
        let holder = if self.is_other { tree.own_child(item, OTHERS)? } else { item };
        Some((holder, &self.key))
    }

    /// The keyword of the operation's method, where it has one.
    pub(crate) fn keyword(&self) -> Option<&str> {
        (!self.is_other).then_some(&self.key)
    }
}

/// Every operation of a path item, in the document's order.
pub(crate) fn methods(item: Node<'_>) -> impl Iterator<Item = MethodEntry<'_>> {
    item.entries().flat_map(move |outer| {
        let (own, others) = match outer.key {
            OTHERS => (None, Some(outer.node)),
            key => (METHODS.contains(&key).then_some(outer), None),
        };
        let own = own.map(|entry| MethodEntry { holder: item, entry, is_other: false });
        let others = others.into_iter().flat_map(|holder| {
            holder.entries().map(move |entry| MethodEntry { holder, entry, is_other: true })
        });
        own.into_iter().chain(others)
    })
}

/// Whether a method of `additionalOperations` is one that can be told apart from all others: a token of HTTP without small
/// letters that has no keyword. CONNECT asks for a tunnel, and no path.
pub(super) fn is_additional(method: &str) -> bool {
    let is_upper = |byte: u8| {
        byte.is_ascii_uppercase() || byte.is_ascii_digit() || b"!#$%&'*+-.^_`|~".contains(&byte)
    };
    !method.is_empty()
        && method.bytes().all(is_upper)
        && method != "CONNECT"
        && !has_keyword(method)
}

/// Whether a path item has a keyword for a method, in any letters.
pub(super) fn has_keyword(method: &str) -> bool {
    METHODS.iter().any(|keyword| keyword.eq_ignore_ascii_case(method))
}
