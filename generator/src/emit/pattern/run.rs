//! A run of characters as the runtime's constant.

use super::super::known;
use super::super::names::Names;
use crate::model::{CharClass, Run};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// `Run::any(Class::of("0-9A-Z_a-z"))`
pub(super) fn run(names: &Names<'_>, run: &Run) -> TokenStream {
    let (outer, class) = (names.runtime(known::RUN), class(names, &run.class));
    let (min, max) = (Literal::usize_unsuffixed(run.min), Literal::usize_unsuffixed(run.max));
    match (run.min, run.max) {
        (1, 1) => quote! { #outer::once(#class) },
        (0, usize::MAX) => quote! { #outer::any(#class) },
        (1, usize::MAX) => quote! { #outer::some(#class) },
        (_, usize::MAX) => quote! { #outer::between(#class, #min, usize::MAX) },
        _ => quote! { #outer::between(#class, #min, #max) },
    }
}

/// `Class::of("a-z")`
pub(super) fn class(names: &Names<'_>, class: &CharClass) -> TokenStream {
    let outer = names.runtime(known::CLASS);
    if *class == CharClass::all() {
        return quote! { #outer::ANY };
    }
    let (ascii, others) = class.notation();
    let ranges = others.iter().map(|(low, high)| {
        let (low, high) = (Literal::character(*low), Literal::character(*high));
        quote! { (#low, #high) }
    });
    match others.is_empty() {
        true => quote! { #outer::of(#ascii) },
        false => quote! { #outer::of(#ascii).and(&[#(#ranges),*]) },
    }
}
