//! The parameters of an `Authorization` header that has a signature.

use crate::server::Denial;
use crate::signing::header_algorithm::HeaderAlgorithm;
use crate::signing::mac::unhex;

/// What the header says.
pub(super) struct Authorization<'a> {
    /// The access key's id.
    pub(super) id: &'a str,
    /// The day, region and service; empty for an algorithm without scopes.
    pub(super) scope: &'a str,
    /// The sorted names of the signed headers.
    pub(super) names: Vec<&'a str>,
    pub(super) code: Vec<u8>,
}

impl<'a> Authorization<'a> {
    /// Reads what follows the name of the algorithm.
    pub(super) fn read(algorithm: &HeaderAlgorithm, text: &'a str) -> Result<Self, Denial> {
        let [subject, names, signature] =
            parameters(text, [algorithm.credential, "SignedHeaders", "Signature"])?;
        let (id, scope) = match algorithm.is_scoped {
            true => subject.split_once('/').ok_or(Denial::BadSignature)?,
            false => (subject, ""),
        };
        let names: Vec<_> = names.split(';').collect();
        // In order, none can be there twice.
        if !names.is_sorted_by(|left, right| left < right)
            || !names.iter().all(|name| is_name(name))
        {
            return Err(Denial::BadSignature);
        }
        Ok(Self { id, scope, names, code: unhex(signature).ok_or(Denial::BadSignature)? })
    }
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && !name.contains(|character: char| character.is_ascii_uppercase())
}

/// The values of these parameters. Others, and more of these, are refused.
fn parameters<'a, const N: usize>(text: &'a str, names: [&str; N]) -> Result<[&'a str; N], Denial> {
    let mut values = [None; N];
    for parameter in text.split(',').map(|parameter| parameter.trim_matches(' ')) {
        if parameter.is_empty() {
            continue;
        }
        let (name, value) = parameter.split_once('=').ok_or(Denial::BadSignature)?;
        let place = names.iter().position(|known| *known == name).ok_or(Denial::BadSignature)?;
        if values[place].replace(value).is_some() {
            return Err(Denial::BadSignature);
        }
    }
    let values = values.map(|value| value.filter(|value| !value.is_empty()));
    if values.contains(&None) {
        return Err(Denial::IncompleteSignature);
    }
    Ok(values.map(Option::unwrap_or_default))
}
