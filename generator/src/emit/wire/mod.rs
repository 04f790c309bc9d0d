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
use super::names::Names;
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
    let schemas = (!schemas::needed(context).is_empty()).then(|| quote! { mod schemas; });
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
    let definitions = schemas.is_some().then(|| quote! { pub(crate) use schemas::DEFINITIONS; });
    vec![quote! {
        #[cfg(feature = "client-core")]
        mod client;
        mod decode;
        mod encode;
        #body_forms
        #forms
        #schemas
        #patterns
        #[cfg(feature = "server")]
        mod server;
        #text
        #xml
        #definitions
    }]
}

/// Items of one file with the imports in front that they asked for.
fn with_imports(
    context: &Context<'_>,
    make: impl Fn(&Names<'_>, &TypeDef) -> Vec<TokenStream>,
) -> Vec<String> {
    let names = Names::outside_types(context.api);
    let texts = |def: &TypeDef| context.texts(make(&names, def));
    let items: Vec<String> = context.api.types.iter().flat_map(texts).collect();
    let (types, imports) =
        ((!items.is_empty()).then(|| quote! { use crate::types; }), names.imports());
    [(context.write)(quote! { #types #imports })].into_iter().chain(items).collect()
}
