//! A list with limits.

use super::super::known;
use super::super::names::{Names, ident};
use super::{count, marker_docs};
use crate::model::{ListType, TypeDef};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// The alias and its limits.
pub(super) fn items(
    names: &Names<'_>,
    def: &TypeDef,
    docs: &TokenStream,
    list: &ListType,
) -> Vec<TokenStream> {
    let (name, marker) = (ident(&def.name), format_ident!("{}Limits", def.name));
    let (outer, limits) = (names.runtime(known::LIST), names.runtime(known::LIST_LIMITS));
    let (item, wire, marker_docs) = (names.ty(&list.item), &def.name, marker_docs(&def.name));
    let min = list.limits.min_items.as_ref().map(|min| {
        let min = count(min.value);
        quote! { const MIN_ITEMS: usize = #min; }
    });
    let max = list.limits.max_items.as_ref().map(|max| {
        let max = count(max.value);
        quote! { const MAX_ITEMS: usize = #max; }
    });
    let unique = list.limits.unique.as_ref().map(|_| quote! { const UNIQUE: bool = true; });
    vec![
        quote! { #docs pub type #name = #outer<#item, #marker>; },
        quote! { #marker_docs pub enum #marker {} },
        quote! { impl #limits for #marker { const NAME: &'static str = #wire; #min #max #unique } },
    ]
}
