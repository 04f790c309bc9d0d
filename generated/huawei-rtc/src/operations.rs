// Made by Specwright from `specs/huawei-rtc/openapi.yaml`: change that and generate again.

//! What each operation takes and gives.

use crate::faults::FAULTS;
use specwright_runtime::operation::{
    Operation, Requirement, CredentialLimits, Scheme, SchemeKind, SignatureAlgorithm,
};
use specwright_runtime::violation::Place;
use crate::types;

/// Creates an application.
///
/// The application belongs to the tenant who calls. No two applications of a tenant share a name.
///
/// `POST /v2/apps`
///
/// Stated in `specs/huawei-rtc/openapi.yaml` at `/paths/~1v2~1apps/post`. Source: Creating an
/// Application, URI.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateAppRequest {
    /// The application to create. Parameters of the media type, such as a charset, are accepted.
    pub body: types::CreateApp,
}

impl CreateAppRequest {
    /// All that is required; the rest is absent.
    pub fn new(body: types::CreateApp) -> Self {
        Self { body }
    }
}

/// The body and the headers of `201` from `createApp`: [`WithXRequestIdHeader`].
pub type CreateAppCreated = WithXRequestIdHeader<types::CreatedApp>;

/// The body and the headers of `400` from `createApp`: [`WithXRequestIdHeader`].
pub type CreateAppBadRequest = WithXRequestIdHeader<types::ErrorBody>;

/// The body and the headers of `401` from `createApp`: [`WithXRequestIdHeader`].
pub type CreateAppUnauthorized = WithXRequestIdHeader<types::ErrorBody>;

/// The body and the headers of `500` from `createApp`: [`WithXRequestIdHeader`].
pub type CreateAppInternalServerError = WithXRequestIdHeader<types::ErrorBody>;

/// The body and the headers of `default` from `createApp`: [`WithXRequestIdHeader`].
pub type CreateAppDefault = WithXRequestIdHeader<types::ErrorBody>;

/// The documented replies of `createApp`.
#[derive(Debug)]
#[cfg_attr(feature = "server", derive(Clone, PartialEq))]
#[non_exhaustive]
pub enum CreateAppReply {
    /// `201`: The application was created; its ID is in the reply.
    Created(CreateAppCreated),
    /// `400`: A part of the request is missing or breaks a rule, the caller is unknown or may not do
    /// this, the name is taken, or there are too many applications already.
    BadRequest(CreateAppBadRequest),
    /// `401`: The signature is bad, or too old.
    Unauthorized(CreateAppUnauthorized),
    /// `500`: The service failed.
    InternalServerError(CreateAppInternalServerError),
    /// `default`: What is answered around an operation: 405 to another method, 406 to a caller who
    /// accepts no JSON, 413 to a large body and 415 to one of another media type.
    Default(u16, CreateAppDefault),
}

/// Lists applications.
///
/// The applications of the tenant who calls, one page of them. Beyond the page: the vendor's
/// package and another page of the vendor have this operation.
///
/// `GET /v2/apps`
///
/// Stated in `specs/huawei-rtc/openapi.yaml` at `/paths/~1v2~1apps/get`. Source: ListApps, SDK.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListAppsRequest {
    /// Only the applications in this state. Without it, all of them.
    pub state: Option<types::ListedState>,
    /// The number of the page, the first being 0.
    pub offset: Option<types::PageNumber>,
    /// How many applications a page has at most.
    pub limit: Option<types::PageSize>,
}

impl ListAppsRequest {
    /// Nothing is required, and all is absent.
    pub fn new() -> Self {
        Self { state: None, offset: None, limit: None }
    }
}

/// The body and the headers of `200` from `listApps`: [`WithXRequestIdHeader`].
pub type ListAppsOk = WithXRequestIdHeader<types::AppList>;

/// The body and the headers of `400` from `listApps`: [`WithXRequestIdHeader`].
pub type ListAppsBadRequest = WithXRequestIdHeader<types::ErrorBody>;

/// The body and the headers of `401` from `listApps`: [`WithXRequestIdHeader`].
pub type ListAppsUnauthorized = WithXRequestIdHeader<types::ErrorBody>;

/// The body and the headers of `500` from `listApps`: [`WithXRequestIdHeader`].
pub type ListAppsInternalServerError = WithXRequestIdHeader<types::ErrorBody>;

