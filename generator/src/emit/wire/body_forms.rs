//! `wire/body_forms.rs`: how forms that are bodies or whole queries stand on the wire.

use super::super::contents::Contents;
use super::super::names::ident;
use super::super::{Context, docs};
use crate::model::{BodyForm, Brackets, Codec, Content, FormKind, FormList, Operation};
use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// True where any body or any whole query of the API is a form.
pub(in super::super) fn is_needed(context: &Context<'_>) -> bool {
    !forms(context).is_empty()
}

/// The items of `wire/body_forms.rs`.
pub(in super::super) fn items(context: &Context<'_>) -> Vec<TokenStream> {
    let forms = forms(context);
    let of_client: Vec<&Item> = forms.iter().filter(|item| item.is_of_client).collect();
    let has = |item: &&Item, is_it: fn(&FormKind) -> bool| {
        let kinds = item.form.members.iter().map(|(_, kind)| kind).chain([&item.form.others]);
        kinds.into_iter().any(|kind| kind.any(is_it))
    };
    let has_lists = |item: &&Item| has(item, |kind| matches!(kind, FormKind::List(..)));
    let has_brackets = |item: &&Item| has(item, |kind| matches!(kind, FormKind::Brackets(_)));
    let has_members =
        |item: &&Item| !item.form.members.is_empty() || has(item, FormKind::has_members);
    let all: Vec<&Item> = forms.iter().collect();
    let imports = [
        import("BodyForm", true, !of_client.is_empty()),
        import("Brackets", all.iter().any(has_brackets), of_client.iter().any(has_brackets)),
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
fn is_of_client(body: &Contents<'_>, name: &Ident) -> bool {
    let preferred = Content::preferred(body.all);
    let is_written = preferred.is_some_and(|content| {
        matches!(content.codec, Codec::Form | Codec::Parts) && body.form_name(content) == *name
    });
    !body.is_of_request() || body.enumeration().is_some() || is_written
}

/// A form.
struct Item {
    /// The name of its static.
    name: Ident,
    /// What it is, in a sentence.
    text: String,
    form: BodyForm,
    is_of_client: bool,
}

fn forms(context: &Context<'_>) -> Vec<Item> {
    let operations = context.operations.iter().copied();
    operations
        .flat_map(|operation| of_query(context, operation).chain(of_bodies(context, operation)))
        .collect()
}

/// The form that is the whole query, on both sides.
fn of_query(context: &Context<'_>, operation: &Operation) -> impl Iterator<Item = Item> {
    let contents = operation.params.iter().filter_map(|param| param.content.as_ref());
    let form = contents.into_iter().find_map(|content| BodyForm::of(context.api, content));
    let item = form.map(|form| Item {
        name: query_form_name(operation),
        text: format!(" The query of {}.", docs::code(&operation.id)),
        form,
        is_of_client: true,
    });
    item.into_iter()
}

fn of_bodies(context: &Context<'_>, operation: &Operation) -> impl Iterator<Item = Item> {
    Contents::of(operation).flat_map(|body| {
        let forms = body.forms(context).into_iter();
        forms.map(move |(name, form)| Item {
            is_of_client: is_of_client(&body, &name),
            text: format!(" {} of {}.", body.word(), docs::code(body.operation_id())),
            name,
            form,
        })
    })
}

/// The name of the static that describes the form which is an operation's whole query.
pub(super) fn query_form_name(operation: &Operation) -> Ident {
    let operation = operation.name.trim_end_matches('_').to_shouty_snake_case();
    format_ident!("{operation}_QUERY_FORM")
}

fn item(item: &Item) -> TokenStream {
    let Item { name, text, form, is_of_client } = item;
    let gate = (!is_of_client).then(|| quote! { #[cfg(feature = "server")] });
    let (members, others) = (members(&form.members), kind(&form.others));
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
        FormKind::Brackets(brackets) => of_brackets(brackets),
        FormKind::List(item, list) => {
            let item = self::kind(item);
            let style = ident(match list {
                FormList::Exploded => "Exploded",
                FormList::Commas => "Commas",
                FormList::Spaces => "Spaces",
                FormList::Pipes => "Pipes",
                FormList::Joined => "Joined",
            });
            quote! { FormKind::List(&#item, FormList::#style) }
        }
    }
}

fn of_brackets(brackets: &Brackets) -> TokenStream {
    let Brackets { members, others, item, alone } = brackets;
    let members = self::members(members);
    let [others, item, alone] = [others, item, alone].map(|part| match part {
        Some(part) => {
            let part = kind(part);
            quote! { Some(#part) }
        }
        None => quote! { None },
    });
    quote! {
        FormKind::Brackets(&Brackets {
            members: #members,
            others: #others,
            item: #item,
            alone: #alone,
        })
    }
}
