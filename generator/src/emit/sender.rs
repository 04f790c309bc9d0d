//! `sender.rs`: one function for each webhook or callback, and one that says where a callback is sent.

use super::mentions::Mentions;
use super::names::Names;
use super::parts::Parts;
use super::scope::gate;
use super::{Context, credentials, docs, operations};
use crate::model::{Occasion, Operation, Outgoing};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// The items of `sender.rs`.
pub(super) fn items(context: &Context<'_>, outgoing: &Outgoing, parts: &Parts) -> Vec<TokenStream> {
    let text = docs::attributes(&docs::wrapped(&format!(
        "Sends {}. `Debug` shows no credential.",
        context.title()
    )));
    let names = Names::outside_types(context.api);
    let credentials = context.api.schemes.iter().map(credentials::method);
    let calls = context.operations.iter().copied().zip(&outgoing.occasions);
    let calls = calls.map(|(operation, occasion)| {
        let address = occasion.as_ref().map(|occasion| address(operation, occasion, parts));
        call(context, &names, operation, address)
    });
    let calls: Vec<TokenStream> = calls.collect();
    let (setup, imports) = (setup(), imports(context, outgoing, parts, &calls));
    let more = names.imports();
    vec![
        quote! { #imports #more },
        quote! {
            #text
            #[derive(Clone, Debug)]
            pub struct Sender { caller: Caller }
        },
        quote! { impl Sender { #setup #(#credentials)* #(#calls)* } },
        quote! {
            impl From<Caller> for Sender {
                fn from(caller: Caller) -> Self { Self { caller } }
            }
        },
    ]
}

fn imports(
    context: &Context<'_>,
    outgoing: &Outgoing,
    parts: &Parts,
    calls: &[TokenStream],
) -> TokenStream {
    let types = Mentions::of(calls).have("types ::").then(|| quote! { use crate::types; });
    let access_key = credentials::has_signatures(context.api)
        .then(|| quote! { use specwright_runtime::signing::AccessKey; });
    let mut features =
        outgoing.occasions.iter().flatten().map(|occasion| parts.feature_of(&occasion.prefix));
    let gate = gate(features.clone());
    let url = features.next().map(|_| quote! { Unresolved, callback_url });
    let (url, url_of_tags) = match gate {
        None => (url, None),
        Some(gate) => (None, Some(quote! { #gate use specwright_runtime::client::{#url}; })),
    };
    quote! {
        use super::operations::*;
        #types
        use specwright_runtime::client::{Caller, Error, #url};
        #url_of_tags
        #[cfg(feature = "client")]
        use specwright_runtime::client::SetupError;
        #access_key
    }
}

fn setup() -> TokenStream {
    quote! {
        #[doc = " A sender over HTTP and TLS. One over a transport of your own is made of a [`Caller`], whose address is not used."]
        #[doc = ""]
        #[doc = " # Errors"]
        #[doc = " When TLS cannot be set up."]
        #[cfg(feature = "client")]
        pub fn new() -> Result<Self, SetupError> {
            Caller::new("https://localhost").map(Self::from)
        }
    }
}

fn call(
    context: &Context<'_>,
    names: &Names<'_>,
    operation: &Operation,
    address: Option<TokenStream>,
) -> TokenStream {
    let docs = operations::documentation(context, operation);
    let name = operation.name.trim_end_matches('_');
    let (function, request) = (format_ident!("send_{name}"), operations::request_name(operation));
    let (reply, success) =
        (operations::reply_name(operation), operations::success_type(names, operation));
    quote! {
        #address

        #docs
        #[doc = ""]
        #[doc = " It is sent to this URL, and the credentials go there too: check one that a stranger gave."]
        #[doc = ""]
        #[doc = " # Errors"]
        #[doc = " Whatever is not a documented success."]
        pub fn #function(
            &self,
            url: &str,
            request: &#request,
        ) -> impl Future<Output = Result<#success, Error<#reply>>> {
            self.caller.call_to(url, request)
        }
    }
}

/// Where a callback is sent.
fn address(operation: &Operation, occasion: &Occasion, parts: &Parts) -> TokenStream {
    let name = operation.name.trim_end_matches('_');
    let gate = gate([parts.feature_of(&occasion.prefix)]);
    let (function, address) = (format_ident!("url_of_{name}"), &occasion.address);
    let request = format_ident!("{}Request", occasion.prefix);
    let text = docs::attributes(&docs::wrapped(&format!(
        "Where the request that asks for it wants it: {}.",
        docs::code(address)
    )));
    quote! {
        #text
        #[doc = ""]
        #[doc = " # Errors"]
        #[doc = " When the request lacks a part that the address is made of."]
        #gate
        pub fn #function(request: &crate::operations::#request) -> Result<String, Unresolved> {
            callback_url(#address, request)
        }
    }
}
