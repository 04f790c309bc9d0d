//! Lists that come in pages, and keys by which a server tells a second attempt from a second request.

use super::facts;
use crate::model::{PageStyle, Pagination, Param};
use crate::source::Node;

/// How the replies of an operation lead from page to page; its name is made once all operations have theirs.
pub(super) fn pagination(operation: Node<'_>) -> Option<Pagination> {
    let node = operation.get("x-pagination")?;
    let text = |key: &str| {
        let value = node.get(key)?;
        Some(facts::stated(value.as_str()?.to_owned(), value))
    };
    let number = |key: &str| {
        let value = node.get(key)?;
        Some(facts::stated(value.as_u64()?, value))
    };
    Some(Pagination {
        name: String::new(),
        style: style(node.get("style")?.as_str()?)?,
        parameter: text("parameter"),
        first: number("first"),
        items: text("items")?,
        next: text("next"),
        origin: facts::origin(node),
    })
}

fn style(word: &str) -> Option<PageStyle> {
    Some(match word {
        "page" => PageStyle::Page,
        "offset" => PageStyle::Offset,
        "cursor" => PageStyle::Cursor,
        "next-link" => PageStyle::NextLink,
        _ => return None,
    })
}

/// The header that carries idempotency keys wherever nothing else is said.
const USUAL_KEY: &str = "idempotency-key";

/// The Rust name of the parameter that carries an idempotency key: the one that says so (`x-idempotency-key`), else the
/// header `Idempotency-Key`.
pub(super) fn idempotency_key(operation: Node<'_>, params: &[Param]) -> Option<String> {
    let nodes = operation.get("parameters").into_iter().flat_map(|list| list.items());
    let says = |node: &Node<'_>| node.get("x-idempotency-key").and_then(Node::as_bool);
    let named = nodes.clone().find(|node| says(node) == Some(true));
    let usual = || {
        nodes.clone().filter(|node| says(node).is_none()).find(|node| {
            let text = |key: &str| node.get(key).and_then(Node::as_str).unwrap_or_default();
            text("in") == "header" && text("name").eq_ignore_ascii_case(USUAL_KEY)
        })
    };
    let node = named.or_else(usual)?;
    let pointer = node.pointer();
    let param = params.iter().find(|param| param.origin.pointer == pointer)?;
    Some(param.name.clone())
}
