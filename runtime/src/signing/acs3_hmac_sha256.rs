//! `ACS3-HMAC-SHA256` of Alibaba Cloud.

#[cfg(feature = "server")]
use super::header_algorithm::Covered;
use super::header_algorithm::{HeaderAlgorithm, Statement};
use super::mac::{Mac, sha256};
use super::message::{Message, Unsound};
use super::time_format::TimeFormat;
use super::{AccessKey, canonical};

/// The header that has the hash of the body.
const CONTENT_HASH: &str = "x-acs-content-sha256";

/// The rules of the algorithm.
pub(super) static ALGORITHM: HeaderAlgorithm = HeaderAlgorithm {
    name: "ACS3-HMAC-SHA256",
    credential: "Credential",
    separator: ",",
    date: "x-acs-date",
    time: TimeFormat::Extended,
    nonce: Some("x-acs-signature-nonce"),
    content_hash: Some(CONTENT_HASH),
    is_scoped: false,
    path: canonical::path,
    body_hash,
    string_to_sign,
    key,
    #[cfg(feature = "server")]
    takes_plain_names: true,
    #[cfg(feature = "server")]
    covered: Covered {
        required: &["host", "x-acs-date", "x-acs-signature-nonce", CONTENT_HASH],
        if_present: |name| name.starts_with("x-acs-"),
    },
};

fn body_hash(message: Message<'_>) -> Result<String, Unsound> {
    let actual = sha256(message.body);
    if message.header(CONTENT_HASH)? == Some(&actual) { Ok(actual) } else { Err(Unsound) }
}

fn string_to_sign(statement: &Statement<'_>) -> String {
    format!("{}\n{}", ALGORITHM.name, statement.request_hash)
}

fn key(access_key: &AccessKey, _: &str) -> Mac {
    Mac::sha256(access_key.secret())
}
