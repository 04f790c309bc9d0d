//! `wire/encode.rs`: how unions and integers of enumerations are written as JSON, and their traits of serde.

use super::super::Context;
use super::super::known;
use super::super::names::{Names, ident};
use super::super::types::is_integer;
use crate::model::{Shape, TypeDef};
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
    let mut items =
        super::with_imports(context, |names, def| body(names, def).into_iter().collect());
    let bridged = context.types.iter().copied().filter(|def| is_bridged(def));
    let bridged: Vec<Ident> = bridged.map(|def| ident(&def.name)).collect();
    if !bridged.is_empty() {
        let bridge = quote! { specwright_runtime::serde_bridge!(#(types::#bridged),*); };
        items.push((context.write)(bridge));
    }
    items
}

fn body(names: &Names<'_>, def: &TypeDef) -> Option<TokenStream> {
    let name = ident(&def.name);
    let body = match &def.shape {
        Shape::Enumeration(enumeration) if is_integer(enumeration) => {
            quote! { writer.integer(self.get()); }
        }
        Shape::Union(union) => {
            let arms = union.branches.iter().map(|branch| {
                let variant = ident(&branch.name);
                quote! { Self::#variant(value) => value.write(writer) }
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
