//! An alias cannot hold itself: a map that does becomes an object that collects, a list is refused.

use crate::model::{Object, Shape, TypeDef, TypeRef, UnknownFields};
use crate::report::{Code, Report};

/// Unties every alias that leads back to itself without a struct between.
pub(super) fn untie(types: &mut [TypeDef], report: &mut Report) {
    for index in 0..types.len() {
        if !leads_back(types, index) {
            continue;
        }
        let def = &mut types[index];
        match &def.shape {
            Shape::Alias(TypeRef::Map(value)) => {
                let unknown = UnknownFields::Collect((**value).clone());
                def.shape = Shape::Object(Object { fields: Vec::new(), unknown });
            }
            _ => {
                report
                    .error(
                        Code::UnsupportedSchema,
                        def.origin.span,
                        format!("`{}` holds itself without an object between", def.name),
                    )
                    .help("put an object with a property between the two");
            }
        }
    }
}

fn leads_back(types: &[TypeDef], start: usize) -> bool {
    let mut seen = vec![false; types.len()];
    let mut open = held(&types[start].shape);
    while let Some(index) = open.pop() {
        if index == start {
            return true;
        }
        if !std::mem::replace(&mut seen[index], true) {
            open.extend(held(&types[index].shape));
        }
    }
    false
}

/// The type that an alias names; structs and enums stand on their own.
fn held(shape: &Shape) -> Vec<usize> {
    let ty = match shape {
        Shape::Alias(ty) => ty,
        Shape::List(list) => &list.item,
        _ => return Vec::new(),
    };
    named(ty).into_iter().collect()
}

fn named(ty: &TypeRef) -> Option<usize> {
    match ty {
        TypeRef::Named(id) => Some(id.0),
        TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => named(inner),
        TypeRef::Plain(_) => None,
    }
}
