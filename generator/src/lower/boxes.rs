//! A type that holds itself needs a box on the way round.

use crate::model::{Api, Shape, TypeDef, TypeRef};

/// Boxes each field that leads back to its own type without a list or a map between.
pub(super) fn insert(mut api: Api) -> Api {
    let mut boxed = Vec::new();
    for (index, def) in api.types.iter().enumerate() {
        if let Shape::Object(object) = &def.shape {
            for (place, field) in object.fields.iter().enumerate() {
                if direct(&field.ty).is_some_and(|start| reaches(&api.types, start, index)) {
                    boxed.push((index, place));
                }
            }
        }
    }
    for (index, place) in boxed {
        if let Shape::Object(object) = &mut api.types[index].shape {
            object.fields[place].boxed = true;
        }
    }
    api
}

/// The type that a value of this one holds without indirection.
fn direct(ty: &TypeRef) -> Option<usize> {
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
            Shape::Object(object) => {
                open.extend(object.fields.iter().filter_map(|field| direct(&field.ty)))
            }
            _ => {}
        }
    }
    false
}
