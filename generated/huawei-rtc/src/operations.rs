// Made by Specwright from `specs/huawei-rtc/openapi.yaml`: change that and generate again.

//! What each operation takes and gives.

use crate::faults::FAULTS;
use specwright_runtime::operation::{
    Operation, CredentialLimits, Scheme, SchemeKind, SignatureAlgorithm,
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

/// The body and the headers of `201` from `createApp`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateAppCreated {
    /// The body.
    pub body: types::CreatedApp,
    /// ID of the request, by which it can be traced. It comes with every reply.
    pub x_request_id: Option<String>,
}

impl CreateAppCreated {
    /// All that is required; the rest is absent.
    pub fn new(body: types::CreatedApp) -> Self {
        Self { body, x_request_id: None }
    }
}

/// The body and the headers of `400` from `createApp`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateAppBadRequest {
    /// The body.
    pub body: types::ErrorBody,
    /// ID of the request, by which it can be traced. It comes with every reply.
    pub x_request_id: Option<String>,
}

impl CreateAppBadRequest {
    /// All that is required; the rest is absent.
    pub fn new(body: types::ErrorBody) -> Self {
        Self { body, x_request_id: None }
    }
}

/// The body and the headers of `401` from `createApp`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateAppUnauthorized {
    /// The body.
    pub body: types::ErrorBody,
    /// ID of the request, by which it can be traced. It comes with every reply.
    pub x_request_id: Option<String>,
}

impl CreateAppUnauthorized {
    /// All that is required; the rest is absent.
    pub fn new(body: types::ErrorBody) -> Self {
        Self { body, x_request_id: None }
    }
}

/// The body and the headers of `500` from `createApp`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateAppInternalServerError {
    /// The body.
    pub body: types::ErrorBody,
    /// ID of the request, by which it can be traced. It comes with every reply.
    pub x_request_id: Option<String>,
}

impl CreateAppInternalServerError {
    /// All that is required; the rest is absent.
    pub fn new(body: types::ErrorBody) -> Self {
        Self { body, x_request_id: None }
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
    /// `201`: The application was created; its ID is in the reply.
    Created(CreateAppCreated),
    /// `400`: A part of the request is missing or breaks a rule, the caller is unknown or may not do
    /// this, the name is taken, or there are too many applications already.
    BadRequest(CreateAppBadRequest),
    /// `401`: The signature is bad, or too old.
    Unauthorized(CreateAppUnauthorized),
    /// `500`: The service failed.
    InternalServerError(CreateAppInternalServerError),
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
        headers: &["X-Sdk-Date", "X-Project-Id"],
    },
    limits: CredentialLimits::NONE,
};

/// The operation `createApp`.
pub static CREATE_APP: Operation = Operation {
    id: "createApp",
    method: "POST",
    also: &[],
    rpc: None,
    path: "/v2/apps",
    security: &[&[&TOKEN_SCHEME], &[&AKSK_SCHEME]],
    consumes: &["application/json"],
    faults: &FAULTS,
};
