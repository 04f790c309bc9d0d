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
    let is_of_client = |xml: &XmlBody| of_client.iter().any(|body| body.xml.name == xml.name);
    let statics = distinct(&bodies).into_iter();
    let statics = statics.map(|xml| (is_of_client(xml), Static::of_body(objects, xml)));
    let statics = statics.chain(all.iter().map(|id| {
        let object = &objects[*id];
        (known.contains(id), Static::of_object(objects, object))
    }));
    let statics: Vec<(bool, Static)> = statics.collect();
    let imports = imports(&statics);
    let statics = statics.into_iter().map(|(is_of_client, Static { docs, item })| {
        let gate = gate(is_of_client);
        quote! { #docs #gate #item }
    });
    imports.into_iter().chain(statics).collect()
}

/// Bodies, of those that are the same one.
fn distinct<'a>(bodies: &[Body<'a>]) -> Vec<&'a XmlBody> {
    let mut seen = BTreeSet::new();
    bodies.iter().map(|body| body.xml).filter(|xml| seen.insert(&xml.name)).collect()
}

/// What the client does not use is the server's.
fn gate(is_of_client: bool) -> Option<TokenStream> {
    (!is_of_client).then(|| quote! { #[cfg(feature = "server")] })
}

/// The imports of the runtime's names: those that the client uses, and those that the server alone does.
fn imports(statics: &[(bool, Static)]) -> Option<TokenStream> {
    const NAMES: [&str; 7] =
        ["XmlBody", "XmlItem", "XmlKind", "XmlMember", "XmlName", "XmlNode", "XmlObject"];
    let used = |is_seen: fn(bool) -> bool| {
        let items = statics.iter().filter(|(is_of_client, _)| is_seen(*is_of_client));
        let texts: Vec<String> = items.map(|(_, one)| one.item.to_string()).collect();
        let words = texts.iter().flat_map(|text| text.split(|sign: char| !sign.is_alphanumeric()));
        let words: BTreeSet<&str> = words.collect();
        NAMES.into_iter().filter(|name| words.contains(name)).collect::<BTreeSet<_>>()
    };
    let (all, known) = (used(|_| true), used(|is_of_client| is_of_client));
    let of_server = all.difference(&known).copied().collect();
    let import = |is_of_client: bool, names: BTreeSet<&str>| {
        let (gate, names) = (gate(is_of_client), names.into_iter().map(ident).collect::<Vec<_>>());
        (!names.is_empty()).then(|| quote! { #gate use specwright_runtime::xml::{#(#names),*}; })
    };
    let imports = [import(true, known), import(false, of_server)];
    imports.into_iter().flatten().reduce(|all, one| quote! { #all #one })
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
}

/// The name of the static that describes a body.
pub(super) fn body_name(body: &XmlBody) -> Ident {
    format_ident!("{}_BODY", body.name.to_shouty_snake_case())
}

/// A static, with what stands above its attributes.
struct Static {
    docs: Option<TokenStream>,
    item: TokenStream,
}

impl Static {
    fn of_body(objects: &[XmlObject], body: &XmlBody) -> Self {
        let name = body_name(body);
        let (root, kind) = (self::name(&body.root), kind(objects, &body.kind));
        let text = format!(" A body whose root is {}.", docs::code(&body.root.name));
        let item = quote! {
            pub(super) static #name: XmlBody<'static> = XmlBody { root: #root, kind: #kind };
        };
        Self { docs: Some(quote! { #[doc = #text] }), item }
    }

    fn of_object(objects: &[XmlObject], object: &XmlObject) -> Self {
        let name = object_name(object);
        let members = object.members.iter().map(|member| self::member(objects, member));
        let others = kind(objects, &object.others);
        let item = quote! {
            static #name: XmlObject<'static> = XmlObject { members: &[#(#members),*], others: #others };
        };
        Self { docs: None, item }
    }
}

fn object_name(object: &XmlObject) -> Ident {
    format_ident!("{}_MEMBERS", object.name.to_shouty_snake_case())
}

/// A member, which is called in XML as it is in JSON unless something else is said.
fn member(objects: &[XmlObject], member: &XmlMember) -> TokenStream {
    let XmlMember { property, node, name, kind } = member;
    let (node, kind) = (ident(node_name(*node)), self::kind(objects, kind));
    let is_named_alike = name.name == *property && name.namespace.is_empty();
    let name = (!is_named_alike).then(|| {
        let name = self::name(name);
        quote! { .named(#name) }
    });
    quote! { XmlMember::new(#property, XmlNode::#node, #kind) #name }
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
