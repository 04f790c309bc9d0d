// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::integer::{Integer, IntegerLimits};

/// `Pet`.
///
/// The value of `pet_type` says which.
///
/// Stated in `openapi.yaml` at `/components/schemas/Pet`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// Chosen by `cat` or `kitten`.
    Cat(Cat),
    /// Chosen by `dog`.
    Dog(Dog),
}

/// `Implicit`.
///
/// The value of `pet_type` says which.
///
/// Stated in `openapi.yaml` at `/components/schemas/Implicit`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Implicit {
    /// Chosen by `Cat`.
    Cat(Cat),
    /// Chosen by `Dog`.
    Dog(Dog),
}

/// `Cat`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Cat`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// `pet_type`
    pub pet_type: String,
    /// `lives`
    pub lives: Option<CatLives>,
}

impl Cat {
    /// A `Cat` with its required fields; the others are absent.
    pub fn new(pet_type: impl Into<String>) -> Self {
        Self { pet_type: pet_type.into(), lives: None }
    }
}

/// `CatLives`.
///
/// At most 9.
///
/// Stated in `openapi.yaml` at `/components/schemas/Cat/properties/lives`.
pub type CatLives = Integer<i64, CatLivesLimits>;

/// The limits of [`CatLives`].
pub enum CatLivesLimits {}

impl IntegerLimits for CatLivesLimits {
    const NAME: &'static str = "CatLives";
    const MAX: i128 = 9;
}

/// `Dog`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Dog`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// `pet_type`
    pub pet_type: String,
    /// `bark`
    pub bark: String,
}

impl Dog {
    /// A `Dog` with its required fields; the others are absent.
    pub fn new(pet_type: impl Into<String>, bark: impl Into<String>) -> Self {
        Self { pet_type: pet_type.into(), bark: bark.into() }
    }
}
