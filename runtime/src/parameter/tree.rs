//! A value between its texts and its JSON.

use super::Shape;
use crate::decode::{Decode, Reader};
use crate::encode::{Encode, Writer};
use crate::json::{JsonNumber, is_integer};
use crate::percent::{Decoded, NotText};
use crate::schema::Types;
use crate::violation::{JsonType, Kind, Place, Segment, Violation};
use std::borrow::Cow;

/// A value that was read. Names may come twice, so that the type of the object tells of it.
pub(super) enum Tree<'a> {
    Null,
    Boolean(bool),
    Number(Cow<'a, str>),
    String(Cow<'a, str>),
    List(Vec<Tree<'a>>),
    Object(Vec<(Cow<'a, str>, Tree<'a>)>),
    /// A text that is no UTF-8 once its encoding is undone.
    NotText,
}

/// How one text is read.
#[derive(Clone, Copy)]
pub(super) struct Leaves {
    /// Whether a boolean may be `True` or `False`.
    pub capital_booleans: bool,
}

impl Leaves {
    /// What a text stands for where values of these types may stand.
    pub(super) fn read<'a>(self, types: Types, text: Decoded<'a>) -> Tree<'a> {
        let text = match text {
            Ok(text) => text,
            Err(NotText) => return Tree::NotText,
        };
        if types == Types::STRING {
            return Tree::String(text);
        }
        match (text.as_ref(), self.capital_booleans) {
            ("null", _) if types.contains(Types::NULL) => Tree::Null,
            ("true", _) | ("True", true) if types.contains(Types::BOOLEAN) => Tree::Boolean(true),
            ("false", _) | ("False", true) if types.contains(Types::BOOLEAN) => {
                Tree::Boolean(false)
            }
            (number, _) if is_number(types, number) => Tree::Number(text),
            _ => Tree::String(text),
        }
    }

    /// One text where a value or a list may stand: a value where it can be read as one.
    pub(super) fn read_alone<'a>(self, types: Types, text: Decoded<'a>) -> Option<Tree<'a>> {
        let tree = self.read(types, text);
        let found = match tree {
            Tree::String(_) => Types::STRING,
            _ => return Some(tree),
        };
        types.contains(found).then_some(tree)
    }

    /// All texts as a list, or the only one as a value.
    pub(super) fn list<'a>(self, shape: Shape<'_>, mut texts: Vec<Decoded<'a>>) -> Tree<'a> {
        let (alone, items) = match shape {
            Shape::ValueOrList(alone, items) => (alone, items),
            Shape::List(items) | Shape::Value(items) => (Types::NONE, items),
            Shape::Object(..)
            | Shape::Objects(..)
            | Shape::ValueOrObject(..)
            | Shape::ValueOrObjects(..) => (Types::NONE, Types::STRING),
        };
        if !alone.is_empty()
            && texts.len() == 1
            && let Some(text) = texts.pop()
        {
            let value = self.read_alone(alone, text.clone());
            return value.unwrap_or_else(|| Tree::List(vec![self.read(items, text)]));
        }
        Tree::List(texts.into_iter().map(|text| self.read(items, text)).collect())
    }
}

/// Whether a text is a number that may stand here. One that fits no type of number is a string where that may stand.
fn is_number(types: Types, text: &str) -> bool {
    if types.is_disjoint(Types::NUMBER) || text.parse::<JsonNumber>().is_err() {
        return false;
    }
    types.contains(Types::NUMBER) || !types.contains(Types::STRING) || is_integer(text)
}

/// What is wrong with a text that is none.
pub(super) fn not_text() -> Kind {
    Kind::Format { format: "UTF-8 text".into() }
}

impl Tree<'_> {
    /// The text of a value that is neither a list nor an object.
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Null => Some("null"),
            Self::Boolean(true) => Some("true"),
            Self::Boolean(false) => Some("false"),
            Self::Number(text) | Self::String(text) => Some(text),
            Self::List(_) | Self::Object(_) | Self::NotText => None,
        }
    }

    /// The texts that are none, each with the way to it.
    pub(super) fn broken(&self) -> Vec<Violation> {
        let below = |segment: Segment, tree: &Self| {
            let broken = tree.broken().into_iter();
            broken.map(move |violation| violation.at(Place::Value, [segment.clone()]))
        };
        match self {
            Self::NotText => vec![Violation::new(not_text())],
            Self::List(items) => {
                let items = items.iter().enumerate();
                items.flat_map(|(index, item)| below(Segment::Index(index), item)).collect()
            }
            Self::Object(members) => {
                let members = members.iter();
                members
                    .flat_map(|(name, value)| below(Segment::foreign(name.to_string()), value))
                    .collect()
            }
            Self::Null | Self::Boolean(_) | Self::Number(_) | Self::String(_) => Vec::new(),
        }
    }
}

impl Encode for Tree<'_> {
    fn write(&self, writer: &mut Writer) {
        match self {
            Self::Null | Self::NotText => writer.null(),
            Self::Boolean(value) => writer.boolean(*value),
            Self::Number(lexeme) => writer.number_lexeme(lexeme),
            Self::String(text) => writer.string(text),
            Self::List(items) => writer.items(items),
            Self::Object(members) => {
                let mut object = writer.object();
                members.iter().for_each(|(name, value)| object.field(name, value));
                object.end();
            }
        }
    }
}

impl Decode for Tree<'_> {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        Some(match reader.next_type()? {
            JsonType::Null => reader.null().map(|_| Self::Null)?,
            JsonType::Boolean => Self::Boolean(reader.boolean()?),
            JsonType::Integer | JsonType::Number => {
                Self::Number(reader.number_lexeme()?.to_owned().into())
            }
            JsonType::String => Self::String(String::read(reader)?.into()),
            JsonType::Array => Self::List(Vec::read(reader)?),
            JsonType::Object => {
                let mut members = Vec::new();
                reader.entries(&mut |name, reader| {
                    let value = Self::read(reader);
                    members.extend(value.map(|value| (std::mem::take(name).into(), value)));
                })?;
                Self::Object(members)
            }
        })
    }
}

/// The type of JSON for a violation of a whole parameter that has not the form of its style.
pub(super) const fn json_type(shape: Shape<'_>) -> JsonType {
    match shape {
        Shape::Object(..) | Shape::ValueOrObject(..) => JsonType::Object,
        Shape::List(_)
        | Shape::Objects(..)
        | Shape::ValueOrList(..)
        | Shape::ValueOrObjects(..) => JsonType::Array,
        Shape::Value(_) => JsonType::String,
    }
}
