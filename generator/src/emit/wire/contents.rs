//! How bodies of other media types than JSON, and of several, are read and written.

use super::super::Context;
use super::super::contents::Contents;
use super::super::names::ident;
use super::streams;
use super::xml;
use crate::model::{Codec, Content};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

/// The closure that reads a body.
fn read(contents: &Contents<'_>, name: Option<&TokenStream>) -> TokenStream {
    let read = read_by(contents, name);
    quote! { |content| #read }
}

/// The expression that reads a body out of `content`, into the variants of an enum where there is one.
pub(super) fn read_by(contents: &Contents<'_>, name: Option<&TokenStream>) -> TokenStream {
    let reads = contents.all.iter().map(|content| read_one(contents, content, name));
    let reads: Vec<String> = reads.map(|read| read.to_string()).collect();
    let last = contents.all.len() - 1;
    if reads.iter().all(|read| *read == reads[0]) {
        return read_one(contents, &contents.all[0], name);
    }
    let arms = contents.all.iter().enumerate().map(|(place, content)| {
        let read = read_one(contents, content, name);
        match place == last {
            true => quote! { _ => #read },
            false => {
                let place = Literal::usize_unsuffixed(place);
                quote! { #place => #read }
            }
        }
    });
    quote! { match content.place() { #(#arms),* } }
}

/// The name of the enum that a body has for itself, where there is one.
fn own_name(contents: &Contents<'_>) -> Option<TokenStream> {
    contents.enumeration().map(|name| quote! { #name })
}

fn read_one(contents: &Contents<'_>, content: &Content, name: Option<&TokenStream>) -> TokenStream {
    let form = contents.form_name(content);
    let read = match content.codec {
        Codec::Json => quote! { content.json() },
        Codec::Text => quote! { content.text() },
        Codec::Binary => quote! { content.binary() },
        Codec::Form => quote! { content.form(&body_forms::#form) },
        Codec::Parts => quote! { content.parts(&body_forms::#form) },
        Codec::Items(framing) => {
            let (function, framing) = (streams::function(framing), streams::framing(framing));
            quote! { content.#function(#framing) }
        }
        Codec::Xml => {
            let body = xml_body(content);
            quote! { content.xml(&xml::#body) }
        }
    };
    match name {
        None => read,
        Some(name) => {
            let variant = ident(&content.name);
            quote! { #read.map(#name::#variant) }
        }
    }
}

/// The static that describes a body of XML.
fn xml_body(content: &Content) -> Ident {
    xml::body_name(content.xml.as_ref().expect("a body of XML is lowered with its description"))
}

/// What a server calls to read the body of a request.
pub(super) fn read_request(
    context: &Context<'_>,
    contents: &Contents<'_>,
    required: bool,
) -> TokenStream {
    if contents.is_plain_json() {
        return match required {
            true => quote! { call.json_body() },
            false => quote! { call.optional_json_body() },
        };
    }
    let read = match context.content_sets().of_contents(contents) {
        Some(_) => quote! { FromContent::read },
        None => read(contents, own_name(contents).as_ref()),
    };
    match required {
        true => quote! { call.body(#read) },
        false => quote! { call.optional_body(#read) },
    }
}

/// The statement by which a client writes the body of a request.
pub(super) fn write_request(
    context: &Context<'_>,
    contents: &Contents<'_>,
    required: bool,
) -> TokenStream {
    let is_first = contents.all.first().is_some_and(|content| !content.is_range());
    if contents.is_plain_json() && is_first {
        return match required {
            true => quote! { call.json_body(&self.body); },
            false => quote! { call.optional_json_body(self.body.as_ref()); },
        };
    }
    let value = if required {
        quote! { &self.body }
    } else {
        quote! { body }
    };
    let set = context.content_sets().of_contents(contents);
    let written = match (contents.enumeration(), set) {
        (_, Some(_)) => quote! { ToOutgoing::write(#value, call); },
        (Some(name), None) => send_any(contents, &value, &quote! { #name }),
        (None, None) => {
            let preferred = Content::preferred(contents.all);
            let write = preferred.map(|content| write_one(contents, content, &value));
            quote! { #write; }
        }
    };
    match required {
        true => written,
        false => quote! { if let Some(body) = &self.body { #written } },
    }
}

/// The expression by which a client writes the variant of an enum.
pub(super) fn send_any(
    contents: &Contents<'_>,
    value: &TokenStream,
    name: &TokenStream,
) -> TokenStream {
    let arms = contents.all.iter().map(|content| {
        let write = write_one(contents, content, &quote! { body });
        let variant = ident(&content.name);
        quote! { #name::#variant(body) => #write }
    });
    quote! { match #value { #(#arms),* } }
}

fn write_one(contents: &Contents<'_>, content: &Content, value: &TokenStream) -> TokenStream {
    let (form, media_type) = (contents.form_name(content), sent(content));
    match content.codec {
        Codec::Json => quote! { call.json_body_as(#media_type, #value) },
        Codec::Text => quote! { call.text_body(#media_type, #value) },
        Codec::Binary => quote! { call.binary_body(#media_type, #value) },
        Codec::Form => quote! { call.form_body(#value, &body_forms::#form) },
        Codec::Parts => quote! { call.parts_body(#value, &body_forms::#form) },
        Codec::Items(framing) => {
            let function = format_ident!("{}_body", streams::function(framing).to_string());
            let framing = streams::framing(framing);
            quote! { call.#function(#media_type, #value, #framing) }
        }
        Codec::Xml => {
            let body = xml_body(content);
            quote! { call.xml_body(#media_type, #value, &xml::#body) }
        }
    }
}

/// The expression by which a client reads the body of a reply: the body, or how it differs from what is documented.
pub(super) fn read_reply(context: &Context<'_>, contents: &Contents<'_>) -> TokenStream {
    if contents.is_plain_json() {
        return quote! { reply.json() };
    }
    if context.content_sets().of_contents(contents).is_some() {
        return quote! { reply.read() };
    }
    match contents.all {
        [only] => match only.codec {
            Codec::Json => quote! { reply.json() },
            Codec::Text => quote! { reply.text() },
            Codec::Binary => quote! { reply.binary() },
            Codec::Form | Codec::Parts => {
                let form = contents.form_name(only);
                quote! { reply.form(&body_forms::#form) }
            }
            Codec::Items(framing) => {
                let (function, framing) = (streams::function(framing), streams::framing(framing));
                quote! { reply.#function(#framing) }
            }
            Codec::Xml => {
                let body = xml_body(only);
                quote! { reply.xml(&xml::#body) }
            }
        },
        _ => {
            let name = own_name(contents);
            let (read, media_types) = (read(contents, name.as_ref()), contents.media_types());
            quote! { reply.body_as(&[#(#media_types),*], #read) }
        }
    }
}

/// The expression by which a client reads the body of a reply into the variants of an enum.
pub(super) fn read_any(contents: &Contents<'_>, name: &TokenStream) -> TokenStream {
    let (read, media_types) = (read(contents, Some(name)), contents.media_types());
    quote! { reply.body_as(&[#(#media_types),*], #read) }
}

/// The expression by which a server writes a reply with a body; `value` is a reference to the body.
pub(super) fn write_reply(
    context: &Context<'_>,
    contents: &Contents<'_>,
    (status, value): (&TokenStream, &TokenStream),
) -> TokenStream {
    if let [only] = contents.all {
        return write_reply_one(contents, only, (status, value));
    }
    if context.content_sets().of_contents(contents).is_some() {
        return quote! { ReplyWriter::write(#value, #status) };
    }
    match contents.enumeration() {
        Some(name) => write_any(contents, (status, value), &quote! { #name }),
        None => {
            let last = contents.all.len() - 1;
            let arms = contents.all.iter().enumerate().map(|(place, content)| {
                let write = write_reply_one(contents, content, (status, value));
                match place == last {
                    true => quote! { _ => #write },
                    false => {
                        let place = Literal::usize_unsuffixed(place);
                        quote! { #place => #write }
                    }
                }
            });
            let media_types = contents.media_types();
            quote! { match accept.choose(&[#(#media_types),*]) { #(#arms),* } }
        }
    }
}

/// The expression by which a server writes the variant of an enum.
pub(super) fn write_any(
    contents: &Contents<'_>,
    (status, value): (&TokenStream, &TokenStream),
    name: &TokenStream,
) -> TokenStream {
    let arms = contents.all.iter().map(|content| {
        let write = write_reply_one(contents, content, (status, &quote! { body }));
        let variant = ident(&content.name);
        quote! { #name::#variant(body) => #write }
    });
    quote! { match #value { #(#arms),* } }
}

fn write_reply_one(
    contents: &Contents<'_>,
    content: &Content,
    (status, value): (&TokenStream, &TokenStream),
) -> TokenStream {
    let (form, media_type) = (contents.form_name(content), sent(content));
    match content.codec {
        Codec::Json if media_type == "application/json" => {
            quote! { Reply::json(#status, #value) }
        }
        Codec::Json => quote! { Reply::json_as(#status, #media_type, #value) },
        Codec::Text => quote! { Reply::text(#status, #media_type, #value) },
        Codec::Binary => quote! { Reply::binary(#status, #media_type, #value) },
        // No reply has parts: they are refused before.
        Codec::Form | Codec::Parts => quote! { Reply::form(#status, #value, &body_forms::#form) },
        Codec::Items(framing) => {
            let (function, framing) = (streams::function(framing), streams::framing(framing));
            quote! { Reply::#function(#status, #media_type, #value, #framing) }
        }
        Codec::Xml => {
            let body = xml_body(content);
            quote! { Reply::xml(#status, #media_type, #value, &xml::#body) }
        }
    }
}

/// True where a body of one type has several media types, among which the caller chooses.
pub(super) fn is_negotiated(contents: &Contents<'_>) -> bool {
    contents.all.len() > 1 && contents.enumeration().is_none()
}

/// The media type that is sent, for texts with the charset that they are written in.
fn sent(content: &Content) -> String {
    let media_type = content.sent();
    let has_charset = media_type.to_ascii_lowercase().contains("charset=");
    match content.codec == Codec::Text && media_type.starts_with("text/") && !has_charset {
        true => format!("{media_type}; charset=utf-8"),
        false => media_type.to_owned(),
    }
}
