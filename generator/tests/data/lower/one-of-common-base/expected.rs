// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::checked::{Checked, Rules};
use specwright_runtime::json::Json;
use specwright_runtime::schema::{Rule, Schema};
use std::collections::BTreeMap;

/// `Pet`.
///
/// The value of `type` says which.
///
/// Stated in `openapi.yaml` at `/components/schemas/Pet`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// Chosen by `cat`.
    Cat(Cat),
    /// Chosen by `dog`.
    Dog(Dog),
    /// As `Other`.
    Other(PetOther),
}

/// `PetOther`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Pet`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PetOther {
    /// `type`
    pub type_: String,
    /// `name`
    pub name: Option<String>,
}

impl PetOther {
    /// A `PetOther` with its required fields; the others are absent.
    pub fn new(type_: impl Into<String>) -> Self {
        Self { type_: type_.into(), name: None }
    }
}

/// `Cat`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Cat`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// `type`
    pub type_: String,
    /// `name`
    pub name: Option<String>,
    /// `lives`
    pub lives: Option<i64>,
}

impl Cat {
    /// A `Cat` with its required fields; the others are absent.
    pub fn new(type_: impl Into<String>) -> Self {
        Self { type_: type_.into(), name: None, lives: None }
    }
}

/// `Dog`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Dog`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// `type`
    pub type_: String,
    /// `name`
    pub name: Option<String>,
    /// `bark`
    pub bark: Option<bool>,
}

impl Dog {
    /// A `Dog` with its required fields; the others are absent.
    pub fn new(type_: impl Into<String>) -> Self {
        Self { type_: type_.into(), name: None, bark: None }
    }
}

/// `Either`.
///
/// The value of `type` says which.
///
/// Stated in `openapi.yaml` at `/components/schemas/Either`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Either {
    /// Chosen by `cat`.
    Cat(Cat),
    /// Chosen by `dog`.
    Dog(Dog),
}

/// `Several`.
///
/// At least 1 member.
///
/// Stated in `openapi.yaml` at `/components/schemas/Several`.
pub type Several = Checked<SeveralFields, SeveralRules>;

/// What [`Several`] keeps.
pub enum SeveralRules {}

impl Rules for SeveralRules {
    const NAME: &'static str = "Several";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::MinProperties(1)]);
}

/// `SeveralFields`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Several`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SeveralFields {
    /// `all`
    pub all: Option<Vec<SeveralAllItem>>,
    /// Members that no property of the schema names.
    pub additional: BTreeMap<String, Json>,
}

impl SeveralFields {
    /// An empty `SeveralFields`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `SeveralAllItem`.
///
/// The value of `type` says which.
///
/// Stated in `openapi.yaml` at `/components/schemas/Several/properties/all/items`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SeveralAllItem {
    /// Chosen by `cat`.
    Cat(Cat),
    /// Chosen by `dog`.
    Dog(Dog),
}
