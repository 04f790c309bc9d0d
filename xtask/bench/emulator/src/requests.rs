//! The requests that are sent: the head that all share, and bodies.

use axum::http::header::{CONTENT_TYPE, HOST};
use axum::http::request::Builder;
use axum::http::{Method, Request};

/// The project and the gateway of the emulator's own configuration, as the store calls them together.
pub(crate) const SCOPE: &str = "0123456789abcdef0123456789abcdef/eddc4d25480b4cd6b512f270a1b8b341";

/// The account of [`TOKEN`].
pub(crate) const OWNER: &str = "1772422852740001";

/// Where apps are created.
pub(crate) const PATH: &str =
    "/v2/0123456789abcdef0123456789abcdef/apigw/instances/eddc4d25480b4cd6b512f270a1b8b341/apps";

/// The token of an account that has the project.
pub(crate) const TOKEN: &str = "fake-token";

/// The head of a request that creates an app.
pub(crate) fn head() -> Builder {
    Request::builder()
        .method(Method::POST)
        .uri(PATH)
        .header(HOST, "127.0.0.1")
        .header("X-Auth-Token", TOKEN)
        .header(CONTENT_TYPE, "application/json")
}

/// A body that says the name only.
pub(crate) fn short(number: u64) -> String {
    format!(r#"{{"name":"app_{number}"}}"#)
}

/// A body that says all that has limits. Name and key come once.
pub(crate) fn full(number: u64) -> String {
    format!(
        r#"{{"name":"app_demo_{number}","remark":"A short remark about this new app.","app_key":"0Ga3bKz9_mXo2-Q8rT4uVw{number}","app_secret":"x9Yz_1A-bC!dE@fG#hI$jK%L"}}"#
    )
}

/// A body whose remark is too long.
pub(crate) fn broken(number: u64) -> String {
    format!(r#"{{"name":"app_demo_{number}","remark":"{}"}}"#, "r".repeat(256))
}
