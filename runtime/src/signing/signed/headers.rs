//! Reads a signature over headers.

use super::authorization::Authorization;
use super::{Proof, Signed};
use crate::server::{Credential, Denial};
use crate::signing::canonical;
use crate::signing::header_algorithm::HeaderAlgorithm;
use crate::signing::message::{Message, Unsound};

pub(super) fn read(
    algorithm: &HeaderAlgorithm,
    credential: &Credential<'_>,
    message: Message<'_>,
) -> Result<Signed, Denial> {
    let authorization = Authorization::read(algorithm, credential.expose())?;
    let Authorization { id, scope, names, .. } = &authorization;
    check_names(algorithm, credential.scheme.headers(), names, message)?;
    let date = message.header(algorithm.date)?.ok_or(Denial::IncompleteSignature)?;
    let time = algorithm.time.read(date).ok_or(Denial::BadTimestamp)?;
    if algorithm.is_scoped && !is_scope(scope, date) {
        return Err(Denial::BadSignature);
    }
    let nonce = algorithm.nonce.map(|name| message.header(name)).transpose()?.flatten();
    let texts = requests(algorithm, message, names)?;
    let texts = texts.iter().map(|text| algorithm.string_to_sign(date, scope, text)).collect();
    let (scope, access_key_id) = ((*scope).to_owned(), (*id).to_owned());
    let proof = Proof { key: algorithm.key, scope, texts, code: authorization.code };
    Ok(Signed { access_key_id, time, nonce: nonce.map(str::to_owned), proof })
}

/// Refuses a signature that does not cover what the server goes by.
fn check_names(
    algorithm: &HeaderAlgorithm,
    of_scheme: &[&str],
    signed: &[&str],
    message: Message<'_>,
) -> Result<(), Denial> {
    let covered = &algorithm.covered;
    for name in covered.required {
        if message.header(name)?.is_none_or(str::is_empty) {
            return Err(Denial::IncompleteSignature);
        }
    }
    let present = message.headers.keys().map(|name| name.as_str());
    let present = present.filter(|name| (covered.if_present)(name)).map(str::to_owned);
    let of_scheme = of_scheme.iter().map(|name| name.to_ascii_lowercase());
    let required = covered.required.iter().map(|name| (*name).to_owned());
    let mut all = present.chain(of_scheme).chain(required);
    if all.all(|name| signed.contains(&name.as_str())) { Ok(()) } else { Err(Denial::BadSignature) }
}

/// Whether a scope has the day of the signature, a region and a service.
fn is_scope(scope: &str, date: &str) -> bool {
    let parts: Vec<_> = scope.split('/').collect();
    match parts.as_slice() {
        [day, region, service] => {
            date.split('T').next() == Some(*day) && !region.is_empty() && !service.is_empty()
        }
        _ => false,
    }
}

/// The canonical requests of which one is signed: some clients do not encode the names in the query.
fn requests(
    algorithm: &HeaderAlgorithm,
    message: Message<'_>,
    names: &[&str],
) -> Result<Vec<String>, Unsound> {
    let pairs = canonical::sorted(message.query()?);
    let plain = algorithm.takes_plain_names.then(|| canonical::query_of_plain_names(&pairs));
    let queries = [Some(canonical::query(&pairs)), plain.flatten()].into_iter().flatten();
    queries.map(|query| algorithm.canonical_request(message, names, &query)).collect()
}
