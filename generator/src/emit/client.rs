//! `client.rs`: one function for each operation, and one for each credential.

use super::mentions::Mentions;
use super::names::{Names, ident};
use super::{Context, credentials, docs, operations};
use crate::model::Operation;
use proc_macro2::TokenStream;
use quote::quote;

/// The items of `client.rs`.
pub(super) fn items(context: &Context<'_>) -> Vec<TokenStream> {
    let names = Names::outside_types(context.api);
    let calls: Vec<TokenStream> = context
        .operations
        .iter()
        .copied()
        .flat_map(|operation| [call(&names, operation)].into_iter().chain(pages(operation)))
        .collect();
    match context.tag() {
        Some(_) => {
            vec![imports_of_tag(context, &names, &calls), quote! { impl Client { #(#calls)* } }]
        }
        None => client(context, &names, &calls),
    }
}

/// The client, with what it has beside the calls of tags that have modules of their own.
fn client(context: &Context<'_>, names: &Names<'_>, calls: &[TokenStream]) -> Vec<TokenStream> {
    let text = format!(" A client of {}. `Debug` shows no credential.", context.title());
    let credentials = context.api.schemes.iter().map(credentials::method);
    let (setup, imports) = (setup(), imports(context, names, calls));
    vec![
        imports,
        quote! {
            #[doc = #text]
            #[derive(Clone, Debug)]
            pub struct Client { caller: Caller }
        },
        quote! { impl Client { #setup #(#credentials)* #(#calls)* } },
        quote! {
            impl From<Caller> for Client {
                fn from(caller: Caller) -> Self { Self { caller } }
            }
        },
        quote! {
            impl AsRef<Caller> for Client {
                fn as_ref(&self) -> &Caller { &self.caller }
            }
        },
    ]
}

fn imports(context: &Context<'_>, names: &Names<'_>, calls: &[TokenStream]) -> TokenStream {
    let uses_operations = !context.operations.is_empty() || !context.api.schemes.is_empty();
    let operations = uses_operations.then(|| quote! { use crate::operations::*; });
    let pages = has_pages(context).then(|| quote! { Pages, });
    let error = (!calls.is_empty()).then(|| quote! { Error, });
    let access_key = credentials::has_signatures(context.api)
        .then(|| quote! { use specwright_runtime::signing::AccessKey; });
    let types = Mentions::of(calls).have("types ::").then(|| quote! { use crate::types; });
    let more = names.imports();
    quote! {
        #operations
        #types
        #more
        use specwright_runtime::client::{Builder, CallOptions, Caller, #error #pages};
        #[cfg(feature = "client")]
        use specwright_runtime::client::SetupError;
        #access_key
        use std::time::Duration;
    }
}

/// What the functions of one tag import.
fn imports_of_tag(context: &Context<'_>, names: &Names<'_>, calls: &[TokenStream]) -> TokenStream {
    let pages = has_pages(context).then(|| quote! { Pages, });
    let types = Mentions::of(calls).have("types ::").then(|| quote! { use crate::types; });
    let more = names.imports();
    quote! {
        use super::Client;
        use crate::operations::*;
        #types
        #more
        use specwright_runtime::client::{Error, #pages};
    }
}

fn has_pages(context: &Context<'_>) -> bool {
    context.operations.iter().any(|operation| operation.pagination.is_some())
}

fn setup() -> TokenStream {
    quote! {
        #[doc = " A client of the server at this address, such as `https://api.example.com`, over HTTP and TLS."]
        #[doc = ""]
        #[doc = " # Errors"]
        #[doc = " When the address is not usable or TLS cannot be set up."]
        #[cfg(feature = "client")]
        pub fn new(base_url: &str) -> Result<Self, SetupError> {
            Self::builder(base_url).build()
        }

        #[doc = " A client in the making: for transports of your own, layers around them, and settings of all calls."]
        pub fn builder(base_url: &str) -> Builder<Self> { Builder::new(base_url) }

        #[doc = " The same with other settings, where these say something. A copy for one call costs little."]
        #[must_use]
        pub fn with_options(&self, options: &CallOptions) -> Self {
            Self { caller: self.caller.with_options(options) }
        }

        #[doc = " The same with another limit of time for a call, with all its attempts; 30 seconds without it."]
        #[must_use]
        pub fn with_timeout(self, timeout: Duration) -> Self {
            Self { caller: self.caller.with_timeout(timeout) }
        }
    }
}

fn call(names: &Names<'_>, operation: &Operation) -> TokenStream {
    let (function, request) = (ident(&operation.name), operations::request_name(operation));
    let (reply, success) =
        (operations::reply_name(operation), operations::success_type(names, operation));
    let failures: Vec<String> = operation
        .replies
        .iter()
        .filter(|reply| !operations::is_success(reply.status))
        .map(|reply| format!("`{}`", operations::shown(reply.status)))
        .collect();
    let errors = match failures.is_empty() {
        true => "Whatever is not a documented success.".to_owned(),
        false => format!(
            "The documented failures {}, and whatever is not documented.",
            failures.join(", ")
        ),
    };
    let errors = [vec!["# Errors".to_owned()], docs::wrapped(&errors)].concat();
    let docs = docs::attributes(&docs::joined([operations::summary(operation), errors]));
    quote! {
        #docs
        pub fn #function(
            &self,
            request: &#request,
        ) -> impl Future<Output = Result<#success, Error<#reply>>> {
            self.caller.call(request)
        }
    }
}

/// The function that goes through the pages of an operation that has some.
fn pages(operation: &Operation) -> Option<TokenStream> {
    let (name, request) =
        (&operation.pagination.as_ref()?.name, operations::request_name(operation));
    let text = format!(
        "The pages of [`{call}`](Self::{call}) as a stream, from the one that the request asks for: each is a call of its own. `{name}(…).items()` is a stream of what they hold.",
        call = operation.name
    );
    let (docs, function) = (docs::attributes(&docs::wrapped(&text)), ident(name));
    Some(quote! {
        #docs
        pub fn #function(&self, request: #request) -> Pages<#request> { self.caller.pages(request) }
    })
}
