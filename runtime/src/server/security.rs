//! Settles which security alternative a request comes with.

use std::borrow::Cow;
use std::slice;

use http::header::{AUTHORIZATION, AsHeaderName, HeaderMap};
use http::request::Parts;

use super::authenticate::Credential;
use super::input;
use super::parameters::Parameters;
use crate::fault::{Fault, names};
use crate::operation::{Operation, SIGNATURE, Scheme, SchemeKind, SignatureAlgorithm};
use crate::violation::{Kind, Place, Segment, Violation, Violations};

/// The credentials of one alternative. One is the common case and needs no list.
pub(super) enum Alternative<'a> {
    Anonymous,
    One(Credential<'a>),
    Several(Vec<Credential<'a>>),
}

impl<'a> Alternative<'a> {
    pub(super) fn credentials(&self) -> &[Credential<'a>] {
        match self {
            Self::Anonymous => &[],
            Self::One(credential) => slice::from_ref(credential),
            Self::Several(credentials) => credentials,
        }
    }
}

/// Whether the credentials can be judged only with the whole body, as a signature is.
pub(super) fn covers_body(alternative: &Alternative<'_>) -> bool {
    let is_signature = |credential: &Credential<'_>| {
        matches!(credential.scheme.kind, SchemeKind::Signature { .. })
    };
    alternative.credentials().iter().any(is_signature)
}

/// Why a scheme has no credential in a request.
enum Absence {
    /// The request does not carry it.
    None,
    /// The request carries it twice, or not as text, or in a length that the scheme does not allow.
    Bad,
}

/// The first alternative that the request has in full. One without schemes comes after all others.
pub(super) fn settle<'a>(
    operation: &Operation,
    head: &'a Parts,
    parameters: Parameters<'a>,
) -> Result<Alternative<'a>, Fault> {
    if operation.security.is_empty() {
        return Ok(Alternative::Anonymous);
    }
    for schemes in operation.alternatives() {
        match alternative(schemes, head, parameters) {
            Ok(alternative) => return Ok(alternative),
            Err(Absence::Bad) => return Err(Fault::new(names::BAD_CREDENTIALS)),
            Err(Absence::None) => {}
        }
    }
    let first = operation.security.iter().flat_map(|schemes| schemes.iter()).next();
    Err(Fault::new(names::NO_CREDENTIALS)
        .with("parameter", first.map_or("Authorization", |scheme| scheme.wire_name())))
}

fn alternative<'a>(
    schemes: &[&'static Scheme],
    head: &'a Parts,
    parameters: Parameters<'a>,
) -> Result<Alternative<'a>, Absence> {
    match schemes {
        [] => Ok(Alternative::Anonymous),
        [scheme] => Ok(Alternative::One(credential(scheme, head, parameters)?)),
        several => {
            // A missing credential makes the alternative unmet, however bad the others are.
            let found: Vec<_> =
                several.iter().map(|scheme| credential(scheme, head, parameters)).collect();
            if found.iter().any(|credential| matches!(credential, Err(Absence::None))) {
                return Err(Absence::None);
            }
            Ok(Alternative::Several(found.into_iter().collect::<Result<_, _>>()?))
        }
    }
}

fn credential<'a>(
    scheme: &'static Scheme,
    head: &'a Parts,
    parameters: Parameters<'a>,
) -> Result<Credential<'a>, Absence> {
    let value = match scheme.kind {
        SchemeKind::ApiKey { place: Place::Query, name } => once(parameters.values(name))?,
        SchemeKind::ApiKey { place: Place::Cookie, name } => {
            once(input::cookie_values(&head.headers, name))?
        }
        SchemeKind::ApiKey { name, .. } => Cow::Borrowed(header(&head.headers, name)?),
        SchemeKind::Basic => Cow::Borrowed(authorization(&head.headers, "Basic")?),
        SchemeKind::Bearer => Cow::Borrowed(authorization(&head.headers, "Bearer")?),
        SchemeKind::Http { scheme } => Cow::Borrowed(authorization(&head.headers, scheme)?),
        SchemeKind::Signature { algorithm: SignatureAlgorithm::RpcHmacSha1, .. } => {
            once(parameters.values(SIGNATURE))?
        }
        SchemeKind::Signature { algorithm, .. } => {
            Cow::Borrowed(authorization(&head.headers, algorithm.name())?)
        }
    };
    if scheme.limits.admit(&value) { Ok(Credential::new(scheme, value)) } else { Err(Absence::Bad) }
}

/// Refuses a signature that comes without a header which it needs.
pub(super) fn check_headers(alternative: &Alternative<'_>, head: &Parts) -> Result<(), Violations> {
    if matches!(alternative, Alternative::Anonymous) {
        return Ok(());
    }
    let needed =
        alternative.credentials().iter().flat_map(|credential| credential.scheme.headers());
    let missing = needed
        .filter(|name| !head.headers.contains_key(**name))
        .map(|name| Violation::new(Kind::Missing).at(Place::Header, [Segment::name(*name)]));
    let missing: Violations = missing.collect();
    if missing.is_empty() { Ok(()) } else { Err(missing) }
}

/// The only value of a header.
fn header(headers: &HeaderMap, name: impl AsHeaderName) -> Result<&str, Absence> {
    let mut values = headers.get_all(name).iter();
    let value = values.next().ok_or(Absence::None)?;
    if values.next().is_some() {
        return Err(Absence::Bad);
    }
    std::str::from_utf8(value.as_bytes()).map_err(|_| Absence::Bad)
}

/// What follows the word that opens the `Authorization` header. Another word is another scheme's.
fn authorization<'a>(headers: &'a HeaderMap, word: &str) -> Result<&'a str, Absence> {
    let (first, rest) = header(headers, AUTHORIZATION)?.split_once(' ').ok_or(Absence::None)?;
    if first.eq_ignore_ascii_case(word) {
        Ok(rest.trim_start_matches(' '))
    } else {
        Err(Absence::None)
    }
}

/// The only value of a parameter.
fn once<'a>(
    mut values: impl Iterator<Item = Result<Cow<'a, str>, input::NotText>>,
) -> Result<Cow<'a, str>, Absence> {
    let value = values.next().ok_or(Absence::None)?;
    if values.next().is_some() { Err(Absence::Bad) } else { value.map_err(|_| Absence::Bad) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::CredentialLimits;

    static DIGEST: Scheme = Scheme {
        name: "digest",
        kind: SchemeKind::Http { scheme: "Digest" },
        limits: CredentialLimits::NONE,
    };

    /// Checks what the scheme finds in a request with this `Authorization`.
    fn check(authorization: &str, expected: Option<&str>) {
        let request = http::Request::builder().header(AUTHORIZATION, authorization);
        let (head, ()) = request.body(()).unwrap().into_parts();
        let found = credential(&DIGEST, &head, Parameters::of_query(&head));
        assert_eq!(found.ok().as_ref().map(Credential::expose), expected, "{authorization}");
    }

    #[test]
    fn the_word_of_a_named_scheme_opens_its_credential() {
        check("Digest fake=1, more=2", Some("fake=1, more=2"));
        check("digest fake", Some("fake"));
    }

    #[test]
    fn the_word_of_another_scheme_is_no_credential_of_this_one() {
        check("Bearer fake", None);
        check("Digest", None);
        check("Digestive fake", None);
    }
}
