//! A type that is held to more than it says by itself: an alias of the runtime's checked value, and its rules.

use super::super::known;
use super::super::names::{Names, ident};
use super::super::rules::{Constants, Places};
use crate::model::{CheckedType, TypeDef};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// The alias, the marker and its rules.
pub(super) fn items(
    names: &Names<'_>,
    places: &Places,
    def: &TypeDef,
    docs: &TokenStream,
    checked: &CheckedType,
) -> Vec<TokenStream> {
    let (name, marker) = (ident(&def.name), format_ident!("{}Rules", def.name));
    let (outer, rules) = (names.runtime(known::CHECKED), names.runtime(known::RULES));
    let (base, wire) = (names.ty(&checked.base), &def.name);
    let schema_type = names.runtime(known::SCHEMA);
    let schema = Constants { names, places }.schema(&checked.rules);
    let definitions = (checked.rules.referenced().next().is_some()).then(|| {
        quote! { const DEFINITIONS: &'static [#schema_type<'static>] = crate::wire::DEFINITIONS; }
    });
    let complete = checked.complete.then(|| quote! { const COMPLETE: bool = true; });
    let text = format!(" What [`{}`] keeps.", def.name);
    vec![
        quote! { #docs pub type #name = #outer<#base, #marker>; },
        quote! { #[doc = #text] pub enum #marker {} },
        quote! {
            impl #rules for #marker {
                const NAME: &'static str = #wire;
                const SCHEMA: #schema_type<'static> = #schema;
                #definitions
                #complete
            }
        },
    ]
}
