//! Signs the parameters of an action and adds the signature to them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::Request;
use http::uri::Uri;

use super::{Signature, Unsignable};
use crate::operation::SIGNATURE;
use crate::percent::{encoded, form_decoded};
use crate::signing::message::Message;
use crate::signing::{AccessKey, Stamp, rpc_hmac_sha1};

/// The parameter that names the media type of the reply.
const FORMAT: &str = "Format";

pub(super) fn sign<B: AsRef<[u8]>>(
    request: &mut Request<B>,
    access_key: &AccessKey,
    stamp: &Stamp,
) -> Result<Signature, Unsignable> {
    let time = rpc_hmac_sha1::TIME.write(stamp.time()).ok_or(Unsignable::Time)?;
    let stated = [
        (rpc_hmac_sha1::TIMESTAMP, time.as_str()),
        (rpc_hmac_sha1::NONCE, stamp.nonce()),
        rpc_hmac_sha1::METHOD,
        rpc_hmac_sha1::VERSION,
        (rpc_hmac_sha1::ACCESS_KEY_ID, access_key.id()),
    ];
    complete(request, &stated)?;
    let message = Message::of_request(request);
    let canonical_request = rpc_hmac_sha1::canonical_request(message)?;
    let string_to_sign = rpc_hmac_sha1::string_to_sign(message.method, &canonical_request);
    let code = rpc_hmac_sha1::key(access_key, "").sign(&string_to_sign);
    let signature = STANDARD.encode(code);
    let query = request.uri().query().unwrap_or_default();
    let query = format!("{query}&{SIGNATURE}={}", encoded(&signature));
    set_query(request.uri_mut(), &query)?;
    Ok(Signature { canonical_request, string_to_sign, signature })
}

/// Puts the parameters of the signature in the place of those that the query has.
fn complete<B: AsRef<[u8]>>(
    request: &mut Request<B>,
    stated: &[(&str, &str)],
) -> Result<(), Unsignable> {
    let has_format =
        Message::of_request(request).parameters()?.iter().any(|(name, _)| name == FORMAT);
    let is_ours = |pair: &str| {
        let name = form_decoded(pair.split('=').next().unwrap_or_default());
        name.is_ok_and(|name| name == SIGNATURE || stated.iter().any(|(ours, _)| name == *ours))
    };
    let query = request.uri().query().unwrap_or_default();
    let kept =
        query.split('&').filter(|pair| !pair.is_empty() && !is_ours(pair)).map(str::to_owned);
    let format = [(FORMAT, "JSON")];
    let added = if has_format { &[][..] } else { &format[..] }.iter().chain(stated);
    let added = added.map(|(name, value)| format!("{name}={}", encoded(value)));
    let query = kept.chain(added).collect::<Vec<_>>().join("&");
    set_query(request.uri_mut(), &query)
}

fn set_query(uri: &mut Uri, query: &str) -> Result<(), Unsignable> {
    let target = format!("{}?{query}", uri.path());
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = Some(target.parse().map_err(|_| Unsignable::Unsound)?);
    *uri = Uri::from_parts(parts).map_err(|_| Unsignable::Unsound)?;
    Ok(())
}
