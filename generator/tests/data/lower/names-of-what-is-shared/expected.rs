// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::enumeration::Unlisted;
use specwright_runtime::integer::{Integer, IntegerLimits};
use specwright_runtime::text::{Text, TextLimits};

/// `NobodyParameter`.
///
/// Stated in `openapi.yaml` at `/components/parameters/Nobody/schema`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NobodyParameter {
    /// `no`.
    No,
    /// `body`.
    Body,
}

impl NobodyParameter {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::No, Self::Body];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::No => "no",
            Self::Body => "body",
        }
    }
}

/// `PerPageParameter`.
///
/// 1 to 100.
///
/// Stated in `openapi.yaml` at `/components/parameters/per-page/schema`.
pub type PerPageParameter = Integer<i64, PerPageParameterLimits>;

/// The limits of [`PerPageParameter`].
pub enum PerPageParameterLimits {}

impl IntegerLimits for PerPageParameterLimits {
    const NAME: &'static str = "PerPageParameter";
    const MIN: i128 = 1;
    const MAX: i128 = 100;
}

/// `SortParamParameter`.
///
/// Stated in `openapi.yaml` at `/components/parameters/SortParam/schema`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SortParamParameter {
    /// `name`.
    Name,
    /// `age`.
    Age,
}

impl SortParamParameter {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Name, Self::Age];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Name => "name",
            Self::Age => "age",
        }
    }
}

/// `RateHeader`.
///
/// At least 0.
///
/// Stated in `openapi.yaml` at `/components/headers/Rate/schema`.
pub type RateHeader = Integer<i64, RateHeaderLimits>;

/// The limits of [`RateHeader`].
pub enum RateHeaderLimits {}

impl IntegerLimits for RateHeaderLimits {
    const NAME: &'static str = "RateHeader";
    const MIN: i128 = 0;
}

/// `AccountRequestBody`.
///
/// Stated in `openapi.yaml` at
/// `/components/requestBodies/Account/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountRequestBody {
    /// `state`
    pub state: Option<AccountRequestBodyState>,
}

impl AccountRequestBody {
    /// An empty `AccountRequestBody`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `AccountRequestBodyState`.
///
/// Stated in `openapi.yaml` at
/// `/components/requestBodies/Account/content/application~1json/schema/properties/state`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AccountRequestBodyState {
    /// `new`.
    New,
    /// `old`.
    Old,
}

impl AccountRequestBodyState {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::New, Self::Old];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::New => "new",
            Self::Old => "old",
        }
    }
}

/// `AccountBody`.
///
/// Stated in `openapi.yaml` at `/components/responses/Account/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountBody {
    /// `id`
    pub id: Option<i64>,
}

impl AccountBody {
    /// An empty `AccountBody`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `NotFoundBody`.
///
/// Stated in `openapi.yaml` at `/components/responses/404/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NotFoundBody {
    /// `what`
    pub what: Option<String>,
}

impl NotFoundBody {
    /// An empty `NotFoundBody`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `FailedXRetry`.
///
/// At most 60.
///
/// Stated in `openapi.yaml` at `/components/responses/Failed/headers/X-Retry/schema`.
pub type FailedXRetry = Integer<i64, FailedXRetryLimits>;

/// The limits of [`FailedXRetry`].
pub enum FailedXRetryLimits {}

impl IntegerLimits for FailedXRetryLimits {
    const NAME: &'static str = "FailedXRetry";
    const MAX: i128 = 60;
}

/// `FailedBody`.
///
/// Stated in `openapi.yaml` at `/components/responses/Failed/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FailedBody {
    /// `code`
    pub code: Option<FailedBodyCode>,
}

impl FailedBody {
    /// An empty `FailedBody`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `FailedBodyCode`.
///
/// Stated in `openapi.yaml` at
/// `/components/responses/Failed/content/application~1json/schema/properties/code`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FailedBodyCode {
    /// `busy`.
    Busy,
    /// `gone`.
    Gone,
    /// A value that the document does not list; only a reply brings one.
    Unknown(Unlisted),
}

impl FailedBodyCode {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Busy, Self::Gone];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Busy => "busy",
            Self::Gone => "gone",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// As the server sends it: without the members that are `writeOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Accounts`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Accounts {
    /// `id`
    pub id: Option<String>,
    /// `kind`
    pub kind: Option<BaseKind>,
    /// `links`
    pub links: Option<PageLinks>,
    /// `accounts`
    pub accounts: Vec<AccountsAccountsItem>,
}

impl Accounts {
    /// An `Accounts` with its required fields; the others are absent.
    pub fn new(accounts: Vec<AccountsAccountsItem>) -> Self {
        Self { accounts, id: None, kind: None, links: None }
    }
}

/// `AccountsAccountsItem`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Accounts/properties/accounts/items`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountsAccountsItem {
    /// `name`
    pub name: Option<String>,
}

impl AccountsAccountsItem {
    /// An empty `AccountsAccountsItem`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// As the server sends it: without the members that are `writeOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Page`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Page {
    /// `id`
    pub id: Option<String>,
    /// `kind`
    pub kind: Option<BaseKind>,
    /// `links`
    pub links: Option<PageLinks>,
}

impl Page {
    /// An empty `Page`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `PageLinks`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Page/allOf/1/properties/links`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PageLinks {
    /// `next`
    pub next: Option<PageLinksNext>,
}

impl PageLinks {
    /// An empty `PageLinks`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `PageLinksNext`.
///
/// At most 9 characters.
///
/// Stated in `openapi.yaml` at `/components/schemas/Page/allOf/1/properties/links/properties/next`.
pub type PageLinksNext = Text<PageLinksNextLimits>;

/// The limits of [`PageLinksNext`].
pub enum PageLinksNextLimits {}

impl TextLimits for PageLinksNextLimits {
    const NAME: &'static str = "PageLinksNext";
    const MAX_CHARS: usize = 9;
}

/// As the server sends it: without the members that are `writeOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Base`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Base {
    /// `id`
    pub id: Option<String>,
    /// `kind`
    pub kind: Option<BaseKind>,
}

impl Base {
    /// An empty `Base`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `BaseKind`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Base/properties/kind`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BaseKind {
    /// `one`.
    One,
    /// `two`.
    Two,
    /// A value that the document does not list; only a reply brings one.
    Unknown(Unlisted),
}

impl BaseKind {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::One, Self::Two];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::One => "one",
            Self::Two => "two",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// `SortParam`.
///
/// Stated in `openapi.yaml` at `/components/schemas/SortParam`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SortParam {
    /// `by`
    pub by: Option<String>,
}

impl SortParam {
    /// An empty `SortParam`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}
