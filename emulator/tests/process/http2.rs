//! Requests over HTTP/2 without a handshake of TLS.

use std::convert::Infallible;
use std::net::SocketAddr;

use bytes::Bytes;
use http::Request;
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt as _, Full};
use hyper::client::conn::http2::{SendRequest, handshake};
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::wire::{Answer, PATIENCE};

/// The body of a request, which may come in parts.
pub(crate) type Body = BoxBody<Bytes, Infallible>;

/// A connection.
#[derive(Clone)]
pub(crate) struct Connection(SendRequest<Body>);

impl Connection {
    pub(crate) async fn open(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).await.unwrap();
        let (sender, connection) =
            handshake(TokioExecutor::new(), TokioIo::new(stream)).await.unwrap();
        tokio::spawn(connection);
        Self(sender)
    }

    /// Sends a request on a stream of its own. There is no answer where the stream or the connection broke.
    pub(crate) async fn attempt(&self, request: Request<Bytes>) -> hyper::Result<Answer> {
        self.stream(request.map(|body| Full::new(body).boxed())).await
    }

    /// The same with a body that may come in parts.
    pub(crate) async fn stream(&self, request: Request<Body>) -> hyper::Result<Answer> {
        let mut sender = self.0.clone();
        let exchange = async move {
            sender.ready().await?;
            Answer::of(sender.send_request(request).await?).await
        };
        timeout(PATIENCE, exchange).await.unwrap()
    }
}
