//! The transport over the `fetch` of the host of WebAssembly, which does TLS by itself.

use bytes::Bytes;
use http::{Request, Response};

use super::{Budget, Exchange, SetupError, Transport, TransportError};

#[derive(Debug)]
pub(super) struct OverFetch(reqwest::Client);

impl OverFetch {
    pub(super) fn new(_: &str) -> Result<Self, SetupError> {
        let client = reqwest::Client::builder().build();
        client.map(Self).map_err(|error| SetupError::Transport(error.into()))
    }
}

impl Transport for OverFetch {
    fn send(&self, request: Request<Bytes>, budget: Budget) -> Exchange<'_> {
        Box::pin(async move {
            let reply = exchange(&self.0, request, budget).await.map_err(error)?;
            let max = budget.max_reply_bytes;
            match reply.body().len() <= max {
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
) -> Result<Response<Bytes>, reqwest::Error> {
    let mut request = reqwest::Request::try_from(request)?;
    *request.timeout_mut() = Some(budget.timeout);
    let mut response = client.execute(request).await?;
    let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
    let mut reply = Response::new(response.bytes().await?);
    *reply.status_mut() = status;
    *reply.headers_mut() = headers;
    Ok(reply)
}
