//! Connections that send one request after another, each as soon as the last one is answered.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use axum::http::StatusCode;
use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::task::JoinSet;

use crate::requests;

/// How long requests are sent before they count, so that connections and caches are there.
const WARMTH: Duration = Duration::from_millis(300);

/// How long they count.
pub(crate) const TURN: Duration = Duration::from_millis(1200);

/// Creates apps at an address over so many connections. Gives the time of each request that counts, in milliseconds.
///
/// # Errors
/// Those of the connections, and an answer that is no 201.
pub(crate) async fn drive(address: SocketAddr, connections: usize) -> io::Result<Vec<f64>> {
    let (start, names) = (Instant::now() + WARMTH, Arc::new(AtomicU64::new(0)));
    let mut clients = JoinSet::new();
    for _ in 0..connections {
        clients.spawn(client(address, names.clone(), start));
    }
    let mut times = Vec::new();
    while let Some(client) = clients.join_next().await {
        times.extend(client.map_err(io::Error::other)??);
    }
    Ok(times)
}

async fn client(
    address: SocketAddr,
    names: Arc<AtomicU64>,
    start: Instant,
) -> io::Result<Vec<f64>> {
    let stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let (mut sender, connection) =
        handshake(TokioIo::new(stream)).await.map_err(io::Error::other)?;
    tokio::spawn(connection);
    let mut times = Vec::new();
    loop {
        let begin = Instant::now();
        create(&mut sender, names.fetch_add(1, Ordering::Relaxed)).await?;
        let end = Instant::now();
        if end > start + TURN {
            return Ok(times);
        }
        if begin >= start {
            times.push((end - begin).as_secs_f64() * 1000.0);
        }
    }
}

async fn create(sender: &mut SendRequest<Full<Bytes>>, number: u64) -> io::Result<()> {
    let body = Full::new(Bytes::from(requests::full(number)));
    let request = requests::head().body(body).map_err(io::Error::other)?;
    sender.ready().await.map_err(io::Error::other)?;
    let response = sender.send_request(request).await.map_err(io::Error::other)?;
    let status = response.status();
    let body = response.into_body().collect().await.map_err(io::Error::other)?.to_bytes();
    if status == StatusCode::CREATED {
        return Ok(());
    }
    Err(io::Error::other(format!("{status}: {}", String::from_utf8_lossy(&body))))
}
