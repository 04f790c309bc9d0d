//! What keywords of one object of Swagger 2.0 demand of each other.

use crate::report::Code;
use crate::source::{NewValue, Node};
use crate::structure::found::Found;

fn text<'t>(node: Node<'t>, key: &str) -> &'t str {
    node.get(key).and_then(Node::as_str).unwrap_or_default()
}

/// A body is described by a schema, and any other parameter by a type beside its name.
pub(in crate::structure) fn a_body_has_a_schema_and_others_a_type(
    parameter: Node<'_>,
    found: &mut Found,
) {
    let is_body = text(parameter, "in") == "body";
    let (needed, other) = if is_body { ("schema", "type") } else { ("type", "schema") };
    let (stand_in, meant, help) = match is_body {
        true => (NewValue::Map, "any value", "describe the body by `schema`"),
        false => (
            NewValue::Text("string".to_owned()),
            "a text",
            "Swagger 2.0 writes `type` and its limits beside `in`",
        ),
    };
    match (parameter.get(needed), parameter.entry(other)) {
        (None, stated) => {
            let message =
                format!("a parameter with `in: {}` needs `{needed}`", text(parameter, "in"));
            if stated.is_some() {
                found.report.error(Code::MissingKeyword, parameter.span(), message).help(help);
                return;
            }
            found
                .mends
                .add(parameter, needed, stand_in)
                .warn(Code::AbsentKeyword, parameter.span(), message)
                .help(format!("it is read as {meant}; {help}"));
        }
        (Some(_), Some(entry)) => {
            let message =
                format!("`{other}` has no meaning beside `in: {}`", text(parameter, "in"));
            found.report.error(Code::UnknownKeyword, entry.key_span, message).help(help);
        }
        (Some(_), None) => {}
    }
}

/// A header and what an array holds have a type; without one they are texts, as all is that stands there.
pub(in crate::structure) fn a_value_has_a_type(value: Node<'_>, found: &mut Found) {
    if value.get("type").is_some() {
        return;
    }
    if value.get("schema").is_some() {
        found
            .report
            .error(Code::MissingKeyword, value.span(), "there is no `type`")
            .help("Swagger 2.0 writes `type` and its limits here, without `schema`");
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
    {
        found
            .report
            .error(Code::MissingKeyword, kind.span(), "the array has no `items`")
            .help("say what it holds, such as `items: { type: string }`");
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
