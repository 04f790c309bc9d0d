//! The API's own error bodies (`x-faults`).

use super::lowering::Lowering;
use super::{components, facts};
use crate::model::{FaultRow, FaultText, Faults};
use crate::report::Code;
use crate::source::Node;

/// The fault table of the document, where it has one.
pub(super) fn faults(lowering: &mut Lowering<'_, '_>) -> Option<Faults> {
    let node = lowering.document.tree.at("/x-faults")?;
    let schema = node.get("schema")?;
    let Some(body) = components::by_reference(lowering, schema) else {
        lowering
            .error(
                Code::FaultSchema,
                schema,
                "the body of the faults is no component schema".to_owned(),
            )
            .label(schema.as_str().unwrap_or_default())
            .help("name one, such as `#/components/schemas/Error`");
        return None;
    };
    let media_type =
        node.get("media-type").and_then(Node::as_str).unwrap_or("application/json").to_owned();
    let (headers, rows, origin) = (texts(node, "headers"), rows(node), facts::origin(node));
    Some(Faults { body, media_type, headers, rows, origin })
}

/// The rows in which an operation differs from its document.
pub(super) fn overrides(operation: Node<'_>) -> Vec<FaultRow> {
    operation.get("x-faults").map(rows).unwrap_or_default()
}

fn rows(table: Node<'_>) -> Vec<FaultRow> {
    let rows = table.get("rows").into_iter().flat_map(|rows| rows.entries());
    rows.map(|entry| row(entry.key, entry.node)).collect()
}

fn row(name: &str, node: Node<'_>) -> FaultRow {
    let status =
        node.get("status").and_then(Node::as_u64).and_then(|status| status.try_into().ok());
    FaultRow {
        name: name.to_owned(),
        status: status.unwrap_or(500),
        body: texts(node, "body"),
        origin: facts::origin(node),
    }
}

fn texts(node: Node<'_>, keyword: &str) -> Vec<FaultText> {
    let members = node.get(keyword).into_iter().flat_map(|members| members.entries());
    let texts = members.map(|entry| FaultText {
        wire: entry.key.to_owned(),
        template: facts::text(entry.node),
        origin: facts::origin(entry.node),
    });
    texts.collect()
}
