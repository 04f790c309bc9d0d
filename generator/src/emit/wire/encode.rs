//! `wire/encode.rs`: how unions and integers of enumerations are written as JSON, and their traits of serde.

use super::super::Context;
use super::super::known;
use super::super::names::{Names, ident};
use super::super::types::{collected_name, is_integer};
use crate::model::{Api, Branch, Object, Plain, Shape, TypeDef, TypeRef, Union, UnknownFields};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// True where a part has a type that is written by code of its own; a crate has the file always.
pub(in super::super) fn is_needed(context: &Context<'_>) -> bool {
    context.tag().is_none() || context.types.iter().copied().any(is_bridged)
}

/// Whether a type has its traits of serde from here.
fn is_bridged(def: &TypeDef) -> bool {
    match &def.shape {
        Shape::Union(_) => true,
        Shape::Enumeration(enumeration) => is_integer(enumeration),
        _ => false,
    }
}

/// The items of `wire/encode.rs`.
pub(in super::super) fn items(context: &Context<'_>) -> Vec<String> {
    let mut items = super::with_imports(context, |names, def| {
        body(names, context.api, def).into_iter().collect()
    });
    let bridged = context.types.iter().copied().filter(|def| is_bridged(def));
    let bridged: Vec<Ident> = bridged.map(|def| ident(&def.name)).collect();
    if !bridged.is_empty() {
        let bridge = quote! { specwright_runtime::serde_bridge!(#(types::#bridged),*); };
        items.push((context.write)(bridge));
    }
    items
}

fn body(names: &Names<'_>, api: &Api, def: &TypeDef) -> Option<TokenStream> {
    let name = ident(&def.name);
    let body = match &def.shape {
        Shape::Enumeration(enumeration) if is_integer(enumeration) => {
            quote! { writer.integer(self.get()); }
        }
        Shape::Union(union) => {
            let arms = union.branches.iter().map(|branch| arm(api, union, branch));
            quote! { match self { #(#arms),* } }
        }
        _ => return None,
    };
    let (encode, writer) = (names.runtime(known::ENCODE), names.runtime(known::WRITER));
    Some(quote! {
        impl #encode for types::#name {
            fn write(&self, writer: &mut #writer) { #body }
        }
    })
}

/// How a branch is written. Where its type has no field for the member that tells the branches apart, nothing but the union
/// knows the value; among other members that the type collects it stands where the value was read.
fn arm(api: &Api, union: &Union, branch: &Branch) -> TokenStream {
    let variant = ident(&branch.name);
    let plain = quote! { Self::#variant(value) => value.write(writer) };
    let (Some(member), Some(tag)) = (union.tag.as_deref(), branch.tags.first()) else {
        return plain;
    };
    let tagged = quote! { writer.tagged(#member, #tag, value) };
    match members(api, &branch.ty) {
        Members::Fields(object) if object.fields.iter().any(|field| field.wire == *member) => plain,
        Members::Fields(Object { unknown: UnknownFields::Ignore, .. }) => {
            quote! { Self::#variant(value) => #tagged }
        }
        Members::Fields(object @ Object { unknown: UnknownFields::Collect(ty), .. })
            if holds_texts(ty) =>
        {
            let others = collected_name(object);
            quote! { Self::#variant(value) if !value.#others.contains_key(#member) => #tagged, #plain }
        }
        Members::Any(ty) if holds_texts(ty) => {
            quote! { Self::#variant(value) if !value.contains_key(#member) => #tagged, #plain }
        }
        _ => plain,
    }
}

/// Whether what a type collects may be the tag.
fn holds_texts(ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::Plain(Plain::Any | Plain::Text))
}

/// The members that values of a type have.
enum Members<'a> {
    /// Those of a struct.
    Fields(&'a Object),
    /// Any, each of this type.
    Any(&'a TypeRef),
    /// None, or it is not known which.
    None,
}

fn members<'a>(api: &'a Api, ty: &'a TypeRef) -> Members<'a> {
    match ty {
        TypeRef::Map(ty) => Members::Any(ty),
        TypeRef::Named(id) => match &api.type_def(*id).shape {
            Shape::Alias(next) => members(api, next),
            Shape::Checked(checked) => members(api, &checked.base),
            Shape::Object(object) => Members::Fields(object),
            _ => Members::None,
        },
        _ => Members::None,
    }
}
