//! Parts of items as people read them.

use super::text::written;
use quote::{ToTokens, quote};
use syn::{Field, ImplItemConst, ImplItemFn, Item, Signature, Variant, Visibility};

/// The lines of a part. They are laid out when somebody asks for them, which nobody does for most parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    /// Lines as they are.
    Lines(String),
    /// The code of an item.
    Item(String),
    /// The code of an item, of which what stands inside is shown.
    Inside(String),
    /// The same of a function, without its empty body.
    Signature(String),
}

impl Shown {
    pub(super) fn field(field: &Field) -> Self {
        Self::Inside(written(quote! { struct Shown { #field } }))
    }

    pub(super) fn variant(variant: &Variant) -> Self {
        Self::Inside(written(quote! { enum Shown { #variant } }))
    }

    pub(super) fn constant(constant: &ImplItemConst) -> Self {
        Self::inside(constant)
    }

    /// A function with its body.
    pub(super) fn whole_function(function: &ImplItemFn) -> Self {
        Self::inside(function)
    }

    /// Everything but the body.
    pub(super) fn function(visibility: &Visibility, signature: &Signature) -> Self {
        Self::Signature(written(quote! { impl Shown { #visibility #signature {} } }))
    }

    fn inside(part: &impl ToTokens) -> Self {
        Self::Inside(written(quote! { impl Shown { #part } }))
    }

    /// The lines.
    pub(super) fn lines(&self) -> String {
        match self {
            Self::Lines(lines) => lines.clone(),
            Self::Item(code) => item(code),
            Self::Inside(code) => inner(&item(code)),
            Self::Signature(code) => {
                let text = inner(&item(code));
                text.strip_suffix(" {}").map_or(text.clone(), str::to_owned)
            }
        }
    }
}

/// An item as it is, its attributes included.
fn item(code: &str) -> String {
    let item = syn::parse_str::<Item>(code).expect("the code of an item is taken from one");
    let file = syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] };
    prettyplease::unparse(&file).trim_end().to_owned()
}

/// The lines between the first and the last, moved to the left.
fn inner(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let inner = lines.get(1..lines.len().saturating_sub(1)).unwrap_or_default();
    inner
        .iter()
        .map(|line| line.strip_prefix("    ").unwrap_or(line))
        .collect::<Vec<_>>()
        .join("\n")
}
