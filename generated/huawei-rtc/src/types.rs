// Made by Specwright from `specs/huawei-rtc/openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::date_time::DateTime;
use specwright_runtime::enumeration::Unlisted;
use specwright_runtime::integer::{Integer, IntegerLimits};
use specwright_runtime::text::{Secret, Unlimited};

/// What a new application shall be.
///
/// Stated in `specs/huawei-rtc/openapi.yaml` at `/components/schemas/CreateApp`. Source: Creating
/// an Application, Table 2.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateApp {
    /// Name of the application, in UTF-8. No two applications of a tenant share one.
    pub app_name: String,
}

impl CreateApp {
    /// A `CreateApp` with its required fields; the others are absent.
    pub fn new(app_name: impl Into<String>) -> Self {
        Self { app_name: app_name.into() }
    }
}

/// The application that was created.
///
/// Stated in `specs/huawei-rtc/openapi.yaml` at `/components/schemas/CreatedApp`. Source: Creating
/// an Application, Table 4.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreatedApp {
    /// ID of the application, given by the service.
    pub app_id: Option<String>,
}

impl CreatedApp {
    /// An empty `CreatedApp`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// One page of the applications of a tenant.
///
/// Stated in `specs/huawei-rtc/openapi.yaml` at `/components/schemas/AppList`. Source:
/// ListAppsResponse, SDK.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppList {
    /// How many applications there are, on all pages together.
    pub count: Option<i64>,
    /// The applications of this page.
    pub apps: Option<Vec<App>>,
}

impl AppList {
    /// An empty `AppList`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// An application as the service keeps it.
///
/// Stated in `specs/huawei-rtc/openapi.yaml` at `/components/schemas/App`. Source: ShowAppResponse,
/// SDK.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct App {
    /// Name of the application.
    pub app_name: Option<String>,
    /// ID of the application, given by the service.
    pub app_id: Option<String>,
    /// The state of an application.
    pub state: Option<AppState>,
    /// Where an application serves its users.
    pub scope: Option<Scope>,
    /// Name of the account that the application belongs to.
    pub tenant_name: Option<String>,
    /// The host name that clients of the application connect to.
    pub domain: Option<String>,
    /// When the application was created.
    pub create_time: Option<DateTime>,
    /// How clients of an application prove who they are.
    pub authentication: Option<AppAuth>,
    /// Who is told what happens in the rooms of an application.
    pub callbacks: Option<AppCallbacks>,
    /// Whether rooms are recorded by themselves.
    pub auto_record_mode: Option<AppAutoRecordMode>,
}

impl App {
    /// An empty `App`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// A state that applications are listed by.
///
/// Stated in `specs/huawei-rtc/openapi.yaml` at `/components/schemas/ListedState`. Source:
/// ListAppsRequest, state, SDK.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListedState {
    /// `ACTIVATION`: It can be used.
    Activation,
    /// `DEACTIVATION`: It was stopped.
    Deactivation,
    /// `ARREARS`: Its account is in arrears.
    Arrears,
}

impl ListedState {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Activation, Self::Deactivation, Self::Arrears];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Activation => "ACTIVATION",
            Self::Deactivation => "DEACTIVATION",
            Self::Arrears => "ARREARS",
        }
    }
}

/// The number of a page of a list, the first being 0.
///
/// At least 0.
///
/// Stated in `specs/huawei-rtc/openapi.yaml` at `/components/schemas/PageNumber`. Source:
/// ListAppsRequest, offset, SDK.
pub type PageNumber = Integer<i64, PageNumberLimits>;

/// The limits of [`PageNumber`].
pub enum PageNumberLimits {}

impl IntegerLimits for PageNumberLimits {
    const NAME: &'static str = "PageNumber";
    const MIN: i128 = 0;
}

/// How many items a page of a list has at most.
///
/// 1 to 100.
///
/// Stated in `specs/huawei-rtc/openapi.yaml` at `/components/schemas/PageSize`. Source:
/// ListAppsRequest, limit, SDK.
pub type PageSize = Integer<i64, PageSizeLimits>;

/// The limits of [`PageSize`].
pub enum PageSizeLimits {}

impl IntegerLimits for PageSizeLimits {
    const NAME: &'static str = "PageSize";
    const MIN: i128 = 1;
    const MAX: i128 = 100;
}

/// The state of an application.
///
/// Stated in `specs/huawei-rtc/openapi.yaml` at `/components/schemas/AppState`. Source: AppState,
/// SDK.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppState {
    /// What can be done with an application.
    pub state: Option<State>,
    /// When the state last changed.
    pub update_time: Option<DateTime>,
}

impl AppState {
    /// An empty `AppState`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// What can be done with an application.
///
/// Stated in `specs/huawei-rtc/openapi.yaml` at `/components/schemas/State`. Source: AppState,
/// state, SDK.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum State {
    /// `ACTIVATION`: It can be used.
    Activation,
    /// `DEACTIVATION`: It was stopped.
    Deactivation,
    /// `ARREARS`: Its account is in arrears.
    Arrears,
    /// `DELETED`: It was deleted.
    Deleted,
    /// A value that the document does not list; only a reply brings one.
    Unknown(Unlisted),
}

impl State {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Activation,
        Self::Deactivation,
        Self::Arrears,
        Self::Deleted,
    ];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Activation => "ACTIVATION",
            Self::Deactivation => "DEACTIVATION",
            Self::Arrears => "ARREARS",
            Self::Deleted => "DELETED",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// Where an application serves its users.
