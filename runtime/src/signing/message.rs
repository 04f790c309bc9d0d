//! A request as signatures see it, on either side.

use http::header::{HOST, HeaderMap};
use http::{Method, Request, Uri};

#[cfg(feature = "server")]
use crate::server::Attempt;

use super::canonical::{self, Pairs};
use crate::media_type::{self, FORM};
use crate::percent::NotText;

/// The request has no canonical form: a header is there twice, a text is not UTF-8, or a hash is not that of the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unsound;

impl From<NotText> for Unsound {
    fn from(_: NotText) -> Self {
        Self
    }
}

/// The parts of a request that are signed.
#[derive(Clone, Copy)]
pub(super) struct Message<'a> {
    pub(super) method: &'a Method,
    pub(super) uri: &'a Uri,
    pub(super) headers: &'a HeaderMap,
    pub(super) body: &'a [u8],
}

impl<'a> Message<'a> {
    pub(super) fn of_request<B: AsRef<[u8]>>(request: &'a Request<B>) -> Self {
        Self {
            method: request.method(),
            uri: request.uri(),
            headers: request.headers(),
            body: request.body().as_ref(),
        }
    }

    #[cfg(feature = "server")]
    pub(super) fn of_attempt(attempt: &Attempt<'a>) -> Self {
        let head = attempt.head.expose();
        Self { method: &head.method, uri: &head.uri, headers: &head.headers, body: attempt.body }
    }

    /// The only value of a header, without spaces around it. HTTP/2 has the host in its first line.
    pub(super) fn header(&self, name: &str) -> Result<Option<&'a str>, Unsound> {
        let mut values = self.headers.get_all(name).iter();
        let Some(value) = values.next() else {
            let authority = self.uri.authority().filter(|_| HOST.as_str() == name);
            return Ok(authority.map(|authority| authority.as_str()));
        };
        if values.next().is_some() {
            return Err(Unsound);
        }
        let text = std::str::from_utf8(value.as_bytes()).map_err(|_| Unsound)?;
        Ok(Some(text.trim_matches([' ', '\t'])))
    }

    /// The parameters of the query, in the order of the request.
    pub(super) fn query(&self) -> Result<Pairs<'a>, Unsound> {
        canonical::pairs(self.uri.query().unwrap_or_default())
    }

    /// The parameters of the query and of the form that the body may be, in the order of the request.
    pub(super) fn parameters(&self) -> Result<Pairs<'a>, Unsound> {
        let mut pairs = self.query()?;
        let stated = media_type::stated(self.headers);
        if stated.is_some_and(|stated| media_type::matches(FORM, stated)) {
            let form = std::str::from_utf8(self.body).map_err(|_| Unsound)?;
            pairs.extend(canonical::pairs(form)?);
        }
        Ok(pairs)
    }
}
