//! `SDK-HMAC-SHA256` of Huawei Cloud.

#[cfg(feature = "server")]
use super::header_algorithm::Covered;
use super::header_algorithm::{HeaderAlgorithm, Statement};
use super::mac::{Mac, sha256};
use super::message::{Message, Unsound};
use super::time_format::TimeFormat;
use super::{AccessKey, canonical};
use crate::media_type;

/// The rules of the algorithm.
pub(super) static ALGORITHM: HeaderAlgorithm = HeaderAlgorithm {
    name: "SDK-HMAC-SHA256",
    credential: "Access",
    separator: ", ",
    date: "x-sdk-date",
    time: TimeFormat::Basic,
    nonce: None,
    content_hash: None,
    is_scoped: false,
    path: canonical::path_with_slash,
    body_hash,
    string_to_sign,
    key,
    #[cfg(feature = "server")]
    takes_plain_names: false,
    #[cfg(feature = "server")]
    covered: COVERED,
};

/// Headers that say on whose behalf a request comes, and when.
#[cfg(feature = "server")]
pub(super) const COVERED: Covered = Covered {
    required: &["host", "x-sdk-date"],
    if_present: |name| matches!(name, "x-project-id" | "x-domain-id" | "x-security-token"),
};

/// The header with which a client may say what stands for a body.
const CONTENT_HASH: &str = "x-sdk-content-sha256";

/// What a client says instead of the hash of a body that is not JSON.
const UNSIGNED: &str = "UNSIGNED-PAYLOAD";

/// The hash of the body. A body that is there may be left unsigned, unless it is JSON.
pub(super) fn body_hash(message: Message<'_>) -> Result<String, Unsound> {
    let actual = sha256(message.body);
    match message.header(CONTENT_HASH)?.filter(|_| !message.body.is_empty()) {
        Some(UNSIGNED) if !may_be_json(message) => Ok(UNSIGNED.to_owned()),
        Some(stated) if stated != actual => Err(Unsound),
        _ => Ok(actual),
    }
}

/// Whether the body is JSON, or may be taken for it.
fn may_be_json(message: Message<'_>) -> bool {
    media_type::stated(message.headers).is_none_or(|stated| {
        let stated = stated.to_ascii_lowercase();
        stated.is_empty() || stated.starts_with(b"application/json") || stated.ends_with(b"+json")
    })
}

fn string_to_sign(statement: &Statement<'_>) -> String {
    format!("{}\n{}\n{}", ALGORITHM.name, statement.date, statement.request_hash)
}

fn key(access_key: &AccessKey, _: &str) -> Mac {
    Mac::sha256(access_key.secret())
}
