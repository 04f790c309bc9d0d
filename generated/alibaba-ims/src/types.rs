// Made by Specwright from `specs/alibaba-ims/openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::date_time::DateTime;
use specwright_runtime::enumeration::Unlisted;
use specwright_runtime::integer::{Integer, IntegerLimits};
use specwright_runtime::pattern::{Class, Pattern, Run};
use specwright_runtime::text::{Text, TextLimits};

/// Name of an application for the eyes of users.
///
/// At most 24 characters.
///
/// Stated in `specs/alibaba-ims/openapi.yaml` at `/components/schemas/DisplayName`. Source:
/// CreateApplication, Request parameters, DisplayName.
pub type DisplayName = Text<DisplayNameLimits>;

/// The limits of [`DisplayName`].
pub enum DisplayNameLimits {}

impl TextLimits for DisplayNameLimits {
    const NAME: &'static str = "DisplayName";
    const MAX_CHARS: usize = 24;
}

/// Name of an application for programs: letters, digits, `.`, `_` and `-`.
///
/// At most 64 characters. Only letters, digits, `-`, `.` and `_`.
///
/// Stated in `specs/alibaba-ims/openapi.yaml` at `/components/schemas/AppName`. Source:
/// CreateApplication, Request parameters, AppName.
pub type AppName = Text<AppNameLimits>;

/// The limits of [`AppName`].
pub enum AppNameLimits {}

impl TextLimits for AppNameLimits {
    const NAME: &'static str = "AppName";
    const MAX_CHARS: usize = 64;
    const PATTERN: Option<Pattern<'static>> = Some(Pattern::runs(
        "^[A-Za-z0-9._-]*$",
        &[Run::any(Class::of("\\-.0-9A-Z_a-z"))],
    ));
}

/// Where an application runs, and so how users sign in to it.
///
/// Stated in `specs/alibaba-ims/openapi.yaml` at `/components/schemas/AppType`. Source:
/// CreateApplication, AppType, SDK and META.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AppType {
    /// `WebApp`: In a browser.
    WebApp,
    /// `NativeApp`: On a desktop or a mobile device.
    NativeApp,
    /// `ServerApp`: On a server, without users who sign in; it synchronises users.
    ServerApp,
    /// A value that the document does not list; only a reply brings one.
    Unknown(Unlisted),
}

impl AppType {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::WebApp, Self::NativeApp, Self::ServerApp];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::WebApp => "WebApp",
            Self::NativeApp => "NativeApp",
            Self::ServerApp => "ServerApp",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// How long an access token holds, in seconds.
///
/// 900 to 10800.
///
/// Stated in `specs/alibaba-ims/openapi.yaml` at `/components/schemas/AccessTokenValidity`. Source:
/// CreateApplication, Request parameters, AccessTokenValidity.
pub type AccessTokenValidity = Integer<i32, AccessTokenValidityLimits>;

/// The limits of [`AccessTokenValidity`].
pub enum AccessTokenValidityLimits {}

impl IntegerLimits for AccessTokenValidityLimits {
    const NAME: &'static str = "AccessTokenValidity";
    const MIN: i128 = 900;
    const MAX: i128 = 10800;
}

/// How long a refresh token holds, in seconds.
///
/// 7200 to 31536000.
///
/// Stated in `specs/alibaba-ims/openapi.yaml` at `/components/schemas/RefreshTokenValidity`.
/// Source: CreateApplication, Request parameters, RefreshTokenValidity.
pub type RefreshTokenValidity = Integer<i32, RefreshTokenValidityLimits>;

/// The limits of [`RefreshTokenValidity`].
pub enum RefreshTokenValidityLimits {}

impl IntegerLimits for RefreshTokenValidityLimits {
    const NAME: &'static str = "RefreshTokenValidity";
    const MIN: i128 = 7200;
    const MAX: i128 = 31536000;
}

/// A version of the sign-in protocol.
///
/// Stated in `specs/alibaba-ims/openapi.yaml` at `/components/schemas/ProtocolVersion`. Source:
/// CreateApplicationRequest, ProtocolVersion, SDK.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProtocolVersion {
    /// `2.0`: The version that all applications can speak.
    Version20,
    /// `2.1`: The version that asks for more proof.
    Version21,
    /// A value that the document does not list; only a reply brings one.
    Unknown(Unlisted),
}

impl ProtocolVersion {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Version20, Self::Version21];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Version20 => "2.0",
            Self::Version21 => "2.1",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// The reply to a call that created an application.
///
/// Stated in `specs/alibaba-ims/openapi.yaml` at `/components/schemas/CreatedApplication`. Source:
/// CreateApplication, Sample success responses.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreatedApplication {
    /// ID of the request, by which it can be traced.
    pub request_id: Option<String>,
    /// An application as the account keeps it.
    pub application: Option<Application>,
}

impl CreatedApplication {
    /// An empty `CreatedApplication`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The reply to a call that shows an application.
///
/// Stated in `specs/alibaba-ims/openapi.yaml` at `/components/schemas/ShownApplication`. Source:
/// GetApplicationResponseBody, SDK.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ShownApplication {
    /// ID of the request, by which it can be traced.
    pub request_id: Option<String>,
    /// An application as the account keeps it.
    pub application: Option<Application>,
}

