//! What the files of the server's side import.

use super::super::Context;
use super::super::parts::ALL_TAGS;
use super::super::services::Service;
use super::is_shared;
use proc_macro2::TokenStream;
use quote::quote;

/// What the file of the whole API imports.
pub(super) fn of_all(context: &Context<'_>, services: &[Service<'_>]) -> TokenStream {
    let gate = context.gate_of_any(context.operations.iter().copied());
    let operations = (!context.operations.is_empty()).then(|| {
        quote! { #gate use crate::operations::*; }
    });
    let fault = quote! { use specwright_runtime::fault::Fault; };
    let is_whole = services.iter().all(|service| is_shared(context, service));
    let has_trait = services.iter().any(|service| is_shared(context, service));
    let fault = match (operations.is_some() && has_trait, is_whole) {
        (false, _) => None,
        (true, true) => Some(quote! { #gate #fault }),
        (true, false) => Some(fault),
    };
    let of_server = of_server(is_whole, has_trait);
    quote! {
        use crate::faults::FAULTS;
        #operations
        #fault
        #of_server
    }
}

/// What is used of the runtime's server: by the whole API, which may need all tags, and by a trait that needs none.
fn of_server(is_whole: bool, has_trait: bool) -> TokenStream {
    let of_routes = quote! { Authenticator, Routes, Server };
    let of_router = quote! { Router, with_unknown_path };
    let gate = quote! { #[cfg(feature = #ALL_TAGS)] };
    match (is_whole, has_trait) {
        (true, _) => {
            quote! { use specwright_runtime::server::{Api, Authenticator, Router, Routes, Server, with_unknown_path}; }
        }
        (false, true) => quote! {
            use specwright_runtime::server::{Api, #of_routes};
            #gate
            use specwright_runtime::server::{#of_router};
        },
        (false, false) => quote! {
            use specwright_runtime::server::Api;
            #gate
            use specwright_runtime::server::{#of_routes, #of_router};
        },
    }
}

/// What the file of one tag imports.
pub(super) fn of_tag() -> TokenStream {
    quote! {
        use crate::operations::*;
        use specwright_runtime::fault::Fault;
        use specwright_runtime::server::{Authenticator, Routes, Server};
    }
}
