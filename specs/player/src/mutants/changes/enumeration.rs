//! Enumerations: a value less, a value more.

use super::{Change, on_type};
use specwright::model::{Enumeration, Shape, TypeDef, TypeId, Variant, VariantValue};

/// Every value dropped, and one added.
pub(super) fn of(id: TypeId, def: &TypeDef, enumeration: &Enumeration) -> Vec<Change> {
    let dropped = enumeration.variants.iter().enumerate().map(|(place, variant)| {
        let mutation = format!("{} dropped", shown(&variant.value));
        on_enumeration(
            id,
            &format!("{}/enum/{place}", def.origin.pointer),
            mutation,
            move |variants| {
                variants.remove(place);
            },
        )
    });
    let added = neighbour(enumeration).map(|variant| {
        let mutation = format!("{} added", shown(&variant.value));
        on_enumeration(id, &format!("{}/enum", def.origin.pointer), mutation, move |variants| {
            variants.push(variant.clone());
        })
    });
    dropped.chain(added).collect()
}

fn on_enumeration(
    id: TypeId,
    pointer: &str,
    mutation: String,
    apply: impl Fn(&mut Vec<Variant>) + 'static,
) -> Change {
    on_type(pointer, mutation, id, move |def| {
        if let Shape::Enumeration(enumeration) = &mut def.shape {
            apply(&mut enumeration.variants);
        }
    })
}

/// A value that is nearly one of those listed: the first in the other case of letters, or the largest integer and one.
fn neighbour(enumeration: &Enumeration) -> Option<Variant> {
    let first = enumeration.variants.first()?;
    let largest = enumeration.variants.iter().filter_map(|variant| match &variant.value {
        VariantValue::Integer(value) => Some(*value),
        VariantValue::Text(_) => None,
    });
    let value = match (&first.value, largest.max()) {
        (VariantValue::Text(text), _) => VariantValue::Text(other_case(text)),
        (VariantValue::Integer(_), largest) => VariantValue::Integer(largest?.checked_add(1)?),
    };
    let is_new = enumeration.variants.iter().all(|variant| variant.value != value);
    is_new.then(|| Variant { value, ..first.clone() })
}

/// A text in small letters, or in capitals where it is in small letters already; one without letters gets another sign.
fn other_case(text: &str) -> String {
    let (lower, upper) = (text.to_lowercase(), text.to_uppercase());
    match (lower == text, upper == text) {
        (true, true) => format!("{text}0"),
        (true, false) => upper,
        (false, _) => lower,
    }
}

fn shown(value: &VariantValue) -> String {
    match value {
        VariantValue::Text(text) => text.clone(),
        VariantValue::Integer(value) => value.to_string(),
    }
}
