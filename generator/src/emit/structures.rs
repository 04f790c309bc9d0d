//! The structs of requests and replies.

use super::docs;
use super::names::{Names, ident};
use super::operations::{gives_reply, is_success};
use crate::model::{Operation, Param, Reply};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// One field of a request or a reply.
pub(super) struct Slot {
    pub name: Ident,
    pub ty: TokenStream,
    /// What stands for it where it is not given; nothing where it must be given.
    pub absent: Option<TokenStream>,
    pub docs: TokenStream,
}

/// The field of a parameter or a header.
pub(super) fn param_slot(names: &Names<'_>, param: &Param) -> Slot {
    let ty = names.ty(&param.ty);
    let option = names.prelude("Option");
    let ty = if param.required {
        ty
    } else {
        quote! { #option<#ty> }
    };
    let meaning = docs::described(&param.docs.text);
    let place =
        format!("The {} parameter `{}`.", param.location.word(), param.wire.replace('`', "'"));
    let lines = if meaning.is_empty() { docs::wrapped(&place) } else { meaning };
    let absent = absent(param.required);
    Slot { name: ident(&param.name), ty, absent, docs: docs::attributes(&lines) }
}

/// What stands for a value that is not given; nothing where it must be given.
pub(super) fn absent(required: bool) -> Option<TokenStream> {
    (!required).then(|| quote! { None })
}

/// Who compares and copies a value.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Users {
    /// Servers and clients.
    All,
    /// Servers, whose tests compare what handlers answer. A client matches on a failure, and the compiler has three
    /// functions less to check for each.
    Servers,
}

impl Users {
    /// Who uses the replies of an operation that are told apart by their type.
    pub(super) fn of_replies(operation: &Operation) -> Self {
        match gives_reply(operation) {
            true => Self::All,
            false => Self::Servers,
        }
    }

    /// Who uses the body and the headers of one reply.
    pub(super) fn of_reply(operation: &Operation, reply: &Reply) -> Self {
        match is_success(reply.status) {
            true => Self::All,
            false => Self::of_replies(operation),
        }
    }

    /// The traits that a type derives for them, beside `more`.
    pub(super) fn derives(self, more: Option<TokenStream>) -> TokenStream {
        match self {
            Self::All => quote! { #[derive(Clone, Debug, PartialEq #more)] },
            Self::Servers => quote! {
                #[derive(Debug #more)]
                #[cfg_attr(feature = "server", derive(Clone, PartialEq))]
            },
        }
    }
}

/// A struct of slots.
pub(super) struct Structure<'a> {
    /// Its name.
    pub name: Ident,
    /// The parameter that stands for a type.
    pub parameter: Option<Ident>,
    /// What it is.
    pub docs: &'a TokenStream,
    /// Who compares and copies it.
    pub users: Users,
    /// Its fields.
    pub slots: Vec<Slot>,
}

/// A struct with a `new` that asks for what is required.
pub(super) fn structure(names: &Names<'_>, structure: &Structure<'_>) -> Vec<TokenStream> {
    let Structure { name, parameter, docs, users, slots } = structure;
    let generics = parameter.as_ref().map(|parameter| quote! { <#parameter> });
    let fields = slots.iter().map(|Slot { name, ty, docs, .. }| quote! { #docs pub #name: #ty });
    let default = slots.iter().all(|slot| slot.absent.is_some()).then(|| quote! { , Default });
    let derives = users.derives(default);
    let arguments =
        slots.iter().filter(|slot| slot.absent.is_none()).map(|Slot { name, ty, .. }| {
            let ty = super::names::argument(names, ty);
            quote! { #name: #ty }
        });
    let members = slots.iter().map(|Slot { name, ty, absent, .. }| match absent {
        None => super::names::given(name, ty),
        Some(absent) => quote! { #name: #absent },
    });
    let text = match slots.iter().any(|slot| slot.absent.is_none()) {
        true => " All that is required; the rest is absent.",
        false => " Nothing is required, and all is absent.",
    };
    let many = (slots.iter().filter(|slot| slot.absent.is_none()).count() > 7).then(|| {
        quote! { #[expect(clippy::too_many_arguments, reason = "one for each required input")] }
    });
    vec![
        quote! {
            #docs
            #derives
            #[non_exhaustive]
            pub struct #name #generics { #(#fields),* }
        },
        quote! {
            impl #generics #name #generics {
                #[doc = #text]
                #many
                pub fn new(#(#arguments),*) -> Self { Self { #(#members),* } }
            }
        },
    ]
}
