//! What tells the alternatives of a union apart: the discriminator that is stated, or a member that each has with other
//! values.

use super::components::namesake;
use super::constants;
use super::lowering::Lowering;
use super::said::{Said, values_of};
use super::schema::mere_reference;
use super::union::Alternative;
use crate::report::Code;
use crate::resolve::Document;
use crate::source::{Destination, Entry, Node};
use specwright_runtime::json::Json;
use specwright_runtime::schema::Types;
use std::collections::HashSet;

/// A member whose value tells the alternatives apart.
pub(super) struct Tag {
    /// Its name on the wire.
    pub wire: String,
    /// The values that choose each alternative.
    pub values: Vec<Vec<String>>,
}

/// The tag of a union, if it has one.
pub(super) fn of<'d>(
    lowering: &mut Lowering<'d, '_>,
    said: &Said<'d>,
    alternatives: &[Alternative<'d>],
) -> Option<Tag> {
    if alternatives.is_empty() || alternatives.iter().any(|one| one.said.types != Types::OBJECT) {
        return None;
    }
    let stated = said.root.get("discriminator").or_else(|| said.all("discriminator").next());
    if let Some(default) = stated.and_then(|stated| stated.get("defaultMapping")) {
        lowering.warn(
            Code::UnreadKeyword,
            default,
            "the property need not tell the alternatives apart: each is tried in turn".to_owned(),
            "leave `defaultMapping` out where every value has the property",
        );
        return None;
    }
    match stated {
        Some(discriminator) => stated_tag(lowering, discriminator, alternatives),
        None => of_common_base(lowering, alternatives).or_else(|| inferred(lowering, alternatives)),
    }
}

/// The tag that a component states which all alternatives build on and require. None of them is what others build on, so that
/// its name, or that of the mapping, is all that chooses it.
fn of_common_base<'d>(
    lowering: &mut Lowering<'d, '_>,
    alternatives: &[Alternative<'d>],
) -> Option<Tag> {
    let [first, others @ ..] = alternatives else { return None };
    let is_common = |stated: &Node<'d>| {
        let has =
            |one: &Alternative<'d>| one.said.all("discriminator").any(|at| at.id() == stated.id());
        others.iter().all(has)
    };
    let stated = first.said.all("discriminator").find(is_common).filter(|_| !others.is_empty())?;
    let tag = told_apart(lowering, stated, alternatives)?;
    let is_last = |one: &Alternative<'d>| {
        let component = mere_reference(lowering, one.schema);
        component.is_some_and(|component| !lowering.children.contains_key(&component.id()))
    };
    let demands = |one: &Alternative<'d>| {
        let mut required = one.said.all("required").flat_map(Node::items);
        required.any(|name| name.as_str() == Some(&tag.wire))
    };
    alternatives.iter().all(|one| is_last(one) && demands(one)).then_some(tag)
}

/// The tag of a `discriminator`: values by its mapping, else the name of the component.
fn stated_tag<'d>(
    lowering: &mut Lowering<'d, '_>,
    discriminator: Node<'d>,
    alternatives: &[Alternative<'d>],
) -> Option<Tag> {
    let wire = discriminator.get("propertyName")?.as_str()?;
    say_of_idle(lowering, discriminator);
    let tag = told_apart(lowering, discriminator, alternatives);
    let tag = tag.or_else(|| of_common_base(lowering, alternatives).filter(|tag| tag.wire == wire));
    if tag.is_none() {
        let message =
            format!("`{wire}` does not tell every alternative apart: each is tried in turn");
        lowering.warn(
            Code::UnreadKeyword,
            discriminator,
            message,
            "let each alternative be a `$ref`, or list the values of the property in it",
        );
    }
    tag
}

