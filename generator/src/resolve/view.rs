//! Makes the typed view out of the tree.

use foldhash::HashMap;
use openapiv3::{OpenAPI, Operation, PathItem, Paths, ReferenceOr};
use serde::Deserialize;

use super::reader::{Reader, Refusal};
use super::select::of_view;
use crate::parallel;
use crate::report::{Code, Report};
use crate::source::{Node, NodeId, Tree};
use crate::stack;
use crate::structure::{self, OPERATION, PATH_ITEM, Shape, methods};

/// The typed view of a document.
pub(super) struct View {
    /// What OpenAPI 3.0 knows.
    pub(super) document: OpenAPI,
    /// The webhooks.
    pub(super) webhooks: Vec<(String, PathItem)>,
    /// Operations of methods that OpenAPI 3.0 does not know.
    pub(super) more: HashMap<NodeId, Operation>,
}

/// Makes the typed view of a document. That a document which passed `structure` does not fit is reported
/// like any fault.
pub(super) fn make(tree: &Tree, report: &mut Report) -> Option<View> {
    match stack::roomy(|| view(tree)) {
        Ok(view) => Some(view),
        Err(refusal) => {
            report
                .error(
                    Code::View,
                    tree.root().span(),
                    "the document does not fit the typed view of OpenAPI 3.0",
                )
                .label(refusal.to_string())
                .help("this is a gap in the checks of structure; please report it");
            None
        }
    }
}

fn view(tree: &Tree) -> Result<View, Refusal> {
    let root = Reader::of(tree);
    let paths = path_items(root.paths())?;
    let paths = paths.into_iter().map(|(path, item)| (path, ReferenceOr::Item(item))).collect();
    let document = OpenAPI::deserialize(root)?;
    Ok(View {
        webhooks: path_items(root.webhooks())?,
        document: OpenAPI { paths: Paths { paths, ..document.paths }, ..document },
        more: more(tree)?,
    })
}

/// Path items by their paths or names. Each is read by itself: serde would copy a whole map of them before it reads one.
fn path_items<'t>(
    items: impl Iterator<Item = (&'t str, Reader<'t>)>,
) -> Result<Vec<(String, PathItem)>, Refusal> {
    let items: Vec<_> = items.collect();
    let views = parallel::each(&items, |(name, item)| {
        Ok(((*name).to_owned(), PathItem::deserialize(*item)?))
    });
    views.into_iter().collect()
}

static OPERATION_SHAPE: Shape = Shape::Object(&OPERATION);

/// The operations of methods that the view of a path has no place for.
fn more(tree: &Tree) -> Result<HashMap<NodeId, Operation>, Refusal> {
    let known = of_view(&mut PathItem::default()).map(|(keyword, _)| keyword);
    let is_known = |keyword: &str| known.contains(&keyword);
    let mut nodes: Vec<Node<'_>> = Vec::new();
    structure::visit(tree.root(), &mut |shape, node| {
        if shape.object().is_some_and(|object| object.is(&PATH_ITEM)) {
            let more = methods(node).filter(|found| !found.key().keyword().is_some_and(is_known));
            nodes.extend(more.map(|found| found.entry.node));
        }
    });
    let views = nodes.into_iter().map(|node| {
        let reader = Reader::Node(node, Some(&OPERATION_SHAPE));
        Ok((node.id(), Operation::deserialize(reader)?))
    });
    views.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{self, SourceSet};

    const DOCUMENT: &str = r"
openapi: 3.0.3
info: { title: Shop, version: '1.0', contact: { name: Desk, email: desk@shop.test }, license: { name: MIT } }
servers: [{ url: 'https://{region}.shop.test', variables: { region: { default: eu, enum: [eu, us] } } }]
tags: [{ name: apps, description: 'a text: of one line' }]
security: [{ key: [] }, {}]
externalDocs: { url: https://shop.test/docs }
paths:
  /apps/{id}:
    get:
      operationId: showApp
      deprecated: true
      tags: [apps]
      parameters: [{ name: id, in: path, required: true, style: label, explode: true, schema: { type: string } }]
      responses: { default: { description: 'yes', headers: { X-Rate: { schema: { type: integer } } } } }
";

    /// What a text says beside schemas and extensions, of which the view holds nothing.
    #[test]
    fn the_view_is_what_serde_yaml_reads_of_the_text() {
        let mut report = Report::default();
        let tree = source::load(&SourceSet::new("openapi.yaml", DOCUMENT), &mut report).unwrap();
        let ours = view(&tree).unwrap().document;
        let theirs: OpenAPI = serde_yaml::from_str(DOCUMENT).unwrap();
        assert_eq!(ours.info, theirs.info);
        assert_eq!(ours.servers, theirs.servers);
        assert_eq!(ours.tags, theirs.tags);
        assert_eq!(ours.security, theirs.security);
        assert_eq!(ours.external_docs, theirs.external_docs);
        let operation = |document: &OpenAPI| {
            let item = document.paths.paths["/apps/{id}"].as_item().unwrap().clone();
            let mut operation = item.get.unwrap();
            // Schemas are left empty in the view.
            operation.parameters.clear();
            operation.responses.default = None;
            operation
        };
        assert_eq!(operation(&ours), operation(&theirs));
    }
}
