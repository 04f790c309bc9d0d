//! A type that holds itself needs a box on the way round.

use super::cycles;
use crate::model::{Api, Shape, TypeRef};

/// Boxes every field and every branch that leads back to its own type.
pub(super) fn insert(mut api: Api) -> Api {
    let held: Vec<Vec<usize>> = api.types.iter().map(|def| held(&def.shape)).collect();
    let groups = cycles::groups(&held);
    for (index, def) in api.types.iter_mut().enumerate() {
        let leads_back = |ty: &TypeRef| {
            direct(ty).is_some_and(|to| groups[to].is_some() && groups[to] == groups[index])
        };
        match &mut def.shape {
            Shape::Object(object) => {
                object.fields.iter_mut().for_each(|field| field.boxed = leads_back(&field.ty));
            }
            Shape::Union(union) => {
                union.branches.iter_mut().for_each(|branch| branch.boxed = leads_back(&branch.ty));
            }
            _ => {}
        }
    }
    api
}

/// The types that a value of a shape holds in its own memory.
fn held(shape: &Shape) -> Vec<usize> {
    match shape {
        Shape::Alias(ty) => direct(ty).into_iter().collect(),
        Shape::Checked(checked) => direct(&checked.base).into_iter().collect(),
        Shape::Union(union) => {
            union.branches.iter().filter_map(|branch| direct(&branch.ty)).collect()
        }
        Shape::Object(object) => {
            object.fields.iter().filter_map(|field| direct(&field.ty)).collect()
        }
        _ => Vec::new(),
    }
}

/// The type that a value holds in its own memory.
pub(super) fn direct(ty: &TypeRef) -> Option<usize> {
    match ty {
        TypeRef::Named(id) => Some(id.0),
        TypeRef::Nullable(inner) => direct(inner),
        TypeRef::Plain(_) | TypeRef::List(_) | TypeRef::Map(_) => None,
    }
}
