//! Which of its faults an API answers with.

use axum::http::Request;

use crate::door::{ask_at, time};
use crate::signed::{ACS3, SDK, request, reworded, signed};

#[tokio::test]
async fn a_time_that_cannot_be_read_is_told() {
    for (algorithm, name, values) in [
        (SDK, "X-Sdk-Date", ["2026-11-23T07:00:18Z", "20261123T070018", "20261323T070018Z", "x"]),
        (ACS3, "x-acs-date", ["20261123T070018Z", "2026-11-23", "2026-11-23T07:00:60Z", "x"]),
    ] {
        for value in values {
            let mut request = signed(algorithm, request());
            request.headers_mut().insert(name, value.parse().unwrap());
            assert_eq!(ask_at(time(), request).await, "bad-timestamp", "{value}");
        }
    }
}

#[tokio::test]
async fn an_api_without_such_faults_says_that_the_signature_is_bad() {
    let few = || signed(ACS3, Request::post("http://127.0.0.1:18431/few-faults"));
    let mut ill_timed = few();
    ill_timed.headers_mut().insert("x-acs-date", "x".parse().unwrap());
    assert_eq!(ask_at(time(), ill_timed).await, "bad-signature");
    let incomplete = reworded(few(), "Signature=", "");
    assert_eq!(ask_at(time(), incomplete).await, "bad-signature");
    let mut without = few();
    without.headers_mut().remove("x-acs-signature-nonce").unwrap();
    assert_eq!(ask_at(time(), without).await, "bad-signature");
}
