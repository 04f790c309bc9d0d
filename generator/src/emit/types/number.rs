//! Integers and numbers with limits.

use super::super::known;
use super::super::names::{Names, ident};
use super::marker_docs;
use crate::model::{Bound, IntegerType, NumberType, Stated, TypeDef};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

/// An integer: the alias and its limits.
pub(super) fn integer_items(
    names: &Names<'_>,
    def: &TypeDef,
    docs: &TokenStream,
    integer: &IntegerType,
) -> Vec<TokenStream> {
    let marker = format_ident!("{}Limits", def.name);
    let width = ident(integer.width.name());
    let limits = &integer.limits;
    let min = limits.smallest().map(|min| whole("MIN", min));
    let max = limits.largest().map(|max| whole("MAX", max));
    let step = limits.multiple_of.as_ref().map(|step| {
        let (option, some) = (names.prelude("Option"), names.prelude("Some"));
        let step = Literal::i128_unsuffixed(step.value);
        quote! { const MULTIPLE_OF: #option<i128> = #some(#step); }
    });
    let (outer, limits) = (names.runtime(known::INTEGER), names.runtime(known::INTEGER_LIMITS));
    let alias = quote! { #outer<#width, #marker> };
    with_marker(def, docs, &marker, [alias, limits, quote! { #min #max #step }])
}

/// A number: the alias and its limits.
pub(super) fn number_items(
    names: &Names<'_>,
    def: &TypeDef,
    docs: &TokenStream,
    number: &NumberType,
) -> Vec<TokenStream> {
    let marker = format_ident!("{}Limits", def.name);
    let min = number.limits.min.as_ref().map(|min| bound("MIN", min));
    let max = number.limits.max.as_ref().map(|max| bound("MAX", max));
    let step = number.limits.multiple_of.as_ref().map(|step| {
        let (option, some) = (names.prelude("Option"), names.prelude("Some"));
        let step = Literal::f64_unsuffixed(step.value);
        quote! { const MULTIPLE_OF: #option<f64> = #some(#step); }
    });
    let (outer, limits) = (names.runtime(known::NUMBER), names.runtime(known::NUMBER_LIMITS));
    let alias = quote! { #outer<#marker> };
    with_marker(def, docs, &marker, [alias, limits, quote! { #min #max #step }])
}

fn with_marker(
    def: &TypeDef,
    docs: &TokenStream,
    marker: &Ident,
    [alias, limits, consts]: [TokenStream; 3],
) -> Vec<TokenStream> {
    let (name, wire, marker_docs) = (ident(&def.name), &def.name, marker_docs(&def.name));
    vec![
        quote! { #docs pub type #name = #alias; },
        quote! { #marker_docs pub enum #marker {} },
        quote! { impl #limits for #marker { const NAME: &'static str = #wire; #consts } },
    ]
}

/// A bound, which may lie beyond the range of the type: then it limits nothing, or everything.
fn whole(name: &str, value: i128) -> TokenStream {
    let (name, value) = (ident(name), Literal::i128_unsuffixed(value));
    quote! { const #name: i128 = #value; }
}

fn bound(name: &str, stated: &Stated<Bound<f64>>) -> TokenStream {
    let (value, flag) =
        (Literal::f64_unsuffixed(stated.value.value), format_ident!("{name}_IS_EXCLUSIVE"));
    let name = ident(name);
    let exclusive = stated.value.exclusive.then(|| quote! { const #flag: bool = true; });
    quote! { const #name: f64 = #value; #exclusive }
}
