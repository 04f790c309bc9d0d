//! Keywords of a schema that stand one level too deep: among its properties.

use super::SCHEMA;
use super::lenient::fits;
use super::message::{What, seen};
use super::shape::Shape;
use crate::report::{Code, Report};
use crate::source::{Entry, Value};

/// Says that an entry of `properties` is a keyword of the schema that has them; whether it is. A property may have any name,
/// so that only a value that is no schema shows it.
pub(super) fn properties(
    map: What<'_>,
    shape: &'static Shape,
    entry: Entry<'_>,
    report: &mut Report,
) -> bool {
    let is_among = matches!(map, What::Value("properties")) && shape.is_schema(&SCHEMA);
    if !is_among || !is_keyword(entry) {
        return false;
    }
    let Entry { key, key_span, node } = entry;
    report
        .error(Code::WrongShape, key_span, format!("`{key}` stands among the properties"))
        .label(seen(node))
        .help("indent it less, so that it stands beside `properties`; a property is described by a map");
    true
}

/// Whether an entry has the name and a value of a keyword, and a value that is never read as a schema.
fn is_keyword(Entry { key, node, .. }: Entry<'_>) -> bool {
    let is_no_schema = match node.value() {
        Value::Number(_) => true,
        // `title: string` rather says the type of a property of that name.
        Value::String(text) => key == "type" || !TYPES.contains(&text),
        Value::List => node.items().len() > 0,
        Value::Null | Value::Bool(_) | Value::Map => false,
    };
    let keyword = SCHEMA.keyword(key).filter(|keyword| is_no_schema && keyword.is_read_in(node));
    keyword.is_some_and(|keyword| fits(&keyword.shape, node))
}

/// The names of types.
const TYPES: [&str; 6] = ["array", "boolean", "integer", "number", "object", "string"];
