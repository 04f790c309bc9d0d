//! `server.rs`: the traits to implement, and the routes that lead to them.

use super::names::ident;
use super::services::{self, Service};
use super::statics::static_name;
use super::{Context, Traits, docs, operations};
use crate::model::{Admission, Operation};
use proc_macro2::TokenStream;
use quote::quote;

/// The items of `server.rs`.
pub(super) fn items(context: &Context<'_>) -> Vec<TokenStream> {
    let services = services::services(context);
    let traits = services.iter().map(|service| implementable(context, service));
    let alone = services.iter().filter(|_| context.options.server.traits == Traits::Tag);
    [imports(context)]
        .into_iter()
        .chain(traits)
        .chain(alone.map(routes_alone))
        .chain([routes(context, &services), router(&services), api(context)])
        .collect()
}

fn imports(context: &Context<'_>) -> TokenStream {
    let operations = (!context.operations.is_empty()).then(|| {
        quote! {
            use crate::operations::*;
            use specwright_runtime::fault::Fault;
        }
    });
    quote! {
        use crate::faults::FAULTS;
        #operations
        use specwright_runtime::server::{Api, Authenticator, Router, Routes, Server, with_unknown_path};
    }
}

fn implementable(context: &Context<'_>, service: &Service<'_>) -> TokenStream {
    let name = &service.name;
    let of = service.tag.map(|tag| format!(" that are listed under {}", docs::code(tag)));
    let text = docs::attributes(&docs::wrapped(&format!(
        "The operations of {}{}, for an implementation to provide.",
        context.title(),
        of.unwrap_or_default()
    )));
    let functions = service.operations.iter().copied().map(duty);
    quote! {
        #text
        #[doc = ""]
        #[doc = " A handler answers with a documented reply, or with a fault of [`crate::faults`]."]
        pub trait #name: Send + Sync + 'static {
            #[doc = " Who calls: what the authenticator made of the request's credentials."]
            type Principal: Send + 'static;
            #(#functions)*
        }
    }
}

fn duty(operation: &Operation) -> TokenStream {
    let docs = docs::attributes(&operations::summary(operation));
    let (function, request) = (ident(&operation.name), operations::request_name(operation));
    let reply = operations::reply_name(operation);
    let principal = match operation.admission() {
        Admission::Known => Some(quote! { principal: Self::Principal, }),
        Admission::KnownOrNot => Some(quote! { principal: Option<Self::Principal>, }),
        Admission::Anyone => None,
    };
    let convention = convention(operation);
    quote! {
        #docs
        #convention
        fn #function(
            &self,
            #principal
            request: #request,
        ) -> impl Future<Output = Result<#reply, Fault>> + Send;
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

fn registered(operations: &[&Operation]) -> TokenStream {
    let operations = operations.iter().copied().map(|operation| {
        let request = operations::request_name(operation);
        quote! { .with::<#request>() }
    });
    quote! { Routes::new(server) #(#operations)* }
}

/// What a server has to implement to have the routes of these traits.
fn bounds(services: &[Service<'_>]) -> TokenStream {
    let names = services.iter().map(|service| &service.name);
    quote! { #(#names<Principal = A::Principal>)+* }
}

fn routes_alone(service: &Service<'_>) -> TokenStream {
    let (function, name) = (&service.routes, &service.name);
    let registered = registered(&service.operations);
    let text = format!(
        " The routes of [`{name}`] alone, for [`Routes::and`] to join with those of another server."
    );
    quote! {
        #[doc = #text]
        pub fn #function<S, A>(server: Server<S, A>) -> Routes<S, A>
        where
            S: #name<Principal = A::Principal>,
            A: Authenticator,
        {
            #registered
        }
    }
}

fn routes(context: &Context<'_>, services: &[Service<'_>]) -> TokenStream {
    let (bounds, registered) = (bounds(services), registered(&context.operations));
    quote! {
        #[doc = " The routes of this API without a fallback, so that several APIs merge into one router."]
        pub fn routes<S, A>(server: Server<S, A>) -> Router
        where
            S: #bounds,
            A: Authenticator,
        {
            #registered .into_router()
        }
    }
}

fn router(services: &[Service<'_>]) -> TokenStream {
    let bounds = bounds(services);
    quote! {
        #[doc = " The routes with a fallback that answers for every unknown path in the API's own body."]
        pub fn router<S, A>(server: Server<S, A>) -> Router
        where
            S: #bounds,
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
