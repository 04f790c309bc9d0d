//! What the server fills in before a handler sees a request: defaults, and values that hang on others.

use super::super::defaults::{expression, insertion};
use super::super::names::{Names, ident};
use crate::model::{Derived, Operation, Param, Shape, Stated, TypeRef, VariantValue};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use specwright_runtime::json::Json;

/// The statements that complete `request`: defaults first, then what is forced, then what must lie within.
pub(super) fn steps(names: &Names<'_>, operation: &Operation) -> Vec<TokenStream> {
    let params = &operation.params;
    let defaults = params.iter().filter_map(|param| default(names, param));
    let derived =
        params.iter().flat_map(|param| param.derived.iter().map(move |rule| (param, rule)));
    let mut rules: Vec<_> = derived.collect();
    rules.sort_by_key(|(_, rule)| match rule {
        Derived::DefaultBy { .. } => 0,
        Derived::ForcedBy { .. } => 1,
        Derived::SubsetOf { .. } => 2,
    });
    let rules = rules.into_iter().filter_map(|(param, rule)| step(names, operation, param, rule));
    defaults.chain(rules).collect()
}

fn default(names: &Names<'_>, param: &Param) -> Option<TokenStream> {
    let stated = param.default.as_ref().filter(|_| !param.required)?;
    let (name, insertion) = (ident(&param.name), insertion(names, &param.ty, &stated.value));
    Some(quote! { request.#name.#insertion; })
}

fn step(
    names: &Names<'_>,
    operation: &Operation,
    param: &Param,
    rule: &Derived,
) -> Option<TokenStream> {
    let name = ident(&param.name);
    match rule {
        Derived::DefaultBy { wire, values } => {
            let choice = Choice::new(names, operation, (param, wire, values))?;
            let condition = quote! { request.#name.is_none() };
            Some(choice.tokens(Some(&condition)))
        }
        Derived::ForcedBy { wire, values } => {
            Some(Choice::new(names, operation, (param, wire, values))?.tokens(None))
        }
        Derived::SubsetOf { wire, always } => {
            let other = operation.params.iter().find(|other| other.wire == *wire)?;
            let other = list(other);
            let always =
                (!always.is_empty()).then(|| quote! { || [#(#always),*].contains(&item.as_ref()) });
            let items = match param.required {
                true => quote! { Some(&mut request.#name) },
                false => quote! { request.#name.as_mut() },
            };
            Some(quote! {
                if let Some(items) = #items {
                    let others = #other;
                    items.retain(|item| others.contains(item) #always);
                }
            })
        }
    }
}

/// The items of a list that may be absent.
fn list(param: &Param) -> TokenStream {
    let name = ident(&param.name);
    match param.required {
        true => quote! { request.#name.as_slice() },
        false => quote! { request.#name.as_deref().unwrap_or_default() },
    }
}

/// A value by the value of another parameter, which is an enumeration.
struct Choice {
    /// The other parameter.
    on: Ident,
    /// Values of the other, and what is done for each; those with the same consequence stand together.
    arms: Vec<(Vec<TokenStream>, TokenStream)>,
    /// True where the other has no further value.
    is_complete: bool,
}

impl Choice {
    fn new(
        names: &Names<'_>,
        operation: &Operation,
        (param, wire, values): (&Param, &str, &[(String, Stated<Json>)]),
    ) -> Option<Self> {
        let other = operation.params.iter().find(|other| other.wire == wire)?;
        let (name, ty) = (ident(&param.name), names.ty(&other.ty));
        let mut arms: Vec<(Vec<TokenStream>, TokenStream)> = Vec::new();
        for (key, stated) in values {
            let variant = variant(names, &other.ty, key)?;
            let pattern = match other.required {
                true => quote! { #ty::#variant },
                false => quote! { Some(#ty::#variant) },
            };
            let value = expression(names, &param.ty, &stated.value);
            let value = if param.required {
                value
            } else {
                quote! { Some(#value) }
            };
            let action = quote! { request.#name = #value; };
            match arms.iter_mut().find(|(_, known)| known.to_string() == action.to_string()) {
                Some((patterns, _)) => patterns.push(pattern),
                None => arms.push((vec![pattern], action)),
            }
        }
        let is_complete = other.required
            && values.len() == variants(names, &other.ty)
            && !is_open(names, &other.ty);
        Some(Self { on: ident(&other.name), arms, is_complete })
    }

    fn tokens(&self, condition: Option<&TokenStream>) -> TokenStream {
        let on = &self.on;
        if let [(patterns, action)] = self.arms.as_slice() {
            let condition = condition.map(|condition| quote! { #condition && });
            return quote! { if #condition matches!(request.#on, #(#patterns)|*) { #action } };
        }
        let arms =
            self.arms.iter().map(|(patterns, action)| quote! { #(#patterns)|* => { #action } });
        let rest = (!self.is_complete).then(|| quote! { _ => {} });
        let choice = quote! { match request.#on { #(#arms)* #rest } };
        match condition {
            Some(condition) => quote! { if #condition { #choice } },
            None => choice,
        }
    }
}

fn variant(names: &Names<'_>, ty: &TypeRef, key: &str) -> Option<Ident> {
    let TypeRef::Named(id) = ty else { return None };
    let Shape::Enumeration(enumeration) = &names.api.type_def(*id).shape else { return None };
    let found = enumeration.variants.iter().find(|variant| match &variant.value {
        VariantValue::Text(text) => text == key,
        VariantValue::Integer(value) => value.to_string() == key,
    });
    found.map(|variant| ident(&variant.name))
}

fn variants(names: &Names<'_>, ty: &TypeRef) -> usize {
    let TypeRef::Named(id) = ty else { return 0 };
    match &names.api.type_def(*id).shape {
        Shape::Enumeration(enumeration) => enumeration.variants.len(),
        _ => 0,
    }
}

/// True where the enumeration may hold a value that is not listed.
fn is_open(names: &Names<'_>, ty: &TypeRef) -> bool {
    let TypeRef::Named(id) = ty else { return true };
    names.api.type_def(*id).usage.reply
}
