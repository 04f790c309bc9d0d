// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::checked::{Checked, Rules};
use specwright_runtime::integer::{Integer, IntegerLimits};
use specwright_runtime::json::Json;
use specwright_runtime::null::Null;
use specwright_runtime::nullable::Nullable;
use specwright_runtime::schema::{Rule, Schema, Types};
use specwright_runtime::text::{Text, TextLimits};

/// `Name`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Name`.
pub type Name = Nullable<NameValue>;

/// `NameValue`.
///
/// At most 3 characters.
///
/// Stated in `openapi.yaml` at `/components/schemas/Name`.
pub type NameValue = Text<NameValueLimits>;

/// The limits of [`NameValue`].
pub enum NameValueLimits {}

impl TextLimits for NameValueLimits {
    const NAME: &'static str = "NameValue";
    const MAX_CHARS: usize = 3;
}

/// `Nothing`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Nothing`.
pub type Nothing = Null;

/// `Maybe`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Maybe`.
pub type Maybe = Nullable<Owner>;

/// `Either`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Either`.
pub type Either = Nullable<EitherValue>;

/// `EitherValue`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Either`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EitherValue {
    /// As `Integer`.
    Integer(EitherInteger),
    /// As `String`.
    String(String),
}

/// `EitherInteger`.
///
/// At least 1.
///
/// Stated in `openapi.yaml` at `/components/schemas/Either/oneOf/1`.
pub type EitherInteger = Integer<i64, EitherIntegerLimits>;

/// The limits of [`EitherInteger`].
pub enum EitherIntegerLimits {}

impl IntegerLimits for EitherIntegerLimits {
    const NAME: &'static str = "EitherInteger";
    const MIN: i128 = 1;
}

/// `Size`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Size`.
pub type Size = Nullable<SizeValue>;

/// `SizeValue`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Size`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SizeValue {
    /// `small`.
    Small,
}

impl SizeValue {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Small];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small => "small",
        }
    }
}

/// `Owner`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Owner`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    /// `id`
    pub id: Nullable<i64>,
}

impl Owner {
    /// An `Owner` with its required fields; the others are absent.
    pub fn new(id: Nullable<i64>) -> Self {
        Self { id }
    }
}

/// `Left`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Left`.
pub type Left = Nullable<LeftValue>;

/// `LeftValue`.
///
/// At most 3 characters.
///
/// Stated in `openapi.yaml` at `/components/schemas/Left`.
pub type LeftValue = Text<LeftValueLimits>;

/// The limits of [`LeftValue`].
pub enum LeftValueLimits {}

impl TextLimits for LeftValueLimits {
    const NAME: &'static str = "LeftValue";
    const MAX_CHARS: usize = 3;
}

/// `Beside`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Beside`.
pub type Beside = Nullable<Owner>;

/// `Kept`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Kept`.
pub type Kept = String;

/// `Some`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Some`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Some {
    /// As `String`.
    String(SomeString),
    /// As `Integer`.
    Integer(SomeInteger),
    /// As `Null`.
    Null(SomeNull),
}

/// `SomeString`.
///
/// It keeps the rules of [`SomeStringRules`] besides.
///
/// Stated in `openapi.yaml` at `/components/schemas/Some/anyOf/0`.
pub type SomeString = Checked<String, SomeStringRules>;

/// What [`SomeString`] keeps.
pub enum SomeStringRules {}

impl Rules for SomeStringRules {
    const NAME: &'static str = "SomeString";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Not(&Schema::new(&[Rule::Types(
        Types::NULL,
    )]))]);
}

/// `SomeInteger`.
///
/// It keeps the rules of [`SomeIntegerRules`] besides.
///
/// Stated in `openapi.yaml` at `/components/schemas/Some/anyOf/1`.
pub type SomeInteger = Checked<i64, SomeIntegerRules>;

/// What [`SomeInteger`] keeps.
pub enum SomeIntegerRules {}

impl Rules for SomeIntegerRules {
    const NAME: &'static str = "SomeInteger";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Not(&Schema::new(&[Rule::Types(
        Types::NULL,
    )]))]);
}

/// `SomeNull`.
///
/// All that it keeps stands in [`SomeNullRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Some/anyOf/2`.
pub type SomeNull = Checked<Json, SomeNullRules>;

/// What [`SomeNull`] keeps.
pub enum SomeNullRules {}

impl Rules for SomeNullRules {
    const NAME: &'static str = "SomeNull";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::AllOf(&[
        Schema::new(&[
            Rule::AnyOf(&[
                Schema::new(&[Rule::Types(Types::STRING)]),
                Schema::new(&[Rule::Types(Types::INTEGER)]),
                Schema::new(&[Rule::Types(Types::NULL)]),
            ]),
            Rule::Not(&Schema::new(&[Rule::Types(Types::NULL)])),
        ]),
        Schema::new(&[Rule::Types(Types::NULL)]),
    ])]);
    const COMPLETE: bool = true;
}

/// `Short`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Short`.
pub type Short = Nullable<ShortValue>;

/// `ShortValue`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Short`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ShortValue {
    /// As `String`.
    String(ShortString),
    /// As `Integer`.
    Integer(i64),
}

/// `ShortString`.
///
/// At most 3 characters.
///
/// Stated in `openapi.yaml` at `/components/schemas/Short/anyOf/0`.
pub type ShortString = Text<ShortStringLimits>;

/// The limits of [`ShortString`].
pub enum ShortStringLimits {}

impl TextLimits for ShortStringLimits {
    const NAME: &'static str = "ShortString";
    const MAX_CHARS: usize = 3;
}
