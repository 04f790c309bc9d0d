//! `wire/forms.rs`: how forms stand on the wire.

use super::super::contents::Contents;
use super::super::names::ident;
use super::super::{Context, docs};
use crate::model::{Form, FormKind, FormList};
use proc_macro2::TokenStream;
use quote::quote;

/// True where any body of the API is a form.
pub(in super::super) fn is_needed(context: &Context<'_>) -> bool {
    !forms(context).is_empty()
}

/// The items of `wire/forms.rs`.
pub(in super::super) fn items(context: &Context<'_>) -> Vec<TokenStream> {
    let forms = forms(context);
    let has_lists = forms.iter().any(|(_, form)| {
        let kinds = form.members.iter().map(|(_, kind)| kind).chain([&form.others]);
        kinds.into_iter().any(|kind| matches!(kind, FormKind::List(..)))
    });
    let style = has_lists.then(|| quote! { use specwright_runtime::operation::ListStyle; });
    let has_members = forms.iter().any(|(_, form)| !form.members.is_empty());
    let member = has_members.then(|| quote! { FormMember });
    let imports = quote! { use specwright_runtime::form::{Form, FormKind, #member}; #style };
    [imports].into_iter().chain(forms.iter().map(|(body, form)| item(body, form))).collect()
}

fn forms<'a>(context: &Context<'a>) -> Vec<(Contents<'a>, Form)> {
    let bodies = context.api.operations.iter().flat_map(Contents::of);
    bodies.filter_map(|body| Some((body, body.form(context)?))).collect()
}

fn item(body: &Contents<'_>, form: &Form) -> TokenStream {
    let (name, others) = (body.form_name(), kind(&form.others));
    let members = form.members.iter().map(|(wire, member)| {
        let kind = kind(member);
        quote! { FormMember { name: #wire, kind: #kind } }
    });
    let text = format!(" {} of {}.", body.word(), docs::code(body.operation_id()));
    quote! {
        #[doc = #text]
        pub(super) static #name: Form<'static> =
            Form { members: &[#(#members),*], others: #others };
    }
}

fn kind(kind: &FormKind) -> TokenStream {
    match kind {
        FormKind::Text => quote! { FormKind::Text },
        FormKind::Literal => quote! { FormKind::Literal },
        FormKind::Json => quote! { FormKind::Json },
        FormKind::List(item, list) => {
            let item = self::kind(item);
            let style = ident(match list {
                FormList::Exploded => "Exploded",
                FormList::Commas => "Commas",
                FormList::Spaces => "Spaces",
                FormList::Pipes => "Pipes",
            });
            quote! { FormKind::List(&#item, ListStyle::#style) }
        }
    }
}