/// The values by which a discriminator tells alternatives apart, if it does.
fn told_apart<'d>(
    lowering: &mut Lowering<'d, '_>,
    discriminator: Node<'d>,
    alternatives: &[Alternative<'d>],
) -> Option<Tag> {
    let wire = discriminator.get("propertyName")?.as_str()?.to_owned();
    let mapping = mapping(discriminator);
    let mut values = Vec::new();
    for one in alternatives {
        values.push(values_for(lowering, one, &wire, &mapping));
    }
    let has_each = values.iter().all(|values: &Vec<String>| !values.is_empty());
    (has_each && are_told_apart(&values)).then_some(Tag { wire, values })
}

/// The values that choose an alternative: those of the mapping, of its own property, or the name of its component.
fn values_for<'d>(
    lowering: &mut Lowering<'d, '_>,
    one: &Alternative<'d>,
    wire: &str,
    mapping: &[Mapping<'_>],
) -> Vec<String> {
    let target = mere_reference(lowering, one.schema);
    if let Some(mapped) = target.and_then(|target| mapped(lowering, mapping, target)) {
        return mapped;
    }
    let own = match target.map(|target| within(lowering, target, wire)) {
        Some(nested) if !nested.is_empty() => nested,
        _ => member_values(lowering, &one.said, wire).unwrap_or_default(),
    };
    let name = target.map(|target| component_name(lowering.document, target));
    match name {
        // A base lists the names of all that build on it.
        Some(name) if own.is_empty() || own.contains(&name) => vec![name],
        _ => own,
    }
}

/// The values that choose an alternative which has alternatives of its own, told apart by the same member.
fn within<'d>(lowering: &mut Lowering<'d, '_>, schema: Node<'d>, wire: &str) -> Vec<String> {
    let Some(discriminator) = schema.get("discriminator") else { return Vec::new() };
    let is_same = discriminator.get("propertyName").and_then(Node::as_str) == Some(wire);
    let Some(list) = schema.get("oneOf").or_else(|| schema.get("anyOf")).filter(|_| is_same) else {
        return Vec::new();
    };
    if !lowering.nested_tags.insert(schema.id()) {
        return Vec::new();
    }
    let schemas: Vec<Node<'d>> = list.items().collect();
    let alternatives = alternatives_of(lowering, &schemas).unwrap_or_default();
    let mapping = mapping(discriminator);
    let mut values = Vec::new();
    for one in &alternatives {
        values.extend(values_for(lowering, one, wire, &mapping));
    }
    lowering.nested_tags.remove(&schema.id());
    values
}

/// What each schema of a list says by itself.
pub(super) fn alternatives_of<'d>(
    lowering: &mut Lowering<'d, '_>,
    schemas: &[Node<'d>],
) -> Option<Vec<Alternative<'d>>> {
    let each = schemas
        .iter()
        .map(|schema| Some(Alternative { schema: *schema, said: Said::of(lowering, &[*schema])? }));
    each.collect()
}

/// The tag that the discriminator of a schema states for its own list of alternatives.
pub(super) fn of_schema<'d>(
    lowering: &mut Lowering<'d, '_>,
    schema: Node<'d>,
    schemas: &[Node<'d>],
) -> Option<Tag> {
    let alternatives = alternatives_of(lowering, schemas)?;
    if alternatives.iter().any(|one| one.said.types != Types::OBJECT) {
        return None;
    }
    match schema.get("discriminator") {
        Some(discriminator) => stated_tag(lowering, discriminator, &alternatives),
        None => of_common_base(lowering, &alternatives),
    }
}

/// An entry of a discriminator's mapping.
pub(super) struct Mapping<'d> {
    /// The value of the property.
    value: &'d str,
    /// The name of the component that it chooses, or a reference to the schema.
    to: &'d str,
    /// Where the reference leads, if it is one.
    target: Option<Node<'d>>,
}

/// The entries of a discriminator's mapping.
pub(super) fn mapping<'d>(discriminator: Node<'d>) -> Vec<Mapping<'d>> {
    let entries = discriminator.get("mapping").into_iter().flat_map(Node::entries);
    let mapping = entries.filter_map(|Entry { key: value, node, .. }| {
        let target = Destination::of(node).ok().and_then(|to| to.node(node.tree()));
        let target = target.map(|target| node.tree().successor(target));
        Some(Mapping { value, to: node.as_str()?, target })
    });
    mapping.collect()
}

