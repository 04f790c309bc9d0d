//! What keywords of one object demand of each other.

pub(in crate::structure) mod later;
pub(in crate::structure) mod swagger;
pub(in crate::structure) mod values;

use crate::report::Code;
use crate::source::{Edition, Entry, NewValue, Node};
use crate::structure::found::{Child, Found, Mends};
use crate::structure::idle;

/// A path parameter cannot be left out, so OpenAPI wants it marked as required; it is required all the same.
pub(in crate::structure) fn a_path_parameter_is_required(parameter: Node<'_>, found: &mut Found) {
    let in_path = parameter.get("in").and_then(Node::as_str) == Some("path");
    if !in_path || parameter.get("required").and_then(Node::as_bool) == Some(true) {
        return;
    }
    let stated = Child::entries(parameter).find(|(entry, _)| entry.key == "required");
    let (span, mends) = match stated {
        Some((entry, child)) => {
            (entry.node.span(), found.mends.replace(child, NewValue::Bool(true)))
        }
        None => (parameter.span(), found.mends.add(parameter, "required", NewValue::Bool(true))),
    };
    mends
        .warn(Code::AbsentKeyword, span, "a path parameter must say `required: true`")
        .help("add `required: true`; a path cannot be without the parameter");
}

/// Each style is for some places only.
pub(in crate::structure) fn a_style_fits_its_place(parameter: Node<'_>, found: &mut Found) {
    let (Some(style), Some(place)) =
        (parameter.get("style"), parameter.get("in").and_then(Node::as_str))
    else {
        return;
    };
    let allowed: &[&str] = match place {
        "path" => &["matrix", "label", "simple"],
        "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        "header" => &["simple"],
        "querystring" => &[],
        _ => &["form", "cookie"],
    };
    if (place, style.as_str()) == ("query", Some("simple")) {
        simple_in_a_query(parameter, found);
        return;
    }
    if !style.as_str().is_some_and(|style| allowed.contains(&style)) {
        found
            .report
            .error(
                Code::UnlistedValue,
                style.span(),
                format!("a {place} parameter cannot have this `style`"),
            )
            .label(match allowed {
                [] => "allowed: none".to_owned(),
                allowed => format!("allowed: {}", allowed.join(", ")),
            })
            .help("write an allowed style, or remove the keyword");
    }
}

/// What `simple` means in a path is `form` in a query: items with commas between them.
fn simple_in_a_query(parameter: Node<'_>, found: &mut Found) {
    for (entry, child) in Child::entries(parameter).filter(|(entry, _)| entry.key == "style") {
        found.mends.remove(parameter.id(), "explode");
        found
            .mends
            .replace(child, NewValue::Text("form".to_owned()))
            .add(parameter, "explode", NewValue::Bool(false))
            .warn(Code::Letters, entry.node.span(), "a query parameter cannot have this `style`")
            .help("it is read as `form` with `explode: false`; write that");
    }
}

/// A parameter is described by a schema or by the one media type that it is written in.
pub(in crate::structure) fn schema_or_content(parameter: Node<'_>, found: &mut Found) {
    match (parameter.entry("schema"), parameter.entry("content")) {
        (None, None) => {
            let text = NewValue::MapOf("type", "string".to_owned());
            found
                .mends
                .add(parameter, "schema", text)
                .warn(
                    Code::AbsentKeyword,
                    parameter.span(),
                    "there is neither `schema` nor `content`",
                )
                .help("it is read as a text; add a `schema`");
        }
        (Some(schema), None) => values::a_text_says_its_type(schema.node, found),
        (Some(schema), Some(content)) => exclusive(schema, content, found),
        (None, Some(content)) if content.node.entries().len() != 1 => {
            found
                .report
                .error(
                    Code::WrongShape,
                    content.key_span,
                    "`content` of a parameter must have one media type",
                )
                .label(format!("it has {}", content.node.entries().len()))
                .help("keep the media type that the parameter is written in");
        }
        _ => {}
    }
}

/// `example` and `examples` exclude each other.
pub(in crate::structure) fn one_form_of_examples(node: Node<'_>, found: &mut Found) {
    if let (Some(one), Some(several)) = (node.entry("example"), node.entry("examples")) {
        contradiction(one, several, found);
    }
}

/// `value` and `externalValue` exclude each other.
pub(in crate::structure) fn one_value_of_an_example(example: Node<'_>, found: &mut Found) {
    if let (Some(value), Some(external)) = (example.entry("value"), example.entry("externalValue"))
    {
        contradiction(value, external, found);
    }
}