/// The body and the headers of `default` from `listApps`: [`WithXRequestIdHeader`].
pub type ListAppsDefault = WithXRequestIdHeader<types::ErrorBody>;

/// The documented replies of `listApps`.
#[derive(Debug)]
#[cfg_attr(feature = "server", derive(Clone, PartialEq))]
#[non_exhaustive]
pub enum ListAppsReply {
    /// `200`: One page of the applications.
    Ok(ListAppsOk),
    /// `400`: A part of the request is missing or breaks a rule, or the caller is unknown or may not do
    /// this.
    BadRequest(ListAppsBadRequest),
    /// `401`: The signature is bad, or too old.
    Unauthorized(ListAppsUnauthorized),
    /// `500`: The service failed.
    InternalServerError(ListAppsInternalServerError),
    /// `default`: What is answered around an operation: 405 to another method, 406 to a caller who
    /// accepts no JSON, 413 to a large body and 415 to one of another media type.
    Default(u16, ListAppsDefault),
}

/// Shows an application.
///
/// The application with all that is set for it. Beyond the page: the vendor's package and another
/// page of the vendor have this operation.
///
/// `GET /v2/apps/{app_id}`
///
/// Stated in `specs/huawei-rtc/openapi.yaml` at `/paths/~1v2~1apps~1{app_id}/get`. Source: ShowApp,
/// SDK.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShowAppRequest {
    /// The application, by the ID that the service gave it.
    pub app_id: String,
}

impl ShowAppRequest {
    /// All that is required; the rest is absent.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self { app_id: app_id.into() }
    }
}

/// The body and the headers of `200` from `showApp`: [`WithXRequestIdHeader`].
pub type ShowAppOk = WithXRequestIdHeader<types::App>;

/// The body and the headers of `400` from `showApp`: [`WithXRequestIdHeader`].
pub type ShowAppBadRequest = WithXRequestIdHeader<types::ErrorBody>;

/// The body and the headers of `401` from `showApp`: [`WithXRequestIdHeader`].
pub type ShowAppUnauthorized = WithXRequestIdHeader<types::ErrorBody>;

/// The body and the headers of `404` from `showApp`: [`WithXRequestIdHeader`].
pub type ShowAppNotFound = WithXRequestIdHeader<types::ErrorBody>;

/// The body and the headers of `500` from `showApp`: [`WithXRequestIdHeader`].
pub type ShowAppInternalServerError = WithXRequestIdHeader<types::ErrorBody>;

/// The body and the headers of `default` from `showApp`: [`WithXRequestIdHeader`].
pub type ShowAppDefault = WithXRequestIdHeader<types::ErrorBody>;

/// The documented replies of `showApp`.
#[derive(Debug)]
#[cfg_attr(feature = "server", derive(Clone, PartialEq))]
#[non_exhaustive]
pub enum ShowAppReply {
    /// `200`: The application.
    Ok(ShowAppOk),
    /// `400`: A part of the request is missing or breaks a rule, or the caller is unknown or may not do
    /// this.
    BadRequest(ShowAppBadRequest),
    /// `401`: The signature is bad, or too old.
    Unauthorized(ShowAppUnauthorized),
    /// `404`: The tenant has no such application.
    NotFound(ShowAppNotFound),
    /// `500`: The service failed.
    InternalServerError(ShowAppInternalServerError),
    /// `default`: What is answered around an operation: 405 to another method, 406 to a caller who
    /// accepts no JSON, 413 to a large body and 415 to one of another media type.
    Default(u16, ShowAppDefault),
}

/// Deletes an application.
///
/// The application is gone, and its name is free. Beyond the page: the vendor's package and another
/// page of the vendor have this operation.
///
/// `DELETE /v2/apps/{app_id}`
///
/// Stated in `specs/huawei-rtc/openapi.yaml` at `/paths/~1v2~1apps~1{app_id}/delete`. Source:
/// DeleteApp, SDK.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteAppRequest {
    /// The application, by the ID that the service gave it.
    pub app_id: String,
}

impl DeleteAppRequest {
    /// All that is required; the rest is absent.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self { app_id: app_id.into() }
    }
}

/// The body and the headers of `204` from `deleteApp`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteAppNoContent {
    /// ID of the request, by which it can be traced. It comes with every reply.
    pub x_request_id: Option<String>,
}

