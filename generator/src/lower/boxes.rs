//! A type that holds itself needs a box on the way round.

use crate::model::{Api, Shape, TypeDef, TypeRef};

/// Boxes every field and every branch that leads back to its own type.
pub(super) fn insert(mut api: Api) -> Api {
    let boxed: Vec<Vec<bool>> = (0..api.types.len()).map(|index| back(&api.types, index)).collect();
    for (def, boxed) in api.types.iter_mut().zip(boxed) {
        match &mut def.shape {
            Shape::Object(object) => {
                object.fields.iter_mut().zip(boxed).for_each(|(field, boxed)| field.boxed = boxed);
            }
            Shape::Union(union) => {
                let branches = union.branches.iter_mut();
                branches.zip(boxed).for_each(|(branch, boxed)| branch.boxed = boxed);
            }
            _ => {}
        }
    }
    api
}

/// For each field or branch of a type, whether it leads back to the type.
fn back(types: &[TypeDef], index: usize) -> Vec<bool> {
    let leads_back =
        |ty: &TypeRef| direct(ty).is_some_and(|start| reaches(types, start, index));
    match &types[index].shape {
        Shape::Object(object) => object.fields.iter().map(|field| leads_back(&field.ty)).collect(),
        Shape::Union(union) => union.branches.iter().map(|branch| leads_back(&branch.ty)).collect(),
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

fn reaches(types: &[TypeDef], start: usize, goal: usize) -> bool {
    let mut seen = vec![false; types.len()];
    let mut open = vec![start];
    while let Some(index) = open.pop() {
        if index == goal {
            return true;
        }
        if std::mem::replace(&mut seen[index], true) {
            continue;
        }
        match &types[index].shape {
            Shape::Alias(ty) => open.extend(direct(ty)),
            Shape::Checked(checked) => open.extend(direct(&checked.base)),
            Shape::Union(union) => {
                open.extend(union.branches.iter().filter_map(|branch| direct(&branch.ty)));
            }
            Shape::Object(object) => {
                open.extend(object.fields.iter().filter_map(|field| direct(&field.ty)))
            }
            _ => {}
        }
    }
    false
}
