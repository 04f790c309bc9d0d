// Made by Specwright from `specs/alibaba-ims/openapi.yaml`: change that and generate again.

//! What each operation takes and gives.

use crate::faults::FAULTS;
use specwright_runtime::operation::{
    Operation, Requirement, CredentialLimits, Scheme, SchemeKind, SignatureAlgorithm,
};
use crate::types;

/// Creates an application.
///
/// The application belongs to the account of the caller, who needs the permission
/// ram:CreateApplication.
///
/// `POST /#Action=CreateApplication`
///
/// Stated in `specs/alibaba-ims/openapi.yaml` at `/paths/~1#Action=CreateApplication/post`. Source:
/// CreateApplication, Authorization information, ram:CreateApplication.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateApplicationRequest {
    /// The name that users see.
    pub display_name: types::DisplayName,
    /// What kind of application it is.
    pub app_type: types::AppType,
    /// Where users may be sent back to after they signed in, with semicolons in between.
    pub redirect_uris: Option<Vec<String>>,
    /// Whether the application needs a secret. A web or server application always needs one, whatever
    /// is said here.
    pub secret_required: Option<bool>,
    /// How long an access token holds, in seconds.
    pub access_token_validity: Option<types::AccessTokenValidity>,
    /// How long a refresh token holds, in seconds. Without it: 90 days for a web application, 30 days
    /// for the others.
    pub refresh_token_validity: Option<types::RefreshTokenValidity>,
    /// What the application may ask users for, with semicolons in between. The scope openid is always
    /// among them.
    pub predefined_scopes: Option<Vec<String>>,
    /// Which of the scopes users cannot refuse, with semicolons in between. One that is not among the
    /// scopes of the application has no effect.
    pub required_scopes: Option<Vec<String>>,
    /// Whether other accounts can install the application. Without it: no for a web application, yes
    /// for the others.
    pub is_multi_tenant: Option<bool>,
    /// The name that programs use.
    pub app_name: types::AppName,
    /// Which version of the sign-in protocol the application speaks.
    pub protocol_version: Option<types::ProtocolVersion>,
}

impl CreateApplicationRequest {
    /// All that is required; the rest is absent.
    pub fn new(
        display_name: types::DisplayName,
        app_type: types::AppType,
        app_name: types::AppName,
    ) -> Self {
        Self {
            display_name,
            app_type,
            redirect_uris: None,
            secret_required: None,
            access_token_validity: None,
            refresh_token_validity: None,
            predefined_scopes: None,
            required_scopes: None,
            is_multi_tenant: None,
            app_name,
            protocol_version: None,
        }
    }
}

/// The documented replies of `createApplication`: [`OkOr400OrDefault`].
///
/// - `200`: The application was created.
/// - `400`: A parameter is missing or breaks a rule, or the signature is bad, too old or used
///   before.
/// - `default`: Any other error.
pub type CreateApplicationReply = OkOr400OrDefault<types::CreatedApplication>;

/// Shows an application.
///
/// The application as it was created, without its secrets. Beyond the page: the vendor's package
/// has this action.
///
/// `POST /#Action=GetApplication`
///
/// Stated in `specs/alibaba-ims/openapi.yaml` at `/paths/~1#Action=GetApplication/post`. Source:
/// GetApplication, SDK.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetApplicationRequest {
    /// The application, by the ID that the account gave it.
    pub app_id: String,
}

impl GetApplicationRequest {
    /// All that is required; the rest is absent.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self { app_id: app_id.into() }
    }
}

/// The documented replies of `getApplication`: [`OkOr400OrDefault`].
///
/// - `200`: The application.
/// - `400`: A parameter is missing or breaks a rule, or the signature is bad, too old or used
///   before.
/// - `default`: Any other error.
pub type GetApplicationReply = OkOr400OrDefault<types::ShownApplication>;

/// Lists applications.
///
/// All applications of the account at once: there is no paging, because neither the vendor's
/// package nor the vendor's page of this action has any parameter. Beyond the page.
///
/// `POST /#Action=ListApplications`
///
/// Stated in `specs/alibaba-ims/openapi.yaml` at `/paths/~1#Action=ListApplications/post`. Source:
/// ListApplications, SDK.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListApplicationsRequest {}

