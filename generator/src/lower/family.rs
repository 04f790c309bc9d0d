//! A schema with a discriminator that others build on by `allOf`: a value of it is a value of one of those.

use super::lowering::Lowering;
use super::place::Place;
use super::said::Said;
use super::schema::{self, Made, mere_reference};
use super::{classify, components, facts, tags};
use crate::model::{Branch, Docs, Shape, TypeRef, Union, UnionKeyword};
use crate::resolve::Document;
use crate::source::{Node, NodeId};
use foldhash::HashMap;
use specwright_runtime::schema::Types;

/// The components that build on each component.
pub(super) type Children<'d> = HashMap<NodeId, Vec<Node<'d>>>;

/// Finds which component builds on which.
pub(super) fn children(document: &Document) -> Children<'_> {
    let mut children = Children::default();
    for (_, child) in document.named_schemas() {
        let parts = child.get("allOf").into_iter().flat_map(Node::items);
        for parent in parts.filter_map(|part| document.schemas.get(&part.id())) {
            children.entry(*parent).or_default().push(child);
        }
    }
    children
}

/// The union of a schema's family, where it has a discriminator and others build on it; the schema's own members hold
/// the values of every other tag.
///
/// The outer `None` means that it has no family; the inner one that a fault was reported.
pub(super) fn lower<'d>(
    lowering: &mut Lowering<'d, '_>,
    node: Node<'d>,
    place: &Place,
) -> Option<Option<Made>> {
    let discriminator = node.get("discriminator")?;
    let wire = discriminator.get("propertyName")?.as_str()?;
    if node.get("oneOf").is_some() || node.get("anyOf").is_some() {
        return None;
    }
    let members = descendants(lowering, node);
    if members.is_empty() {
        return None;
    }
    let said = Said::of(lowering, &[node])?;
    if said.types != Types::OBJECT {
        return None;
    }
    Some(of_members(lowering, &said, (wire, discriminator), &members, place))
}

/// Every component that builds on this one, nearer ones first; one that adds nothing is the same.
fn descendants<'d>(lowering: &Lowering<'d, '_>, node: Node<'d>) -> Vec<Node<'d>> {
    let mut found: Vec<Node<'d>> = Vec::new();
    let mut open = vec![node];
    while let Some(parent) = open.pop() {
        for child in lowering.children.get(&parent.id()).into_iter().flatten() {
            let is_new = child.id() != node.id() && found.iter().all(|one| one.id() != child.id());
            if is_new && mere_reference(lowering, *child).is_none() {
                found.push(*child);
                open.push(*child);
            }
        }
    }
    found
}

fn of_members<'d>(
    lowering: &mut Lowering<'d, '_>,
    said: &Said<'d>,
    (wire, discriminator): (&str, Node<'d>),
    members: &[Node<'d>],
    place: &Place,
) -> Option<Made> {
    tags::say_of_idle(lowering, discriminator);
    let mapping = tags::mapping(discriminator);
    let mut names = super::naming::Scope::with(&["Other"]);
    let mut branches = Vec::new();
    for member in members {
        let name = tags::component_name(lowering.document, *member);
        let ty = TypeRef::Named(components::referenced(lowering, *member, place));
        let tags = tags::mapped(lowering, &mapping, *member).unwrap_or_else(|| vec![name.clone()]);
        branches.push(branch(names.type_name(&name), ty, tags, facts::docs_of(*member)));
    }
    let own = classify::made(lowering, said, place)?;
    let own = schema::placed(lowering, said.root, own, &place.below("Other"));
    branches.push(branch("Other".to_owned(), own, Vec::new(), Docs::default()));
    let (tag, keyword) = (Some(wire.to_owned()), UnionKeyword::Type);
    Some(Made::named(Shape::Union(Union { branches, tag, keyword })))
}

fn branch(name: String, ty: TypeRef, tags: Vec<String>, docs: Docs) -> Branch {
    Branch { name, ty, boxed: false, types: Types::OBJECT, tags, docs }
}
