//! What the services behind the cases share: who is let in, what stands for a fault, and how a client is called.

use crate::api::{Called, Credentials, Reading};
use crate::interpreted::Values;
use specwright_runtime::decode::Decode;
use specwright_runtime::fault::{Fault, names};
use specwright_runtime::json::Json;
use specwright_runtime::plain::EncodeText;
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

/// The faults that the ID of an application can stand for; any other is that of one that there is.
pub(crate) fn find(id: &str, unknown_app: impl FnOnce(&str) -> Fault) -> Result<(), Fault> {
    match id {
        "unknown" => Err(unknown_app(id)),
        "broken" => Err(Fault::new(names::INTERNAL)),
        _ => Ok(()),
    }
}

/// A query as a handler is given it, in the name of the only application that is listed: `offset=0 limit=100`.
pub(crate) fn spelt<const N: usize>(names: [&str; N], values: [Option<String>; N]) -> String {
    let query = names.into_iter().zip(values);
    let present = query.filter_map(|(name, value)| Some(format!("{name}={}", value?)));
    present.collect::<Vec<_>>().join(" ")
}

/// A parameter of a query, for [`spelt`].
pub(crate) fn text(parameter: Option<&impl EncodeText>) -> Option<String> {
    parameter.map(EncodeText::encode_text)
}

/// The same parameter where the model has read it.
pub(crate) fn text_of(values: &Values, name: &str) -> Option<String> {
    values.get(name).map(|value| match value {
        Json::String(text) => text.clone(),
        other => other.to_string(),
    })
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

/// Calls an operation with a good request.
pub(crate) fn called<R, F>(request: Result<R, Violation>, call: impl FnOnce(R) -> F) -> Called
where
    F: Future<Output = Reading> + Send + 'static,
{
    match request {
        Ok(request) => Box::pin(call(request)),
        Err(violation) => failed(format!("the page's own values are refused: {violation}")),
    }
}

/// The answer to a name that no operation of the API has.
pub(crate) fn no_operation(name: &str) -> Called {
    failed(format!("the API has no operation {name:?}"))
}

fn failed(reason: String) -> Called {
    Box::pin(async { Reading::Failed(reason) })
}
