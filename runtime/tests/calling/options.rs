//! What may differ from call to call.

use axum::http::{HeaderName, HeaderValue};
use specwright_runtime::client::CallOptions;

use crate::script::{Act, GET, Script};

fn with_header(name: &'static str, value: &'static str) -> CallOptions {
    CallOptions::new().with_header(HeaderName::from_static(name), HeaderValue::from_static(value))
}

/// The address and a header of what is sent with options of the client and of the call.
async fn check(client: CallOptions, call: CallOptions, name: &str, expected: &str) {
    let script = Script::default();
    let caller = script.caller(client).with_options(&call);
    caller.call(&Act::<GET>::default()).await.unwrap();
    let sent = &script.sent()[0];
    let value = sent.headers().get(name).map_or("", |value| value.to_str().unwrap());
    assert_eq!(format!("{} {value}", sent.uri()), expected);
}

#[tokio::test]
async fn a_call_says_more_than_its_client() {
    let own = || with_header("x-trace", "client");
    check(own(), CallOptions::new(), "x-trace", "http://test/base/things client").await;
    check(own(), with_header("x-trace", "call"), "x-trace", "http://test/base/things call").await;
    check(own(), with_header("x-other", "call"), "x-trace", "http://test/base/things client").await;
}

#[tokio::test]
async fn a_header_takes_the_place_of_one_of_the_request() {
    let call = with_header("x-language", "zh");
    check(CallOptions::new(), call, "x-language", "http://test/base/things zh").await;
}

#[tokio::test]
async fn a_call_goes_to_its_own_server() {
    let call = CallOptions::new().with_base_url("http://other/").unwrap();
    check(CallOptions::new(), call, "x-none", "http://other/things ").await;
    assert!(CallOptions::new().with_base_url("http://a/?b").is_err());
}

#[tokio::test]
async fn options_stay_with_their_call() {
    let script = Script::default();
    let caller = script.caller(CallOptions::new());
    let other = caller.with_options(&with_header("x-trace", "call"));
    other.call(&Act::<GET>::default()).await.unwrap();
    caller.call(&Act::<GET>::default()).await.unwrap();
    let has: Vec<_> =
        script.sent().iter().map(|sent| sent.headers().contains_key("x-trace")).collect();
    assert_eq!(has, [true, false]);
}

#[test]
fn a_value_of_a_header_is_not_shown() {
    let shown = format!("{:?}", with_header("x-key", "fake-secret"));
    assert!(shown.contains("x-key") && !shown.contains("fake-secret"), "{shown}");
}
