//! `wire/schemas.rs`: the schemas that others refer to as data.

use super::super::Context;
use super::super::known;
use super::super::names::Names;
use super::super::rules::{Constants, Places, places};
use crate::model::Shape;
use proc_macro2::TokenStream;
use quote::quote;

/// The places of the definitions that the types of an API are held to.
pub(in super::super) fn needed(context: &Context<'_>) -> Places {
    let checked = context.api.types.iter().filter_map(|def| match &def.shape {
        Shape::Checked(checked) => Some(&checked.rules),
        _ => None,
    });
    places(context.api, checked)
}

/// The items of `wire/schemas.rs`.
pub(in super::super) fn items(context: &Context<'_>) -> Vec<TokenStream> {
    let places = needed(context);
    let names = Names::outside_types(context.api);
    let constants = Constants { names: &names, places: &places };
    let schemas = constants.definitions();
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
