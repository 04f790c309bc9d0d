//! The four APIs in one router.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use http::StatusCode;
use specwright_runtime::server::{Apis, Server, merge};

use crate::config::{Config, Limits};
use crate::directory::Directory;
use crate::front::Front;
use crate::gate::Gate;
use crate::patience::Patience;
use crate::service::{Apig, Ims, Roma, Rtc, World};
use crate::store::Store;

/// The router of all four APIs, with `/healthz` and `/readyz`.
pub fn router(store: Arc<dyn Store>, config: &Config, patience: Patience) -> Router {
    let world = Arc::new(World { store, directory: Directory::new(config), quota: config.quota });
    let limits = config.limits;
    // Of the APIs that an unknown path fits as well, the first one answers.
    let parts = [
        (
            huawei_apig::server::routes(server(Apig(world.clone()), &world, limits)),
            &huawei_apig::server::API,
        ),
        (
            huawei_roma::server::routes(server(Roma(world.clone()), &world, limits)),
            &huawei_roma::server::API,
        ),
        (
            huawei_rtc::server::routes(server(Rtc(world.clone()), &world, limits)),
            &huawei_rtc::server::API,
        ),
        (
            alibaba_ims::server::routes(server(Ims(world.clone()), &world, limits)),
            &alibaba_ims::server::API,
        ),
    ];
    let apis = Apis::new(parts.iter().map(|(_, api)| *api));
    let health = Router::new()
        .route("/healthz", get(|| async { "alive\n" }))
        .route("/readyz", get(ready))
        .with_state(world);
    Front { apis, header_bytes: limits.header_bytes, body_time: patience.body }
        .before(merge(parts).merge(health))
}

/// A service with the gate before it.
fn server<T>(service: T, world: &Arc<World>, limits: Limits) -> Server<T, Gate> {
    let gate = Gate::new(world.clone(), limits.skew());
    Server::new(service, gate).max_body_bytes(limits.body_bytes)
}

async fn ready(State(world): State<Arc<World>>) -> (StatusCode, &'static str) {
    match world.store.ready().await {
        Ok(()) => (StatusCode::OK, "ready\n"),
        Err(error) => {
            tracing::warn!(error = &error as &dyn std::error::Error, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n")
        }
    }
}
