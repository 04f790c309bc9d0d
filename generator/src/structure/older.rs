//! What older drafts of JSON Schema and Swagger 2.0 write otherwise.

use super::found::{Child, Mends};
use crate::report::Code;
use crate::source::{Edition, Entry, Kind, NewValue, Node};

/// Reads what a keyword of a schema meant before, where it has another form now; says whether it did.
pub(super) fn of_schemas(
    schema: Node<'_>,
    (entry, child): (Entry<'_>, Child<'_>),
    mends: &mut Mends,
) -> bool {
    match (entry.key, entry.node.kind()) {
        ("items", Kind::List) if schema.get("prefixItems").is_none() => {
            schemas_by_place(schema, entry, mends);
            true
        }
        ("required", Kind::Bool) if entry.node.as_bool() == Some(false) => {
            mends
                .remove(schema.id(), entry.key)
                .warn(Code::OtherVersion, entry.key_span, "`required` of a schema lists properties")
                .label("the boolean false, as in older drafts")
                .help("it says nothing that would not hold without it; remove it");
            true
        }
        ("discriminator", Kind::String) if schema.edition() > Edition::V2_0 => {
            let name = entry.node.as_str().unwrap_or_default().to_owned();
            let help = format!("it is read as `propertyName`; write `{{ propertyName: {name} }}`");
            mends
                .replace(child, NewValue::MapOf("propertyName", name))
                .warn(
                    Code::OtherVersion,
                    entry.node.span(),
                    "`discriminator` is a text, as in Swagger 2.0",
                )
                .help(help);
            true
        }
        _ => false,
    }
}

/// Reads the extension by which schemas of Swagger 2.0 admit `null`, and documents that were brought from it; says whether it is
/// that.
pub(super) fn nullable(schema: Node<'_>, entry: Entry<'_>, mends: &mut Mends) -> bool {
    let admits = |keyword: &str| schema.get(keyword).and_then(Node::as_bool) == Some(true);
    let is_it = entry.key == "x-nullable" && schema.edition() > Edition::V2_0 && admits(entry.key);
    if is_it && schema.get("nullable").is_none() {
        mends.rename(schema.id(), entry.key, "nullable");
        // Since OpenAPI 3.1 that has a warning of its own.
        if !schema.is_since_3_1() {
            let message = "`x-nullable` is written as for Swagger 2.0";
            mends
                .warn(Code::OtherVersion, entry.key_span, message)
                .help("it is read as `nullable`; write that");
        }
    }
    is_it
}

/// A list of schemas for the items by their places is `prefixItems` since 2020-12, and `additionalItems` is `items`.
fn schemas_by_place(schema: Node<'_>, entry: Entry<'_>, mends: &mut Mends) {
    let help = if entry.node.items().len() == 0 {
        mends.remove(schema.id(), entry.key);
        "it says nothing; remove it"
    } else {
        mends.rename(schema.id(), entry.key, "prefixItems");
        "it is read as `prefixItems`, which it is called since OpenAPI 3.1; write that"
    };
    if schema.get("additionalItems").is_some() {
        mends.rename(schema.id(), "additionalItems", "items");
    }
    mends
        .warn(
            Code::OtherVersion,
            entry.key_span,
            "`items` is a list, as in older drafts of JSON Schema",
        )
        .help(help);
}

/// Reads `$recursiveRef: '#'` of the draft of 2019 as a reference to the schema around it that says `$recursiveAnchor: true`;
/// without one it leads nowhere.
pub(super) fn recursive_reference(
    root: Node<'_>,
    schema: Node<'_>,
    (entry, child): (Entry<'_>, Child<'_>),
    mends: &mut Mends,
) -> bool {
    let Entry { key, key_span, node } = entry;
    if key != "$recursiveRef" || node.as_str() != Some("#") || schema.get("$ref").is_some() {
        return false;
    }
    let Some(anchor) = anchor_around(root, schema) else { return false };
    let target = format!("#{}", anchor.replace('%', "%25"));
    mends
        .replace(child, NewValue::Text(target.clone()))
        .rename(schema.id(), key, "$ref")
        .warn(Code::OtherVersion, key_span, "`$recursiveRef` is of another draft of JSON Schema")
        .help(format!(
            "it is read as a reference to the schema around it; write `$ref: '{target}'`"
        ));
    true
}

/// The pointer of the nearest schema around another one that says `$recursiveAnchor: true`.
fn anchor_around(root: Node<'_>, schema: Node<'_>) -> Option<String> {
    let mut pointer = schema.pointer();
    loop {
        let around = root.at(&pointer)?;
        if around.get("$recursiveAnchor").and_then(Node::as_bool) == Some(true) {
            return Some(pointer);
        }
        pointer.truncate(pointer.rfind('/')?);
    }
}
