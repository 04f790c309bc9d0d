//! `testing.rs`: the schema of each type as data, from which values for tests are made (feature `testing`).

use super::Context;
use super::known;
use super::names::{Names, ident};
use super::rules::Constants;
use super::scope::gate;
use crate::model::{Shape, TypeDef, TypeId};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// True where a part has a type whose values are made; a crate has the file always.
pub(super) fn is_needed(context: &Context<'_>) -> bool {
    let is_part_needed =
        || context.tag().is_none() || context.types.iter().copied().any(is_described);
    context.options.has_testing && is_part_needed()
}

/// Another name for a type is described with that one.
fn is_described(def: &TypeDef) -> bool {
    !matches!(def.shape, Shape::Alias(_))
}

/// The items of `testing.rs`.
pub(super) fn items(context: &Context<'_>) -> Vec<String> {
    let names = Names::outside_types(context.api);
    let constants = Constants { names: &names, places: context.all_places() };
    let described = context.types.iter().filter_map(|def| described(&constants, def));
    let items: Vec<String> = context.texts(described);
    if context.tag().is_some() {
        let imports = (context.write)(quote! { use super::DEFINITIONS; use crate::types; });
        return [imports].into_iter().chain(items).collect();
    }
    let exports = quote! {
        pub use specwright_runtime::testing::{Boundary, Miss, Sample, boundaries, near_misses, valid};
    };
    if !context.api.types.iter().any(is_described) {
        return vec![(context.write)(exports)];
    }
    let gate = gate_of_types(context);
    let schema = names.runtime(known::SCHEMA);
    let schemas = constants.definitions(&context.shared_types());
    let definitions = quote! {
        #[doc = " The schemas, by their places."]
        #gate
        const DEFINITIONS: &[#schema<'static>] = &[#(#schemas),*];
    };
    let types = (!items.is_empty()).then(|| quote! { use crate::types; });
    let imports = names.imports_where(gate.as_ref());
    let imports = quote! {
        #types
        #imports
        #exports
    };
    let [imports, definitions] = [imports, definitions].map(context.write);
    [imports].into_iter().chain(items).chain([definitions]).collect()
}

/// The condition for what is there for the types of any part.
fn gate_of_types(context: &Context<'_>) -> Option<TokenStream> {
    let types = context.api.types.iter().enumerate().filter(|(_, def)| is_described(def));
    gate(types.map(|(place, _)| context.parts.feature_of_type(TypeId(place))))
}

/// The schema of a type: of a struct or an enum it is said of the type, of an alias of the runtime's types of its marker.
fn described(constants: &Constants<'_, '_>, def: &TypeDef) -> Option<TokenStream> {
    let (described, marked) = (ident("described"), ident("describes"));
    let (says, name) = match &def.shape {
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
