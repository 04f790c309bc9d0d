// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::checked::{Checked, Rules};
use specwright_runtime::nullable::Nullable;
use specwright_runtime::schema::{Rule, Schema, Types};
use specwright_runtime::text::{Text, TextLimits};

/// `Status`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Status`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `draft`: Nobody sees it.
    Draft,
    /// `published`: Everybody sees it.
    Published,
}

impl Status {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Draft, Self::Published];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Draft => "draft",
            Self::Published => "published",
        }
    }
}

/// `Blank`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Blank`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Blank {
    /// `""`.
    Empty,
}

impl Blank {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Empty];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
        }
    }
}

/// `Null`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Null`.
pub type Null = specwright_runtime::null::Null;

/// `Any`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Any`.
pub type Any = Nullable<AnyValue>;

/// `AnyValue`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Any`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AnyValue {
    /// `draft`: Nobody sees it.
    Draft,
    /// `published`: Everybody sees it.
    Published,
    /// `""`.
    Empty,
}

impl AnyValue {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Draft, Self::Published, Self::Empty];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Draft => "draft",
            Self::Published => "published",
            Self::Empty => "",
        }
    }
}

/// `Overlapping`.
///
/// All that it keeps stands in [`OverlappingRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Overlapping`.
pub type Overlapping = Checked<OverlappingValue, OverlappingRules>;

/// What [`Overlapping`] keeps.
pub enum OverlappingRules {}

impl Rules for OverlappingRules {
    const NAME: &'static str = "Overlapping";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::OneOf(&[
        Schema::new(&[Rule::Definition(0)]),
        Schema::new(&[Rule::Types(Types::STRING), Rule::Values(&["\"draft\"", "\"gone\""])]),
    ])]);
    const DEFINITIONS: &'static [Schema<'static>] = crate::wire::DEFINITIONS;
    const COMPLETE: bool = true;
}

/// `OverlappingValue`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Overlapping`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OverlappingValue {
    /// As `Status`.
    Status(Status),
    /// As `String`.
    String(OverlappingString),
}

/// `OverlappingString`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Overlapping/oneOf/1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OverlappingString {
    /// `draft`.
    Draft,
    /// `gone`.
    Gone,
}

impl OverlappingString {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Draft, Self::Gone];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Draft => "draft",
            Self::Gone => "gone",
        }
    }
}

/// `Model`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Model`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Model {
    /// As `Listed`.
    Listed(ModelListed),
    /// As `String`.
    String(ModelString),
}

/// `ModelString`.
///
/// At most 9 characters.
///
/// Stated in `openapi.yaml` at `/components/schemas/Model/anyOf/0`.
pub type ModelString = Text<ModelStringLimits>;

/// The limits of [`ModelString`].
pub enum ModelStringLimits {}

impl TextLimits for ModelStringLimits {
    const NAME: &'static str = "ModelString";
    const MAX_CHARS: usize = 9;
}

/// `ModelListed`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Model/anyOf/1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ModelListed {
    /// `small`.
    Small,
    /// `large`.
    Large,
}

impl ModelListed {
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

/// `Mixed`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Mixed`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Mixed {
    /// As `String`.
    String(MixedString),
    /// As `Integer`.
    Integer(MixedInteger),
}

/// `MixedString`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Mixed/oneOf/0`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MixedString {
    /// `small`.
    Small,
    /// `large`.
    Large,
}

impl MixedString {
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

/// `MixedInteger`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Mixed/oneOf/1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MixedInteger {
    /// `1`.
    Value1,
    /// `2`.
    Value2,
}

impl MixedInteger {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Value1, Self::Value2];

    /// The value on the wire.
    pub fn get(&self) -> i64 {
        match self {
            Self::Value1 => 1,
            Self::Value2 => 2,
        }
    }
}
