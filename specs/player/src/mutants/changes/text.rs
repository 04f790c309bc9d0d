//! Strings: their lengths, their patterns, their format.

use super::{Change, class, on_type, set_value, steps};
use specwright::model::{Shape, TextLimits, TextType, TypeDef, TypeId};

/// Every change of a string with limits.
pub(super) fn of(id: TypeId, def: &TypeDef, text: &TextType) -> Vec<Change> {
    let TextLimits { min_chars, max_chars, pattern } = &text.limits;
    let mut changes = Vec::new();
    if let Some(stated) = min_chars {
        changes.extend(steps(stated.value).map(|value| {
            on_text(id, &stated.origin.pointer, format!("minLength {value}"), move |text| {
                set_value(&mut text.limits.min_chars, &value);
            })
        }));
    }
    if let Some(stated) = max_chars {
        changes.extend(steps(stated.value).map(|value| {
            on_text(id, &stated.origin.pointer, format!("maxLength {value}"), move |text| {
                set_value(&mut text.limits.max_chars, &value);
            })
        }));
    }
    if let Some(stated) = pattern {
        let pointer = &stated.origin.pointer;
        changes.push(on_text(id, pointer, "pattern dropped", |text| text.limits.pattern = None));
        changes.extend(class::of(id, pointer, &stated.value));
    }
    if text.format.is_some() {
        let pointer = format!("{}/format", def.origin.pointer);
        changes.push(on_text(id, &pointer, "format dropped", |text| text.format = None));
    }
    changes
}

/// A change of one string's limits.
pub(super) fn on_text(
    id: TypeId,
    pointer: &str,
    mutation: impl Into<String>,
    apply: impl Fn(&mut TextType) + 'static,
) -> Change {
    on_type(pointer, mutation, id, move |def| {
        if let Shape::Text(text) = &mut def.shape {
            apply(text);
        }
    })
}
