//! `server.rs`: the trait to implement, and the routes that lead to it.

use super::names::ident;
use super::statics::static_name;
use super::{Context, operations};
use crate::model::Operation;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// The items of `server.rs`.
pub(super) fn items(context: &Context<'_>) -> Vec<TokenStream> {
    vec![imports(context), service(context), routes(context), router(context), api(context)]
}

fn imports(context: &Context<'_>) -> TokenStream {
    let requests = context.operations.iter().copied().flat_map(|operation| {
        [operations::reply_name(operation), operations::request_name(operation)]
    });
    let mut requests: Vec<Ident> = requests.collect();
    requests.sort();
    let statics: Vec<Ident> = context.operations.iter().copied().map(static_name).collect();
    let requests = statics.into_iter().chain(requests);
    let requests: Vec<Ident> = requests.collect();
    let operations = (!requests.is_empty()).then(|| {
        quote! {
            use crate::operations::{#(#requests),*};
            use specwright_runtime::fault::Fault;
        }
    });
    quote! {
        use crate::faults::FAULTS;
        #operations
        use specwright_runtime::server::{Api, Authenticator, Router, Routes, Server, with_unknown_path};
    }
}

fn service(context: &Context<'_>) -> TokenStream {
    let name = ident(&context.trait_name);
    let text = format!(" The operations of {}, for an implementation to provide.", context.title());
    let functions = context.operations.iter().copied().map(|operation| {
        let docs = operations::documentation(context, operation);
        let (function, request) = (ident(&operation.name), operations::request_name(operation));
        let reply = operations::reply_name(operation);
        let convention = convention(operation);
        quote! {
            #docs
            #convention
            fn #function(
                &self,
                principal: Self::Principal,
                request: #request,
            ) -> impl Future<Output = Result<#reply, Fault>> + Send;
        }
    });
    quote! {
        #[doc = #text]
        #[doc = ""]
        #[doc = " A handler answers with a documented reply, or with a fault of [`crate::faults`]."]
        pub trait #name: Send + Sync + 'static {
            #[doc = " Who calls: what the authenticator made of the request's credentials."]
            type Principal: Send + 'static;
            #(#functions)*
        }
    }
}

/// What keeps clippy from taking a name of the document for a conversion of Rust's.
fn convention(operation: &Operation) -> Option<TokenStream> {
    let is_of_conversion = ["from_", "into_"].iter().any(|word| operation.name.starts_with(word));
    is_of_conversion.then(|| {
        quote! {
            #[allow(clippy::wrong_self_convention, reason = "the document names the operation")]
        }
    })
}

fn routes(context: &Context<'_>) -> TokenStream {
    let name = ident(&context.trait_name);
    let operations = context.operations.iter().copied().map(|operation| {
        let request = operations::request_name(operation);
        quote! { .with::<#request>() }
    });
    quote! {
        #[doc = " The routes of this API without a fallback, so that several APIs merge into one router."]
        pub fn routes<S, A>(server: Server<S, A>) -> Router
        where
            S: #name<Principal = A::Principal>,
            A: Authenticator,
        {
            Routes::new(server) #(#operations)* .into_router()
        }
    }
}

fn router(context: &Context<'_>) -> TokenStream {
    let name = ident(&context.trait_name);
    quote! {
        #[doc = " The routes with a fallback that answers for every unknown path in the API's own body."]
        pub fn router<S, A>(server: Server<S, A>) -> Router
        where
            S: #name<Principal = A::Principal>,
            A: Authenticator,
        {
            with_unknown_path(routes(server), &FAULTS)
        }
    }
}

fn api(context: &Context<'_>) -> TokenStream {
    let statics = context.operations.iter().copied().map(static_name);
    quote! {
        #[doc = " What a router of several APIs knows of this one: see [`specwright_runtime::server::merge`]."]
        pub static API: Api = Api { operations: &[#(&#statics),*], faults: &FAULTS };
    }
}
