//! `wire/patterns.rs`: the tables and programs of patterns, each with what the generator chose.

use super::super::Context;
use super::super::names::{Names, ident};
use super::super::{docs, pattern};
use crate::model::{Pattern, Shape, TypeDef, Way};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// True where a pattern needs more than runs of characters.
pub(in super::super) fn is_needed(context: &Context<'_>) -> bool {
    context.types.iter().any(|def| folded(def).is_some())
}

/// The items of `wire/patterns.rs`.
pub(in super::super) fn items(context: &Context<'_>) -> Vec<String> {
    super::with_imports(context, |names, def| {
        folded(def).map(|(pattern, way)| item(names, def, pattern, way)).into_iter().collect()
    })
}

fn folded(def: &TypeDef) -> Option<(&Pattern, &Way)> {
    let Shape::Text(text) = &def.shape else { return None };
    let pattern = &text.limits.pattern.as_ref()?.value;
    let way = pattern.way.as_ref().ok()?;
    pattern::folded(way).map(|_| (pattern, way))
}

fn item(names: &Names<'_>, def: &TypeDef, pattern: &Pattern, way: &Way) -> TokenStream {
    let marker = ident(&format!("{}Limits", def.name));
    let Some(folded) = pattern::folded(way) else { return TokenStream::new() };
    let name = format_ident!("{}", folded.name);
    let (ty, value) = pattern::constant(names, way);
    let source = pattern.source.replace('`', "'").replace(docs::is_unseen, " ");
    let docs = format!(" `{source}`: {}.", folded.words);
    quote! {
        impl types::#marker {
            #[doc = #docs]
            pub(crate) const #name: #ty = #value;
        }
    }
}
