//! `V11-HMAC-SHA256` of Huawei Cloud: `SDK-HMAC-SHA256` with a key for one day, region and service.

use super::header_algorithm::{HeaderAlgorithm, Statement};
use super::mac::{self, Mac};
use super::time_format::TimeFormat;
use super::{AccessKey, canonical, sdk_hmac_sha256};

/// The rules of the algorithm.
pub(super) static ALGORITHM: HeaderAlgorithm = HeaderAlgorithm {
    name: "V11-HMAC-SHA256",
    credential: "Credential",
    separator: ", ",
    date: "x-sdk-date",
    time: TimeFormat::Basic,
    nonce: None,
    content_hash: None,
    is_scoped: true,
    path: canonical::path_with_slash,
    body_hash: sdk_hmac_sha256::body_hash,
    string_to_sign,
    key,
    #[cfg(feature = "server")]
    takes_plain_names: false,
    #[cfg(feature = "server")]
    covered: sdk_hmac_sha256::COVERED,
};

fn string_to_sign(statement: &Statement<'_>) -> String {
    let Statement { date, scope, request_hash } = statement;
    format!("{}\n{date}\n{scope}\n{request_hash}", ALGORITHM.name)
}

/// The digits of the derived secret are used as text.
fn key(access_key: &AccessKey, scope: &str) -> Mac {
    Mac::sha256(&mac::derived(access_key.id(), access_key.secret(), scope))
}
