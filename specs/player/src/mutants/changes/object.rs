//! Fields: whether they must be there, whether they may be `null`, their formats and defaults.

use super::{Change, on_type, set_value, value};
use specwright::model::{
    Api, Field, IntegerWidth, Object, Plain, Presence, Shape, TypeId, TypeRef,
};

/// Every change of an object's fields.
pub(super) fn of(api: &Api, id: TypeId, object: &Object) -> Vec<Change> {
    let fields = object.fields.iter().enumerate();
    fields.flat_map(|(place, field)| of_field(api, (id, place), field)).collect()
}

fn of_field(api: &Api, at: (TypeId, usize), field: &Field) -> Vec<Change> {
    let pointer = &field.origin.pointer;
    let word = if field.presence.is_required() { "not required" } else { "required" };
    let mut changes = vec![on_field(at, pointer, word, |field| {
        field.presence = presence(!field.presence.is_required(), field.presence.is_nullable());
    })];
    if !admits_null(api, &field.ty) {
        let word = if field.presence.is_nullable() { "not nullable" } else { "nullable" };
        changes.push(on_field(at, pointer, word, |field| {
            field.presence = presence(field.presence.is_required(), !field.presence.is_nullable());
        }));
    }
    changes.extend(wider(&field.ty).map(|(mutation, ty)| {
        on_field(at, &format!("{pointer}/format"), mutation, move |field| field.ty = ty.clone())
    }));
    if let Some(default) = &field.default {
        changes.extend(value::of(api, &field.ty, default).map(|value| {
            on_field(at, &default.origin.pointer, format!("default {value}"), move |field| {
                set_value(&mut field.default, &value);
            })
        }));
    }
    changes
}

fn on_field(
    (id, place): (TypeId, usize),
    pointer: &str,
    mutation: impl Into<String>,
    apply: impl Fn(&mut Field) + 'static,
) -> Change {
    on_type(pointer, mutation, id, move |def| {
        if let Shape::Object(object) = &mut def.shape
            && let Some(field) = object.fields.get_mut(place)
        {
            apply(field);
        }
    })
}

fn presence(required: bool, nullable: bool) -> Presence {
    match (required, nullable) {
        (true, false) => Presence::Required,
        (false, false) => Presence::Optional,
        (true, true) => Presence::Nullable,
        (false, true) => Presence::OptionalNullable,
    }
}

/// Whether `null` is a value of the type itself.
fn admits_null(api: &Api, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Nullable(_) | TypeRef::Plain(Plain::Any) => true,
        TypeRef::Named(id) => {
            matches!(&api.type_def(*id).shape, Shape::Alias(target) if admits_null(api, target))
        }
        _ => false,
    }
}

/// A type without its format.
pub(super) fn wider(ty: &TypeRef) -> Option<(&'static str, TypeRef)> {
    match ty {
        TypeRef::Plain(Plain::DateTime) => Some(("format dropped", TypeRef::Plain(Plain::Text))),
        TypeRef::Plain(Plain::Integer(IntegerWidth::I32)) => {
            Some(("format int64", TypeRef::Plain(Plain::Integer(IntegerWidth::I64))))
        }
        TypeRef::Plain(Plain::Formatted(_)) => {
            Some(("format dropped", TypeRef::Plain(Plain::Text)))
        }
        _ => None,
    }
}
