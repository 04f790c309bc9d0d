// Made by Specwright from `specs/huawei-rtc/openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

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
