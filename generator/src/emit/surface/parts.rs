//! What an item consists of: each thing that a program can name by itself.

use super::Item;
use super::shown::Shown;
use super::text::written;
use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::{FnArg, Signature, Token};

/// Something that a program can name, or rely on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What it is.
    pub kind: PartKind,
    /// Its name inside the thing that it belongs to; empty for the thing itself.
    pub name: String,
    /// What a compiler compares: a type, or what stands between the name and the body of a function.
    pub signature: String,
    /// What functions are called with, the receiver left out.
    pub arguments: Vec<Argument>,
    /// What it gives when the program runs, where that follows from the document: a value or a body.
    pub value: String,
    shown: Shown,
}

/// An argument of a function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Argument {
    /// Its name.
    pub name: String,
    /// Its type.
    pub ty: String,
}

/// What a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartKind {
    /// The thing itself: a type, an alias, a static, a trait or a function outside any `impl`.
    Definition,
    /// A public field.
    Field,
    /// A variant of an enum.
    Variant,
    /// A trait that is implemented, by a derive or by a block.
    Implementation,
    /// A function of a type.
    Function,
    /// A function of a trait that implementors write.
    Duty,
    /// A constant.
    Constant,
}

pub(super) fn parts(item: &Item) -> Vec<Part> {
    let parsed = syn::parse_str(&item.code).expect("emit makes Rust items");
    let shown = || Shown::Item(item.code.clone());
    match parsed {
        syn::Item::Struct(parsed) => structure(parsed, shown()),
        syn::Item::Enum(parsed) => enumeration(parsed, shown()),
        syn::Item::Impl(parsed) => implementation(parsed),
        syn::Item::Trait(parsed) => duties(parsed),
        syn::Item::Fn(parsed) => vec![function(PartKind::Definition, "", &parsed.vis, &parsed.sig)],
        syn::Item::Type(parsed) => vec![Part::definition(&parsed.ty, shown())],
        syn::Item::Static(parsed) => {
            let shown =
                format!("pub static {}: {}", parsed.ident, written(parsed.ty.to_token_stream()));
            vec![Part::definition(&parsed.ty, Shown::Lines(shown))]
        }
        _ => Vec::new(),
    }
}

impl Part {
    fn new(kind: PartKind, name: impl Into<String>) -> Self {
        let (name, arguments) = (name.into(), Vec::new());
        let [signature, value] = [const { String::new() }; 2];
        Self { kind, name, signature, arguments, value, shown: Shown::Lines(String::new()) }
    }

    fn definition(signature: &impl ToTokens, shown: Shown) -> Self {
        Self::new(PartKind::Definition, "").signed(signature).showing(shown)
    }

    /// Its lines as they are written, without comments.
    pub fn shown(&self) -> String {
        self.shown.lines()
    }

    fn signed(mut self, tokens: &impl ToTokens) -> Self {
        self.signature = written(tokens.to_token_stream());
        self
    }

    fn valued(mut self, tokens: &impl ToTokens) -> Self {
        self.value = written(tokens.to_token_stream());
        self
    }

    fn showing(mut self, shown: Shown) -> Self {
        self.shown = shown;
        self
    }
}

/// The word itself, and the traits that the attributes derive.
fn defined(word: &str, attributes: &[syn::Attribute], shown: Shown) -> Vec<Part> {
    let whole = Part { signature: word.to_owned(), ..Part::new(PartKind::Definition, "") };
    let mut parts = vec![whole.showing(shown)];
    for path in attributes.iter().flat_map(derived) {
        let name = written(path.to_token_stream());
        let shown = Shown::Lines(format!("#[derive({name})]"));
        parts.push(Part::new(PartKind::Implementation, name).showing(shown));
    }
    parts
}

/// The traits that an attribute derives, whatever feature that asks for: a review is of the crate with all of them.
fn derived(attribute: &syn::Attribute) -> Vec<syn::Path> {
    let paths = Punctuated::<syn::Path, Token![,]>::parse_terminated;
    if attribute.path().is_ident("derive") {
        return attribute.parse_args_with(paths).into_iter().flatten().collect();
    }
    if !attribute.path().is_ident("cfg_attr") {
        return Vec::new();
    }
    let parts = attribute.parse_args_with(Punctuated::<syn::Meta, Token![,]>::parse_terminated);
    let derives = parts.into_iter().flatten().filter_map(|part| match part {
        syn::Meta::List(list) if list.path.is_ident("derive") => list.parse_args_with(paths).ok(),
        _ => None,
    });
    derives.flatten().collect()
}

