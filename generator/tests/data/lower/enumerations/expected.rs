// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::checked::{Checked, Rules};
use specwright_runtime::json::Json;
use specwright_runtime::null::Null;
use specwright_runtime::schema::{Rule, Schema, Types};

/// `Colour`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Colour`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Colour {
    /// `red`.
    Red,
    /// `dark-green`.
    DarkGreen,
    /// `""`.
    Empty,
    /// `2`.
    Type2,
    /// `Self`.
    SelfType,
    /// `ä`.
    A,
}

impl Colour {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Red,
        Self::DarkGreen,
        Self::Empty,
        Self::Type2,
        Self::SelfType,
        Self::A,
    ];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::DarkGreen => "dark-green",
            Self::Empty => "",
            Self::Type2 => "2",
            Self::SelfType => "Self",
            Self::A => "ä",
        }
    }
}

/// `Level`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Level`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `1`.
    Value1,
    /// `2`.
    Value2,
    /// `-1`.
    Minus1,
}

impl Level {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Value1, Self::Value2, Self::Minus1];

    /// The value on the wire.
    pub fn get(&self) -> i64 {
        match self {
            Self::Value1 => 1,
            Self::Value2 => 2,
            Self::Minus1 => -1,
        }
    }
}

/// `Ratio`.
///
/// All that it keeps stands in [`RatioRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Ratio`.
pub type Ratio = Checked<Json, RatioRules>;

/// What [`Ratio`] keeps.
pub enum RatioRules {}

impl Rules for RatioRules {
    const NAME: &'static str = "Ratio";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::Types(Types::NUMBER),
        Rule::Values(&["0.5", "1"]),
    ]);
    const COMPLETE: bool = true;
}

/// `Switch`.
///
/// All that it keeps stands in [`SwitchRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Switch`.
pub type Switch = Checked<bool, SwitchRules>;

/// What [`Switch`] keeps.
pub enum SwitchRules {}

impl Rules for SwitchRules {
    const NAME: &'static str = "Switch";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::Types(Types::BOOLEAN),
        Rule::Values(&["true"]),
    ]);
    const COMPLETE: bool = true;
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
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Values(&[
        "\"auto\"",
        "1",
        "null",
        "[1]",
        "{\"a\":1}",
    ])]);
    const COMPLETE: bool = true;
}

/// `Listed`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Listed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Listed {
    /// `short`.
    Short,
}

impl Listed {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Short];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Short => "short",
        }
    }
}

/// `Narrowed`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Narrowed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Narrowed {
    /// `b`.
    B,
    /// `c`.
    C,
}

impl Narrowed {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::B, Self::C];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::B => "b",
            Self::C => "c",
        }
    }
}

/// `Nothing`.
///
/// All that it keeps stands in [`NothingRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Nothing`.
pub type Nothing = Checked<Json, NothingRules>;

/// What [`Nothing`] keeps.
pub enum NothingRules {}

impl Rules for NothingRules {
    const NAME: &'static str = "Nothing";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::Types(Types::STRING),
        Rule::Values(&["[1]", "[2]"]),
    ]);
    const COMPLETE: bool = true;
}

/// `Objects`.
///
/// All that it keeps stands in [`ObjectsRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Objects`.
pub type Objects = Checked<Json, ObjectsRules>;

/// What [`Objects`] keeps.
pub enum ObjectsRules {}

impl Rules for ObjectsRules {
    const NAME: &'static str = "Objects";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Values(&["{\"d\":\"x\"}"]),
        Rule::Members {
            named: &[("d", Schema::new(&[Rule::Types(Types::STRING)]))],
            matching: &[],
            rest: None,
        },
    ]);
    const COMPLETE: bool = true;
}

/// `OnlyNull`.
///
/// Stated in `openapi.yaml` at `/components/schemas/OnlyNull`.
pub type OnlyNull = Null;
