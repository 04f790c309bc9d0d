//! Objects and maps.

use super::facts;
use super::lowering::Lowering;
use super::members::Members;
use super::mixed::{self, Rest};
use super::naming::Scope;
use super::place::Place;
use super::rules::Group;
use super::said::{Said, is_anything};
use super::schema::{self, Made};
use super::{checked, home, members, no_values, stated_names};
use crate::model::{Docs, Field, Object, Plain, Presence, Shape, TypeRef, UnknownFields};
use crate::source::Node;

/// How many fields a struct has at most: of ten thousand, compilers cannot even derive whether two are equal.
const MAX_FIELDS: usize = 4_000;

/// An object with properties becomes a struct, any other a map; what neither holds by itself is checked as data.
pub(super) fn lower<'d>(
    lowering: &mut Lowering<'d, '_>,
    said: &Said<'d>,
    place: &Place,
) -> Option<Made> {
    let members = members::of(lowering, said, place)?;
    no_values::of_members(lowering, said, &members);
    if members.declared.len() > MAX_FIELDS {
        return checked::dynamic(lowering, said, place);
    }
    let mut rules = checked::groups(lowering, said, place, &[Group::Counts, Group::Names]);
    rules.extend(checked::of_every_type(lowering, said, place));
    let object = object(
        lowering,
        &members,
        (said.root, place),
        said.keeps_all || !rules.is_empty() || !members.is_typed,
    )?;
    if let Some(base) = by_patterns(lowering, said, &members, place)? {
        return checked::complete(lowering, said, place, base);
    }
    let base = match object {
        Object { fields, unknown: UnknownFields::Collect(ty), ignored }
            if fields.is_empty() && ignored.is_empty() =>
        {
            Made::Plain(TypeRef::Map(Box::new(ty)))
        }
        object => Made::named(Shape::Object(object)),
    };
    match members.is_typed {
        true => checked::with(lowering, said, place, base, rules),
        false => checked::complete(lowering, said, place, base),
    }
}

/// The map of an object whose members are told apart by patterns of their names alone.
fn by_patterns<'d>(
    lowering: &mut Lowering<'d, '_>,
    said: &Said<'d>,
    members: &Members<'d>,
    place: &Place,
) -> Option<Option<Made>> {
    const OF_NAMES: [&str; 3] = ["properties", "required", "unevaluatedProperties"];
    let is_by_patterns = said.has("patternProperties")
        && said.first_of(&OF_NAMES).is_none()
        && members.ignored.is_empty();
    if !is_by_patterns {
        return Some(None);
    }
    let others: Vec<Node<'d>> = said.all("additionalProperties").collect();
    let rest = match others.iter().all(|schema| is_anything(*schema)) {
        true => Rest::Any,
        false => Rest::None,
    };
    let matching = said.all("patternProperties").flat_map(Node::entries).map(|entry| entry.node);
    let schemas: Vec<Node<'d>> = matching.chain(others).collect();
    let value = mixed::held(lowering, schemas.into_iter(), rest, &place.below("value"))?;
    Some(Some(Made::Plain(TypeRef::Map(Box::new(value)))))
}

/// The struct. `keeps_all` where rules besides, or other alternatives, judge members that no property names.
fn object<'d>(
    lowering: &mut Lowering<'d, '_>,
    members: &Members<'d>,
    (root, place): (Node<'d>, &Place),
    keeps_all: bool,
) -> Option<Object> {
    let mut names = Scope::with(&["new"]);
    let mut fields = Vec::with_capacity(members.declared.len());
    for member in &members.declared {
        let at = (member.schemas.as_slice(), member.wire);
        let name = stated_names::of_property(lowering, &mut names, at);
        let place = match member.schemas.as_slice() {
            [only] => &home::of_member(lowering, *only, (root, place)),
            _ => place,
        };
        fields.push(field(lowering, name, member, place)?);
    }
    let is_open_map = fields.is_empty() && members.ignored.is_empty();
    let unknown = match &members.others {
        members::Others::Refused => UnknownFields::Refuse,
        members::Others::Held(schemas) if schemas.is_empty() => {
            UnknownFields::Collect(TypeRef::Plain(Plain::Any))
        }
        members::Others::Held(schemas) => {
            UnknownFields::Collect(schema::inline_all(lowering, schemas, &place.below("value"))?)
        }
        members::Others::Any if keeps_all || is_open_map => {
            UnknownFields::Collect(TypeRef::Plain(Plain::Any))
        }
        members::Others::Any => UnknownFields::Ignore,
    };
    let ignored = members.ignored.iter().map(|name| (*name).to_owned()).collect();
    Some(Object { fields, unknown, ignored })
}

fn field<'d>(
    lowering: &mut Lowering<'d, '_>,
    name: String,
    member: &members::Member<'d>,
    place: &Place,
) -> Option<Field> {
    let ty = match member.schemas.as_slice() {
        [] => TypeRef::Plain(Plain::Any),
        schemas => schema::inline_all(lowering, schemas, &place.below(member.wire))?,
    };
    let (ty, nullable) = match ty {
        TypeRef::Nullable(inner) => (*inner, true),
        ty => (ty, false),
    };
    let presence = match (member.required, nullable) {
        (true, false) => Presence::Required,
        (false, false) => Presence::Optional,
        (true, true) => Presence::Nullable,
        (false, true) => Presence::OptionalNullable,
    };
    Some(Field {
        name,
        wire: member.wire.to_owned(),
        docs: member.schemas.first().map(|at| documented(lowering, *at)).unwrap_or_default(),
        origin: facts::origin(member.node),
        default: member.schemas.iter().find_map(|at| facts::default(*at)),
        examples: member.schemas.iter().flat_map(|at| facts::examples(*at)).collect(),
        boxed: false,
        ty,
        presence,
    })
}

/// What a field says of itself; one that only refers says what its target says.
fn documented<'d>(lowering: &Lowering<'d, '_>, at: Node<'d>) -> Docs {
    let own = facts::docs_of(at);
    let target = schema::mere_reference(lowering, at);
    match target {
        Some(target) if own.text.is_empty() => {
            let said = facts::docs_of(target);
            let deprecated = own.deprecated || said.deprecated;
            Docs { deprecated, lifecycle: own.lifecycle.or(said.lifecycle), ..said }
        }
        _ => own,
    }
}
