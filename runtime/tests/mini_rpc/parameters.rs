//! What an action takes, from the query and from a form.

use axum::Router;
use axum::body::Body;
use axum::http::Request;
use tower::ServiceExt;

use crate::api::server::router;
use crate::stub::{CREATE, check, check_report, create, empty, form, server};

#[tokio::test]
async fn query_and_form_are_read_together() {
    let query = format!("{CREATE}&SecretRequired=true");
    let request = form(&query, "Signature=good&DisplayName=my+%E5%BA%94%E7%94%A8");
    check(request, 200, r#""rpc: my 应用 Some(true) None""#).await;
}

#[tokio::test]
async fn a_parameter_in_both_is_there_twice() {
    let request = form(&format!("{CREATE}&DisplayName=a"), "Signature=good&DisplayName=a");
    check_report(request, &["query/DisplayName duplicate"]).await;
    check_report(create("DisplayName=a&DisplayName=a"), &["query/DisplayName duplicate"]).await;
}

#[tokio::test]
async fn every_violation_is_told() {
    let request = create("DisplayName=aaaaaaaaaaaaaaaaaaaaaaaaa&SecretRequired=TRUE");
    check_report(request, &["query/DisplayName maxLength", "query/SecretRequired type"]).await;
    check(create(""), 400, r#"{"Code":"MissingDisplayName"}"#).await;
}

#[tokio::test]
async fn booleans_may_have_capitals_in_actions_only() {
    for (text, value) in [("true", true), ("True", true), ("false", false), ("False", false)] {
        let request = create(&format!("DisplayName=app&SecretRequired={text}"));
        check(request, 200, &format!(r#""rpc: app Some({value}) None""#)).await;
    }
    let request = empty(Request::get("/applications?All=True"));
    check(request, 400, r#"{"Code":"InvalidParameter.All"}"#).await;
}

#[tokio::test]
async fn a_separated_list_is_one_text() {
    let cases = [
        ("aliuid;profile", r#"[\"aliuid\", \"profile\"]"#),
        ("aliuid%3B%2Facs%2Fccc", r#"[\"aliuid\", \"/acs/ccc\"]"#),
        ("", "[]"),
    ];
    for (text, items) in cases {
        let request = create(&format!("DisplayName=app&PredefinedScopes={text}"));
        check(request, 200, &format!(r#""rpc: app None Some({items})""#)).await;
    }
}

#[tokio::test]
async fn a_form_is_not_read_where_no_action_is_called() {
    let mut request = form("", "All=true&All=true");
    (*request.method_mut(), *request.uri_mut()) =
        ("GET".parse().unwrap(), "/applications".parse().unwrap());
    check(request, 204, "").await;
}

#[tokio::test]
async fn a_body_is_a_form_or_empty() {
    let query = format!("/?{CREATE}&Signature=good&DisplayName=app");
    let json = || Request::post(&query).header("Content-Type", "application/json");
    check(json().body(Body::empty()).unwrap(), 200, r#""rpc: app None None""#).await;
    let expected = concat!(
        r#"{"Message":"Content-Type: the body must be application/x-www-form-urlencoded, "#,
        r#"and Content-Type must say so"}"#
    );
    check(json().body(Body::from("{}")).unwrap(), 415, expected).await;
    check(Request::post(&query).body(Body::from("a=b")).unwrap(), 415, expected).await;
}

#[tokio::test]
async fn a_form_that_is_no_text_is_malformed() {
    let expected = r#"{"Message":"body: the form is not UTF-8 text"}"#;
    check(form(CREATE, &b"DisplayName=\xff"[..]), 400, expected).await;
    let request = form(CREATE, "Signature=good&DisplayName=%ff");
    check_report(request, &["query/DisplayName format"]).await;
}

#[tokio::test]
async fn a_form_beyond_the_limit_is_not_read() {
    let text = "Signature=good&DisplayName=app";
    for (limit, expected) in [(text.len(), 200), (text.len() - 1, 413)] {
        let router: Router = router(server().max_body_bytes(limit));
        let answer = router.oneshot(form(CREATE, text)).await.unwrap();
        assert_eq!(answer.status(), expected);
    }
}

#[tokio::test]
async fn a_text_with_limits_has_its_format_as_well() {
    let get = |date: &str| {
        let query = "Action=GetApplication&Version=2019-08-15";
        empty(Request::post(format!("/?{query}&CreateDate={date}")))
    };
    check(get("2020-08-04T07:17:02Z"), 200, r#""2020-08-04T07:17:02Z""#).await;
    check_report(get("2020-08-04T07:17:02%2B00:00"), &["query/CreateDate maxLength"]).await;
    check_report(get("2020-13-04T07:17:02Z"), &["query/CreateDate format"]).await;
    check_report(get("x"), &["query/CreateDate minLength", "query/CreateDate format"]).await;
}
