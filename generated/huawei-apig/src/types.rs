// Made by Specwright from `specs/huawei-apig/openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::date_time::DateTime;
use specwright_runtime::enumeration::{Unlisted, UnlistedInteger};
use specwright_runtime::pattern::{Class, Pattern, Run};
use specwright_runtime::text::{Secret, Text, TextLimits, Unlimited};

/// What a new app shall be.
///
/// Stated in `specs/huawei-apig/openapi.yaml` at `/components/schemas/CreateApp`. Source: Creating
/// an App, Request body.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateApp {
    /// Name of an app. No two apps of a gateway share one.
    pub name: AppName,
    /// What the app is for.
    pub remark: Option<AppRemark>,
    /// Key of an app. No two apps share one.
    pub app_key: Option<AppKey>,
    /// Secret that belongs to the key of an app.
    pub app_secret: Option<AppSecret>,
    /// The account to link with the key and the secret.
    pub related_domain_id: Option<String>,
    /// The project to link with the key and the secret.
    pub related_project_id: Option<String>,
}

impl CreateApp {
    /// A `CreateApp` with its required fields; the others are absent.
    pub fn new(name: AppName) -> Self {
        Self {
            name,
            remark: None,
            app_key: None,
            app_secret: None,
            related_domain_id: None,
            related_project_id: None,
        }
    }
}

/// Name of an app. No two apps of a gateway share one.
///
/// 3 to 64 characters. A letter first, then letters, digits and `_`.
///
/// Stated in `specs/huawei-apig/openapi.yaml` at `/components/schemas/AppName`. Source: Creating an
/// App, Request body, name.
pub type AppName = Text<AppNameLimits>;

/// The limits of [`AppName`].
pub enum AppNameLimits {}

impl TextLimits for AppNameLimits {
    const NAME: &'static str = "AppName";
    const MIN_CHARS: usize = 3;
    const MAX_CHARS: usize = 64;
    const PATTERN: Option<Pattern<'static>> = Some(Pattern::runs(
        "^[A-Za-z][A-Za-z0-9_]*$",
        &[Run::once(Class::of("A-Za-z")), Run::any(Class::of("0-9A-Z_a-z"))],
    ));
}

/// What the app is for.
///
/// At most 255 characters.
///
/// Stated in `specs/huawei-apig/openapi.yaml` at `/components/schemas/AppRemark`. Source: Creating
/// an App, Request body, remark.
pub type AppRemark = Text<AppRemarkLimits>;

/// The limits of [`AppRemark`].
pub enum AppRemarkLimits {}

impl TextLimits for AppRemarkLimits {
    const NAME: &'static str = "AppRemark";
    const MAX_CHARS: usize = 255;
}

/// Key of an app. No two apps share one.
///
/// 8 to 200 characters. A letter or a digit first, then letters, digits, `-` and `_`.
///
/// Stated in `specs/huawei-apig/openapi.yaml` at `/components/schemas/AppKey`. Source: Creating an
/// App, Request body, app_key.
pub type AppKey = Text<AppKeyLimits>;

/// The limits of [`AppKey`].
pub enum AppKeyLimits {}

impl TextLimits for AppKeyLimits {
    const NAME: &'static str = "AppKey";
    const MIN_CHARS: usize = 8;
    const MAX_CHARS: usize = 200;
    const PATTERN: Option<Pattern<'static>> = Some(Pattern::runs(
        "^[A-Za-z0-9][A-Za-z0-9_-]*$",
        &[Run::once(Class::of("0-9A-Za-z")), Run::any(Class::of("\\-0-9A-Z_a-z"))],
    ));
}

/// Secret that belongs to the key of an app.
///
/// 8 to 128 characters. A letter or a digit first, then letters, digits, `!`, `#`, `$`, `%`, `-`,
/// `@` and `_`.
///
/// Stated in `specs/huawei-apig/openapi.yaml` at `/components/schemas/AppSecret`. Source: Creating
/// an App, Request body, app_secret.
pub type AppSecret = Secret<AppSecretLimits>;

/// The limits of [`AppSecret`].
pub enum AppSecretLimits {}

impl TextLimits for AppSecretLimits {
    const NAME: &'static str = "AppSecret";
    const MIN_CHARS: usize = 8;
    const MAX_CHARS: usize = 128;
    const PATTERN: Option<Pattern<'static>> = Some(Pattern::runs(
        "^[A-Za-z0-9][A-Za-z0-9_!@#$%-]*$",
        &[Run::once(Class::of("0-9A-Za-z")), Run::any(Class::of("!#-%\\-0-9@-Z_a-z"))],
    ));
}

/// An app as the gateway keeps it.
///
/// Stated in `specs/huawei-apig/openapi.yaml` at `/components/schemas/App`. Source: Creating an
/// App, Response 201.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct App {
    /// ID of the app, given by the gateway.
    pub id: Option<String>,
    /// Name of the app.
    pub name: Option<String>,
    /// What the app is for.
    pub remark: Option<String>,
    /// Who made an app.
    pub creator: Option<AppCreator>,
    /// When the app was last changed.
    pub update_time: Option<DateTime>,
    /// Key of the app.
    pub app_key: Option<String>,
    /// Secret of an app as a reply shows it. It may be masked, so the rules for a new secret do not
    /// hold here.
    pub app_secret: Option<ShownSecret>,
    /// When the app was created.
    pub register_time: Option<DateTime>,
    /// Whether an app can be used.
    pub status: Option<AppStatus>,
    /// What kind of app it is.
    pub app_type: Option<AppType>,
    /// What kind of app of the integration service it is. Not given out so far.
    pub roma_app_type: Option<RomaAppType>,
    /// The account linked with the key and the secret.
    pub related_domain_id: Option<String>,
    /// The project linked with the key and the secret.
    pub related_project_id: Option<String>,
}

