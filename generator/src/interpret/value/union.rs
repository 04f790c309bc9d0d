//! Unions: which alternative a value is judged by, as the runtime chooses it.

use super::Judge;
use super::written::Written;
use crate::model::{Branch, Union, UnionKeyword};
use specwright_runtime::schema::Types;
use specwright_runtime::violation::{Allowed, JsonType, Keyword, Kind, Segment};

impl Judge<'_> {
    /// An object is told by its tag, if the union has one, and every other value by its type.
    pub(super) fn union(&mut self, union: &Union, value: &Written) {
        match (value, &union.tag) {
            (Written::Object(members), Some(tag)) => self.tagged(union, tag, members, value),
            _ => {
                let types = types_of(value);
                let is_possible = |branch: &&Branch| {
                    !branch.types.is_disjoint(types)
                        && (union.tag.is_none() || branch.tags.is_empty())
                };
                self.among(union, union.branches.iter().filter(is_possible).collect(), value);
            }
        }
    }

    fn tagged(&mut self, union: &Union, tag: &str, members: &[(String, Written)], value: &Written) {
        let takes_objects = |branch: &&Branch| !branch.types.is_disjoint(Types::OBJECT);
        let objects = union.branches.iter().filter(takes_objects);
        let broken = match members.iter().find(|(name, _)| name == tag) {
            Some((_, Written::String(text))) if lists(union, text) => {
                let is_possible =
                    |branch: &&Branch| branch.tags.is_empty() || branch.tags.contains(text);
                return self.among(union, objects.filter(is_possible).collect(), value);
            }
            Some((_, Written::String(_))) => {
                let tags = union.branches.iter().flat_map(|branch| &branch.tags).cloned();
                Kind::Unlisted { allowed: Allowed::Literals(tags.collect()) }
            }
            Some((_, other)) => {
                Kind::Type { expected: JsonType::String, actual: other.json_type() }
            }
            None => Kind::Missing,
        };
        let untagged: Vec<&Branch> = objects.filter(|branch| branch.tags.is_empty()).collect();
        match untagged.is_empty() {
            true => self.refuse_below(Segment::name(tag.to_owned()), broken),
            false => self.among(union, untagged, value),
        }
    }

    /// An alternative that alone is possible tells its own violations; of several the first that takes the value is the one.
    fn among(&mut self, union: &Union, branches: Vec<&Branch>, value: &Written) {
        match branches.as_slice() {
            [] => self.refuse(mistyped(union, value)),
            [only] => self.value(&only.ty, value),
            several => {
                let before = self.found.len();
                for branch in several {
                    self.value(&branch.ty, value);
                    if self.found.len() == before {
                        return;
                    }
                    self.found.truncate(before);
                }
                self.refuse(Kind::NoAlternative { keyword: keyword(union) });
            }
        }
    }
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
