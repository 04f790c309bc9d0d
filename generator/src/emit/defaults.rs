//! Defaults: an accessor for each optional field that has one.

use super::known;
use super::names::{Names, Resolved, ident};
use crate::model::{Field, IntegerWidth, NumberWidth, Object, Plain, Shape, TypeDef, TypeRef, Variant, VariantValue};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use specwright_runtime::json::Json;

/// One function for each optional field with a default.
pub(super) fn accessors(names: &Names<'_>, object: &Object) -> Vec<TokenStream> {
    object.fields.iter().filter_map(|field| accessor(names, field)).collect()
}

fn accessor(names: &Names<'_>, field: &Field) -> Option<TokenStream> {
    if field.presence.is_required() || field.presence.is_nullable() || field.boxed {
        return None;
    }
    let default = &field.default.as_ref().or_else(|| type_default(names, &field.ty))?.value;
    let (name, function) =
        (ident(&field.name), format_ident!("{}_or_default", field.name.trim_end_matches('_')));
    let ty = names.ty(&field.ty);
    let value = value(names, &field.ty, default);
    let held = match is_copy(names, &field.ty) {
        true => quote! { self.#name },
        false => quote! { self.#name.clone() },
    };
    let taken = match &value {
        Value::Constant(constant) => quote! { #held.unwrap_or(#constant) },
        Value::Made(made) => quote! { #held.unwrap_or_else(|| #made) },
    };
    let text = format!(
        " `{}`, or where it is absent the default that the document states.",
        field.wire.replace('`', "'")
    );
    Some(quote! {
        #[doc = #text]
        pub fn #function(&self) -> #ty { #taken }
    })
}

fn type_default<'n>(names: &'n Names<'_>, ty: &TypeRef) -> Option<&'n crate::model::Stated<Json>> {
    match ty {
        TypeRef::Named(id) => names.api.type_def(*id).default.as_ref(),
        _ => None,
    }
}

/// A default in code.
enum Value {
    Constant(TokenStream),
    Made(TokenStream),
}

/// A JSON value as an expression of a type.
pub(super) fn expression(names: &Names<'_>, ty: &TypeRef, json: &Json) -> TokenStream {
    match value(names, ty, json) {
        Value::Constant(tokens) | Value::Made(tokens) => tokens,
    }
}

/// The call that fills an `Option` with a JSON value where it is empty.
pub(super) fn insertion(names: &Names<'_>, ty: &TypeRef, json: &Json) -> TokenStream {
    match value(names, ty, json) {
        Value::Constant(constant) => quote! { get_or_insert(#constant) },
        Value::Made(made) => quote! { get_or_insert_with(|| #made) },
    }
}

fn value(names: &Names<'_>, ty: &TypeRef, default: &Json) -> Value {
    match (names.resolved(ty), default) {
        (Resolved::Ref(TypeRef::Plain(Plain::Boolean)), Json::Boolean(flag)) => {
            Value::Constant(quote! { #flag })
        }
        (Resolved::Ref(TypeRef::Plain(Plain::Integer(IntegerWidth::I32 | IntegerWidth::I64))), Json::Number(number))
            if number.as_str().parse::<i64>().is_ok() =>
        {
            let number = number.as_str().parse().map(Literal::i64_unsuffixed);
            Value::Constant(number.map(|number| quote! { #number }).unwrap_or_default())
        }
        (Resolved::Ref(TypeRef::Plain(Plain::Text)), Json::String(text)) => {
            Value::Made(quote! { #text.to_owned() })
        }
        (Resolved::Shape(Shape::Text(_)), Json::String(text)) => {
            checked(names, ty, &quote! { #text })
        }
        (Resolved::Shape(Shape::Integer(_)), Json::Number(number)) => {
            match number.as_str().parse().map(Literal::i64_unsuffixed) {
                Ok(number) => checked(names, ty, &quote! { #number }),
                Err(_) => decoded(names, default),
            }
        }
        (Resolved::Shape(Shape::Enumeration(_)), _) => {
            enumeration(names, ty, default).unwrap_or_else(|| decoded(names, default))
        }
        _ => decoded(names, default),
    }
}

fn enumeration(names: &Names<'_>, ty: &TypeRef, default: &Json) -> Option<Value> {
    let TypeRef::Named(id) = ty else { return None };
    let variant = ident(&variant_of(names.api.type_def(*id), default)?.name);
    let ty = names.ty(ty);
    Some(Value::Constant(quote! { #ty::#variant }))
}

/// A value that its type checks again.
fn checked(names: &Names<'_>, ty: &TypeRef, argument: &TokenStream) -> Value {
    let ty = names.ty(ty);
    Value::Made(quote! {
        #ty::new(#argument).expect("the default was checked when this file was made")
    })
}

/// Any other value is read from its text, as a reply would be.
fn decoded(names: &Names<'_>, default: &Json) -> Value {
    let (decode, text) =
        (names.runtime(known::DECODE), Literal::byte_string(default.to_string().as_bytes()));
    Value::Made(quote! {
        #decode::decode(#text).expect("the default was checked when this file was made")
    })
}

/// The variant that a JSON value names.
pub(super) fn variant_of<'d>(def: &'d TypeDef, value: &Json) -> Option<&'d Variant> {
    let Shape::Enumeration(enumeration) = &def.shape else { return None };
    enumeration.variants.iter().find(|variant| match (&variant.value, value) {
        (VariantValue::Text(text), Json::String(given)) => text == given,
        (VariantValue::Integer(number), Json::Number(given)) => {
            given.as_str().parse::<i64>().is_ok_and(|given| given == *number)
        }
        _ => false,
    })
}

/// True where a value is copied and not cloned.
pub(super) fn is_copy(names: &Names<'_>, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Named(id) => {
            let def = names.api.type_def(*id);
            match &def.shape {
                Shape::Alias(next) => is_copy(names, next),
                Shape::Integer(_) | Shape::Number(_) => true,
                Shape::Enumeration(_) => !def.usage.reply,
                Shape::Text(_)
                | Shape::Object(_)
                | Shape::List(_)
                | Shape::Union(_)
                | Shape::Checked(_) => false,
            }
        }
        TypeRef::Plain(plain) => {
            match plain {
            Plain::Boolean | Plain::Null => true,
            Plain::Integer(width) => *width != IntegerWidth::Big,
            Plain::Number(width) => *width != NumberWidth::Decimal,
            _ => false,
        }
        }
        TypeRef::Nullable(inner) => is_copy(names, inner),
        TypeRef::List(_) | TypeRef::Map(_) => false,
    }
}
