// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::checked::{Checked, Rules};
use specwright_runtime::integer::{Integer, IntegerLimits};
use specwright_runtime::json::Json;
use specwright_runtime::schema::{Rule, Schema};
use std::collections::BTreeMap;

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

/// `Vehicle`.
///
/// The value of `kind` says which.
///
/// Stated in `openapi.yaml` at `/components/schemas/Vehicle`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Vehicle {
    /// Chosen by `car`.
    Car(Car),
    /// Chosen by `boat`.
    Boat(Boat),
    /// Chosen by `Sled`.
    Sled(Sled),
}

/// `Car`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Car`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Car {
    /// `doors`
    pub doors: Option<i64>,
}

impl Car {
    /// An empty `Car`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `Boat`.
///
/// At most 2 members.
///
/// Stated in `openapi.yaml` at `/components/schemas/Boat`.
pub type Boat = Checked<BoatFields, BoatRules>;

/// What [`Boat`] keeps.
pub enum BoatRules {}

impl Rules for BoatRules {
    const NAME: &'static str = "Boat";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::MaxProperties(2)]);
}

/// `BoatFields`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Boat`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BoatFields {
    /// `sails`
    pub sails: i64,
    /// Members that no property of the schema names.
    pub additional: BTreeMap<String, Json>,
}

impl BoatFields {
    /// A `BoatFields` with its required fields; the others are absent.
    pub fn new(sails: i64) -> Self {
        Self { sails, additional: BTreeMap::new() }
    }
}

/// `Sled`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Sled`.
pub type Sled = BTreeMap<String, String>;

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
