//! Requests over HTTP/2 without a handshake of TLS.

use std::net::SocketAddr;

use bytes::Bytes;
use http::Request;
use http_body_util::Full;
use hyper::client::conn::http2::{SendRequest, handshake};
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::wire::{Answer, PATIENCE};

/// A connection.
#[derive(Clone)]
pub(crate) struct Connection(SendRequest<Full<Bytes>>);

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
        let mut sender = self.0.clone();
        let exchange = async move {
            sender.ready().await?;
            Answer::of(sender.send_request(request.map(Full::new)).await?).await
        };
        timeout(PATIENCE, exchange).await.unwrap()
    }
}