/// Says which values of a mapping choose nothing, since no schema is where they lead.
pub(super) fn say_of_idle(lowering: &mut Lowering<'_, '_>, discriminator: Node<'_>) {
    let components = lowering.document.tree.at("/components/schemas");
    for entry in discriminator.get("mapping").into_iter().flat_map(Node::entries) {
        let is_name = |to| components.is_some_and(|components| components.get(to).is_some());
        let leads =
            Destination::of(entry.node).is_ok_and(|to| to.node(entry.node.tree()).is_some());
        if !leads && !entry.node.as_str().is_some_and(is_name) {
            lowering.warn(
                Code::UnreadKeyword,
                entry.node,
                format!("`{}` chooses nothing: no schema is there", entry.key),
                "refer to a component, by its name or by `#/components/schemas/…`",
            );
        }
    }
}

/// The values that a mapping gives to a schema, if it names it.
pub(super) fn mapped<'d>(
    lowering: &Lowering<'d, '_>,
    mapping: &[Mapping<'d>],
    schema: Node<'d>,
) -> Option<Vec<String>> {
    let name = component_name(lowering.document, schema);
    let meant = |node: Node<'d>| namesake(lowering, node).unwrap_or(node).id();
    let own = meant(schema);
    let leads_here = |entry: &&Mapping<'d>| {
        entry.to == name || entry.target.is_some_and(|target| meant(target) == own)
    };
    let values = mapping.iter().filter(leads_here);
    let values: Vec<String> = values.map(|entry| entry.value.to_owned()).collect();
    (!values.is_empty()).then_some(values)
}

/// The name of a component.
pub(super) fn component_name(document: &Document, target: Node<'_>) -> String {
    let mut foreign = document.foreign.iter();
    if let Some(foreign) = foreign.find(|foreign| foreign.node == target.id()) {
        return foreign.component.clone();
    }
    let pointer = target.pointer();
    let name = pointer.rsplit('/').next().unwrap_or_default();
    name.replace("~1", "/").replace("~0", "~")
}

/// A member that every alternative requires, with texts that no two share.
fn inferred<'d>(lowering: &mut Lowering<'d, '_>, alternatives: &[Alternative<'d>]) -> Option<Tag> {
    let first = &alternatives.first()?.said;
    let names: Vec<&str> =
        first.all("required").flat_map(Node::items).filter_map(Node::as_str).collect();
    for wire in names {
        let values: Option<Vec<_>> =
            alternatives.iter().map(|one| required_values(lowering, &one.said, wire)).collect();
        if let Some(values) =
            values.filter(|values| alternatives.len() > 1 && are_told_apart(values))
        {
            return Some(Tag { wire: wire.to_owned(), values });
        }
    }
    None
}

fn required_values<'d>(
    lowering: &mut Lowering<'d, '_>,
    said: &Said<'d>,
    wire: &str,
) -> Option<Vec<String>> {
    let mut required = said.all("required").flat_map(Node::items);
    required.find(|name| name.as_str() == Some(wire))?;
    member_values(lowering, said, wire)
}

/// The texts that a member may have, where it is held to a list of them.
fn member_values<'d>(
    lowering: &mut Lowering<'d, '_>,
    said: &Said<'d>,
    wire: &str,
) -> Option<Vec<String>> {
    let schemas: Vec<_> = said.all("properties").filter_map(|map| map.get(wire)).collect();
    let member = Said::of(lowering, &schemas)?;
    let list = member.parts.iter().flat_map(|part| values_of(*part)).next();
    let list = list.or_else(|| constants::values(lowering, &member))?;
    let texts = list.into_iter().map(|stated| match stated.value {
        Json::String(text) => Some(text),
        _ => None,
    });
    texts.collect()
}

fn are_told_apart(values: &[Vec<String>]) -> bool {
    let mut seen = HashSet::new();
    values.iter().flatten().all(|value| seen.insert(value))
}
