//! Which types a thing holds: a reference, a shape, an operation.

use super::{Operation, Shape, TypeId, TypeRef, UnknownFields};

impl TypeRef {
    /// The type that it names, below lists, maps and `null`.
    pub fn named(&self) -> Option<TypeId> {
        match self {
            Self::Named(id) => Some(*id),
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) => inner.named(),
            Self::Plain(_) => None,
        }
    }
}

impl Shape {
    /// Adds the types that values of it hold.
    pub fn held(&self, found: &mut Vec<TypeId>) {
        match self {
            Self::Alias(ty) => found.extend(ty.named()),
            Self::List(list) => found.extend(list.item.named()),
            Self::Object(object) => {
                found.extend(object.fields.iter().filter_map(|field| field.ty.named()));
                if let UnknownFields::Collect(ty) = &object.unknown {
                    found.extend(ty.named());
                }
            }
            Self::Union(union) => {
                found.extend(union.branches.iter().filter_map(|branch| branch.ty.named()));
            }
            Self::Checked(checked) => found.extend(checked.base.named()),
            Self::Text(_) | Self::Integer(_) | Self::Number(_) | Self::Enumeration(_) => {}
        }
    }
}

impl Operation {
    /// What callers send, in the order of the document.
    pub fn sent_by_callers(&self) -> impl Iterator<Item = &TypeRef> {
        let params = self.params.iter().map(|param| &param.ty);
        let contents = self.body.iter().flat_map(|body| &body.contents);
        params.chain(contents.map(|content| &content.ty))
    }

    /// What the server sends, in the order of the document.
    pub fn sent_by_server(&self) -> impl Iterator<Item = &TypeRef> {
        self.replies.iter().flat_map(|reply| {
            let contents = reply.contents.iter().map(|content| &content.ty);
            contents.chain(reply.headers.iter().map(|header| &header.ty))
        })
    }
}
