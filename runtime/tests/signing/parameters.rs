//! Signatures over parameters.

use axum::body::Bytes;
use axum::http::Request;
use specwright_runtime::signing::{Stamp, sign};

use crate::door::{ID, access_key, ask_at, time};
use crate::signed::{RPC, request, signed, with_query};

async fn check(change: impl Fn(&str) -> String, expected: &str) {
    let request = with_query(signed(RPC, request()), change);
    let shown = request.uri().to_string();
    assert_eq!(ask_at(time(), request).await, expected, "{shown}");
}

/// The values that every signature brings along.
const NAMES: [&str; 5] =
    ["AccessKeyId", "Timestamp", "SignatureNonce", "SignatureMethod", "SignatureVersion"];

#[tokio::test]
async fn the_order_of_parameters_and_their_spelling_do_not_matter() {
    let reversed = |query: &str| {
        let mut pairs: Vec<_> = query.split('&').collect();
        pairs.reverse();
        pairs.join("&")
    };
    check(reversed, ID).await;
    check(|query| query.replace("a+b", "a%20b").replace("name", "n%61me"), ID).await;
}

#[tokio::test]
async fn a_parameter_of_the_signature_that_is_there_twice_is_refused() {
    for name in NAMES {
        let again = |query: &str| {
            let pair = query.split('&').find(|pair| pair.starts_with(name)).unwrap();
            format!("{query}&{pair}")
        };
        check(again, "bad-signature").await;
    }
    let again = |query: &str| format!("{query}&{}", query.split('&').next_back().unwrap());
    check(again, "bad-credentials").await;
}

#[tokio::test]
async fn a_parameter_of_the_signature_that_is_absent_or_empty_makes_it_incomplete() {
    for name in NAMES {
        let without = |query: &str| {
            let pairs: Vec<_> = query.split('&').filter(|pair| !pair.starts_with(name)).collect();
            pairs.join("&")
        };
        check(without, "incomplete-signature").await;
        check(|query| format!("{}&{name}=", without(query)), "incomplete-signature").await;
    }
}

#[tokio::test]
async fn another_method_version_or_spelling_of_a_signature_is_refused() {
    check(|query| query.replace("HMAC-SHA1", "HMAC-SHA256"), "bad-signature").await;
    check(|query| query.replace("SignatureVersion=1.0", "SignatureVersion=2.0"), "bad-signature")
        .await;
    check(|query| format!("{query}x"), "bad-signature").await;
    check(|query| query.trim_end_matches("%3D").to_owned(), "bad-signature").await;
}

#[tokio::test]
async fn a_time_that_cannot_be_read_is_told() {
    let ill_formed = |query: &str| query.replace("2026-11-23T07%3A00%3A18Z", "20261123T070018Z");
    check(ill_formed, "bad-timestamp").await;
}

#[tokio::test]
async fn an_unknown_access_key_is_a_bad_credential() {
    check(|query| query.replace(ID, "FAKEAKUNKNOWN"), "bad-credentials").await;
}

#[test]
fn what_the_request_had_of_a_signature_gives_way() {
    let address = "http://127.0.0.1/?Signature=x&Timestamp=x&Format=XML&AccessKeyId=x&Name=a";
    let mut request = Request::get(address).body(Bytes::new()).unwrap();
    sign(&mut request, RPC, &access_key(), &Stamp::new(time(), "n")).unwrap();
    let query = request.uri().query().unwrap();
    let names: Vec<_> = query.split('&').filter_map(|pair| pair.split('=').next()).collect();
    let expected = [
        "Format",
        "Name",
        "Timestamp",
        "SignatureNonce",
        "SignatureMethod",
        "SignatureVersion",
        "AccessKeyId",
        "Signature",
    ];
    assert_eq!(names, expected);
}
