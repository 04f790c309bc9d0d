//! Bodies that are read while they come.

use super::super::Context;
use super::super::contents::Contents;
use super::super::mentions::Mentions;
use crate::model::{Framing, Operation, Status};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// How the values of a body are read and written, as an argument of the runtime's functions.
pub(super) fn framing(framing: Framing) -> TokenStream {
    match framing {
        Framing::Lines => quote! { Framing::Lines },
        Framing::Sequence => quote! { Framing::Sequence },
        Framing::JsonEvents => quote! { EventData::Json },
        Framing::TextEvents => quote! { EventData::Text },
    }
}

/// The name of the runtime's function for such values.
pub(super) fn function(framing: Framing) -> TokenStream {
    match framing.is_events() {
        true => quote! { events },
        false => quote! { items },
    }
}

/// The imports of what items say of values that come one after another.
pub(super) fn imports(mentions: &Mentions<'_>) -> Option<TokenStream> {
    let data = mentions.have("EventData ::").then(|| quote! { EventData, });
    let framing = mentions.have("Framing ::").then(|| quote! { Framing, });
    (data.is_some() || framing.is_some())
        .then(|| quote! { use specwright_runtime::content::{#data #framing}; })
}

/// The places of the media types of a request that are read while they come.
pub(super) fn of_request(context: &Context<'_>, operation: &Operation) -> Option<TokenStream> {
    let places = Contents::of_request(operation).streamed_or_with_files(context);
    (!places.is_empty()).then(|| quote! { const STREAMED: &'static [usize] = &[#(#places),*]; })
}

/// True where a reply of an operation is read while it comes.
fn has_replies(operation: &Operation) -> bool {
    Contents::of_replies(operation).any(|contents| !contents.streamed().is_empty())
}

/// The replies that are read while they come, among all others.
pub(super) fn of_replies(operation: &Operation) -> Option<TokenStream> {
    let entries = operation.replies.iter().map(|reply| {
        let contents = Contents::of_reply(operation, reply);
        let (low, high) = match reply.status {
            Status::Code(code) => (code, code),
            Status::Range(hundred) => (hundred * 100, hundred * 100 + 99),
            Status::Default => (0, u16::MAX),
        };
        let (low, high) = (Literal::u16_unsuffixed(low), Literal::u16_unsuffixed(high));
        let (media_types, places) = (contents.media_types(), contents.streamed());
        quote! {
            Streamed { statuses: #low..=#high, media_types: &[#(#media_types),*], places: &[#(#places),*] }
        }
    });
    has_replies(operation)
        .then(|| quote! { const STREAMED: &'static [Streamed] = &[#(#entries),*]; })
}
