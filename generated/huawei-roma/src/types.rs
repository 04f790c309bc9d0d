// Made by Specwright from `specs/huawei-roma/openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::enumeration::Unlisted;
use specwright_runtime::integer::{Integer, IntegerLimits};
use specwright_runtime::nullable::Nullable;
use specwright_runtime::pattern::{Class, Pattern, Run};
use specwright_runtime::text::{Format, Secret, Text, TextLimits};

/// ID of an instance.
///
/// At most 64 characters.
///
/// Stated in `specs/huawei-roma/openapi.yaml` at `/components/schemas/InstanceId`. Source: Creating
/// an Application, URI, instance_id.
pub type InstanceId = Text<InstanceIdLimits>;

/// The limits of [`InstanceId`].
pub enum InstanceIdLimits {}

impl TextLimits for InstanceIdLimits {
    const NAME: &'static str = "InstanceId";
    const MIN_CHARS: usize = 0;
    const MAX_CHARS: usize = 64;
}

/// ID of a project.
///
/// At most 64 characters.
///
/// Stated in `specs/huawei-roma/openapi.yaml` at `/components/schemas/ProjectId`. Source: Creating
/// an Application, URI, project_id.
pub type ProjectId = Text<ProjectIdLimits>;

/// The limits of [`ProjectId`].
pub enum ProjectIdLimits {}

impl TextLimits for ProjectIdLimits {
    const NAME: &'static str = "ProjectId";
    const MIN_CHARS: usize = 0;
    const MAX_CHARS: usize = 64;
}

/// ID of an application.
///
/// At most 64 characters.
///
/// Stated in `specs/huawei-roma/openapi.yaml` at `/components/schemas/AppId`. Source: Querying
/// Application Details, Path Parameters, app_id, PG.
pub type AppId = Text<AppIdLimits>;

/// The limits of [`AppId`].
pub enum AppIdLimits {}

impl TextLimits for AppIdLimits {
    const NAME: &'static str = "AppId";
    const MAX_CHARS: usize = 64;
}

/// How many items of a list to leave out before the first.
///
/// 0 to 10000.
///
/// Stated in `specs/huawei-roma/openapi.yaml` at `/components/schemas/Offset`. Source: Querying
/// Applications, Query Parameters, offset, PG.
pub type Offset = Integer<i64, OffsetLimits>;

/// The limits of [`Offset`].
pub enum OffsetLimits {}

impl IntegerLimits for OffsetLimits {
    const NAME: &'static str = "Offset";
    const MIN: i128 = 0;
    const MAX: i128 = 10000;
}

/// How many items of a list come back at most.
///
/// 1 to 500.
///
/// Stated in `specs/huawei-roma/openapi.yaml` at `/components/schemas/Limit`. Source: Querying
/// Applications, Query Parameters, limit, PG.
pub type Limit = Integer<i64, LimitLimits>;

/// The limits of [`Limit`].
pub enum LimitLimits {}

impl IntegerLimits for LimitLimits {
    const NAME: &'static str = "Limit";
    const MIN: i128 = 1;
    const MAX: i128 = 500;
}

/// The name of a right.
///
/// At most 64 characters.
///
/// Stated in `specs/huawei-roma/openapi.yaml` at `/components/schemas/RoleName`. Source: Querying
/// Applications, Query Parameters, auth_role, PG.
pub type RoleName = Text<RoleNameLimits>;

/// The limits of [`RoleName`].
pub enum RoleNameLimits {}

impl TextLimits for RoleNameLimits {
    const NAME: &'static str = "RoleName";
    const MAX_CHARS: usize = 64;
}

/// A part of the name of an application.
///
/// At most 256 characters.
///
/// Stated in `specs/huawei-roma/openapi.yaml` at `/components/schemas/NamePart`. Source: Querying
/// Applications, Query Parameters, name, PG.
pub type NamePart = Text<NamePartLimits>;

/// The limits of [`NamePart`].
pub enum NamePartLimits {}

