//! The requests and replies of the API.

use specwright_runtime::operation::{
    CredentialLimits, Operation, Requirement, Scheme, SchemeKind, SignatureAlgorithm,
};
use specwright_runtime::violation::Place;

use super::faults::{DELETE_APP_FAULTS, FAULTS};
use super::types::{AppName, CreateApp, CreatedApp, ErrorBody, PageSize};

/// Creates an app. `POST /v2/{project_id}/apps`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateAppRequest {
    /// The project.
    pub project_id: String,
    /// What is created.
    pub body: CreateApp,
}

impl CreateAppRequest {
    /// A request with everything that is required.
    pub fn new(project_id: impl Into<String>, body: CreateApp) -> Self {
        Self { project_id: project_id.into(), body }
    }
}

/// The documented replies of `createApp`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateAppReply {
    /// 201: the app was created.
    Created(CreatedApp),
    /// 400: the request is wrong.
    BadRequest(ErrorBody),
    /// 401: the caller is not known.
    Unauthorized(ErrorBody),
    /// 403: the caller may not do this.
    Forbidden(ErrorBody),
}

/// Lists apps. `GET /v2/{project_id}/apps`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListAppsRequest {
    /// The project.
    pub project_id: String,
    /// The most apps in the reply.
    pub limit: Option<PageSize>,
    /// Names of the apps that are wanted.
    pub name: Option<Vec<AppName>>,
    /// The language of the reply.
    pub x_language: Option<String>,
}

impl ListAppsRequest {
    /// A request with everything that is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self { project_id: project_id.into(), limit: None, name: None, x_language: None }
    }
}

/// The documented replies of `listApps`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListAppsReply {
    /// 200: the apps.
    Ok(Vec<CreatedApp>),
    /// Any other status.
    Default(u16, ErrorBody),
}

/// Deletes an app. `DELETE /v2/{project_id}/apps/{app_id}`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteAppRequest {
    /// The project.
    pub project_id: String,
    /// The app.
    pub app_id: i32,
}

impl DeleteAppRequest {
    /// A request with everything that is required.
    pub fn new(project_id: impl Into<String>, app_id: i32) -> Self {
        Self { project_id: project_id.into(), app_id }
    }
}

/// The documented replies of `deleteApp`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteAppReply {
    /// 204: the app was deleted.
    NoContent,
    /// 404: the app does not exist.
    NotFound(ErrorBody),
}

/// What is known of `createApp`.
pub static CREATE_APP: Operation = Operation {
    id: "createApp",
    method: "POST",
    also: &[],
    rpc: None,
    path: "/v2/{project_id}/apps",
    security: &[&[Requirement::of(&TOKEN)], &[Requirement::of(&SIGNATURE)]],
    consumes: &["application/json"],
    faults: &FAULTS,
};

/// What is known of `listApps`.
pub static LIST_APPS: Operation = Operation {
    id: "listApps",
    method: "GET",
    also: &[],
    rpc: None,
    path: "/v2/{project_id}/apps",
    security: &[],
    consumes: &[],
    faults: &FAULTS,
};

/// What is known of `deleteApp`.
pub static DELETE_APP: Operation = Operation {
    id: "deleteApp",
    method: "DELETE",
    also: &[],
    rpc: None,
    path: "/v2/{project_id}/apps/{app_id}",
    security: &[&[Requirement::of(&TOKEN)]],
    consumes: &[],
    faults: &DELETE_APP_FAULTS,
};

/// The scheme `token`.
pub static TOKEN: Scheme = Scheme {
    name: "token",
    kind: SchemeKind::ApiKey { place: Place::Header, name: "X-Auth-Token" },
    limits: CredentialLimits { min_chars: 1, max_chars: 100 },
};

/// The scheme `signature`.
pub static SIGNATURE: Scheme = Scheme {
    name: "signature",
    kind: SchemeKind::Signature { algorithm: SignatureAlgorithm::SdkHmacSha256, headers: &[] },
    limits: CredentialLimits::NONE,
};