impl ListApplicationsRequest {
    /// Nothing is required, and all is absent.
    pub fn new() -> Self {
        Self {}
    }
}

/// The documented replies of `listApplications`: [`OkOr400OrDefault`].
///
/// - `200`: The applications.
/// - `400`: A parameter is missing or breaks a rule, or the signature is bad, too old or used
///   before.
/// - `default`: Any other error.
pub type ListApplicationsReply = OkOr400OrDefault<types::ListedApplications>;

/// Deletes an application.
///
/// The application is gone, and its name is free. Beyond the page: the vendor's package has this
/// action.
///
/// `POST /#Action=DeleteApplication`
///
/// Stated in `specs/alibaba-ims/openapi.yaml` at `/paths/~1#Action=DeleteApplication/post`. Source:
/// DeleteApplication, SDK.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteApplicationRequest {
    /// The application, by the ID that the account gave it.
    pub app_id: String,
}

impl DeleteApplicationRequest {
    /// All that is required; the rest is absent.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self { app_id: app_id.into() }
    }
}

/// The documented replies of `deleteApplication`: [`OkOr400OrDefault`].
///
/// - `200`: The application was deleted.
/// - `400`: A parameter is missing or breaks a rule, or the signature is bad, too old or used
///   before.
/// - `default`: Any other error.
pub type DeleteApplicationReply = OkOr400OrDefault<types::DeletedApplication>;

/// The replies that several operations have in common.
#[derive(Debug)]
#[cfg_attr(feature = "server", derive(Clone, PartialEq))]
#[non_exhaustive]
pub enum OkOr400OrDefault<B> {
    /// `200`.
    Ok(B),
    /// `400`: A parameter is missing or breaks a rule, or the signature is bad, too old or used before.
    BadRequest(types::ErrorBody),
    /// `default`: Any other error.
    Default(u16, types::ErrorBody),
}

/// The security scheme `acs3`.
pub static ACS3_SCHEME: Scheme = Scheme {
    name: "acs3",
    kind: SchemeKind::Signature { algorithm: SignatureAlgorithm::Acs3HmacSha256, headers: &[] },
    limits: CredentialLimits::NONE,
};

/// The security scheme `rpc`.
pub static RPC_SCHEME: Scheme = Scheme {
    name: "rpc",
    kind: SchemeKind::Signature { algorithm: SignatureAlgorithm::RpcHmacSha1, headers: &[] },
    limits: CredentialLimits::NONE,
};

/// What several operations ask for: `acs3`; or `rpc`.
static ACS3_OR_RPC_SECURITY: &[&[Requirement]] = &[
    &[Requirement::of(&ACS3_SCHEME)],
    &[Requirement::of(&RPC_SCHEME)],
];

/// The operation `createApplication`.
pub static CREATE_APPLICATION: Operation = Operation::new("createApplication", "POST", "/", &FAULTS)
    .or_by(&["GET"])
    .as_action("CreateApplication", "2019-08-15")
    .secured_by(ACS3_OR_RPC_SECURITY);

/// The operation `getApplication`.
pub static GET_APPLICATION: Operation = Operation::new("getApplication", "POST", "/", &FAULTS)
    .or_by(&["GET"])
    .as_action("GetApplication", "2019-08-15")
    .secured_by(ACS3_OR_RPC_SECURITY);

/// The operation `listApplications`.
pub static LIST_APPLICATIONS: Operation = Operation::new("listApplications", "POST", "/", &FAULTS)
    .or_by(&["GET"])
    .as_action("ListApplications", "2019-08-15")
    .secured_by(ACS3_OR_RPC_SECURITY);

/// The operation `deleteApplication`.
pub static DELETE_APPLICATION: Operation = Operation::new("deleteApplication", "POST", "/", &FAULTS)
    .or_by(&["GET"])
    .as_action("DeleteApplication", "2019-08-15")
    .secured_by(ACS3_OR_RPC_SECURITY);
