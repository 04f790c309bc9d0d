// Made by Specwright from `specs/huawei-apig/openapi.yaml`: change that and generate again.

//! What each operation takes and gives.

use crate::faults::FAULTS;
use specwright_runtime::operation::{
    Operation, CredentialLimits, Scheme, SchemeKind, SignatureAlgorithm,
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
        Self {
            project_id: project_id.into(),
            instance_id: instance_id.into(),
            body,
        }
    }
}

/// The documented replies of `createApp`.
#[derive(Clone, Debug, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a reply is made once, and boxes would change with its fields"
)]
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
}

/// The security scheme `token`.
pub static TOKEN_SCHEME: Scheme = Scheme {
    name: "token",
    kind: SchemeKind::ApiKey {
        place: Place::Header,
        name: "X-Auth-Token",
    },
    limits: CredentialLimits::NONE,
};

/// The security scheme `aksk`.
pub static AKSK_SCHEME: Scheme = Scheme {
    name: "aksk",
    kind: SchemeKind::Signature {
        algorithm: SignatureAlgorithm::SdkHmacSha256,
        headers: &[],
    },
    limits: CredentialLimits::NONE,
};

/// The operation `createApp`.
pub static CREATE_APP: Operation = Operation {
    id: "createApp",
    method: "POST",
    also: &[],
    rpc: None,
    path: "/v2/{project_id}/apigw/instances/{instance_id}/apps",
    security: &[&[&TOKEN_SCHEME], &[&AKSK_SCHEME]],
    consumes: &["application/json"],
    faults: &FAULTS,
};
