// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::checked::{Checked, Rules};
use specwright_runtime::integer::{Integer, IntegerLimits};
use specwright_runtime::json::Json;
use specwright_runtime::nullable::Nullable;
use specwright_runtime::pattern::{Class, Pattern, Run};
use specwright_runtime::schema::{Rule, Schema};
use specwright_runtime::text::{Text, TextLimits};
use std::collections::BTreeMap;

/// `Limit`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Limit`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Limit {
    /// As `Integer`.
    Integer(LimitInteger),
    /// As `Integer2`.
    Integer2(LimitInteger2),
}

/// `LimitInteger`.
///
/// At most 10.
///
/// Stated in `openapi.yaml` at `/components/schemas/Limit/anyOf/0`.
pub type LimitInteger = Integer<i64, LimitIntegerLimits>;

/// The limits of [`LimitInteger`].
pub enum LimitIntegerLimits {}

impl IntegerLimits for LimitIntegerLimits {
    const NAME: &'static str = "LimitInteger";
    const MAX: i128 = 10;
}

/// `LimitInteger2`.
///
/// At least 100.
///
/// Stated in `openapi.yaml` at `/components/schemas/Limit/anyOf/1`.
pub type LimitInteger2 = Integer<i64, LimitInteger2Limits>;

/// The limits of [`LimitInteger2`].
pub enum LimitInteger2Limits {}

impl IntegerLimits for LimitInteger2Limits {
    const NAME: &'static str = "LimitInteger2";
    const MIN: i128 = 100;
}

/// `Contact`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Contact`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Contact {
    /// As `Mail`.
    Mail(ContactMail),
    /// As `Phone`.
    Phone(ContactPhone),
}

/// `ContactMail`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Contact/anyOf/0`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContactMail {
    /// `mail`
    pub mail: String,
}

impl ContactMail {
    /// A `ContactMail` with its required fields; the others are absent.
    pub fn new(mail: impl Into<String>) -> Self {
        Self { mail: mail.into() }
    }
}

/// `ContactPhone`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Contact/anyOf/1`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContactPhone {
    /// `phone`
    pub phone: String,
}

impl ContactPhone {
    /// A `ContactPhone` with its required fields; the others are absent.
    pub fn new(phone: impl Into<String>) -> Self {
        Self { phone: phone.into() }
    }
}

/// `Person`.
///
/// It keeps the rules of [`PersonRules`] besides.
///
/// Stated in `openapi.yaml` at `/components/schemas/Person`.
pub type Person = Checked<PersonFields, PersonRules>;

/// What [`Person`] keeps.
pub enum PersonRules {}

impl Rules for PersonRules {
    const NAME: &'static str = "Person";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::AnyOf(&[
        Schema::new(&[Rule::Required(&["mail"])]),
        Schema::new(&[Rule::Required(&["phone"])]),
    ])]);
}

/// `PersonFields`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Person`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PersonFields {
    /// `name`
    pub name: Option<String>,
    /// `mail`
    pub mail: Option<String>,
    /// `phone`
    pub phone: Option<String>,
    /// Members that no property of the schema names.
    pub additional: BTreeMap<String, Json>,
}

impl PersonFields {
    /// An empty `PersonFields`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `OrNull`.
///
/// Stated in `openapi.yaml` at `/components/schemas/OrNull`.
pub type OrNull = Nullable<OrNullString>;

/// `OrNullString`.
///
/// At most 2 characters.
///
/// Stated in `openapi.yaml` at `/components/schemas/OrNull/anyOf/0`.
pub type OrNullString = Text<OrNullStringLimits>;

/// The limits of [`OrNullString`].
pub enum OrNullStringLimits {}

impl TextLimits for OrNullStringLimits {
    const NAME: &'static str = "OrNullString";
    const MAX_CHARS: usize = 2;
}

/// `Around`.
///
/// It keeps the rules of [`AroundRules`] besides.
///
/// Stated in `openapi.yaml` at `/components/schemas/Around`.
pub type Around = Checked<AroundValue, AroundRules>;

/// What [`Around`] keeps.
pub enum AroundRules {}

impl Rules for AroundRules {
    const NAME: &'static str = "Around";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::AnyOf(&[
        Schema::new(&[Rule::Pattern(Pattern::runs(
            "^a",
            &[Run::once(Class::of("a")), Run::any(Class::ANY)],
        ))]),
        Schema::new(&[Rule::MinChars(3)]),
    ])]);
}

/// `AroundValue`.
///
/// At most 4 characters.
///
/// Stated in `openapi.yaml` at `/components/schemas/Around`.
pub type AroundValue = Text<AroundValueLimits>;

/// The limits of [`AroundValue`].
pub enum AroundValueLimits {}

impl TextLimits for AroundValueLimits {
    const NAME: &'static str = "AroundValue";
    const MAX_CHARS: usize = 4;
}
