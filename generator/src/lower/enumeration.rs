//! One of some values: `enum` and `const`.

use super::lowering::Lowering;
use super::naming::Scope;
use super::place::Place;
use super::said::{Said, type_of, values_of};
use super::schema::{Made, is_note};
use super::{checked, no_values, rules, stated_names};
use crate::model::{Docs, Enumeration, Plain, Rules, Shape, Stated, Variant, VariantValue};
use crate::source::Node;
use foldhash::HashSet;
use specwright_runtime::json::Json;
use specwright_runtime::schema::Types;

/// Texts become an enumeration, and so do integers; other values are checked as data. `null` among them is `null` or the
/// others.
pub(super) fn lower<'d>(
    lowering: &mut Lowering<'d, '_>,
    said: &Said<'d>,
    place: &Place,
) -> Option<Made> {
    let mut values = values(said);
    if judges_values(said) {
        let rules = Rules(checked::full(lowering, said, place));
        rules::write_definitions(lowering);
        values.retain(|(_, stated)| rules.admits(&lowering.definitions, &stated.value));
    }
    if values.is_empty() {
        no_values::of_values(lowering, said);
    }
    let (values, null): (Vec<_>, Vec<_>) =
        values.into_iter().partition(|(_, stated)| stated.value != Json::Null);
    let made = match one_type(&values) {
        Some(Types::STRING | Types::INTEGER) => variants(lowering, said, &values).map(named),
        Some(Types::BOOLEAN) if values.len() == 2 => Some(Made::plain(Plain::Boolean)),
        Some(Types::BOOLEAN) if null.is_empty() => {
            return checked::complete(lowering, said, place, Made::plain(Plain::Boolean));
        }
        None if values.is_empty() && !null.is_empty() => return Some(Made::plain(Plain::Null)),
        _ => None,
    };
    match made {
        Some(made) if null.is_empty() => Some(made),
        Some(made) => Some(made.or_null()),
        None => checked::dynamic(lowering, said, place),
    }
}

fn named(variants: Vec<Variant>) -> Made {
    Made::named(Shape::Enumeration(Enumeration { variants }))
}

/// Whether keywords besides the list and the types judge its values. What they refuse is no value of the list.
fn judges_values(said: &Said<'_>) -> bool {
    let besides = ["enum", "const", "type", "nullable", "allOf", "$ref"];
    let keywords = said.parts.iter().flat_map(|part| part.entries());
    let mut judging = keywords.filter(|entry| !is_note(entry.key) && !besides.contains(&entry.key));
    judging.next().is_some()
}

/// The values that every list has, of the types that are left, each once; with its place in the first list.
fn values(said: &Said<'_>) -> Vec<(usize, Stated<Json>)> {
    let mut lists = said.parts.iter().flat_map(|part| values_of(*part));
    let Some(first) = lists.next() else { return Vec::new() };
    let others: Vec<Values> = lists.map(Values::of).collect();
    let mut seen = Values::default();
    let is_kept = |(_, stated): &(usize, Stated<Json>)| {
        let value = &stated.value;
        let is_held = said.types.contains(type_of(value));
        is_held && others.iter().all(|list| list.has(value)) && seen.insert(value)
    };
    first.into_iter().enumerate().filter(is_kept).collect()
}

/// Some values. Of texts there may be thousands, so that these are not searched from their beginning.
#[derive(Default)]
struct Values {
    texts: HashSet<String>,
    others: Vec<Json>,
}

impl Values {
    fn of(list: Vec<Stated<Json>>) -> Self {
        let mut values = Self::default();
        for stated in list {
            values.insert(&stated.value);
        }
        values
    }

    fn has(&self, value: &Json) -> bool {
        match value {
            Json::String(text) => self.texts.contains(text),
            other => self.others.contains(other),
        }
    }

    /// Puts a value in; false where it was in already.
    fn insert(&mut self, value: &Json) -> bool {
        let is_new = !self.has(value);
        match value {
            Json::String(text) if is_new => _ = self.texts.insert(text.clone()),
            other if is_new => self.others.push(other.clone()),
            _ => {}
        }
        is_new
    }
}

/// The type that all values have.
fn one_type(values: &[(usize, Stated<Json>)]) -> Option<Types> {
    let mut types = values.iter().map(|(_, stated)| type_of(&stated.value));
    let first = types.next()?;
    types.all(|one| one == first).then_some(first)
}

/// A variant for each value, or nothing where an integer is beyond 64 bits.
fn variants(
    lowering: &mut Lowering<'_, '_>,
    said: &Said<'_>,
    values: &[(usize, Stated<Json>)],
) -> Option<Vec<Variant>> {
    let schema = said.parts.iter().copied().find(|part| part.get("enum").is_some());
    let schema = schema.unwrap_or(said.root);
    let mut scope = Scope::with(&["Unknown"]);
    let variant = |(index, stated): &(usize, Stated<Json>)| {
        variant(lowering, &mut scope, (schema, *index), stated)
    };
    values.iter().map(variant).collect()
}

/// The variant of the value at an index of the list that a schema has.
pub(super) fn variant(
    lowering: &mut Lowering<'_, '_>,
    scope: &mut Scope,
    (schema, index): (Node<'_>, usize),
    stated: &Stated<Json>,
) -> Option<Variant> {
    let value = value_of(&stated.value)?;
    let key = value.to_string();
    let beside = |keyword: &str| said_of(schema.get(keyword)?, index, &key)?.as_str();
    let name = stated_names::of_listed(lowering, scope, (schema, &key));
    let wanted = || beside("x-enum-varnames").map_or_else(|| plain_name(&value), str::to_owned);
    let name = name.unwrap_or_else(|| scope.type_name(&wanted()));
    let text = beside("x-enum-descriptions").or_else(|| beside("x-enumDescriptions"));
    let text = text.unwrap_or_default().to_owned();
    let docs = Docs { text, ..Docs::default() };
    Some(Variant { name, value, docs, origin: stated.origin.clone() })
}

/// What is said of one value: by a list in the order of the values, by a map under the value itself.
fn said_of<'d>(words: Node<'d>, index: usize, value: &str) -> Option<Node<'d>> {
    words.items().nth(index).or_else(|| words.get(value))
}

/// A value that a variant can stand for: a text, or an integer of 64 bits.
pub(super) fn value_of(value: &Json) -> Option<VariantValue> {
    match value {
        Json::String(text) => Some(VariantValue::Text(text.clone())),
        Json::Number(number) => number.as_i64().map(VariantValue::Integer),
        _ => None,
    }
}

/// What a variant is called after its value.
pub(super) fn plain_name(value: &VariantValue) -> String {
    match value {
        VariantValue::Text(text) if text.is_empty() => "Empty".to_owned(),
        VariantValue::Text(text) => text.clone(),
        VariantValue::Integer(value) if *value < 0 => format!("Minus {}", value.unsigned_abs()),
        VariantValue::Integer(value) => format!("Value {value}"),
    }
}
