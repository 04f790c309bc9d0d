//! The document of an API, served beside its operations.

use axum::Router;
use axum::routing::get;
use http::header::{CONTENT_TYPE, HeaderValue};

/// Where a document stands if nothing else is said.
pub const DOCUMENT_PATH: &str = "/openapi.json";

/// A router with one more route, at [`DOCUMENT_PATH`], which answers with a document in JSON. Whoever asks gets it: there is no
/// security before it.
///
/// # Panics
///
/// As `axum` does where the router has the route already.
pub fn with_document(router: Router, document: &'static str) -> Router {
    let json = [(CONTENT_TYPE, HeaderValue::from_static("application/json"))];
    router.route(DOCUMENT_PATH, get(async move || (json, document)))
}
