//! A signature that is right in itself, and does not cover all that it has to.

use crate::by_hand::{ByHand, acs3, hash, sdk};
use crate::door::{ID, ask_at, time};

async fn check(by_hand: &ByHand, expected: &str) {
    assert_eq!(ask_at(time(), by_hand.request()).await, expected, "{}", by_hand.names.join(";"));
}

#[tokio::test]
async fn a_signature_by_hand_is_let_in_if_it_covers_everything() {
    check(&sdk(), ID).await;
    check(&acs3(), ID).await;
}

#[tokio::test]
async fn what_has_to_be_there_has_to_be_signed() {
    for name in ["host", "x-sdk-date"] {
        check(&sdk().without_signing(name), "bad-signature").await;
    }
    for name in ["host", "x-acs-content-sha256", "x-acs-date", "x-acs-signature-nonce"] {
        check(&acs3().without_signing(name), "bad-signature").await;
    }
}

#[tokio::test]
async fn what_the_server_goes_by_has_to_be_signed_where_it_is_there() {
    for name in ["x-domain-id", "x-project-id", "x-security-token"] {
        check(&sdk().with(name, "x"), ID).await;
        check(&sdk().with(name, "x").without_signing(name), "bad-signature").await;
    }
    for name in ["x-acs-action", "x-acs-version", "x-acs-security-token", "x-acs-anything"] {
        check(&acs3().with(name, "x"), ID).await;
        check(&acs3().with(name, "x").without_signing(name), "bad-signature").await;
    }
}

#[tokio::test]
async fn other_headers_may_be_left_out() {
    for name in ["accept", "user-agent", "x-forwarded-for"] {
        check(&sdk().with(name, "x").without_signing(name), ID).await;
        check(&acs3().with(name, "x").without_signing(name), ID).await;
    }
}

#[tokio::test]
async fn a_header_that_the_scheme_names_has_to_be_signed() {
    let ask = async |by_hand: ByHand| ask_at(time(), by_hand.request_to("/strict")).await;
    assert_eq!(ask(sdk()).await, "missing X-Tenant");
    assert_eq!(ask(sdk().with("x-tenant", "t1")).await, ID);
    assert_eq!(
        ask(sdk().with("x-tenant", "t1").without_signing("x-tenant")).await,
        "bad-signature"
    );
}

#[tokio::test]
async fn a_header_is_signed_once() {
    let mut twice = sdk();
    twice.names.insert(0, "host");
    check(&twice, "bad-signature").await;
}

#[tokio::test]
async fn spaces_around_a_value_are_not_signed() {
    let mut request = sdk().with("x-project-id", "p1").request();
    request.headers_mut().insert("x-project-id", " p1\t".parse().unwrap());
    assert_eq!(ask_at(time(), request).await, ID);
}

#[tokio::test]
async fn a_hash_must_be_that_of_the_body() {
    let other = ByHand { body: "{}", hash: hash("{}"), ..acs3() };
    check(&other, "bad-signature").await;
    check(&ByHand { body: "{}", hash: hash("{}"), ..sdk() }, ID).await;
    check(&ByHand { body: "{}", hash: hash("[]"), ..sdk() }, "bad-signature").await;
    let stated = |hash: &str| sdk().with("x-sdk-content-sha256", hash);
    let (right, wrong) = (hash("{}"), hash("[]"));
    check(&ByHand { body: "{}", hash: right.clone(), ..stated(&right) }, ID).await;
    check(&ByHand { body: "{}", hash: wrong.clone(), ..stated(&wrong) }, "bad-signature").await;
    check(&ByHand { body: "{}", hash: right, ..stated(&wrong) }, "bad-signature").await;
}

#[tokio::test]
async fn a_body_may_be_left_unsigned_unless_it_may_be_taken_for_json() {
    let unsigned = |body, media_type: &str| {
        let signed = sdk().with("x-sdk-content-sha256", "UNSIGNED-PAYLOAD");
        let hash = "UNSIGNED-PAYLOAD".to_owned();
        ByHand { body, hash, ..signed.with("content-type", media_type) }
    };
    check(&unsigned("{}", "application/octet-stream"), ID).await;
    for json in ["application/json", "Application/JSON; charset=utf-8", "application/a+json", ""] {
        check(&unsigned("{}", json), "bad-signature").await;
    }
    check(&unsigned("", "application/octet-stream"), "bad-signature").await;
    let empty = ByHand { hash: hash(""), ..unsigned("", "application/octet-stream") };
    check(&empty, ID).await;
}
