//! What the services behind the cases share: who is let in, what stands for a fault, and how a client is called.

use crate::api::{Called, Credentials, Reading};
use specwright_runtime::decode::Decode;
use specwright_runtime::fault::{Fault, names};
use specwright_runtime::server::{Attempt, Authenticator, Denial};
use specwright_runtime::violation::Violation;

/// A key that another application has.
pub(crate) const TAKEN_KEY: &str = "taken-key";

/// The name of an application whose caller comes too often.
pub(crate) const TOO_OFTEN: &str = "too_often";

/// The faults that the name of an application can stand for.
pub(crate) fn judge(
    name: &str,
    duplicate_name: fn() -> Fault,
    quota: fn() -> Fault,
) -> Result<(), Fault> {
    match name {
        "taken_name" => Err(duplicate_name()),
        "one_too_many" => Err(quota()),
        "broken" => Err(Fault::new(names::INTERNAL)),
        _ => Ok(()),
    }
}

/// The reply that a page shows.
pub(crate) fn page_reply<T: Decode>(text: &[u8]) -> Result<T, Fault> {
    T::decode(text).map_err(|_| Fault::new(names::INTERNAL))
}

/// Lets in whom a function of the credentials lets in.
pub(crate) struct Door(pub(crate) fn(Credentials<'_>) -> Result<(), Denial>);

impl Authenticator for Door {
    type Principal = ();

    async fn authenticate(&self, attempt: Attempt<'_>) -> Result<(), Denial> {
        (self.0)(&|scheme| attempt.credential(scheme).map(str::to_owned))
    }
}

/// Knows one token, and looks at the last part of a signature only.
pub(crate) fn token_or_signature(credentials: Credentials<'_>) -> Result<(), Denial> {
    match (credentials("token").as_deref(), credentials("aksk")) {
        (Some("fake-token"), _) => Ok(()),
        (Some("forbidden-token"), _) => Err(Denial::Forbidden),
        (Some(_), _) => Err(Denial::BadCredentials),
        (None, signed) => judge_signature(last_part(&signed.unwrap_or_default())),
    }
}

/// What follows the last `Signature=` of a credential.
pub(crate) fn last_part(credential: &str) -> &str {
    credential.rsplit_once("Signature=").map_or("", |(_, last)| last)
}

/// The only good signature is `good`.
pub(crate) fn judge_signature(signature: &str) -> Result<(), Denial> {
    match signature {
        "good" => Ok(()),
        "stale" => Err(Denial::Skew),
        "used" => Err(Denial::Replay),
        _ => Err(Denial::BadSignature),
    }
}

/// Calls the only operation that an API has, if it is the one in question.
pub(crate) fn called<R, F>(
    known: bool,
    request: Result<R, Violation>,
    call: impl FnOnce(R) -> F,
) -> Called
where
    F: Future<Output = Reading> + Send + 'static,
{
    let reason = match (known, request) {
        (true, Ok(request)) => return Box::pin(call(request)),
        (true, Err(violation)) => format!("the page's own values are refused: {violation}"),
        (false, _) => "the API has no such operation".to_owned(),
    };
    Box::pin(async { Reading::Failed(reason) })
}
