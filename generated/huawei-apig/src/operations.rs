// Made by Specwright from `specs/huawei-apig/openapi.yaml`: change that and generate again.

//! What each operation takes and gives.

use crate::faults::FAULTS;
use specwright_runtime::operation::{
    Operation, Requirement, CredentialLimits, Scheme, SchemeKind, SignatureAlgorithm,
};
use specwright_runtime::violation::Place;
use crate::types;

/// Creates an app.
///
/// The app belongs to the gateway named in the path. It gets a key and a secret, made up by the
/// gateway unless the request brings its own, and may call every API that it is authorized for.
///
/// `POST /v2/{project_id}/apigw/instances/{instance_id}/apps`
///
/// Stated in `specs/huawei-apig/openapi.yaml` at
/// `/paths/~1v2~1{project_id}~1apigw~1instances~1{instance_id}~1apps/post`. Source: Creating an
/// App, Calling Method.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateAppRequest {
    /// The project that the gateway belongs to.
    pub project_id: String,
    /// The gateway, by the ID that the console shows.
    pub instance_id: String,
    /// The app to create.
    pub body: types::CreateApp,
}

impl CreateAppRequest {
    /// All that is required; the rest is absent.
    pub fn new(
        project_id: impl Into<String>,
        instance_id: impl Into<String>,
        body: types::CreateApp,
    ) -> Self {
        Self { project_id: project_id.into(), instance_id: instance_id.into(), body }
    }
}

/// The documented replies of `createApp`.
#[derive(Debug)]
#[cfg_attr(feature = "server", derive(Clone, PartialEq))]
#[non_exhaustive]
pub enum CreateAppReply {
    /// `201`: The app was created.
    Created(types::App),
    /// `400`: A part of the request is missing or breaks a rule, or a value that must be unique is
    /// taken.
    BadRequest(types::ErrorBody),
    /// `401`: The request carries no credentials, or bad ones.
    Unauthorized(types::ErrorBody),
    /// `403`: The caller may not do this, or has used up a quota.
    Forbidden(types::ErrorBody),
    /// `404`: The project has no such gateway.
    NotFound(types::ErrorBody),
    /// `500`: The service failed, or sees too many calls.
    InternalServerError(types::ErrorBody),
    /// `default`: What is answered around an operation: 405 to another method, 406 to a caller who
    /// accepts no JSON, 413 to a large body and 415 to one of another media type.
    Default(u16, types::ErrorBody),
}

/// Lists apps.
///
/// The apps of the gateway that meet all that is asked for, some of them at a time. Beyond the
/// page: the vendor's package and another page of the vendor have this operation.
///
/// `GET /v2/{project_id}/apigw/instances/{instance_id}/apps`
///
/// Stated in `specs/huawei-apig/openapi.yaml` at
/// `/paths/~1v2~1{project_id}~1apigw~1instances~1{instance_id}~1apps/get`. Source: ListAppsV2, SDK.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListAppsRequest {
    /// The project that the gateway belongs to.
    pub project_id: String,
    /// The gateway, by the ID that the console shows.
    pub instance_id: String,
    /// How many apps to leave out before the first. One below 0 counts as 0.
    pub offset: Option<i64>,
    /// How many apps come back at most. One below 1 counts as 20, and one above 500 as 500.
    pub limit: Option<i64>,
    /// Only the app with this ID.
    pub id: Option<String>,
    /// Only apps whose name has this in it, or is this where precise_search says so.
    pub name: Option<String>,
    /// Only apps in this state.
    pub status: Option<types::AppStatus>,
    /// Only the app with this key.
    pub app_key: Option<String>,
    /// Only apps that were made so.
    pub creator: Option<types::AppCreator>,
    /// The parameter that has to match exactly.
    pub precise_search: Option<types::PreciseSearch>,
    /// Only apps whose key is linked with this account.
    pub related_domain_id: Option<String>,
    /// Only apps whose key is linked with this project.
    pub related_project_id: Option<String>,
}

impl ListAppsRequest {
    /// All that is required; the rest is absent.
    pub fn new(project_id: impl Into<String>, instance_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            instance_id: instance_id.into(),
            offset: None,
            limit: None,
            id: None,
            name: None,
            status: None,
            app_key: None,
            creator: None,
            precise_search: None,
            related_domain_id: None,
            related_project_id: None,
        }
    }
}

/// The documented replies of `listApps`.
#[derive(Debug)]
#[cfg_attr(feature = "server", derive(Clone, PartialEq))]
#[non_exhaustive]
pub enum ListAppsReply {
    /// `200`: The apps that were asked for.
    Ok(types::AppList),
    /// `400`: A part of the request breaks a rule.
    BadRequest(types::ErrorBody),
    /// `401`: The request carries no credentials, or bad ones.
    Unauthorized(types::ErrorBody),
    /// `403`: The caller may not do this, or not with this app or this gateway.
    Forbidden(types::ErrorBody),
    /// `404`: The project has no such gateway, or the gateway no such app.
    NotFound(types::ErrorBody),
    /// `500`: The service failed, or sees too many calls.
    InternalServerError(types::ErrorBody),
    /// `default`: What is answered around an operation: 405 to another method, 406 to a caller who
    /// accepts no JSON, 413 to a large body and 415 to one of another media type.
    Default(u16, types::ErrorBody),
}

