//! `types.rs`: one definition for each named type, documentation first.

mod checked;
mod enumeration;
mod list;
mod number;
mod object;
mod text;
mod union;

pub(super) use enumeration::{is_integer, literal};
pub(super) use object::collected_name;

use super::names::{Names, ident, path};
use super::rules::Places;
use super::{Context, docs, prose};
use crate::model::{Shape, TypeDef, TypeRef};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The items of `types.rs`.
pub(super) fn items(context: &Context<'_>) -> Vec<String> {
    let names = Names::inside_types(context);
    let write = |_: &TypeDef, items: Vec<TokenStream>| context.texts(items);
    let definitions = defined(context, &names, |_| true, write);
    let imports = (context.write)(names.imports());
    [imports].into_iter().chain(definitions.into_iter().flatten()).collect()
}

/// What is read of the items of each type that is wanted, in the order of the document. No more than one type's items are
/// in memory.
pub(super) fn definitions<R>(
    context: &Context<'_>,
    is_wanted: impl Fn(&TypeDef) -> bool,
    read: impl Fn(&TypeDef, Vec<TokenStream>) -> R,
) -> Vec<R> {
    defined(context, &Names::inside_types(context), is_wanted, read)
}

fn defined<R>(
    context: &Context<'_>,
    names: &Names<'_>,
    is_wanted: impl Fn(&TypeDef) -> bool,
    read: impl Fn(&TypeDef, Vec<TokenStream>) -> R,
) -> Vec<R> {
    let mut defs: Vec<&TypeDef> =
        context.types.iter().copied().filter(|def| is_wanted(def)).collect();
    defs.sort_by_key(|def| def.origin.span);
    let places = context.checked_places();
    defs.into_iter().map(|def| read(def, definition(context, names, places, def))).collect()
}

fn definition(
    context: &Context<'_>,
    names: &Names<'_>,
    places: &Places,
    def: &TypeDef,
) -> Vec<TokenStream> {
    let docs = documentation(context, def);
    match &def.shape {
        Shape::Alias(ty) => vec![alias(names, def, &docs, ty)],
        Shape::Text(text) => text::items(names, def, &docs, text),
        Shape::Integer(integer) => number::integer_items(names, def, &docs, integer),
        Shape::Number(number) => number::number_items(names, def, &docs, number),
        Shape::List(list) => list::items(names, def, &docs, list),
        Shape::Enumeration(enumeration) => enumeration::items(names, def, &docs, enumeration),
        Shape::Object(object) => object::items(names, def, &docs, object),
        Shape::Union(union) => union::items(names, def, &docs, union),
        Shape::Checked(checked) => checked::items(names, places, def, &docs, checked),
    }
}

/// The traits that a document asks for besides.
fn derives(def: &TypeDef) -> TokenStream {
    let paths = def.rust.derives.iter().map(|derive| path(derive));
    quote! { #(, #paths)* }
}

fn alias(names: &Names<'_>, def: &TypeDef, docs: &TokenStream, ty: &TypeRef) -> TokenStream {
    let ty = match &def.rust.replaced_by {
        Some(other) => path(other),
        None => names.ty(ty),
    };
    let name = ident(&def.name);
    quote! { #docs pub type #name = #ty; }
}

/// What it means, its limits in prose, and where it is stated.
fn documentation(context: &Context<'_>, def: &TypeDef) -> TokenStream {
    let limits = match &def.shape {
        Shape::Text(text) => prose::text(text),
        Shape::Integer(integer) => prose::integer(&integer.limits),
        Shape::Number(number) => prose::number(&number.limits),
        Shape::List(list) => prose::list(&list.limits),
        Shape::Union(union) => prose::union(union),
        Shape::Checked(checked) => prose::checked(&def.name, checked),
        _ => String::new(),
    };
    let meaning = docs::described(&def.docs.text);
    let lead = if meaning.is_empty() { vec![format!("`{}`.", def.name)] } else { meaning };
    let rest = [limits, prose::origin(&context.document, &def.origin)];
    docs::attributes(&docs::joined([lead].into_iter().chain(rest.map(|text| docs::wrapped(&text)))))
}

/// The item that holds the limits of an alias, behind its link.
fn marker_docs(name: &str) -> TokenStream {
    let text = format!(" The limits of [`{name}`].");
    quote! { #[doc = #text] }
}

/// A count as a literal without a suffix.
pub(super) fn count(value: u64) -> Literal {
    Literal::u64_unsuffixed(value)
}
