//! Requests that no client would send.

use axum::body::{Body, to_bytes};
use axum::http::Request;
use security::runtime::server::PeerCertificate;
use tower::ServiceExt;

use crate::served;

/// Checks the status and the body that a request with these headers gets.
async fn check(target: &str, headers: &[(&str, &str)], expected: (u16, &str)) {
    let mut request = Request::get(target);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    answered(request.body(Body::empty()).unwrap(), expected).await;
}

async fn answered(request: Request<Body>, (status, part): (u16, &str)) {
    let (head, body) = served().oneshot(request).await.unwrap().into_parts();
    let body = String::from_utf8(to_bytes(body, 4096).await.unwrap().to_vec()).unwrap();
    assert_eq!(head.status.as_u16(), status, "{body}");
    assert!(body.contains(part) && !body.contains("secret"), "{body}");
}

/// `ann:good:password`.
const ANN: (&str, &str) = ("authorization", "Basic YW5uOmdvb2Q6cGFzc3dvcmQ=");

#[tokio::test]
async fn without_credentials_nobody_reaches_a_handler() {
    check("/global", &[], (401, "no credentials")).await;
    check("/query", &[], (401, "no credentials")).await;
    check("/certificate", &[], (401, "no credentials")).await;
}

#[tokio::test]
async fn schemes_that_hold_together_are_asked_for_together() {
    check("/either", &[ANN, ("x-key", "x-good")], (200, "headerKey and basic ann")).await;
    check("/either", &[ANN], (401, "no credentials")).await;
    check("/either", &[("x-key", "x-good")], (401, "no credentials")).await;
    check("/either", &[ANN, ("x-key", "x-secret")], (401, "")).await;
}

#[tokio::test]
async fn a_further_alternative_lets_in_whom_an_earlier_one_refuses() {
    check("/either?key=x-good", &[ANN, ("x-key", "x-secret")], (200, "queryKey")).await;
    check("/either?key=x-good", &[("x-key", "x-secret")], (200, "queryKey")).await;
    check("/either?key=x-secret&key=x", &[ANN, ("x-key", "x-good")], (200, "basic ann")).await;
}

#[tokio::test]
async fn a_credential_that_comes_twice_makes_nobody_anonymous() {
    check("/perhaps", &[("x-key", "x-good"), ("x-key", "x-good")], (401, "")).await;
    check("/perhaps", &[], (200, "a stranger")).await;
}

#[tokio::test]
async fn what_is_no_name_and_password_is_refused() {
    for text in ["Basic", "Basic ", "Basic secret", "Basic c2VjcmV0", "Basic /w==", "Bearer x-good"]
    {
        check("/basic", &[("authorization", text)], (401, "")).await;
    }
}

#[tokio::test]
async fn a_header_is_no_certificate() {
    for name in ["x-client-cert", "x-forwarded-client-cert", "client-cert"] {
        check("/certificate", &[(name, "good certificate")], (401, "no credentials")).await;
    }
    let mut request = Request::get("/certificate").body(Body::empty()).unwrap();
    request.extensions_mut().insert(PeerCertificate::from_der("good certificate"));
    answered(request, (200, "mtls")).await;
}
