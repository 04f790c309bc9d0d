// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::checked::{Checked, Rules};
use specwright_runtime::integer::{Integer, IntegerLimits};
use specwright_runtime::list::{List, ListLimits};
use specwright_runtime::nullable::Nullable;
use specwright_runtime::pattern::{Class, Pattern, Run};
use specwright_runtime::schema::{Rule, Schema};
use specwright_runtime::text::{Text, TextLimits};
use std::collections::BTreeMap;

/// `Box`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Box`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Box {
    /// `type`
    pub type_: std::option::Option<BoxType>,
    /// `self`
    pub self_: std::option::Option<std::string::String>,
    /// `Self`
    pub self_2: std::option::Option<i64>,
    /// `a b`
    pub a_b: std::option::Option<BoxAB>,
}

impl Box {
    /// An empty `Box`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `BoxType`.
///
/// At most 1 character.
///
/// Stated in `openapi.yaml` at `/components/schemas/Box/properties/type`.
pub type BoxType = Text<BoxTypeLimits>;

/// The limits of [`BoxType`].
pub enum BoxTypeLimits {}

impl TextLimits for BoxTypeLimits {
    const NAME: &'static str = "BoxType";
    const MAX_CHARS: usize = 1;
}

/// `BoxAB`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Box/properties/a b`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BoxAB {
    /// `c`
    pub c: std::option::Option<BoxABC>,
}

impl BoxAB {
    /// An empty `BoxAB`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `BoxABC`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Box/properties/a b/properties/c`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BoxABC {
    /// `x`.
    X,
}

impl BoxABC {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::X];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
        }
    }
}

/// `String`.
///
/// At most 3 characters.
///
/// Stated in `openapi.yaml` at `/components/schemas/String`.
pub type String = Text<StringLimits>;

/// The limits of [`String`].
pub enum StringLimits {}

impl TextLimits for StringLimits {
    const NAME: &'static str = "String";
    const MAX_CHARS: usize = 3;
}

/// `Option`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Option`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Option {
    /// `String`
    pub string: String,
    /// `none`
    pub none: std::option::Option<std::string::String>,
}

impl Option {
    /// An `Option` with its required fields; the others are absent.
    pub fn new(string: impl Into<String>) -> Self {
        Self { string: string.into(), none: None }
    }
}

/// `Result`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Result`.
pub type Result = BTreeMap<std::string::String, std::string::String>;

/// `Vec`.
///
/// At most 1 item.
///
/// Stated in `openapi.yaml` at `/components/schemas/Vec`.
pub type Vec = List<std::string::String, VecLimits>;

/// The limits of [`Vec`].
pub enum VecLimits {}

impl ListLimits for VecLimits {
    const NAME: &'static str = "Vec";
    const MAX_ITEMS: usize = 1;
}

/// `Box2`.
///
/// At most 3.
///
/// Stated in `openapi.yaml` at `/components/schemas/box`.
pub type Box2 = Integer<i64, Box2Limits>;

/// The limits of [`Box2`].
pub enum Box2Limits {}

impl IntegerLimits for Box2Limits {
    const NAME: &'static str = "Box2";
    const MAX: i128 = 3;
}

/// `T`.
///
/// Stated in `openapi.yaml` at `/components/schemas/T`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum T {
    /// As `Integer`.
    Integer(i64),
    /// As `String`.
    String(std::string::String),
}

/// `Pair`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Pair`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Pair {
    /// `one`
    pub one: std::option::Option<Result>,
    /// `other`
    pub other: std::option::Option<Result>,
}

impl Pair {
    /// An empty `Pair`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `Attributes`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Attributes`.
pub type Attributes = Nullable<AttributesNonNull>;

/// `AttributesNonNull`.
///
/// At most 16 members.
///
/// Stated in `openapi.yaml` at `/components/schemas/Attributes`.
pub type AttributesNonNull = Checked<
    BTreeMap<std::string::String, AttributesValue>,
    AttributesNonNullRules,
>;

/// What [`AttributesNonNull`] keeps.
pub enum AttributesNonNullRules {}

impl Rules for AttributesNonNullRules {
    const NAME: &'static str = "AttributesNonNull";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::MaxProperties(16)]);
}

/// `AttributesValue`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Attributes/additionalProperties`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AttributesValue {
    /// As `String`.
    String(AttributesValueString),
    /// As `Number`.
    Number(f64),
}

/// `AttributesValueString`.
///
/// At most 512 characters.
///
/// Stated in `openapi.yaml` at `/components/schemas/Attributes/additionalProperties/oneOf/0`.
pub type AttributesValueString = Text<AttributesValueStringLimits>;

/// The limits of [`AttributesValueString`].
pub enum AttributesValueStringLimits {}

impl TextLimits for AttributesValueStringLimits {
    const NAME: &'static str = "AttributesValueString";
    const MAX_CHARS: usize = 512;
}

/// `Sum`.
///
/// All that it keeps stands in [`SumRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Sum`.
pub type Sum = Checked<SumChoice, SumRules>;

/// What [`Sum`] keeps.
pub enum SumRules {}

impl Rules for SumRules {
    const NAME: &'static str = "Sum";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::OneOf(&[
        Schema::new(&[Rule::Definition(0)]),
        Schema::new(&[Rule::Definition(1)]),
    ])]);
    const DEFINITIONS: &'static [Schema<'static>] = crate::wire::DEFINITIONS;
    const COMPLETE: bool = true;
}

/// `SumChoice`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Sum`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SumChoice {
    /// As `SumValue`.
    SumValue(SumValue),
    /// As `SumShare`.
    SumShare(SumShare),
}

/// `SumShare`.
///
/// Matches `^pc[0-9]+$`.
///
/// Stated in `openapi.yaml` at `/components/schemas/SumShare`.
pub type SumShare = Text<SumShareLimits>;

/// The limits of [`SumShare`].
pub enum SumShareLimits {}

impl TextLimits for SumShareLimits {
    const NAME: &'static str = "SumShare";
    const PATTERN: std::option::Option<Pattern<'static>> = Some(Pattern::runs(
        "^pc[0-9]+$",
        &[Run::once(Class::of("p")), Run::once(Class::of("c")), Run::some(Class::of("0-9"))],
    ));
}

/// `SumValue`.
///
/// Stated in `openapi.yaml` at `/components/schemas/SumValue`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SumValue {
    /// `avg`.
    Avg,
    /// `all`.
    All,
}

impl SumValue {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Avg, Self::All];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Avg => "avg",
            Self::All => "all",
        }
    }
}
