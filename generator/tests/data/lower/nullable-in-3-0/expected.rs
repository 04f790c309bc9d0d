// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::integer::{Integer, IntegerLimits};
use specwright_runtime::json::Json;
use specwright_runtime::nullable::Nullable;
use specwright_runtime::text::{Text, TextLimits};

/// `Name`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Name`.
pub type Name = Nullable<NameValue>;

/// `NameValue`.
///
/// At most 3 characters.
///
/// Stated in `openapi.yaml` at `/components/schemas/Name`.
pub type NameValue = Text<NameValueLimits>;

/// The limits of [`NameValue`].
pub enum NameValueLimits {}

impl TextLimits for NameValueLimits {
    const NAME: &'static str = "NameValue";
    const MAX_CHARS: usize = 3;
}

/// `Size`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Size`.
pub type Size = Nullable<SizeValue>;

/// `SizeValue`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Size`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SizeValue {
    /// `small`.
    Small,
    /// `large`.
    Large,
}

impl SizeValue {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Small, Self::Large];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small => "small",
            Self::Large => "large",
        }
    }
}

/// `Bare`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Bare`.
pub type Bare = Json;

/// `Pet`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Pet`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    /// `name`
    pub name: Name,
    /// `age`
    pub age: Option<Nullable<PetAge>>,
    /// `owner`
    pub owner: Option<Nullable<Owner>>,
}

impl Pet {
    /// A `Pet` with its required fields; the others are absent.
    pub fn new(name: Name) -> Self {
        Self { name, age: None, owner: None }
    }
}

/// `PetAge`.
///
/// At least 0.
///
/// Stated in `openapi.yaml` at `/components/schemas/Pet/properties/age`.
pub type PetAge = Integer<i64, PetAgeLimits>;

/// The limits of [`PetAge`].
pub enum PetAgeLimits {}

impl IntegerLimits for PetAgeLimits {
    const NAME: &'static str = "PetAge";
    const MIN: i128 = 0;
}

/// `Owner`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Owner`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    /// `id`
    pub id: i64,
}

impl Owner {
    /// An `Owner` with its required fields; the others are absent.
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}
