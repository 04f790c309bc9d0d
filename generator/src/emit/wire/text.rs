//! `wire/text.rs`: how enumerations of integers stand in parameters, headers and prose.

use super::super::Context;
use super::super::known;
use super::super::names::{Names, ident};
use super::super::types::is_integer;
use super::decode::table_name;
use crate::model::{Shape, TypeDef};
use proc_macro2::TokenStream;
use quote::quote;

/// True where the API has an enumeration of integers.
pub(in super::super) fn is_needed(context: &Context<'_>) -> bool {
    context.types.iter().copied().any(is_listed)
}

/// The items of `wire/text.rs`.
pub(in super::super) fn items(context: &Context<'_>) -> Vec<String> {
    let mut items = super::with_imports(context, |names, def| match is_listed(def) {
        true => enumeration(names, def),
        false => Vec::new(),
    });
    let tables = context.types.iter().copied().filter(|def| is_listed(def)).map(table_name);
    let imports =
        [quote! { use std::{fmt, str::FromStr}; }, quote! { use super::decode::{#(#tables),*}; }];
    items.splice(0..0, context.texts(imports));
    items
}

fn is_listed(def: &TypeDef) -> bool {
    matches!(&def.shape, Shape::Enumeration(enumeration) if is_integer(enumeration))
}

fn enumeration(names: &Names<'_>, def: &TypeDef) -> Vec<TokenStream> {
    let name = ident(&def.name);
    let (decode, collector) = (names.runtime(known::DECODE_TEXT), names.runtime(known::COLLECTOR));
    let (encode, violations) =
        (names.runtime(known::ENCODE_TEXT), names.runtime(known::VIOLATIONS));
    let read = read(names, def);
    vec![
        quote! {
            impl #decode for types::#name {
                fn read_text(text: &str, collector: &mut #collector) -> Option<Self> { #read }
            }
        },
        quote! {
            impl #encode for types::#name {
                fn write_text(&self, out: &mut String) { self.get().write_text(out) }
            }
        },
        quote! {
            impl fmt::Display for types::#name {
                fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                    fmt::Display::fmt(&self.get(), formatter)
                }
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

fn read(names: &Names<'_>, def: &TypeDef) -> TokenStream {
    let table = table_name(def);
    if def.usage.reply {
        let choice = names.runtime(known::CHOICE);
        return quote! {
            let value = i64::read_text(text, collector)?;
            match collector.open_integer_enumeration(value, &#table)? {
                #choice::Listed(index) => Self::ALL.get(index).cloned(),
                #choice::Unlisted(value) => Some(Self::Unknown(value)),
            }
        };
    }
    quote! {
        let value = i64::read_text(text, collector)?;
        Self::ALL.get(collector.integer_enumeration(value, &#table)?).copied()
    }
}
