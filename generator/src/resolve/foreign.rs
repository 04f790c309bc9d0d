//! Gives the schemas of other files the names and the places that they would have in the document.

use std::collections::{BTreeMap, BTreeSet};

use super::Document;
use crate::source::{FileId, Node, NodeId, Tree};
use foldhash::HashMap;

/// A schema of another file.
#[derive(Clone, Debug)]
pub struct Foreign {
    /// The schema.
    pub node: NodeId,
    /// The words that its type is named by: those of its place, after those of its file where others have them too.
    pub words: String,
    /// What it is called as a component: the name that the document gives it, or the last word of its place.
    pub component: String,
    /// Whether the document has it among its components.
    pub is_component: bool,
}

impl Document {
    /// Every component, then every schema of another file, with the words that its type is named by.
    pub(crate) fn named_schemas(&self) -> impl Iterator<Item = (&str, Node<'_>)> {
        let components = self.tree.at("/components/schemas").into_iter().flat_map(Node::entries);
        let foreign = self.foreign.iter().filter(|foreign| !foreign.is_component);
        let foreign = foreign.map(|foreign| (&*foreign.words, self.tree.node(foreign.node)));
        components.map(|entry| (entry.key, entry.node)).chain(foreign)
    }
}

/// Lets each component that is nothing but a reference to another file be what the reference leads to, and names all other
/// schemas of other files. What they are called hangs on all of them together, not on their order.
pub(super) fn schemas(tree: &mut Tree, schemas: &mut HashMap<NodeId, NodeId>) -> Vec<Foreign> {
    let mut targets: BTreeSet<NodeId> = schemas.values().copied().collect();
    targets.retain(|target| tree.node(*target).span().file != FileId::ROOT);
    if targets.is_empty() {
        return Vec::new();
    }
    let components = adopt(tree, schemas);
    let names = tree.at("/components/schemas").into_iter().flat_map(Node::entries);
    let mut taken: BTreeMap<String, usize> = names.map(|entry| (spelt(entry.key), 1)).collect();
    for target in targets.iter().filter(|target| !components.contains_key(*target)) {
        *taken.entry(spelt(&words(tree.node(*target)))).or_default() += 1;
    }
    let named = |node: NodeId| {
        let component = components.get(&node);
        let short = words(tree.node(node));
        let words = match component {
            Some(name) => name.clone(),
            None if taken.get(&spelt(&short)) == Some(&1) => short.clone(),
            None => with_file(tree.node(node), &short),
        };
        let last = last_word(tree.node(node));
        Foreign {
            node,
            words,
            component: component.cloned().unwrap_or(last),
            is_component: component.is_some(),
        }
    };
    targets.into_iter().map(named).collect()
}

/// Puts what components lead to in their places; gives the names that these then have.
fn adopt(tree: &mut Tree, schemas: &mut HashMap<NodeId, NodeId>) -> HashMap<NodeId, String> {
    let mut names = HashMap::default();
    let mut adopted = Vec::new();
    let mut places = HashMap::default();
    let Some(components) = tree.at("/components/schemas") else { return names };
    for (index, entry) in components.entries().enumerate() {
        let Some(target) = schemas.get(&entry.node.id()).copied() else { continue };
        let is_foreign = tree.node(target).span().file != FileId::ROOT;
        if is_foreign && is_mere_reference(entry.node) && !names.contains_key(&target) {
            names.insert(target, entry.key.to_owned());
            places.insert(entry.node.id(), target);
            adopted.push((index, target));
        }
    }
    let components = components.id();
    for (index, target) in adopted {
        tree.replace_child(components, index, target);
    }
    for target in schemas.values_mut() {
        *target = places.get(target).copied().unwrap_or(*target);
    }
    names
}

/// Whether a schema says nothing beside `$ref` that counts.
fn is_mere_reference(node: Node<'_>) -> bool {
    !node.is_since_3_1() || node.entries().len() == 1
}

/// The words of a schema's place in its file, keywords left out; those of the file where none is left.
fn words(node: Node<'_>) -> String {
    const KEYWORDS: [&str; 8] =
        ["components", "schemas", "properties", "$defs", "definitions", "allOf", "paths", "schema"];
    let pointer = node.pointer_in_file();
    let steps = pointer.split('/').map(|step| step.replace("~1", " ").replace("~0", "~"));
    let words = steps.filter(|step| !step.is_empty() && !KEYWORDS.contains(&step.as_str()));
    let words = words.collect::<Vec<_>>().join(" ");
    if words.is_empty() { file_words(node).pop().unwrap_or_default() } else { words }
}

/// The same, after the words of the file.
fn with_file(node: Node<'_>, short: &str) -> String {
    let mut words = file_words(node);
    if words.last().is_none_or(|last| last != short) {
        words.push(short.to_owned());
    }
    words.join(" ")
}

/// The folders of a node's file, and its name without what comes after the first point.
fn file_words(node: Node<'_>) -> Vec<String> {
    let path = node.tree().sources().path(node.span().file);
    let steps = path.split('/').filter(|step| *step != "..");
    let mut words: Vec<String> = steps.map(str::to_owned).collect();
    if let Some(last) = words.last_mut() {
        *last = last.split('.').next().unwrap_or_default().to_owned();
    }
    words
}

/// The last step of a schema's place, or the name of its file.
fn last_word(node: Node<'_>) -> String {
    let pointer = node.pointer_in_file();
    match pointer.rsplit('/').next().unwrap_or_default() {
        "" => file_words(node).pop().unwrap_or_default(),
        step => step.replace("~1", "/").replace("~0", "~"),
    }
}

/// What is left of words in the name of a type, as far as it tells names apart.
fn spelt(words: &str) -> String {
    words.chars().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
