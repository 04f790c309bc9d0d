//! What OpenAPI 3.2 adds to path items and parameters.

use crate::report::Code;
use crate::source::{Entry, Node};
use crate::structure::WHOLE_QUERY;
use crate::structure::found::Found;
use crate::structure::methods::{OTHERS, has_keyword, is_additional};

/// `additionalOperations` has methods without a keyword, and only those that a router can tell apart.
pub(in crate::structure) fn other_operations_have_methods_of_their_own(
    path: Node<'_>,
    found: &mut Found,
) {
    let others = path.get(OTHERS).into_iter().flat_map(Node::entries);
    for Entry { key, key_span, .. } in others.filter(|entry| !is_additional(entry.key)) {
        let (message, help) = match has_keyword(key) {
            true => {
                let keyword = key.to_ascii_lowercase();
                (
                    format!("the method `{key}` has a keyword"),
                    format!("write it as `{keyword}` of the path"),
                )
            }
            false => (
                format!("operations of the method `{key}` cannot be generated"),
                "write a method in capital letters, such as `COPY`, and not `CONNECT`".to_owned(),
            ),
        };
        found.report.error(Code::UnsupportedMethod, key_span, message).help(help);
    }
}

/// A parameter that is the whole query is written as a media type says.
pub(in crate::structure) fn the_whole_query_has_a_media_type(
    parameter: Node<'_>,
    found: &mut Found,
) {
    let is_whole = parameter.get("in").and_then(Node::as_str) == Some(WHOLE_QUERY);
    if let Some(schema) = parameter.entry("schema").filter(|_| is_whole) {
        found
            .report
            .error(
                Code::MissingKeyword,
                schema.key_span,
                "a parameter that is the whole query must have `content`",
            )
            .help(
                "write the schema below a media type, such as `application/x-www-form-urlencoded`",
            );
    }
}
