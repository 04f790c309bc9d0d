//! Requests that are wrong, in each API: every one gets an answer in the API's own words.

use app_emulator::store::Api;
use bytes::Bytes;
use http::{HeaderValue, Method, Request, Uri};

use crate::api::{Account, FIRST, HOST, check_fault, created};
use crate::emulator::Emulator;
use crate::home::Home;
use crate::wire::{Answer, call, get};

/// Where a request is changed.
type Change = fn(&mut Request<Bytes>);

/// Changes a request that would create an application, and sends it.
async fn send(emulator: &Emulator, api: Api, change: Change) -> Answer {
    // IMS signs its parameters here, which no change touches.
    let mut request = FIRST.create(api, "app_changed");
    change(&mut request);
    call(emulator.address, request).await
}

/// The fault that a change is answered with at each API.
async fn check(cases: &[(Api, &'static str)], change: Change) {
    let emulator = Home::file();
    let emulator = emulator.start();
    for (api, fault) in cases {
        check_fault(*api, &send(&emulator, *api, change).await, fault);
    }
    assert_eq!(get(emulator.address, "/healthz").await.status, 200);
    emulator.stop();
}

const fn all(fault: &'static str) -> [(Api, &'static str); 4] {
    [(Api::Apig, fault), (Api::Ims, fault), (Api::Roma, fault), (Api::Rtc, fault)]
}

const fn huawei(fault: &'static str) -> [(Api, &'static str); 3] {
    [(Api::Apig, fault), (Api::Roma, fault), (Api::Rtc, fault)]
}

fn set_body(request: &mut Request<Bytes>, body: impl Into<Bytes>) {
    *request.body_mut() = body.into();
}

fn set_header(request: &mut Request<Bytes>, name: &'static str, value: &[u8]) {
    request.headers_mut().insert(name, HeaderValue::from_bytes(value).unwrap());
}

fn set_form(request: &mut Request<Bytes>, body: impl Into<Bytes>) {
    set_header(request, "content-type", b"application/x-www-form-urlencoded");
    set_body(request, body);
}

fn add_to_path(request: &mut Request<Bytes>, more: &str) {
    let (path, query) = (request.uri().path().trim_end_matches('/'), request.uri().query());
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    *request.uri_mut() = format!("http://{HOST}{path}{more}{query}").parse::<Uri>().unwrap();
}

#[tokio::test]
async fn an_unknown_path_is_answered_by_the_api_whose_path_is_nearest() {
    check(&huawei("unknown-path"), |request| add_to_path(request, "/one/too/many")).await;
}

#[tokio::test]
async fn a_path_that_is_near_to_none_is_answered_by_apig() {
    let home = Home::file();
    let emulator = home.start();
    for path in ["/nothing", "/v2", "/v2/x", "/v3/apps", "/healthz/x", "/%00"] {
        check_fault(Api::Apig, &get(emulator.address, path).await, "unknown-path");
    }
    emulator.stop();
}

#[tokio::test]
async fn an_unknown_method_is_answered_with_those_that_are_known() {
    let home = Home::file();
    let emulator = home.start();
    for method in [Method::PUT, Method::OPTIONS, Method::TRACE, "FAKE".parse().unwrap()] {
        for api in Api::ALL {
            let mut request = FIRST.create(api, "app_method");
            *request.method_mut() = method.clone();
            let answer = call(emulator.address, request).await;
            check_fault(api, &answer, "unknown-method");
            assert!(answer.header("allow").contains("POST"), "{api:?} {answer:?}");
        }
    }
    emulator.stop();
}

#[tokio::test]
async fn an_answer_to_head_has_no_body() {
    let home = Home::file();
    let emulator = home.start();
    for api in Api::ALL {
        let mut request = FIRST.create(api, "app_head");
        *request.method_mut() = Method::HEAD;
        set_body(&mut request, "");
        let answer = call(emulator.address, request).await;
        assert_eq!((answer.status, answer.body.len()), (405, 0), "{api:?} {answer:?}");
        assert_eq!(answer.header("content-type"), "application/json");
    }
    assert_eq!(call(emulator.address, head("/healthz")).await.status, 200);
    emulator.stop();
}

fn head(path: &str) -> Request<Bytes> {
    Request::head(format!("http://{HOST}{path}")).body(Bytes::new()).unwrap()
}

#[tokio::test]
async fn a_body_of_another_media_type_is_refused() {
    check(&all("media-type"), |request| {
        set_header(request, "content-type", b"text/plain");
        set_body(request, "{}");
    })
    .await;
    check(&huawei("media-type"), |request| {
        request.headers_mut().remove("content-type");
    })
    .await;
    check(&huawei("media-type"), |request| set_header(request, "content-type", b"\xff/\xfe")).await;
}

