//! How the header `Authorization` may be written.

use axum::body::Bytes;

use crate::door::{ID, SECRET, ask_at, time};
use crate::signed::{ACS3, OVER_HEADERS, RPC, SDK, V11, authorization, request, reworded, signed};
use specwright_runtime::operation::SignatureAlgorithm;
use specwright_runtime::signing::{AccessKey, Stamp, sign};

async fn check(algorithm: SignatureAlgorithm, from: &str, to: &str, expected: &str) {
    let request = reworded(signed(algorithm, request()), from, to);
    let shown = authorization(&request).to_owned();
    assert_eq!(ask_at(time(), request).await, expected, "{shown}");
}

#[tokio::test]
async fn spaces_between_parameters_and_the_case_of_the_algorithm_do_not_matter() {
    check(SDK, ", SignedHeaders", ",SignedHeaders", ID).await;
    check(ACS3, ",SignedHeaders", ", SignedHeaders", ID).await;
    check(SDK, "SDK-HMAC-SHA256 ", "sdk-hmac-sha256  ", ID).await;
}

#[tokio::test]
async fn a_parameter_that_is_there_twice_is_refused() {
    for algorithm in OVER_HEADERS {
        check(algorithm, "SignedHeaders=", "Signature=00,SignedHeaders=", "bad-signature").await;
        check(algorithm, "SignedHeaders=", "Signature=,SignedHeaders=", "bad-signature").await;
        let twice = "SignedHeaders=host,SignedHeaders=";
        check(algorithm, "SignedHeaders=", twice, "bad-signature").await;
    }
    check(SDK, "Access=", "Access=x,Access=", "bad-signature").await;
    check(ACS3, "Credential=", "Credential=x,Credential=", "bad-signature").await;
}

#[tokio::test]
async fn an_unknown_parameter_is_refused() {
    for algorithm in OVER_HEADERS {
        for unknown in ["Expires=1", "x", "=", "signature=00"] {
            let to = format!("{unknown},SignedHeaders=");
            check(algorithm, "SignedHeaders=", &to, "bad-signature").await;
        }
    }
    check(SDK, "Access=", "Credential=", "bad-signature").await;
}

#[tokio::test]
async fn a_parameter_that_is_absent_or_empty_makes_the_signature_incomplete() {
    let incomplete = "incomplete-signature";
    check(SDK, "Access=FAKEAKFAKEAKFAKEAKFA, ", "", incomplete).await;
    check(SDK, "Access=FAKEAKFAKEAKFAKEAKFA", "Access=", incomplete).await;
    for algorithm in OVER_HEADERS {
        let request = signed(algorithm, request());
        let (kept, _) = authorization(&request).split_once("Signature=").unwrap();
        let kept = kept.to_owned();
        for text in [kept.clone(), kept + "Signature="] {
            let mut request = request.clone();
            request.headers_mut().insert("Authorization", text.parse().unwrap());
            assert_eq!(ask_at(time(), request).await, incomplete, "{text}");
        }
    }
}

#[tokio::test]
async fn a_header_without_which_nothing_can_be_judged_makes_the_signature_incomplete() {
    let cases = [
        (SDK, "X-Sdk-Date"),
        (V11, "X-Sdk-Date"),
        (ACS3, "x-acs-date"),
        (ACS3, "x-acs-signature-nonce"),
        (ACS3, "x-acs-content-sha256"),
    ];
    for (algorithm, name) in cases {
        let mut request = signed(algorithm, request());
        request.headers_mut().insert(name, "".parse().unwrap());
        assert_eq!(ask_at(time(), request.clone()).await, "incomplete-signature", "{name}");
        request.headers_mut().remove(name).unwrap();
        assert_eq!(ask_at(time(), request).await, "incomplete-signature", "{name}");
    }
}

#[tokio::test]
async fn names_of_headers_are_in_lower_case_sorted_and_there_once() {
    for algorithm in OVER_HEADERS {
        check(algorithm, ";host;", ";host;host;", "bad-signature").await;
        check(algorithm, ";host;", ";Host;", "bad-signature").await;
        check(algorithm, "content-type;host;", "host;content-type;", "bad-signature").await;
        check(algorithm, ";host;", ";host;;", "bad-signature").await;
        check(algorithm, ";host;", ";host;no-such-header;", "bad-signature").await;
    }
}

#[tokio::test]
async fn a_signature_is_written_in_lower_case_digits() {
    for algorithm in OVER_HEADERS {
        let request = signed(algorithm, request());
        let (head, code) = authorization(&request).split_once("Signature=").unwrap();
        for code in [code.to_uppercase(), format!("{code}00"), code[2..].to_owned(), "x".into()] {
            let text = format!("{head}Signature={code}");
            let mut request = request.clone();
            request.headers_mut().insert("Authorization", text.parse().unwrap());
            assert_eq!(ask_at(time(), request).await, "bad-signature", "{text}");
        }
    }
}

#[tokio::test]
async fn a_scope_has_the_day_of_the_signature_a_region_and_a_service() {
    let scope = "/20261123/cn-north-4/apig";
    for other in [
        "",
        "/20261123",
        "/20261123/cn-north-4",
        "/20261123/cn-north-4/",
        "/20261123//apig",
        "/20261123/cn-north-4/apig/x",
        "/20261124/cn-north-4/apig",
        "/20261123/cn-north-4/rtc",
    ] {
        check(V11, scope, other, "bad-signature").await;
    }
}

#[tokio::test]
async fn a_scope_that_is_signed_must_be_one() {
    for (region, service, expected) in [
        ("cn-north-4", "apig", ID),
        ("", "apig", "bad-signature"),
        ("cn-north-4", "", "bad-signature"),
        ("cn/north-4", "apig", "bad-signature"),
    ] {
        let mut request = request().body(Bytes::new()).unwrap();
        let key = AccessKey::new(ID, SECRET).with_scope(region, service);
        sign(&mut request, V11, &key, &Stamp::new(time(), "")).unwrap();
        assert_eq!(ask_at(time(), request).await, expected, "{region} {service}");
    }
}

#[tokio::test]
async fn two_signatures_at_once_are_refused() {
    let parameters = signed(RPC, request());
    let query = parameters.uri().query().unwrap().to_owned();
    for algorithm in OVER_HEADERS {
        let address = format!("http://127.0.0.1:18431/v2/apps?{query}");
        let request = request().uri(address);
        assert_eq!(ask_at(time(), signed(algorithm, request)).await, "bad-signature");
    }
}

#[tokio::test]
async fn of_a_token_and_a_signature_the_first_in_the_document_counts() {
    let mut request = signed(SDK, request());
    request.headers_mut().insert("X-Auth-Token", "t".parse().unwrap());
    assert_eq!(ask_at(time(), request).await, "token");
}
