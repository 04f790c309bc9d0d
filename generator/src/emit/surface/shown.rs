//! Parts of items as people read them.

use quote::quote;
use syn::{Field, ImplItemConst, ImplItemFn, Item, Signature, Variant, Visibility};

/// An item as it is, its attributes included.
pub(super) fn item(item: Item) -> String {
    let file = syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] };
    prettyplease::unparse(&file).trim_end().to_owned()
}

pub(super) fn field(field: Field) -> String {
    inside(quote! { struct Shown { #field } })
}

pub(super) fn variant(variant: Variant) -> String {
    inside(quote! { enum Shown { #variant } })
}

pub(super) fn constant(constant: &ImplItemConst) -> String {
    inside(quote! { impl Shown { #constant } })
}

/// A function with its body.
pub(super) fn whole_function(function: &ImplItemFn) -> String {
    inside(quote! { impl Shown { #function } })
}

/// Everything but the body.
pub(super) fn function(visibility: &Visibility, signature: &Signature) -> String {
    let text = inside(quote! { impl Shown { #visibility #signature {} } });
    text.strip_suffix(" {}").map_or(text.clone(), str::to_owned)
}

/// The lines between the first and the last, moved to the left.
fn inside(tokens: proc_macro2::TokenStream) -> String {
    let Ok(parsed) = syn::parse2::<Item>(tokens) else { return String::new() };
    let text = item(parsed);
    let lines: Vec<&str> = text.lines().collect();
    let inner = lines.get(1..lines.len().saturating_sub(1)).unwrap_or_default();
    inner
        .iter()
        .map(|line| line.strip_prefix("    ").unwrap_or(line))
        .collect::<Vec<_>>()
        .join("\n")
}
