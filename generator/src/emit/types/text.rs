//! A string with limits: an alias of the runtime's checked string, and its limits.

use super::super::known;
use super::super::names::{Names, ident};
use super::{class, count, marker_docs};
use crate::model::{Pattern, TextType, TypeDef};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// The alias and its limits.
pub(super) fn items(
    names: &Names<'_>,
    def: &TypeDef,
    docs: &TokenStream,
    text: &TextType,
) -> Vec<TokenStream> {
    let (name, marker) = (ident(&def.name), format_ident!("{}Limits", def.name));
    let outer = names.runtime(if text.secret { known::SECRET } else { known::TEXT });
    let (limits, marker_docs) = (names.runtime(known::TEXT_LIMITS), marker_docs(&def.name));
    let (wire, consts) = (&def.name, consts(names, text));
    vec![
        quote! { #docs pub type #name = #outer<#marker>; },
        quote! { #marker_docs pub enum #marker {} },
        quote! { impl #limits for #marker { const NAME: &'static str = #wire; #consts } },
    ]
}

fn consts(names: &Names<'_>, text: &TextType) -> TokenStream {
    let limits = &text.limits;
    let min = limits.min_chars.as_ref().map(|min| {
        let min = count(min.value);
        quote! { const MIN_CHARS: usize = #min; }
    });
    let max = limits.max_chars.as_ref().map(|max| {
        let max = count(max.value);
        quote! { const MAX_CHARS: usize = #max; }
    });
    let (option, some) = (names.prelude("Option"), names.prelude("Some"));
    let pattern = limits.pattern.as_ref().map(|stated| {
        let (outer, value) = (names.runtime(known::PATTERN), pattern(names, &stated.value));
        quote! { const PATTERN: #option<#outer<'static>> = #some(#value); }
    });
    let format = text.format.map(|format| {
        let (outer, format) = (names.runtime(known::FORMAT), format_ident!("{format:?}"));
        quote! { const FORMAT: #option<#outer> = #some(#outer::#format); }
    });
    quote! { #min #max #pattern #format }
}

/// A pattern as the runtime's constant.
pub(crate) fn pattern(names: &Names<'_>, pattern: &Pattern) -> TokenStream {
    let (outer, source) = (names.runtime(known::PATTERN), &pattern.source);
    let runs = pattern.runs.iter().flatten().map(|run| class::run(names, run));
    quote! { #outer::runs(#source, &[#(#runs),*]) }
}
