//! The words that types are written with.

use super::Context;
use super::known::{self, Known};
use super::parts::Parts;
use super::scope::Scope;
use crate::model::{
    Api, IntegerWidth, NumberWidth, Plain, Presence, Shape, TypeDef, TypeId, TypeRef,
};
use foldhash::HashSet;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Words of the language's own prelude that generated files use, and their full paths.
const PRELUDE: [(&str, &str); 8] = [
    ("String", "std::string::String"),
    ("Vec", "std::vec::Vec"),
    ("Option", "std::option::Option"),
    ("Some", "std::option::Option::Some"),
    ("None", "std::option::Option::None"),
    ("Box", "std::boxed::Box"),
    ("Into", "std::convert::Into"),
    ("Default", "std::default::Default"),
];

/// The words of one file: what it imports, and which of them a type of the API took.
pub(super) struct Names<'a> {
    /// The API that the file belongs to.
    pub api: &'a Api,
    taken: Arc<TakenNames>,
    imports: RefCell<BTreeSet<Known>>,
    uses_map: Cell<bool>,
    prefix: TokenStream,
    part: Option<Part<'a>>,
}

/// The names that the types of an API have taken, made once for all of its files.
pub(super) type TakenNames = HashSet<String>;

/// The names of the types of an API. A marker stands beside them, and may have the name of the trait that it implements.
pub(super) fn taken(api: &Api) -> TakenNames {
    let names = |def: &TypeDef| std::iter::once(def.name.clone()).chain(def.marker());
    api.types.iter().flat_map(names).collect()
}

/// The part of a tag, whose file of types imports those that are shared.
struct Part<'a> {
    tag: usize,
    parts: Arc<Parts>,
    shared: RefCell<BTreeSet<&'a str>>,
}

impl<'a> Names<'a> {
    /// The words of `types.rs`, where the API's own names stand bare.
    pub(super) fn inside_types(context: &Context<'a>) -> Self {
        Self {
            api: context.api,
            taken: context.taken_names(),
            imports: RefCell::default(),
            uses_map: Cell::default(),
            prefix: TokenStream::new(),
            part: Part::of(context),
        }
    }

    /// The words of any other file, where they stand behind `types::`.
    pub(super) fn outside_types(api: &'a Api) -> Self {
        let prefix = quote! { types:: };
        Self {
            api,
            taken: Arc::default(),
            imports: RefCell::default(),
            uses_map: Cell::default(),
            prefix,
            part: None,
        }
    }

