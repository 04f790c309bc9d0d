//! Connections that send one request after another, each as soon as the last one is answered.

use std::io;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::task::JoinSet;

use crate::Kind;

/// How long requests are sent before they count, so that connections and caches are there.
const WARMTH: Duration = Duration::from_millis(200);

/// How long they count.
const TURN: Duration = Duration::from_millis(1000);

/// How many connections send requests at the same time.
const CONNECTIONS: usize = 16;

/// Requests a second that an address answers.
///
/// # Errors
/// Those of the connections, and a wrong answer.
pub fn drive(address: SocketAddr, kind: Kind) -> io::Result<f64> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let start = Instant::now() + WARMTH;
        let mut clients = JoinSet::new();
        for _ in 0..CONNECTIONS {
            clients.spawn(client(address, kind, start));
        }
        let mut count = 0;
        while let Some(client) = clients.join_next().await {
            count += client.map_err(io::Error::other)??;
        }
        Ok(f64::from(count) / TURN.as_secs_f64())
    })
}

/// How many requests are answered while they count.
async fn client(address: SocketAddr, kind: Kind, start: Instant) -> io::Result<u32> {
    let stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let (mut sender, connection) =
        handshake(TokioIo::new(stream)).await.map_err(io::Error::other)?;
    tokio::spawn(connection);
    let body = Bytes::from(kind.body());
    let mut count = 0;
    loop {
        send(&mut sender, kind, body.clone()).await?;
        let now = Instant::now();
        if now > start + TURN {
            return Ok(count);
        }
        if now >= start {
            count += 1;
        }
    }
}

async fn send(sender: &mut SendRequest<Full<Bytes>>, kind: Kind, body: Bytes) -> io::Result<()> {
    let request = kind.head().body(Full::new(body)).map_err(io::Error::other)?;
    sender.ready().await.map_err(io::Error::other)?;
    let response = sender.send_request(request).await.map_err(io::Error::other)?;
    let status = response.status();
    response.into_body().collect().await.map_err(io::Error::other)?;
    if status == kind.status {
        return Ok(());
    }
    Err(io::Error::other(format!("{}: {status}", kind.name)))
}