impl TextLimits for NamePartLimits {
    const NAME: &'static str = "NamePart";
    const MAX_CHARS: usize = 256;
}

/// The name of a user.
///
/// At most 64 characters.
///
/// Stated in `specs/huawei-roma/openapi.yaml` at `/components/schemas/UserName`. Source: Querying
/// Applications, Query Parameters, user_name, PG.
pub type UserName = Text<UserNameLimits>;

/// The limits of [`UserName`].
pub enum UserNameLimits {}

impl TextLimits for UserNameLimits {
    const NAME: &'static str = "UserName";
    const MAX_CHARS: usize = 64;
}

/// What a new application shall be.
///
/// Stated in `specs/huawei-roma/openapi.yaml` at `/components/schemas/CreateApp`. Source: Creating
/// an Application, Request body.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateApp {
    /// Name of an application: Chinese and Latin letters, digits, spaces, `-`, `_`, `.` and round
    /// brackets, narrow or full-width. No two applications of an instance share one.
    pub name: AppName,
    /// What the application is for.
    pub remark: Option<String>,
    /// Key of an application: Chinese and Latin letters, digits, `-`, `_`, `@` and `.`, the first of
    /// them a letter or a digit. No two applications of an instance share one.
    pub key: Option<AppKey>,
    /// Secret that belongs to the key of an application: letters, digits and `! @ # $ % + = . - /`.
    /// Without one, and with a secret of null, the service makes one up.
    pub secret: Option<AppSecret>,
    /// Whether lists show the application before others.
    pub favorite: Option<bool>,
}

impl CreateApp {
    /// A `CreateApp` with its required fields; the others are absent.
    pub fn new(name: AppName) -> Self {
        Self { name, remark: None, key: None, secret: None, favorite: None }
    }
}

/// Name of an application: Chinese and Latin letters, digits, spaces, `-`, `_`, `.` and round
/// brackets, narrow or full-width. No two applications of an instance share one.
///
/// Matches `^[\u4e00-\u9fffA-Za-z0-9_. ()（）-]*$`.
///
/// Stated in `specs/huawei-roma/openapi.yaml` at `/components/schemas/AppName`. Source: Creating an
/// Application, name, SDK and PG.
pub type AppName = Text<AppNameLimits>;

/// The limits of [`AppName`].
pub enum AppNameLimits {}

impl TextLimits for AppNameLimits {
    const NAME: &'static str = "AppName";
    const PATTERN: Option<Pattern<'static>> = Some(Pattern::runs(
        "^[\\u4e00-\\u9fffA-Za-z0-9_. ()（）-]*$",
        &[Run::any(Class::of(" ()\\-.0-9A-Z_a-z").and(&[('一', '鿿'), ('（', '）')]))],
    ));
}

/// Key of an application: Chinese and Latin letters, digits, `-`, `_`, `@` and `.`, the first of
/// them a letter or a digit. No two applications of an instance share one.
///
/// Matches `^[\u4e00-\u9fffA-Za-z0-9][\u4e00-\u9fffA-Za-z0-9_@.-]*$`.
///
/// Stated in `specs/huawei-roma/openapi.yaml` at `/components/schemas/AppKey`. Source: Creating an
/// Application, key, SDK and PG.
pub type AppKey = Text<AppKeyLimits>;

/// The limits of [`AppKey`].
pub enum AppKeyLimits {}

impl TextLimits for AppKeyLimits {
    const NAME: &'static str = "AppKey";
    const PATTERN: Option<Pattern<'static>> = Some(Pattern::runs(
        "^[\\u4e00-\\u9fffA-Za-z0-9][\\u4e00-\\u9fffA-Za-z0-9_@.-]*$",
        &[
            Run::once(Class::of("0-9A-Za-z").and(&[('一', '鿿')])),
            Run::any(Class::of("\\-.0-9@-Z_a-z").and(&[('一', '鿿')])),
        ],
    ));
}

