//! Schemas that together admit no value: each may be right, and whoever wrote them meant another thing.

use super::lowering::Lowering;
use super::said::Said;
use crate::report::Code;
use crate::source::{Kind, Node};
use specwright_runtime::schema::Types;

/// Says so of a list of values, none of which is left.
pub(super) fn of_values(lowering: &mut Lowering<'_, '_>, said: &Said<'_>) {
    let list = said.all("enum").chain(said.all("const")).next();
    if let Some(list) = list.filter(|list| list.kind() != Kind::List || list.items().len() > 0) {
        lowering.warn(
            Code::NoValue,
            list,
            "no value of this list is one of what stands beside it".to_owned(),
            "nothing can be sent or read as this type; correct the values, or the type beside them",
        );
    }
}

/// Says so where one schema closes an object to a member that another one requires.
pub(super) fn of_members(lowering: &mut Lowering<'_, '_>, said: &Said<'_>) {
    if said.types != Types::OBJECT {
        return;
    }
    let required =
        said.all("required").flat_map(Node::items).filter_map(|at| Some((at, at.as_str()?)));
    let required: Vec<(Node<'_>, &str)> = required.collect();
    for closed in said.parts.iter().filter(|part| is_closed(**part)) {
        let refused = required.iter().find(|(_, name)| !describes(*closed, name));
        if let Some((at, name)) = refused {
            lowering.warn(
                Code::NoValue,
                *at,
                format!("`{name}` is required here, and a schema that holds of the same values refuses it"),
                "nothing can be sent or read as this type; close the whole by `unevaluatedProperties: false` instead of its parts by `additionalProperties: false`",
            );
        }
    }
}

fn is_closed(schema: Node<'_>) -> bool {
    let others = schema.get("additionalProperties").and_then(Node::as_bool);
    others == Some(false) && schema.get("patternProperties").is_none()
}

fn describes(schema: Node<'_>, name: &str) -> bool {
    schema.get("properties").is_some_and(|properties| properties.get(name).is_some())
}
