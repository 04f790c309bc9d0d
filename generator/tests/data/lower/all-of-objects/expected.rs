// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::integer::{Integer, IntegerLimits};
use specwright_runtime::text::{Text, TextLimits};

/// What everything has.
///
/// Stated in `openapi.yaml` at `/components/schemas/Base`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Base {
    /// `id`
    pub id: BaseId,
}

impl Base {
    /// A `Base` with its required fields; the others are absent.
    pub fn new(id: BaseId) -> Self {
        Self { id }
    }
}

/// `BaseId`.
///
/// At least 1.
///
/// Stated in `openapi.yaml` at `/components/schemas/Base/properties/id`.
pub type BaseId = Integer<i64, BaseIdLimits>;

/// The limits of [`BaseId`].
pub enum BaseIdLimits {}

impl IntegerLimits for BaseIdLimits {
    const NAME: &'static str = "BaseId";
    const MIN: i128 = 1;
}

/// `PersonId`.
///
/// 1 to 9.
///
/// Stated in `openapi.yaml` at `/components/schemas/Base/properties/id`.
pub type PersonId = Integer<i64, PersonIdLimits>;

/// The limits of [`PersonId`].
pub enum PersonIdLimits {}

impl IntegerLimits for PersonIdLimits {
    const NAME: &'static str = "PersonId";
    const MIN: i128 = 1;
    const MAX: i128 = 9;
}

/// `Named`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Named`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Named {
    /// `name`
    pub name: Option<NamedName>,
}

impl Named {
    /// An empty `Named`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `NamedName`.
///
/// At most 5 characters.
///
/// Stated in `openapi.yaml` at `/components/schemas/Named/properties/name`.
pub type NamedName = Text<NamedNameLimits>;

/// The limits of [`NamedName`].
pub enum NamedNameLimits {}

impl TextLimits for NamedNameLimits {
    const NAME: &'static str = "NamedName";
    const MAX_CHARS: usize = 5;
}

/// A person.
///
/// Stated in `openapi.yaml` at `/components/schemas/Person`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Person {
    /// `id`
    pub id: PersonId,
    /// `name`
    pub name: NamedName,
    /// `age`
    pub age: i64,
}

impl Person {
    /// A `Person` with its required fields; the others are absent.
    pub fn new(id: PersonId, name: NamedName, age: i64) -> Self {
        Self { id, name, age }
    }
}

/// Only another name.
///
/// Stated in `openapi.yaml` at `/components/schemas/Renamed`.
pub type Renamed = Base;