#[tokio::test]
async fn parameters_of_a_media_type_do_not_matter() {
    let home = Home::file();
    let emulator = home.start();
    for api in [Api::Apig, Api::Roma, Api::Rtc] {
        let answer = send(&emulator, api, |request| {
            set_header(request, "content-type", b"Application/JSON ; charset=utf-8");
        });
        assert_eq!(answer.await.status, created(api), "{api:?}");
    }
    emulator.stop();
}

#[tokio::test]
async fn a_body_that_is_no_json_is_malformed() {
    let bodies: [Change; 6] = [
        |request| set_body(request, "{"),
        |request| set_body(request, "{\"name\":\"\\ud800\"}"),
        |request| set_body(request, &b"{\"name\":\"\xff\xfe\"}"[..]),
        |request| set_body(request, &b"\xff"[..]),
        |request| set_body(request, "\u{feff}{}"),
        |request| set_body(request, "{\"name\":\"a\"} x"),
    ];
    for change in bodies {
        check(&huawei("malformed"), change).await;
    }
    check(&[(Api::Ims, "malformed")], |request| set_form(request, &b"RegionId=\xff"[..])).await;
}

#[tokio::test]
async fn no_body_at_all_is_missing() {
    check(&huawei("missing"), |request| set_body(request, "")).await;
    check(&huawei("missing"), |request| set_body(request, "{}")).await;
}

#[tokio::test]
async fn ten_thousand_brackets_are_refused() {
    let nested: [Change; 3] = [
        |request| set_body(request, "[".repeat(10_000)),
        |request| set_body(request, format!("{}{}", "[".repeat(10_000), "]".repeat(10_000))),
        |request| set_body(request, format!("{{\"more\":{}", "{\"a\":".repeat(10_000))),
    ];
    for change in nested {
        check(&huawei("invalid"), change).await;
    }
}

#[tokio::test]
async fn a_key_that_stands_there_twice_is_refused() {
    check(&huawei("invalid"), |request| {
        let body = r#"{"name":"app_one","name":"app_two","app_name":"x","app_name":"y"}"#;
        set_body(request, body);
    })
    .await;
}

#[tokio::test]
async fn a_body_may_have_as_many_bytes_as_the_limit_and_no_more() {
    let home = Home::file();
    let emulator = home.start();
    for api in Api::ALL {
        for (bytes, is_too_large) in [(1_048_576, false), (1_048_577, true), (3_000_000, true)] {
            let mut request = FIRST.create(api, &format!("app_{bytes}"));
            pad(api, &mut request, bytes);
            let answer = call(emulator.address, request).await;
            if is_too_large {
                check_fault(api, &answer, "too-large");
            } else {
                assert_eq!(answer.status, created(api), "{api:?} {answer:?}");
            }
        }
    }
    emulator.stop();
}

/// Lets a body have so many bytes.
fn pad(api: Api, request: &mut Request<Bytes>, bytes: usize) {
    let mut body = request.body().to_vec();
    body.resize(bytes, b' ');
    if api == Api::Ims {
        // A parameter without a name and a value, which no signature minds.
        body.fill(b'&');
        set_form(request, body);
    } else {
        set_body(request, body);
    }
}

#[tokio::test]
async fn a_credential_that_comes_twice_is_bad() {
    check(&huawei("bad-credentials"), |request| {
        let token = HeaderValue::from_static(FIRST.token);
        request.headers_mut().append("x-auth-token", token);
    })
    .await;
}

#[tokio::test]
async fn what_is_no_utf8_is_refused() {
    check(&huawei("bad-credentials"), |request| set_header(request, "x-auth-token", b"\xff")).await;
    check(&huawei("forbidden"), |request| set_header(request, "x-project-id", b"\xff")).await;
    let paths: [(Api, Account); 2] = [(Api::Apig, FIRST), (Api::Roma, FIRST)];
    let home = Home::file();
    let emulator = home.start();
    for (api, account) in paths {
        let mut request = account.create(api, "app_path");
        let path = account.path(api).replace("instances/", "instances/%ff");
        *request.uri_mut() = format!("http://{HOST}{path}").parse().unwrap();
        check_fault(api, &call(emulator.address, request).await, "invalid");
    }
    let mut request = FIRST.unsigned(Api::Ims, "%ff");
    check_fault(Api::Ims, &call(emulator.address, request.clone()).await, "no-credentials");
    *request.uri_mut() = format!("http://{HOST}/?Action=%ff").parse().unwrap();
    check_fault(Api::Ims, &call(emulator.address, request).await, "unknown-action");
    emulator.stop();
}
