// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::integer::{Integer, IntegerLimits};
use specwright_runtime::json::Json;
use specwright_runtime::list::{List, ListLimits};
use specwright_runtime::nullable::Nullable;
use specwright_runtime::number::{Number, NumberLimits};
use specwright_runtime::text::{Text, TextLimits};
use std::collections::BTreeMap;

/// `NullEnum`.
///
/// Stated in `openapi.yaml` at `/components/schemas/NullEnum`.
pub type NullEnum = Nullable<NullEnumValue>;

/// `NullEnumValue`.
///
/// Stated in `openapi.yaml` at `/components/schemas/NullEnum`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NullEnumValue {
    /// `a`.
    A,
}

impl NullEnumValue {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::A];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
        }
    }
}

/// `RefNull`.
///
/// Stated in `openapi.yaml` at `/components/schemas/RefNull`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RefNull {
    /// `a`
    pub a: Option<Nullable<Word>>,
}

impl RefNull {
    /// An empty `RefNull`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `Word`.
///
/// At most 3 characters.
///
/// Stated in `openapi.yaml` at `/components/schemas/Word`.
pub type Word = Text<WordLimits>;

/// The limits of [`Word`].
pub enum WordLimits {}

impl TextLimits for WordLimits {
    const NAME: &'static str = "Word";
    const MAX_CHARS: usize = 3;
}

/// `AnyNull`.
///
/// Stated in `openapi.yaml` at `/components/schemas/AnyNull`.
pub type AnyNull = Nullable<AnyNullValue>;

/// `AnyNullValue`.
///
/// Stated in `openapi.yaml` at `/components/schemas/AnyNull`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyNullValue {
    /// As `String`.
    String(String),
    /// As `Integer`.
    Integer(i64),
}

/// `OneNull`.
///
/// Stated in `openapi.yaml` at `/components/schemas/OneNull`.
pub type OneNull = Nullable<OneNullValue>;

/// `OneNullValue`.
///
/// Stated in `openapi.yaml` at `/components/schemas/OneNull`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OneNullValue {
    /// As `String`.
    String(String),
    /// As `Integer`.
    Integer(i64),
}

/// `NoMin`.
///
/// At most 3.
///
/// Stated in `openapi.yaml` at `/components/schemas/NoMin`.
pub type NoMin = Integer<i64, NoMinLimits>;

/// The limits of [`NoMin`].
pub enum NoMinLimits {}

impl IntegerLimits for NoMinLimits {
    const NAME: &'static str = "NoMin";
    const MAX: i128 = 3;
}

/// `Excl`.
///
/// More than 1, less than 2.
///
/// Stated in `openapi.yaml` at `/components/schemas/Excl`.
pub type Excl = Number<ExclLimits>;

/// The limits of [`Excl`].
pub enum ExclLimits {}

impl NumberLimits for ExclLimits {
    const NAME: &'static str = "Excl";
    const MIN: f64 = 1.0;
    const MIN_IS_EXCLUSIVE: bool = true;
    const MAX: f64 = 2.0;
    const MAX_IS_EXCLUSIVE: bool = true;
}

/// `Cents`.
///
/// A multiple of 0.01.
///
/// Stated in `openapi.yaml` at `/components/schemas/Cents`.
pub type Cents = Number<CentsLimits>;

/// The limits of [`Cents`].
pub enum CentsLimits {}

impl NumberLimits for CentsLimits {
    const NAME: &'static str = "Cents";
    const MULTIPLE_OF: Option<f64> = Some(0.01);
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

/// `AnyPet`.
///
/// The value of `kind` says which.
///
/// Stated in `openapi.yaml` at `/components/schemas/AnyPet`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyPet {
    /// Chosen by `c`.
    Cat(Cat),
    /// Chosen by `b`.
    Boxer(Boxer),
}

/// `ExtendedCat`.
///
/// Stated in `openapi.yaml` at `/components/schemas/AnyPet/anyOf/0`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExtendedCat {
    /// `owner`
    pub owner: String,
    /// `kind`
    pub kind: String,
}

