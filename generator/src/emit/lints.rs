//! What clippy would say of a crate that only its document decides.

use crate::model::{Api, Codec, Shape, TypeRef};
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
    /// How deep the types are that calls give; nothing where none is deep. A name for such a type would say less than it does.
    pub depths: Option<TokenStream>,
}

/// How many generic types one in the other clippy takes for complex, inside of a future's result.
const DEEP: usize = 2;

/// What the crate of an API allows itself.
pub(super) fn allowed(api: &Api) -> Allowed {
    Allowed {
        sizes: quote! {
            #[allow(clippy::large_enum_variant, reason = "the document decides what variants hold")]
        },
        names: has_placeholders(api).then(|| {
            quote! { #[allow(clippy::disallowed_names, reason = "the document gives the names")] }
        }),
        depths: has_deep_replies(api).then(|| {
            quote! { #[allow(clippy::type_complexity, reason = "the document gives the types")] }
        }),
    }
}

fn has_deep_replies(api: &Api) -> bool {
    let replies = api.operations.iter().flat_map(|operation| &operation.replies);
    let contents = replies.flat_map(|reply| &reply.contents);
    contents.map(|content| depth(&content.ty) + extra(content.codec)).any(|depth| depth >= DEEP)
}

/// What is around the type of a body.
fn extra(codec: Codec) -> usize {
    usize::from(matches!(codec, Codec::Items(_)))
}

fn depth(ty: &TypeRef) -> usize {
    match ty {
        TypeRef::Named(_) | TypeRef::Plain(_) => 0,
        TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => 1 + depth(inner),
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
