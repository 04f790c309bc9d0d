//! Programs written by machine against a crate: one uses all of it, one implements its trait.

use anyhow::{Context, Result};
use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use specwright::GeneratedFile;
use syn::Item;
use syn::punctuated::Punctuated;

use super::calls;

/// Both programs, as text.
pub struct Programs {
    /// Names every public item, reads every field, matches every variant and calls every function.
    pub importer: String,
    /// Implements the server's trait.
    pub implementor: String,
}

/// The modules of a generated crate that others name.
const MODULES: [&str; 5] = ["types", "operations", "faults", "server", "client"];

/// Writes both programs against the files of a crate.
pub fn programs(files: &[GeneratedFile]) -> Result<Programs> {
    let mut importer = quote! { #![allow(warnings)] fn main() {} };
    let mut implementor = importer.clone();
    for module in MODULES {
        let path = format!("src/{module}.rs");
        let file = files.iter().find(|file| file.path == path).context("every crate has it")?;
        let parsed = syn::parse_file(&file.text).with_context(|| format!("{path} is no Rust"))?;
        importer.extend(uses_of(module, &parsed.items));
        if module == "server" {
            implementor.extend(implementation(&parsed.items));
        }
    }
    Ok(Programs { importer: importer.to_string(), implementor: implementor.to_string() })
}

/// A module that uses all public items of one.
fn uses_of(module: &str, items: &[Item]) -> TokenStream {
    let module = format_ident!("{module}");
    let imports = items.iter().filter_map(imported);
    let own = items.iter().filter_map(public_name);
    let uses = items.iter().map(uses);
    quote! {
        mod #module {
            use subject::runtime as specwright_runtime;
            #(#imports)*
            use subject::#module::{#(#own),*};
            #(const _: () = { #uses };)*
        }
    }
}

