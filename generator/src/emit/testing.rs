//! `testing.rs`: the schema of each type as data, from which values for tests are made (feature `testing`).

use super::Context;
use super::known;
use super::names::{Names, ident};
use super::rules::{Constants, places};
use crate::model::{Rules, Shape, TypeDef};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// The items of `testing.rs`.
pub(super) fn items(context: &Context<'_>) -> Vec<String> {
    let api = context.api;
    let names = Names::outside_types(api);
    let starts: Vec<Rules> =
        api.types.iter().map(|def| Rules::definition(def.definition)).collect();
    let places = places(api, starts.iter());
    let constants = Constants { names: &names, places: &places };
    let described = api.types.iter().filter_map(|def| described(&constants, def));
    let items: Vec<String> = context.texts(described);
    let exports = quote! {
        pub use specwright_runtime::testing::{Boundary, Miss, Sample, boundaries, near_misses, valid};
    };
    if items.is_empty() {
        return vec![(context.write)(exports)];
    }
    let schema = names.runtime(known::SCHEMA);
    let schemas = constants.definitions();
    let definitions = quote! {
        #[doc = " The schemas, by their places."]
        const DEFINITIONS: &[#schema<'static>] = &[#(#schemas),*];
    };
    let imports = names.imports();
    let imports = quote! {
        use crate::types;
        #imports
        #exports
    };
    let [imports, definitions] = [imports, definitions].map(context.write);
    [imports].into_iter().chain(items).chain([definitions]).collect()
}

/// The schema of a type: of a struct or an enum it is said of the type, of an alias of the runtime's types of its marker.
fn described(constants: &Constants<'_, '_>, def: &TypeDef) -> Option<TokenStream> {
    let (described, marked) = (ident("described"), ident("describes"));
    let (says, name) = match &def.shape {
        // Another name for a type is described with that one.
        Shape::Alias(_) => return None,
        Shape::Object(_) | Shape::Enumeration(_) | Shape::Union(_) => (described, ident(&def.name)),
        Shape::Checked(_) => (marked, format_ident!("{}Rules", def.name)),
        Shape::Text(_) | Shape::Integer(_) | Shape::Number(_) | Shape::List(_) => {
            (marked, format_ident!("{}Limits", def.name))
        }
    };
    let (wire, place) = (&def.name, constants.place(def.definition));
    Some(quote! { specwright_runtime::#says!(types::#name: #wire, DEFINITIONS[#place]); })
}
