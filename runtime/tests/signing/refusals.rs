//! What else makes a signature bad.

use std::time::Duration;

use axum::http::Request;

use crate::door::{ID, ask_at, time};
use crate::signed::{ACS3, ALL, OVER_HEADERS, SDK, V11, request, reworded, signed};

#[tokio::test]
async fn a_signature_is_good_for_900_seconds_to_either_side() {
    for algorithm in ALL {
        let ask = async |now| ask_at(now, signed(algorithm, request())).await;
        for (seconds, expected) in [(0, ID), (900, ID), (901, "skew")] {
            let distance = Duration::from_secs(seconds);
            assert_eq!(ask(time() + distance).await, expected, "{algorithm:?} {seconds} s later");
            assert_eq!(ask(time() - distance).await, expected, "{algorithm:?} {seconds} s earlier");
        }
    }
}

/// Adds a header to a signed request.
async fn check_added(algorithm: usize, name: &'static str, value: &str, expected: &str) {
    let mut request = signed(ALL[algorithm], request());
    request.headers_mut().append(name, value.parse().unwrap());
    assert_eq!(ask_at(time(), request).await, expected, "{:?} {name}", ALL[algorithm]);
}

#[tokio::test]
async fn a_signed_header_that_is_there_twice_is_refused() {
    for algorithm in 0..OVER_HEADERS.len() {
        check_added(algorithm, "X-Project-Id", "0123456789abcdef", "bad-signature").await;
        check_added(algorithm, "Host", "127.0.0.1:18431", "bad-signature").await;
        check_added(algorithm, "Content-Type", "application/json", "bad-signature").await;
    }
    check_added(0, "X-Sdk-Date", "20261123T070018Z", "bad-signature").await;
    check_added(2, "x-acs-date", "2026-11-23T07:00:18Z", "bad-signature").await;
    check_added(0, "Authorization", "Basic x", "bad-credentials").await;
}

#[tokio::test]
async fn the_host_may_stand_in_the_first_line_as_in_http_2() {
    for algorithm in OVER_HEADERS {
        let mut request = signed(algorithm, request());
        request.headers_mut().remove("Host").unwrap();
        assert_eq!(ask_at(time(), request).await, ID);
    }
}

#[tokio::test]
async fn another_algorithm_than_that_of_the_scheme_is_no_credential() {
    let request = |algorithm| signed(algorithm, Request::post("http://127.0.0.1:18431/only-sdk"));
    assert_eq!(ask_at(time(), request(SDK)).await, ID);
    assert_eq!(ask_at(time(), request(V11)).await, "no-credentials");
    assert_eq!(ask_at(time(), request(ACS3)).await, "no-credentials");
}

#[tokio::test]
async fn an_unknown_access_key_is_a_bad_credential_and_a_broken_store_the_servers_fault() {
    for algorithm in OVER_HEADERS {
        let request = |id: &str| reworded(signed(algorithm, request()), ID, id);
        assert_eq!(ask_at(time(), request("FAKEAKUNKNOWN")).await, "bad-credentials");
        assert_eq!(ask_at(time(), request("BROKEN")).await, "internal");
    }
}
