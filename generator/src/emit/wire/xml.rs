//! `wire/xml.rs`: how bodies of XML stand on the wire.

use super::super::contents::Contents;
use super::super::names::ident;
use super::super::{Context, docs};
use crate::model::{Content, XmlBody, XmlKind, XmlMember, XmlName, XmlNode, XmlObject};
use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use std::collections::BTreeSet;

/// True where any body of the API is XML.
pub(in super::super) fn is_needed(context: &Context<'_>) -> bool {
    !bodies(context).is_empty()
}

/// The items of `wire/xml.rs`.
pub(in super::super) fn items(context: &Context<'_>) -> Vec<TokenStream> {
    let objects = &context.api.xml_objects;
    let bodies = bodies(context);
    let reached = |bodies: &[&Body<'_>]| {
        let mut reached = BTreeSet::new();
        bodies.iter().for_each(|body| body.xml.kind.reach(objects, &mut reached));
        reached
    };
    let of_client: Vec<&Body<'_>> = bodies.iter().filter(|body| body.is_of_client()).collect();
    let (all, known) = (reached(&bodies.iter().collect::<Vec<_>>()), reached(&of_client));
    let statics = bodies.iter().map(|body| (body.is_of_client(), body.item(objects)));
    let statics = statics.chain(all.iter().map(|id| {
        let object = &objects[*id];
        (known.contains(id), self::object(objects, object))
    }));
    let statics: Vec<(bool, TokenStream)> = statics.collect();
    let imports = imports(&statics);
    let statics = statics.into_iter().map(|(is_of_client, item)| {
        let gate = gate(is_of_client);
        quote! { #gate #item }
    });
    [imports].into_iter().chain(statics).collect()
}

/// What the client does not use is the server's.
fn gate(is_of_client: bool) -> Option<TokenStream> {
    (!is_of_client).then(|| quote! { #[cfg(feature = "server")] })
}

/// The imports of the runtime's names, each where it is used.
fn imports(statics: &[(bool, TokenStream)]) -> TokenStream {
    let names = ["XmlBody", "XmlItem", "XmlKind", "XmlMember", "XmlName", "XmlNode", "XmlObject"];
    let imports = names.into_iter().filter_map(|name| {
        let uses = |item: &TokenStream| {
            item.to_string().split(|sign: char| !sign.is_alphanumeric()).any(|word| word == name)
        };
        let is_of_client = statics.iter().any(|(is_of_client, item)| *is_of_client && uses(item));
        let (gate, name) = (gate(is_of_client), ident(name));
        statics
            .iter()
            .any(|(_, item)| uses(item))
            .then(|| quote! { #gate use specwright_runtime::xml::#name; })
    });
    quote! { #(#imports)* }
}

/// A body of XML and what it belongs to.
struct Body<'a> {
    contents: Contents<'a>,
    content: &'a Content,
    xml: &'a XmlBody,
}

fn bodies<'a>(context: &Context<'a>) -> Vec<Body<'a>> {
    let contents = context.operations.iter().copied().flat_map(Contents::of);
    let bodies = contents.flat_map(|contents| {
        let all = contents.all.iter();
        all.filter_map(move |content| Some(Body { contents, content, xml: content.xml.as_ref()? }))
    });
    bodies.collect()
}

impl Body<'_> {
    /// Whether the client reads or writes it: of requests it writes one media type, if their types are the same.
    fn is_of_client(&self) -> bool {
        let preferred = Content::preferred(self.contents.all);
        let is_written = preferred.is_some_and(|content| content.name == self.content.name);
        !self.contents.is_of_request() || self.contents.enumeration().is_some() || is_written
    }

    fn item(&self, objects: &[XmlObject]) -> TokenStream {
        let name = self.contents.xml_name(self.content);
        let (root, kind) = (self::name(&self.xml.root), kind(objects, &self.xml.kind));
        let id = docs::code(self.contents.operation_id());
        let text = format!(" {} of {id}.", self.contents.word());
        quote! {
            #[doc = #text]
            pub(super) static #name: XmlBody<'static> = XmlBody { root: #root, kind: #kind };
        }
    }
}

fn object_name(object: &XmlObject) -> Ident {
    format_ident!("XML_{}", object.name.to_shouty_snake_case())
}

fn object(objects: &[XmlObject], object: &XmlObject) -> TokenStream {
    let name = object_name(object);
    let members = object.members.iter().map(|member| {
        let XmlMember { property, node, name, kind } = member;
        let (node, name) = (ident(node_name(*node)), self::name(name));
        let kind = self::kind(objects, kind);
        quote! { XmlMember { property: #property, node: XmlNode::#node, name: #name, kind: #kind } }
    });
    let others = kind(objects, &object.others);
    quote! {
        static #name: XmlObject<'static> = XmlObject { members: &[#(#members),*], others: #others };
    }
}

fn node_name(node: XmlNode) -> &'static str {
    match node {
        XmlNode::Attribute => "Attribute",
        XmlNode::Element => "Element",
        XmlNode::Items => "Items",
        XmlNode::RequiredItems => "RequiredItems",
        XmlNode::Text => "Text",
    }
}

fn name(name: &XmlName) -> TokenStream {
    let XmlName { name, prefix, namespace } = name;
    match namespace.is_empty() {
        true => quote! { XmlName::new(#name) },
        false => quote! { XmlName::new(#name).within(#prefix, #namespace) },
    }
}

fn kind(objects: &[XmlObject], kind: &XmlKind) -> TokenStream {
    match kind {
        XmlKind::Text => quote! { XmlKind::Text },
        XmlKind::Literal => quote! { XmlKind::Literal },
        XmlKind::Open => quote! { XmlKind::Open },
        XmlKind::Object(id) => {
            let name = object_name(&objects[*id]);
            quote! { XmlKind::Object(&#name) }
        }
        XmlKind::List(item, kind) => {
            let (name, kind) = (self::name(item), self::kind(objects, kind));
            quote! { XmlKind::List(&XmlItem { name: #name, kind: #kind }) }
        }
    }
}
