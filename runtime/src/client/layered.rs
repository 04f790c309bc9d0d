//! Layers of `tower` around a transport.

use std::error::Error;
use std::fmt;
use std::future::poll_fn;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::{Request, Response};
use tower_service::Service;

use super::{Budget, Exchange, Transport, TransportError};
use crate::content::Body;

/// A transport as a service, for layers to stand around. Each request has its [`Budget`] and its
/// [`&'static Operation`](crate::operation::Operation) among its extensions.
#[derive(Clone)]
pub struct TransportService(Arc<dyn Transport>);

impl TransportService {
    pub(super) fn new(transport: Arc<dyn Transport>) -> Self {
        Self(transport)
    }
}

impl Service<Request<Body>> for TransportService {
    type Response = Response<Body>;
    type Error = TransportError;
    type Future = Exchange<'static>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Exchange<'static> {
        let transport = Arc::clone(&self.0);
        let budget = request.extensions().get().copied().unwrap_or_default();
        Box::pin(async move { transport.send(request, budget).await })
    }
}

impl fmt::Debug for TransportService {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("TransportService").finish_non_exhaustive()
    }
}

/// A service as a transport, such as a client of another library, or a transport with layers around it. Each request
/// has its [`Budget`] among its extensions.
#[derive(Clone, Debug)]
pub struct Layered<S>(S);

impl<S> Layered<S> {
    /// A transport over this service, which is cloned for each request.
    pub const fn new(service: S) -> Self {
        Self(service)
    }
}

impl<S> Transport for Layered<S>
where
    S: Service<Request<Body>, Response = Response<Body>> + Clone + Send + Sync + 'static,
    S::Error: Into<Box<dyn Error + Send + Sync>>,
    S::Future: Send,
{
    fn send(&self, mut request: Request<Body>, budget: Budget) -> Exchange<'_> {
        request.extensions_mut().insert(budget);
        let mut service = self.0.clone();
        let failed = |error: S::Error| TransportError::of(error.into(), TransportError::Layer);
        Box::pin(async move {
            poll_fn(|context| service.poll_ready(context)).await.map_err(failed)?;
            service.call(request).await.map_err(failed)
        })
    }
}
