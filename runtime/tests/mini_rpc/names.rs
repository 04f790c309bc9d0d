//! The name of a request, and what else every answer of the API says in its headers.

use axum::body::Body;
use axum::http::Request;

use crate::stub::{CREATE, ask, create, empty};

/// The name that an answer gives its request.
async fn name(request: Request<Body>, status: u16) -> String {
    let (seen, headers, _) = ask(request).await;
    assert_eq!(seen, status);
    assert_eq!(headers.get_all("x-request-id").iter().count(), 1);
    headers["x-request-id"].to_str().unwrap().to_owned()
}

fn is_name(name: &str) -> bool {
    name.len() == 32 && name.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

#[tokio::test]
async fn every_answer_names_its_request() {
    let requests = [
        (create("DisplayName=app"), 200),
        (create("DisplayName=taken"), 409),
        (create(""), 400),
        (create("Signature=good"), 404),
        (empty(Request::get("/applications")), 204),
        (empty(Request::put(format!("/?{CREATE}"))), 405),
        (empty(Request::put("/applications")), 405),
        (empty(Request::head("/applications")), 405),
        (empty(Request::post("/?Action=x")), 404),
        (empty(Request::get("/elsewhere")), 404),
    ];
    let mut names = Vec::new();
    for (request, status) in requests {
        let name = name(request, status).await;
        assert!(is_name(&name) && !names.contains(&name), "{name}");
        names.push(name);
    }
}

#[tokio::test]
async fn headers_and_body_give_a_request_one_name() {
    let mut request = create("DisplayName=taken");
    request.headers_mut().insert("Host", "ims.example.com:8443".parse().unwrap());
    let (_, headers, body) = ask(request).await;
    let name = headers["x-request-id"].to_str().unwrap();
    let parts = [0..8, 8..12, 12..16, 16..20, 20..32].map(|part| name[part].to_uppercase());
    let uuid = parts.join("-");
    assert_eq!(body, format!(r#"{{"RequestId":"{uuid}","HostId":"ims.example.com:8443"}}"#));
    assert_eq!(headers["x-served-by"], "ims.example.com:8443");
}

#[tokio::test]
async fn a_host_may_stand_in_the_first_line() {
    let (_, headers, _) = ask(empty(Request::get("http://ims.example.com/applications"))).await;
    assert_eq!(headers["x-served-by"], "ims.example.com");
}

#[tokio::test]
async fn a_handler_and_an_operation_have_headers_of_their_own() {
    let query = "Action=GetApplication&Version=2019-08-15&CreateDate=2020-08-04T07:17:02Z";
    let (status, headers, _) = ask(empty(Request::post(format!("/?{query}")))).await;
    assert_eq!((status, &headers["x-request-id"]), (200, &"of the handler".parse().unwrap()));
    assert_eq!(headers["x-served-by"], "the registry");
    assert_eq!(headers.get_all("x-served-by").iter().count(), 1);
}
