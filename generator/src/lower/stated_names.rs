//! What a document says of Rust: names by `x-rust-name` and `x-rust-names`, and what its types are besides.

use super::lowering::Lowering;
use super::naming::{Scope, is_type_name, is_value_name, value_spelling};
use crate::model::InRust;
use crate::report::Code;
use crate::source::Node;

/// Where a name of its own is stated.
const NAME: &str = "x-rust-name";

/// Where the names of properties and of values of an enumeration are stated.
pub(super) const NAMES: &str = "x-rust-names";

/// What a name is for.
#[derive(Clone, Copy)]
enum Kind {
    Type,
    Value,
}

/// The name of the type of a schema: the one that is stated, or one made of other words.
pub(super) fn of_type(lowering: &mut Lowering<'_, '_>, schema: Node<'_>, wanted: &str) -> String {
    match type_stated(schema) {
        Some(at) => {
            let name = stated(lowering, at, Kind::Type);
            if !lowering.type_names.take(&name) {
                taken(lowering, at, &name);
            }
            name
        }
        None => lowering.type_names.type_name(wanted),
    }
}

/// The name of the type of a component for one direction, which is told from the other one by a word.
pub(super) fn of_component(
    lowering: &mut Lowering<'_, '_>,
    schema: Node<'_>,
    (wanted, direction): (&str, Option<&str>),
) -> String {
    match (type_stated(schema), direction) {
        (Some(at), Some(word)) => {
            let name = format!("{}{word}", stated(lowering, at, Kind::Type));
            lowering.type_names.type_name(&name)
        }
        _ => of_type(lowering, schema, wanted),
    }
}

/// The name of an operation, a parameter or a header.
pub(super) fn of_value(
    lowering: &mut Lowering<'_, '_>,
    scope: &mut Scope,
    (node, wanted): (Node<'_>, &str),
) -> String {
    match node.get(NAME) {
        Some(at) => given(lowering, scope, at, Kind::Value),
        None => scope.value_name(wanted),
    }
}

/// The name of a property. A schema that names a type does not name the property that holds it.
pub(super) fn of_property<'d>(
    lowering: &mut Lowering<'d, '_>,
    scope: &mut Scope,
    (schemas, wire): (&[Node<'d>], &'d str),
) -> String {
    match schemas.iter().find_map(|schema| property_stated(*schema, wire)) {
        Some(at) => given(lowering, scope, at, Kind::Value),
        None => {
            let spelling = lowering.spellings.entry(wire).or_insert_with(|| value_spelling(wire));
            scope.spelled_value(spelling.clone())
        }
    }
}

/// The name of a value of an enumeration, if one is stated.
pub(super) fn of_listed(
    lowering: &mut Lowering<'_, '_>,
    scope: &mut Scope,
    (schema, value): (Node<'_>, &str),
) -> Option<String> {
    let at = schema.get(NAMES)?.get(value)?;
    Some(given(lowering, scope, at, Kind::Type))
}

/// The name of a variant, if its schema states one.
pub(super) fn of_variant(
    lowering: &mut Lowering<'_, '_>,
    scope: &mut Scope,
    schema: Node<'_>,
) -> Option<String> {
    let at = schema.get(NAME)?;
    Some(given(lowering, scope, at, Kind::Type))
}

/// What a schema asks of its type besides: traits to derive, or a type that takes its place.
pub(super) fn in_rust(lowering: &mut Lowering<'_, '_>, schema: Node<'_>) -> InRust {
    let derives = schema.get("x-rust-derive");
    let listed = derives.into_iter().flat_map(|list| list.items().chain(Some(list)));
    let mut paths = Vec::new();
    for node in listed.filter(|node| node.as_str().is_some()) {
        let parts = node.as_str().unwrap_or_default().split(',').map(str::trim);
        for part in parts.filter(|part| !part.is_empty()) {
            paths.extend(path(lowering, node, part, |text| {
                syn::parse_str::<syn::Path>(text).is_ok() && !text.contains('<')
            }));
        }
    }
    let replaced_by = schema.get("x-rust-type").and_then(|at| {
        let text = at.as_str()?;
        path(lowering, at, text, |text| {
            text.contains("::") && syn::parse_str::<syn::TypePath>(text).is_ok()
        })
    });
    InRust { derives: paths, replaced_by }
}

/// A path of Rust, or a finding that it is none.
fn path(
    lowering: &mut Lowering<'_, '_>,
    at: Node<'_>,
    text: &str,
    fits: impl Fn(&str) -> bool,
) -> Option<String> {
    if fits(text) {
        return Some(text.to_owned());
    }
    lowering
        .error(Code::RustPath, at, format!("`{text}` is no path of Rust that can stand here"))
        .help("write traits as `serde::Serialize` or `Eq`, and types with their crate: `money::Amount`");
    None
}

/// Where the type of a schema has a name stated.
fn type_stated(schema: Node<'_>) -> Option<Node<'_>> {
    let at = schema.get(NAME)?;
    let is_property = schema.pointer().rsplit('/').nth(1) == Some("properties");
    (!is_property || names_type(at)).then_some(at)
}

/// Where the name of a property is stated, by the schema that declares it or by its own.
fn property_stated<'d>(schema: Node<'d>, wire: &str) -> Option<Node<'d>> {
    let own = schema.get(NAME).filter(|at| !names_type(*at));
    beside(schema, wire).or(own)
}

/// Whether a name begins as those of types do.
fn names_type(at: Node<'_>) -> bool {
    at.as_str().is_some_and(|name| name.starts_with(char::is_uppercase))
}

/// What the schema that declares a property says of the property's name.
fn beside<'d>(property: Node<'d>, wire: &str) -> Option<Node<'d>> {
    let owner = property.around().find(|outer| outer.get("properties").is_some())?;
    let names = owner.get(NAMES)?;
    owner.get("properties")?.get(wire)?;
    names.get(wire)
}

/// A name as it is stated, once it is known to be free.
fn given(lowering: &mut Lowering<'_, '_>, scope: &mut Scope, at: Node<'_>, kind: Kind) -> String {
    let name = stated(lowering, at, kind);
    if !scope.take(&name) {
        taken(lowering, at, &name);
    }
    name
}

/// A name as it is stated, once it is known to be one.
fn stated(lowering: &mut Lowering<'_, '_>, at: Node<'_>, kind: Kind) -> String {
    let name = at.as_str().unwrap_or_default();
    let (is_name, words, form) = match kind {
        Kind::Type => (is_type_name(name), "a type or a variant", "UpperCamelCase"),
        Kind::Value => (is_value_name(name), "a function or a field", "snake_case"),
    };
    if !is_name {
        lowering
            .error(Code::RustName, at, format!("`{name}` is no name of {words} in Rust"))
            .label(format!("a name in {form}"))
            .help("write a name of ASCII letters, digits and `_` that is no keyword");
    }
    name.to_owned()
}

fn taken(lowering: &mut Lowering<'_, '_>, at: Node<'_>, name: &str) {
    lowering
        .error(Code::RustName, at, format!("`{name}` is the name of another thing already"))
        .label("stated here")
        .help("choose a name that nothing else in the same place has");
}
