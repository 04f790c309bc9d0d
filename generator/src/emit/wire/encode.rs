//! `wire/encode.rs`: how each type is written as JSON, and the traits of serde.

use super::super::Context;
use super::super::known;
use super::super::names::{Names, ident};
use super::super::types::{collected_name, is_integer};
use crate::model::{Object, Shape, TypeDef, UnknownFields};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// The items of `wire/encode.rs`.
pub(in super::super) fn items(context: &Context<'_>) -> Vec<String> {
    let mut items =
        super::with_imports(context, |names, def| body(names, def).into_iter().collect());
    let bridged: Vec<Ident> = context
        .api
        .types
        .iter()
        .filter(|def| {
            matches!(def.shape, Shape::Object(_) | Shape::Enumeration(_) | Shape::Union(_))
        })
        .map(|def| ident(&def.name))
        .collect();
    if !bridged.is_empty() {
        let bridge = quote! { specwright_runtime::serde_bridge!(#(types::#bridged),*); };
        items.push((context.write)(bridge));
    }
    items
}

fn body(names: &Names<'_>, def: &TypeDef) -> Option<TokenStream> {
    let name = ident(&def.name);
    let body = match &def.shape {
        Shape::Object(object) => self::object(object),
        Shape::Enumeration(enumeration) if is_integer(enumeration) => {
            quote! { writer.integer(self.get()); }
        }
        Shape::Enumeration(_) => quote! { writer.string(self.as_str()); },
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

fn object(object: &Object) -> TokenStream {
    let fields = object.fields.iter().map(|field| {
        let (name, wire) = (ident(&field.name), &field.wire);
        match field.presence.is_required() {
            true => quote! { object.field(#wire, &self.#name); },
            false => quote! { object.optional(#wire, &self.#name); },
        }
    });
    let collected = matches!(object.unknown, UnknownFields::Collect(_)).then(|| {
        let name = collected_name(object);
        quote! { object.collected(&self.#name); }
    });
    let is_empty = object.fields.is_empty() && collected.is_none();
    let binding = if is_empty {
        quote! { let object }
    } else {
        quote! { let mut object }
    };
    quote! {
        #binding = writer.object();
        #(#fields)*
        #collected
        object.end();
    }
}
