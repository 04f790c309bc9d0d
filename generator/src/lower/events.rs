//! Events that are described as objects with `data`, `event`, `id` and `retry`: what their data are.

use super::facts;
use super::lowering::Lowering;
use super::said::Said;
use crate::report::Code;
use crate::source::Node;

/// What stands in an event of a stream.
const FIELDS: [&str; 4] = ["data", "event", "id", "retry"];

/// What the data of an event are.
pub(super) enum Data<'d> {
    /// Nothing is said of them.
    None,
    /// Values of this schema.
    One(Node<'d>),
    /// Values of one schema or another.
    Several,
}

/// Whether a schema describes a whole event and not its data: it has `data`, and no member that no event has; or each of its
/// alternatives does.
pub(super) fn is_one<'d>(lowering: &mut Lowering<'d, '_>, schema: Node<'d>) -> Option<bool> {
    let said = Said::of(lowering, &[schema])?;
    if said.has("properties") {
        return Some(has_fields(&said));
    }
    let alternatives = alternatives(&said);
    for one in &alternatives {
        if !has_fields(&Said::of(lowering, &[*one])?) {
            return Some(false);
        }
    }
    Some(!alternatives.is_empty())
}

/// Whether the members of an object are those of an event, `data` and another one at least.
fn has_fields(said: &Said<'_>) -> bool {
    let properties = said.all("properties").flat_map(Node::entries);
    let members: Vec<&str> = properties.map(|entry| entry.key).collect();
    let is_known = members.iter().all(|name| FIELDS.contains(name));
    is_known && members.contains(&"data") && members.len() > 1
}

/// The data of an event: what the schema or its alternatives say of them. Of several schemas none is chosen by its event, so
/// that the data are any JSON, with a warning.
pub(super) fn data<'d>(lowering: &mut Lowering<'d, '_>, event: Node<'d>) -> Option<Data<'d>> {
    let said = Said::of(lowering, &[event])?;
    let mut found: Vec<Node<'d>> = data_of(&said).into_iter().collect();
    for one in alternatives(&said) {
        found.extend(data_of(&Said::of(lowering, &[one])?));
    }
    let Some(first) = found.first().copied() else { return Some(Data::None) };
    let is_same = |one: &Node<'d>| facts::json(*one) == facts::json(first);
    if found.iter().all(is_same) {
        return Some(Data::One(first));
    }
    lowering.warn(
        Code::UncheckedBody,
        event,
        "the data of these events hang on their names, and nothing holds them to a schema"
            .to_owned(),
        "give every event the same data, or tell its kinds apart by a member of the data",
    );
    Some(if data_of(&said).is_some() { Data::One(first) } else { Data::Several })
}

fn data_of<'d>(said: &Said<'d>) -> Option<Node<'d>> {
    said.all("properties").find_map(|properties| properties.get("data"))
}

fn alternatives<'d>(said: &Said<'d>) -> Vec<Node<'d>> {
    ["oneOf", "anyOf"]
        .into_iter()
        .flat_map(|keyword| said.all(keyword))
        .flat_map(Node::items)
        .collect()
}