fn structure(parsed: syn::ItemStruct, shown: Shown) -> Vec<Part> {
    let mut parts = defined("struct", &parsed.attrs, shown);
    for field in parsed.fields {
        if let (syn::Visibility::Public(_), Some(name)) = (&field.vis, &field.ident) {
            let part = Part::new(PartKind::Field, name.to_string()).signed(&field.ty);
            parts.push(part.showing(Shown::field(&field)));
        }
    }
    parts
}

fn enumeration(parsed: syn::ItemEnum, shown: Shown) -> Vec<Part> {
    let mut parts = defined("enum", &parsed.attrs, shown);
    parts.extend(parsed.variants.into_iter().map(|variant| {
        let part = Part::new(PartKind::Variant, variant.ident.to_string()).signed(&variant.fields);
        part.showing(Shown::variant(&variant))
    }));
    parts
}

fn implementation(parsed: syn::ItemImpl) -> Vec<Part> {
    let implemented = parsed.trait_.as_ref().and_then(|(path, _)| path.segments.last());
    let mut parts: Vec<Part> = implemented
        .map(|name| {
            let name = written(name.to_token_stream());
            let shown = Shown::Lines(format!("impl {name}"));
            Part::new(PartKind::Implementation, name).showing(shown)
        })
        .into_iter()
        .collect();
    for item in parsed.items {
        match item {
            syn::ImplItem::Fn(item) => {
                let name = item.sig.ident.to_string();
                let part = function(PartKind::Function, &name, &item.vis, &item.sig);
                parts.push(match is_value(&name) {
                    true => part.valued(&item.block).showing(Shown::whole_function(&item)),
                    false => part,
                });
            }
            syn::ImplItem::Const(item) if !FOLLOWS.iter().any(|name| item.ident == name) => {
                let shown = Shown::constant(&item);
                let part = Part::new(PartKind::Constant, item.ident.to_string()).signed(&item.ty);
                parts.push(part.valued(&item.expr).showing(shown));
            }
            _ => {}
        }
    }
    parts
}

/// Constants that say nothing but what the type is called, and which variants it has.
const FOLLOWS: [&str; 2] = ["ALL", "NAME"];

/// Functions that give what the document states: defaults, and the values of an enumeration.
fn is_value(name: &str) -> bool {
    name.ends_with("_or_default") || matches!(name, "default" | "as_str" | "get")
}

fn duties(parsed: syn::ItemTrait) -> Vec<Part> {
    let bounds = &parsed.supertraits;
    let shown = Shown::Lines(format!("pub trait {}", parsed.ident));
    let mut parts = vec![Part::definition(bounds, shown)];
    for item in parsed.items {
        if let syn::TraitItem::Fn(item) = item {
            let name = item.sig.ident.to_string();
            parts.push(function(PartKind::Duty, &name, &syn::Visibility::Inherited, &item.sig));
        }
    }
    parts
}

fn function(kind: PartKind, name: &str, visibility: &syn::Visibility, sig: &Signature) -> Part {
    let (generics, limits, output) = (&sig.generics, &sig.generics.where_clause, &sig.output);
    let asynchronous = &sig.asyncness;
    let rest = quote::quote! { #asynchronous #generics #output #limits };
    let receiver = sig.receiver().map(|receiver| written(receiver.to_token_stream()));
    let arguments = sig.inputs.iter().filter_map(|input| match input {
        FnArg::Receiver(_) => None,
        FnArg::Typed(typed) => {
            let [name, ty] = [typed.pat.to_token_stream(), typed.ty.to_token_stream()].map(written);
            Some(Argument { name, ty })
        }
    });
    Part {
        signature: format!("{} {}", receiver.unwrap_or_default(), written(rest)),
        arguments: arguments.collect(),
        ..Part::new(kind, name).showing(Shown::function(visibility, sig))
    }
}
