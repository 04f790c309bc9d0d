//! `wire/text.rs`: how enumerations stand in parameters, headers and prose.

use super::super::Context;
use super::super::known;
use super::super::names::{Names, ident};
use super::super::types::is_integer;
use super::decode::table_name;
use crate::model::{Enumeration, Shape, TypeDef};
use proc_macro2::TokenStream;
use quote::quote;

/// True where the API has an enumeration.
pub(in super::super) fn is_needed(context: &Context<'_>) -> bool {
    context.api.types.iter().any(|def| matches!(def.shape, Shape::Enumeration(_)))
}

/// The items of `wire/text.rs`.
pub(in super::super) fn items(context: &Context<'_>) -> Vec<String> {
    let mut items = super::with_imports(context, |names, def| match &def.shape {
        Shape::Enumeration(enumeration) => self::enumeration(names, def, enumeration),
        _ => Vec::new(),
    });
    let tables = context
        .api
        .types
        .iter()
        .filter(|def| matches!(def.shape, Shape::Enumeration(_)))
        .map(table_name);
    let imports =
        [quote! { use std::{fmt, str::FromStr}; }, quote! { use super::decode::{#(#tables),*}; }];
    items.splice(0..0, context.texts(imports));
    items
}

fn enumeration(names: &Names<'_>, def: &TypeDef, enumeration: &Enumeration) -> Vec<TokenStream> {
    let name = ident(&def.name);
    let (decode, collector) = (names.runtime(known::DECODE_TEXT), names.runtime(known::COLLECTOR));
    let (encode, violations) =
        (names.runtime(known::ENCODE_TEXT), names.runtime(known::VIOLATIONS));
    let read = read(names, def, enumeration);
    let shown = match is_integer(enumeration) {
        true => quote! { fmt::Display::fmt(&self.get(), formatter) },
        false => quote! { formatter.pad(self.as_str()) },
    };
    let written = match is_integer(enumeration) {
        true => quote! { self.get().write_text(out) },
        false => quote! { out.push_str(self.as_str()) },
    };
    vec![
        quote! {
            impl #decode for types::#name {
                fn read_text(text: &str, collector: &mut #collector) -> Option<Self> { #read }
            }
        },
        quote! {
            impl #encode for types::#name {
                fn write_text(&self, out: &mut String) { #written }
            }
        },
        quote! {
            impl fmt::Display for types::#name {
                fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result { #shown }
            }
        },
        quote! {
            impl FromStr for types::#name {
                type Err = #violations;
                fn from_str(text: &str) -> Result<Self, #violations> { Self::decode_text(text) }
            }
        },
    ]
}

fn read(names: &Names<'_>, def: &TypeDef, enumeration: &Enumeration) -> TokenStream {
    let table = table_name(def);
    let choice = def.usage.reply.then(|| names.runtime(known::CHOICE));
    let picked = quote! {
        #choice::Listed(index) => Self::ALL.get(index).cloned(),
        #choice::Unlisted(value) => Some(Self::Unknown(value)),
    };
    match (is_integer(enumeration), choice.is_some()) {
        (true, true) => quote! {
            let value = i64::read_text(text, collector)?;
            match collector.open_integer_enumeration(value, &#table)? { #picked }
        },
        (true, false) => quote! {
            let value = i64::read_text(text, collector)?;
            Self::ALL.get(collector.integer_enumeration(value, &#table)?).copied()
        },
        (false, true) => quote! { match collector.open_enumeration(text, &#table)? { #picked } },
        (false, false) => quote! { Self::ALL.get(collector.enumeration(text, &#table)?).copied() },
    }
}
