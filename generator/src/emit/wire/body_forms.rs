//! `wire/body_forms.rs`: how forms that are bodies stand on the wire.

use super::super::contents::Contents;
use super::super::names::ident;
use super::super::{Context, docs};
use crate::model::{BodyForm, Codec, Content, FormKind, FormList};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// True where any body of the API is a form.
pub(in super::super) fn is_needed(context: &Context<'_>) -> bool {
    !forms(context).is_empty()
}

/// The items of `wire/body_forms.rs`.
pub(in super::super) fn items(context: &Context<'_>) -> Vec<TokenStream> {
    let forms = forms(context);
    let of_client: Vec<&Item<'_>> = forms.iter().filter(|item| is_of_client(item)).collect();
    let has_lists = |item: &&Item<'_>| {
        let kinds = item.2.members.iter().map(|(_, kind)| kind).chain([&item.2.others]);
        kinds.into_iter().any(has_list)
    };
    let has_members = |item: &&Item<'_>| !item.2.members.is_empty();
    let all: Vec<&Item<'_>> = forms.iter().collect();
    let imports = [
        import("BodyForm", true, !of_client.is_empty()),
        import("FormKind", true, !of_client.is_empty()),
        import("FormList", all.iter().any(has_lists), of_client.iter().any(has_lists)),
        import("FormMember", all.iter().any(has_members), of_client.iter().any(has_members)),
    ];
    let imports = quote! { #(#imports)* };
    [imports].into_iter().chain(forms.iter().map(item)).collect()
}

/// The import of a name of the runtime, where it is used; what the client does not use is the server's.
fn import(name: &str, is_used: bool, is_of_client: bool) -> Option<TokenStream> {
    let name = ident(name);
    let gate = (!is_of_client).then(|| quote! { #[cfg(feature = "server")] });
    is_used.then(|| quote! { #gate use specwright_runtime::body_form::#name; })
}

/// Whether the client reads or writes a form: of requests it writes one media type, if their types are the same.
fn is_of_client((body, name, _): &Item<'_>) -> bool {
    let preferred = Content::preferred(body.all);
    let is_written = preferred.is_some_and(|content| {
        matches!(content.codec, Codec::Form | Codec::Parts) && body.form_name(content) == *name
    });
    !body.is_of_request() || body.enumeration().is_some() || is_written
}

fn has_list(kind: &FormKind) -> bool {
    match kind {
        FormKind::List(..) => true,
        FormKind::Deep(members) => members.iter().any(|(_, kind)| has_list(kind)),
        _ => false,
    }
}

type Item<'a> = (Contents<'a>, Ident, BodyForm);

fn forms<'a>(context: &Context<'a>) -> Vec<Item<'a>> {
    let bodies = context.operations.iter().copied().flat_map(Contents::of);
    let forms = bodies.flat_map(|body| {
        body.forms(context).into_iter().map(move |(name, form)| (body, name, form))
    });
    forms.collect()
}

fn item(item: &Item<'_>) -> TokenStream {
    let (body, name, form) = item;
    let gate = (!is_of_client(item)).then(|| quote! { #[cfg(feature = "server")] });
    let (members, others) = (members(&form.members), kind(&form.others));
    let text = format!(" {} of {}.", body.word(), docs::code(body.operation_id()));
    quote! {
        #[doc = #text]
        #gate
        pub(super) static #name: BodyForm<'static> = BodyForm { members: #members, others: #others };
    }
}

fn members(members: &[(String, FormKind)]) -> TokenStream {
    let members = members.iter().map(|(wire, member)| {
        let kind = kind(member);
        quote! { FormMember { name: #wire, kind: #kind } }
    });
    quote! { &[#(#members),*] }
}

fn kind(kind: &FormKind) -> TokenStream {
    match kind {
        FormKind::Text => quote! { FormKind::Text },
        FormKind::Literal => quote! { FormKind::Literal },
        FormKind::Json => quote! { FormKind::Json },
        FormKind::File => quote! { FormKind::File },
        FormKind::Deep(inner) => {
            let members = members(inner);
            quote! { FormKind::Deep(#members) }
        }
        FormKind::List(item, list) => {
            let item = self::kind(item);
            let style = ident(match list {
                FormList::Exploded => "Exploded",
                FormList::Commas => "Commas",
                FormList::Spaces => "Spaces",
                FormList::Pipes => "Pipes",
            });
            quote! { FormKind::List(&#item, FormList::#style) }
        }
    }
}