/// Secret that belongs to the key of an application: letters, digits and `! @ # $ % + = . - /`.
/// Without one, and with a secret of null, the service makes one up.
///
/// Stated in `specs/huawei-roma/openapi.yaml` at `/components/schemas/AppSecret`. Source: Creating
/// an Application, secret, SDK and PG.
pub type AppSecret = Nullable<AppSecretValue>;

/// Secret that belongs to the key of an application: letters, digits and `! @ # $ % + = . - /`.
/// Without one, and with a secret of null, the service makes one up.
///
/// Only letters, digits, `!`, `#`, `$`, `%`, `+`, `-`, `.`, `/`, `=` and `@`.
///
/// Stated in `specs/huawei-roma/openapi.yaml` at `/components/schemas/AppSecret`. Source: Creating
/// an Application, secret, SDK and PG.
pub type AppSecretValue = Secret<AppSecretValueLimits>;

/// The limits of [`AppSecretValue`].
pub enum AppSecretValueLimits {}

impl TextLimits for AppSecretValueLimits {
    const NAME: &'static str = "AppSecretValue";
    const PATTERN: Option<Pattern<'static>> = Some(Pattern::runs(
        "^[A-Za-z0-9!@#$%+=./-]*$",
        &[Run::any(Class::of("!#-%+\\--9=@-Za-z"))],
    ));
}

/// An application as the instance keeps it.
///
/// Stated in `specs/huawei-roma/openapi.yaml` at `/components/schemas/App`. Source: Creating an
/// Application, Response 201.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct App {
    /// ID of the application, given by the service.
    pub id: Option<String>,
    /// Name of the application.
    pub name: Option<String>,
    /// What the application is for.
    pub remark: Option<String>,
    /// What the caller may do with the application. `admin` has all the rights of the others, and
    /// `read` is always there.
    pub roles: Option<Vec<AppRole>>,
    /// When the application was created.
    pub create_time: Option<Time>,
    /// When the application was last changed.
    pub update_time: Option<Time>,
    /// Who created the application.
    pub created_user: Option<User>,
    /// Who last changed the application.
    pub last_updated_user: Option<User>,
    /// Whether the application belongs to the caller.
    pub owner: Option<bool>,
    /// Key of the application.
    pub key: Option<String>,
    /// Whether lists show the application before others.
    pub favorite: Option<bool>,
}

impl App {
    /// An empty `App`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// Some of the applications of an instance.
///
/// Stated in `specs/huawei-roma/openapi.yaml` at `/components/schemas/AppList`. Source:
/// ListRomaAppResponse, SDK.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppList {
    /// How many applications meet what was asked for.
    pub total: Option<i64>,
    /// How many applications are here.
    pub size: Option<i64>,
    /// The applications.
    pub apps: Option<Vec<App>>,
}

impl AppList {
    /// An empty `AppList`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// One right on an application.
///
/// Stated in `specs/huawei-roma/openapi.yaml` at `/components/schemas/AppRole`. Source: Response
/// 201, roles, SDK and PG.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AppRole {
    /// `read`: The right to look at the application; always there.
    Read,
    /// `access`: The right to use it.
    Access,
    /// `delete`: The right to delete it.
    Delete,
    /// `modify`: The right to change it.
    Modify,
    /// `admin`: All rights.
    Admin,
    /// A value that the document does not list; only a reply brings one.
    Unknown(Unlisted),
}

impl AppRole {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Read,
        Self::Access,
        Self::Delete,
        Self::Modify,
        Self::Admin,
    ];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Read => "read",
            Self::Access => "access",
            Self::Delete => "delete",
            Self::Modify => "modify",
            Self::Admin => "admin",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// A point in time.
///
/// 1 to 128 characters. A point in time after RFC 3339.
///
/// Stated in `specs/huawei-roma/openapi.yaml` at `/components/schemas/Time`. Source: Creating an
/// Application, Response 201, create_time and update_time.
pub type Time = Text<TimeLimits>;

/// The limits of [`Time`].
pub enum TimeLimits {}