/// A link names its operation by `operationRef` or by `operationId`; no code is made of links.
pub(in crate::structure) fn one_target_of_a_link(link: Node<'_>, found: &mut Found) {
    match (link.entry("operationRef"), link.entry("operationId")) {
        (Some(reference), Some(id)) => contradiction(reference, id, found),
        (None, None) => {
            found
                .mends
                .add(link, "operationId", NewValue::Text(String::new()))
                .warn(
                    Code::AbsentKeyword,
                    link.span(),
                    "there is neither `operationRef` nor `operationId`",
                )
                .help("add the `operationId` that the link leads to");
        }
        _ => {}
    }
}

/// A response has a description; since OpenAPI 3.2 it need not.
pub(in crate::structure) fn a_response_is_described(response: Node<'_>, found: &mut Found) {
    if response.get("description").is_none() && response.edition() < Edition::V3_2 {
        found
            .mends
            .warn(Code::AbsentKeyword, response.span(), "the response has no `description`")
            .label("the response begins here")
            .help("add `description`, which is required");
    }
}

/// OpenAPI 3.0 wants every operation to say what it answers; later it need not.
pub(in crate::structure) fn an_operation_has_a_response(operation: Node<'_>, found: &mut Found) {
    let Some(Entry { key_span, node, .. }) = operation.entry("responses") else { return };
    if !operation.is_since_3_1() && node.entries().all(|response| response.key.starts_with("x-")) {
        found
            .report
            .warning(Code::AbsentKeyword, key_span, "the operation has no response")
            .help("add at least one, such as `default`");
    }
}

/// The dialect that OpenAPI 3.1 gives to schemas, and the one that it is made of.
const DIALECTS: [&str; 3] = [
    "https://spec.openapis.org/oas/3.1/dialect/base",
    "https://spec.openapis.org/oas/3.2/dialect/2025-09-17",
    "https://json-schema.org/draft/2020-12/schema",
];

/// Another dialect would change what schemas mean.
pub(in crate::structure) fn a_document_is_of_a_known_dialect(
    document: Node<'_>,
    found: &mut Found,
) {
    let dialect = document.entry("jsonSchemaDialect");
    let foreign = dialect
        .filter(|entry| entry.node.as_str().is_none_or(|dialect| !DIALECTS.contains(&dialect)));
    if let Some(Entry { node, .. }) = foreign {
        found
            .report
            .error(Code::UnsupportedVersion, node.span(), "schemas of this dialect are not read")
            .help("leave `jsonSchemaDialect` out; then it is that of OpenAPI 3.1");
    }
}

/// OpenAPI 3.0 demands `paths`; later a document may hold components alone, and many do before.
pub(in crate::structure) fn a_document_has_paths(document: Node<'_>, found: &mut Found) {
    if document.get("paths").is_none() && !document.is_since_3_1() {
        found
            .report
            .warning(Code::AbsentKeyword, document.span(), "the document has no `paths`")
            .label("the document begins here")
            .help("write `paths: {}` where there are none");
    }
}

/// OpenAPI 3.0 wants an array to say what its items are; where it does not, they are anything.
pub(in crate::structure) fn an_array_has_items(schema: Node<'_>, found: &mut Found) {
    if let Some(kind) = schema.get("type").filter(|kind| kind.as_str() == Some("array"))
        && ["items", "prefixItems"].into_iter().all(|keyword| schema.get(keyword).is_none())
        && !schema.is_since_3_1()
    {
        found
            .report
            .warning(Code::AbsentKeyword, kind.span(), "the array has no `items`")
            .help("its items may be anything; add `items`, and be it `items: {}`");
    }
}

/// The values that a schema names, in an enumeration or as its default, are of its type.
pub(in crate::structure) fn an_enumeration_is_of_its_type(schema: Node<'_>, found: &mut Found) {
    idle::values_of_type(schema, &mut found.mends);
}

/// A number is a multiple of a positive one only.
pub(in crate::structure) fn a_divisor_is_positive(schema: Node<'_>, found: &mut Found) {
    let Some(divisor) = schema.get("multipleOf") else { return };
    let lexeme = divisor.number().unwrap_or_default();
    let mantissa = lexeme.split(['e', 'E']).next().unwrap_or_default();
    if lexeme.starts_with('-') || !mantissa.contains(|digit: char| ('1'..='9').contains(&digit)) {
        found
            .report
            .error(Code::WrongShape, divisor.span(), "`multipleOf` must be larger than 0")
            .help("write the step between two allowed values");
    }
}

