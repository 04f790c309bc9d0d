//! References to the names that schemas give themselves: `$ref: '#name'` of an `$anchor`, and `$dynamicRef`.

use super::found::{Child, Mends};
use crate::source::{Destination, Entry, FileId, NewValue, Node};

/// The keywords by which a schema names itself.
const ANCHORS: [&str; 2] = ["$anchor", "$dynamicAnchor"];

/// Whether a keyword gives its schema a name, which says nothing of values.
pub(super) fn is_anchor(key: &str) -> bool {
    ANCHORS.contains(&key)
}

/// Reads a reference to a name as one to the place of the schema that has it; says whether it did.
///
/// A dynamic reference leads to the outermost of several schemas of one name, in whatever order they are met. Where only one
/// schema of all files has the name, there is nothing to choose.
pub(super) fn reference(
    schema: Node<'_>,
    (entry, child): (Entry<'_>, Child<'_>),
    mends: &mut Mends,
) -> bool {
    let is_dynamic = entry.key == "$dynamicRef";
    if !(is_dynamic || entry.key == "$ref") || (is_dynamic && schema.get("$ref").is_some()) {
        return false;
    }
    let Some(address) = address(entry.node, is_dynamic) else { return false };
    mends.replace(child, NewValue::Text(address));
    if is_dynamic {
        mends.rename(schema.id(), entry.key, "$ref");
    }
    true
}

/// The address by a pointer of what a reference names; nothing where it has a pointer already, unless it is dynamic.
fn address(reference: Node<'_>, is_dynamic: bool) -> Option<String> {
    let text = reference.as_str()?;
    let (file, fragment) = text.split_once('#')?;
    let is_pointer = fragment.is_empty() || fragment.starts_with('/');
    if is_pointer {
        return None;
    }
    let named = Destination::of(reference).ok()?.file;
    let target = target((reference, named), fragment, is_dynamic)?;
    Some(format!("{file}#{}", target.pointer_in_file().replace('%', "%25")))
}

/// The only schema of a file that has a name; of a name that is dynamic, the only one of all files.
fn target<'t>(
    (reference, file): (Node<'t>, FileId),
    name: &str,
    is_dynamic: bool,
) -> Option<Node<'t>> {
    let tree = reference.tree();
    let named = ANCHORS.iter().flat_map(|key| {
        let has = move |node: &Node<'t>| node.get(key).and_then(Node::as_str) == Some(name);
        tree.with_key(key).filter(has)
    });
    let is_here = |node: &Node<'_>| node.span().file == file;
    let mut all = named.filter(|node| (is_dynamic || is_here(node)) && !is_data(*node));
    all.next().filter(|only| is_here(only) && all.next().is_none())
}

/// Keywords behind which values stand, and no schemas.
const OF_DATA: [&str; 5] = ["enum", "const", "default", "example", "examples"];

/// Keywords behind which the author's names stand, and behind these schemas.
const OF_NAMES: [&str; 7] = [
    "properties",
    "patternProperties",
    "dependentSchemas",
    "$defs",
    "definitions",
    "schemas",
    "dependencies",
];

/// Whether a node is part of a value that a schema speaks of, and no schema itself.
fn is_data(node: Node<'_>) -> bool {
    let pointer = node.pointer_in_file();
    let mut steps = pointer.split('/');
    let mut before = "";
    steps.any(|step| {
        let is_name = OF_NAMES.contains(&std::mem::replace(&mut before, step));
        !is_name && OF_DATA.contains(&step)
    })
}
