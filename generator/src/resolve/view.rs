//! Makes the typed view out of the tree.

use openapiv3::{OpenAPI, PathItem};
use serde::Deserialize;

use super::reader::{Reader, Refusal};
use crate::report::{Code, Report};
use crate::source::Tree;
use crate::stack;

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
    let webhooks = root.entries().find(|(key, _)| *key == "webhooks");
    let webhooks = webhooks.iter().flat_map(|(_, webhooks)| webhooks.entries());
    let webhooks = webhooks.map(|(name, item)| Ok((name.to_owned(), PathItem::deserialize(item)?)));
    Ok(View {
        webhooks: webhooks.collect::<Result<_, Refusal>>()?,
        document: OpenAPI::deserialize(root)?,
    })
}
