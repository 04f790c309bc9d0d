// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::checked::{Checked, Rules};
use specwright_runtime::integer::{Integer, IntegerLimits};
use specwright_runtime::nullable::Nullable;
use specwright_runtime::pattern::{Class, Pattern, Run};
use specwright_runtime::schema::{Rule, Schema, Types};
use specwright_runtime::text::{Text, TextLimits};

/// How much is written.
///
/// Stated in `openapi.yaml` at `/components/schemas/Level`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `info`: What happens.
    Info,
    /// `error`: What fails.
    Error,
    /// `""`: Nothing at all
    Empty,
}

impl Level {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Info, Self::Error, Self::Empty];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Info => "info",
            Self::Error => "error",
            Self::Empty => "",
        }
    }
}

/// `Code`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Code`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Code {
    /// `1`: Nothing is there.
    NotFound,
    /// `-2`: Already there
    AlreadyThere,
    /// `7`.
    Value7,
}

impl Code {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::NotFound, Self::AlreadyThere, Self::Value7];

    /// The value on the wire.
    pub fn get(&self) -> i64 {
        match self {
            Self::NotFound => 1,
            Self::AlreadyThere => -2,
            Self::Value7 => 7,
        }
    }
}

/// `Maybe`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Maybe`.
pub type Maybe = Nullable<MaybeValue>;

/// `MaybeValue`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Maybe`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MaybeValue {
    /// `now`.
    Now,
    /// `later`.
    Later,
}

impl MaybeValue {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Now, Self::Later];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Now => "now",
            Self::Later => "later",
        }
    }
}

/// `Twice`.
///
/// All that it keeps stands in [`TwiceRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Twice`.
pub type Twice = Checked<TwiceValue, TwiceRules>;

/// What [`Twice`] keeps.
pub enum TwiceRules {}

impl Rules for TwiceRules {
    const NAME: &'static str = "Twice";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::OneOf(&[
        Schema::new(&[Rule::Values(&["\"one\""])]),
        Schema::new(&[Rule::Values(&["\"one\""])]),
        Schema::new(&[Rule::Values(&["\"two\""])]),
    ])]);
    const COMPLETE: bool = true;
}

/// `TwiceValue`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Twice`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TwiceValue {
    /// As `One`.
    One(TwiceOne),
    /// As `One2`.
    One2(TwiceOne2),
    /// As `Two`.
    Two(TwiceTwo),
}

/// `TwiceOne`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Twice/oneOf/0`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TwiceOne {
    /// `one`.
    One,
}

impl TwiceOne {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::One];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::One => "one",
        }
    }
}

/// `TwiceOne2`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Twice/oneOf/1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TwiceOne2 {
    /// `one`.
    One,
}

impl TwiceOne2 {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::One];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::One => "one",
        }
    }
}

/// `TwiceTwo`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Twice/oneOf/2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TwiceTwo {
    /// `two`.
    Two,
}

impl TwiceTwo {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Two];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Two => "two",
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
    /// `one`.
    One,
}

impl MixedString {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::One];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::One => "one",
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
}

impl MixedInteger {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Value1];

    /// The value on the wire.
    pub fn get(&self) -> i64 {
        match self {
            Self::Value1 => 1,
        }
    }
}

/// `Narrow`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Narrow`.
pub type Narrow = NarrowInteger;

/// `NarrowInteger`.
///
/// At least 5.
///
/// Stated in `openapi.yaml` at `/components/schemas/Narrow/oneOf/2`.
pub type NarrowInteger = Integer<i64, NarrowIntegerLimits>;

/// The limits of [`NarrowInteger`].
pub enum NarrowIntegerLimits {}

impl IntegerLimits for NarrowIntegerLimits {
    const NAME: &'static str = "NarrowInteger";
    const MIN: i128 = 5;
}

/// `Open`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Open`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Open {
    /// Small
    Small(OpenSmall),
    /// As `Large`.
    Large(OpenLarge),
    /// As `String`.
    String(OpenString),
}

/// Small
///
/// Stated in `openapi.yaml` at `/components/schemas/Open/anyOf/0`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OpenSmall {
    /// `small`.
    Small,
}

impl OpenSmall {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Small];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small => "small",
        }
    }
}

/// `OpenLarge`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Open/anyOf/1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OpenLarge {
    /// `large`.
    Large,
}

impl OpenLarge {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Large];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Large => "large",
        }
    }
}

/// `OpenString`.
///
/// Matches `^x-`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Open/anyOf/2`.
pub type OpenString = Text<OpenStringLimits>;

/// The limits of [`OpenString`].
pub enum OpenStringLimits {}

impl TextLimits for OpenStringLimits {
    const NAME: &'static str = "OpenString";
    const PATTERN: Option<Pattern<'static>> = Some(Pattern::runs(
        "^x-",
        &[Run::once(Class::of("x")), Run::once(Class::of("\\-")), Run::any(Class::ANY)],
    ));
}