impl DeleteAppNoContent {
    /// Nothing is required, and all is absent.
    pub fn new() -> Self {
        Self { x_request_id: None }
    }
}

/// The body and the headers of `400` from `deleteApp`: [`WithXRequestIdHeader`].
pub type DeleteAppBadRequest = WithXRequestIdHeader<types::ErrorBody>;

/// The body and the headers of `401` from `deleteApp`: [`WithXRequestIdHeader`].
pub type DeleteAppUnauthorized = WithXRequestIdHeader<types::ErrorBody>;

/// The body and the headers of `404` from `deleteApp`: [`WithXRequestIdHeader`].
pub type DeleteAppNotFound = WithXRequestIdHeader<types::ErrorBody>;

/// The body and the headers of `500` from `deleteApp`: [`WithXRequestIdHeader`].
pub type DeleteAppInternalServerError = WithXRequestIdHeader<types::ErrorBody>;

/// The body and the headers of `default` from `deleteApp`: [`WithXRequestIdHeader`].
pub type DeleteAppDefault = WithXRequestIdHeader<types::ErrorBody>;

/// The documented replies of `deleteApp`.
#[derive(Debug)]
#[cfg_attr(feature = "server", derive(Clone, PartialEq))]
#[non_exhaustive]
pub enum DeleteAppReply {
    /// `204`: The application was deleted.
    NoContent(DeleteAppNoContent),
    /// `400`: A part of the request is missing or breaks a rule, or the caller is unknown or may not do
    /// this.
    BadRequest(DeleteAppBadRequest),
    /// `401`: The signature is bad, or too old.
    Unauthorized(DeleteAppUnauthorized),
    /// `404`: The tenant has no such application.
    NotFound(DeleteAppNotFound),
    /// `500`: The service failed.
    InternalServerError(DeleteAppInternalServerError),
    /// `default`: What is answered around an operation: 405 to another method, 406 to a caller who
    /// accepts no JSON, 413 to a large body and 415 to one of another media type.
    Default(u16, DeleteAppDefault),
}

/// A body with the header `X-request-Id`, as several replies have it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WithXRequestIdHeader<B> {
    /// The body.
    pub body: B,
    /// ID of the request, by which it can be traced. It comes with every reply.
    pub x_request_id: Option<String>,
}

impl<B> WithXRequestIdHeader<B> {
    /// All that is required; the rest is absent.
    pub fn new(body: B) -> Self {
        Self { body, x_request_id: None }
    }
}

/// The security scheme `token`.
pub static TOKEN_SCHEME: Scheme = Scheme {
    name: "token",
    kind: SchemeKind::ApiKey { place: Place::Header, name: "X-Auth-Token" },
    limits: CredentialLimits::NONE,
};

/// The security scheme `aksk`.
pub static AKSK_SCHEME: Scheme = Scheme {
    name: "aksk",
    kind: SchemeKind::Signature {
        algorithm: SignatureAlgorithm::SdkHmacSha256,
        headers: &["X-Sdk-Date", "X-Project-Id"],
    },
    limits: CredentialLimits::NONE,
};

/// What several operations ask for: `token`; or `aksk`.
static TOKEN_OR_AKSK_SECURITY: &[&[Requirement]] = &[
    &[Requirement::of(&TOKEN_SCHEME)],
    &[Requirement::of(&AKSK_SCHEME)],
];

/// The operation `createApp`.
pub static CREATE_APP: Operation = Operation::new("createApp", "POST", "/v2/apps", &FAULTS)
    .secured_by(TOKEN_OR_AKSK_SECURITY)
    .consuming(&["application/json"]);

/// The operation `listApps`.
pub static LIST_APPS: Operation = Operation::new("listApps", "GET", "/v2/apps", &FAULTS)
    .secured_by(TOKEN_OR_AKSK_SECURITY);

/// The operation `showApp`.
pub static SHOW_APP: Operation = Operation::new("showApp", "GET", "/v2/apps/{app_id}", &FAULTS)
    .secured_by(TOKEN_OR_AKSK_SECURITY);

/// The operation `deleteApp`.
pub static DELETE_APP: Operation =
    Operation::new("deleteApp", "DELETE", "/v2/apps/{app_id}", &FAULTS)
        .secured_by(TOKEN_OR_AKSK_SECURITY);