/// Shows an app.
///
/// The app with its key and its secret. Beyond the page: the vendor's package and another page of
/// the vendor have this operation.
///
/// `GET /v2/{project_id}/apigw/instances/{instance_id}/apps/{app_id}`
///
/// Stated in `specs/huawei-apig/openapi.yaml` at
/// `/paths/~1v2~1{project_id}~1apigw~1instances~1{instance_id}~1apps~1{app_id}/get`. Source:
/// ShowDetailsOfAppV2, SDK.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShowAppRequest {
    /// The project that the gateway belongs to.
    pub project_id: String,
    /// The gateway, by the ID that the console shows.
    pub instance_id: String,
    /// The app, by the ID that the gateway gave it.
    pub app_id: String,
}

impl ShowAppRequest {
    /// All that is required; the rest is absent.
    pub fn new(
        project_id: impl Into<String>,
        instance_id: impl Into<String>,
        app_id: impl Into<String>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            instance_id: instance_id.into(),
            app_id: app_id.into(),
        }
    }
}

/// The documented replies of `showApp`.
#[derive(Debug)]
#[cfg_attr(feature = "server", derive(Clone, PartialEq))]
#[non_exhaustive]
pub enum ShowAppReply {
    /// `200`: The app.
    Ok(types::App),
    /// `400`: A part of the request breaks a rule.
    BadRequest(types::ErrorBody),
    /// `401`: The request carries no credentials, or bad ones.
    Unauthorized(types::ErrorBody),
    /// `403`: The caller may not do this, or not with this app or this gateway.
    Forbidden(types::ErrorBody),
    /// `404`: The project has no such gateway, or the gateway no such app.
    NotFound(types::ErrorBody),
    /// `500`: The service failed, or sees too many calls.
    InternalServerError(types::ErrorBody),
    /// `default`: What is answered around an operation: 405 to another method, 406 to a caller who
    /// accepts no JSON, 413 to a large body and 415 to one of another media type.
    Default(u16, types::ErrorBody),
}

/// Deletes an app.
///
/// The app can call no API any more; its name and its key are free. Beyond the page: the vendor's
/// package and another page of the vendor have this operation.
///
/// `DELETE /v2/{project_id}/apigw/instances/{instance_id}/apps/{app_id}`
///
/// Stated in `specs/huawei-apig/openapi.yaml` at
/// `/paths/~1v2~1{project_id}~1apigw~1instances~1{instance_id}~1apps~1{app_id}/delete`. Source:
/// DeleteAppV2, SDK.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteAppRequest {
    /// The project that the gateway belongs to.
    pub project_id: String,
    /// The gateway, by the ID that the console shows.
    pub instance_id: String,
    /// The app, by the ID that the gateway gave it.
    pub app_id: String,
}

impl DeleteAppRequest {
    /// All that is required; the rest is absent.
    pub fn new(
        project_id: impl Into<String>,
        instance_id: impl Into<String>,
        app_id: impl Into<String>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            instance_id: instance_id.into(),
            app_id: app_id.into(),
        }
    }
}

/// The documented replies of `deleteApp`.
#[derive(Debug)]
#[cfg_attr(feature = "server", derive(Clone, PartialEq))]
#[non_exhaustive]
pub enum DeleteAppReply {
    /// `204`: The app was deleted.
    NoContent,
    /// `400`: A part of the request breaks a rule.
    BadRequest(types::ErrorBody),
    /// `401`: The request carries no credentials, or bad ones.
    Unauthorized(types::ErrorBody),
    /// `403`: The caller may not do this, or not with this app or this gateway.
    Forbidden(types::ErrorBody),
    /// `404`: The project has no such gateway, or the gateway no such app.
    NotFound(types::ErrorBody),
    /// `500`: The service failed, or sees too many calls.
    InternalServerError(types::ErrorBody),
    /// `default`: What is answered around an operation: 405 to another method, 406 to a caller who
    /// accepts no JSON, 413 to a large body and 415 to one of another media type.
    Default(u16, types::ErrorBody),
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
    kind: SchemeKind::Signature { algorithm: SignatureAlgorithm::SdkHmacSha256, headers: &[] },
    limits: CredentialLimits::NONE,
};

/// What several operations ask for: `token`; or `aksk`.
static TOKEN_OR_AKSK_SECURITY: &[&[Requirement]] = &[
    &[Requirement::of(&TOKEN_SCHEME)],
    &[Requirement::of(&AKSK_SCHEME)],
];

/// The operation `createApp`.
pub static CREATE_APP: Operation = Operation::new(
    "createApp",
    "POST",
    "/v2/{project_id}/apigw/instances/{instance_id}/apps",
    &FAULTS,
)
.secured_by(TOKEN_OR_AKSK_SECURITY)
.consuming(&["application/json"]);

/// The operation `listApps`.
pub static LIST_APPS: Operation = Operation::new(
    "listApps",
    "GET",
    "/v2/{project_id}/apigw/instances/{instance_id}/apps",
    &FAULTS,
).secured_by(TOKEN_OR_AKSK_SECURITY);

/// The operation `showApp`.
pub static SHOW_APP: Operation = Operation::new(
    "showApp",
    "GET",
    "/v2/{project_id}/apigw/instances/{instance_id}/apps/{app_id}",
    &FAULTS,
).secured_by(TOKEN_OR_AKSK_SECURITY);

/// The operation `deleteApp`.
pub static DELETE_APP: Operation = Operation::new(
    "deleteApp",
    "DELETE",
    "/v2/{project_id}/apigw/instances/{instance_id}/apps/{app_id}",
    &FAULTS,
).secured_by(TOKEN_OR_AKSK_SECURITY);
