//! A contestant on a free port of the loopback, in threads of its own: what it does never waits for the load's own work,
//! but for the processors, which both contestants share with the load alike. One process will do for that.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use app_emulator::front::Front;
use app_emulator::listen::{self, Protocols};
use app_emulator::patience::Patience;
use app_emulator::store::Store;
use huawei_apig::server::API;
use specwright_runtime::server::Apis;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::backend::Backend;
use crate::contestants::{Contestant, config, world};

/// A contestant that answers, behind the emulator's front.
pub(crate) struct Served {
    runtime: Runtime,
    store: Arc<dyn Store>,
    stop: oneshot::Sender<()>,
    task: JoinHandle<io::Result<()>>,
    /// Where it answers.
    pub(crate) address: SocketAddr,
}

impl Served {
    /// Starts to serve a contestant over a new database.
    ///
    /// # Errors
    /// Those of the system and of the database.
    pub(crate) fn start(contestant: Contestant, backend: &Backend) -> io::Result<Self> {
        let runtime = Runtime::new()?;
        let store = runtime.block_on(backend.fresh())?;
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0"))?;
        let address = listener.local_addr()?;
        let (config, patience) = (config(u32::MAX), Patience::default());
        let header_bytes = config.limits.header_bytes;
        let router = (contestant.router)(world(store.clone(), &config));
        let router = Front { apis: Apis::new([&API]), header_bytes, body_time: patience.body }
            .before(router);
        let (stop, stopped) = oneshot::channel();
        let protocols = Protocols { header_bytes, patience };
        let served = listen::serve(listener, router, protocols, async { _ = stopped.await });
        let task = runtime.spawn(served);
        Ok(Self { runtime, store, stop, task, address })
    }

    /// Lets requests that are under way come to their end, and leaves the database.
    ///
    /// # Errors
    /// When they do not.
    pub(crate) fn stop(self) -> io::Result<()> {
        drop(self.stop);
        self.runtime.block_on(async {
            let served = self.task.await.map_err(io::Error::other)?;
            self.store.close().await;
            served
        })
    }
}
