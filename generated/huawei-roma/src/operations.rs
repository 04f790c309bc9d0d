// Made by Specwright from `specs/huawei-roma/openapi.yaml`: change that and generate again.

//! What each operation takes and gives.

use crate::faults::FAULTS;
use specwright_runtime::operation::{
    Operation, Requirement, CredentialLimits, Scheme, SchemeKind, SignatureAlgorithm,
};
use specwright_runtime::violation::Place;
use crate::types;

/// Creates an application.
///
/// The application belongs to the instance named in the path and to the user who calls. It gets a
/// key and a secret, made up by the service unless the request brings its own.
///
/// `POST /v2/{project_id}/instances/{instance_id}/apps`
///
/// Stated in `specs/huawei-roma/openapi.yaml` at
/// `/paths/~1v2~1{project_id}~1instances~1{instance_id}~1apps/post`. Source: Creating an
/// Application, URI.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateAppRequest {
    /// The instance that the application shall belong to.
    pub instance_id: types::InstanceId,
    /// The project that the instance belongs to.
    pub project_id: types::ProjectId,
    /// The application to create.
    pub body: types::CreateApp,
}

impl CreateAppRequest {
    /// All that is required; the rest is absent.
    pub fn new(
        instance_id: types::InstanceId,
        project_id: types::ProjectId,
        body: types::CreateApp,
    ) -> Self {
        Self { instance_id, project_id, body }
    }
}

/// The documented replies of `createApp`.
#[derive(Debug)]
#[cfg_attr(feature = "server", derive(Clone, PartialEq))]
#[non_exhaustive]
pub enum CreateAppReply {
    /// `201`: The application was created.
    Created(types::App),
    /// `400`: A part of the request is missing or breaks a rule, the token is bad, or a value is taken.
    BadRequest(types::ErrorBody),
    /// `401`: The signature is bad, or too old.
    Unauthorized(types::GatewayError),
    /// `403`: The caller may not do this, or has used up a quota.
    Forbidden(types::ErrorBody),
    /// `404`: The project has no such instance.
    NotFound(types::ErrorBody),
    /// `500`: The service failed.
    InternalServerError(types::ErrorBody),
    /// `default`: What is answered around an operation: 405 to another method, 406 to a caller who
    /// accepts no JSON, 413 to a large body and 415 to one of another media type.
    Default(u16, types::ErrorBody),
}

/// Lists applications.
///
/// The applications of the instance that meet all that is asked for, favourites first, some of them
/// at a time. Beyond the page: the vendor's package and another page of the vendor have this
/// operation.
///
/// `GET /v2/{project_id}/instances/{instance_id}/apps`
///
/// Stated in `specs/huawei-roma/openapi.yaml` at
/// `/paths/~1v2~1{project_id}~1instances~1{instance_id}~1apps/get`. Source: ListRomaApp, SDK.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListAppsRequest {
    /// The instance that the application shall belong to.
    pub instance_id: types::InstanceId,
    /// The project that the instance belongs to.
    pub project_id: types::ProjectId,
    /// How many applications to leave out before the first.
    pub offset: Option<types::Offset>,
    /// How many applications come back at most.
    pub limit: Option<types::Limit>,
    /// Only favourites, or only what is none. Without it, both.
    pub favorite: Option<bool>,
    /// Only applications with which the caller has this right.
    pub auth_role: Option<types::RoleName>,
    /// Only applications whose name has this in it.
    pub name: Option<types::NamePart>,
    /// Only applications that the caller created, or only those of others. Without it, both.
    pub owner: Option<bool>,
    /// Only applications on which the user of this name has rights too.
    pub user_name: Option<types::UserName>,
}

impl ListAppsRequest {
    /// All that is required; the rest is absent.
    pub fn new(instance_id: types::InstanceId, project_id: types::ProjectId) -> Self {
        Self {
            instance_id,
            project_id,
            offset: None,
            limit: None,
            favorite: None,
            auth_role: None,
            name: None,
            owner: None,
            user_name: None,
        }
    }
}

/// The documented replies of `listApps`.
#[derive(Debug)]
#[cfg_attr(feature = "server", derive(Clone, PartialEq))]
#[non_exhaustive]
pub enum ListAppsReply {
    /// `200`: The applications that were asked for.
    Ok(types::AppList),
    /// `400`: A part of the request breaks a rule, or the token is bad.
    BadRequest(types::ErrorBody),
    /// `401`: The signature is bad, or too old.
    Unauthorized(types::GatewayError),
    /// `403`: The caller may not do this.
    Forbidden(types::ErrorBody),
    /// `404`: The project has no such instance, or the instance no such application.
    NotFound(types::ErrorBody),
    /// `500`: The service failed.
    InternalServerError(types::ErrorBody),
    /// `default`: What is answered around an operation: 405 to another method, 406 to a caller who
    /// accepts no JSON, 413 to a large body and 415 to one of another media type.
    Default(u16, types::ErrorBody),
}

/// Shows an application.
///
/// The application with its key, but without its secret. Beyond the page: the vendor's package and
/// another page of the vendor have this operation.
///
/// `GET /v2/{project_id}/instances/{instance_id}/apps/{app_id}`
///
/// Stated in `specs/huawei-roma/openapi.yaml` at
/// `/paths/~1v2~1{project_id}~1instances~1{instance_id}~1apps~1{app_id}/get`. Source:
/// CheckRomaAppDetails, SDK.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShowAppRequest {
    /// The application, by the ID that the service gave it.
    pub app_id: types::AppId,
    /// The instance that the application shall belong to.
    pub instance_id: types::InstanceId,
    /// The project that the instance belongs to.
    pub project_id: types::ProjectId,
}

