// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::checked::{Checked, Rules};
use specwright_runtime::integer::{Integer, IntegerLimits};
use specwright_runtime::json::Json;
use specwright_runtime::schema::{Rule, Schema, Types};
use specwright_runtime::text::{Text, TextLimits};
use std::collections::BTreeMap;

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

/// `TwiceId`.
///
/// All that it keeps stands in [`TwiceIdRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Base/properties/id`.
pub type TwiceId = Checked<Json, TwiceIdRules>;

/// What [`TwiceId`] keeps.
pub enum TwiceIdRules {}

impl Rules for TwiceIdRules {
    const NAME: &'static str = "TwiceId";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::AllOf(&[
        Schema::new(&[Rule::Types(Types::INTEGER), Rule::Minimum("1")]),
        Schema::new(&[Rule::Types(Types::STRING)]),
    ])]);
    const COMPLETE: bool = true;
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

/// `Twice`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Twice`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Twice {
    /// `id`
    pub id: TwiceId,
}

impl Twice {
    /// A `Twice` with its required fields; the others are absent.
    pub fn new(id: TwiceId) -> Self {
        Self { id }
    }
}

/// `Mixed`.
///
/// All that it keeps stands in [`MixedRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Mixed`.
pub type Mixed = Checked<Json, MixedRules>;

/// What [`Mixed`] keeps.
pub enum MixedRules {}

impl Rules for MixedRules {
    const NAME: &'static str = "Mixed";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::AllOf(&[
        Schema::new(&[Rule::Definition(1)]),
        Schema::new(&[Rule::Types(Types::STRING)]),
    ])]);
    const DEFINITIONS: &'static [Schema<'static>] = crate::wire::DEFINITIONS;
    const COMPLETE: bool = true;
}

/// `Counted`.
///
/// At least 1 member.
///
/// Stated in `openapi.yaml` at `/components/schemas/Counted`.
pub type Counted = Checked<CountedFields, CountedRules>;

/// What [`Counted`] keeps.
pub enum CountedRules {}

impl Rules for CountedRules {
    const NAME: &'static str = "Counted";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::MinProperties(1)]);
}

/// `CountedFields`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Counted`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CountedFields {
    /// `c`
    pub c: Option<String>,
    /// Members that no property of the schema names.
    pub additional: BTreeMap<String, Json>,
}

impl CountedFields {
    /// An empty `CountedFields`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `Choice`.
///
/// All that it keeps stands in [`ChoiceRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Choice`.
pub type Choice = Checked<Json, ChoiceRules>;

/// What [`Choice`] keeps.
pub enum ChoiceRules {}

impl Rules for ChoiceRules {
    const NAME: &'static str = "Choice";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::AllOf(&[Schema::new(&[
        Rule::Members {
            named: &[("d", Schema::new(&[Rule::Types(Types::STRING)]))],
            matching: &[],
            rest: None,
        },
        Rule::OneOf(&[Schema::new(&[Rule::Required(&["d"])])]),
    ])])]);
    const COMPLETE: bool = true;
}
