//! `wire/schemas.rs`: the schemas that others refer to as data.

use super::super::Context;
use super::super::known;
use super::super::names::Names;
use super::super::rules::{Constants, Places, places};
use super::super::scope::gate;
use crate::model::{Api, Rules, Shape, TypeDef, TypeId};
use proc_macro2::TokenStream;
use quote::quote;

/// The places of the definitions that the types of an API are held to.
pub(in super::super) fn needed(api: &Api) -> Places {
    places(api, api.types.iter().filter_map(rules))
}

/// The rules that a type is held to as data.
fn rules(def: &TypeDef) -> Option<&Rules> {
    match &def.shape {
        Shape::Checked(checked) => Some(&checked.rules),
        _ => None,
    }
}

/// The module, and what the crate sees of it: it is there for all types, and needed by those of some parts alone.
pub(super) fn declaration(context: &Context<'_>) -> Option<(TokenStream, TokenStream)> {
    if context.tag().is_some() || context.checked_places().is_empty() {
        return None;
    }
    let types = context.api.types.iter().enumerate();
    let refers = types
        .filter(|(_, def)| rules(def).is_some_and(|rules| rules.referenced().next().is_some()));
    let gate = gate(refers.map(|(place, _)| context.parts.feature_of_type(TypeId(place))));
    Some((quote! { #gate mod schemas; }, quote! { #gate pub(crate) use schemas::DEFINITIONS; }))
}

/// The items of `wire/schemas.rs`.
pub(in super::super) fn items(context: &Context<'_>) -> Vec<TokenStream> {
    let places = context.checked_places();
    let names = Names::outside_types(context.api);
    let constants = Constants { names: &names, places };
    let schemas = constants.definitions(&context.shared_types());
    let schema = names.runtime(known::SCHEMA);
    let table = quote! {
        #[doc = " The schemas that rules refer to, by their places."]
        pub(crate) const DEFINITIONS: &[#schema<'static>] = &[#(#schemas),*];
    };
    let refers = table.to_string().contains("types ::");
    let types = refers.then(|| quote! { use crate::types; });
    let imports = names.imports();
    vec![quote! { #types #imports }, table]
}
