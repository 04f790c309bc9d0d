//! An operation of which the document says no reply still answers something.

use crate::model::{Api, Docs, Operation, Reply, Status};
use std::borrow::Cow;

/// The model in which every operation has a reply: any status of success, and no body of which something is known.
pub(super) fn with_replies(api: &Api) -> Cow<'_, Api> {
    if api.operations.iter().all(|operation| !operation.replies.is_empty()) {
        return Cow::Borrowed(api);
    }
    let mut api = api.clone();
    let silent = api.operations.iter_mut().filter(|operation| operation.replies.is_empty());
    silent.for_each(|operation| operation.replies.push(any_success(operation)));
    Cow::Owned(api)
}

fn any_success(operation: &Operation) -> Reply {
    Reply {
        status: Status::Range(2),
        name: "Success".to_owned(),
        contents: Vec::new(),
        left_out: Vec::new(),
        headers: Vec::new(),
        docs: Docs {
            text: "The document does not say what is answered.".to_owned(),
            ..Docs::default()
        },
        origin: operation.origin.clone(),
        links: Vec::new(),
    }
}