///
/// Stated in `specs/huawei-rtc/openapi.yaml` at `/components/schemas/Scope`. Source:
/// ShowAppResponse, scope, SDK.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// `DOMESTIC`: In the mainland of China.
    Domestic,
    /// `OVERSEA`: Outside the mainland of China.
    Oversea,
    /// `GLOBAL`: Everywhere.
    Global,
    /// A value that the document does not list; only a reply brings one.
    Unknown(Unlisted),
}

impl Scope {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Domestic, Self::Oversea, Self::Global];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Domestic => "DOMESTIC",
            Self::Oversea => "OVERSEA",
            Self::Global => "GLOBAL",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// How clients of an application prove who they are.
///
/// Stated in `specs/huawei-rtc/openapi.yaml` at `/components/schemas/AppAuth`. Source: AppAuth,
/// SDK.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppAuth {
    /// Whether they have to.
    pub enable: Option<bool>,
    /// How long a client's signature holds, in seconds. It is 300 where nothing else was set.
    pub expire: Option<i64>,
    /// The secret that clients of an application sign with.
    pub app_key: Option<AppKey>,
    /// When this was last changed.
    pub update_time: Option<DateTime>,
}

impl AppAuth {
    /// An empty `AppAuth`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The secret that clients of an application sign with.
///
/// Stated in `specs/huawei-rtc/openapi.yaml` at `/components/schemas/AppKey`. Source: AppAuth,
/// app_key, SDK.
pub type AppKey = Secret<Unlimited>;

/// Who is told what happens in the rooms of an application.
///
/// Stated in `specs/huawei-rtc/openapi.yaml` at `/components/schemas/AppCallbacks`. Source:
/// AppCallbacks, SDK.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppCallbacks {
    /// Who is told of streams that are pushed on.
    pub push_callback: Option<AppCallbackUrl>,
    /// Who is told of recordings.
    pub record_callback: Option<AppCallbackUrl>,
}

impl AppCallbacks {
    /// An empty `AppCallbacks`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// One who is told.
///
/// Stated in `specs/huawei-rtc/openapi.yaml` at `/components/schemas/AppCallbackUrl`. Source:
/// AppCallbackUrl, SDK.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppCallbackUrl {
    /// Where to, by POST; it begins with http or https.
    pub url: Option<String>,
    /// The secret by which the one who is told knows the service. Without one, nothing proves it.
    pub auth_key: Option<CallbackKey>,
    /// What of.
    pub notify_event_subscription: Option<Vec<RecordEvent>>,
    /// When this was last changed.
    pub update_time: Option<DateTime>,
}

impl AppCallbackUrl {
    /// An empty `AppCallbackUrl`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The secret by which the one who is told knows the service. Without one, nothing proves it.
///
/// Stated in `specs/huawei-rtc/openapi.yaml` at `/components/schemas/CallbackKey`. Source:
/// AppCallbackUrl, auth_key, SDK.
pub type CallbackKey = Secret<Unlimited>;

/// What can happen to a recording.
///
/// Stated in `specs/huawei-rtc/openapi.yaml` at `/components/schemas/RecordEvent`. Source:
/// AppCallbackUrl, notify_event_subscription, SDK.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RecordEvent {
    /// `RECORD_NEW_FILE_START`: A new file was begun.
    RecordNewFileStart,
    /// `RECORD_FILE_COMPLETE`: A file is complete.
    RecordFileComplete,
    /// A value that the document does not list; only a reply brings one.
    Unknown(Unlisted),
}

impl RecordEvent {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::RecordNewFileStart, Self::RecordFileComplete];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::RecordNewFileStart => "RECORD_NEW_FILE_START",
            Self::RecordFileComplete => "RECORD_FILE_COMPLETE",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// Whether rooms are recorded by themselves.
///
/// Stated in `specs/huawei-rtc/openapi.yaml` at `/components/schemas/AppAutoRecordMode`. Source:
/// AppAutoRecordMode, SDK.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppAutoRecordMode {
    /// How rooms are recorded by themselves.
    pub mode: RecordMode,
    /// ID of the rule by which they are.
    pub record_rule_id: Option<String>,
    /// When this was last changed.
    pub update_time: Option<DateTime>,
}

impl AppAutoRecordMode {
    /// An `AppAutoRecordMode` with its required fields; the others are absent.
    pub fn new(mode: RecordMode) -> Self {
        Self { mode, record_rule_id: None, update_time: None }
    }
}

/// How rooms are recorded by themselves.
///
/// Stated in `specs/huawei-rtc/openapi.yaml` at `/components/schemas/RecordMode`. Source:
/// AppAutoRecordMode, mode, SDK.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RecordMode {
    /// `AUTO_RECORD_OFF`: Not at all.
    AutoRecordOff,
    /// `AUTO_INDIVIDUAL_RECORD`: Each stream alone, by the rule that is named beside this.
    AutoIndividualRecord,
    /// A value that the document does not list; only a reply brings one.
    Unknown(Unlisted),
}

impl RecordMode {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::AutoRecordOff, Self::AutoIndividualRecord];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AutoRecordOff => "AUTO_RECORD_OFF",
            Self::AutoIndividualRecord => "AUTO_INDIVIDUAL_RECORD",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// What went wrong.
///
/// Stated in `specs/huawei-rtc/openapi.yaml` at `/components/schemas/ErrorBody`. Source: Creating
/// an Application, Table 6 and Table 8.
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
