//! What the algorithms have in common that sign headers and stand in `Authorization`.

use super::AccessKey;
use super::mac::{Mac, sha256};
use super::message::{Message, Unsound};
use super::time_format::TimeFormat;
use super::{acs3_hmac_sha256, sdk_hmac_sha256, v11_hmac_sha256};
use crate::operation::SignatureAlgorithm;

/// One algorithm.
pub(super) struct HeaderAlgorithm {
    /// The word that opens the header and the text that is signed.
    pub(super) name: &'static str,
    /// The parameter of the header that has the access key's id.
    pub(super) credential: &'static str,
    /// What stands between two parameters of the header.
    pub(super) separator: &'static str,
    /// The header that has the time.
    pub(super) date: &'static str,
    /// How the time is written.
    pub(super) time: TimeFormat,
    /// The header that has the nonce, if there is one.
    pub(super) nonce: Option<&'static str>,
    /// The header that always has the hash of the body, if there is one.
    pub(super) content_hash: Option<&'static str>,
    /// Whether the secret is for one day, region and service.
    pub(super) is_scoped: bool,
    /// The one spelling of a path.
    pub(super) path: fn(&str) -> Result<String, Unsound>,
    /// What stands for the body.
    pub(super) body_hash: fn(Message<'_>) -> Result<String, Unsound>,
    /// The text that is signed.
    pub(super) string_to_sign: fn(&Statement<'_>) -> String,
    /// The key for a scope; an algorithm without scopes gets an empty one.
    pub(super) key: fn(&AccessKey, &str) -> Mac,
    /// Whether names in the query may have been signed without being encoded, as the Python SDK does.
    #[cfg(feature = "server")]
    pub(super) takes_plain_names: bool,
    /// What every signature covers.
    #[cfg(feature = "server")]
    pub(super) covered: Covered,
}

/// The headers that a signature has to cover, for the server goes by them.
#[cfg(feature = "server")]
pub(super) struct Covered {
    /// Those that are always there.
    pub(super) required: &'static [&'static str],
    /// Those that may be there.
    pub(super) if_present: fn(&str) -> bool,
}

/// What is said about a request by its signature.
pub(super) struct Statement<'a> {
    /// The time, as the request has it.
    pub(super) date: &'a str,
    /// The day, region and service; empty for an algorithm without scopes.
    pub(super) scope: &'a str,
    /// The SHA-256 of the canonical request.
    pub(super) request_hash: &'a str,
}

/// The rules of an algorithm, if it signs headers.
pub(super) fn of(algorithm: SignatureAlgorithm) -> Option<&'static HeaderAlgorithm> {
    match algorithm {
        SignatureAlgorithm::SdkHmacSha256 => Some(&sdk_hmac_sha256::ALGORITHM),
        SignatureAlgorithm::V11HmacSha256 => Some(&v11_hmac_sha256::ALGORITHM),
        SignatureAlgorithm::Acs3HmacSha256 => Some(&acs3_hmac_sha256::ALGORITHM),
        SignatureAlgorithm::RpcHmacSha1 => None,
    }
}

impl HeaderAlgorithm {
    /// The method, path, query, headers and body of a request, in the spelling that is hashed. The names of the headers
    /// are sorted.
    pub(super) fn canonical_request(
        &self,
        message: Message<'_>,
        names: &[&str],
        query: &str,
    ) -> Result<String, Unsound> {
        let path = (self.path)(message.uri.path())?;
        let mut text = format!("{}\n{path}\n{query}\n", message.method);
        for name in names {
            let value = message.header(name)?.ok_or(Unsound)?;
            text.push_str(&format!("{name}:{value}\n"));
        }
        text.push_str(&format!("\n{}\n{}", names.join(";"), (self.body_hash)(message)?));
        Ok(text)
    }

    /// The text that is signed for a canonical request.
    pub(super) fn string_to_sign(&self, date: &str, scope: &str, canonical: &str) -> String {
        let request_hash = sha256(canonical);
        (self.string_to_sign)(&Statement { date, scope, request_hash: &request_hash })
    }
}
