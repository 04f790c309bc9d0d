//! Checks that a tree has the keywords and shapes that OpenAPI asks for.

mod keys;
mod message;
mod objects;
mod rules;
mod shape;
mod suggest;
mod version;
mod visit;
mod walk;

pub(crate) use objects::{COMPONENTS, PATH_ITEM, REQUIREMENT, SCHEMA};
pub(crate) use shape::{Object, Shape};
pub(crate) use suggest::nearest;
pub(crate) use version::Version;
pub(crate) use visit::visit;

use crate::report::Report;
use crate::source::{Node, Tree};

/// Gives the tree back if it has no fault, this stage's or an earlier one's.
///
/// There are tables for OpenAPI 3.0 and 3.1; a document of another version passes, for `dialect` to
/// speak about.
pub fn check(tree: Tree, report: &mut Report) -> Option<Tree> {
    if !matches!(Version::of(&tree), Version::V3_0 | Version::V3_1) {
        return Some(tree);
    }
    walk::document(tree.root(), report);
    (!report.has_errors()).then_some(tree)
}

/// The shape of the root of a document.
pub(crate) static ROOT: Shape = Shape::Object(&objects::DOCUMENT);

/// The shape that the tables give to the place of a pointer, if they know it.
///
/// The pointer is followed in the tree as it now is; a reference on the way is not.
pub(crate) fn shape_at(root: Node<'_>, pointer: &str) -> Option<&'static Shape> {
    let mut place = (root, &ROOT);
    for step in pointer.strip_prefix('/')?.split('/') {
        let node = place.0.at(&format!("/{step}"))?;
        let key = step.replace("~1", "/").replace("~0", "~");
        place = (node, place.1.below(place.0, &key)?);
    }
    Some(place.1)
}
