//! No byte of a signed request can change.

use axum::body::Bytes;
use axum::http::{HeaderValue, Method, Request, Uri};

use crate::door::{ID, ask_at, time};
use crate::signed::RPC;
use crate::vectors::{Vector, all};

/// The text with another character at a place, valid wherever one is.
fn changed(text: &[u8], place: usize) -> Vec<u8> {
    let mut text = text.to_vec();
    text[place] = if text[place] == b'0' { b'1' } else { b'0' };
    text
}

/// Every way to change one byte.
fn every_change(text: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    (0..text.len()).map(|place| changed(text, place))
}

/// Asks for every change of a part of the request, and gives how many there were.
async fn check(
    vector: &Vector,
    part: &str,
    original: &[u8],
    replace: impl Fn(&mut Request<Bytes>, Vec<u8>),
) -> usize {
    let mut asked = 0;
    for change in every_change(original) {
        let mut request = vector.sent();
        let shown = String::from_utf8_lossy(&change).into_owned();
        replace(&mut request, change);
        let said = ask_at(time(), request).await;
        assert!(is_denial(vector, part, &said), "{}, {part} {shown}: {said}", vector.name);
        asked += 1;
    }
    asked
}

/// Whether the request was judged by its credentials, and not let in. Where no credential stands, it is the signature
/// that does not fit.
fn is_denial(vector: &Vector, part: &str, said: &str) -> bool {
    let names =
        ["no-credentials", "bad-credentials", "bad-timestamp", "incomplete-signature", "skew"];
    let has_credentials = match part {
        "method" | "path" | "body" => false,
        "query" => vector.algorithm == RPC,
        _ => true,
    };
    said == "bad-signature" || has_credentials && names.contains(&said)
}

fn set_target(request: &mut Request<Bytes>, path: &[u8], query: &[u8]) {
    let authority = request.uri().authority().unwrap().to_string();
    let text = [path, query].map(|text| String::from_utf8(text.to_vec()).unwrap()).join("?");
    *request.uri_mut() = format!("http://{authority}{text}").parse::<Uri>().unwrap();
}

#[tokio::test]
async fn a_change_of_the_method_is_noticed() {
    for vector in all() {
        let method = vector.sent().method().as_str().as_bytes().to_vec();
        let set = |request: &mut Request<Bytes>, change: Vec<u8>| {
            *request.method_mut() = Method::from_bytes(&change).unwrap();
        };
        assert!(check(&vector, "method", &method, set).await >= 3);
    }
}

#[tokio::test]
async fn a_change_of_the_path_is_noticed() {
    // The signature over parameters leaves the path out.
    for vector in all().into_iter().filter(|vector| vector.algorithm != RPC) {
        let sent = vector.sent();
        let (path, query) = (sent.uri().path(), sent.uri().query().unwrap_or_default());
        let set = |request: &mut Request<Bytes>, change: Vec<u8>| {
            set_target(request, &[b"/", change.as_slice()].concat(), query.as_bytes());
        };
        check(&vector, "path", &path.as_bytes()[1..], set).await;
        let mut longer = vector.sent();
        set_target(&mut longer, format!("{path}0").as_bytes(), query.as_bytes());
        assert_eq!(ask_at(time(), longer).await, "bad-signature", "{}", vector.name);
    }
}

#[tokio::test]
async fn a_change_of_the_query_is_noticed() {
    for vector in all() {
        let sent = vector.sent();
        let (path, query) = (sent.uri().path(), sent.uri().query().unwrap_or_default());
        let set = |request: &mut Request<Bytes>, change: Vec<u8>| {
            set_target(request, path.as_bytes(), &change);
        };
        check(&vector, "query", query.as_bytes(), set).await;
        let mut longer = vector.sent();
        set_target(&mut longer, path.as_bytes(), format!("{query}&more=1").as_bytes());
        assert_eq!(ask_at(time(), longer).await, "bad-signature", "{}", vector.name);
    }
}

#[tokio::test]
async fn a_change_of_a_signed_header_or_of_the_signature_is_noticed() {
    for vector in all().into_iter().filter(|vector| vector.algorithm != RPC) {
        let sent = vector.sent();
        assert!(sent.headers().len() >= 4);
        for (name, value) in sent.headers() {
            let set = |request: &mut Request<Bytes>, change: Vec<u8>| {
                let change = HeaderValue::from_bytes(&change).unwrap();
                request.headers_mut().insert(name.clone(), change);
            };
            assert!(check(&vector, name.as_str(), value.as_bytes(), set).await > 0);
            let mut without = vector.sent();
            without.headers_mut().remove(name);
            // The host of the address counts where there is no header for it.
            let expected = if *name == "host" { ID.to_owned() } else { String::new() };
            let said = ask_at(time(), without).await;
            let denied = is_denial(&vector, name.as_str(), &said);
            assert!(denied || said == expected, "{}, {name}: {said}", vector.name);
        }
    }
}

#[tokio::test]
async fn a_change_of_the_body_is_noticed() {
    for vector in all() {
        let body = vector.sent().body().clone();
        let set =
            |request: &mut Request<Bytes>, change: Vec<u8>| *request.body_mut() = change.into();
        check(&vector, "body", &body, set).await;
        // A body that is no form has no part in a signature over parameters.
        if vector.algorithm != RPC || !body.is_empty() {
            let mut longer = vector.sent();
            *longer.body_mut() = [&body[..], b"&more=1"].concat().into();
            assert_eq!(ask_at(time(), longer).await, "bad-signature", "{}", vector.name);
        }
    }
}
