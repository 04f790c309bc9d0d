//! The model as its document wants it made: what is kept out is gone, and types of the user's own stand where they should.

use super::undocumented;
use crate::model::{Api, Plain, Shape, TypeRef};
use std::borrow::Cow;

/// The model that a crate is made of.
pub(super) fn of(api: &Api) -> Cow<'_, Api> {
    let is_replaced = api.types.iter().any(|def| def.rust.replaced_by.is_some());
    let is_less = api.operations.iter().any(|operation| operation.is_skipped);
    let mut api = undocumented::with_replies(api);
    if is_less {
        api.to_mut().operations.retain(|operation| !operation.is_skipped);
    }
    if is_replaced {
        replace(api.to_mut());
    }
    api
}

/// A type that is replaced is another name for the one that takes its place, of which nothing else is known. So no
/// default is written as a value of it.
fn replace(api: &mut Api) {
    let replaced: Vec<bool> = api.types.iter().map(|def| def.rust.replaced_by.is_some()).collect();
    for (def, is_replaced) in api.types.iter_mut().zip(&replaced) {
        if *is_replaced {
            def.shape = Shape::Alias(TypeRef::Plain(Plain::Any));
            def.default = None;
        }
    }
    let holds = |ty: &TypeRef| matches!(ty, TypeRef::Named(id) if replaced[id.0]);
    for def in &mut api.types {
        if let Shape::Object(object) = &mut def.shape {
            let fields = object.fields.iter_mut().filter(|field| holds(&field.ty));
            fields.for_each(|field| field.default = None);
        }
    }
}