/// What a file imports, as seen from outside, whatever feature of the crate it hangs on: the program has them all.
fn imported(item: &Item) -> Option<TokenStream> {
    let Item::Use(syn::ItemUse { vis, leading_colon, tree, .. }) = item else { return None };
    let import = quote! { #vis use #leading_colon #tree; };
    Some(replaced(import, "crate", &format_ident!("subject")))
}

fn public_name(item: &Item) -> Option<&Ident> {
    match item {
        Item::Struct(item) => Some(&item.ident),
        Item::Enum(item) => Some(&item.ident),
        Item::Type(item) => Some(&item.ident),
        Item::Static(item) => Some(&item.ident),
        Item::Fn(item) => Some(&item.sig.ident),
        Item::Trait(item) => Some(&item.ident),
        _ => None,
    }
}

fn uses(item: &Item) -> TokenStream {
    match item {
        Item::Struct(item) => structure(item),
        Item::Enum(item) => enumeration(item),
        Item::Type(syn::ItemType { ident, ty, .. }) => {
            quote! { fn alias(value: #ident) -> #ty { value } }
        }
        Item::Static(syn::ItemStatic { ident, ty, .. }) => {
            quote! { fn stat() { let _: &'static #ty = &#ident; } }
        }
        Item::Fn(item) => {
            let generics = &item.sig.generics;
            calls::call(&item.sig, None, &generics.to_token_stream())
        }
        Item::Impl(item) => implemented(item),
        Item::Trait(item) => duties(item),
        _ => TokenStream::new(),
    }
}

/// The functions of a trait, called on anything that implements it.
fn duties(item: &syn::ItemTrait) -> TokenStream {
    let name = &item.ident;
    let signatures = item.items.iter().filter_map(|item| match item {
        syn::TraitItem::Fn(item) => Some(&item.sig),
        _ => None,
    });
    let calls = signatures.map(|signature| {
        let service = format_ident!("S");
        calls::call(signature, Some(&service), &quote! { <S: #name> })
    });
    quote! { #(const _: () = { #calls };)* }
}

fn structure(item: &syn::ItemStruct) -> TokenStream {
    let (name, derives) = (&item.ident, derives(&item.ident, &item.attrs));
    let is_public = |field: &&syn::Field| matches!(field.vis, syn::Visibility::Public(_));
    let fields: Vec<&syn::Field> = item.fields.iter().filter(is_public).collect();
    let names: Vec<_> = fields.iter().filter_map(|field| field.ident.as_ref()).collect();
    let types = fields.iter().map(|field| &field.ty);
    let values: Vec<Ident> = (0..names.len()).map(|place| format_ident!("value_{place}")).collect();
    quote! {
        #derives
        fn fields(value: #name) {
            let #name { #(#names: #values,)* .. } = value;
            #(let _: #types = #values;)*
        }
    }
}

fn enumeration(item: &syn::ItemEnum) -> TokenStream {
    let (name, derives) = (&item.ident, derives(&item.ident, &item.attrs));
    let variants = item.variants.iter().map(|variant| {
        let (own, types) = (&variant.ident, variant.fields.iter().map(|field| &field.ty));
        let types: Vec<_> = types.collect();
        let values: Vec<Ident> =
            (0..types.len()).map(|place| format_ident!("value_{place}")).collect();
        let pattern = match types.is_empty() {
            true => quote! { #name::#own },
            false => quote! { #name::#own(#(#values),*) },
        };
        quote! {
            const _: () = {
                fn make(#(#values: #types),*) -> #name { #pattern }
                fn read(value: #name) {
                    match value {
                        #pattern => { #(let _: #types = #values;)* }
                        _ => {}
                    }
                }
            };
        }
    });
    quote! { #derives #(#variants)* }
}

/// The traits that a type derives are asked for.
fn derives(name: &Ident, attributes: &[syn::Attribute]) -> TokenStream {
    let mut bounds = TokenStream::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
        let paths = Punctuated::<syn::Path, syn::Token![,]>::parse_terminated;
        for path in attribute.parse_args_with(paths).into_iter().flatten() {
            let path = match path.is_ident("Debug") || path.is_ident("Hash") {
                true if path.is_ident("Debug") => quote! { ::std::fmt::Debug },
                true => quote! { ::std::hash::Hash },
                false => quote! { #path },
            };
            bounds.extend(quote! { #path + });
        }
    }
    quote! {
        fn needs<T: #bounds ?Sized>() {}
        fn derives() { needs::<#name>() }
    }
}

fn implemented(item: &syn::ItemImpl) -> TokenStream {
    let syn::Type::Path(path) = &*item.self_ty else { return TokenStream::new() };
    let Some(name) = path.path.get_ident() else { return TokenStream::new() };
    let bound = item.trait_.as_ref().map(|(path, _)| {
        quote! {
            fn needs<T: #path>() {}
            fn implements() { needs::<#name>() }
        }
    });
    let whole = match &item.trait_ {
        Some((path, _)) => quote! { <#name as #path> },
        None => quote! { #name },
    };
    let parts = item.items.iter().map(|part| match part {
        syn::ImplItem::Fn(part) if bound.is_none() => {
            calls::call(&part.sig, Some(name), &TokenStream::new())
        }
        syn::ImplItem::Const(part) => {
            let (constant, ty) = (&part.ident, replaced(part.ty.to_token_stream(), "Self", name));
            quote! { fn constant() { let _: #ty = #whole::#constant; } }
        }
        _ => TokenStream::new(),
    });
    quote! { #bound #(const _: () = { #parts };)* }
}

/// An implementation of the trait, each function with the signature of the trait.
fn implementation(items: &[Item]) -> TokenStream {
    let found = items.iter().find_map(|item| match item {
        Item::Trait(item) => Some(item),
        _ => None,
    });
    let Some(item) = found else { return TokenStream::new() };
    let name = &item.ident;
    let signatures: Vec<_> = item
        .items
        .iter()
        .filter_map(|item| match item {
            syn::TraitItem::Fn(item) => Some(&item.sig),
            _ => None,
        })
        .collect();
    let operations = calls::named_types(&signatures);
    quote! {
        use subject::server::#name;
        use subject::operations::{#(#operations),*};
        use subject::runtime::fault::Fault;
        struct Nobody;
        impl #name for Nobody {
            type Principal = ();
            #(#signatures { async { std::future::pending().await } })*
        }
    }
}

/// Code with another word for one of its words.
pub(super) fn replaced(tokens: TokenStream, word: &str, by: &Ident) -> TokenStream {
    let other = |token| match token {
        TokenTree::Ident(ident) if ident == word => TokenTree::Ident(by.clone()),
        TokenTree::Group(group) => {
            let inside = replaced(group.stream(), word, by);
            TokenTree::Group(Group::new(group.delimiter(), inside))
        }
        token => token,
    };
    tokens.into_iter().map(other).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(item: &str, expected: &str) {
        let item: Item = syn::parse_str(item).unwrap();
        let expected: TokenStream = expected.parse().unwrap();
        assert_eq!(uses(&item).to_string(), expected.to_string());
    }

    #[test]
    fn every_field_is_read_with_its_type() {
        check(
            "pub struct Thing { pub name: Name, hidden: u8 }",
            "fn needs<T: ?Sized>() {} fn derives() { needs:: <Thing>() }
             fn fields(value: Thing) {
                 let Thing { name: value_0, .. } = value;
                 let _: Name = value_0;
             }",
        );
    }

    #[test]
    fn a_string_is_given_as_a_literal() {
        check(
            "impl Thing { pub fn new(name: impl Into<String>, size: i32) -> Self {} }",
            "const _: () = {
                 fn call(argument_1: i32) { let _: Thing = Thing::new(\"text\", argument_1); }
             };",
        );
    }

    #[test]
    fn an_alias_is_what_it_stands_for() {
        check("pub type Id = String;", "fn alias(value: Id) -> String { value }");
    }

    #[test]
    fn a_trait_is_called_on_whatever_implements_it_and_its_future_awaited() {
        check(
            "pub trait Shop { fn show(&self, who: Self::Principal) -> impl Future<Output = u8>; }",
            "const _: () = {
                 async fn call<S: Shop>(argument_0: &S, argument_1: S::Principal) {
                     let _: u8 = S::show(argument_0, argument_1).await;
                 }
             };",
        );
    }
}
