//! Bodies of several media types: an enum where their types differ.

use super::names::{Names, ident};
use super::{Context, docs, known};
use crate::model::{BodyForm, Codec, Content, Operation, Reply};
use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

/// A body in all of its media types, and what it belongs to.
#[derive(Clone, Copy)]
pub(super) struct Contents<'a> {
    /// The media types; empty where there is no body.
    pub all: &'a [Content],
    operation: &'a Operation,
    reply: Option<&'a Reply>,
}

impl<'a> Contents<'a> {
    /// The body of an operation's requests.
    pub(super) fn of_request(operation: &'a Operation) -> Self {
        let all = operation.body.as_ref().map_or(&[][..], |body| &body.contents);
        Self { all, operation, reply: None }
    }

    /// The body of a reply.
    pub(super) fn of_reply(operation: &'a Operation, reply: &'a Reply) -> Self {
        Self { all: &reply.contents, operation, reply: Some(reply) }
    }

    /// The bodies of an operation's replies.
    pub(super) fn of_replies(operation: &'a Operation) -> impl Iterator<Item = Self> {
        operation.replies.iter().map(|reply| Self::of_reply(operation, reply))
    }

    /// All bodies of an operation: that of its requests, then those of its replies.
    pub(super) fn of(operation: &'a Operation) -> impl Iterator<Item = Self> {
        std::iter::once(Self::of_request(operation)).chain(Self::of_replies(operation))
    }

    /// True where every media type is JSON of one type, which the runtime reads and writes by itself.
    pub(super) fn is_plain_json(&self) -> bool {
        self.all.iter().all(|content| content.codec == Codec::Json)
            && Content::common_type(self.all).is_some()
    }

    /// The name of the enum, where the types differ.
    pub(super) fn enumeration(&self) -> Option<Ident> {
        let is_enum = !self.all.is_empty() && Content::common_type(self.all).is_none();
        is_enum.then(|| match self.reply {
            None => format_ident!("{}Body", self.operation.prefix),
            Some(reply) => format_ident!("{}{}Content", self.operation.prefix, reply.name),
        })
    }

    /// The type of the body; nothing where there is none.
    pub(super) fn ty(&self, names: &Names<'_>) -> Option<TokenStream> {
        match (self.enumeration(), Content::common_type(self.all)) {
            (Some(name), _) => Some(quote! { #name }),
            (None, Some(_)) => self.all.first().map(|content| held(names, content)),
            (None, None) => None,
        }
    }

    /// The places of the media types that are read while they come.
    pub(super) fn streamed(&self) -> Vec<Literal> {
        self.places(|content| content.codec.is_stream())
    }

    /// The same of a request, of whose parts a file may be.
    pub(super) fn streamed_or_with_files(&self, context: &Context<'_>) -> Vec<Literal> {
        self.places(|content| match content.codec {
            Codec::Parts => BodyForm::of(context.api, content).is_some_and(|form| form.has_files()),
            codec => codec.is_stream(),
        })
    }

    fn places(&self, is_wanted: impl Fn(&Content) -> bool) -> Vec<Literal> {
        let places = self.all.iter().enumerate().filter(|(_, content)| is_wanted(content));
        places.map(|(place, _)| Literal::usize_unsuffixed(place)).collect()
    }

    /// The media types as the document writes them.
    pub(super) fn media_types(&self) -> Vec<&'a str> {
        self.all.iter().map(|content| content.media_type.as_str()).collect()
    }

    /// True for the body of requests.
    pub(super) fn is_of_request(&self) -> bool {
        self.reply.is_none()
    }

    /// The name of the operation in the document.
    pub(super) fn operation_id(&self) -> &'a str {
        &self.operation.id
    }

    /// Whose body it is, as the beginning of a sentence about an operation.
    pub(super) fn word(&self) -> String {
        match self.reply {
            None => "The request".to_owned(),
            Some(reply) => format!("The reply `{}`", super::operations::shown(reply.status)),
        }
    }

    /// The name of the static that describes a form among them, in the file of all forms.
    pub(super) fn form_name(&self, content: &Content) -> Ident {
        let operation = self.operation.name.trim_end_matches('_').to_shouty_snake_case();
        let kind = if content.codec == Codec::Parts { "PARTS" } else { "FORM" };
        match self.reply {
            None => format_ident!("{operation}_REQUEST_{kind}"),
            Some(reply) => {
                let reply = reply.name.to_shouty_snake_case();
                format_ident!("{operation}_REPLY_{reply}_{kind}")
            }
        }
    }

    /// The forms among the media types, each with the name of its static.
    pub(super) fn forms(&self, context: &Context<'_>) -> Vec<(Ident, BodyForm)> {
        let forms = self
            .all
            .iter()
            .map(|content| Some((self.form_name(content), BodyForm::of(context.api, content)?)));
        forms.flatten().collect()
    }

    /// The definition of the enum, where there is one.
    pub(super) fn definition(&self, names: &Names<'_>) -> Option<TokenStream> {
        let name = self.enumeration()?;
        let id = docs::code(self.operation_id());
        let text = format!(" {} of {id}: its body by its media type.", self.word());
        let variants = self.all.iter().map(|content| {
            let (variant, ty) = (ident(&content.name), held(names, content));
            let docs = docs::wrapped(&format!("`{}`", content.media_type.replace('`', "'")));
            let docs = docs::attributes(&docs);
            quote! { #docs #variant(#ty) }
        });
        Some(quote! {
            #[doc = #text]
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub enum #name { #(#variants),* }
        })
    }
}

/// The type of a body in one media type.
pub(super) fn held(names: &Names<'_>, content: &Content) -> TokenStream {
    let ty = names.ty(&content.ty);
    let Codec::Items(framing) = content.codec else { return ty };
    let items = names.runtime(known::ITEMS);
    match framing.is_events() {
        false => quote! { #items<#ty> },
        true => {
            let event = names.runtime(known::EVENT);
            quote! { #items<#event<#ty>> }
        }
    }
}
