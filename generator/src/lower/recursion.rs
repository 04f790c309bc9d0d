//! An alias cannot hold itself: one that does becomes an enum of its own, and one that holds nothing but itself is refused.

use super::boxes::direct;
use super::naming::Scope;
use crate::model::{Branch, Docs, Shape, TypeDef, TypeId, TypeRef, Union, UnionKeyword};
use crate::report::{Code, Report};
use specwright_runtime::schema::Types;

/// Unties every alias that leads back to itself without a struct or an enum between.
pub(super) fn untie(types: &mut Vec<TypeDef>, names: &mut Scope, report: &mut Report) {
    for def in (0..types.len()).filter(|index| holds_only_itself(types, *index)) {
        let def = &types[def];
        report
            .error(
                Code::UnsupportedSchema,
                def.origin.span,
                format!("`{}` holds itself with nothing between", def.name),
            )
            .help("a value of it has no end; put a list or an object between, or take the reference out");
    }
    if report.has_errors() {
        return;
    }
    for index in 0..types.len() {
        if leads_back(types, index) {
            wrap(types, names, index);
        }
    }
}

/// Makes an enum with one variant of an alias; what the alias was gets a name of its own.
fn wrap(types: &mut Vec<TypeDef>, names: &mut Scope, index: usize) {
    let inner = TypeId(types.len());
    let def = &mut types[index];
    let (word, json) = match &def.shape {
        Shape::Alias(TypeRef::Map(_)) => ("Map", Types::OBJECT),
        Shape::Alias(TypeRef::List(_)) | Shape::List(_) => ("List", Types::ARRAY),
        _ => ("Value", Types::ALL),
    };
    let branch = Branch {
        name: word.to_owned(),
        ty: TypeRef::Named(inner),
        boxed: false,
        types: json,
        tags: Vec::new(),
        docs: Docs::default(),
    };
    let union = Union { branches: vec![branch], tag: None, keyword: UnionKeyword::Type };
    let shape = std::mem::replace(&mut def.shape, Shape::Union(union));
    let name = names.type_name(&format!("{} {word}", def.name));
    let held = TypeDef { name, shape, default: None, examples: Vec::new(), ..def.clone() };
    types.push(held);
}

/// Whether a type leads back to itself without a list, a map or a struct between: reading it would never begin.
fn holds_only_itself(types: &[TypeDef], start: usize) -> bool {
    reaches(types, start, |shape| match shape {
        Shape::Alias(ty) => direct(ty).into_iter().collect(),
        Shape::Checked(checked) => direct(&checked.base).into_iter().collect(),
        Shape::Union(union) => {
            union.branches.iter().filter_map(|branch| direct(&branch.ty)).collect()
        }
        _ => Vec::new(),
    })
}

/// Whether a name of a type leads back to itself by names alone.
fn leads_back(types: &[TypeDef], start: usize) -> bool {
    reaches(types, start, |shape| match shape {
        Shape::Alias(ty) => named(ty).into_iter().collect(),
        Shape::Checked(checked) => named(&checked.base).into_iter().collect(),
        Shape::List(list) => named(&list.item).into_iter().collect(),
        _ => Vec::new(),
    })
}

fn reaches(types: &[TypeDef], start: usize, held: impl Fn(&Shape) -> Vec<usize>) -> bool {
    let mut seen = vec![start];
    let mut open = held(&types[start].shape);
    while let Some(index) = open.pop() {
        if index == start {
            return true;
        }
        if !seen.contains(&index) {
            seen.push(index);
            open.extend(held(&types[index].shape));
        }
    }
    false
}

fn named(ty: &TypeRef) -> Option<usize> {
    match ty {
        TypeRef::Named(id) => Some(id.0),
        TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => named(inner),
        TypeRef::Plain(_) => None,
    }
}
