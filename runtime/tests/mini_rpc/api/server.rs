//! The server's side of the API.

use specwright_runtime::fault::Fault;
use specwright_runtime::server::{Authenticator, Router, Routes, Server, with_unknown_path};

use super::faults::FAULTS;
use super::operations::{
    CreateApplicationReply, CreateApplicationRequest, GetApplicationReply, GetApplicationRequest,
    ListApplicationsReply, ListApplicationsRequest,
};

/// The operations of the API, for an implementation to provide.
pub trait MiniRpc: Send + Sync + 'static {
    /// Who calls: what the authenticator made of the request's credentials.
    type Principal: Send + 'static;

    /// Creates an application.
    fn create_application(
        &self,
        principal: Self::Principal,
        request: CreateApplicationRequest,
    ) -> impl Future<Output = Result<CreateApplicationReply, Fault>> + Send;

    /// Gets an application.
    fn get_application(
        &self,
        request: GetApplicationRequest,
    ) -> impl Future<Output = Result<GetApplicationReply, Fault>> + Send;

    /// Lists applications.
    fn list_applications(
        &self,
        request: ListApplicationsRequest,
    ) -> impl Future<Output = Result<ListApplicationsReply, Fault>> + Send;
}

/// The routes of this API, and its own answer for every other path.
pub fn router<S, A>(server: Server<S, A>) -> Router
where
    S: MiniRpc<Principal = A::Principal>,
    A: Authenticator,
{
    let routes = Routes::new(server)
        .with::<GetApplicationRequest>()
        .with::<CreateApplicationRequest>()
        .with::<ListApplicationsRequest>();
    with_unknown_path(routes.into_router(), &FAULTS)
}
