//! What callers who are refused are told to send.

use axum::body::Body;
use axum::http::Request;
use tower::ServiceExt;

use crate::served;

/// Checks the status and the headers `WWW-Authenticate` that a request with this header `Authorization` gets.
async fn check(target: &str, authorization: &str, (status, challenges): (u16, &[&str])) {
    let mut request = Request::get(target);
    if !authorization.is_empty() {
        request = request.header("authorization", authorization);
    }
    let reply = served().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let values = reply.headers().get_all("www-authenticate").iter();
    let seen: Vec<&str> = values.map(|value| value.to_str().unwrap()).collect();
    assert_eq!((reply.status().as_u16(), seen.as_slice()), (status, challenges), "{target}");
}

#[tokio::test]
async fn who_sends_no_credential_is_told_which_scheme_to_use() {
    check("/global", "", (401, &[r#"Bearer realm="bearer""#])).await;
    check("/basic", "", (401, &[r#"Basic realm="basic", charset="UTF-8""#])).await;
    check("/digest", "", (401, &[r#"Digest realm="digest""#])).await;
    check("/scoped", "", (401, &[r#"Bearer realm="oauth", scope="pets:read pets:write""#])).await;
    check("/login", "", (401, &[r#"Bearer realm="oidc", scope="admin""#])).await;
}

#[tokio::test]
async fn every_alternative_that_has_a_challenge_is_named() {
    check("/either", "", (401, &[r#"Basic realm="basic", charset="UTF-8""#])).await;
}

#[tokio::test]
async fn keys_certificates_and_signatures_have_no_challenge() {
    for target in ["/header", "/query", "/cookie", "/certificate", "/signed"] {
        check(target, "", (401, &[])).await;
    }
}

#[tokio::test]
async fn a_token_that_is_refused_is_invalid() {
    let expected = r#"Bearer realm="bearer", error="invalid_token""#;
    check("/global", "Bearer x-bad", (401, &[expected])).await;
    check("/basic", "Basic c2VjcmV0", (401, &[r#"Basic realm="basic", charset="UTF-8""#])).await;
}

#[tokio::test]
async fn a_token_that_does_not_allow_enough_is_told_what_is_asked_for() {
    let scope = r#"scope="pets:read pets:write", error="insufficient_scope""#;
    check("/scoped", "Bearer pets:read-good", (403, &[&format!("Bearer realm=\"oauth\", {scope}")])).await;
}

#[tokio::test]
async fn who_is_let_in_is_told_nothing() {
    check("/global", "Bearer x-good", (200, &[])).await;
    check("/open", "", (200, &[])).await;
}
