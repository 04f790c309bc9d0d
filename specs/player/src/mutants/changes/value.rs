//! Another value for a default.

use specwright::model::{Api, Shape, Stated, TypeRef, VariantValue};
use specwright_runtime::json::{Json, JsonNumber};

/// The next value of the type: of an enumeration, of the integers, or a text that is one sign longer.
pub(super) fn of(api: &Api, ty: &TypeRef, stated: &Stated<Json>) -> Option<Json> {
    match &stated.value {
        Json::Boolean(value) => Some(Json::Boolean(!value)),
        Json::Number(number) => {
            Some(Json::Number(JsonNumber::from(number.as_i64()?.checked_add(1)?)))
        }
        Json::String(text) => Some(Json::String(next(api, ty, text))),
        _ => None,
    }
}

fn next(api: &Api, ty: &TypeRef, text: &str) -> String {
    let values = listed(api, ty);
    let place = values.iter().position(|value| value == text);
    let next = place.and_then(|place| values.get((place + 1) % values.len()));
    next.filter(|next| *next != text).cloned().unwrap_or_else(|| format!("{text}0"))
}

fn listed(api: &Api, ty: &TypeRef) -> Vec<String> {
    let TypeRef::Named(id) = ty else { return Vec::new() };
    match &api.type_def(*id).shape {
        Shape::Alias(target) => listed(api, target),
        Shape::Enumeration(enumeration) => {
            let texts = enumeration.variants.iter().map(|variant| match &variant.value {
                VariantValue::Text(text) => text.clone(),
                VariantValue::Integer(value) => value.to_string(),
            });
            texts.collect()
        }
        _ => Vec::new(),
    }
}
