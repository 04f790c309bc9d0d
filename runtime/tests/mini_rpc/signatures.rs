//! The two ways of signing, and the headers that one of them needs.

use axum::http::Request;
use axum::http::request::Builder;

use crate::stub::{CREATE, check, check_report, create, empty, form};

fn signed(headers: &[&str]) -> Builder {
    let request = Request::post(format!("/?{CREATE}&DisplayName=app"))
        .header("Authorization", "ACS3-HMAC-SHA256 good");
    headers.iter().fold(request, |request, header| request.header(*header, "x"))
}

#[tokio::test]
async fn a_signature_comes_with_its_headers() {
    let request = signed(&["x-acs-date", "X-Acs-Signature-Nonce"]);
    check(empty(request), 200, r#""acs3: app None None""#).await;
}

#[tokio::test]
async fn a_missing_header_of_a_signature_is_named() {
    let request = empty(signed(&["x-acs-date"]));
    check(request, 400, r#"{"Code":"Missingx-acs-signature-nonce"}"#).await;
    let expected = ["header/x-acs-date required", "header/x-acs-signature-nonce required"];
    check_report(empty(signed(&[])), &expected).await;
}

#[tokio::test]
async fn a_signature_stands_in_the_query_or_the_form_and_needs_no_headers() {
    check(create("DisplayName=app"), 200, r#""rpc: app None None""#).await;
    check(form(CREATE, "Signature=good&DisplayName=app"), 200, r#""rpc: app None None""#).await;
}

#[tokio::test]
async fn a_signature_that_is_bad_or_there_twice_is_refused() {
    let bad = r#"{"Code":"InvalidAccessKeyId.NotFound"}"#;
    check(create("Signature=good"), 404, bad).await;
    check(form(&format!("{CREATE}&Signature=good"), "Signature=good"), 404, bad).await;
    check(form(CREATE, "Signature=bad"), 404, bad).await;
}

#[tokio::test]
async fn a_request_without_a_signature_is_refused() {
    let request = form(CREATE, "DisplayName=app");
    check(request, 400, r#"{"Code":"MissingAccessKeyId"}"#).await;
}
