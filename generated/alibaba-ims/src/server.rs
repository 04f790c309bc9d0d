// Made by Specwright from `specs/alibaba-ims/openapi.yaml`: change that and generate again.

//! The server's side: a trait to implement, and a router that calls it.

use crate::faults::FAULTS;
use crate::operations::*;
use specwright_runtime::fault::Fault;
use specwright_runtime::server::{
    Api, Authenticator, Router, Routes, Server, with_unknown_path,
};

/// The operations of Alibaba IMS, for an implementation to provide.
///
/// A handler answers with a documented reply, or with a fault of [`crate::faults`].
pub trait AlibabaIms: Send + Sync + 'static {
    /// Who calls: what the authenticator made of the request's credentials.
    type Principal: Send + 'static;

    /// Creates an application.
    ///
    /// `POST /#Action=CreateApplication`: see [`CreateApplicationRequest`].
    fn create_application(
        &self,
        principal: Self::Principal,
        request: CreateApplicationRequest,
    ) -> impl Future<Output = Result<CreateApplicationReply, Fault>> + Send;

    /// Shows an application.
    ///
    /// `POST /#Action=GetApplication`: see [`GetApplicationRequest`].
    fn get_application(
        &self,
        principal: Self::Principal,
        request: GetApplicationRequest,
    ) -> impl Future<Output = Result<GetApplicationReply, Fault>> + Send;

    /// Lists applications.
    ///
    /// `POST /#Action=ListApplications`: see [`ListApplicationsRequest`].
    fn list_applications(
        &self,
        principal: Self::Principal,
        request: ListApplicationsRequest,
    ) -> impl Future<Output = Result<ListApplicationsReply, Fault>> + Send;

    /// Deletes an application.
    ///
    /// `POST /#Action=DeleteApplication`: see [`DeleteApplicationRequest`].
    fn delete_application(
        &self,
        principal: Self::Principal,
        request: DeleteApplicationRequest,
    ) -> impl Future<Output = Result<DeleteApplicationReply, Fault>> + Send;
}

/// The routes of this API without a fallback, so that several APIs merge into one router.
pub fn routes<S, A>(server: Server<S, A>) -> Router
where
    S: AlibabaIms<Principal = A::Principal>,
    A: Authenticator,
{
    Routes::new(server)
        .with::<CreateApplicationRequest>()
        .with::<GetApplicationRequest>()
        .with::<ListApplicationsRequest>()
        .with::<DeleteApplicationRequest>()
        .into_router()
}

/// The routes with a fallback that answers for every unknown path in the API's own body.
pub fn router<S, A>(server: Server<S, A>) -> Router
where
    S: AlibabaIms<Principal = A::Principal>,
    A: Authenticator,
{
    with_unknown_path(routes(server), &FAULTS)
}

/// What a router of several APIs knows of this one: see [`specwright_runtime::server::merge`].
pub static API: Api = Api {
    operations: &[&CREATE_APPLICATION, &GET_APPLICATION, &LIST_APPLICATIONS, &DELETE_APPLICATION],
    faults: &FAULTS,
};
