//! Secrets show themselves nowhere.

use axum::body::Bytes;
use axum::http::Request;
use specwright_runtime::client::Caller;
use specwright_runtime::signing::{AccessKey, Stamp, Unsignable, sign};

use crate::door::{ACS3, ID, SECRET, access_key, time};
use crate::signed::{ALL, SDK, V11, request, signed};

#[test]
fn debug_of_a_key_shows_its_id_only() {
    let key = access_key().with_header("X-Security-Token", "hidden-token");
    assert_eq!(format!("{key:?}"), r#"AccessKey("FAKEAKFAKEAKFAKEAKFA")"#);
    let caller = Caller::new("http://127.0.0.1:1").unwrap().with_access_key(&ACS3, key);
    let shown = format!("{caller:?}");
    assert!(shown.contains("acs3") && !shown.contains("fakeSK"), "{shown}");
}

#[test]
fn a_signed_request_has_no_secret_and_debug_hides_its_signature() {
    for algorithm in ALL {
        let request = signed(algorithm, request());
        let shown = format!("{request:?}");
        assert!(!shown.contains(SECRET), "{shown}");
        assert!(!request.headers().values().any(|value| value.as_bytes() == SECRET.as_bytes()));
        if let Some(value) = request.headers().get("Authorization") {
            assert!(value.is_sensitive());
        }
    }
}

#[test]
fn debug_of_a_signature_hides_what_was_signed() {
    let key = access_key().with_header("X-Security-Token", "hidden-token");
    let mut request = Request::get("http://127.0.0.1/").body(Bytes::new()).unwrap();
    let signature = sign(&mut request, SDK, &key, &Stamp::new(time(), "n")).unwrap();
    assert!(signature.canonical_request().contains("x-security-token:hidden-token"));
    let shown = format!("{signature:?}{request:?}");
    assert!(!shown.contains("hidden-token"), "{shown}");
}

fn refused(address: &str, key: &AccessKey) -> Unsignable {
    let mut request = Request::get(address).body(Bytes::new()).unwrap();
    sign(&mut request, V11, key, &Stamp::new(time(), "n")).unwrap_err()
}

#[test]
fn what_cannot_be_signed_is_told_without_its_value() {
    let address = "http://127.0.0.1/";
    assert_eq!(refused(address, &AccessKey::new(ID, SECRET)), Unsignable::Scope);
    assert_eq!(refused("/", &access_key()), Unsignable::Host);
    assert_eq!(refused("http://127.0.0.1/%ff", &access_key()), Unsignable::Unsound);
    let key = access_key().with_header("X-Project-Id", "hidden\nvalue");
    assert_eq!(refused(address, &key), Unsignable::Header("X-Project-Id"));
    let key = AccessKey::new("hidden\nid", SECRET).with_scope("r", "s");
    assert_eq!(refused(address, &key), Unsignable::Header("authorization"));
    let shown = format!("{0} {0:?}", refused(address, &key));
    assert_eq!(shown, r#"HTTP cannot carry the value of `authorization` Header("authorization")"#);
}

#[test]
fn two_stamps_of_one_moment_differ() {
    let (one, two) = (Stamp::now().unwrap(), Stamp::now().unwrap());
    assert_ne!(format!("{one:?}"), format!("{two:?}"));
}
