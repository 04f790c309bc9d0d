//! Requests that are signed for tests.

use axum::body::Bytes;
use axum::http::Request;
use axum::http::request::Builder;
use specwright_runtime::operation::SignatureAlgorithm;
use specwright_runtime::signing::{Stamp, sign};

use crate::door::{access_key, time};

pub(crate) const SDK: SignatureAlgorithm = SignatureAlgorithm::SdkHmacSha256;
pub(crate) const V11: SignatureAlgorithm = SignatureAlgorithm::V11HmacSha256;
pub(crate) const ACS3: SignatureAlgorithm = SignatureAlgorithm::Acs3HmacSha256;
pub(crate) const RPC: SignatureAlgorithm = SignatureAlgorithm::RpcHmacSha1;
pub(crate) const ALL: [SignatureAlgorithm; 4] = [SDK, V11, ACS3, RPC];
pub(crate) const OVER_HEADERS: [SignatureAlgorithm; 3] = [SDK, V11, ACS3];

/// A request that has something in each of its parts.
pub(crate) fn request() -> Builder {
    Request::post("http://127.0.0.1:18431/v2/apps?limit=10&name=a+b")
        .header("Content-Type", "application/json")
        .header("X-Project-Id", "0123456789abcdef")
}

/// The request as it is sent, signed at the time of the vectors.
pub(crate) fn signed(algorithm: SignatureAlgorithm, request: Builder) -> Request<Bytes> {
    let mut request = request.body(Bytes::from_static(br#"{"name":"app"}"#)).unwrap();
    let stamp = Stamp::new(time(), "3f3802373c769f5b86e2433a9f179555");
    sign(&mut request, algorithm, &access_key(), &stamp).unwrap();
    request
}

/// The value of `Authorization`.
pub(crate) fn authorization(request: &Request<Bytes>) -> &str {
    request.headers()["Authorization"].to_str().unwrap()
}

/// The request with another text in `Authorization`.
pub(crate) fn reworded(mut request: Request<Bytes>, from: &str, to: &str) -> Request<Bytes> {
    let text = authorization(&request);
    assert!(text.contains(from), "{text}");
    let text = text.replacen(from, to, 1);
    request.headers_mut().insert("Authorization", text.parse().unwrap());
    request
}

/// The request with a change of its query.
pub(crate) fn with_query(
    mut request: Request<Bytes>,
    change: impl Fn(&str) -> String,
) -> Request<Bytes> {
    let uri = request.uri();
    let query = change(uri.query().unwrap());
    *request.uri_mut() = format!("http://127.0.0.1:18431{}?{query}", uri.path()).parse().unwrap();
    request
}
