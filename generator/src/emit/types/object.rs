//! An object: public fields, and a `new` that asks for the required ones.

use super::super::names::{Names, argument, given, ident};
use super::super::{defaults, docs};
use crate::model::{Field, Object, TypeDef, TypeRef, UnknownFields};
use proc_macro2::TokenStream;
use quote::quote;

/// The struct and its functions.
pub(super) fn items(
    names: &Names<'_>,
    def: &TypeDef,
    docs: &TokenStream,
    object: &Object,
) -> Vec<TokenStream> {
    let name = ident(&def.name);
    let fields = object.fields.iter().map(|field| field_item(names, field));
    let collected = collected(names, object).map(|(field, ty)| {
        quote! { #[doc = " Members that no property of the schema names."] pub #field: #ty }
    });
    let fields = fields.chain(collected);
    let default = (!has_required(object)).then(|| quote! { , Default });
    let derives = super::derives(def);
    let definition = quote! {
        #docs
        #[derive(Clone, Debug, PartialEq #default #derives)]
        #[non_exhaustive]
        pub struct #name { #(#fields),* }
    };
    let (new, accessors) = (new(names, def, object), defaults::accessors(names, object));
    vec![definition, quote! { impl #name { #new #(#accessors)* } }]
}

fn has_required(object: &Object) -> bool {
    object.fields.iter().any(|field| field.presence.is_required())
}

fn field_item(names: &Names<'_>, field: &Field) -> TokenStream {
    let (name, ty) = (ident(&field.name), names.field(&field.ty, field.presence, field.boxed));
    let lines = docs::described(&field.docs.text);
    let lines = if lines.is_empty() { vec![format!("`{}`", field.wire)] } else { lines };
    let docs = docs::attributes(&lines);
    quote! { #docs pub #name: #ty }
}

fn collected(names: &Names<'_>, object: &Object) -> Option<(proc_macro2::Ident, TokenStream)> {
    match &object.unknown {
        UnknownFields::Collect(ty) => {
            let map = names.ty(&TypeRef::Map(Box::new(ty.clone())));
            Some((collected_name(object), map))
        }
        UnknownFields::Ignore | UnknownFields::Refuse => None,
    }
}

/// The name of the field that collects: `additional`, unless a property has it.
pub(crate) fn collected_name(object: &Object) -> proc_macro2::Ident {
    let mut name = "additional".to_owned();
    while object.fields.iter().any(|field| field.name == name) {
        name.push('_');
    }
    ident(&name)
}

fn new(names: &Names<'_>, def: &TypeDef, object: &Object) -> TokenStream {
    let (required, optional): (Vec<&Field>, Vec<&Field>) =
        object.fields.iter().partition(|field| field.presence.is_required());
    let arguments = required.iter().map(|field| {
        let (name, ty) = (ident(&field.name), names.field(&field.ty, field.presence, field.boxed));
        let ty = argument(names, &ty);
        quote! { #name: #ty }
    });
    let given = required.iter().map(|field| {
        given(&ident(&field.name), &names.field(&field.ty, field.presence, field.boxed))
    });
    let absent = optional.iter().map(|field| {
        let (name, none) = (ident(&field.name), names.prelude("None"));
        quote! { #name: #none }
    });
    let collected = collected(names, object).map(|(field, _)| {
        let map = names.empty_map();
        quote! { #field: #map }
    });
    let members = given.chain(absent).chain(collected);
    if required.is_empty() {
        let text = format!(" An empty `{}`; every field is optional.", def.name);
        return quote! { #[doc = #text] pub fn new() -> Self { Self::default() } };
    }
    let (article, name) = (article(&def.name), &def.name);
    let text = format!(" {article} `{name}` with its required fields; the others are absent.");
    let many = (required.len() > 7).then(|| {
        quote! { #[expect(clippy::too_many_arguments, reason = "one for each required field")] }
    });
    quote! {
        #[doc = #text]
        #many
        pub fn new(#(#arguments),*) -> Self { Self { #(#members),* } }
    }
}

/// The article before a name, as far as its first letter says how it is spoken.
fn article(name: &str) -> &'static str {
    match name.starts_with(['A', 'E', 'I', 'O']) && !name.starts_with("One") {
        true => "An",
        false => "A",
    }
}