impl TextLimits for TimeLimits {
    const NAME: &'static str = "Time";
    const MIN_CHARS: usize = 1;
    const MAX_CHARS: usize = 128;
    const FORMAT: Option<Format> = Some(Format::DateTime);
}

/// A user.
///
/// Stated in `specs/huawei-roma/openapi.yaml` at `/components/schemas/User`. Source: Creating an
/// Application, created_user, last_updated_user.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct User {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Name of the user.
    pub user_name: Option<String>,
}

impl User {
    /// An empty `User`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// What went wrong, as the service itself says it.
///
/// Stated in `specs/huawei-roma/openapi.yaml` at `/components/schemas/ErrorBody`. Source: Creating
/// an Application, Response 403.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorBody {
    /// Code of the error, for programs.
    pub error_code: Option<ErrorCode>,
    /// Text of the error, for people.
    pub error_msg: Option<ErrorMessage>,
    /// More about the error.
    pub error_details: Option<ErrorDetails>,
    /// ID of the request that failed, by which it can be traced.
    pub request_id: Option<RequestId>,
}

impl ErrorBody {
    /// An empty `ErrorBody`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// Code of the error, for programs.
///
/// 1 to 128 characters.
///
/// Stated in `specs/huawei-roma/openapi.yaml` at `/components/schemas/ErrorCode`. Source: Creating
/// an Application, Response 403, error_code.
pub type ErrorCode = Text<ErrorCodeLimits>;

/// The limits of [`ErrorCode`].
pub enum ErrorCodeLimits {}

impl TextLimits for ErrorCodeLimits {
    const NAME: &'static str = "ErrorCode";
    const MIN_CHARS: usize = 1;
    const MAX_CHARS: usize = 128;
}

/// Text of the error, for people.
///
/// 1 to 128 characters.
///
/// Stated in `specs/huawei-roma/openapi.yaml` at `/components/schemas/ErrorMessage`. Source:
/// Creating an Application, Response 403, error_msg.
pub type ErrorMessage = Text<ErrorMessageLimits>;

/// The limits of [`ErrorMessage`].
pub enum ErrorMessageLimits {}

impl TextLimits for ErrorMessageLimits {
    const NAME: &'static str = "ErrorMessage";
    const MIN_CHARS: usize = 1;
    const MAX_CHARS: usize = 128;
}

/// More about the error.
///
/// 1 to 128 characters.
///
/// Stated in `specs/huawei-roma/openapi.yaml` at `/components/schemas/ErrorDetails`. Source:
/// Creating an Application, Response 403, error_details.
pub type ErrorDetails = Text<ErrorDetailsLimits>;

/// The limits of [`ErrorDetails`].
pub enum ErrorDetailsLimits {}

impl TextLimits for ErrorDetailsLimits {
    const NAME: &'static str = "ErrorDetails";
    const MIN_CHARS: usize = 1;
    const MAX_CHARS: usize = 128;
}

/// ID of the request that failed, by which it can be traced.
///
/// 1 to 128 characters.
///
/// Stated in `specs/huawei-roma/openapi.yaml` at `/components/schemas/RequestId`. Source: Creating
/// an Application, Response 403, request_id.
pub type RequestId = Text<RequestIdLimits>;

/// The limits of [`RequestId`].
pub enum RequestIdLimits {}

impl TextLimits for RequestIdLimits {
    const NAME: &'static str = "RequestId";
    const MIN_CHARS: usize = 1;
    const MAX_CHARS: usize = 128;
}

/// What went wrong, as the gateway in front of the service says it. Its texts may be long.
///
/// Stated in `specs/huawei-roma/openapi.yaml` at `/components/schemas/GatewayError`. Source: Error
/// Codes, APIGW.0301, gateway.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GatewayError {
    /// Code of the error, for programs.
    pub error_code: Option<String>,
    /// Text of the error, for people. It may repeat the whole request that was signed.
    pub error_msg: Option<String>,
    /// ID of the request that failed, by which it can be traced.
    pub request_id: Option<String>,
}

impl GatewayError {
    /// An empty `GatewayError`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}
