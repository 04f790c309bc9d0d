//! One of several types.

use super::{Docs, TypeRef};
use specwright_runtime::schema::Types;

/// One of several types.
#[derive(Clone, Debug, PartialEq)]
pub struct Union {
    /// The types, in the document's order.
    pub branches: Vec<Branch>,
    /// The member whose value tells the branches apart.
    pub tag: Option<String>,
    /// The keyword that a value breaks which fits none.
    pub keyword: UnionKeyword,
}

/// The keyword that a union stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnionKeyword {
    /// `anyOf`
    AnyOf,
    /// `oneOf`
    OneOf,
    /// A list of types.
    Type,
}

/// One type of a union.
#[derive(Clone, Debug, PartialEq)]
pub struct Branch {
    /// The name of its variant.
    pub name: String,
    /// What it holds.
    pub ty: TypeRef,
    /// True where the type would hold itself without a box.
    pub boxed: bool,
    /// The types of JSON that a value may have.
    pub types: Types,
    /// The values of the tag that choose it.
    pub tags: Vec<String>,
    /// What it means.
    pub docs: Docs,
}
