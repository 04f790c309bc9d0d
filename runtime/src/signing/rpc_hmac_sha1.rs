//! The RPC signature 1.0 of Alibaba Cloud, with `HMAC-SHA1`.

use http::Method;

use super::AccessKey;
use super::canonical;
use super::mac::Mac;
use super::message::{Message, Unsound};
use super::time_format::TimeFormat;
use crate::operation::SIGNATURE;
use crate::percent::encoded;

/// The parameter that has the access key's id.
pub(super) const ACCESS_KEY_ID: &str = "AccessKeyId";
/// The parameter that has the time.
pub(super) const TIMESTAMP: &str = "Timestamp";
/// The parameter that has the nonce.
pub(super) const NONCE: &str = "SignatureNonce";
/// The parameter that names the algorithm, and what it says.
pub(super) const METHOD: (&str, &str) = ("SignatureMethod", "HMAC-SHA1");
/// The parameter that names the version of the algorithm, and what it says.
pub(super) const VERSION: (&str, &str) = ("SignatureVersion", "1.0");
/// How the time is written.
pub(super) const TIME: TimeFormat = TimeFormat::Extended;

/// All parameters but the signature, those of the query and those of a form, in the spelling that is signed.
pub(super) fn canonical_request(message: Message<'_>) -> Result<String, Unsound> {
    let mut pairs = message.parameters()?;
    pairs.retain(|(name, _)| name != SIGNATURE);
    Ok(canonical::query(&canonical::sorted(pairs)))
}

/// The path is always taken to be `/`.
pub(super) fn string_to_sign(method: &Method, canonical: &str) -> String {
    format!("{method}&%2F&{}", encoded(canonical))
}

pub(super) fn key(access_key: &AccessKey, _: &str) -> Mac {
    Mac::sha1(&format!("{}&", access_key.secret()))
}
