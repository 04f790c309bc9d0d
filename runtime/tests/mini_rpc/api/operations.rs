//! The requests and replies of the API.

use specwright_runtime::operation::{
    CredentialLimits, Operation, Requirement, Rpc, Scheme, SchemeKind, SignatureAlgorithm,
};

use super::faults::{FAULTS, GET_APPLICATION_FAULTS};
use super::types::{CreateDate, DisplayName};

/// Creates an application. `POST /` or `GET /` with the action `CreateApplication`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateApplicationRequest {
    /// Name that is shown.
    pub display_name: DisplayName,
    /// Whether a secret is required.
    pub secret_required: Option<bool>,
    /// Scopes.
    pub predefined_scopes: Option<Vec<String>>,
}

impl CreateApplicationRequest {
    /// A request with everything that is required.
    pub fn new(display_name: DisplayName) -> Self {
        Self { display_name, secret_required: None, predefined_scopes: None }
    }
}

/// The documented replies of `createApplication`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateApplicationReply {
    /// 200: what was created.
    Ok(String),
}

/// Gets an application. `POST /` with the action `GetApplication`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetApplicationRequest {
    /// When it was created at the earliest.
    pub create_date: CreateDate,
}

/// The documented replies of `getApplication`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetApplicationReply {
    /// 200: when it was created.
    Ok {
        /// The name of the request.
        x_request_id: String,
        /// When it was created.
        body: String,
    },
}

/// Lists applications. `GET /applications`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListApplicationsRequest {
    /// Whether those without a secret are listed as well.
    pub all: Option<bool>,
}

/// The documented replies of `listApplications`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListApplicationsReply {
    /// 204: there are none.
    NoContent,
}

/// What is known of `createApplication`.
pub static CREATE_APPLICATION: Operation = Operation {
    id: "createApplication",
    method: "POST",
    also: &["GET"],
    rpc: Some(Rpc { action: "CreateApplication", version: "2019-08-15" }),
    path: "/",
    security: &[&[Requirement::of(&ACS3)], &[Requirement::of(&RPC)]],
    consumes: &[],
    faults: &FAULTS,
};

/// What is known of `getApplication`.
pub static GET_APPLICATION: Operation = Operation {
    id: "getApplication",
    method: "POST",
    also: &[],
    rpc: Some(Rpc { action: "GetApplication", version: "2019-08-15" }),
    path: "/",
    security: &[],
    consumes: &[],
    faults: &GET_APPLICATION_FAULTS,
};

/// What is known of `listApplications`.
pub static LIST_APPLICATIONS: Operation = Operation {
    id: "listApplications",
    method: "GET",
    also: &[],
    rpc: None,
    path: "/applications",
    security: &[],
    consumes: &[],
    faults: &FAULTS,
};

/// The scheme `acs3`.
pub static ACS3: Scheme = Scheme {
    name: "acs3",
    kind: SchemeKind::Signature {
        algorithm: SignatureAlgorithm::Acs3HmacSha256,
        headers: &["x-acs-date", "x-acs-signature-nonce"],
    },
    limits: CredentialLimits::NONE,
};

/// The scheme `rpc`.
pub static RPC: Scheme = Scheme {
    name: "rpc",
    kind: SchemeKind::Signature { algorithm: SignatureAlgorithm::RpcHmacSha1, headers: &[] },
    limits: CredentialLimits::NONE,
};
