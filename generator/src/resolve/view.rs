//! Makes the typed view out of the tree, without another copy of the document in between.

use std::fmt;
use std::panic::resume_unwind;
use std::thread;

use openapiv3::OpenAPI;
use serde::Deserialize;
use serde::de::value::{MapDeserializer, SeqDeserializer, StrDeserializer};
use serde::de::{self, Deserializer, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

use crate::report::{Code, Report};
use crate::source::{Entry, Node, Tree, Value};
use crate::structure::{self, Shape};

/// The stack for making the view: a schema at the limit of nesting takes some 20 kilobytes for each
/// level when the compiler does not optimise, which is more than a thread has by default.
const STACK_BYTES: usize = 64 << 20;

/// The typed view of a document. That a document which passed `structure` does not fit is reported
/// like any fault.
pub(super) fn make(tree: &Tree, report: &mut Report) -> Option<OpenAPI> {
    match on_a_large_stack(|| {
        OpenAPI::deserialize(Reader { node: tree.root(), shape: Some(&structure::ROOT) })
    }) {
        Ok(view) => Some(view),
        Err(Refusal(message)) => {
            report
                .error(
                    Code::View,
                    tree.root().span(),
                    "the document does not fit the typed view of OpenAPI 3.0",
                )
                .label(message)
                .help("this is a gap in the checks of structure; please report it");
            None
        }
    }
}

fn on_a_large_stack<T: Send>(
    work: impl FnOnce() -> Result<T, Refusal> + Send,
) -> Result<T, Refusal> {
    thread::scope(|scope| {
        let worker = thread::Builder::new().stack_size(STACK_BYTES).spawn_scoped(scope, work);
        let worker =
            worker.map_err(|error| Refusal(format!("no thread to make it on: {error}")))?;
        worker.join().unwrap_or_else(|panic| resume_unwind(panic))
    })
}

/// Gives a node to serde.
#[derive(Clone, Copy)]
struct Reader<'t> {
    node: Node<'t>,
    /// What the tables say of its place.
    shape: Option<&'static Shape>,
}

impl<'t> Reader<'t> {
    fn items(self) -> impl Iterator<Item = Self> {
        let Self { node, shape } = self;
        let shape = shape.and_then(|shape| shape.below(node, ""));
        node.items().map(move |node| Self { node, shape })
    }

    /// The entries, without the extensions of a callback, for which the view has no room.
    fn entries(self) -> impl Iterator<Item = (&'t str, Self)> {
        let Self { node, shape } = self;
        let is_callback =
            matches!(shape.map(|shape| shape.settle(node)), Some(Shape::ReferableMap(..)));
        let kept =
            node.entries().filter(move |entry| !(is_callback && entry.key.starts_with("x-")));
        kept.map(move |Entry { key, node: value, .. }| {
            (key, Self { node: value, shape: shape.and_then(|shape| shape.below(node, key)) })
        })
    }
}

/// Why the view cannot hold a document.
#[derive(Debug)]
struct Refusal(String);

impl<'de> Deserializer<'de> for Reader<'de> {
    type Error = Refusal;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        match self.node.value() {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(value),
            Value::Number(lexeme) => number(self.node, lexeme, visitor),
            Value::String(text) => visitor.visit_borrowed_str(text),
            Value::List => visitor.visit_seq(SeqDeserializer::new(self.items())),
            Value::Map => visitor.visit_map(MapDeserializer::new(self.entries())),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        if self.node.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Refusal> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refusal> {
        let name: StrDeserializer<'_, Refusal> =
            self.node.as_str().unwrap_or_default().into_deserializer();
        visitor.visit_enum(name)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}

/// Gives a number in 64 bits: a whole one as an integer, any other as a float, each the nearest
/// that fits.
fn number<'t, V: Visitor<'t>>(
    node: Node<'t>,
    lexeme: &str,
    visitor: V,
) -> Result<V::Value, Refusal> {
    let is_integer = !lexeme.contains(['.', 'e', 'E']);
    match node.as_i128() {
        Some(whole) => visitor.visit_i64(i64::try_from(whole).unwrap_or(if whole < 0 {
            i64::MIN
        } else {
            i64::MAX
        })),
        None if is_integer => {
            visitor.visit_i64(if lexeme.starts_with('-') { i64::MIN } else { i64::MAX })
        }
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
