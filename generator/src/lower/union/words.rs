//! The words that name the alternatives of a union.

use super::super::lowering::Lowering;
use super::super::schema::mere_reference;
use super::super::tags::{self, Tag};
use super::{Alternative, lists_values};
use crate::source::Node;
use foldhash::{HashMap, HashSet};
use specwright_runtime::schema::Types;

/// The longest text of a document that becomes a word, in bytes.
const LONGEST: usize = 40;

/// A word for each alternative: what the document calls it, or else its types. Where these are those of another one too, what
/// tells it from the others.
pub(super) fn of<'d>(
    lowering: &Lowering<'d, '_>,
    alternatives: &[Alternative<'d>],
    tag: Option<&Tag>,
) -> Vec<String> {
    let stated: Vec<Option<String>> =
        alternatives.iter().map(|one| stated(lowering, one.schema)).collect();
    let unnamed = alternatives.iter().zip(&stated).filter(|(_, stated)| stated.is_none());
    let mut sharing: HashMap<Types, usize> = HashMap::default();
    unnamed.for_each(|(one, _)| *sharing.entry(one.said.types).or_default() += 1);
    let is_shared = |one: &Alternative<'_>| sharing.get(&one.said.types) > Some(&1);
    let members = match sharing.values().any(|count| *count > 1) {
        true => members(alternatives),
        false => HashMap::default(),
    };
    let told = |index: usize, one: &Alternative<'_>| {
        let tagged = tag.and_then(|tag| only_text(tag.values[index].iter().map(String::as_str)));
        let found = tagged.or_else(|| only_value(one)).or_else(|| own_member(one, &members));
        let found = found.or_else(|| only_text(values_of_members(one.schema, |_| true)));
        found.or_else(|| lists_values(one).then(|| "Listed".to_owned()))
    };
    let words = alternatives.iter().zip(stated).enumerate().map(|(index, (one, stated))| {
        let word = stated.or_else(|| is_shared(one).then(|| told(index, one)).flatten());
        word.unwrap_or_else(|| types_word(one.said.types))
    });
    words.collect()
}

/// What the document calls an alternative: the name that is stated, its component, its title, the component that it builds
/// on, or the value that chooses it.
fn stated<'d>(lowering: &Lowering<'d, '_>, schema: Node<'d>) -> Option<String> {
    if let Some(name) = schema.get("x-rust-name").and_then(Node::as_str) {
        return Some(name.to_owned());
    }
    if let Some(target) = mere_reference(lowering, schema) {
        return Some(tags::component_name(lowering.document, target));
    }
    let title = schema.get("title").and_then(Node::as_str).filter(|title| title.len() <= LONGEST);
    let title = title.map(str::to_owned);
    title.or_else(|| builds_on(lowering, schema)).or_else(|| chosen_by(schema))
}

/// The only text, if it can be a word.
fn only_text<'t>(mut texts: impl Iterator<Item = &'t str>) -> Option<String> {
    let only = texts.next().filter(|_| texts.next().is_none())?;
    (!only.is_empty() && only.len() <= LONGEST).then(|| only.to_owned())
}

/// The only value of an alternative that lists its values.
fn only_value(one: &Alternative<'_>) -> Option<String> {
    let listed = one.said.all("enum").flat_map(Node::items);
    only_text(listed.chain(one.said.all("const")).filter_map(Node::as_str))
}

/// The first member that an alternative requires and that no other one names.
fn own_member(one: &Alternative<'_>, members: &HashMap<&str, usize>) -> Option<String> {
    let mut required = one.said.all("required").flat_map(Node::items).filter_map(Node::as_str);
    let own = |name: &&str| name.len() <= LONGEST && members.get(name) == Some(&1);
    required.find(own).map(str::to_owned)
}

/// The members that alternatives have or require, and how many of them do.
fn members<'d>(alternatives: &[Alternative<'d>]) -> HashMap<&'d str, usize> {
    let mut members: HashMap<&str, usize> = HashMap::default();
    for Alternative { said, .. } in alternatives {
        let properties = said.all("properties").flat_map(Node::entries).map(|entry| entry.key);
        let required = said.all("required").flat_map(Node::items).filter_map(Node::as_str);
        let names: HashSet<&str> = properties.chain(required).collect();
        names.into_iter().for_each(|name| *members.entry(name).or_default() += 1);
    }
    members
}

/// The component that a schema builds on, where there is just one.
fn builds_on<'d>(lowering: &Lowering<'d, '_>, schema: Node<'d>) -> Option<String> {
    let parts = schema.get("allOf")?.items();
    let mut bases = parts.filter_map(|part| mere_reference(lowering, part));
    let only = bases.next().filter(|_| bases.next().is_none())?;
    Some(tags::component_name(lowering.document, only))
}

/// The one value of a member that every value of the schema has, as a discriminator without the name has it.
fn chosen_by(schema: Node<'_>) -> Option<String> {
    let required: Vec<&str> =
        schema.get("required")?.items().filter_map(|item| item.as_str()).collect();
    only_text(values_of_members(schema, |name| required.contains(&name)))
}

/// The values of those members that have one only.
fn values_of_members<'d>(
    schema: Node<'d>,
    is_meant: impl Fn(&str) -> bool,
) -> impl Iterator<Item = &'d str> {
    let members = schema.get("properties").into_iter().flat_map(Node::entries);
    members.filter(move |entry| is_meant(entry.key)).filter_map(|entry| {
        let constant = entry.node.get("const");
        let mut listed = entry.node.get("enum").into_iter().flat_map(Node::items);
        let only = listed.next().filter(|_| listed.next().is_none());
        constant.or(only).and_then(Node::as_str)
    })
}

/// The words for a set of types.
pub(in crate::lower) fn types_word(types: Types) -> String {
    const ALL: [Types; 6] =
        [Types::BOOLEAN, Types::INTEGER, Types::NUMBER, Types::STRING, Types::ARRAY, Types::OBJECT];
    if let Some(word) = type_word(types) {
        return word.to_owned();
    }
    let held = ALL.into_iter().filter(|one| types.contains(*one));
    let is_told = |one: &Types| *one != Types::INTEGER || !types.contains(Types::NUMBER);
    let words: Vec<&str> = held.filter(is_told).filter_map(type_word).collect();
    match words.as_slice() {
        [] => "Null".to_owned(),
        [_, ..] if words.len() <= 3 => words.join(" or "),
        _ => "Any".to_owned(),
    }
}

/// The word for a set of one type.
pub(super) fn type_word(types: Types) -> Option<&'static str> {
    Some(match types {
        Types::NULL => "Null",
        Types::BOOLEAN => "Boolean",
        Types::INTEGER => "Integer",
        Types::NUMBER => "Number",
        Types::STRING => "String",
        Types::ARRAY => "List",
        Types::OBJECT => "Object",
        _ => return None,
    })
}