impl App {
    /// An empty `App`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// `app_type`, or where it is absent the default that the document states.
    pub fn app_type_or_default(&self) -> AppType {
        self.app_type.clone().unwrap_or(AppType::Apig)
    }
}

/// Some of the apps of a gateway.
///
/// Stated in `specs/huawei-apig/openapi.yaml` at `/components/schemas/AppList`. Source:
/// ListAppsV2Response, SDK.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppList {
    /// How many apps are here.
    pub size: i64,
    /// How many apps meet what was asked for.
    pub total: i64,
    /// The apps.
    pub apps: Option<Vec<ListedApp>>,
}

impl AppList {
    /// An `AppList` with its required fields; the others are absent.
    pub fn new(size: i64, total: i64) -> Self {
        Self { size, total, apps: None }
    }
}

/// An app as a list shows it.
///
/// Stated in `specs/huawei-apig/openapi.yaml` at `/components/schemas/ListedApp`. Source:
/// AppInfoWithBindNum, SDK.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListedApp {
    /// ID of the app, given by the gateway.
    pub id: Option<String>,
    /// Name of the app.
    pub name: Option<String>,
    /// What the app is for.
    pub remark: Option<String>,
    /// Who made an app.
    pub creator: Option<AppCreator>,
    /// When the app was last changed.
    pub update_time: Option<DateTime>,
    /// Key of the app.
    pub app_key: Option<String>,
    /// Secret of an app as a reply shows it. It may be masked, so the rules for a new secret do not
    /// hold here.
    pub app_secret: Option<ShownSecret>,
    /// When the app was created.
    pub register_time: Option<DateTime>,
    /// Whether an app can be used.
    pub status: Option<AppStatus>,
    /// What kind of app it is.
    pub app_type: Option<AppType>,
    /// What kind of app of the integration service it is. Not given out so far.
    pub roma_app_type: Option<RomaAppType>,
    /// The account linked with the key and the secret.
    pub related_domain_id: Option<String>,
    /// The project linked with the key and the secret.
    pub related_project_id: Option<String>,
    /// How many APIs the app may call.
    pub bind_num: Option<i64>,
}

impl ListedApp {
    /// An empty `ListedApp`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// `app_type`, or where it is absent the default that the document states.
    pub fn app_type_or_default(&self) -> AppType {
        self.app_type.clone().unwrap_or(AppType::Apig)
    }
}

/// A parameter that can have to match exactly.
///
/// Stated in `specs/huawei-apig/openapi.yaml` at `/components/schemas/PreciseSearch`. Source:
/// ListAppsV2Request, precise_search, SDK.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PreciseSearch {
    /// `name`: The name of the app.
    Name,
}

impl PreciseSearch {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Name];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Name => "name",
        }
    }
}

/// Who made an app.
///
/// Stated in `specs/huawei-apig/openapi.yaml` at `/components/schemas/AppCreator`. Source: Response
/// 201, creator, OTC and SDK.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AppCreator {
    /// `USER`: A user of the gateway.
    User,
    /// `MARKET`: The marketplace; not given out so far.
    Market,
    /// A value that the document does not list; only a reply brings one.
    Unknown(Unlisted),
}

impl AppCreator {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::User, Self::Market];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "USER",
            Self::Market => "MARKET",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// Secret of an app as a reply shows it. It may be masked, so the rules for a new secret do not
/// hold here.
///
/// Stated in `specs/huawei-apig/openapi.yaml` at `/components/schemas/ShownSecret`. Source:
/// Creating an App, Response 201, app_secret.
pub type ShownSecret = Secret<Unlimited>;

/// Whether an app can be used.
///
/// Stated in `specs/huawei-apig/openapi.yaml` at `/components/schemas/AppStatus`. Source: Response
/// 201, status, OTC and SDK.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AppStatus {
    /// `1`: The app can be used.
    Valid,
    /// A value that the document does not list; only a reply brings one.
    Unknown(UnlistedInteger),
}

impl AppStatus {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Valid];

    /// The value on the wire.
    pub fn get(&self) -> i64 {
        match self {
            Self::Valid => 1,
            Self::Unknown(value) => value.get(),
        }
    }
}

/// What kind of app it is.
///
/// Stated in `specs/huawei-apig/openapi.yaml` at `/components/schemas/AppType`. Source: Response
/// 201, app_type, OTC.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AppType {
    /// `apig`: An app of the gateway.
    Apig,
    /// `roma`: An app of the integration service; not given out so far.
    Roma,
    /// A value that the document does not list; only a reply brings one.
    Unknown(Unlisted),
}

impl AppType {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Apig, Self::Roma];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Apig => "apig",
            Self::Roma => "roma",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// What kind of app of the integration service it is. Not given out so far.
///
/// Stated in `specs/huawei-apig/openapi.yaml` at `/components/schemas/RomaAppType`. Source:
/// Response 201, roma_app_type, OTC and SDK.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RomaAppType {
    /// `subscription`: An app that subscribes.
    Subscription,
    /// `integration`: An app that integrates.
    Integration,
    /// A value that the document does not list; only a reply brings one.
    Unknown(Unlisted),
}

impl RomaAppType {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Subscription, Self::Integration];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Subscription => "subscription",
            Self::Integration => "integration",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// What went wrong.
///
/// Stated in `specs/huawei-apig/openapi.yaml` at `/components/schemas/ErrorBody`. Source: Creating
/// an App, Response 400, 401, 403, 500.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorBody {
    /// Code of the error, for programs.
    pub error_code: Option<String>,
    /// Text of the error, for people.
    pub error_msg: Option<String>,
}

impl ErrorBody {
    /// An empty `ErrorBody`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}
