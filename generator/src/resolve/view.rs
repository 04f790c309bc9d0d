//! Makes the typed view out of the tree.

use std::panic::resume_unwind;
use std::thread;

use openapiv3::{OpenAPI, PathItem};

use crate::report::{Code, Report};
use crate::source::{Entry, Node, Tree, Value};
use crate::structure::{self, COMPONENTS, SCHEMA, Shape};

/// The stack for making the view: a schema at the limit of nesting takes some 20 kilobytes for each
/// level when the compiler does not optimise, which is more than a thread has by default.
const STACK_BYTES: usize = 64 << 20;

/// The typed view of a document.
pub(super) struct View {
    /// What OpenAPI 3.0 knows.
    pub(super) document: OpenAPI,
    /// The webhooks.
    pub(super) webhooks: Vec<(String, PathItem)>,
}

/// Makes the typed view of a document. That a document which passed `structure` does not fit is reported
/// like any fault.
pub(super) fn make(tree: &Tree, report: &mut Report) -> Option<View> {
    match on_a_large_stack(|| {
        let root = Reader { node: tree.root(), shape: Some(&structure::ROOT) };
        let mut document = value(root);
        if let Some(document) = document.as_mapping_mut() {
            // Since OpenAPI 3.1 a document may be without paths, which the view does not know.
            document.entry("paths".into()).or_insert_with(|| serde_yaml::Mapping::new().into());
        }
        let webhooks = root.entries().filter(|(key, _)| *key == "webhooks");
        let webhooks = webhooks.flat_map(|(_, webhooks)| webhooks.entries());
        let webhooks = webhooks
            .map(|(name, item)| Ok((name.to_owned(), serde_yaml::from_value(value(item))?)));
        let webhooks = webhooks.collect::<Result<_, serde_yaml::Error>>()?;
        Ok(View { document: serde_yaml::from_value(document)?, webhooks })
    }) {
        Ok(view) => Some(view),
        Err(refusal) => {
            report
                .error(
                    Code::View,
                    tree.root().span(),
                    "the document does not fit the typed view of OpenAPI 3.0",
                )
                .label(refusal)
                .help("this is a gap in the checks of structure; please report it");
            None
        }
    }
}

fn on_a_large_stack<T: Send>(
    work: impl FnOnce() -> Result<T, serde_yaml::Error> + Send,
) -> Result<T, String> {
    thread::scope(|scope| {
        let worker = thread::Builder::new().stack_size(STACK_BYTES).spawn_scoped(scope, work);
        let worker = worker.map_err(|error| format!("no thread to make it on: {error}"))?;
        let view = worker.join().unwrap_or_else(|panic| resume_unwind(panic));
        view.map_err(|refusal| refusal.to_string())
    })
}

/// A node, and what the tables say of its place.
#[derive(Clone, Copy)]
struct Reader<'t> {
    node: Node<'t>,
    shape: Option<&'static Shape>,
}

impl<'t> Reader<'t> {
    fn items(self) -> impl Iterator<Item = Self> {
        let Self { node, shape } = self;
        let shape = shape.and_then(|shape| shape.below(node, ""));
        node.items().map(move |node| Self { node, shape })
    }

    /// The entries, without the extensions of a callback and the security schemes: the view has no room for the former,
    /// and knows not all of the latter, which `lower` reads from the tree.
    fn entries(self) -> impl Iterator<Item = (&'t str, Self)> {
        let Self { node, shape } = self;
        let settled = shape.map(|shape| shape.settle(node));
        let is_callback = matches!(settled, Some(Shape::ReferableMap(..)));
        let is_components =
            matches!(settled, Some(Shape::Object(object)) if object.is(&COMPONENTS));
        let kept = node.entries().filter(move |entry| {
            let is_extension = is_callback && entry.key.starts_with("x-");
            let is_schemes = is_components && entry.key == "securitySchemes";
            !is_extension && !is_schemes
        });
        kept.map(move |Entry { key, node: value, .. }| {
            (key, Self { node: value, shape: shape.and_then(|shape| shape.below(node, key)) })
        })
    }
}

/// A value of the view. Schemas are left empty there: `lower` reads them from the tree, where nothing of them is lost.
fn value(reader: Reader<'_>) -> serde_yaml::Value {
    if reader.shape.is_some_and(|shape| shape.is_schema(&SCHEMA)) {
        return serde_yaml::Mapping::new().into();
    }
    match reader.node.value() {
        Value::Null => serde_yaml::Value::Null,
        Value::Bool(flag) => flag.into(),
        Value::Number(lexeme) => serde_yaml::Value::Number(number(reader.node, lexeme)),
        Value::String(text) => text.into(),
        Value::List => reader.items().map(value).collect::<Vec<_>>().into(),
        Value::Map => {
            let entries = reader.entries().map(|(key, below)| (key.into(), value(below)));
            entries.collect::<serde_yaml::Mapping>().into()
        }
    }
}

/// A number in 64 bits: a whole one as an integer, any other as a float, each the nearest that fits.
fn number(node: Node<'_>, lexeme: &str) -> serde_yaml::Number {
    let farthest = if lexeme.starts_with('-') { i64::MIN } else { i64::MAX };
    let is_integer = !lexeme.contains(['.', 'e', 'E']);
    match node.as_i128() {
        Some(whole) => i64::try_from(whole).unwrap_or(farthest).into(),
        None if is_integer => farthest.into(),
        None => lexeme.parse().unwrap_or(0.0_f64).clamp(f64::MIN, f64::MAX).into(),
    }
}
