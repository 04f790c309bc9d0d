// Made by Specwright from `specs/huawei-rtc/openapi.yaml`: change that and generate again.

//! The server's side: a trait to implement, and a router that calls it.

use crate::faults::FAULTS;
use crate::operations::*;
use specwright_runtime::fault::Fault;
use specwright_runtime::server::{
    Api, Authenticator, Router, Routes, Server, with_unknown_path,
};

/// The operations of Huawei RTC, for an implementation to provide.
///
/// A handler answers with a documented reply, or with a fault of [`crate::faults`].
pub trait HuaweiRtc: Send + Sync + 'static {
    /// Who calls: what the authenticator made of the request's credentials.
    type Principal: Send + 'static;

    /// Creates an application.
    ///
    /// The application belongs to the tenant who calls. No two applications of a tenant share a name.
    ///
    /// `POST /v2/apps`
    ///
    /// Stated in `specs/huawei-rtc/openapi.yaml` at `/paths/~1v2~1apps/post`. Source: Creating an
    /// Application, URI.
    fn create_app(
        &self,
        principal: Self::Principal,
        request: CreateAppRequest,
    ) -> impl Future<Output = Result<CreateAppReply, Fault>> + Send;

    /// Lists applications.
    ///
    /// The applications of the tenant who calls, one page of them. Beyond the page: the vendor's
    /// package and another page of the vendor have this operation.
    ///
    /// `GET /v2/apps`
    ///
    /// Stated in `specs/huawei-rtc/openapi.yaml` at `/paths/~1v2~1apps/get`. Source: ListApps, SDK.
    fn list_apps(
        &self,
        principal: Self::Principal,
        request: ListAppsRequest,
    ) -> impl Future<Output = Result<ListAppsReply, Fault>> + Send;

    /// Shows an application.
    ///
    /// The application with all that is set for it. Beyond the page: the vendor's package and another
    /// page of the vendor have this operation.
    ///
    /// `GET /v2/apps/{app_id}`
    ///
    /// Stated in `specs/huawei-rtc/openapi.yaml` at `/paths/~1v2~1apps~1{app_id}/get`. Source: ShowApp,
    /// SDK.
    fn show_app(
        &self,
        principal: Self::Principal,
        request: ShowAppRequest,
    ) -> impl Future<Output = Result<ShowAppReply, Fault>> + Send;

    /// Deletes an application.
    ///
    /// The application is gone, and its name is free. Beyond the page: the vendor's package and another
    /// page of the vendor have this operation.
    ///
    /// `DELETE /v2/apps/{app_id}`
    ///
    /// Stated in `specs/huawei-rtc/openapi.yaml` at `/paths/~1v2~1apps~1{app_id}/delete`. Source:
    /// DeleteApp, SDK.
    fn delete_app(
        &self,
        principal: Self::Principal,
        request: DeleteAppRequest,
    ) -> impl Future<Output = Result<DeleteAppReply, Fault>> + Send;
}

/// The routes of this API without a fallback, so that several APIs merge into one router.
pub fn routes<S, A>(server: Server<S, A>) -> Router
where
    S: HuaweiRtc<Principal = A::Principal>,
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
    S: HuaweiRtc<Principal = A::Principal>,
    A: Authenticator,
{
    with_unknown_path(routes(server), &FAULTS)
}

/// What a router of several APIs knows of this one: see [`specwright_runtime::server::merge`].
pub static API: Api = Api {
    operations: &[&CREATE_APP, &LIST_APPS, &SHOW_APP, &DELETE_APP],
    faults: &FAULTS,
};
