//! Reads the tree for serde, so that the typed view is made without a copy of the document between the two.

use serde::de::value::{MapDeserializer, SeqDeserializer, StrDeserializer};
use serde::de::{Deserializer, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use serde_yaml::Error;

use crate::source::{Entry, Node, Tree, Value};
use crate::structure::{self, COMPONENTS, DOCUMENT, PARAMETER, SCHEMA, Shape, WHOLE_QUERY};

/// Why a value does not fit the view, in the words of `serde_yaml`.
pub(super) type Refusal = Error;

/// A value of the view.
#[derive(Clone, Copy)]
pub(super) enum Reader<'t> {
    /// A node, and what the tables say of its place.
    Node(Node<'t>, Option<&'static Shape>),
    /// A map without entries: what the view need not hold.
    Empty,
    /// A text in the place of one that OpenAPI 3.0 does not know.
    Text(&'static str),
}

impl<'t> Reader<'t> {
    /// The whole document.
    pub(super) fn of(tree: &'t Tree) -> Self {
        Self::Node(tree.root(), Some(&structure::ROOT))
    }

    /// What stands at a place. Schemas are left empty: `lower` reads them from the tree, where nothing of them is lost.
    fn at(node: Node<'t>, shape: Option<&'static Shape>) -> Self {
        match shape {
            Some(shape) if shape.is_schema(&SCHEMA) => Self::Empty,
            _ => Self::Node(node, shape),
        }
    }

    fn items(self) -> impl Iterator<Item = Self> {
        let below = match self {
            Self::Node(node, shape) => Some((node, shape.and_then(|shape| shape.below(node, "")))),
            Self::Empty | Self::Text(_) => None,
        };
        below
            .into_iter()
            .flat_map(|(list, shape)| list.items().map(move |node| Self::at(node, shape)))
    }

    /// The path items of the document by their paths.
    pub(super) fn paths(self) -> impl Iterator<Item = (&'t str, Self)> {
        self.below("paths").entries()
    }

    /// The path items of the document's webhooks by their names.
    pub(super) fn webhooks(self) -> impl Iterator<Item = (&'t str, Self)> {
        self.below("webhooks").entries()
    }

    /// The value of a keyword, or an empty map.
    fn below(self, key: &str) -> Self {
        let Self::Node(map, Some(shape)) = self else { return Self::Empty };
        match (map.get(key), shape.below(map, key)) {
            (Some(node), Some(shape)) => Self::Node(node, Some(shape)),
            _ => Self::Empty,
        }
    }

    /// The entries that the view holds. The map of paths is left empty: each is read by itself.
    fn entries(self) -> impl Iterator<Item = (&'t str, Self)> {
        let map = match self {
            Self::Node(node, Some(shape)) => Some((node, shape.settle(node))),
            Self::Node(_, None) | Self::Empty | Self::Text(_) => None,
        };
        let is_document = map.is_some_and(|(_, shape)| is_document(shape));
        let entries = map.into_iter().flat_map(|(map, shape)| {
            let held = move |Entry { key, node, .. }: Entry<'t>| {
                Some((key, Self::held(map, shape, key, node)?))
            };
            map.entries().filter_map(held)
        });
        entries.chain(is_document.then_some(("paths", Self::Empty)))
    }

    /// A value of a map, where anything is asked of the view about it. Extensions, components and values of any shape are read
    /// from the tree by `lower`.
    fn held(map: Node<'t>, shape: &'static Shape, key: &str, node: Node<'t>) -> Option<Self> {
        let is_extension = shape.object().is_some() && key.starts_with("x-");
        let below = shape.below(map, key).filter(|_| !is_extension)?;
        if shape.object().is_some_and(|object| object.is(&PARAMETER)) {
            return Self::of_parameter(key, node, below);
        }
        let is_read = match below {
            Shape::Any => false,
            Shape::Object(object) => !object.is(&COMPONENTS),
            _ => !(is_document(shape) && key == "paths"),
        };
        is_read.then(|| Self::at(node, Some(below)))
    }

    /// What the view holds of a parameter: its style is read from the tree, and the whole query is a place that OpenAPI 3.0
    /// does not know.
    fn of_parameter(key: &str, node: Node<'t>, shape: &'static Shape) -> Option<Self> {
        match (key, shape) {
            ("style", _) | (_, Shape::Any) => None,
            ("in", _) if node.as_str() == Some(WHOLE_QUERY) => Some(Self::Text("query")),
            _ => Some(Self::at(node, Some(shape))),
        }
    }
}

impl<'de> Deserializer<'de> for Reader<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let node = match self {
            Self::Node(node, _) => node,
            Self::Text(text) => return visitor.visit_borrowed_str(text),
            Self::Empty => {
                let nothing = std::iter::empty::<(&str, Self)>();
                return visitor.visit_map(MapDeserializer::new(nothing));
            }
        };
        match node.value() {
            Value::Null => visitor.visit_unit(),
            Value::Bool(flag) => visitor.visit_bool(flag),
            Value::Number(lexeme) => number(node, lexeme, visitor),
            Value::String(text) => visitor.visit_borrowed_str(text),
            Value::List => visitor.visit_seq(SeqDeserializer::new(self.items())),
            Value::Map => visitor.visit_map(MapDeserializer::new(self.entries())),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            Self::Node(node, _) if node.is_null() => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let text = match self {
            Self::Node(node, _) => node.as_str(),
            Self::Text(text) => Some(text),
            Self::Empty => None,
        };
        match text {
            Some(text) => StrDeserializer::new(text).deserialize_enum(name, variants, visitor),
            None => self.deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq
        tuple tuple_struct map struct identifier ignored_any
    }
}

impl<'t> IntoDeserializer<'t, Error> for Reader<'t> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

fn is_document(shape: &'static Shape) -> bool {
    shape.object().is_some_and(|object| object.is(&DOCUMENT))
}

/// A number in 64 bits: a whole one as an integer, any other as a float, each the nearest that fits.
fn number<'t, V: Visitor<'t>>(node: Node<'t>, lexeme: &str, visitor: V) -> Result<V::Value, Error> {
    let farthest = if lexeme.starts_with('-') { i64::MIN } else { i64::MAX };
    let is_integer = !lexeme.contains(['.', 'e', 'E']);
    match node.as_i128() {
        Some(whole) => visitor.visit_i64(i64::try_from(whole).unwrap_or(farthest)),
        None if is_integer => visitor.visit_i64(farthest),
        None => visitor.visit_f64(lexeme.parse().unwrap_or(0.0_f64).clamp(f64::MIN, f64::MAX)),
    }
}
