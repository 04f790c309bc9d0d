//! The transport that calls a service of this process, without a socket.

use std::error::Error;
use std::future::poll_fn;

use bytes::Bytes;
use http::header::HOST;
use http::{HeaderValue, Request, Response, Uri};
use http_body::Body as HttpBody;
use http_body_util::{BodyDataStream, BodyExt, LengthLimitError, Limited};
use tower_service::Service;

use super::{Budget, Exchange, SentBody, Transport, TransportError};
use crate::content::{Body, Flow};

/// Hands requests to a service such as a router of axum, in the form that a socket would give them: the path and the
/// query as the address, and the host as a header. For tests, and for servers that call themselves.
#[derive(Clone, Debug)]
pub struct InMemory<S>(S);

impl<S> InMemory<S> {
    /// A transport to this service, which is cloned for each request.
    pub const fn new(service: S) -> Self {
        Self(service)
    }
}

impl<S, B> Transport for InMemory<S>
where
    S: Service<Request<SentBody>, Response = Response<B>> + Clone + Send + Sync + 'static,
    S::Error: Into<Box<dyn Error + Send + Sync>>,
    S::Future: Send,
    B: HttpBody<Data = Bytes> + Send + 'static,
    B::Error: Into<Box<dyn Error + Send + Sync>> + 'static,
{
    fn send(&self, request: Request<Body>, budget: Budget) -> Exchange<'_> {
        let mut service = self.0.clone();
        let broken = |error: S::Error| TransportError::of(error.into(), TransportError::Broken);
        Box::pin(async move {
            poll_fn(|context| service.poll_ready(context)).await.map_err(broken)?;
            let request = received(request).map(|body| SentBody::new(&body));
            let reply = service.call(request).await.map_err(broken)?;
            match budget.streams.has(reply.status(), reply.headers()) {
                true => Ok(reply.map(|body| Flow::new(BodyDataStream::new(body)).into())),
                false => collected(reply, budget.max_reply_bytes).await,
            }
        })
    }
}

/// The request as a server reads it from a socket.
fn received(mut request: Request<Body>) -> Request<Body> {
    let uri = std::mem::take(request.uri_mut());
    let host = uri.authority().and_then(|host| HeaderValue::from_str(host.as_str()).ok());
    if let Some(host) = host {
        request.headers_mut().entry(HOST).or_insert(host);
    }
    *request.uri_mut() = uri.path_and_query().cloned().map_or_else(Uri::default, Uri::from);
    request
}

async fn collected<B>(reply: Response<B>, max: usize) -> Result<Response<Body>, TransportError>
where
    B: HttpBody<Data = Bytes> + Send + 'static,
    B::Error: Into<Box<dyn Error + Send + Sync>> + 'static,
{
    let (head, body) = reply.into_parts();
    let body = Limited::new(body, max).collect().await.map_err(|error| {
        match error.is::<LengthLimitError>() {
            true => TransportError::TooLarge { max },
            false => TransportError::Broken(error),
        }
    })?;
    Ok(Response::from_parts(head, Body::from(body.to_bytes())))
}
