//! Who is let in: by the access key and the last part of the signature.

use crate::api::Credentials;
use crate::stub;
use specwright_runtime::server::{Attempt, Authenticator, Denial};

/// The parameter that tells whose the older signature is.
const ACCESS_KEY: &str = "AccessKeyId";

/// Shows the door the access key beside the credentials.
pub(super) struct Gate;

impl Authenticator for Gate {
    type Principal = ();

    async fn authenticate(&self, attempt: Attempt<'_>) -> Result<(), Denial> {
        door(&|name| match name {
            ACCESS_KEY => access_key(&attempt).map(str::to_owned),
            scheme => attempt.credential(scheme).map(str::to_owned),
        })
    }
}

/// Knows every access key but `UNKNOWN`, lets `FORBIDDEN` do nothing, and looks at the last part of a signature only.
pub(super) fn door(credentials: Credentials<'_>) -> Result<(), Denial> {
    let (key, signature) = match credentials("acs3") {
        Some(all) => {
            let key = part(&all, ',', "Credential").map(str::to_owned);
            (key, stub::last_part(&all).to_owned())
        }
        None => (credentials(ACCESS_KEY), credentials("rpc").unwrap_or_default()),
    };
    match key.as_deref() {
        Some("UNKNOWN") => Err(Denial::BadCredentials),
        Some("FORBIDDEN") => Err(Denial::Forbidden),
        _ => stub::judge_signature(&signature),
    }
}

/// The access key among the parameters, in the query or in the form.
fn access_key<'a>(attempt: &Attempt<'a>) -> Option<&'a str> {
    let query = attempt.head.expose().uri.query();
    let form = std::str::from_utf8(attempt.body).ok();
    query.into_iter().chain(form).find_map(|text| part(text, '&', ACCESS_KEY))
}

/// The value of a name, in a text of names and values.
fn part<'a>(text: &'a str, separator: char, name: &str) -> Option<&'a str> {
    text.split(separator).find_map(|part| part.trim().strip_prefix(name)?.strip_prefix('='))
}
