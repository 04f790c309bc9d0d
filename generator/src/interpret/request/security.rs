//! Which security alternative a request comes with.

use super::super::MAX_BODY_BYTES;
use super::super::input::{Decoded, Input};
use super::Stop;
use crate::model::{Api, Location, Operation, Scheme, SchemeKind};
use specwright_runtime::violation::{Kind, Place, Segment, Violation, Violations};
use std::borrow::Cow;
use std::fmt;

/// A credential as the request carries it. `Debug` shows the scheme only.
#[derive(Clone)]
pub struct Credential<'r> {
    /// The name of the scheme that it is for.
    pub scheme: &'r str,
    text: Cow<'r, str>,
}

impl Credential<'_> {
    /// The secret itself.
    pub fn expose(&self) -> &str {
        &self.text
    }
}

impl fmt::Debug for Credential<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Credential({})", self.scheme)
    }
}

/// Why a scheme has no credential in a request.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Absence {
    /// The request does not carry it.
    None,
    /// The request carries it twice, or not as text, or in a length that the scheme does not allow.
    Bad,
}

/// Lets a request in by the first alternative that it has in full and that the door takes. The first refusal is the
/// answer where none is taken; a request that carries anything refused is not anonymous.
pub(super) fn settle(
    (api, operation): (&Api, &Operation),
    (input, body): (Input<'_>, &[u8]),
    door: &dyn Fn(&[Credential<'_>]) -> Result<(), String>,
) -> Result<(), Stop> {
    let is_too_large = body.len() > MAX_BODY_BYTES;
    let mut refusal = None;
    let (anonymous, others): (Vec<_>, Vec<_>) =
        operation.security.iter().partition(|all| all.is_empty());
    for places in others {
        let schemes: Vec<&Scheme> = places.iter().map(|one| &api.schemes[one.scheme]).collect();
        let found =
            alternative(&schemes, input).map(|found| (found, with_headers(&schemes, input)));
        let judged = match found {
            Ok((_, Err(stop))) => Err(stop),
            Ok(_) if is_too_large => return Err(Stop::fault("too-large")),
            Ok((credentials, Ok(()))) => door(&credentials).map_err(Stop::Fault),
            Err(Absence::Bad) => {
                return Err(refusal.unwrap_or_else(|| Stop::fault("bad-credentials")));
            }
            Err(Absence::None) => continue,
        };
        match judged {
            Ok(()) => return Ok(()),
            Err(stop) => refusal.get_or_insert(stop),
        };
    }
    let is_open = operation.security.is_empty() || !anonymous.is_empty();
    match refusal {
        Some(stop) => Err(stop),
        None if !is_open => Err(Stop::fault("no-credentials")),
        None if is_too_large => Err(Stop::fault("too-large")),
        None => Ok(()),
    }
}

/// A missing credential makes the alternative unmet, however bad the others are.
fn alternative<'r>(
    schemes: &[&'r Scheme],
    input: Input<'r>,
) -> Result<Vec<Credential<'r>>, Absence> {
    let found: Vec<_> = schemes.iter().map(|scheme| credential(scheme, input)).collect();
    if found.iter().any(|found| matches!(found, Err(Absence::None))) {
        return Err(Absence::None);
    }
    found.into_iter().collect()
}

fn credential<'r>(scheme: &'r Scheme, input: Input<'r>) -> Result<Credential<'r>, Absence> {
    let text = match &scheme.kind {
        SchemeKind::ApiKey { location: Location::Query, name } => once(input.values(name))?,
        SchemeKind::ApiKey { location: Location::Cookie, name } => once(input.cookies(name))?,
        SchemeKind::ApiKey { name, .. } => once(input.headers(name))?,
        SchemeKind::Basic => authorization(input, "Basic")?,
        SchemeKind::Http { scheme } => authorization(input, scheme)?,
        SchemeKind::Bearer { .. }
        | SchemeKind::OAuth2 { .. }
        | SchemeKind::OpenIdConnect { .. } => authorization(input, "Bearer")?,
        // The connection shows it, and nothing is known of that here.
        SchemeKind::MutualTls => return Err(Absence::None),
        SchemeKind::Signature { algorithm, .. } => signature(algorithm, input)?,
    };
    let chars = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
    let is_long_enough = scheme.min_chars.is_none_or(|min| min <= chars);
    let is_short_enough = scheme.max_chars.is_none_or(|max| chars <= max);
    match is_long_enough && is_short_enough {
        true => Ok(Credential { scheme: &scheme.id, text }),
        false => Err(Absence::Bad),
    }
}

fn signature<'r>(algorithm: &str, input: Input<'r>) -> Result<Cow<'r, str>, Absence> {
    match algorithm {
        "rpc-hmac-sha1" => once(input.values("Signature")),
        other => authorization(input, other),
    }
}

/// What follows the word that opens the `Authorization` header. Another word is another scheme's.
fn authorization<'r>(input: Input<'r>, word: &str) -> Result<Cow<'r, str>, Absence> {
    let value = once(input.headers("authorization"))?;
    let (first, rest) = value.split_once(' ').ok_or(Absence::None)?;
    match first.eq_ignore_ascii_case(word) {
        true => Ok(Cow::Owned(rest.trim_start_matches(' ').to_owned())),
        false => Err(Absence::None),
    }
}

fn once(values: Vec<Decoded<'_>>) -> Result<Cow<'_, str>, Absence> {
    match <[Decoded<'_>; 1]>::try_from(values) {
        Ok([value]) => value.ok_or(Absence::Bad),
        Err(values) if values.is_empty() => Err(Absence::None),
        Err(_) => Err(Absence::Bad),
    }
}

/// Headers that have to come with a signature.
fn with_headers(schemes: &[&Scheme], input: Input<'_>) -> Result<(), Stop> {
    let needed = schemes.iter().flat_map(|scheme| match &scheme.kind {
        SchemeKind::Signature { headers, .. } => headers.as_slice(),
        _ => &[],
    });
    let missing = needed.filter(|name| !input.head.headers.contains_key(name.as_str()));
    let missing: Violations = missing
        .map(|name| Violation::new(Kind::Missing).at(Place::Header, [Segment::name(name.clone())]))
        .collect();
    if missing.is_empty() { Ok(()) } else { Err(Stop::Violations(missing)) }
}
