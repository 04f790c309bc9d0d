//! `server.rs`: the traits to implement, and the routes that lead to them.

mod imports;

use super::names::ident;
use super::parts::{ALL_TAGS, TagPart};
use super::scope::Scope;
use super::services::{self, Service};
use super::statics::static_name;
use super::{Context, Traits, docs, operations};
use crate::model::{Admission, Operation};
use proc_macro2::TokenStream;
use quote::quote;

/// True where a part has a trait of its own; a crate has the file always.
pub(super) fn is_needed(context: &Context<'_>) -> bool {
    context.tag().is_none() || context.options.server.traits == Traits::Tag
}

/// The items of `server.rs`. All operations are known to it, whatever part of the crate has them.
pub(super) fn items(context: &Context<'_>) -> Vec<TokenStream> {
    if context.tag().is_some() {
        return items_of_tag(context);
    }
    let all = match context.scope {
        Scope::Shared => &context.within(Scope::Whole),
        Scope::Whole | Scope::Tag(_) => context,
    };
    let services = services::services(all);
    let (imports, router) = (imports::of_all(all, &services), whole(all, &services));
    let here = services.iter().filter(|service| is_shared(all, service));
    let traits = here.clone().map(|service| implementable(all, service));
    let alone = here.filter(|_| context.options.server.traits == Traits::Tag);
    [imports]
        .into_iter()
        .chain(traits)
        .chain(alone.map(routes_alone))
        .chain(router)
        .chain([api(all)])
        .collect()
}

/// The trait of a tag, and its routes.
fn items_of_tag(context: &Context<'_>) -> Vec<TokenStream> {
    let services = services::of_scope(context);
    let traits = services.iter().map(|service| implementable(context, service));
    let routes = services.iter().map(routes_alone);
    [imports::of_tag()].into_iter().chain(traits).chain(routes).collect()
}

/// Whether a trait is there whatever features are on: that of the API always is, and has what these bring.
fn is_shared(context: &Context<'_>, service: &Service<'_>) -> bool {
    service.tag.is_none() || !context.parts.are_several()
}

/// The routes and the router of the whole API. Where it has a trait for each tag, they need all of these.
fn whole(context: &Context<'_>, services: &[Service<'_>]) -> [TokenStream; 2] {
    let is_whole = services.iter().all(|service| is_shared(context, service));
    let gate = (!is_whole).then(|| quote! { #[cfg(feature = #ALL_TAGS)] });
    let made = if is_whole { gated(context) } else { registered(&context.operations) };
    [routes(services, gate.as_ref(), &made), router(services, gate.as_ref())]
}

fn implementable(context: &Context<'_>, service: &Service<'_>) -> TokenStream {
    let name = &service.name;
    let of = service.tag.as_ref().map(|tag| format!(" that are listed under {}", docs::code(tag)));
    let text = docs::attributes(&docs::wrapped(&format!(
        "The operations of {}{}, for an implementation to provide.",
        context.title(),
        of.unwrap_or_default()
    )));
    let functions = service.operations.iter().copied().map(|operation| duty(context, operation));
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

fn duty(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let docs = docs::attributes(&operations::summary(operation));
    let (function, request) = (ident(&operation.name), operations::request_name(operation));
    let reply = operations::reply_name(operation);
    let principal = match operation.admission() {
        Admission::Known => Some(quote! { principal: Self::Principal, }),
        Admission::KnownOrNot => Some(quote! { principal: Option<Self::Principal>, }),
        Admission::Anyone => None,
    };
    let (convention, gate) = (convention(operation), context.gate_of(operation));
    quote! {
        #docs
        #gate
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

/// The same where some are behind features.
fn gated(context: &Context<'_>) -> TokenStream {
    if !context.parts.are_several() {
        return registered(&context.operations);
    }
    let shared = registered(&context.within(Scope::Shared).operations);
    let of_tags = context.parts.tags.iter().map(|TagPart { feature, share, .. }| {
        let requests = share.operations.iter().map(|place| {
            let request = operations::request_name(&context.api.operations[*place]);
            quote! { .with::<#request>() }
        });
        quote! { #[cfg(feature = #feature)] let routes = routes #(#requests)*; }
    });
    quote! { let routes = #shared; #(#of_tags)* routes }
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

fn routes(
    services: &[Service<'_>],
    gate: Option<&TokenStream>,
    registered: &TokenStream,
) -> TokenStream {
    let bounds = bounds(services);
    quote! {
        #[doc = " The routes of this API without a fallback, so that several APIs merge into one router."]
        #gate
        pub fn routes<S, A>(server: Server<S, A>) -> Router
        where
            S: #bounds,
            A: Authenticator,
        {
            #registered .into_router()
        }
    }
}

fn router(services: &[Service<'_>], gate: Option<&TokenStream>) -> TokenStream {
    let bounds = bounds(services);
    quote! {
        #[doc = " The routes with a fallback that answers for every unknown path in the API's own body."]
        #gate
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
    let statics = context.operations.iter().copied().map(|operation| {
        let (gate, name) = (context.gate_of(operation), static_name(operation));
        quote! { #gate &#name }
    });
    quote! {
        #[doc = " What a router of several APIs knows of this one: see [`specwright_runtime::server::merge`]."]
        pub static API: Api = Api { operations: &[#(#statics),*], faults: &FAULTS };
    }
}
