//! The statics that describe operations and security schemes to the runtime.

use super::contents::Contents;
use super::names::ident;
use super::securities::Securities;
use super::{Context, docs, faults};
use crate::model::{Location, Operation, Rpc, Scheme, SchemeKind};
use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use std::collections::BTreeSet;

/// The name of the static that describes an operation.
pub(super) fn static_name(operation: &Operation) -> Ident {
    ident(&operation.name.trim_end_matches('_').to_shouty_snake_case())
}

/// The name of the static that describes a security scheme.
pub(super) fn scheme_name(name: &str) -> Ident {
    format_ident!("{}_SCHEME", name.trim_end_matches('_').to_shouty_snake_case())
}

/// What the statics import.
pub(super) fn imports(context: &Context<'_>) -> Option<TokenStream> {
    let schemes = schemes(context);
    let has = |wanted: fn(&SchemeKind) -> bool| schemes.iter().any(|scheme| wanted(&scheme.kind));
    let key = has(|kind| matches!(kind, SchemeKind::ApiKey { .. }));
    let place = key.then(|| quote! { use specwright_runtime::violation::Place; });
    let scheme = (!schemes.is_empty()).then(|| quote! { CredentialLimits, Scheme, SchemeKind, });
    let signature = has(|kind| matches!(kind, SchemeKind::Signature { .. }));
    let signature = signature.then(|| quote! { SignatureAlgorithm, });
    let operations = context.operations.iter().copied();
    let operation = operations.clone().next().map(|_| quote! { Operation, });
    let mut required = operations.clone().flat_map(|operation| &operation.security);
    let required = required.any(|all| !all.is_empty()).then(|| quote! { Requirement, });
    let faults = operations.clone().any(|operation| operation.faults.is_empty());
    let faults = faults.then(|| quote! { use crate::faults::FAULTS; });
    let shared = shared_schemes(context);
    (operation.is_some() || scheme.is_some()).then(|| {
        quote! {
            #shared
            #faults
            use specwright_runtime::operation::{#operation #required #scheme #signature};
            #place
        }
    })
}

/// The schemes whose statics stand in the file: all of them, or none in that of a tag.
fn schemes<'a>(context: &Context<'a>) -> &'a [Scheme] {
    match context.tag() {
        Some(_) => &[],
        None => &context.api.schemes,
    }
}

/// The import of the statics of schemes that the file of a tag names.
fn shared_schemes(context: &Context<'_>) -> Option<TokenStream> {
    context.tag()?;
    let all = context.operations.iter().flat_map(|operation| &operation.security).flatten();
    let places: BTreeSet<usize> = all.map(|required| required.scheme).collect();
    let names = places.into_iter().map(|place| scheme_name(&context.api.schemes[place].name));
    let names: Vec<Ident> = names.collect();
    (!names.is_empty()).then(|| quote! { use super::{#(#names),*}; })
}

/// The statics of all schemes and operations.
pub(super) fn items(context: &Context<'_>) -> Vec<TokenStream> {
    let securities = Securities::of(context);
    let schemes = schemes(context).iter().map(scheme_static);
    let operations =
        context.operations.iter().map(|operation| operation_static(&securities, operation));
    schemes.chain(securities.items()).chain(operations).collect()
}

fn scheme_static(scheme: &Scheme) -> TokenStream {
    let (name, id, kind) = (scheme_name(&scheme.name), &scheme.id, scheme_kind(&scheme.kind));
    let text = format!(" The security scheme `{}`.", id.replace('`', "'"));
    let limits = match (scheme.min_chars, scheme.max_chars) {
        (None, None) => quote! { CredentialLimits::NONE },
        (min, max) => {
            let min = super::types::count(min.unwrap_or(0));
            let max = max.map(super::types::count);
            let max = max.map_or(quote! { usize::MAX }, |max| quote! { #max });
            quote! { CredentialLimits { min_chars: #min, max_chars: #max } }
        }
    };
    quote! {
        #[doc = #text]
        pub static #name: Scheme = Scheme { name: #id, kind: #kind, limits: #limits };
    }
}

fn operation_static(securities: &Securities<'_>, operation: &Operation) -> TokenStream {
    let (name, id, method, path) =
        (static_name(operation), &operation.id, &operation.method, operation.wire_path());
    let text = format!(" The operation {}.", docs::code(id));
    let also = &operation.also;
    let also = (!also.is_empty()).then(|| quote! { .or_by(&[#(#also),*]) });
    let rpc = operation.rpc.as_ref();
    let rpc = rpc.map(|Rpc { action, version }| quote! { .as_action(#action, #version) });
    let security = securities.value(&operation.security);
    let security = security.map(|alternatives| quote! { .secured_by(#alternatives) });
    let consumes = Contents::of_request(operation).media_types();
    let consumes = (!consumes.is_empty()).then(|| quote! { .consuming(&[#(#consumes),*]) });
    let faults = match operation.faults.is_empty() {
        true => quote! { FAULTS },
        false => {
            let table = faults::table_name(operation);
            quote! { crate::faults::#table }
        }
    };
    quote! {
        #[doc = #text]
        pub static #name: Operation =
            Operation::new(#id, #method, #path, &#faults) #also #rpc #security #consumes;
    }
}

fn scheme_kind(kind: &SchemeKind) -> TokenStream {
    match kind {
        SchemeKind::ApiKey { location, name } => {
            let place = place(*location);
            quote! { SchemeKind::ApiKey { place: #place, name: #name } }
        }
        SchemeKind::Bearer { .. }
        | SchemeKind::OAuth2 { .. }
        | SchemeKind::OpenIdConnect { .. } => quote! { SchemeKind::Bearer },
        SchemeKind::MutualTls => quote! { SchemeKind::MutualTls },
        SchemeKind::Http { scheme } => quote! { SchemeKind::Http { scheme: #scheme } },
        SchemeKind::Basic => quote! { SchemeKind::Basic },
        SchemeKind::Signature { algorithm, headers } => {
            let variant = match algorithm.as_str() {
                "v11-hmac-sha256" => "V11HmacSha256",
                "acs3-hmac-sha256" => "Acs3HmacSha256",
                "rpc-hmac-sha1" => "RpcHmacSha1",
                _ => "SdkHmacSha256",
            };
            let variant = ident(variant);
            quote! {
                SchemeKind::Signature {
                    algorithm: SignatureAlgorithm::#variant,
                    headers: &[#(#headers),*],
                }
            }
        }
    }
}

fn place(location: Location) -> TokenStream {
    let variant = ident(match location {
        Location::Path => "Path",
        Location::Query | Location::QueryString => "Query",
        Location::Header => "Header",
        Location::Cookie => "Cookie",
    });
    quote! { Place::#variant }
}
