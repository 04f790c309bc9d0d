//! What clippy would say of a crate that only its document decides.

use crate::model::{Api, Shape};

/// Names that `clippy::disallowed_names` takes for placeholders.
const PLACEHOLDERS: [&str; 3] = ["foo", "baz", "quux"];

/// How large the variants of a reply or a union are; boxes would come and go with their fields, and change the interface.
const SIZES: &str =
    "#![allow(clippy::large_enum_variant, reason = \"the document decides what variants hold\")]\n";

/// How fields and parameters are called, which nobody can change.
const NAMES: &str =
    "#![allow(clippy::disallowed_names, reason = \"the document gives the names\")]\n";

/// The lines at the head of a crate.
pub(super) fn lines(api: &Api) -> String {
    let names = has_placeholders(api).then_some(NAMES);
    ["\n", SIZES].into_iter().chain(names).collect()
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
