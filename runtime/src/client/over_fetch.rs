//! The transport over the `fetch` of the host of WebAssembly, which does TLS by itself. It holds every body: what a stream gives
//! is sent when it ends, and a reply that is one is there when it ends.

use bytes::Bytes;
use http::{Request, Response};

use super::{Budget, Exchange, SetupError, Transport, TransportError};
use crate::content::{Body, StreamError};

#[derive(Debug)]
pub(super) struct OverFetch(reqwest::Client);

impl OverFetch {
    pub(super) fn new(_: &str) -> Result<Self, SetupError> {
        let client = reqwest::Client::builder().build();
        client.map(Self).map_err(|error| SetupError::Transport(error.into()))
    }
}

impl Transport for OverFetch {
    fn send(&self, request: Request<Body>, budget: Budget) -> Exchange<'_> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let broken = |error: StreamError| TransportError::Broken(error.into());
            let body = body.into_bytes(usize::MAX).await.map_err(broken)?;
            let request = Request::from_parts(head, body);
            let reply = exchange(&self.0, request, budget).await.map_err(error)?;
            let max = budget.max_reply_bytes;
            match reply.body().held().len() <= max {
                true => Ok(reply),
                false => Err(TransportError::TooLarge { max }),
            }
        })
    }
}

/// The address may hold a key in its query. Whether a connection was made, `fetch` does not say.
fn error(error: reqwest::Error) -> TransportError {
    match error.is_timeout() {
        true => TransportError::Timeout,
        false => TransportError::Broken(error.without_url().into()),
    }
}

async fn exchange(
    client: &reqwest::Client,
    request: Request<Bytes>,
    budget: Budget,
) -> Result<Response<Body>, reqwest::Error> {
    let mut request = reqwest::Request::try_from(request)?;
    *request.timeout_mut() = Some(budget.timeout);
    let mut response = client.execute(request).await?;
    let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
    let mut reply = Response::new(Body::from(response.bytes().await?));
    *reply.status_mut() = status;
    *reply.headers_mut() = headers;
    Ok(reply)
}
