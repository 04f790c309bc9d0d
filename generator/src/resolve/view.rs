//! Makes the typed view out of the tree, without another copy of the document in between.

use std::fmt;

use openapiv3::OpenAPI;
use serde::Deserialize;
use serde::de::value::{MapDeserializer, SeqDeserializer, StrDeserializer};
use serde::de::{self, Deserializer, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

use crate::report::{Code, Report};
use crate::source::{Node, Tree, Value};

/// The typed view of a document. That a document which passed `structure` does not fit is reported like any fault.
pub(super) fn make(tree: &Tree, report: &mut Report) -> Option<OpenAPI> {
    let root = tree.root();
    match OpenAPI::deserialize(Reader(root)) {
        Ok(view) => Some(view),
        Err(Refusal(message)) => {
            report
                .error(Code::View, root.span(), "the document does not fit the typed view of OpenAPI 3.0")
                .label(message)
                .help("this is a gap in the checks of structure; please report it");
            None
        }
    }
}

/// Gives a node to serde.
#[derive(Clone, Copy)]
struct Reader<'t>(Node<'t>);

/// Why the view cannot hold a document.
#[derive(Debug)]
struct Refusal(String);

impl<'de> Deserializer<'de> for Reader<'de> {
    type Error = Refusal;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        match self.0.value() {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(value),
            Value::Number(lexeme) => number(self.0, lexeme, visitor),
            Value::String(text) => visitor.visit_borrowed_str(text),
            Value::List => visitor.visit_seq(SeqDeserializer::new(self.0.items().map(Reader))),
            Value::Map => {
                let entries = self.0.entries().map(|entry| (entry.key, Reader(entry.node)));
                visitor.visit_map(MapDeserializer::new(entries))
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        if self.0.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Refusal> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refusal> {
        let name: StrDeserializer<'_, Refusal> = self.0.as_str().unwrap_or_default().into_deserializer();
        visitor.visit_enum(name)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}

/// Gives a number in 64 bits: a whole one as an integer, any other as a float, each the nearest that fits.
fn number<'t, V: Visitor<'t>>(node: Node<'t>, lexeme: &str, visitor: V) -> Result<V::Value, Refusal> {
    let is_integer = !lexeme.contains(['.', 'e', 'E']);
    match node.as_i128() {
        Some(whole) => visitor.visit_i64(i64::try_from(whole).unwrap_or(if whole < 0 { i64::MIN } else { i64::MAX })),
        None if is_integer => visitor.visit_i64(if lexeme.starts_with('-') { i64::MIN } else { i64::MAX }),
        None => visitor.visit_f64(lexeme.parse().unwrap_or(0.0_f64).clamp(f64::MIN, f64::MAX)),
    }
}

impl<'t> IntoDeserializer<'t, Refusal> for Reader<'t> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl de::Error for Refusal {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Refusal {}
