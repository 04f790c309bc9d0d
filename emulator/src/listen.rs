//! Takes connections, HTTP/1 and HTTP/2, until it is told to stop; then it lets those that are under way come to an end.

use std::io;
use std::sync::{Arc, Weak};
use std::time::Duration;

use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{self, Next};
use axum::response::Response;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use hyper_util::service::TowerToHyperService;
use tokio::io::Interest;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

use crate::front::MAX_HEADERS;
use crate::patience::Patience;

/// How long to wait when the system has no room for one more connection.
const PAUSE: Duration = Duration::from_millis(50);

/// What a client of HTTP/2 sends first (RFC 9113, section 3.4).
const PREFACE: &[u8; 24] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// How long to wait for more of it.
const PREFACE_PAUSE: Duration = Duration::from_millis(5);

/// Serves the router until `stop` is done, and what is under way then.
///
/// # Errors
/// When requests that were under way did not end in time.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    protocols: Protocols,
    stop: impl Future<Output = ()>,
) -> io::Result<()> {
    let graceful = GracefulShutdown::new();
    let Patience { head, drain, .. } = protocols.patience;
    let requests = Arc::new(());
    let router = router.layer(middleware::from_fn_with_state(Arc::downgrade(&requests), count));
    let host = Host { router, builder: protocols.builder(), head };
    let (running, stopped) = watch::channel(());
    let accept = async {
        loop {
            match listener.accept().await {
                Ok((stream, _)) => {
                    let (watcher, stopped) = (graceful.watcher(), stopped.clone());
                    tokio::spawn(host.clone().serve(stream, watcher, stopped));
                }
                Err(error) => {
                    tracing::warn!(%error, "no connection can be taken");
                    sleep(PAUSE).await;
                }
            }
        }
    };
    tokio::select! {
        () = accept => {}
        () = stop => {}
    }
    drop((listener, running));
    let ended = timeout(drain, graceful.shutdown()).await;
    // A connection that is open for nothing need not end.
    if ended.is_ok() || Arc::strong_count(&requests) == 1 {
        Ok(())
    } else {
        Err(io::ErrorKind::TimedOut.into())
    }
}

/// Lets a request count while it is under way.
async fn count(State(requests): State<Weak<()>>, request: Request, next: Next) -> Response {
    let _under_way = requests.upgrade();
    next.run(request).await
}

/// What all connections are served with.
#[derive(Clone)]
struct Host {
    router: Router,
    builder: Builder<TokioExecutor>,
    head: Duration,
}

impl Host {
    /// Serves one connection to its end. One that has not said anything is left when the server stops.
    async fn serve(self, stream: TcpStream, watcher: Watcher, mut stopped: watch::Receiver<()>) {
        // A reply is written at once; to wait for more to send would only delay it.
        let _ = stream.set_nodelay(true);
        // Until it is known which protocol it is, neither has its clock running.
        let is_open = tokio::select! {
            biased;
            opened = timeout(self.head, opening(&stream)) => matches!(opened, Ok(Ok(()))),
            _ = stopped.changed() => false,
        };
        if !is_open {
            return;
        }
        let service = TowerToHyperService::new(self.router);
        let connection = self.builder.serve_connection(TokioIo::new(stream), service);
        if let Err(error) = watcher.watch(connection.into_owned()).await {
            tracing::debug!(error, "a connection broke");
        }
    }
}

/// Waits until the first bytes tell which protocol it is. They stay in the stream.
async fn opening(stream: &TcpStream) -> io::Result<()> {
    let mut seen = [0; PREFACE.len()];
    loop {
        let count = stream.peek(&mut seen).await?;
        let is_part = count < PREFACE.len()
            && seen.get(..count).is_some_and(|seen| PREFACE.starts_with(seen));
        // There is no more to wait for when the client has closed its side.
        if !is_part || stream.ready(Interest::READABLE).await?.is_read_closed() {
            return Ok(());
        }
        sleep(PREFACE_PAUSE).await;
    }
}

/// What the protocols are held to.
#[derive(Clone, Copy, Debug)]
pub struct Protocols {
    /// All headers of a request together, in bytes, before it is refused in the words of its API.
    pub header_bytes: usize,
    /// How long to wait for clients.
    pub patience: Patience,
}

impl Protocols {
    /// Limits of the protocols are far above those that requests are held to, so that a request beyond those still
    /// gets an answer in the words of its API.
    fn builder(self) -> Builder<TokioExecutor> {
        let head_bytes = self.header_bytes.saturating_mul(2).max(64 * 1024);
        let mut builder = Builder::new(TokioExecutor::new());
        builder
            .http1()
            .timer(TokioTimer::new())
            .header_read_timeout(self.patience.head)
            .half_close(true)
            .max_buf_size(head_bytes)
            .max_headers(2 * MAX_HEADERS);
        builder
            .http2()
            .timer(TokioTimer::new())
            .keep_alive_interval(self.patience.head)
            .keep_alive_timeout(self.patience.head)
            .max_header_list_size(u32::try_from(head_bytes).unwrap_or(u32::MAX));
        builder
    }
}
