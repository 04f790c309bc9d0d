// Made by Specwright from `specs/huawei-apig/openapi.yaml`: change that and generate again.

//! The server's side: a trait to implement, and a router that calls it.

use crate::faults::FAULTS;
use crate::operations::*;
use specwright_runtime::fault::Fault;
use specwright_runtime::server::{
    Api, Authenticator, Router, Routes, Server, with_unknown_path,
};

/// The operations of Huawei APIG, for an implementation to provide.
///
/// A handler answers with a documented reply, or with a fault of [`crate::faults`].
pub trait HuaweiApig: Send + Sync + 'static {
    /// Who calls: what the authenticator made of the request's credentials.
    type Principal: Send + 'static;

    /// Creates an app.
    ///
    /// `POST /v2/{project_id}/apigw/instances/{instance_id}/apps`: see [`CreateAppRequest`].
    fn create_app(
        &self,
        principal: Self::Principal,
        request: CreateAppRequest,
    ) -> impl Future<Output = Result<CreateAppReply, Fault>> + Send;

    /// Lists apps.
    ///
    /// `GET /v2/{project_id}/apigw/instances/{instance_id}/apps`: see [`ListAppsRequest`].
    fn list_apps(
        &self,
        principal: Self::Principal,
        request: ListAppsRequest,
    ) -> impl Future<Output = Result<ListAppsReply, Fault>> + Send;

    /// Shows an app.
    ///
    /// `GET /v2/{project_id}/apigw/instances/{instance_id}/apps/{app_id}`: see [`ShowAppRequest`].
    fn show_app(
        &self,
        principal: Self::Principal,
        request: ShowAppRequest,
    ) -> impl Future<Output = Result<ShowAppReply, Fault>> + Send;

    /// Deletes an app.
    ///
    /// `DELETE /v2/{project_id}/apigw/instances/{instance_id}/apps/{app_id}`: see [`DeleteAppRequest`].
    fn delete_app(
        &self,
        principal: Self::Principal,
        request: DeleteAppRequest,
    ) -> impl Future<Output = Result<DeleteAppReply, Fault>> + Send;
}

/// The routes of this API without a fallback, so that several APIs merge into one router.
pub fn routes<S, A>(server: Server<S, A>) -> Router
where
    S: HuaweiApig<Principal = A::Principal>,
    A: Authenticator,
{
    Routes::new(server)
        .with::<CreateAppRequest>()
        .with::<ListAppsRequest>()
        .with::<ShowAppRequest>()
        .with::<DeleteAppRequest>()
        .into_router()
}

/// The routes with a fallback that answers for every unknown path in the API's own body.
pub fn router<S, A>(server: Server<S, A>) -> Router
where
    S: HuaweiApig<Principal = A::Principal>,
    A: Authenticator,
{
    with_unknown_path(routes(server), &FAULTS)
}

/// What a router of several APIs knows of this one: see [`specwright_runtime::server::merge`].
pub static API: Api = Api {
    operations: &[&CREATE_APP, &LIST_APPS, &SHOW_APP, &DELETE_APP],
    faults: &FAULTS,
};
