//! What keywords of one object of Swagger 2.0 demand of each other.

use crate::report::Code;
use crate::source::{Entry, NewValue, Node};
use crate::structure::found::Found;

fn text<'t>(node: Node<'t>, key: &str) -> &'t str {
    node.get(key).and_then(Node::as_str).unwrap_or_default()
}

/// A body is described by a schema, and any other parameter by a type beside its name. What is written the other way round
/// is read all the same.
pub(in crate::structure) fn a_body_has_a_schema_and_others_a_type(
    parameter: Node<'_>,
    found: &mut Found,
) {
    match (text(parameter, "in") == "body", parameter.get("schema"), parameter.get("type")) {
        (true, None, _) => {
            let message = "a parameter with `in: body` needs `schema`";
            found
                .mends
                .add(parameter, "schema", NewValue::Map)
                .warn(Code::AbsentKeyword, parameter.span(), message)
                .help("it is read as any value; describe the body by `schema`");
        }
        (false, Some(_), None) => a_schema_instead_of_a_type(parameter, found),
        (false, None, None) => a_value_has_a_type(parameter, found),
        (true, Some(_), Some(_)) => not_both(parameter, "type", found),
        (false, Some(_), Some(_)) => not_both(parameter, "schema", found),
        (true, Some(_), None) | (false, None, Some(_)) => {}
    }
}

/// `dialect` reads the schema.
fn a_schema_instead_of_a_type(value: Node<'_>, found: &mut Found) {
    let Some(Entry { key_span, .. }) = value.entry("schema") else { return };
    found
        .report
        .warning(Code::OtherVersion, key_span, "`schema` stands here as in OpenAPI 3.0")
        .help("it is read so; Swagger 2.0 writes `type` and its limits here, without `schema`");
}

fn not_both(parameter: Node<'_>, other: &'static str, found: &mut Found) {
    let Some(Entry { key_span, .. }) = parameter.entry(other) else { return };
    let place = text(parameter, "in");
    found
        .mends
        .remove(parameter.id(), other)
        .warn(
            Code::Contradiction,
            key_span,
            format!("`{other}` has no meaning beside `in: {place}`"),
        )
        .help("it is not read; remove it");
}

/// A header has a type, or the schema that it has since OpenAPI 3.0.
pub(in crate::structure) fn a_header_has_a_type(header: Node<'_>, found: &mut Found) {
    match header.get("schema") {
        Some(_) => a_schema_instead_of_a_type(header, found),
        None => a_value_has_a_type(header, found),
    }
}

/// What is no body has a type; without one it is a text, as all is that stands in such a place.
pub(in crate::structure) fn a_value_has_a_type(value: Node<'_>, found: &mut Found) {
    if value.get("type").is_some() {
        return;
    }
    found
        .mends
        .add(value, "type", NewValue::Text("string".to_owned()))
        .warn(Code::AbsentKeyword, value.span(), "there is no `type`")
        .help("it is read as a text; say its type");
}

/// An array says what it holds, and stands several times only where names do.
pub(in crate::structure) fn an_array_has_a_form_of_its_place(value: Node<'_>, found: &mut Found) {
    if let Some(kind) = value.get("type").filter(|kind| kind.as_str() == Some("array"))
        && value.get("items").is_none()
        && value.get("schema").is_none()
    {
        found
            .mends
            .add(value, "items", NewValue::MapOf("type", "string".to_owned()))
            .warn(Code::AbsentKeyword, kind.span(), "the array has no `items`")
            .help("it is read as one of texts; say what it holds: `items: { type: string }`");
    }
    if let Some(format) = value.get("collectionFormat")
        && format.as_str() == Some("multi")
        && !["query", "formData"].contains(&text(value, "in"))
    {
        found
            .report
            .error(
                Code::UnlistedValue,
                format.span(),
                "`multi` is for parameters in a query or a form",
            )
            .help("write `csv`, `ssv`, `tsv` or `pipes`");
    }
}

/// A file travels in a form; as a whole body it is one of bytes.
pub(in crate::structure) fn a_file_is_a_part_of_a_form(parameter: Node<'_>, found: &mut Found) {
    if let Some(kind) = parameter.get("type").filter(|kind| kind.as_str() == Some("file"))
        && text(parameter, "in") != "formData"
    {
        found
            .report
            .error(Code::UnlistedValue, kind.span(), "a file is a part of a form")
            .help("write `in: formData`");
    }
}

/// A security scheme has the keywords that its type needs; nothing stands in for those that say where a key is sent.
pub(in crate::structure) fn a_scheme_has_what_its_type_needs(scheme: Node<'_>, found: &mut Found) {
    let needed: &[&'static str] = match (text(scheme, "type"), text(scheme, "flow")) {
        ("apiKey", _) => &["name", "in"],
        ("oauth2", "implicit") => &["flow", "authorizationUrl", "scopes"],
        ("oauth2", "accessCode") => &["flow", "authorizationUrl", "tokenUrl", "scopes"],
        ("oauth2", "") => &["flow"],
        ("oauth2", _) => &["flow", "tokenUrl", "scopes"],
        _ => &[],
    };
    for &name in needed.iter().filter(|name| scheme.get(name).is_none()) {
        let message =
            format!("a security scheme of type `{}` needs `{name}`", text(scheme, "type"));
        if ["name", "in"].contains(&name) {
            found
                .report
                .error(Code::MissingKeyword, scheme.span(), message)
                .help(format!("add `{name}`"));
            continue;
        }
        let stand_in = match name {
            "scopes" => NewValue::Map,
            "flow" => NewValue::Text("implicit".to_owned()),
            _ => NewValue::Text(String::new()),
        };
        found
            .mends
            .add(scheme, name, stand_in)
            .warn(Code::AbsentKeyword, scheme.span(), message)
            .help(format!("no code is made of it; add `{name}`"));
    }
}
