//! `wire/encode.rs`: how unions and integers of enumerations are written as JSON, and their traits of serde.

use super::super::Context;
use super::super::known;
use super::super::names::{Names, ident};
use super::super::types::is_integer;
use crate::model::{Api, Branch, Shape, TypeDef, TypeRef, Union, UnknownFields};
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
            let arms = union.branches.iter().map(|branch| {
                let variant = ident(&branch.name);
                match unsaid_tag(api, union, branch) {
                    Some((member, tag)) => {
                        quote! { Self::#variant(value) => writer.tagged(#member, #tag, value) }
                    }
                    None => quote! { Self::#variant(value) => value.write(writer) },
                }
            });
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

/// The member that tells the branches apart, and the value that chooses this one, where its type has no place for the member:
/// then nothing but the union knows the value.
fn unsaid_tag<'a>(api: &Api, union: &'a Union, branch: &'a Branch) -> Option<(&'a str, &'a str)> {
    let (member, tag) = (union.tag.as_deref()?, branch.tags.first()?);
    reads_over(api, &branch.ty, member).then_some((member, tag))
}

/// Whether a type is a struct that reads a member over.
fn reads_over(api: &Api, ty: &TypeRef, member: &str) -> bool {
    let TypeRef::Named(id) = ty else { return false };
    match &api.type_def(*id).shape {
        Shape::Alias(next) => reads_over(api, next, member),
        Shape::Checked(checked) => reads_over(api, &checked.base, member),
        Shape::Object(object) => {
            object.unknown == UnknownFields::Ignore
                && object.fields.iter().all(|field| field.wire != member)
        }
        _ => false,
    }
}
