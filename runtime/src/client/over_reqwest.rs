//! The transport over `reqwest` and `rustls`.

use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use http::{Request, Response};
use reqwest::redirect::Policy;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt;

use super::{Budget, Exchange, SetupError, Transport, TransportError};

#[derive(Debug)]
pub(super) struct OverReqwest(reqwest::Client);

impl OverReqwest {
    /// Root certificates are read only if there is a use for them.
    pub(super) fn new(secure: bool) -> Result<Self, SetupError> {
        let client = reqwest::Client::builder()
            .tls_backend_preconfigured(
                tls(secure).map_err(|error| SetupError::Transport(error.into()))?,
            )
            .redirect(Policy::none())
            .build()
            .map_err(|error| SetupError::Transport(error.into()))?;
        Ok(Self(client))
    }
}

fn tls(secure: bool) -> Result<ClientConfig, rustls::Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder =
        ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    let builder = if secure {
        builder.with_platform_verifier()?
    } else {
        builder.with_root_certificates(RootCertStore::empty())
    };
    Ok(builder.with_no_client_auth())
}

impl Transport for OverReqwest {
    fn send(&self, request: Request<Bytes>, budget: Budget) -> Exchange<'_> {
        Box::pin(
            async move { exchange(&self.0, request, budget).await.map_err(Failure::into_error) },
        )
    }
}

enum Failure {
    Http(reqwest::Error),
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
    request: Request<Bytes>,
    budget: Budget,
) -> Result<Response<Bytes>, Failure> {
    let mut request = reqwest::Request::try_from(request)?;
    *request.timeout_mut() = Some(budget.timeout);
    let mut response = client.execute(request).await?;
    let body = body(&mut response, budget.max_reply_bytes).await?;
    let mut reply = Response::new(body);
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
