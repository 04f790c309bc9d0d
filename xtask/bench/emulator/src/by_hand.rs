//! Creating an app as one writes it by hand for axum: extractors, serde's derives, `if` and `?`.
//!
//! It does what the emulator does, for callers with a token, and leaves nothing out: who calls, whose project it is,
//! whether there is such a gateway, all limits, the API's own error bodies.

mod app;
mod caller;
mod error;
mod random;
mod rejection;
mod request;

use std::sync::Arc;

use app_emulator::config::InstanceApi;
use app_emulator::directory::Account;
use app_emulator::service::World;
use app_emulator::store::{Api, Application};
use axum::extract::rejection::JsonRejection;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::StatusCode;
use axum::routing::post;
use axum::{Json, Router};
use jiff::Timestamp;

use app::App;
use caller::Caller;
use error::ApiError;
use request::CreateApp;

/// The largest body of a request, in bytes.
const MAX_BODY_BYTES: usize = 1024 * 1024;

/// The router of the one operation.
pub(crate) fn router(world: Arc<World>) -> Router {
    Router::new()
        .route("/v2/{project_id}/apigw/instances/{instance_id}/apps", post(create_app))
        .method_not_allowed_fallback(async || ApiError::UnknownMethod)
        .fallback(async || ApiError::UnknownPath)
        .layer(DefaultBodyLimit::max(MAX_BODY_BYTES))
        .with_state(world)
}

async fn create_app(
    State(world): State<Arc<World>>,
    Path((project, instance)): Path<(String, String)>,
    Caller(account): Caller,
    body: Result<Json<CreateApp>, JsonRejection>,
) -> Result<(StatusCode, Json<App>), ApiError> {
    let Json(request) = body?;
    request.check()?;
    check_place(&world, &account, &project, &instance)?;
    let created = Timestamp::now();
    let app = App::new(request, created)?;
    let application = Application {
        api: Api::Apig,
        scope: format!("{project}/{instance}"),
        owner: account.id.clone(),
        id: app.id.clone(),
        name: app.name.clone(),
        key: Some(app.app_key.clone()),
        created: created.as_microsecond(),
        document: serde_json::to_string(&app)?,
    };
    world.store.create(&application, world.quota.apig).await?;
    Ok((StatusCode::CREATED, Json(app)))
}

/// Whether the caller may go to a gateway of a project.
fn check_place(
    world: &World,
    account: &Account,
    project: &str,
    instance: &str,
) -> Result<(), ApiError> {
    if !account.has_project(project) {
        return Err(ApiError::Forbidden);
    }
    if !world.directory.has_instance(InstanceApi::Apig, instance, project) {
        return Err(ApiError::UnknownInstance(instance.to_owned()));
    }
    Ok(())
}