/// `Named`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Named`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Named {
    /// `a`.
    First,
    /// `3a`.
    Type3a,
    /// `b`: 低い
    B,
}

impl Named {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::First, Self::Type3a, Self::B];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::First => "a",
            Self::Type3a => "3a",
            Self::B => "b",
        }
    }
}

/// `Numbered`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Numbered`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Numbered {
    /// `1`.
    Value1,
    /// `2`: 低い
    Value2,
}

impl Numbered {
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

/// `NullText`.
///
/// Stated in `openapi.yaml` at `/components/schemas/NullText`.
pub type NullText = NullTextString;

/// `NullTextString`.
///
/// Stated in `openapi.yaml` at `/components/schemas/NullText/anyOf/0`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NullTextString {
    /// `a`.
    A,
}

impl NullTextString {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::A];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
        }
    }
}

/// `Animal`.
///
/// The value of `kind` says which.
///
/// Stated in `openapi.yaml` at `/components/schemas/Animal`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    /// Chosen by `owl` or `kiwi`.
    Bird(Bird),
    /// Chosen by `eel`.
    Fish(Fish),
}

/// `Bird`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Bird`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Bird {
    /// `kind`
    pub kind: BirdKind,
}

impl Bird {
    /// A `Bird` with its required fields; the others are absent.
    pub fn new(kind: BirdKind) -> Self {
        Self { kind }
    }
}

/// `BirdKind`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Bird/properties/kind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BirdKind {
    /// `owl`.
    Owl,
    /// `kiwi`.
    Kiwi,
}

impl BirdKind {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Owl, Self::Kiwi];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Owl => "owl",
            Self::Kiwi => "kiwi",
        }
    }
}

/// `Fish`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Fish`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Fish {
    /// `kind`
    pub kind: FishKind,
    /// `length`
    pub length: Option<i64>,
}

impl Fish {
    /// A `Fish` with its required fields; the others are absent.
    pub fn new(kind: FishKind) -> Self {
        Self { kind, length: None }
    }
}

/// `FishKind`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Fish/properties/kind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FishKind {
    /// `eel`.
    Eel,
}

impl FishKind {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Eel];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Eel => "eel",
        }
    }
}

/// `Maybes`.
///
/// All that it keeps stands in [`MaybesRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Maybes`.
pub type Maybes = Checked<MaybesValue, MaybesRules>;

/// What [`Maybes`] keeps.
pub enum MaybesRules {}

impl Rules for MaybesRules {
    const NAME: &'static str = "Maybes";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::OneOf(&[
        Schema::new(&[
            Rule::Types(Types::OBJECT),
            Rule::Required(&["k"]),
            Rule::Members {
                named: &[(
                    "k",
                    Schema::new(&[Rule::OneOf(&[
                        Schema::new(&[Rule::Values(&["\"a\""])]),
                        Schema::new(&[Rule::Types(Types::NULL)]),
                    ])]),
                )],
                matching: &[],
                rest: None,
            },
        ]),
        Schema::new(&[
            Rule::Types(Types::OBJECT),
            Rule::Required(&["k"]),
            Rule::Members {
                named: &[("k", Schema::new(&[Rule::Values(&["\"b\""])]))],
                matching: &[],
                rest: None,
            },
        ]),
    ])]);
    const COMPLETE: bool = true;
}

/// `MaybesValue`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Maybes`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MaybesValue {
    /// As `Object`.
    Object(MaybesObject),
    /// As `B`.
    B(MaybesB),
}

/// `MaybesObject`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Maybes/oneOf/0`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MaybesObject {
    /// `k`
    pub k: Nullable<MaybesObjectK>,
}

impl MaybesObject {
    /// A `MaybesObject` with its required fields; the others are absent.
    pub fn new(k: Nullable<MaybesObjectK>) -> Self {
        Self { k }
    }
}

/// `MaybesObjectK`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Maybes/oneOf/0/properties/k`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MaybesObjectK {
    /// `a`.
    A,
}

impl MaybesObjectK {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::A];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
        }
    }
}

/// `MaybesB`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Maybes/oneOf/1`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MaybesB {
    /// `k`
    pub k: MaybesBK,
}

impl MaybesB {
    /// A `MaybesB` with its required fields; the others are absent.
    pub fn new(k: MaybesBK) -> Self {
        Self { k }
    }
}

/// `MaybesBK`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Maybes/oneOf/1/properties/k`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MaybesBK {
    /// `b`.
    B,
}

impl MaybesBK {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::B];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::B => "b",
        }
    }
}

/// `Intended`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Intended`.
pub type Intended = Nullable<IntendedValue>;

/// `IntendedValue`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Intended`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum IntendedValue {
    /// `a`.
    A,
    /// `b`.
    B,
}

impl IntendedValue {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::A, Self::B];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
        }
    }
}
