//! Signs headers and writes `Authorization`.

use http::Request;
use http::header::{AUTHORIZATION, HOST, HeaderMap, HeaderValue};
use http::uri::Uri;

use super::{Signature, Unsignable};
use crate::signing::header_algorithm::HeaderAlgorithm;
use crate::signing::mac::{hex, sha256};
use crate::signing::message::Message;
use crate::signing::{AccessKey, Stamp, canonical};

pub(super) fn sign<B: AsRef<[u8]>>(
    request: &mut Request<B>,
    algorithm: &HeaderAlgorithm,
    access_key: &AccessKey,
    stamp: &Stamp,
) -> Result<Signature, Unsignable> {
    let date = algorithm.time.write(stamp.time()).ok_or(Unsignable::Time)?;
    complete(request, algorithm, &date, stamp)?;
    let scope = match algorithm.is_scoped {
        true => access_key.scope(day(&date)).ok_or(Unsignable::Scope)?,
        false => String::new(),
    };
    let message = Message::of_request(request);
    let names = names(message.headers);
    let query = canonical::query(&canonical::sorted(message.query()?));
    let canonical_request = algorithm.canonical_request(message, &names, &query)?;
    let string_to_sign = algorithm.string_to_sign(&date, &scope, &canonical_request);
    let signature = hex(&(algorithm.key)(access_key, &scope).sign(&string_to_sign));
    let subject = match algorithm.is_scoped {
        true => format!("{}/{scope}", access_key.id()),
        false => access_key.id().to_owned(),
    };
    let authorization = [
        format!("{} {}={subject}", algorithm.name, algorithm.credential),
        format!("SignedHeaders={}", names.join(";")),
        format!("Signature={signature}"),
    ]
    .join(algorithm.separator);
    insert(request.headers_mut(), AUTHORIZATION.as_str(), &authorization)?;
    Ok(Signature { canonical_request, string_to_sign, signature })
}

/// Adds what the algorithm asks for.
fn complete<B: AsRef<[u8]>>(
    request: &mut Request<B>,
    algorithm: &HeaderAlgorithm,
    date: &str,
    stamp: &Stamp,
) -> Result<(), Unsignable> {
    if !request.headers().contains_key(HOST) {
        let host = host(request.uri()).ok_or(Unsignable::Host)?;
        insert(request.headers_mut(), HOST.as_str(), &host)?;
    }
    insert(request.headers_mut(), algorithm.date, date)?;
    if let Some(name) = algorithm.nonce {
        insert(request.headers_mut(), name, stamp.nonce())?;
    }
    if let Some(name) = algorithm.content_hash {
        let hash = sha256(request.body());
        insert(request.headers_mut(), name, &hash)?;
    }
    Ok(())
}

/// The host and the port, unless the scheme has that port anyway: HTTP clients leave it out then.
fn host(uri: &Uri) -> Option<String> {
    let is_default =
        |port| matches!((uri.scheme_str(), port), (Some("http"), 80) | (Some("https"), 443));
    let host = uri.host()?;
    Some(match uri.port_u16().filter(|port| !is_default(*port)) {
        Some(port) => format!("{host}:{port}"),
        None => host.to_owned(),
    })
}

/// The sorted names of the headers that are signed.
fn names(headers: &HeaderMap) -> Vec<&str> {
    let is_signed = |name: &&str| *name != AUTHORIZATION.as_str() && !name.contains('_');
    let mut names: Vec<_> = headers.keys().map(|name| name.as_str()).filter(is_signed).collect();
    names.sort_unstable();
    names
}

/// The day of a time in the basic format.
fn day(date: &str) -> &str {
    date.split_once('T').map_or(date, |(day, _)| day)
}

fn insert(headers: &mut HeaderMap, name: &'static str, value: &str) -> Result<(), Unsignable> {
    let value = HeaderValue::from_bytes(value.as_bytes());
    let mut value = value.map_err(|_| Unsignable::Header(name))?;
    value.set_sensitive(name == AUTHORIZATION.as_str());
    headers.insert(name, value);
    Ok(())
}
