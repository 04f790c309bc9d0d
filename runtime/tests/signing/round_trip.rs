//! What our client signs our server lets in, whatever it is.

use std::time::Duration;

use axum::body::Bytes;
use axum::http::Request;
use proptest::collection::vec;
use proptest::prelude::*;
use specwright_runtime::signing::{Stamp, Window, sign};
use tokio::runtime::Builder;

use crate::client::{Create, caller, known};
use crate::door::{ACS3, ID, Keys, RPC, SDK, V11, access_key, ask_at, router, time};
use crate::signed::ALL;

fn wait<T>(future: impl Future<Output = T>) -> T {
    Builder::new_current_thread().build().unwrap().block_on(future)
}

/// A text with what addresses and forms encode in ways of their own.
fn text() -> impl Strategy<Value = String> {
    let character = prop_oneof![
        "[a-zA-Z0-9]",
        "[-._~*+ %&=/?#;:,|'\"<>\\[\\]{}!$()@^`]",
        "[üß应用🦀\u{0}\u{7f}]",
    ];
    vec(character, 0..8).prop_map(|characters| characters.concat())
}

/// A text as it may stand in an address: what has to be encoded is, and of the rest some is.
fn spelled(text: &str, plus: bool, eager: bool) -> String {
    let spell = |byte: u8| match byte {
        b' ' if plus => "+".to_owned(),
        b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        b'*' | b'\'' | b'!' | b':' | b'@' if !eager => char::from(byte).to_string(),
        _ if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
        _ => format!("%{byte:02x}"),
    };
    text.bytes().map(spell).collect()
}

fn target() -> impl Strategy<Value = String> {
    let names = prop_oneof![Just("a".to_owned()), Just("Tag.1".to_owned()), text()];
    (vec(text(), 0..4), vec((names, text(), any::<bool>()), 0..5), any::<bool>()).prop_map(
        |(segments, pairs, eager)| {
            let segments: Vec<_> =
                segments.iter().map(|segment| spelled(segment, false, eager)).collect();
            let pairs: Vec<_> = pairs
                .iter()
                .map(|(name, value, plus)| {
                    // The names of a signature's own parameters begin with capitals that no name here has.
                    [name, value].map(|text| spelled(text, *plus, eager)).join("=")
                })
                .collect();
            format!("/{}?{}", segments.join("/"), pairs.join("&"))
        },
    )
}

/// A value that HTTP carries, with spaces around it or not.
fn header() -> impl Strategy<Value = String> {
    "[ \t]{0,2}[!-~äß应 ]{0,12}[ \t]{0,2}"
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn a_request_of_any_origin(
        target in target(),
        value in header(),
        body in vec(any::<u8>(), 0..40),
        is_get in any::<bool>(),
    ) {
        for algorithm in ALL {
            let mut request = Request::builder()
                .method(if is_get { "GET" } else { "POST" })
                .uri(format!("http://127.0.0.1:18431{target}"))
                .header("Content-Type", "application/octet-stream")
                .header("X-Thing", value.as_bytes())
                .body(Bytes::from(body.clone()))
                .unwrap();
            sign(&mut request, algorithm, &access_key(), &Stamp::new(time(), "n")).unwrap();
            let said = wait(ask_at(time() + Duration::from_secs(1), request));
            prop_assert_eq!(said, ID, "{:?}", algorithm);
        }
    }

    #[test]
    fn a_form(pairs in vec((text(), text()), 0..5)) {
        let pairs: Vec<_> =
            pairs.iter().map(|(name, value)| [name, value].map(|text| spelled(text, true, true)).join("=")).collect();
        for algorithm in ALL {
            let mut request = Request::post("http://127.0.0.1:18431/?a=1")
                .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
                .body(Bytes::from(pairs.join("&")))
                .unwrap();
            sign(&mut request, algorithm, &access_key(), &Stamp::new(time(), "n")).unwrap();
            prop_assert_eq!(wait(ask_at(time(), request)), ID, "{:?}", algorithm);
        }
    }

    #[test]
    fn a_request_of_a_client(
        project in text().prop_filter("a path has no such segment", |text| !["", ".", ".."].contains(&text.as_str())),
        names in vec(text(), 0..4),
        tags in vec(text().prop_map(|text| format!("t{}", text.replace('|', "/"))), 0..3),
        language in "[!-~äß应 ]{0,12}".prop_map(|text| text.trim().to_owned()),
        session in text(),
        body in proptest::option::of(text()),
    ) {
        let create = Create { project, names, tags, language, session, body };
        for scheme in [&SDK, &V11, &ACS3, &RPC] {
            let router = router(Keys::default(), Window::now());
            let said = wait(caller(router, scheme, access_key()).call(&create)).unwrap();
            prop_assert_eq!(said, known(), "{}", scheme.name);
        }
    }
}
