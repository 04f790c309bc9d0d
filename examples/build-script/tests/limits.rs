//! What a build script made is a crate like any other.

use things::types::ThingName;

#[test]
fn the_limits_of_the_document_hold() {
    assert_eq!(ThingName::MAX_CHARS, 64);
    assert!(ThingName::new("thing").is_ok());
    assert!(ThingName::new("no").is_err());
}

#[cfg(feature = "client")]
#[test]
fn a_feature_of_the_crate_brings_its_client() {
    assert!(things::client::Client::new("http://127.0.0.1:1").is_ok());
}
