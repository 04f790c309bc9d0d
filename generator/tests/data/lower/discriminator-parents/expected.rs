// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::text::{Text, TextLimits};

/// `Animal`.
///
/// The value of `kind` says which.
///
/// Stated in `openapi.yaml` at `/components/schemas/Animal`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    /// Chosen by `Cat`.
    Cat(Cat),
    /// Chosen by `Dog`.
    Dog(Dog),
    /// Chosen by `Wolf`.
    Wolf(Wolf),
    /// Chosen by `Pup`.
    Pup(Pup),
    /// As `Other`.
    Other(AnimalOther),
}

/// `AnimalOther`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Animal`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnimalOther {
    /// `kind`
    pub kind: String,
    /// `name`
    pub name: Option<AnimalName>,
}

impl AnimalOther {
    /// An `AnimalOther` with its required fields; the others are absent.
    pub fn new(kind: impl Into<String>) -> Self {
        Self { kind: kind.into(), name: None }
    }
}

/// `AnimalName`.
///
/// At most 5 characters.
///
/// Stated in `openapi.yaml` at `/components/schemas/Animal/properties/name`.
pub type AnimalName = Text<AnimalNameLimits>;

/// The limits of [`AnimalName`].
pub enum AnimalNameLimits {}

impl TextLimits for AnimalNameLimits {
    const NAME: &'static str = "AnimalName";
    const MAX_CHARS: usize = 5;
}

/// `Cat`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Cat`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// `kind`
    pub kind: String,
    /// `name`
    pub name: Option<AnimalName>,
    /// `lives`
    pub lives: Option<i64>,
}

impl Cat {
    /// A `Cat` with its required fields; the others are absent.
    pub fn new(kind: impl Into<String>) -> Self {
        Self { kind: kind.into(), name: None, lives: None }
    }
}

/// `Dog`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Dog`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// `kind`
    pub kind: String,
    /// `name`
    pub name: Option<AnimalName>,
    /// `bark`
    pub bark: String,
}

impl Dog {
    /// A `Dog` with its required fields; the others are absent.
    pub fn new(kind: impl Into<String>, bark: impl Into<String>) -> Self {
        Self { kind: kind.into(), bark: bark.into(), name: None }
    }
}

/// `Wolf`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Wolf`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Wolf {
    /// `kind`
    pub kind: String,
    /// `name`
    pub name: Option<AnimalName>,
    /// `bark`
    pub bark: String,
}

impl Wolf {
    /// A `Wolf` with its required fields; the others are absent.
    pub fn new(kind: impl Into<String>, bark: impl Into<String>) -> Self {
        Self { kind: kind.into(), bark: bark.into(), name: None }
    }
}

/// `Pup`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Pup`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pup {
    /// `kind`
    pub kind: String,
    /// `name`
    pub name: Option<AnimalName>,
    /// `bark`
    pub bark: String,
    /// `age`
    pub age: i64,
}

impl Pup {
    /// A `Pup` with its required fields; the others are absent.
    pub fn new(kind: impl Into<String>, bark: impl Into<String>, age: i64) -> Self {
        Self { kind: kind.into(), bark: bark.into(), age, name: None }
    }
}

/// `Zoo`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Zoo`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Zoo {
    /// `animals`
    pub animals: Option<Vec<Animal>>,
}

impl Zoo {
    /// An empty `Zoo`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `Pets`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Pets`.
pub type Pets = Vec<PetsItem>;

/// `PetsItem`.
///
/// The value of `kind` says which.
///
/// Stated in `openapi.yaml` at `/components/schemas/Pets/items`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PetsItem {
    /// Chosen by `Cat`.
    Cat(Cat),
    /// Chosen by `Dog`.
    Dog(Dog),
}
