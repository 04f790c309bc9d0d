// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::checked::{Checked, Rules};
use specwright_runtime::json::Json;
use specwright_runtime::schema::{Rule, Schema, Types};

/// `Pet`.
///
/// The value of `kind` says which.
///
/// Stated in `openapi.yaml` at `/components/schemas/Pet`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// Chosen by `Cat`.
    Cat(Cat),
    /// Chosen by `Poodle` or `Boxer`.
    Dogs(Dogs),
}

/// `Dogs`.
///
/// The value of `kind` says which.
///
/// Stated in `openapi.yaml` at `/components/schemas/Dogs`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Dogs {
    /// Chosen by `Poodle`.
    Poodle(Poodle),
    /// Chosen by `Boxer`.
    Boxer(Boxer),
}

/// `Cat`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Cat`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// `kind`
    pub kind: String,
}

impl Cat {
    /// A `Cat` with its required fields; the others are absent.
    pub fn new(kind: impl Into<String>) -> Self {
        Self { kind: kind.into() }
    }
}

/// `Poodle`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Poodle`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Poodle {
    /// `kind`
    pub kind: String,
    /// `curls`
    pub curls: i64,
}

impl Poodle {
    /// A `Poodle` with its required fields; the others are absent.
    pub fn new(kind: impl Into<String>, curls: i64) -> Self {
        Self { kind: kind.into(), curls }
    }
}

/// `Boxer`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Boxer`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Boxer {
    /// `kind`
    pub kind: String,
    /// `ring`
    pub ring: bool,
}

impl Boxer {
    /// A `Boxer` with its required fields; the others are absent.
    pub fn new(kind: impl Into<String>, ring: bool) -> Self {
        Self { kind: kind.into(), ring }
    }
}

/// `Sized`.
///
/// The value of `is` says which.
///
/// Stated in `openapi.yaml` at `/components/schemas/Sized`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Sized {
    /// Chosen by `small`.
    Small(Small),
    /// Chosen by `large`.
    Large(Large),
}

/// `Coloured`.
///
/// All that it keeps stands in [`ColouredRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Coloured`.
pub type Coloured = Checked<ColouredValue, ColouredRules>;

/// What [`Coloured`] keeps.
pub enum ColouredRules {}

impl Rules for ColouredRules {
    const NAME: &'static str = "Coloured";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::OneOf(&[
        Schema::new(&[Rule::Definition(2)]),
        Schema::new(&[Rule::Definition(3)]),
    ])]);
    const DEFINITIONS: &'static [Schema<'static>] = crate::wire::DEFINITIONS;
    const COMPLETE: bool = true;
}

/// `ColouredValue`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Coloured`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ColouredValue {
    /// As `Sized`.
    Sized(Sized),
    /// As `Red`.
    Red(Red),
}

/// `Small`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Small`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Small {
    /// `is`
    pub is: SmallIs,
}

impl Small {
    /// A `Small` with its required fields; the others are absent.
    pub fn new(is: SmallIs) -> Self {
        Self { is }
    }
}

/// `SmallIs`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Small/properties/is`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SmallIs {
    /// `small`.
    Small,
}

impl SmallIs {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Small];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small => "small",
        }
    }
}

/// `Large`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Large`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Large {
    /// `is`
    pub is: LargeIs,
}

impl Large {
    /// A `Large` with its required fields; the others are absent.
    pub fn new(is: LargeIs) -> Self {
        Self { is }
    }
}

/// `LargeIs`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Large/properties/is`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LargeIs {
    /// `large`.
    Large,
}

impl LargeIs {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Large];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Large => "large",
        }
    }
}

/// `Red`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Red`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Red {
    /// `is`
    pub is: RedIs,
    /// `tone`
    pub tone: i64,
}

impl Red {
    /// A `Red` with its required fields; the others are absent.
    pub fn new(is: RedIs, tone: i64) -> Self {
        Self { is, tone }
    }
}

/// `RedIs`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Red/properties/is`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RedIs {
    /// `red`.
    Red,
}

impl RedIs {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Red];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
        }
    }
}

/// `Either`.
///
/// The value of `kind` says which.
///
/// Stated in `openapi.yaml` at `/components/schemas/Either`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Either {
    /// Chosen by `Cat`.
    Cat(Cat),
    /// Chosen by `Boxer`.
    Boxer(Boxer),
}

/// `Pair`.
///
/// All that it keeps stands in [`PairRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Pair`.
pub type Pair = Checked<Vec<Json>, PairRules>;

/// What [`Pair`] keeps.
pub enum PairRules {}

impl Rules for PairRules {
    const NAME: &'static str = "Pair";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::Types(Types::ARRAY),
        Rule::Items { first: &[Schema::new(&[Rule::Definition(9)])], rest: None },
    ]);
    const DEFINITIONS: &'static [Schema<'static>] = crate::wire::DEFINITIONS;
    const COMPLETE: bool = true;
}