impl ShowAppRequest {
    /// All that is required; the rest is absent.
    pub fn new(
        app_id: types::AppId,
        instance_id: types::InstanceId,
        project_id: types::ProjectId,
    ) -> Self {
        Self { app_id, instance_id, project_id }
    }
}

/// The documented replies of `showApp`.
#[derive(Debug)]
#[cfg_attr(feature = "server", derive(Clone, PartialEq))]
#[non_exhaustive]
pub enum ShowAppReply {
    /// `200`: The application.
    Ok(types::App),
    /// `400`: A part of the request breaks a rule, or the token is bad.
    BadRequest(types::ErrorBody),
    /// `401`: The signature is bad, or too old.
    Unauthorized(types::GatewayError),
    /// `403`: The caller may not do this.
    Forbidden(types::ErrorBody),
    /// `404`: The project has no such instance, or the instance no such application.
    NotFound(types::ErrorBody),
    /// `500`: The service failed.
    InternalServerError(types::ErrorBody),
    /// `default`: What is answered around an operation: 405 to another method, 406 to a caller who
    /// accepts no JSON, 413 to a large body and 415 to one of another media type.
    Default(u16, types::ErrorBody),
}

/// Deletes an application.
///
/// The application is gone; its name and its key are free. Beyond the page: the vendor's package
/// and another page of the vendor have this operation.
///
/// `DELETE /v2/{project_id}/instances/{instance_id}/apps/{app_id}`
///
/// Stated in `specs/huawei-roma/openapi.yaml` at
/// `/paths/~1v2~1{project_id}~1instances~1{instance_id}~1apps~1{app_id}/delete`. Source:
/// DeleteRomaApp, SDK.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteAppRequest {
    /// The application, by the ID that the service gave it.
    pub app_id: types::AppId,
    /// The instance that the application shall belong to.
    pub instance_id: types::InstanceId,
    /// The project that the instance belongs to.
    pub project_id: types::ProjectId,
}

impl DeleteAppRequest {
    /// All that is required; the rest is absent.
    pub fn new(
        app_id: types::AppId,
        instance_id: types::InstanceId,
        project_id: types::ProjectId,
    ) -> Self {
        Self { app_id, instance_id, project_id }
    }
}

/// The documented replies of `deleteApp`.
#[derive(Debug)]
#[cfg_attr(feature = "server", derive(Clone, PartialEq))]
#[non_exhaustive]
pub enum DeleteAppReply {
    /// `200`: The application was deleted. No body says so.
    Ok,
    /// `400`: A part of the request breaks a rule, or the token is bad.
    BadRequest(types::ErrorBody),
    /// `401`: The signature is bad, or too old.
    Unauthorized(types::GatewayError),
    /// `403`: The caller may not do this.
    Forbidden(types::ErrorBody),
    /// `404`: The project has no such instance, or the instance no such application.
    NotFound(types::ErrorBody),
    /// `500`: The service failed.
    InternalServerError(types::ErrorBody),
    /// `default`: What is answered around an operation: 405 to another method, 406 to a caller who
    /// accepts no JSON, 413 to a large body and 415 to one of another media type.
    Default(u16, types::ErrorBody),
}

/// The security scheme `token`.
pub static TOKEN_SCHEME: Scheme = Scheme {
    name: "token",
    kind: SchemeKind::ApiKey { place: Place::Header, name: "X-Auth-Token" },
    limits: CredentialLimits { min_chars: 1, max_chars: 100000 },
};

/// The security scheme `aksk`.
pub static AKSK_SCHEME: Scheme = Scheme {
    name: "aksk",
    kind: SchemeKind::Signature { algorithm: SignatureAlgorithm::SdkHmacSha256, headers: &[] },
    limits: CredentialLimits::NONE,
};

/// What several operations ask for: `token`; or `aksk`.
static TOKEN_OR_AKSK_SECURITY: &[&[Requirement]] = &[
    &[Requirement::of(&TOKEN_SCHEME)],
    &[Requirement::of(&AKSK_SCHEME)],
];

/// The operation `createApp`.
pub static CREATE_APP: Operation =
    Operation::new("createApp", "POST", "/v2/{project_id}/instances/{instance_id}/apps", &FAULTS)
        .secured_by(TOKEN_OR_AKSK_SECURITY)
        .consuming(&["application/json"]);

/// The operation `listApps`.
pub static LIST_APPS: Operation =
    Operation::new("listApps", "GET", "/v2/{project_id}/instances/{instance_id}/apps", &FAULTS)
        .secured_by(TOKEN_OR_AKSK_SECURITY);

/// The operation `showApp`.
pub static SHOW_APP: Operation = Operation::new(
    "showApp",
    "GET",
    "/v2/{project_id}/instances/{instance_id}/apps/{app_id}",
    &FAULTS,
).secured_by(TOKEN_OR_AKSK_SECURITY);

/// The operation `deleteApp`.
pub static DELETE_APP: Operation = Operation::new(
    "deleteApp",
    "DELETE",
    "/v2/{project_id}/instances/{instance_id}/apps/{app_id}",
    &FAULTS,
).secured_by(TOKEN_OR_AKSK_SECURITY);
