//! Names that clippy takes for placeholders, where a document gives them to its fields and parameters.

use crate::model::{Api, Shape};

/// What `clippy::disallowed_names` refuses by default.
const PLACEHOLDERS: [&str; 3] = ["foo", "baz", "quux"];

/// The line at the head of a crate whose document uses such a name, since nobody can name it otherwise; else nothing.
pub(super) fn line(api: &Api) -> &'static str {
    match has_any(api) {
        true => {
            "\n#![allow(clippy::disallowed_names, reason = \"the document gives the names\")]\n"
        }
        false => "",
    }
}

fn has_any(api: &Api) -> bool {
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
