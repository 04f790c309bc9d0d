// Made by Specwright from `specs/huawei-roma/openapi.yaml`: change that and generate again.

//! What each operation takes and gives.

use crate::faults::FAULTS;
use specwright_runtime::operation::{
    Operation, CredentialLimits, Scheme, SchemeKind, SignatureAlgorithm,
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
        Self {
            instance_id,
            project_id,
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
}

/// The security scheme `token`.
pub static TOKEN_SCHEME: Scheme = Scheme {
    name: "token",
    kind: SchemeKind::ApiKey {
        place: Place::Header,
        name: "X-Auth-Token",
    },
    limits: CredentialLimits {
        min_chars: 1,
        max_chars: 100000,
    },
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
    path: "/v2/{project_id}/instances/{instance_id}/apps",
    security: &[&[&TOKEN_SCHEME], &[&AKSK_SCHEME]],
    consumes: &["application/json"],
    faults: &FAULTS,
};
