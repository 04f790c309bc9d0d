//! The documents that are decoded: three that the promise is about, and what else a server meets.

use requests::{Document, REQUEST, Shape, broken, valid};

/// The documents that the promise is about.
pub(crate) fn promised() -> [Document; 3] {
    valid()
}

/// Other ways to write a request, and one with violations.
pub(crate) fn more() -> [Document; 3] {
    let document = |name, json| Document { name, json, shape: Shape::One };
    let pretty =
        REQUEST.replace("\",\"", "\",\n    \"").replace("\":\"", "\": \"").replace('{', "{\n    ");
    let escaped = REQUEST.replace("A short", "\\u00c4 \\\"short\\\"");
    [
        document("the request with white space", pretty),
        document("the request with escapes", escaped),
        broken(),
    ]
}

/// All documents, those of the promise first.
pub(crate) fn all() -> Vec<Document> {
    promised().into_iter().chain(more()).collect()
}
