//! Two types that stand in the same place: one file for each kind of type.

mod checked;
mod content;
pub(super) mod default;
mod enumeration;
mod held;
mod integer;
pub(super) mod kinds;
mod limits;
mod list;
pub(super) mod null;
mod number;
mod object;
mod one_way;
mod pattern;
mod site;
mod tags;
mod text;
mod union;

pub(super) use limits::{Limit, ladder};
pub(super) use site::{Site, component_name};

use super::comparison::{Comparison, Pair};
use super::rules;
use super::view::{Kind, Unknown, View, view};
use crate::model::{Enumeration, Field, VariantValue};
use one_way::Ignored;
use site::Notation;
use specwright_runtime::text::Format;

/// Compares two types; what they hold is compared later.
pub(super) fn compare<'a>(comparison: &mut Comparison<'a>, pair: Pair<'a>) {
    let (base, head) = (view(comparison.base, pair.base.ty), view(comparison.head, pair.head.ty));
    let site = Site::new(pair, (&base, &head));
    renamed(comparison, &site, (&base, &head));
    content::compare(comparison, &site);
    match (base.kind, head.kind) {
        (Kind::Any, Kind::Any) | (Kind::Boolean, Kind::Boolean) | (Kind::Null, Kind::Null) => {}
        (Kind::Formatted(older), Kind::Formatted(newer)) if older == newer => {}
        (Kind::Other(older), Kind::Other(newer)) if older == newer => {}
        (Kind::Union(older), Kind::Union(newer)) => {
            union::compare(comparison, &site, (base.bare, older), (head.bare, newer));
        }
        (Kind::Text(older, texture), Kind::Text(newer, new_texture))
            if texture.format == new_texture.format =>
        {
            text::secrecy(comparison, &site, texture.secret, new_texture.secret);
            text::compare(comparison, &site, (base.bare, older), (head.bare, newer));
        }
        (Kind::Integer(width, older), Kind::Integer(new_width, newer)) => {
            integer::compare(comparison, &site, (width, older), (new_width, newer));
        }
        (Kind::Number(width, older), Kind::Number(new_width, newer)) => {
            number::width(comparison, &site, width, new_width);
            number::compare(comparison, &site, &older.into(), &newer.into());
        }
        (Kind::Integer(_, older), Kind::Number(_, newer)) => {
            site.differ(comparison, rules::TYPE_WIDENED, "integer", "number");
            number::compare(comparison, &site, &older.into(), &newer.into());
        }
        (Kind::Number(_, older), Kind::Integer(_, newer)) => {
            site.differ(comparison, rules::TYPE_NARROWED, "number", "integer");
            number::compare(comparison, &site, &older.into(), &newer.into());
        }
        (Kind::Enumeration(older), Kind::Enumeration(newer))
            if is_text(older) == is_text(newer) =>
        {
            enumeration::compare(comparison, &site, older, newer);
        }
        (Kind::Object(fields, unknown), Kind::Object(new_fields, new_unknown)) => {
            let older = object_of(fields, unknown, &base);
            object::compare(comparison, &site, older, object_of(new_fields, new_unknown, &head));
        }
        (Kind::List(item, limits), Kind::List(new_item, new_limits)) => {
            list::compare(comparison, &site, (item, limits), (new_item, new_limits));
        }
        (Kind::Checked(_), _) | (_, Kind::Checked(_)) => {
            checked::compare(comparison, &site, (&base, &head));
        }
        (Kind::Union(_), _) | (_, Kind::Union(_)) => {
            union::beside_another(comparison, &site, (&base, &head));
        }
        _ => kinds::compare(comparison, &site, (&base, &head)),
    }
}

/// Compares two objects whose members are written as texts; other types have none.
pub(super) fn members_as_texts<'a>(comparison: &mut Comparison<'a>, pair: Pair<'a>) {
    let (base, head) = (view(comparison.base, pair.base.ty), view(comparison.head, pair.head.ty));
    let site = Site { notation: Notation::Texts, ..Site::new(pair, (&base, &head)) };
    renamed(comparison, &site, (&base, &head));
    if let (Kind::Object(fields, unknown), Kind::Object(new_fields, new_unknown)) =
        (base.kind, head.kind)
    {
        let older = object_of(fields, unknown, &base);
        object::compare(comparison, &site, older, object_of(new_fields, new_unknown, &head));
    }
}

fn object_of<'a>(fields: &'a [Field], unknown: Unknown<'a>, view: &View<'a>) -> object::Held<'a> {
    object::Held { fields, unknown, ignored: Ignored::of(view.inner) }
}

/// Whether the values of an enumeration are texts.
pub(super) fn is_text(values: &Enumeration) -> bool {
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
        Kind::Text(_, texture) => texture.format.map_or("string", Format::name),
        Kind::Integer(..) => "integer",
        Kind::Number(..) => "number",
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
