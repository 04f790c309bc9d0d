//! One of several types: an enum with a variant for each.

use super::super::docs;
use super::super::names::{Names, ident};
use crate::model::{Branch, Presence, TypeDef, Union};
use proc_macro2::TokenStream;
use quote::quote;

/// The enum.
pub(super) fn items(
    names: &Names<'_>,
    def: &TypeDef,
    docs: &TokenStream,
    union: &Union,
) -> Vec<TokenStream> {
    let name = ident(&def.name);
    let derives = super::derives(def);
    let variants = union.branches.iter().map(|branch| variant(names, branch));
    vec![quote! {
        #docs
        #[derive(Clone, Debug, PartialEq #derives)]
        #[non_exhaustive]
        pub enum #name { #(#variants),* }
    }]
}

fn variant(names: &Names<'_>, branch: &Branch) -> TokenStream {
    let name = ident(&branch.name);
    let ty = names.field(&branch.ty, Presence::Required, branch.boxed);
    let meaning = docs::described(&branch.docs.text);
    let lines = match (meaning.is_empty(), branch.tags.as_slice()) {
        (false, _) => meaning,
        (true, []) => vec![format!("As `{}`.", branch.name)],
        (true, tags) => {
            let tags: Vec<String> = tags.iter().map(|tag| docs::code(tag)).collect();
            vec![format!("Chosen by {}.", tags.join(" or "))]
        }
    };
    let docs = docs::attributes(&lines);
    quote! { #docs #name(#ty) }
}
