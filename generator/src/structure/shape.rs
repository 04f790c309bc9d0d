//! The vocabulary of the keyword tables: what an object may hold and what shape each value has.

use super::found::Found;
use crate::source::{Edition, Kind, NewValue, Node};

/// What the value of a keyword, an item or an entry looks like.
#[derive(Clone, Copy)]
pub(crate) enum Shape {
    /// Any value; what is below it is not looked at.
    Any,
    /// A string.
    Text,
    /// `true` or `false`.
    Bool,
    /// A number.
    Number,
    /// A whole number of at least 0.
    Count,
    /// A whole number within a range, both ends included.
    Within(u64, u64),
    /// One of a closed set of strings.
    OneOf(&'static [&'static str]),
    /// A list whose items have a shape.
    List(&'static Self),
    /// A list that OpenAPI wants filled.
    FilledList(&'static Self),
    /// A map whose keys are names that the author chose.
    Map(Keys, &'static Self),
    /// An object of OpenAPI.
    Object(&'static Object),
    /// An object of OpenAPI or a `$ref` to one.
    Referable(&'static Object),
    /// A map, or a `$ref` to one; the object gives it its name.
    ReferableMap(&'static Object, Keys, &'static Self),
    /// A shape that several places share.
    Same(&'static Self),
    /// The first shape for a scalar, the second for a list or a map.
    Either(&'static Self, &'static Self),
    /// The first shape for a list, the second for anything else.
    Listed(&'static Self, &'static Self),
    /// The first shape in Swagger 2.0, the second one later.
    Since30(&'static Self, &'static Self),
    /// The first shape up to OpenAPI 3.0, the second one from 3.1 on.
    Since31(&'static Self, &'static Self),
    /// The first shape up to OpenAPI 3.1, the second one from 3.2 on.
    Since32(&'static Self, &'static Self),
}

/// Which keys a map may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Keys {
    /// Any text.
    Any,
    /// `/` and a path; extensions beside it.
    Path,
    /// A status code, a range of them, or `default`; extensions beside it.
    Status,
    /// A runtime expression of a callback; extensions beside it.
    Expression,
    /// The name of a component.
    Component,
    /// A media type, or a range of them.
    MediaType,
    /// The name of a fault, in kebab case.
    Fault,
}

/// One object of OpenAPI: its keywords and what they demand of each other.
pub(crate) struct Object {
    /// What a message calls it, without an article.
    pub(crate) name: &'static str,
    /// Its keywords, our extensions among them.
    pub(crate) keywords: &'static [&'static [Keyword]],
    /// What the tables cannot say.
    pub(crate) rules: &'static [Rule],
}

/// One keyword of an object.
pub(crate) struct Keyword {
    pub(crate) name: &'static str,
    pub(crate) shape: Shape,
    pub(crate) needed: Needed,
    /// Which versions of OpenAPI have it.
    pub(crate) versions: Versions,
}

/// Whether an object must have a keyword.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Needed {
    /// It may be absent.
    No,
    /// Nothing can stand in for it.
    Yes,
    /// OpenAPI asks for it, but no code is made of it: this stands in, with a warning.
    Or(StandIn),
    /// The same where a rule of the object has the say about its absence.
    OrSilently(StandIn),
}

/// What stands in for a keyword that is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StandIn {
    /// A map without entries.
    Map,
    /// A text.
    Text(&'static str),
}

/// Which versions of OpenAPI have a keyword.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Versions {
    /// Every one that is read.
    All,
    /// 3.0 only.
    Only3_0,
    /// 3.0 and later.
    Since3_0,
    /// 3.1 and later.
    Since3_1,
    /// 3.2 and later.
    Since3_2,
}

/// A check on one object whose keywords have already been looked at.
pub(crate) type Rule = fn(Node<'_>, &mut Found);

/// A keyword that an object may have.
pub(crate) const fn may(name: &'static str, shape: Shape) -> Keyword {
    Keyword { name, shape, needed: Needed::No, versions: Versions::All }
}

/// A keyword that may be absent, and that OpenAPI 3.0 alone knows.
pub(crate) const fn only_3_0(name: &'static str, shape: Shape) -> Keyword {
    Keyword { name, shape, needed: Needed::No, versions: Versions::Only3_0 }
}

/// A keyword that may be absent, and that Swagger 2.0 did not know.
pub(crate) const fn since_3_0(name: &'static str, shape: Shape) -> Keyword {
    Keyword { name, shape, needed: Needed::No, versions: Versions::Since3_0 }
}

/// A keyword that may be absent, and that OpenAPI knows since 3.1.
pub(crate) const fn since_3_1(name: &'static str, shape: Shape) -> Keyword {
    Keyword { name, shape, needed: Needed::No, versions: Versions::Since3_1 }
}

/// A keyword that may be absent, and that OpenAPI knows since 3.2.
pub(crate) const fn since_3_2(name: &'static str, shape: Shape) -> Keyword {
    Keyword { name, shape, needed: Needed::No, versions: Versions::Since3_2 }
}

/// A keyword that an object must have.
pub(crate) const fn must(name: &'static str, shape: Shape) -> Keyword {
    Keyword { name, shape, needed: Needed::Yes, versions: Versions::All }
}

/// A keyword that OpenAPI requires and for which something stands in where it is missing.
pub(crate) const fn should(name: &'static str, shape: Shape, stand_in: StandIn) -> Keyword {
    Keyword { name, shape, needed: Needed::Or(stand_in), versions: Versions::All }
}

/// A keyword for which something stands in where it is missing, without a word.
pub(crate) const fn or(name: &'static str, shape: Shape, stand_in: StandIn) -> Keyword {
    Keyword { name, shape, needed: Needed::OrSilently(stand_in), versions: Versions::All }
}

impl Object {
    /// Every keyword in the order of the tables.
    pub(crate) fn all_keywords(&self) -> impl Iterator<Item = &'static Keyword> + use<> {
        self.keywords.iter().copied().flatten()
    }

    /// The keyword of a name.
    pub(crate) fn keyword(&self, name: &str) -> Option<&'static Keyword> {
        self.all_keywords().find(|keyword| keyword.name == name)
    }

    /// The name with its article.
    pub(crate) fn one(&self) -> String {
        let vowel = self.name.starts_with(['a', 'e', 'i', 'o', 'u', '`']);
        format!("{} {}", if vowel { "an" } else { "a" }, self.name)
    }

    /// Whether the object is part of an extension of ours, all of which is read.
    pub(crate) fn is_ours(&self) -> bool {
        self.name.contains("`x-")
    }

    /// Whether two tables are the same one.
    pub(crate) fn is(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Keys {
    /// Whether keys that begin with `x-` are extensions and not names.
    pub(crate) fn are_extensible(self) -> bool {
        matches!(self, Self::Path | Self::Status | Self::Expression)
    }
}

impl Keyword {
    /// Whether the edition of the node's document has the keyword.
    pub(crate) fn is_known_in(&self, node: Node<'_>) -> bool {
        match self.versions {
            Versions::Only3_0 => node.edition() == Edition::V3_0,
            _ => node.edition() >= self.first_edition(),
        }
    }

    /// Whether the keyword is read in the node's document: one of its edition, or of a later one, which had no other meaning
    /// before.
    pub(crate) fn is_read_in(&self, node: Node<'_>) -> bool {
        self.is_known_in(node) || node.edition() < self.first_edition()
    }

    /// The first edition that has the keyword.
    pub(crate) fn first_edition(&self) -> Edition {
        match self.versions {
            Versions::All => Edition::V2_0,
            Versions::Only3_0 | Versions::Since3_0 => Edition::V3_0,
            Versions::Since3_1 => Edition::V3_1,
            Versions::Since3_2 => Edition::V3_2,
        }
    }
}

impl Needed {
    /// What stands in for the keyword, if anything does.
    pub(crate) fn stand_in(self) -> Option<StandIn> {
        match self {
            Self::Or(stand_in) | Self::OrSilently(stand_in) => Some(stand_in),
            Self::No | Self::Yes => None,
        }
    }
}

impl StandIn {
    /// The value itself.
    pub(crate) fn value(self) -> NewValue {
        match self {
            Self::Map => NewValue::Map,
            Self::Text(text) => NewValue::Text(text.to_owned()),
        }
    }
}

impl Shape {
    /// The shape that the version of the node's document gives to the place.
    pub(crate) fn of_version(&'static self, node: Node<'_>) -> &'static Self {
        match self {
            Self::Since31(_, after) if node.is_since_3_1() => after.of_version(node),
            Self::Since31(before, _) => before.of_version(node),
            Self::Since32(before, _) if node.edition() < Edition::V3_2 => before.of_version(node),
            Self::Since32(_, after) => after.of_version(node),
            Self::Since30(before, _) if node.edition() == Edition::V2_0 => before.of_version(node),
            Self::Since30(_, after) => after.of_version(node),
            Self::Same(shape) => shape.of_version(node),
            _ => self,
        }
    }

    /// The shape that the other version gives to the place, where the two differ.
    pub(crate) fn of_other_version(&'static self, node: Node<'_>) -> Option<&'static Self> {
        match self {
            Self::Since31(before, _) if node.is_since_3_1() => Some(before),
            Self::Since31(_, after) => Some(after),
            Self::Since30(_, after) if node.edition() == Edition::V2_0 => Some(after.latest()),
            Self::Since32(_, after) if node.edition() < Edition::V3_2 => Some(after),
            Self::Since32(..) => None,
            Self::Same(shape) | Self::Since30(_, shape) => shape.of_other_version(node),
            _ => None,
        }
    }

    /// The shape that the latest edition gives to the place.
    fn latest(&'static self) -> &'static Self {
        match self {
            Self::Since30(_, after) | Self::Since31(_, after) | Self::Since32(_, after) => {
                after.latest()
            }
            Self::Same(shape) => shape.latest(),
            _ => self,
        }
    }

    /// The edition that gave the place the shape that it has in the latest one.
    pub(crate) fn latest_edition(&self) -> Edition {
        match self {
            Self::Since32(..) => Edition::V3_2,
            Self::Since31(..) => Edition::V3_1,
            Self::Since30(_, after) => after.latest_edition(),
            Self::Same(shape) => shape.latest_edition(),
            _ => Edition::V3_0,
        }
    }

    /// True for the place of a schema.
    pub(crate) fn is_schema(&self, schema: &Object) -> bool {
        match self {
            Self::Referable(object) => object.is(schema),
            Self::Same(shape) | Self::Since30(shape, _) | Self::Since31(shape, _) => {
                shape.is_schema(schema)
            }
            _ => false,
        }
    }

    /// The shape itself, where a place allows two or shares one.
    pub(crate) fn settle(&'static self, node: Node<'_>) -> &'static Self {
        match self {
            Self::Either(scalar, compound) => match node.kind() {
                Kind::List | Kind::Map => compound.settle(node),
                _ => scalar.settle(node),
            },
            Self::Listed(list, _) if node.kind() == Kind::List => list.settle(node),
            Self::Listed(_, other) => other.settle(node),
            Self::Same(_) | Self::Since30(..) | Self::Since31(..) | Self::Since32(..) => {
                self.of_version(node).settle(node)
            }
            _ => self,
        }
    }

    /// The object that a reference may stand for in this place, if one may.
    pub(crate) fn referable(&self) -> Option<&'static Object> {
        match self {
            Self::Referable(object) | Self::ReferableMap(object, ..) => Some(object),
            _ => None,
        }
    }

    /// The object that stands in this place.
    pub(crate) fn object(&self) -> Option<&'static Object> {
        if let Self::Object(object) = self { Some(object) } else { self.referable() }
    }

    /// The shape of the value of a key, or of an item, below a node of this shape.
    pub(crate) fn below(&'static self, node: Node<'_>, key: &str) -> Option<&'static Self> {
        match self.settle(node) {
            Self::List(item) | Self::FilledList(item) => Some(item),
            Self::Map(keys, _) | Self::ReferableMap(_, keys, _)
                if keys.are_extensible() && key.starts_with("x-") =>
            {
                None
            }
            Self::Map(_, value) | Self::ReferableMap(_, _, value) => Some(value),
            Self::Object(object) | Self::Referable(object) => {
                object.keyword(key).map(|keyword| &keyword.shape)
            }
            _ => None,
        }
    }
}
