//! Two types that stand in the same place: one file for each kind of type.

pub(super) mod default;
mod enumeration;
mod integer;
mod limits;
mod list;
pub(super) mod null;
mod number;
mod object;
mod one_way;
mod pattern;
mod site;
mod text;
mod union;

pub(super) use limits::{Limit, ladder};
pub(super) use site::{Site, component_name};

use super::comparison::{Comparison, Pair};
use super::rules;
use super::view::{Kind, View, view};
use crate::model::{Enumeration, VariantValue};
use one_way::Ignored;

/// Compares two types; what they hold is compared later.
pub(super) fn compare<'a>(comparison: &mut Comparison<'a>, pair: Pair<'a>) {
    let (base, head) = (view(comparison.base, pair.base.ty), view(comparison.head, pair.head.ty));
    let site = Site::new(pair, (&base, &head));
    renamed(comparison, &site, (&base, &head));
    match (base.kind, head.kind) {
        (Kind::Any, Kind::Any) | (Kind::Boolean, Kind::Boolean) | (Kind::Null, Kind::Null) => {}
        (Kind::Formatted(older), Kind::Formatted(newer)) if older == newer => {}
        (Kind::Other(older), Kind::Other(newer)) if older == newer => {}
        (Kind::Union(older), Kind::Union(newer)) => {
            union::compare(comparison, &site, older, newer);
        }
        (Kind::Checked(older), Kind::Checked(newer)) => {
            union::checked(comparison, &site, older, newer);
        }
        (Kind::Text(older, is_secret), Kind::Text(newer, becomes_secret)) => {
            text::secrecy(comparison, &site, is_secret, becomes_secret);
            text::compare(comparison, &site, older, newer);
        }
        (Kind::Integer(width, older), Kind::Integer(new_width, newer)) => {
            integer::compare(comparison, &site, (width, older), (new_width, newer));
        }
        (Kind::Number(older), Kind::Number(newer)) => {
            number::compare(comparison, &site, &older.into(), &newer.into());
        }
        (Kind::Integer(_, older), Kind::Number(newer)) => {
            site.differ(comparison, rules::TYPE_WIDENED, "integer", "number");
            number::compare(comparison, &site, &older.into(), &newer.into());
        }
        (Kind::Number(older), Kind::Integer(_, newer)) => {
            site.differ(comparison, rules::TYPE_NARROWED, "number", "integer");
            number::compare(comparison, &site, &older.into(), &newer.into());
        }
        (Kind::Enumeration(older), Kind::Enumeration(newer))
            if is_text(older) == is_text(newer) =>
        {
            enumeration::compare(comparison, &site, older, newer);
        }
        (Kind::Object(fields, unknown), Kind::Object(new_fields, new_unknown)) => {
            let held = |fields, unknown, view: &View<'a>| object::Held {
                fields,
                unknown,
                ignored: Ignored::of(view.inner),
            };
            let (older, newer) =
                (held(fields, unknown, &base), held(new_fields, new_unknown, &head));
            object::compare(comparison, &site, older, newer);
        }
        (Kind::List(item, limits), Kind::List(new_item, new_limits)) => {
            list::compare(comparison, &site, (item, limits), (new_item, new_limits));
        }
        (older, newer) => {
            site.differ(comparison, rule_of_kinds(older, newer), word(older), word(newer));
        }
    }
}

/// The rule for types of two kinds.
fn rule_of_kinds(base: Kind<'_>, head: Kind<'_>) -> &'static rules::Rule {
    match (base, head) {
        (Kind::Any, _) => rules::TYPE_NARROWED,
        (_, Kind::Any) => rules::TYPE_WIDENED,
        (Kind::Text(..), Kind::Formatted(_)) => rules::FORMAT_ADDED,
        (Kind::Formatted(_), Kind::Text(..)) => rules::FORMAT_REMOVED,
        (Kind::Text(..), Kind::Enumeration(values)) if is_text(values) => rules::ENUM_INTRODUCED,
        (Kind::Integer(..), Kind::Enumeration(values)) if !is_text(values) => {
            rules::ENUM_INTRODUCED
        }
        (Kind::Enumeration(values), Kind::Text(..)) if is_text(values) => rules::ENUM_WITHDRAWN,
        (Kind::Enumeration(values), Kind::Integer(..)) if !is_text(values) => rules::ENUM_WITHDRAWN,
        _ => rules::TYPE_CHANGED,
    }
}

fn is_text(values: &Enumeration) -> bool {
    matches!(values.variants.first().map(|variant| &variant.value), Some(VariantValue::Text(_)))
}

fn word(kind: Kind<'_>) -> &'static str {
    match kind {
        Kind::Any => "any value",
        Kind::Boolean => "boolean",
        Kind::Formatted(format) => format.name(),
        Kind::Null => "null",
        Kind::Other(_) => "any other value",
        Kind::Union(_) => "one of several types",
        Kind::Checked(_) => "checked by its schema",
        Kind::Text(..) => "string",
        Kind::Integer(..) => "integer",
        Kind::Number(_) => "number",
        Kind::Enumeration(values) if is_text(values) => "enumeration of strings",
        Kind::Enumeration(_) => "enumeration of integers",
        Kind::Object(..) => "object",
        Kind::List(..) => "array",
    }
}

/// A component is renamed where neither document knows the other's name.
fn renamed(comparison: &mut Comparison<'_>, site: &Site<'_>, (base, head): (&View<'_>, &View<'_>)) {
    let names = base
        .inner
        .zip(head.inner)
        .and_then(|(base, head)| Some((site::component_name(base)?, site::component_name(head)?)));
    let Some((before, after)) = names else { return };
    if before != after
        && !site::has_component(comparison.head, &before)
        && !site::has_component(comparison.base, &after)
    {
        site.differ(comparison, rules::REF_RENAMED, before, after);
    }
}