impl ShownApplication {
    /// An empty `ShownApplication`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The reply to a call that lists applications.
///
/// Stated in `specs/alibaba-ims/openapi.yaml` at `/components/schemas/ListedApplications`. Source:
/// ListApplicationsResponseBody, SDK.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListedApplications {
    /// ID of the request, by which it can be traced.
    pub request_id: Option<String>,
    /// What stands around a list of applications.
    pub applications: Option<Applications>,
}

impl ListedApplications {
    /// An empty `ListedApplications`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// What stands around a list of applications.
///
/// Stated in `specs/alibaba-ims/openapi.yaml` at `/components/schemas/Applications`. Source:
/// ListApplicationsResponseBody, Applications, SDK.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Applications {
    /// The applications.
    pub application: Option<Vec<Application>>,
}

impl Applications {
    /// An empty `Applications`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The reply to a call that deleted an application.
///
/// Stated in `specs/alibaba-ims/openapi.yaml` at `/components/schemas/DeletedApplication`. Source:
/// DeleteApplicationResponseBody, SDK.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeletedApplication {
    /// ID of the request, by which it can be traced.
    pub request_id: Option<String>,
}

impl DeletedApplication {
    /// An empty `DeletedApplication`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// An application as the account keeps it.
///
/// Stated in `specs/alibaba-ims/openapi.yaml` at `/components/schemas/Application`. Source:
/// CreateApplication, Sample success responses, Application.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Application {
    /// ID of the application. Its digits are too many for a number.
    pub app_id: Option<String>,
    /// The name that programs use.
    pub app_name: Option<String>,
    /// The name that users see.
    pub display_name: Option<String>,
    /// Where an application runs, and so how users sign in to it.
    pub app_type: Option<AppType>,
    /// ID of the account. Its digits are too many for a number.
    pub account_id: Option<String>,
    /// When the application was created.
    pub create_date: Option<DateTime>,
    /// When the application was last changed.
    pub update_date: Option<DateTime>,
    /// How long an access token holds, in seconds.
    pub access_token_validity: Option<i32>,
    /// How long a refresh token holds, in seconds.
    pub refresh_token_validity: Option<i32>,
    /// Whether the application needs a secret.
    pub secret_required: Option<bool>,
    /// Whether other accounts can install the application.
    pub is_multi_tenant: Option<bool>,
    /// Where users may be sent back to after they signed in.
    pub redirect_uris: Option<RedirectUris>,
    /// What an application may do for its users.
    pub delegated_scope: Option<DelegatedScope>,
    /// A version of the sign-in protocol.
    pub protocol_version: Option<ProtocolVersion>,
}

impl Application {
    /// An empty `Application`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// Where users may be sent back to after they signed in.
///
/// Stated in `specs/alibaba-ims/openapi.yaml` at `/components/schemas/RedirectUris`. Source:
/// CreateApplication, Sample success responses, RedirectUris.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RedirectUris {
    /// The addresses.
    pub redirect_uri: Option<Vec<String>>,
}

impl RedirectUris {
    /// An empty `RedirectUris`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// What an application may do for its users.
///
/// Stated in `specs/alibaba-ims/openapi.yaml` at `/components/schemas/DelegatedScope`. Source:
/// CreateApplication, Sample success responses, DelegatedScope.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DelegatedScope {
    /// What an application may ask users for.
    pub predefined_scopes: Option<PredefinedScopes>,
}

impl DelegatedScope {
    /// An empty `DelegatedScope`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// What an application may ask users for.
///
/// Stated in `specs/alibaba-ims/openapi.yaml` at `/components/schemas/PredefinedScopes`. Source:
/// CreateApplication, Sample success responses, PredefinedScopes.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PredefinedScopes {
    /// The scopes.
    pub predefined_scope: Option<Vec<PredefinedScope>>,
}

impl PredefinedScopes {
    /// An empty `PredefinedScopes`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// One scope of an application.
///
/// Stated in `specs/alibaba-ims/openapi.yaml` at `/components/schemas/PredefinedScope`. Source:
/// CreateApplication, Sample success responses, PredefinedScope.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PredefinedScope {
    /// Name of the scope.
    pub name: Option<String>,
    /// What the scope allows, for the eyes of users.
    pub description: Option<String>,
    /// Whether users cannot refuse the scope.
    pub required: Option<bool>,
}

impl PredefinedScope {
    /// An empty `PredefinedScope`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// What went wrong.
///
/// Stated in `specs/alibaba-ims/openapi.yaml` at `/components/schemas/ErrorBody`. Source: Error
/// replies, traffic.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorBody {
    /// ID of the request, by which it can be traced.
    pub request_id: Option<String>,
    /// The host that was called.
    pub host_id: Option<String>,
    /// Code of the error, for programs.
    pub code: Option<String>,
    /// Text of the error, for people.
    pub message: Option<String>,
    /// Where help is found.
    pub recommend: Option<String>,
}

impl ErrorBody {
    /// An empty `ErrorBody`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}
