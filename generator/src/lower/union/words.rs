//! The words that name the alternatives of a union.

use super::super::lowering::Lowering;
use super::super::schema::mere_reference;
use super::super::tags::{self, Tag};
use super::Alternative;
use crate::source::Node;
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
    let is_shared = |index: usize| {
        let others = alternatives.iter().zip(&stated).enumerate();
        others
            .filter(|(other, (_, stated))| *other != index && stated.is_none())
            .any(|(_, (other, _))| other.said.types == alternatives[index].said.types)
    };
    let word = |index: usize| {
        let tagged = || only_text(tag?.values[index].iter().map(String::as_str));
        let told = || {
            let told = tagged().or_else(|| only_value(&alternatives[index]));
            told.or_else(|| own_member(alternatives, index))
        };
        stated[index].clone().or_else(|| is_shared(index).then(told).flatten())
    };
    let words = alternatives.iter().enumerate().map(|(index, one)| {
        let word = word(index);
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
fn own_member(alternatives: &[Alternative<'_>], index: usize) -> Option<String> {
    let named = |one: &Alternative<'_>, name: &str| {
        let mut properties = one.said.all("properties").flat_map(Node::entries);
        properties.any(|entry| entry.key == name) || requires(one, name)
    };
    let mut required = alternatives[index].said.all("required").flat_map(Node::items);
    required.find_map(|item| {
        let name = item.as_str().filter(|name| name.len() <= LONGEST)?;
        let mut others = alternatives.iter().enumerate().filter(|(other, _)| *other != index);
        others.all(|(_, other)| !named(other, name)).then(|| name.to_owned())
    })
}

fn requires(one: &Alternative<'_>, name: &str) -> bool {
    one.said.all("required").flat_map(Node::items).any(|item| item.as_str() == Some(name))
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
    let members = schema.get("properties")?.entries();
    let values = members.filter(|entry| required.contains(&entry.key)).filter_map(|entry| {
        let constant = entry.node.get("const");
        let mut listed = entry.node.get("enum").into_iter().flat_map(Node::items);
        let only = listed.next().filter(|_| listed.next().is_none());
        constant.or(only).and_then(Node::as_str)
    });
    only_text(values)
}

/// The words for a set of types.
pub(super) fn types_word(types: Types) -> String {
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
