//! The folded files: how the types of an API stand on the wire.

pub(super) mod body_forms;
mod checks;
pub(super) mod client;
mod contents;
pub(super) mod decode;
pub(super) mod encode;
mod fill;
pub(super) mod forms;
mod pages;
pub(super) mod patterns;
pub(super) mod schemas;
pub(super) mod server;
mod streams;
pub(super) mod text;
pub(super) mod xml;

use super::Context;
use super::names::{Names, ident};
use super::parts::TagPart;
use super::scope::Scope;
use crate::model::TypeDef;
use proc_macro2::TokenStream;
use quote::quote;

/// `wire/mod.rs`.
pub(super) fn items(context: &Context<'_>) -> Vec<TokenStream> {
    let forms = forms::is_needed(context).then(|| {
        quote! { #[cfg(any(feature = "client-core", feature = "server"))] mod forms; }
    });
    let patterns = patterns::is_needed(context).then(|| quote! { mod patterns; });
    let text = text::is_needed(context).then(|| quote! { mod text; });
    let body_forms = body_forms::is_needed(context).then(|| {
        quote! {
            #[cfg(any(feature = "client-core", feature = "server"))]
            mod body_forms;
        }
    });
    let xml = xml::is_needed(context).then(|| {
        quote! {
            #[cfg(any(feature = "client-core", feature = "server"))]
            mod xml;
        }
    });
    let decode = decode::is_needed(context).then(|| quote! { mod decode; });
    let encode = encode::is_needed(context).then(|| quote! { mod encode; });
    let client =
        client::is_needed(context).then(|| quote! { #[cfg(feature = "client-core")] mod client; });
    let server =
        server::is_needed(context).then(|| quote! { #[cfg(feature = "server")] mod server; });
    let (module, shown) = schemas::declaration(context).unzip();
    let tags = tags(context);
    vec![quote! {
        #client
        #decode
        #encode
        #body_forms
        #forms
        #module
        #patterns
        #server
        #text
        #xml
        #(#tags)*
        #shown
    }]
}

/// The modules of the parts that a crate is spread over.
fn tags(context: &Context<'_>) -> Vec<TokenStream> {
    if context.scope != Scope::Shared {
        return Vec::new();
    }
    let module = |tag: &TagPart| {
        let (feature, name) = (&tag.feature, ident(&tag.module));
        quote! { #[cfg(feature = #feature)] mod #name; }
    };
    context.parts.tags.iter().map(module).collect()
}

/// Items of one file with the imports in front that they asked for.
fn with_imports(
    context: &Context<'_>,
    make: impl Fn(&Names<'_>, &TypeDef) -> Vec<TokenStream>,
) -> Vec<String> {
    let names = Names::outside_types(context.api);
    let texts = |def: &TypeDef| context.texts(make(&names, def));
    let items: Vec<String> = context.types.iter().copied().flat_map(texts).collect();
    let (types, imports) =
        ((!items.is_empty()).then(|| quote! { use crate::types; }), names.imports());
    [(context.write)(quote! { #types #imports })].into_iter().chain(items).collect()
}
