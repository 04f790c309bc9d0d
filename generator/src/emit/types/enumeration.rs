//! One of some values: an enum with a variant for each.

use super::super::known;
use super::super::names::{Names, ident};
use super::super::{defaults, docs};
use crate::model::{Enumeration, TypeDef, Variant, VariantValue};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The enum and what it says of itself.
pub(super) fn items(
    names: &Names<'_>,
    def: &TypeDef,
    docs: &TokenStream,
    enumeration: &Enumeration,
) -> Vec<TokenStream> {
    let name = ident(&def.name);
    let variants = enumeration.variants.iter().map(variant);
    let unknown = def.usage.reply.then(|| {
        let unlisted = names.runtime(if is_integer(enumeration) {
            known::UNLISTED_INTEGER
        } else {
            known::UNLISTED
        });
        quote! {
            #[doc = " A value that the document does not list; only a reply brings one."]
            Unknown(#unlisted)
        }
    });
    let copy = (!def.usage.reply).then(|| quote! { , Copy });
    let (variants, derives) = (variants.chain(unknown), super::derives(def));
    let definition = quote! {
        #docs
        #[derive(Clone #copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash #derives)]
        #[non_exhaustive]
        pub enum #name { #(#variants),* }
    };
    let (all, default, value) = (all(enumeration), default(names, def), value(def, enumeration));
    let functions = quote! { impl #name { #all #value } };
    [Some(definition), Some(functions), default].into_iter().flatten().collect()
}

fn variant(variant: &Variant) -> TokenStream {
    let name = ident(&variant.name);
    let wire = match &variant.value {
        VariantValue::Text(text) => docs::code(text),
        VariantValue::Integer(value) => format!("`{value}`"),
    };
    let lines = match variant.docs.text.as_str() {
        "" => docs::wrapped(&format!("{wire}.")),
        text => docs::led(&format!("{wire}:"), text),
    };
    let docs = docs::attributes(&lines);
    quote! { #docs #name }
}

fn all(enumeration: &Enumeration) -> TokenStream {
    let variants = enumeration.variants.iter().map(|variant| ident(&variant.name));
    quote! {
        #[doc = " Every value that the document lists, in its order."]
        pub const ALL: &'static [Self] = &[#(Self::#variants),*];
    }
}

/// `as_str`, or `get` for integers.
fn value(def: &TypeDef, enumeration: &Enumeration) -> TokenStream {
    let arms = enumeration.variants.iter().map(|variant| {
        let (name, literal) = (ident(&variant.name), literal(&variant.value));
        quote! { Self::#name => #literal }
    });
    if is_integer(enumeration) {
        let unknown = def.usage.reply.then(|| quote! { Self::Unknown(value) => value.get() });
        let arms = arms.chain(unknown);
        return quote! {
            #[doc = " The value on the wire."]
            pub fn get(&self) -> i64 { match self { #(#arms),* } }
        };
    }
    let unknown = def.usage.reply.then(|| quote! { Self::Unknown(value) => value.as_str() });
    let arms = arms.chain(unknown);
    quote! {
        #[doc = " The value on the wire."]
        pub fn as_str(&self) -> &str { match self { #(#arms),* } }
    }
}

/// True where the values are integers on the wire.
pub(crate) fn is_integer(enumeration: &Enumeration) -> bool {
    enumeration.variants.iter().any(|variant| matches!(variant.value, VariantValue::Integer(_)))
}

/// A value on the wire as a literal.
pub(crate) fn literal(value: &VariantValue) -> Literal {
    match value {
        VariantValue::Text(text) => Literal::string(text),
        VariantValue::Integer(value) => Literal::i64_unsuffixed(*value),
    }
}

fn default(names: &Names<'_>, def: &TypeDef) -> Option<TokenStream> {
    let stated = &def.default.as_ref()?.value;
    let variant = ident(&defaults::variant_of(def, stated)?.name);
    let (name, default) = (ident(&def.name), names.prelude("Default"));
    Some(quote! {
        impl #default for #name {
            #[doc = " The default that the document states."]
            fn default() -> Self { Self::#variant }
        }
    })
}
