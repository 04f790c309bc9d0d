//! The address of a server.

use http::Uri;

use super::SetupError;

/// The address without a slash at its end.
pub(super) fn checked(base_url: &str) -> Result<&str, SetupError> {
    let uri: Uri = base_url.parse().map_err(|_| SetupError::BaseUrl("it is no absolute URL"))?;
    let refuse = |reason| Err(SetupError::BaseUrl(reason));
    match (uri.scheme_str(), uri.authority()) {
        (Some("http" | "https"), Some(authority)) if authority.as_str().contains('@') => {
            refuse("it has a user: give credentials by their schemes")
        }
        (Some("http" | "https"), Some(_)) if uri.query().is_some() || base_url.contains('#') => {
            refuse("it has a query or a fragment")
        }
        (Some("http" | "https"), Some(_)) => Ok(base_url.trim_end_matches('/')),
        _ => refuse("it must begin with http:// or https://"),
    }
}
