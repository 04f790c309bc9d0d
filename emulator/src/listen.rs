//! Takes connections, HTTP/1 and HTTP/2, until it is told to stop; then it lets those that are under way come to an end.

use std::io;
use std::time::Duration;

use axum::Router;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{sleep, timeout};

use crate::front::MAX_HEADERS;
use crate::patience::Patience;

/// How long to wait when the system has no room for one more connection.
const PAUSE: Duration = Duration::from_millis(50);

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
    let (builder, graceful) = (protocols.builder(), GracefulShutdown::new());
    let Patience { head, drain, .. } = protocols.patience;
    let accept = async {
        loop {
            match listener.accept().await {
                Ok((stream, _)) => {
                    tokio::spawn(connect(
                        stream,
                        head,
                        router.clone(),
                        builder.clone(),
                        graceful.watcher(),
                    ));
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
    drop(listener);
    timeout(drain, graceful.shutdown()).await.map_err(|_| io::ErrorKind::TimedOut.into())
}

/// Serves one connection to its end.
async fn connect(
    stream: TcpStream,
    head: Duration,
    router: Router,
    builder: Builder<TokioExecutor>,
    watcher: Watcher,
) {
    // A reply is written at once; to wait for more to send would only delay it.
    let _ = stream.set_nodelay(true);
    // Before the first byte it is not known which protocol it is, and neither has its clock running.
    if !matches!(timeout(head, stream.readable()).await, Ok(Ok(()))) {
        return;
    }
    let service = TowerToHyperService::new(router);
    let connection = builder.serve_connection(TokioIo::new(stream), service);
    if let Err(error) = watcher.watch(connection.into_owned()).await {
        tracing::debug!(error, "a connection broke");
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
            .max_header_list_size(u32::try_from(head_bytes).unwrap_or(u32::MAX));
        builder
    }
}
