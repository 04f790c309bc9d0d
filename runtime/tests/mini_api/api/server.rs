//! The server's side of the API.

use specwright_runtime::fault::Fault;
use specwright_runtime::server::{Authenticator, Router, Routes, Server, with_unknown_path};

use super::faults::FAULTS;
use super::operations::{
    CreateAppReply, CreateAppRequest, DeleteAppReply, DeleteAppRequest, ListAppsReply,
    ListAppsRequest,
};

/// The operations of the API, for an implementation to provide.
pub trait MiniApi: Send + Sync + 'static {
    /// Who calls: what the authenticator made of the request's credentials.
    type Principal: Send + 'static;

    /// Creates an app.
    fn create_app(
        &self,
        principal: Self::Principal,
        request: CreateAppRequest,
    ) -> impl Future<Output = Result<CreateAppReply, Fault>> + Send;

    /// Lists apps.
    fn list_apps(
        &self,
        request: ListAppsRequest,
    ) -> impl Future<Output = Result<ListAppsReply, Fault>> + Send;

    /// Deletes an app.
    fn delete_app(
        &self,
        principal: Self::Principal,
        request: DeleteAppRequest,
    ) -> impl Future<Output = Result<DeleteAppReply, Fault>> + Send;
}

/// The routes of this API, without a fallback, so that several APIs merge into one router.
pub fn routes<S, A>(server: Server<S, A>) -> Router
where
    S: MiniApi<Principal = A::Principal>,
    A: Authenticator,
{
    Routes::new(server)
        .with::<CreateAppRequest>()
        .with::<ListAppsRequest>()
        .with::<DeleteAppRequest>()
        .into_router()
}

/// The routes of this API, and its own answer for every other path.
pub fn router<S, A>(server: Server<S, A>) -> Router
where
    S: MiniApi<Principal = A::Principal>,
    A: Authenticator,
{
    with_unknown_path(routes(server), &FAULTS)
}
