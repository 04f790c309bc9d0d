//! A string with limits: an alias of the runtime's checked string, and its limits.

use super::super::known;
use super::super::names::{Names, ident};
use super::super::pattern;
use super::{count, marker_docs};
use crate::model::{Pattern, TextType, TypeDef};
use proc_macro2::{Ident, TokenStream};
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
    let (wire, consts) = (&def.name, consts(names, &marker, text));
    vec![
        quote! { #docs pub type #name = #outer<#marker>; },
        quote! { #marker_docs pub enum #marker {} },
        quote! { impl #limits for #marker { const NAME: &'static str = #wire; #consts } },
    ]
}

fn consts(names: &Names<'_>, marker: &Ident, text: &TextType) -> TokenStream {
    let limits = &text.limits;
    let min = limits.min_chars.as_ref().map(|min| {
        let min = count(min.value);
        quote! { const MIN_CHARS: usize = #min; }
    });
    let max = limits.max_chars.as_ref().map(|max| {
        let max = count(max.value);
        quote! { const MAX_CHARS: usize = #max; }
    });
    let pattern = limits.pattern.as_ref().map(|stated| matched(names, marker, &stated.value));
    let format = text.format.map(|format| {
        let (option, some) = (names.prelude("Option"), names.prelude("Some"));
        let (outer, format) = (names.runtime(known::FORMAT), format_ident!("{format:?}"));
        quote! { const FORMAT: #option<#outer> = #some(#outer::#format); }
    });
    quote! { #min #max #pattern #format }
}

fn matched(names: &Names<'_>, marker: &Ident, pattern: &Pattern) -> TokenStream {
    let (option, some) = (names.prelude("Option"), names.prelude("Some"));
    let outer = names.runtime(known::PATTERN);
    let value = pattern::of_type(names, marker, pattern);
    quote! { const PATTERN: #option<#outer<'static>> = #some(#value); }
}
