//! What is answered before a request is read.

use axum::body::Body;
use axum::http::Request;
use axum::http::request::Builder;

use crate::api::server::{router, routes};
use crate::stub::{ask, check, create, server};

const GOOD: &str = r#"{"name":"app_demo"}"#;
const MISSING: &str = r#"{"error_code":"APIG.1000","error_msg":"X-Auth-Token missing"}"#;
const BAD: &str =
    r#"{"error_code":"APIG.1002","error_msg":"Incorrect token or token resolution failed"}"#;
const MEDIA_TYPE: &str = r#"{"error_code":"APIG.0103","error_msg":"the body must be application/json, and Content-Type must say so"}"#;

fn post() -> Builder {
    Request::post("/v2/p1/apps").header("Content-Type", "application/json")
}

#[tokio::test]
async fn a_good_request_reaches_the_handler() {
    check(create(GOOD), 201, r#"{"id":"alice in p1","name":"app_demo"}"#).await;
}

#[tokio::test]
async fn an_unknown_path_is_answered_in_the_envelope() {
    let request = Request::post("/v3/x?token=secret").body(Body::empty()).unwrap();
    check(request, 404, r#"{"error_code":"APIG.0101","error_msg":"POST /v3/x is not known"}"#)
        .await;
}

#[tokio::test]
async fn routes_alone_leave_unknown_paths_to_others() {
    let router = routes(server()).merge(axum::Router::new().fallback(async || "others"));
    let request = Request::post("/v3/x").body(Body::empty()).unwrap();
    assert_eq!(ask(router, request).await.2, "others");
}

#[tokio::test]
async fn a_wrong_method_is_answered_with_what_is_allowed() {
    let request = Request::put("/v2/p1/apps").body(Body::empty()).unwrap();
    let (status, head, body) = ask(router(server()), request).await;
    assert_eq!((status.as_u16(), &head.headers()["allow"]), (405, &"POST, GET".parse().unwrap()));
    assert_eq!(body, r#"{"error_code":"APIG.0102","error_msg":"/v2/p1/apps does not take PUT"}"#);
}

#[tokio::test]
async fn a_head_request_gets_the_headers_of_the_fault_and_no_body() {
    let request = Request::head("/v2/p1/apps").body(Body::empty()).unwrap();
    let (status, head, body) = ask(router(server()), request).await;
    assert_eq!(
        (status.as_u16(), head.headers()["content-type"].as_bytes()),
        (405, &b"application/json"[..])
    );
    assert_eq!((body.as_str(), head.headers()["allow"].as_bytes()), ("", &b"POST, GET"[..]));
}

#[tokio::test]
async fn a_request_without_credentials_is_told_which_are_missing() {
    check(post().body(GOOD.into()).unwrap(), 401, MISSING).await;
}

#[tokio::test]
async fn credentials_come_before_the_media_type_and_the_body() {
    check(post().body("{".into()).unwrap(), 401, MISSING).await;
    let request =
        Request::post("/v2/p1/apps").header("X-Auth-Token", "bad").body("x".into()).unwrap();
    check(request, 401, BAD).await;
}

#[tokio::test]
async fn a_bad_token_is_refused() {
    check(post().header("X-Auth-Token", "bad").body(GOOD.into()).unwrap(), 401, BAD).await;
}

#[tokio::test]
async fn a_token_is_taken_once_and_within_its_limits_and_as_text() {
    let twice = post().header("X-Auth-Token", "good-token").header("X-Auth-Token", "good-token");
    check(twice.body(GOOD.into()).unwrap(), 401, BAD).await;
    check(post().header("X-Auth-Token", "t".repeat(101)).body(GOOD.into()).unwrap(), 401, BAD)
        .await;
    check(post().header("X-Auth-Token", "").body(GOOD.into()).unwrap(), 401, BAD).await;
    check(post().header("X-Auth-Token", &b"\xff"[..]).body(GOOD.into()).unwrap(), 401, BAD).await;
}

#[tokio::test]
async fn a_denial_is_answered_with_its_fault() {
    let request = post().header("X-Auth-Token", "forbidden-token").body(GOOD.into()).unwrap();
    check(
        request,
        403,
        r#"{"error_code":"APIG.1005","error_msg":"No permissions to request this method"}"#,
    )
    .await;
}

#[tokio::test]
async fn the_second_alternative_counts_where_the_first_is_absent() {
    let signed =
        post().header("Authorization", "SDK-HMAC-SHA256 Access=a, SignedHeaders=b, Signature=c");
    let (status, head, body) = ask(router(server()), signed.body(GOOD.into()).unwrap()).await;
    assert_eq!(
        (status.as_u16(), head.headers()["content-type"].as_bytes()),
        (401, &b"application/problem+json"[..])
    );
    assert!(body.contains("the signature does not fit the request"), "{body}");
    let other = post().header("Authorization", "Basic YTpi").body(GOOD.into()).unwrap();
    check(other, 401, MISSING).await;
}

#[tokio::test]
async fn a_body_of_another_media_type_is_refused() {
    for stated in ["text/plain", "application/jsonx", ""] {
        let request = Request::post("/v2/p1/apps").header("X-Auth-Token", "good-token");
        check(request.header("Content-Type", stated).body(GOOD.into()).unwrap(), 415, MEDIA_TYPE)
            .await;
    }
    let request = Request::post("/v2/p1/apps").header("X-Auth-Token", "good-token");
    check(request.body(GOOD.into()).unwrap(), 415, MEDIA_TYPE).await;
}

#[tokio::test]
async fn parameters_of_the_media_type_do_not_matter() {
    let request = Request::post("/v2/p1/apps").header("X-Auth-Token", "good-token");
    let request =
        request.header("Content-Type", "Application/JSON;charset=utf-8").body(GOOD.into()).unwrap();
    check(request, 201, r#"{"id":"alice in p1","name":"app_demo"}"#).await;
}

#[tokio::test]
async fn a_body_of_exactly_the_limit_is_read_and_one_byte_more_is_not() {
    for (limit, expected) in [(GOOD.len(), 201), (GOOD.len() - 1, 413)] {
        let (status, ..) = ask(router(server().max_body_bytes(limit)), create(GOOD)).await;
        assert_eq!(status, expected);
        let body = frames([Ok(&GOOD[..5]), Ok(&GOOD[5..9]), Ok(&GOOD[9..])]);
        let (status, ..) = ask(router(server().max_body_bytes(limit)), create(body)).await;
        assert_eq!(status, expected);
    }
}

#[tokio::test]
async fn a_body_that_breaks_off_is_malformed() {
    let expected =
        r#"{"error_code":"APIG.2000","error_msg":"the body could not be read to its end"}"#;
    check(create(frames([Ok("{"), Err("broken")])), 400, expected).await;
}

/// A body that comes in several frames and does not say how long it is.
fn frames<const N: usize>(frames: [Result<&'static str, &'static str>; N]) -> Body {
    Body::from_stream(futures_util::stream::iter(frames))
}
