//! `wire/body_forms.rs`: how forms that are bodies stand on the wire.

use super::super::contents::Contents;
use super::super::names::ident;
use super::super::{Context, docs};
use crate::model::{BodyForm, FormKind, FormList};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// True where any body of the API is a form.
pub(in super::super) fn is_needed(context: &Context<'_>) -> bool {
    !forms(context).is_empty()
}

/// The items of `wire/body_forms.rs`.
pub(in super::super) fn items(context: &Context<'_>) -> Vec<TokenStream> {
    let forms = forms(context);
    let kinds = forms
        .iter()
        .flat_map(|(.., form)| form.members.iter().map(|(_, kind)| kind).chain([&form.others]));
    let has_lists = kinds.into_iter().any(has_list);
    let list = has_lists.then(|| quote! { FormList, });
    let has_members = forms.iter().any(|(.., form)| !form.members.is_empty());
    let member = has_members.then(|| quote! { FormMember });
    let imports =
        quote! { use specwright_runtime::body_form::{BodyForm, FormKind, #list #member}; };
    [imports].into_iter().chain(forms.iter().map(item)).collect()
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
    let bodies = context.api.operations.iter().flat_map(Contents::of);
    let forms = bodies.flat_map(|body| {
        body.forms(context).into_iter().map(move |(name, form)| (body, name, form))
    });
    forms.collect()
}

fn item((body, name, form): &Item<'_>) -> TokenStream {
    let (members, others) = (members(&form.members), kind(&form.others));
    let text = format!(" {} of {}.", body.word(), docs::code(body.operation_id()));
    quote! {
        #[doc = #text]
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
