//! What OpenAPI 3.2 can say and no code can be made of: it is refused by name, where it stands.

use crate::report::Code;
use crate::source::{Entry, Node};
use crate::structure::found::Found;

/// A router tells the methods of RFC 9110 apart, and PATCH.
pub(in crate::structure) fn a_path_has_methods_that_routers_hold(
    path: Node<'_>,
    found: &mut Found,
) {
    let others = path.get("additionalOperations").into_iter().flat_map(Node::entries);
    for Entry { key, key_span, .. } in path.entry("query").into_iter().chain(others) {
        let method = key.to_uppercase();
        found
            .report
            .error(
                Code::UnsupportedMethod,
                key_span,
                format!("operations of the method {method} cannot be generated yet"),
            )
            .help("write a `post` beside it, or leave it out by --lenient");
    }
}

/// A parameter is one name with its value: neither a whole query, nor a cookie that is written in a form of its own.
pub(in crate::structure) fn a_parameter_stands_by_itself(parameter: Node<'_>, found: &mut Found) {
    let says = |key, text| parameter.get(key).filter(|node| node.as_str() == Some(text));
    if let Some(place) = says("in", "querystring") {
        found
            .report
            .error(
                Code::UnsupportedParameter,
                place.span(),
                "a parameter that is the whole query cannot be generated yet",
            )
            .help("write a parameter with `in: query` for each name");
    }
    if let Some(style) = says("style", "cookie") {
        found
            .report
            .error(
                Code::UnsupportedParameter,
                style.span(),
                "the style `cookie` cannot be generated yet",
            )
            .help("leave it out where no value of the cookie needs an escape");
    }
}
