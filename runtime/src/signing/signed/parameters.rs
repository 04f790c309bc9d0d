//! Reads a signature over the parameters of an action.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::{Proof, Signed};
use crate::server::{Credential, Denial};
use crate::signing::canonical::Pairs;
use crate::signing::message::Message;
use crate::signing::rpc_hmac_sha1::{
    ACCESS_KEY_ID, METHOD, NONCE, TIME, TIMESTAMP, VERSION, canonical_request, key, string_to_sign,
};

pub(super) fn read(credential: &Credential<'_>, message: Message<'_>) -> Result<Signed, Denial> {
    let pairs = message.parameters()?;
    let access_key_id = once(&pairs, ACCESS_KEY_ID)?.to_owned();
    let timestamp = once(&pairs, TIMESTAMP)?;
    let nonce = Some(once(&pairs, NONCE)?.to_owned());
    for (name, value) in [METHOD, VERSION] {
        if once(&pairs, name)? != value {
            return Err(Denial::BadSignature);
        }
    }
    let time = TIME.read(timestamp).ok_or(Denial::BadTimestamp)?;
    let code = STANDARD.decode(credential.expose()).map_err(|_| Denial::BadSignature)?;
    let texts = vec![string_to_sign(message.method, &canonical_request(message)?)];
    let proof = Proof { key, scope: String::new(), texts, code };
    Ok(Signed { access_key_id, time, nonce, proof })
}

/// The only value of a parameter.
fn once<'p>(pairs: &'p Pairs<'_>, name: &str) -> Result<&'p str, Denial> {
    let mut values = pairs.iter().filter(|(known, _)| known == name).map(|(_, value)| value);
    match (values.next(), values.next()) {
        (Some(value), None) if !value.is_empty() => Ok(value),
        (Some(_), Some(_)) => Err(Denial::BadSignature),
        _ => Err(Denial::IncompleteSignature),
    }
}