    /// A name of the runtime, imported where the API left it free.
    pub(super) fn runtime(&self, known: Known) -> TokenStream {
        let name = ident(known.name);
        if self.taken.contains(known.name) {
            let module = ident(known.module);
            return quote! { specwright_runtime::#module::#name };
        }
        self.imports.borrow_mut().insert(known);
        quote! { #name }
    }

    /// A map from any name.
    fn map(&self) -> TokenStream {
        if self.taken.contains("BTreeMap") {
            return path("std::collections::BTreeMap");
        }
        self.uses_map.set(true);
        path("BTreeMap")
    }

    /// An empty map.
    pub(super) fn empty_map(&self) -> TokenStream {
        let map = self.map();
        quote! { #map::new() }
    }

    /// A name of the language's prelude, in full where the API took it.
    pub(super) fn prelude(&self, name: &str) -> TokenStream {
        let full = PRELUDE.iter().find(|(short, _)| *short == name);
        match full {
            Some((_, full)) if self.taken.contains(name) => path(full),
            _ => path(name),
        }
    }

    /// The imports of all that was asked for, one for each module.
    pub(super) fn imports(&self) -> TokenStream {
        self.imports_where(None)
    }

    /// The same, each of them under a condition.
    pub(super) fn imports_where(&self, gate: Option<&TokenStream>) -> TokenStream {
        let mut modules: BTreeMap<&str, Vec<Ident>> = BTreeMap::new();
        for known in self.imports.borrow().iter() {
            modules.entry(known.module).or_default().push(ident(known.name));
        }
        let runtime = modules.iter().map(|(module, names)| {
            let module = ident(module);
            quote! { #gate use specwright_runtime::#module::{#(#names),*}; }
        });
        let map = self.uses_map.get().then(|| quote! { #gate use std::collections::BTreeMap; });
        let shared = self.part.as_ref().and_then(Part::imports);
        shared.into_iter().chain(runtime).chain(map).collect()
    }

    /// A type as it is written in a field.
    pub(super) fn ty(&self, ty: &TypeRef) -> TokenStream {
        match ty {
            TypeRef::Named(id) => {
                let def = self.api.type_def(*id);
                self.part.iter().for_each(|part| part.mention(*id, &def.name));
                let (prefix, name) = (&self.prefix, ident(&def.name));
                quote! { #prefix #name }
            }
            TypeRef::Plain(plain) => self.plain(*plain),
            TypeRef::List(item) => {
                let (vec, item) = (self.prelude("Vec"), self.ty(item));
                quote! { #vec<#item> }
            }
            TypeRef::Map(value) => {
                let (map, value, string) = (self.map(), self.ty(value), self.prelude("String"));
                quote! { #map<#string, #value> }
            }
            TypeRef::Nullable(value) => {
                let (nullable, value) = (self.runtime(known::NULLABLE), self.ty(value));
                quote! { #nullable<#value> }
            }
        }
    }

    fn plain(&self, plain: Plain) -> TokenStream {
        match plain {
            Plain::Text => self.prelude("String"),
            Plain::Secret => {
                let (secret, unlimited) =
                    (self.runtime(known::SECRET), self.runtime(known::UNLIMITED));
                quote! { #secret<#unlimited> }
            }
            Plain::Boolean => quote! { bool },
            Plain::Integer(IntegerWidth::Big) => self.runtime(known::BIG_INTEGER),
            Plain::Integer(width) => path(width.name()),
            Plain::Number(NumberWidth::Single) => quote! { f32 },
            Plain::Number(NumberWidth::Double) => quote! { f64 },
            Plain::Number(NumberWidth::Decimal) => self.runtime(known::DECIMAL),
            Plain::DateTime => self.runtime(known::DATE_TIME),
            Plain::Formatted(format) => self.runtime(known::format(format)),
            Plain::Null => self.runtime(known::NULL),
            Plain::NotObject => self.runtime(known::NOT_OBJECT),
            Plain::NotArray => self.runtime(known::NOT_ARRAY),
            Plain::Any => self.runtime(known::JSON),
            Plain::Binary => self.runtime(known::BINARY),
            Plain::File => self.runtime(known::FILE),
        }
    }

    /// A field's type, with what its presence adds.
    pub(super) fn field(&self, ty: &TypeRef, presence: Presence, boxed: bool) -> TokenStream {
        let mut tokens = self.ty(ty);
        if boxed {
            let outer = self.prelude("Box");
            tokens = quote! { #outer<#tokens> };
        }
        if presence.is_nullable() {
            let outer = self.runtime(known::NULLABLE);
            tokens = quote! { #outer<#tokens> };
        }
        if !presence.is_required() {
            let outer = self.prelude("Option");
            tokens = quote! { #outer<#tokens> };
        }
        tokens
    }

    /// The shape below all aliases.
    pub(super) fn resolved<'t>(&'t self, ty: &'t TypeRef) -> Resolved<'t> {
        let mut ty = ty;
        loop {
            match ty {
                TypeRef::Named(id) => match &self.api.type_def(*id).shape {
                    Shape::Alias(next) => ty = next,
                    shape => return Resolved::Shape(shape),
                },
                other => return Resolved::Ref(other),
            }
        }
    }
}

impl<'a> Part<'a> {
    fn of(context: &Context<'_>) -> Option<Self> {
        let Scope::Tag(tag) = context.scope else { return None };
        Some(Self { tag, parts: Arc::clone(&context.parts), shared: RefCell::default() })
    }

    fn mention(&self, id: TypeId, name: &'a str) {
        if self.parts.tag_of_type(id) != Some(self.tag) {
            self.shared.borrow_mut().insert(name);
        }
    }

    fn imports(&self) -> Option<TokenStream> {
        let names: Vec<Ident> = self.shared.borrow().iter().map(|name| ident(name)).collect();
        (!names.is_empty()).then(|| quote! { use super::{#(#names),*}; })
    }
}

/// What stands below all aliases.
pub(super) enum Resolved<'t> {
    /// A type with a definition.
    Shape(&'t Shape),
    /// One without.
    Ref(&'t TypeRef),
}

/// A name as an identifier; the model makes no other.
pub(super) fn ident(name: &str) -> Ident {
    format_ident!("{}", name, span = Span::call_site())
}

/// A path as tokens.
pub(super) fn path(path: &str) -> TokenStream {
    let parts = path.split("::").map(ident);
    quote! { #(#parts)::* }
}

/// The type of an argument: a string is taken in any form.
pub(super) fn argument(names: &Names<'_>, ty: &TokenStream) -> TokenStream {
    let into = names.prelude("Into");
    match ty.to_string().as_str() {
        "String" => quote! { impl #into<String> },
        _ => ty.clone(),
    }
}

/// An argument as the member of a struct.
pub(super) fn given(name: &Ident, ty: &TokenStream) -> TokenStream {
    match ty.to_string().as_str() {
        "String" => quote! { #name: #name.into() },
        _ => quote! { #name },
    }
}
