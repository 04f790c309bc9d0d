//! Signatures over requests: clients make them, servers check them.
//!
//! | algorithm | where it stands | signed |
//! |---|---|---|
//! | `SDK-HMAC-SHA256` | `Authorization` | method, path, query, headers, body |
//! | `V11-HMAC-SHA256` | `Authorization` | the same, with a key for one day, region and service |
//! | `ACS3-HMAC-SHA256` | `Authorization` | method, path, query, headers, body |
//! | RPC 1.0, `HMAC-SHA1` | the parameter `Signature` | method and parameters |
//!
//! A client signs by itself once it has an [`AccessKey`]; [`sign`] does the same for a request of any origin. A server
//! hands what it is asked to [`authenticate`], or reads a [`Signed`] and goes its own way.
//!
//! The path and the query are signed as they stand in the request's line, so that a router must not be nested below
//! another path.

mod access_key;
mod acs3_hmac_sha256;
#[cfg(feature = "server")]
mod authenticate;
mod canonical;
mod header_algorithm;
mod mac;
mod message;
mod rpc_hmac_sha1;
mod sdk_hmac_sha256;
mod sign;
#[cfg(feature = "server")]
mod signed;
mod stamp;
mod time_format;
mod v11_hmac_sha256;
#[cfg(feature = "server")]
mod window;

pub use access_key::AccessKey;
#[cfg(feature = "server")]
pub use authenticate::{AccessKeys, authenticate};
pub use sign::{Signature, Unsignable, sign};
#[cfg(feature = "server")]
pub use signed::Signed;
pub use stamp::Stamp;
#[cfg(feature = "server")]
pub use window::Window;
