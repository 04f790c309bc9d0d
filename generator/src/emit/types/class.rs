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

fn class(names: &Names<'_>, class: &CharClass) -> TokenStream {
    let outer = names.runtime(known::CLASS);
    if *class == CharClass::all() {
        return quote! { #outer::ANY };
    }
    let (ascii, others) = class_text(class);
    let ranges = others.iter().map(|(low, high)| {
        let (low, high) = (Literal::character(*low), Literal::character(*high));
        quote! { (#low, #high) }
    });
    match others.is_empty() {
        true => quote! { #outer::of(#ascii) },
        false => quote! { #outer::of(#ascii).and(&[#(#ranges),*]) },
    }
}

/// A class as the runtime's `Class::of` and `Class::and` take it.
pub(crate) fn class_text(class: &CharClass) -> (String, Vec<(char, char)>) {
    let ascii = class.0.iter().filter_map(|range| ascii_part(*range)).collect();
    let others = class.0.iter().filter_map(|range| other_part(*range)).collect();
    (ascii, others)
}

/// The part of a range below 128, in the notation of the runtime.
fn ascii_part((low, high): (char, char)) -> Option<String> {
    if !low.is_ascii() {
        return None;
    }
    let high = high.min('\x7f');
    let steps = u32::from(high) - u32::from(low);
    Some(match steps {
        0 => sign(low),
        1 => sign(low) + &sign(high),
        _ => format!("{}-{}", sign(low), sign(high)),
    })
}

fn sign(character: char) -> String {
    match character {
        '-' | '\\' | ']' => format!("\\{character}"),
        other => other.to_string(),
    }
}

fn other_part((low, high): (char, char)) -> Option<(char, char)> {
    (!high.is_ascii()).then(|| (low.max('\u{80}'), high))
}
