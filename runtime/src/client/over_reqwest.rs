//! The transport over `reqwest` and `rustls`.

use std::error::Error;
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::uri::Scheme;
use http::{Request, Response, Uri};
use http_body::{Body as _, Frame};
use reqwest::redirect::Policy;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt;

use super::{Budget, Exchange, SentBody, SetupError, Transport, TransportError};
use crate::content::{Body, Flow};

type BoxError = Box<dyn Error + Send + Sync>;

/// Root certificates are read only if there is a use for them.
#[derive(Debug)]
pub(super) struct OverReqwest {
    plain: reqwest::Client,
    secure: OnceLock<reqwest::Client>,
}

impl OverReqwest {
    pub(super) fn new(base_url: &str) -> Result<Self, SetupError> {
        let failed = |error| SetupError::Transport(error);
        let transport = Self { plain: client(Tls::Off).map_err(failed)?, secure: OnceLock::new() };
        if has_tls(base_url) {
            transport.secure().map_err(failed)?;
        }
        Ok(transport)
    }

    /// The client with root certificates.
    fn secure(&self) -> Result<&reqwest::Client, BoxError> {
        match self.secure.get() {
            Some(client) => Ok(client),
            None => {
                let client = client(Tls::On)?;
                Ok(self.secure.get_or_init(|| client))
            }
        }
    }

    /// The client for an address: a call may have another one than its client.
    fn client_for(&self, uri: &Uri) -> Result<&reqwest::Client, Failure> {
        match uri.scheme() == Some(&Scheme::HTTPS) {
            true => self.secure().map_err(Failure::Tls),
            false => Ok(&self.plain),
        }
    }
}

/// Whether an address begins with `https://`, in capitals or not.
fn has_tls(base_url: &str) -> bool {
    base_url.split_once("://").is_some_and(|(scheme, _)| scheme.eq_ignore_ascii_case("https"))
}

/// Whether a client can speak TLS.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tls {
    On,
    Off,
}

fn client(tls: Tls) -> Result<reqwest::Client, BoxError> {
    let client = reqwest::Client::builder().tls_backend_preconfigured(configured(tls)?);
    Ok(client.redirect(Policy::none()).build()?)
}

fn configured(tls: Tls) -> Result<ClientConfig, rustls::Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder =
        ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    let builder = match tls {
        Tls::On => builder.with_platform_verifier()?,
        Tls::Off => builder.with_root_certificates(RootCertStore::empty()),
    };
    Ok(builder.with_no_client_auth())
}

impl Transport for OverReqwest {
    fn send(&self, request: Request<Body>, budget: Budget) -> Exchange<'_> {
        Box::pin(async move {
            let client = self.client_for(request.uri()).map_err(Failure::into_error)?;
            exchange(client, request, budget).await.map_err(Failure::into_error)
        })
    }
}

enum Failure {
    Http(reqwest::Error),
    Tls(BoxError),
    TooLarge(usize),
}

impl From<reqwest::Error> for Failure {
    fn from(error: reqwest::Error) -> Self {
        Self::Http(error)
    }
}

impl Failure {
    fn into_error(self) -> TransportError {
        match self {
            Self::TooLarge(max) => TransportError::TooLarge { max },
            Self::Tls(error) => TransportError::Connect(error),
            Self::Http(error) if error.is_timeout() => TransportError::Timeout,
            // The address may hold a key in its query.
            Self::Http(error) if error.is_connect() => {
                TransportError::Connect(error.without_url().into())
            }
            Self::Http(error) => TransportError::Broken(error.without_url().into()),
        }
    }
}

async fn exchange(
    client: &reqwest::Client,
    request: Request<Body>,
    budget: Budget,
) -> Result<Response<Body>, Failure> {
    let request = reqwest::Request::try_from(request.map(sent))?;
    let mut response = client.execute(request).await?;
    if budget.streams.has(response.status(), response.headers()) {
        let (head, body) = Response::<reqwest::Body>::from(response).into_parts();
        return Ok(Response::from_parts(head, Flow::new(Received(body)).into()));
    }
    let body = body(&mut response, budget.max_reply_bytes).await?;
    let mut reply = Response::new(Body::from(body));
    *reply.status_mut() = response.status();
    *reply.headers_mut() = std::mem::take(response.headers_mut());
    Ok(reply)
}

async fn body(response: &mut reqwest::Response, max: usize) -> Result<Bytes, Failure> {
    let stated = response.content_length().unwrap_or(0);
    if !usize::try_from(stated).is_ok_and(|stated| stated <= max) {
        return Err(Failure::TooLarge(max));
    }
    let mut body = BytesMut::new();
    while let Some(chunk) = response.chunk().await? {
        if chunk.len() > max - body.len() {
            return Err(Failure::TooLarge(max));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body.freeze())
}

fn sent(body: Body) -> reqwest::Body {
    match body.bytes() {
        Some(bytes) => bytes.clone().into(),
        None => reqwest::Body::wrap(SentBody::new(&body)),
    }
}

/// A stream on its way in.
struct Received(reqwest::Body);

impl Stream for Received {
    type Item = Result<Bytes, reqwest::Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let frame = std::task::ready!(Pin::new(&mut self.0).poll_frame(context));
            match frame.map(|frame| frame.map(Frame::into_data)) {
                None => return Poll::Ready(None),
                Some(Ok(Ok(data))) => return Poll::Ready(Some(Ok(data))),
                // Trailers are no bytes of the body.
                Some(Ok(Err(_))) => {}
                Some(Err(error)) => return Poll::Ready(Some(Err(error.without_url()))),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_case_of_the_scheme_does_not_matter() {
        assert!(has_tls("https://a") && has_tls("HTTPS://a") && !has_tls("http://https://"));
    }
}
