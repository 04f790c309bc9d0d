//! Schemas that together admit no value: each may be right, and whoever wrote them meant another thing.

use super::lowering::Lowering;
use super::members::Members;
use super::said::{Said, stated_types};
use crate::report::Code;
use crate::source::{Kind, Node};
use specwright_runtime::schema::Types;

/// Says so of a list of values, none of which is left.
pub(super) fn of_values(lowering: &mut Lowering<'_, '_>, said: &Said<'_>) {
    let list = said.all("enum").chain(said.all("const")).next();
    let is_empty = |list: &Node<'_>| list.kind() == Kind::List && list.items().len() == 0;
    if let Some(list) = list.filter(|list| said.settled.is_empty() && !is_empty(list)) {
        lowering.warn(
            Code::NoValue,
            list,
            "no value of this list is one of what stands beside it".to_owned(),
            "none of them can be sent or read; correct the values, or the type beside them",
        );
    }
}

/// Says so of an alternative whose types are other ones than those that stand around the list. Of lists within lists it is no
/// matter: there the outer one chooses.
pub(super) fn of_alternative<'d>(
    lowering: &mut Lowering<'d, '_>,
    said: &Said<'d>,
    schema: Node<'d>,
) {
    let [_] = said.settled.as_slice() else { return };
    let around = said.parts.iter().fold(Types::ALL, |all, part| all.and(stated_types(*part)));
    let Some(own) = Said::of(lowering, &[schema]) else { return };
    // `null` may be one of the whole, and what has no value by itself was meant so.
    let others = own.types.without(Types::NULL);
    if others.is_empty() || !others.is_disjoint(around) || around.is_empty() {
        return;
    }
    lowering.warn(
        Code::NoValue,
        schema,
        format!(
            "no value is of this alternative: what stands around it admits nothing but {around}"
        ),
        "it is left out; let the alternatives say their types, and not the schema around them",
    );
}

/// Says so where one schema closes an object to a member that another one requires. Of an alternative among others it is no
/// matter, nor where other values than objects are admitted.
pub(super) fn of_members(lowering: &mut Lowering<'_, '_>, said: &Said<'_>, members: &Members<'_>) {
    if said.types != Types::OBJECT
        || !said.settled.is_empty()
        || !said.parts.iter().any(|part| is_closed(*part))
    {
        return;
    }
    let required = said.all("required").flat_map(Node::items);
    let required = required.filter_map(|at| Some((at, at.as_str()?)));
    let is_sent = |name: &str| !members.ignored.contains(&name);
    let required: Vec<(Node<'_>, &str)> = required.filter(|(_, name)| is_sent(name)).collect();
    for closed in said.parts.iter().copied().filter(|part| is_closed(*part)) {
        let refused = required.iter().find(|(_, name)| !describes(closed, name));
        if let Some((at, name)) = refused {
            return say(lowering, said.root, closed, (*at, name));
        }
    }
    say_of_idle(lowering, said);
}

/// Says so of a property that another schema closes the object to, though none requires it.
fn say_of_idle(lowering: &mut Lowering<'_, '_>, said: &Said<'_>) {
    let closed: Vec<Node<'_>> =
        said.parts.iter().copied().filter(|part| is_closed(*part)).collect();
    let mut properties = said.all("properties").flat_map(Node::entries);
    let refused = properties.find_map(|entry| {
        let by = closed.iter().find(|closed| !describes(**closed, entry.key))?;
        Some((entry, by.entry("additionalProperties")?))
    });
    if let Some((entry, by)) = refused.filter(|_| lowering.is_news(Code::NoValue, said.root)) {
        let message =
            format!("`{}` is refused by a schema that holds of the same objects", entry.key);
        lowering
            .warning(Code::NoValue, entry.node, message)
            .also(by.key_span, "closed here")
            .help(WAY_OUT);
    }
}

const WAY_OUT: &str = "no such object can be sent or read as this type; close the whole by `unevaluatedProperties: false` instead of its parts by `additionalProperties: false`";

fn say(
    lowering: &mut Lowering<'_, '_>,
    root: Node<'_>,
    closed: Node<'_>,
    (at, name): (Node<'_>, &str),
) {
    let Some(entry) = closed.entry("additionalProperties") else { return };
    if lowering.is_news(Code::NoValue, root) {
        let message =
            format!("this refuses `{name}`, which another schema requires of the same objects");
        lowering
            .warning_at(Code::NoValue, entry.key_span, message)
            .also(at.span(), "required here")
            .help(WAY_OUT);
    }
}

fn is_closed(schema: Node<'_>) -> bool {
    let others = schema.get("additionalProperties").and_then(Node::as_bool);
    others == Some(false) && schema.get("patternProperties").is_none()
}

fn describes(schema: Node<'_>, name: &str) -> bool {
    schema.get("properties").is_some_and(|properties| properties.get(name).is_some())
}
