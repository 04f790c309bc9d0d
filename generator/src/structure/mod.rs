//! Checks that a tree has the keywords and shapes that OpenAPI asks for.

mod among;
mod anchors;
mod foreign;
mod found;
mod hints;
mod idle;
mod keys;
mod lenient;
mod message;
mod methods;
mod misplaced;
mod objects;
mod octal;
mod older;
mod other_types;
pub(crate) mod reference;
mod rules;
mod shape;
mod suggest;
mod version;
mod visit;
mod walk;

pub(crate) use keys::{is_media_type, is_token};
pub(crate) use methods::{METHODS, MethodEntry, MethodKey, OTHERS, methods};
pub(crate) use objects::{
    COMPONENTS, DOCUMENT, INNER, OF_VALUES, OPERATION, PARAMETER, PATH_ITEM, REQUIREMENT, RESPONSE,
    SCHEMA, WHOLE_QUERY,
};
pub(crate) use shape::{Object, Shape};
pub(crate) use suggest::nearest;
pub(crate) use version::Version;
pub(crate) use visit::visit;

use crate::report::{Code, Report};
use crate::source::{Edition, Node, Tree};

/// How often a document may be read otherwise than it is written before it has its final form.
///
/// One change may lead to another: a response without a value is read as an empty map, and that map as one with an empty
/// description. Only a value that aliases put into places of different kinds would be changed to and fro.
const MAX_ROUNDS: usize = 8;

/// Gives the tree back if it has no fault, this stage's or an earlier one's.
///
/// What is broken but can only mean one thing is read as that, with a warning; the tree that is given back has it so.
///
/// There are tables for the editions that are read; a document of another one passes, for `dialect` to speak about.
pub fn check(mut tree: Tree, report: &mut Report) -> Option<Tree> {
    if !matches!(Version::of(&tree), Version::Known(_)) {
        return Some(tree);
    }
    version::same_everywhere(&tree, report);
    for _ in 0..MAX_ROUNDS {
        let found = walk::document(tree.root());
        if found.mends.is_empty() {
            report.append(found.report);
            report.drop_repeated();
            return (!report.has_errors()).then_some(tree);
        }
        found.mends.apply(&mut tree, report);
    }
    report
        .error(
            Code::WrongShape,
            tree.root().span(),
            "an alias puts a value into places that want different kinds",
        )
        .help("write the value out in each place");
    None
}

/// The shape of the root of a document since OpenAPI 3.0.
pub(crate) static ROOT: Shape = Shape::Object(&objects::DOCUMENT);

/// The shape of the root of a document of Swagger 2.0.
static SWAGGER_ROOT: Shape = Shape::Object(&objects::SWAGGER);

/// The shape of the root of a document as it is written.
pub(crate) fn root_shape(document: Node<'_>) -> &'static Shape {
    match Edition::stated(document) {
        Some(Edition::V2_0) => &SWAGGER_ROOT,
        _ => &ROOT,
    }
}

/// The shape that the tables give to the place of a pointer, if they know it.
///
/// The pointer is followed in the tree as it now is; a reference on the way is not.
pub(crate) fn shape_at(root: Node<'_>, pointer: &str) -> Option<&'static Shape> {
    let mut place = (root, root_shape(root));
    if pointer.is_empty() {
        return Some(place.1);
    }
    for step in pointer.strip_prefix('/')?.split('/') {
        let node = place.0.at(&format!("/{step}"))?;
        let key = step.replace("~1", "/").replace("~0", "~");
        place = (node, place.1.below(place.0, &key)?);
    }
    Some(place.1)
}
