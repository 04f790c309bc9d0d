//! The server inside the test, so that a test can say how long it waits for its clients.

use std::io;
use std::net::SocketAddr;
use std::panic;
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use app_emulator::config::{Config, DEFAULT};
use app_emulator::listen::{Protocols, serve};
use app_emulator::patience::Patience;
use app_emulator::{app, store};
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// A server in the runtime of the test.
pub(crate) struct Inside {
    pub(crate) address: SocketAddr,
    stop: oneshot::Sender<()>,
    served: JoinHandle<io::Result<()>>,
    _folder: TempDir,
}

/// Waits as long as this for everything.
pub(crate) const fn patience(milliseconds: u64) -> Patience {
    let time = Duration::from_millis(milliseconds);
    Patience { head: time, body: time, drain: time }
}

impl Inside {
    pub(crate) async fn start(patience: Patience) -> Self {
        watch_for_panics();
        let folder = tempfile::tempdir().unwrap();
        let location = store::Location::File(folder.path().join("emulator.db"));
        let config = Config::parse("default.toml", DEFAULT).unwrap();
        let router = app::router(store::open(&location).await.unwrap(), &config, patience);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let protocols = Protocols { header_bytes: config.limits.header_bytes, patience };
        let (stop, stopped) = oneshot::channel::<()>();
        let served = tokio::spawn(serve(listener, router, protocols, async {
            let _ = stopped.await;
        }));
        Self { address, stop, served, _folder: folder }
    }

    /// Tells it to stop, and waits until it has. Nothing in it panicked.
    pub(crate) async fn stop(self) -> io::Result<()> {
        let _ = self.stop.send(());
        let served = self.served.await.unwrap();
        assert!(!PANICKED.load(Ordering::SeqCst), "the server panicked");
        served
    }
}

static PANICKED: AtomicBool = AtomicBool::new(false);

/// Takes note of panics anywhere but in tests: those in tasks of the server are seen by nobody else.
fn watch_for_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            let is_of_test =
                panic.location().is_some_and(|location| location.file().contains("tests/"));
            PANICKED.fetch_or(!is_of_test, Ordering::SeqCst);
            before(panic);
        }));
    });
}
