//! Unions: which alternative a value is judged by, as the runtime chooses it.

use super::written::Written;
use super::{Judge, judged};
use crate::model::{Branch, Union, UnionKeyword};
use specwright_runtime::decode::Mode;
use specwright_runtime::schema::Types;
use specwright_runtime::violation::{Allowed, JsonType, Keyword, Kind, Segment};

impl Judge<'_> {
    /// An object is told by its tag, if the union has one, and every other value by its type.
    pub(super) fn union(&mut self, union: &Union, value: &Written) {
        match possible(union, value) {
            Ok(branches) => self.among(union, &branches, value),
            Err((tag, broken)) => self.refuse_below(Segment::name(tag.to_owned()), broken),
        }
    }

    /// An alternative that alone is possible tells its own violations; of several the first that takes the value is the one.
    fn among(&mut self, union: &Union, branches: &[&Branch], value: &Written) {
        match branches {
            [] => self.refuse(mistyped(union, value)),
            [only] => self.value(&only.ty, value),
            several if self.first(several, value).is_some() => {}
            _ => self.refuse(Kind::NoAlternative { keyword: keyword(union) }),
        }
    }

    /// The alternative that a value is one of, if it is one.
    pub(super) fn chosen<'u>(&self, union: &'u Union, value: &Written) -> Option<&'u Branch> {
        self.first(&possible(union, value).ok()?, value)
    }

    /// The first alternative that takes a value. Of a reply one that lists it comes first.
    fn first<'u>(&self, branches: &[&'u Branch], value: &Written) -> Option<&'u Branch> {
        let by = |mode| {
            let takes = |branch: &&&Branch| judged(self.api, &branch.ty, value, mode).is_empty();
            branches.iter().find(takes).copied()
        };
        by(Mode::Request).or_else(|| (self.mode == Mode::Reply).then(|| by(Mode::Reply))?)
    }
}

/// The alternatives that a value may be one of; else what is wrong with its tag.
fn possible<'u>(union: &'u Union, value: &Written) -> Result<Vec<&'u Branch>, (&'u str, Kind)> {
    let (Written::Object(members), Some(tag)) = (value, &union.tag) else {
        let types = types_of(value);
        let is_possible = |branch: &&Branch| {
            !branch.types.is_disjoint(types) && (union.tag.is_none() || branch.tags.is_empty())
        };
        return Ok(union.branches.iter().filter(is_possible).collect());
    };
    let takes_objects = |branch: &&Branch| !branch.types.is_disjoint(Types::OBJECT);
    let objects = union.branches.iter().filter(takes_objects);
    let broken = match members.iter().find(|(name, _)| name == tag) {
        Some((_, Written::String(text))) if lists(union, text) => {
            let is_possible =
                |branch: &&Branch| branch.tags.is_empty() || branch.tags.contains(text);
            return Ok(objects.filter(is_possible).collect());
        }
        Some((_, Written::String(_))) => {
            let tags = union.branches.iter().flat_map(|branch| &branch.tags).cloned();
            Kind::Unlisted { allowed: Allowed::Literals(tags.collect()) }
        }
        Some((_, other)) => Kind::Type { expected: JsonType::String, actual: other.json_type() },
        None => Kind::Missing,
    };
    let untagged: Vec<&Branch> = objects.filter(|branch| branch.tags.is_empty()).collect();
    if untagged.is_empty() { Err((tag, broken)) } else { Ok(untagged) }
}

fn lists(union: &Union, text: &String) -> bool {
    union.branches.iter().any(|branch| branch.tags.contains(text))
}

/// The types that a value is of; a number is an integer or is none.
fn types_of(value: &Written) -> Types {
    match value {
        Written::Number(number) if number.is_integer() => Types::INTEGER,
        Written::Number(_) => Types::NUMBER.without(Types::INTEGER),
        other => Types::of(other.json_type()),
    }
}

/// The violation of a value whose type no alternative has.
fn mistyped(union: &Union, value: &Written) -> Kind {
    let expected = union.branches.iter().fold(Types::NONE, |types, branch| types.or(branch.types));
    let actual = value.json_type();
    match expected.single() {
        Some(expected) => Kind::Type { expected, actual },
        None => Kind::Types { expected, actual },
    }
}

fn keyword(union: &Union) -> Keyword {
    match union.keyword {
        UnionKeyword::OneOf => Keyword::OneOf,
        UnionKeyword::AnyOf | UnionKeyword::Type => Keyword::AnyOf,
    }
}