impl ExtendedCat {
    /// An `ExtendedCat` with its required fields; the others are absent.
    pub fn new(owner: impl Into<String>, kind: impl Into<String>) -> Self {
        Self { owner: owner.into(), kind: kind.into() }
    }
}

/// `ExtendedBoxer`.
///
/// Stated in `openapi.yaml` at `/components/schemas/AnyPet/anyOf/1`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExtendedBoxer {
    /// `owner`
    pub owner: String,
    /// `kind`
    pub kind: String,
    /// `ring`
    pub ring: bool,
}

impl ExtendedBoxer {
    /// An `ExtendedBoxer` with its required fields; the others are absent.
    pub fn new(owner: impl Into<String>, kind: impl Into<String>, ring: bool) -> Self {
        Self { owner: owner.into(), kind: kind.into(), ring }
    }
}

/// `PetOrNull`.
///
/// Stated in `openapi.yaml` at `/components/schemas/PetOrNull`.
pub type PetOrNull = Nullable<PetOrNullValue>;

/// `PetOrNullValue`.
///
/// The value of `kind` says which.
///
/// Stated in `openapi.yaml` at `/components/schemas/PetOrNull`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PetOrNullValue {
    /// Chosen by `Cat`.
    Cat(Cat),
    /// Chosen by `Boxer`.
    Boxer(Boxer),
}

/// `Extended`.
///
/// The value of `kind` says which.
///
/// Stated in `openapi.yaml` at `/components/schemas/Extended`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Extended {
    /// Chosen by `c`.
    Cat(ExtendedCat),
    /// Chosen by `b`.
    Boxer(ExtendedBoxer),
}

/// `Additional`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Additional`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Additional {
    /// `additional`
    pub additional: Option<String>,
    /// `additional_`
    pub additional_2: Option<i64>,
    /// `collected`
    pub collected: Option<Json>,
    /// `reader`
    pub reader: Option<Json>,
    /// `field`
    pub field: Option<Json>,
    /// Members that no property of the schema names.
    pub additional_: BTreeMap<String, bool>,
}

impl Additional {
    /// An empty `Additional`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `Names`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Names`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Names {
    /// ``
    pub value: Option<i64>,
    /// `a-b`
    pub a_b: Option<i64>,
    /// `a_b`
    pub a_b_2: Option<i64>,
    /// `ü`
    pub u: Option<i64>,
    /// `1`
    pub value1: Option<i64>,
    /// `new`
    pub new_2: Option<i64>,
    /// `fn`
    pub fn_: Option<i64>,
}

impl Names {
    /// An empty `Names`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `NullItems`.
///
/// Stated in `openapi.yaml` at `/components/schemas/NullItems`.
pub type NullItems = Nullable<NullItemsValue>;

/// `NullItemsValue`.
///
/// At least 1 item.
///
/// Stated in `openapi.yaml` at `/components/schemas/NullItems`.
pub type NullItemsValue = List<String, NullItemsValueLimits>;

/// The limits of [`NullItemsValue`].
pub enum NullItemsValueLimits {}

impl ListLimits for NullItemsValueLimits {
    const NAME: &'static str = "NullItemsValue";
    const MIN_ITEMS: usize = 1;
}

/// `NullMap`.
///
/// Stated in `openapi.yaml` at `/components/schemas/NullMap`.
pub type NullMap = Nullable<BTreeMap<String, String>>;

/// `NullMerge`.
///
/// Stated in `openapi.yaml` at `/components/schemas/NullMerge`.
pub type NullMerge = Nullable<NullMergeValue>;

/// `NullMergeValue`.
///
/// At most 3 characters.
///
/// Stated in `openapi.yaml` at `/components/schemas/NullMerge`.
pub type NullMergeValue = Text<NullMergeValueLimits>;

/// The limits of [`NullMergeValue`].
pub enum NullMergeValueLimits {}

impl TextLimits for NullMergeValueLimits {
    const NAME: &'static str = "NullMergeValue";
    const MAX_CHARS: usize = 3;
}

/// `ArrayNoItems`.
///
/// Stated in `openapi.yaml` at `/components/schemas/ArrayNoItems`.
pub type ArrayNoItems = Vec<Json>;
