//! Settles which security alternative a request comes with.

use std::borrow::Cow;
use std::slice;

use http::header::{AUTHORIZATION, AsHeaderName, HeaderMap};
use http::request::Parts;

use super::authenticate::{Credential, Denial, PeerCertificate};
use super::input;
use super::parameters::Parameters;
use super::refusal::Refusal;
use crate::fault::{Fault, names};
use crate::operation::{Operation, Requirement, SIGNATURE, Scheme, SchemeKind, SignatureAlgorithm};
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

/// The alternatives that a request has in full, in the order in which they are tried. One without schemes comes after
/// all others, and only where the request carries nothing that was refused: a bad credential makes nobody anonymous.
pub(super) struct Alternatives<'a> {
    operation: &'static Operation,
    head: &'a Parts,
    parameters: Parameters<'a>,
    tried: usize,
    /// Why the first of those that were refused was.
    refusal: Option<Refusal>,
}

impl<'a> Alternatives<'a> {
    pub(super) const fn of(
        operation: &'static Operation,
        head: &'a Parts,
        parameters: Parameters<'a>,
    ) -> Self {
        Self { operation, head, parameters, tried: 0, refusal: None }
    }

    /// The next alternative; where there is none, why the request is refused.
    pub(super) fn next(&mut self) -> Result<Alternative<'a>, Refusal> {
        if self.operation.security.is_empty() {
            return Ok(Alternative::Anonymous);
        }
        for requirements in self.operation.alternatives().skip(self.tried) {
            self.tried += 1;
            if requirements.is_empty() && self.refusal.is_some() {
                continue;
            }
            let refusal = match alternative(requirements, self.head, self.parameters) {
                Ok(alternative) => match check_headers(&alternative, self.head) {
                    Ok(()) => return Ok(alternative),
                    Err(missing) => Refusal::from(missing),
                },
                // What is not even well-formed is not saved by another credential.
                Err(Absence::Bad) => {
                    let bad = Fault::new(names::BAD_CREDENTIALS);
                    return Err(self.refusal.take().unwrap_or_else(|| bad.into()));
                }
                Err(Absence::None) => continue,
            };
            self.refusal.get_or_insert(refusal);
        }
        Err(self.refusal.take().unwrap_or_else(|| no_credentials(self.operation)))
    }

    /// The next alternative after one that the authenticator denied. A fault of another kind is no word on the caller,
    /// so that no further alternative is tried.
    pub(super) fn after(&mut self, denial: Denial) -> Result<Alternative<'a>, Refusal> {
        let is_final = matches!(denial, Denial::Other(_));
        let refusal = Refusal::from(Fault::from(denial));
        if is_final {
            return Err(refusal);
        }
        self.refusal.get_or_insert(refusal);
        self.next()
    }
}

#[cold]
fn no_credentials(operation: &Operation) -> Refusal {
    let first = operation.security.iter().flat_map(|all| all.iter()).next();
    let parameter = first.map_or("Authorization", |first| first.scheme.wire_name());
    Fault::new(names::NO_CREDENTIALS).with("parameter", parameter).into()
}

fn alternative<'a>(
    requirements: &[Requirement],
    head: &'a Parts,
    parameters: Parameters<'a>,
) -> Result<Alternative<'a>, Absence> {
    let read = |required: &Requirement| {
        let value = credential(required.scheme, head, parameters)?;
        Ok(Credential::new(*required, value))
    };
    match requirements {
        [] => Ok(Alternative::Anonymous),
        [required] => Ok(Alternative::One(read(required)?)),
        several => {
            // A missing credential makes the alternative unmet, however bad the others are.
            let found: Vec<_> = several.iter().map(read).collect();
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
) -> Result<Cow<'a, str>, Absence> {
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
        // The certificate itself stays with the request, where the authenticator finds it.
        SchemeKind::MutualTls => match head.extensions.get::<PeerCertificate>() {
            Some(_) => Cow::Borrowed(""),
            None => return Err(Absence::None),
        },
    };
    if scheme.limits.admit(&value) { Ok(value) } else { Err(Absence::Bad) }
}

/// Refuses a signature that comes without a header which it needs.
fn check_headers(alternative: &Alternative<'_>, head: &Parts) -> Result<(), Violations> {
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
        assert_eq!(found.ok().as_deref(), expected, "{authorization}");
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
