//! What clippy would say of a crate that only its document decides.

use crate::model::{Api, Shape};
use proc_macro2::TokenStream;
use quote::quote;

/// Names that `clippy::disallowed_names` takes for placeholders.
const PLACEHOLDERS: [&str; 3] = ["foo", "baz", "quux"];

/// Attributes of modules. They stand there and not at the head of the crate, which a build script's crate includes.
pub(super) struct Allowed {
    /// How large the variants of a reply or a union are; boxes would come and go with their fields, and change the
    /// interface.
    pub sizes: TokenStream,
    /// How fields and parameters are called, which nobody can change; nothing where no name is taken for a placeholder.
    pub names: Option<TokenStream>,
}

/// What the crate of an API allows itself.
pub(super) fn allowed(api: &Api) -> Allowed {
    Allowed {
        sizes: quote! {
            #[allow(clippy::large_enum_variant, reason = "the document decides what variants hold")]
        },
        names: has_placeholders(api).then(|| {
            quote! { #[allow(clippy::disallowed_names, reason = "the document gives the names")] }
        }),
    }
}

fn has_placeholders(api: &Api) -> bool {
    let params = api.operations.iter().flat_map(|operation| &operation.params);
    let objects = api.types.iter().filter_map(|def| match &def.shape {
        Shape::Object(object) => Some(object),
        _ => None,
    });
    let fields = objects.flat_map(|object| &object.fields);
    params
        .map(|param| &param.name)
        .chain(fields.map(|field| &field.name))
        .any(|name| PLACEHOLDERS.contains(&name.as_str()))
}