/// What is read only cannot be written only.
pub(in crate::structure) fn read_only_or_write_only(schema: Node<'_>, found: &mut Found) {
    let stated = |name| schema.entry(name).filter(|entry| entry.node.as_bool() == Some(true));
    if let (Some(read), Some(write)) = (stated("readOnly"), stated("writeOnly")) {
        contradiction(read, write, found);
    }
}

/// A security scheme has the keywords that its type needs; nothing stands in for those that say where a key is sent.
pub(in crate::structure) fn a_scheme_has_what_its_type_needs(scheme: Node<'_>, found: &mut Found) {
    let Some(kind) = scheme.get("type").and_then(Node::as_str) else { return };
    let needed: &[&'static str] = match kind {
        "apiKey" => &["name", "in"],
        "http" => &["scheme"],
        "oauth2" => &["flows"],
        "mutualTLS" => &[],
        _ => &["openIdConnectUrl"],
    };
    for &name in needed.iter().filter(|name| scheme.get(name).is_none()) {
        let message = format!("a security scheme of type `{kind}` needs `{name}`");
        let (mends, help) = match name {
            "flows" => (found.mends.add(scheme, name, NewValue::Map), "no code is made of it"),
            "openIdConnectUrl" => {
                let url = NewValue::Text(String::new());
                (found.mends.add(scheme, name, url), "no code is made of it")
            }
            "scheme" => (
                whole_header(scheme, &mut found.mends),
                "credentials are read as the whole `Authorization` header",
            ),
            _ => {
                found
                    .report
                    .error(Code::MissingKeyword, scheme.span(), message)
                    .help(format!("add `{name}`"));
                continue;
            }
        };
        mends
            .warn(Code::AbsentKeyword, scheme.span(), message)
            .help(format!("{help}; add `{name}`"));
    }
}

/// What every scheme of HTTP has in common is its header, so one that is not named is a key in that header.
fn whole_header<'m>(scheme: Node<'_>, mends: &'m mut Mends) -> &'m mut Mends {
    if let Some((_, kind)) = Child::entries(scheme).find(|(entry, _)| entry.key == "type") {
        mends.replace(kind, NewValue::Text("apiKey".to_owned()));
    }
    for (key, value) in [("in", "header"), ("name", "Authorization")] {
        mends.remove(scheme.id(), key).add(scheme, key, NewValue::Text(value.to_owned()));
    }
    mends
}

/// Signatures travel in the `Authorization` header, that of a call by parameters in its query.
pub(in crate::structure) fn a_signature_stands_in_its_place(scheme: Node<'_>, found: &mut Found) {
    let Some(Entry { key_span, node, .. }) = scheme.entry("x-signature") else { return };
    let says = |key, text: &str| {
        scheme
            .get(key)
            .and_then(Node::as_str)
            .is_some_and(|written| written.eq_ignore_ascii_case(text))
    };
    let (place, name) = match node.get("algorithm").and_then(Node::as_str) {
        Some("rpc-hmac-sha1") => ("query", "Signature"),
        _ => ("header", "Authorization"),
    };
    if !(says("type", "apiKey") && says("in", place) && says("name", name)) {
        found
            .report
            .error(
                Code::Exclusive,
                key_span,
                format!("`x-signature` needs a scheme that stands in the {place} as `{name}`"),
            )
            .help(format!("write `type: apiKey`, `in: {place}` and `name: {name}` beside it"));
    }
}

/// Says that two keywords do not go together; the later one is the one to mend.
fn exclusive(one: Entry<'_>, other: Entry<'_>, found: &mut Found) {
    let (first, second) = if one.key_span <= other.key_span { (one, other) } else { (other, one) };
    found
        .report
        .error(
            Code::Exclusive,
            second.key_span,
            format!("`{}` and `{}` exclude each other", first.key, second.key),
        )
        .also(first.key_span, "and this")
        .label("this")
        .help("keep one of them");
}

/// The same where no code hangs on which of the two is meant.
fn contradiction(one: Entry<'_>, other: Entry<'_>, found: &mut Found) {
    let (first, second) = if one.key_span <= other.key_span { (one, other) } else { (other, one) };
    found
        .report
        .warning(
            Code::Contradiction,
            second.key_span,
            format!("`{}` and `{}` exclude each other", first.key, second.key),
        )
        .also(first.key_span, "and this")
        .label("this")
        .help("keep one of them");
}
