//! An alias cannot hold itself: one that does becomes an enum of its own, and one that holds nothing but itself is refused.

use super::boxes::direct;
use super::cycles;
use super::naming::Scope;
use crate::model::{Branch, Docs, Shape, TypeDef, TypeId, TypeRef, Union, UnionKeyword};
use crate::report::{Code, Report};
use foldhash::HashSet;
use specwright_runtime::schema::Types;

/// Unties every alias that leads back to itself without a struct or an enum between.
pub(super) fn untie(types: &mut Vec<TypeDef>, names: &mut Scope, report: &mut Report) {
    let only_itself = groups(types, directly_held);
    for (def, _) in types.iter().zip(only_itself).filter(|(_, group)| group.is_some()) {
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
    // The first alias of each group is untied; what of the group still leads back is a group again.
    loop {
        let groups = groups(types, held_by_name);
        let mut untied = HashSet::default();
        for (index, group) in groups.into_iter().enumerate() {
            if group.is_some_and(|group| untied.insert(group)) {
                wrap(types, names, index);
            }
        }
        if untied.is_empty() {
            return;
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

fn groups(types: &[TypeDef], held: fn(&Shape) -> Vec<usize>) -> Vec<Option<usize>> {
    cycles::groups(&types.iter().map(|def| held(&def.shape)).collect::<Vec<_>>())
}

/// The types that a value holds without a list, a map or a struct between: reading one that holds itself so would never
/// begin.
fn directly_held(shape: &Shape) -> Vec<usize> {
    match shape {
        Shape::Alias(ty) => direct(ty).into_iter().collect(),
        Shape::Checked(checked) => direct(&checked.base).into_iter().collect(),
        Shape::Union(union) => {
            union.branches.iter().filter_map(|branch| direct(&branch.ty)).collect()
        }
        _ => Vec::new(),
    }
}

/// The types that a shape which is no more than a name names.
fn held_by_name(shape: &Shape) -> Vec<usize> {
    match shape {
        Shape::Alias(ty) => ty.named().map(|id| id.0).into_iter().collect(),
        Shape::Checked(checked) => checked.base.named().map(|id| id.0).into_iter().collect(),
        Shape::List(list) => list.item.named().map(|id| id.0).into_iter().collect(),
        _ => Vec::new(),
    }
}
