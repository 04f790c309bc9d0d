//! The two that are compared, over the same world: who may call, which gateways there are, where apps are kept.

use std::sync::Arc;
use std::time::Duration;

use app_emulator::config::{Config, DEFAULT};
use app_emulator::directory::Directory;
use app_emulator::gate::Gate;
use app_emulator::service::{Apig, World};
use app_emulator::store::Store;
use axum::Router;
use huawei_apig::server;
use specwright_runtime::server::Server;

use crate::by_hand;

/// A way to serve creating an app.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Contestant {
    /// What reports call it.
    pub(crate) name: &'static str,
    /// Its router alone, with nothing in front of it.
    pub(crate) router: fn(Arc<World>) -> Router,
}

/// What the generator makes, with the emulator's service behind it.
pub(crate) const OURS: Contestant = Contestant { name: "specwright", router: ours };

/// The same, written by hand.
pub(crate) const BY_HAND: Contestant = Contestant { name: "by hand", router: by_hand::router };

/// Both, ours first.
pub(crate) const BOTH: [Contestant; 2] = [OURS, BY_HAND];

fn ours(world: Arc<World>) -> Router {
    let gate = Gate::new(world.clone(), Duration::from_secs(900));
    server::router(Server::new(Apig(world), gate))
}

/// The emulator's own configuration, but for how many apps there may be.
pub(crate) fn config(quota: u32) -> Config {
    let mut config = Config::parse("default.toml", DEFAULT).expect("the emulator starts with it");
    config.quota.apig = quota;
    config
}

/// The world of a configuration.
pub(crate) fn world(store: Arc<dyn Store>, config: &Config) -> Arc<World> {
    Arc::new(World { store, directory: Directory::new(config), quota: config.quota })
}
