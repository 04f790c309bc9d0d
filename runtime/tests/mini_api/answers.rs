//! What is answered once a request is read.

use axum::body::Body;
use axum::http::Request;

use crate::api::server::router;
use crate::stub::{Reports, ask, check, create, get, server};

fn invalid(parameter: &str) -> String {
    format!(
        r#"{{"error_code":"APIG.2011","error_msg":"Invalid parameter value,parameterName:{parameter}."}}"#
    )
}

fn missing(parameter: &str) -> String {
    format!(
        r#"{{"error_code":"APIG.2011","error_msg":"Missing parameter,parameterName:{parameter}."}}"#
    )
}

/// Compares the report on a request that is refused.
async fn check_report(request: Request<Body>, expected: &[&str]) {
    let reports = Reports::default();
    let (status, ..) = ask(router(server().observer(reports.clone())), request).await;
    assert_eq!(
        (status.as_u16(), reports.take()),
        (400, expected.iter().map(|line| line.to_string()).collect())
    );
}

#[tokio::test]
async fn the_first_violation_in_the_order_of_the_schema_names_the_parameter() {
    check(create(r#"{"app_secret":"short","name":"ab"}"#), 400, &invalid("name")).await;
    check(create(r#"{"app_secret":"short","name":"abc"}"#), 400, &invalid("app_secret")).await;
}

#[tokio::test]
async fn the_observer_gets_every_violation() {
    let request = create(r#"{"app_secret":"short","name":"a-"}"#);
    check_report(
        request,
        &[
            "createApp body/name minLength",
            "createApp body/name pattern",
            "createApp body/app_secret minLength",
        ],
    )
    .await;
}

#[tokio::test]
async fn path_and_body_are_reported_together() {
    let mut request = create(r#"{"name":"ab"}"#);
    *request.uri_mut() = "/v2/%ff/apps".parse().unwrap();
    check_report(request, &["createApp path/project_id format", "createApp body/name minLength"])
        .await;
}

#[tokio::test]
async fn a_missing_field_is_named() {
    check(create("{}"), 400, &missing("name")).await;
}

#[tokio::test]
async fn a_missing_body_is_named_body_whatever_its_media_type() {
    check(create(""), 400, &missing("body")).await;
    let request = Request::post("/v2/p1/apps")
        .header("X-Auth-Token", "good-token")
        .body(Body::empty())
        .unwrap();
    check_report(request, &["createApp body required"]).await;
}

#[tokio::test]
async fn a_body_of_another_type_is_named_body() {
    check(create("[]"), 400, &invalid("body")).await;
}

#[tokio::test]
async fn a_body_that_is_not_json_is_malformed() {
    let (status, _, body) = ask(router(server()), create(r#"{"name":"app"#)).await;
    assert_eq!(status.as_u16(), 400);
    assert!(body.starts_with(r#"{"error_code":"APIG.2000","error_msg":"not JSON: "#), "{body}");
}

#[tokio::test]
async fn the_reason_of_a_malformed_body_is_its_own_and_not_that_of_the_path() {
    let mut request = create("{");
    *request.uri_mut() = "/v2/p%FF/apps".parse().unwrap();
    let (status, _, body) = ask(router(server()), request).await;
    assert_eq!(status, 400);
    assert!(body.starts_with(r#"{"error_code":"APIG.2000","error_msg":"not JSON: "#), "{body}");
}

#[tokio::test]
async fn a_refused_secret_is_not_shown() {
    let (_, _, body) =
        ask(router(server()), create(r#"{"name":"abc","app_secret":"s3cret"}"#)).await;
    assert!(!body.contains("s3cret"), "{body}");
}

#[tokio::test]
async fn a_handler_answers_with_a_fault_and_its_arguments() {
    let expected = r#"{"error_code":"APIG.3203","error_msg":"The app \"taken\" already exists"}"#;
    check(create(r#"{"name":"taken"}"#), 400, expected).await;
}

#[tokio::test]
async fn a_fault_that_no_table_has_is_an_internal_one() {
    let (status, head, body) = ask(router(server()), create(r#"{"name":"unheard"}"#)).await;
    assert_eq!(
        (status.as_u16(), head.headers()["content-type"].as_bytes()),
        (500, &b"application/problem+json"[..])
    );
    assert_eq!(
        body,
        r#"{"type":"about:blank","title":"Internal Server Error","status":500,"detail":"the server failed"}"#
    );
}

#[tokio::test]
async fn an_operation_has_faults_of_its_own_before_those_of_the_api() {
    let delete = |target: &str, token: &str| {
        Request::delete(target).header("X-Auth-Token", token).body(Body::empty()).unwrap()
    };
    let unknown = r#"{"error_code":"APIG.3004","error_msg":"The app does not exist"}"#;
    check(delete("/v2/p1/apps/x", "good-token"), 404, unknown).await;
    let bad =
        r#"{"error_code":"APIG.1002","error_msg":"Incorrect token or token resolution failed"}"#;
    check(delete("/v2/p1/apps/x", "bad"), 401, bad).await;
    check(delete("/v2/p1/apps/1", "good-token"), 204, "").await;
}

#[tokio::test]
async fn two_operations_of_one_path_are_told_apart_by_their_methods() {
    check(get("/v2/p1/apps"), 200, "[]").await;
}

#[tokio::test]
async fn a_query_is_read_with_its_encoding_undone() {
    let request = get("/v2/p1/apps?limit=3&name=abc,d%65f&other=%zz");
    check(request, 200, r#"[{"id":"3 ","name":"abc"},{"id":"3 ","name":"def"}]"#).await;
}

#[tokio::test]
async fn a_header_is_found_in_any_case_of_letters() {
    let request = Request::get("/v2/p1/apps?name=abc")
        .header("x-LANGUAGE", "中文")
        .body(Body::empty())
        .unwrap();
    check(request, 200, r#"[{"id":"20 中文","name":"abc"}]"#).await;
}

#[tokio::test]
async fn parameters_are_held_to_their_limits() {
    check(get("/v2/p1/apps?limit=0"), 400, &invalid("limit")).await;
    check_report(get("/v2/p1/apps?limit=501"), &["listApps query/limit maximum"]).await;
    check_report(get("/v2/p1/apps?limit=x"), &["listApps query/limit type"]).await;
    check_report(get("/v2/p1/apps?limit=%zz"), &["listApps query/limit format"]).await;
    let header =
        Request::get("/v2/p1/apps").header("X-Language", &b"\xff"[..]).body(Body::empty()).unwrap();
    check_report(header, &["listApps header/X-Language format"]).await;
}

#[tokio::test]
async fn a_parameter_that_comes_twice_is_refused() {
    check_report(get("/v2/p1/apps?limit=1&limit=1"), &["listApps query/limit duplicate"]).await;
    let header = Request::get("/v2/p1/apps").header("X-Language", "a").header("X-Language", "b");
    check_report(header.body(Body::empty()).unwrap(), &["listApps header/X-Language duplicate"])
        .await;
}

#[tokio::test]
async fn every_bad_item_of_a_list_is_placed() {
    let expected = [
        "listApps query/limit minimum",
        "listApps query/name/0 minLength",
        "listApps query/name/2 pattern",
    ];
    check_report(get("/v2/p1/apps?name=ab,abc,a-b&limit=0"), &expected).await;
}

#[tokio::test]
async fn an_empty_segment_is_an_empty_parameter() {
    let mut request = create(r#"{"name":"app_demo"}"#);
    *request.uri_mut() = "/v2//apps".parse().unwrap();
    check(request, 201, r#"{"id":"alice in ","name":"app_demo"}"#).await;
}

#[tokio::test]
async fn routes_work_below_a_prefix() {
    let router = axum::Router::new().nest("/below", router(server()));
    let mut request = create(r#"{"name":"app_demo"}"#);
    *request.uri_mut() = "/below/v2/p1/apps".parse().unwrap();
    assert_eq!(ask(router, request).await.2, r#"{"id":"alice in p1","name":"app_demo"}"#);
}
