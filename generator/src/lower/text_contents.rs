//! What strings say of their content, gathered from all schemas at once: few documents say anything.

use super::facts;
use crate::model::{Stated, TextContent, TextContents};
use crate::resolve::Document;
use crate::source::Node;

/// The keywords, each of which makes a schema one that says something.
const KEYWORDS: [&str; 4] =
    ["contentEncoding", "contentMediaType", "contentSchema", "x-extensible-enum"];

/// What the schemas of a document say.
pub(super) fn contents(document: &Document) -> TextContents {
    let schemas = KEYWORDS.into_iter().flat_map(|keyword| document.tree.with_key(keyword));
    schemas.map(|schema| (schema.pointer(), content(schema))).collect()
}

fn content(schema: Node<'_>) -> TextContent {
    let text = |keyword: &str| {
        let node = schema.get(keyword)?;
        Some(facts::stated(node.as_str()?.to_owned(), node))
    };
    let json = |node| facts::stated(facts::json(node).to_string(), node);
    TextContent {
        encoding: text("contentEncoding"),
        media_type: text("contentMediaType"),
        schema: schema.get("contentSchema").map(json),
        known_values: schema.get("x-extensible-enum").map(values).unwrap_or_default(),
    }
}

fn values(list: Node<'_>) -> Vec<Stated<String>> {
    let value = |node: Node<'_>| match node.as_str() {
        Some(text) => text.to_owned(),
        None => facts::json(node).to_string(),
    };
    list.items().map(|node| facts::stated(value(node), node)).collect()
}
