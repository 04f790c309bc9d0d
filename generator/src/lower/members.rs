//! The members of an object, as all its schemas together say them.

use super::lowering::Lowering;
use super::place::{Place, is_excluded};
use super::said::{Said, is_anything, is_never};
use crate::source::{Entry, Node};

/// The members of an object.
pub(super) struct Members<'d> {
    /// Those that a property declares or that are required, in the document's order.
    pub declared: Vec<Member<'d>>,
    /// Every other.
    pub others: Others<'d>,
    /// Those that go the other way.
    pub ignored: Vec<&'d str>,
    /// False where a struct does not hold all that is said: patterns of names, members that must not be there.
    pub is_typed: bool,
}

/// One member.
pub(super) struct Member<'d> {
    /// Its name on the wire.
    pub wire: &'d str,
    /// What holds of its value.
    pub schemas: Vec<Node<'d>>,
    /// Where it is declared, or else required.
    pub node: Node<'d>,
    /// Whether an object without it is refused.
    pub required: bool,
}

/// What holds of members that are not declared.
pub(super) enum Others<'d> {
    /// Nothing.
    Any,
    /// There are none.
    Refused,
    /// These schemas; where none says anything, they are kept as they are.
    Held(Vec<Node<'d>>),
}

/// The members that several schemas speak of.
///
/// `additionalProperties` judges every member that its own schema does not declare, those of other schemas too.
pub(super) fn of<'d>(
    lowering: &mut Lowering<'d, '_>,
    said: &Said<'d>,
    place: &Place,
) -> Option<Members<'d>> {
    let mut members = Members {
        declared: Vec::new(),
        others: others(said),
        ignored: Vec::new(),
        is_typed: !said.has("patternProperties") && is_evaluated_simply(said),
    };
    for Entry { key, node, .. } in said.all("properties").flat_map(Node::entries) {
        match members.declared.iter_mut().find(|member| member.wire == key) {
            Some(member) => member.schemas.push(node),
            None => members.declared.push(Member {
                wire: key,
                schemas: vec![node],
                node,
                required: false,
            }),
        }
    }
    exclude(lowering, &mut members, place);
    require(said, &mut members);
    if members.is_typed {
        judge_by_fellow_parts(said, &mut members);
    }
    settle_forbidden(&mut members);
    if !members.is_typed {
        members.others = Others::Any;
    }
    drop_any(&mut members);
    Some(members)
}

/// Takes out the members that no value may be given to: where other members are refused, these are too.
fn settle_forbidden(members: &mut Members<'_>) {
    let is_refused =
        |member: &Member<'_>| matches!(members.others, Others::Refused) && !member.required;
    members.is_typed &=
        members.declared.iter().all(|member| !is_forbidden(member) || is_refused(member));
    members.declared.retain(|member| !is_forbidden(member));
}

/// Takes out the members that go the other way.
fn exclude<'d>(lowering: &Lowering<'d, '_>, members: &mut Members<'d>, place: &Place) {
    let Some(keyword) = place.direction.excluded() else { return };
    let goes = |member: &Member<'d>| {
        !member.schemas.iter().any(|schema| is_excluded(lowering, *schema, keyword))
    };
    let (kept, excluded): (Vec<_>, Vec<_>) =
        std::mem::take(&mut members.declared).into_iter().partition(goes);
    members.declared = kept;
    members.ignored = excluded.iter().map(|member| member.wire).collect();
}

/// Notes what is required; a name that no property declares is a member of any value.
fn require<'d>(said: &Said<'d>, members: &mut Members<'d>) {
    for node in said.all("required").flat_map(Node::items) {
        let Some(wire) = node.as_str() else { continue };
        match members.declared.iter_mut().find(|member| member.wire == wire) {
            Some(member) => member.required = true,
            None if members.ignored.contains(&wire) => {}
            None => {
                members.declared.push(Member { wire, schemas: Vec::new(), node, required: true })
            }
        }
    }
}

/// Holds each member to the `additionalProperties` of the schemas that do not declare it.
fn judge_by_fellow_parts<'d>(said: &Said<'d>, members: &mut Members<'d>) {
    for part in said.parts.iter() {
        let Some(additional) = part.get("additionalProperties") else { continue };
        for member in &mut members.declared {
            let declares = part.get("properties").is_some_and(|map| map.get(member.wire).is_some());
            if !declares && !is_anything(additional) {
                member.schemas.push(additional);
            }
        }
    }
}

fn is_forbidden(member: &Member<'_>) -> bool {
    member.schemas.iter().any(|schema| is_never(*schema))
}

/// A schema that admits everything says nothing beside others.
fn drop_any(members: &mut Members<'_>) {
    for member in &mut members.declared {
        member.schemas.retain(|schema| schema.as_bool() != Some(true));
    }
}

/// What `additionalProperties`, and `unevaluatedProperties` of the whole, say of members that are not declared.
fn others<'d>(said: &Said<'d>) -> Others<'d> {
    let additional = said.all("additionalProperties");
    let all: Vec<Node<'d>> = match is_evaluated_simply(said) {
        true => additional.chain(said.root.get("unevaluatedProperties")).collect(),
        false => additional.collect(),
    };
    if all.iter().any(|schema| is_never(*schema)) {
        return Others::Refused;
    }
    if all.is_empty() {
        return Others::Any;
    }
    Others::Held(all.into_iter().filter(|schema| !is_anything(*schema)).collect())
}

/// Whether `unevaluatedProperties` is the same as `additionalProperties` over all schemas: it stands in the whole, and
/// nothing but `properties` speaks of members.
fn is_evaluated_simply(said: &Said<'_>) -> bool {
    const SPEAKING: [&str; 8] = [
        "additionalProperties",
        "patternProperties",
        "dependentSchemas",
        "dependencies",
        "if",
        "anyOf",
        "oneOf",
        "not",
    ];
    !said.has("unevaluatedProperties")
        || (said.judges_all("unevaluatedProperties") && said.first_of(&SPEAKING).is_none())
}
