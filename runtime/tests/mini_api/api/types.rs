//! The types of the API and their limits.

use specwright_runtime::integer::{Integer, IntegerLimits};
use specwright_runtime::pattern::{Class, Pattern, Run};
use specwright_runtime::text::{Secret, Text, TextLimits};

/// Name of an app.
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

/// Secret of an app.
pub type AppSecret = Secret<AppSecretLimits>;

/// The limits of [`AppSecret`].
pub enum AppSecretLimits {}

impl TextLimits for AppSecretLimits {
    const NAME: &'static str = "AppSecret";
    const MIN_CHARS: usize = 8;
    const MAX_CHARS: usize = 128;
}

/// The most apps in a reply.
pub type PageSize = Integer<i32, PageSizeLimits>;

/// The limits of [`PageSize`].
pub enum PageSizeLimits {}

impl IntegerLimits for PageSizeLimits {
    const NAME: &'static str = "PageSize";
    const MIN: i128 = 1;
    const MAX: i128 = 500;
}

/// The body of a request that creates an app.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateApp {
    /// Name of the app.
    pub name: AppName,
    /// Description of the app.
    pub remark: Option<String>,
    /// Secret of the app.
    pub app_secret: Option<AppSecret>,
}

impl CreateApp {
    /// An app with everything that is required.
    pub fn new(name: AppName) -> Self {
        Self { name, remark: None, app_secret: None }
    }
}

/// An app that was created.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatedApp {
    /// The number of the app.
    pub id: String,
    /// Name of the app.
    pub name: AppName,
}

impl CreatedApp {
    /// An app with everything that is required.
    pub fn new(id: impl Into<String>, name: AppName) -> Self {
        Self { id: id.into(), name }
    }
}

/// The body of every failure.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrorBody {
    /// The code of the error.
    pub error_code: String,
    /// What is wrong.
    pub error_msg: String,
}

specwright_runtime::serde_bridge!(CreateApp, CreatedApp, ErrorBody);
