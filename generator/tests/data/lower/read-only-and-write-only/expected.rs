// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::format::Date;
use specwright_runtime::text::{Secret, TextLimits};

/// As the server sends it: without the members that are `writeOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/User`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// `id`
    pub id: i64,
    /// `name`
    pub name: String,
    /// `team`
    pub team: Option<Team>,
}

impl User {
    /// A `User` with its required fields; the others are absent.
    pub fn new(id: i64, name: impl Into<String>) -> Self {
        Self { id, name: name.into(), team: None }
    }
}

/// As callers send it: without the members that are `readOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/User`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserRequest {
    /// `name`
    pub name: String,
    /// `password`
    pub password: UserRequestPassword,
    /// `team`
    pub team: Option<TeamRequest>,
}

impl UserRequest {
    /// A `UserRequest` with its required fields; the others are absent.
    pub fn new(name: impl Into<String>, password: UserRequestPassword) -> Self {
        Self { name: name.into(), password, team: None }
    }
}

/// `UserRequestPassword`.
///
/// At least 8 characters.
///
/// Stated in `openapi.yaml` at `/components/schemas/User/properties/password`.
pub type UserRequestPassword = Secret<UserRequestPasswordLimits>;

/// The limits of [`UserRequestPassword`].
pub enum UserRequestPasswordLimits {}

impl TextLimits for UserRequestPasswordLimits {
    const NAME: &'static str = "UserRequestPassword";
    const MIN_CHARS: usize = 8;
}

/// As the server sends it: without the members that are `writeOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Team`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Team {
    /// `created`
    pub created: Option<Date>,
    /// `title`
    pub title: Option<String>,
}

impl Team {
    /// An empty `Team`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// As callers send it: without the members that are `readOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Team`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TeamRequest {
    /// `title`
    pub title: Option<String>,
}

impl TeamRequest {
    /// An empty `TeamRequest`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `Plain`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Plain`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Plain {
    /// `title`
    pub title: Option<String>,
}

impl Plain {
    /// An empty `Plain`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// As the server sends it: without the members that are `writeOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Closed`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Closed {
    /// `id`
    pub id: i64,
    /// `name`
    pub name: Option<String>,
}

impl Closed {
    /// A `Closed` with its required fields; the others are absent.
    pub fn new(id: i64) -> Self {
        Self { id, name: None }
    }
}

/// As callers send it: without the members that are `readOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Closed`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ClosedRequest {
    /// `name`
    pub name: Option<String>,
}

impl ClosedRequest {
    /// An empty `ClosedRequest`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}
