//! The transport over `reqwest` and `rustls`.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::{Request, Response};
use http_body::{Body as _, Frame};
use reqwest::redirect::Policy;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt;

use super::{Budget, Exchange, SetupError, Transport, TransportError};
use crate::content::{Body, Flow, StreamError};

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
    fn send(&self, request: Request<Body>, budget: Budget) -> Exchange<'_> {
        Box::pin(async move {
            let exchange = exchange(&self.0, request, budget);
            match tokio::time::timeout(budget.timeout, exchange).await {
                Ok(reply) => reply.map_err(Failure::into_error),
                Err(_) => Err(TransportError::Timeout),
            }
        })
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
    request: Request<Body>,
    budget: Budget,
) -> Result<Response<Body>, Failure> {
    let request = reqwest::Request::try_from(request.map(sent))?;
    let mut response = client.execute(request).await?;
    if budget.streams.has(response.status(), response.headers()) {
        let (head, body) = Response::<reqwest::Body>::from(response).into_parts();
        return Ok(Response::from_parts(head, Body::from(Flow::new(Received(body)))));
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
        None => reqwest::Body::wrap(Sent(Mutex::new(body.flow()))),
    }
}

/// A stream on its way out. Several threads may hold it, and one reads it.
struct Sent(Mutex<Flow>);

impl http_body::Body for Sent {
    type Data = Bytes;
    type Error = StreamError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, StreamError>>> {
        let flow = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
        Pin::new(flow).poll_next(context).map(|piece| piece.map(|piece| piece.map(Frame::data)))
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
