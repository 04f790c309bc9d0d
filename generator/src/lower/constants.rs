//! Enumerations whose values are alternatives: of their own, each with what is said of it, as OpenAPI 3.1 proposes
//! (`oneOf: [{ const: low, title: Low, description: … }, …]`), or those of other enumerations (`oneOf: [Status, Blank]`).

use super::lowering::Lowering;
use super::naming::Scope;
use super::said::{Said, stated_types, type_of, types_of, values_of};
use super::schema::{Made, is_note, mere_reference};
use super::{enumeration, facts, stated_names};
use crate::model::{Enumeration, Shape, Stated, Variant, VariantValue};
use crate::source::Node;
use crate::structure::OF_VALUES;
use specwright_runtime::json::Json;
use specwright_runtime::schema::Types;

/// One value, and the schema that lists it.
struct Constant<'d> {
    schema: Node<'d>,
    /// Its place in a list of several values, or in one beside which they are named.
    index: Option<usize>,
    value: VariantValue,
    types: Types,
    stated: Stated<Json>,
}

/// An enumeration, where all that the schemas say is a list of values of one type, beside `null`.
pub(super) fn lower<'d>(lowering: &mut Lowering<'d, '_>, said: &Said<'d>) -> Option<Made> {
    let (constants, takes_null) = listed(lowering, said)?;
    let mut scope = Scope::with(&["Unknown"]);
    let variants = constants.iter().map(|one| variant(lowering, said.root, &mut scope, one));
    let variants = variants.collect::<Option<_>>()?;
    let made = Made::named(Shape::Enumeration(Enumeration { variants }));
    Some(if takes_null { made.or_null() } else { made })
}

/// The values of such a list, where `null` is none of them.
pub(super) fn values<'d>(
    lowering: &Lowering<'d, '_>,
    said: &Said<'d>,
) -> Option<Vec<Stated<Json>>> {
    let (constants, _) = listed(lowering, said).filter(|_| !said.types.contains(Types::NULL))?;
    Some(constants.into_iter().map(|constant| constant.stated).collect())
}

/// The values, and whether `null` is one besides.
fn listed<'d>(lowering: &Lowering<'d, '_>, said: &Said<'d>) -> Option<(Vec<Constant<'d>>, bool)> {
    let schemas = only_list(said)?.items().map(|schema| followed(lowering, schema));
    let (nulls, others): (Vec<_>, Vec<_>) = schemas.partition(|schema| is_null(*schema));
    let constants: Vec<_> = others.into_iter().map(constants).collect::<Option<_>>()?;
    let constants: Vec<_> = constants.into_iter().flatten().collect();
    let first = constants.first()?.types;
    let is_sound = constants.iter().all(|one| one.types == first)
        && said.types.contains(first)
        && nulls.len() <= 1
        && are_distinct(&constants);
    is_sound.then(|| (constants, !nulls.is_empty() && said.types.contains(Types::NULL)))
}

/// The one list of alternatives, where nothing else is said but a type.
fn only_list<'d>(said: &Said<'d>) -> Option<Node<'d>> {
    const KNOWN: [&str; 5] = ["anyOf", "oneOf", "allOf", "type", "$ref"];
    let mut lists = said.all("oneOf").chain(said.all("anyOf"));
    let only = lists.next().filter(|_| lists.next().is_none())?;
    let mut keywords = said.parts.iter().flat_map(|part| part.entries());
    keywords.all(|entry| is_note(entry.key) || KNOWN.contains(&entry.key)).then_some(only)
}

/// Whether an alternative says nothing but a value, and maybe its type.
fn is_plain(schema: Node<'_>) -> bool {
    let is_known = |key: &str| ["const", "enum", "type"].contains(&key) || is_note(key);
    schema.entries().all(|entry| is_known(entry.key))
}

/// The enumeration that a schema is a mere reference to, or itself.
fn followed<'d>(lowering: &Lowering<'d, '_>, schema: Node<'d>) -> Node<'d> {
    mere_reference(lowering, schema).unwrap_or(schema)
}

fn is_null(schema: Node<'_>) -> bool {
    is_plain(schema) && types_of(schema) == Types::NULL
}

/// The values of such an alternative.
fn constants(schema: Node<'_>) -> Option<Vec<Constant<'_>>> {
    if !is_plain(schema) {
        return None;
    }
    let mut lists = values_of(schema).into_iter();
    let (values, None) = (lists.next()?, lists.next()) else { return None };
    let is_named = OF_VALUES.iter().any(|keyword| schema.get(keyword).is_some());
    let is_alone = values.len() == 1 && !is_named;
    let constant = |(index, stated): (usize, Stated<Json>)| {
        let value = enumeration::value_of(&stated.value)?;
        let types = type_of(&stated.value);
        let index = (!is_alone).then_some(index);
        let is_held = stated_types(schema).contains(types);
        is_held.then_some(Constant { schema, index, value, types, stated })
    };
    values.into_iter().enumerate().map(constant).collect()
}

/// Whether each value stands once; of `oneOf`, no value that stands twice is admitted.
fn are_distinct(constants: &[Constant<'_>]) -> bool {
    let mut values: Vec<&VariantValue> = constants.iter().map(|one| &one.value).collect();
    values.sort_unstable();
    values.windows(2).all(|pair| pair[0] != pair[1])
}

/// A text is named after itself, as in any enumeration; a number after its title.
fn variant(
    lowering: &mut Lowering<'_, '_>,
    root: Node<'_>,
    scope: &mut Scope,
    Constant { schema, index, value, stated, .. }: &Constant<'_>,
) -> Option<Variant> {
    if let Some(index) = index {
        return enumeration::variant(lowering, scope, (*schema, *index), stated);
    }
    let title = schema.get("title").and_then(Node::as_str);
    let title = title.filter(|title| title.contains(|sign: char| sign.is_ascii_alphabetic()));
    let wanted = match (value, title) {
        (VariantValue::Integer(_), Some(title)) => title.to_owned(),
        _ => enumeration::plain_name(value),
    };
    let name = stated_names::of_listed(lowering, scope, (root, &value.to_string()))
        .or_else(|| stated_names::of_variant(lowering, scope, *schema))
        .unwrap_or_else(|| scope.type_name(&wanted));
    let docs = facts::docs_of(*schema);
    Some(Variant { name, value: value.clone(), docs, origin: stated.origin.clone() })
}
