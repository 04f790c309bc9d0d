//! Which operation a request leads to.

use axum::body::Body;
use axum::http::Request;

use crate::stub::{CREATE, ask, check, create, empty, form};

const CREATED: &str = r#""rpc: app None None""#;
const MISSING: &str = r#"{"Message":"Action: this is required, but it is missing"}"#;
const SEVERAL: &str = r#"{"Message":"Action: the request has several values of this"}"#;

#[tokio::test]
async fn an_action_is_named_in_the_query_the_form_or_headers() {
    check(create("DisplayName=app"), 200, CREATED).await;
    let in_form = format!("{CREATE}&Signature=good&DisplayName=app");
    check(form("", in_form), 200, CREATED).await;
    let in_headers = Request::post("/?Signature=good&DisplayName=app")
        .header("x-acs-action", "CreateApplication")
        .header("x-acs-version", "2019-08-15");
    check(empty(in_headers), 200, CREATED).await;
}

#[tokio::test]
async fn one_handler_takes_both_methods() {
    let request = Request::get(format!("/?{CREATE}&Signature=good&DisplayName=app"));
    check(empty(request), 200, CREATED).await;
}

#[tokio::test]
async fn a_request_without_an_action_leads_nowhere() {
    check(empty(Request::post("/")), 404, MISSING).await;
    check(empty(Request::delete("/")), 404, MISSING).await;
    let json = Request::post("/").header("Content-Type", "application/json");
    check(json.body(Body::from("Action=CreateApplication")).unwrap(), 404, MISSING).await;
}

#[tokio::test]
async fn an_unknown_action_leads_nowhere() {
    for action in ["createApplication", "", "DeleteApplication"] {
        let request = Request::post(format!("/?Action={action}&Version=2019-08-15"));
        let expected = r#"{"Message":"Action: no operation has this action"}"#;
        check(empty(request), 404, expected).await;
    }
    let expected = r#"{"Message":"Action: this is not UTF-8 text"}"#;
    check(empty(Request::post("/?Action=%ff")), 404, expected).await;
}

#[tokio::test]
async fn an_action_that_is_named_twice_is_named_alike() {
    let named = |header| create("DisplayName=app&Action=CreateApplication").headers_with(header);
    check(named("CreateApplication"), 200, CREATED).await;
    check(named("GetApplication"), 404, SEVERAL).await;
}

#[tokio::test]
async fn an_action_has_one_version() {
    let request = |version| empty(Request::post(format!("/?Action=GetApplication{version}")));
    let other = r#"{"Message":"Version: the action has another version"}"#;
    check(request("&Version=2019-08-16"), 404, other).await;
    let missing = r#"{"Message":"Version: this is required, but it is missing"}"#;
    check(request(""), 404, missing).await;
}

#[tokio::test]
async fn a_wrong_method_is_answered_with_those_of_the_action() {
    let put = empty(Request::put(format!("/?{CREATE}")));
    let (status, headers, body) = ask(put).await;
    assert_eq!((status, &headers["allow"]), (405, &"POST, GET".parse().unwrap()));
    assert_eq!(body, r#"{"Code":"UnsupportedHTTPMethod"}"#);
    let get = empty(Request::get("/?Action=GetApplication&Version=2019-08-15"));
    let (status, headers, body) = ask(get).await;
    assert_eq!((status, &headers["allow"]), (405, &"POST".parse().unwrap()));
    assert_eq!(body, r#"{"Code":"UnsupportedHTTPMethod"}"#);
}

#[tokio::test]
async fn what_is_no_action_is_still_found_by_its_path() {
    check(empty(Request::get("/applications")), 204, "").await;
    check(empty(Request::get("/elsewhere")), 404, r#"{"Code":"InvalidPath"}"#).await;
}

trait WithAction {
    fn headers_with(self, action: &'static str) -> Self;
}

impl WithAction for Request<Body> {
    fn headers_with(mut self, action: &'static str) -> Self {
        self.headers_mut().insert("x-acs-action", action.parse().unwrap());
        self
    }
}
