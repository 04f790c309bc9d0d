// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::checked::{Checked, Rules};
use specwright_runtime::json::Json;
use specwright_runtime::schema::{Rule, Schema, Types};
use std::collections::BTreeMap;

/// `Base`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Base`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Base {
    /// `id`
    pub id: Option<i64>,
}

impl Base {
    /// An empty `Base`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `Closed`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Closed`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Closed {
    /// `id`
    pub id: Option<i64>,
    /// `name`
    pub name: Option<String>,
}

impl Closed {
    /// An empty `Closed`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `Typed`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Typed`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Typed {
    /// `id`
    pub id: Option<i64>,
    /// Members that no property of the schema names.
    pub additional: BTreeMap<String, String>,
}

impl Typed {
    /// An empty `Typed`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `Chosen`.
///
/// All that it keeps stands in [`ChosenRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Chosen`.
pub type Chosen = Checked<ChosenFields, ChosenRules>;

/// What [`Chosen`] keeps.
pub enum ChosenRules {}

impl Rules for ChosenRules {
    const NAME: &'static str = "Chosen";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Members {
            named: &[("kind", Schema::new(&[Rule::Types(Types::STRING)]))],
            matching: &[],
            rest: None,
        },
        Rule::AnyOf(&[
            Schema::new(&[
                Rule::Required(&["a"]),
                Rule::Members {
                    named: &[("a", Schema::new(&[Rule::Types(Types::INTEGER)]))],
                    matching: &[],
                    rest: None,
                },
            ]),
            Schema::new(&[
                Rule::Required(&["b"]),
                Rule::Members {
                    named: &[("b", Schema::new(&[Rule::Types(Types::INTEGER)]))],
                    matching: &[],
                    rest: None,
                },
            ]),
        ]),
        Rule::UnevaluatedProperties(&Schema::NEVER),
    ]);
    const COMPLETE: bool = true;
}

/// `ChosenFields`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Chosen`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ChosenFields {
    /// `kind`
    pub kind: Option<String>,
    /// Members that no property of the schema names.
    pub additional: BTreeMap<String, Json>,
}

impl ChosenFields {
    /// An empty `ChosenFields`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `Items`.
///
/// All that it keeps stands in [`ItemsRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Items`.
pub type Items = Checked<Vec<Json>, ItemsRules>;

/// What [`Items`] keeps.
pub enum ItemsRules {}

impl Rules for ItemsRules {
    const NAME: &'static str = "Items";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::Types(Types::ARRAY),
        Rule::Items { first: &[Schema::new(&[Rule::Types(Types::STRING)])], rest: None },
        Rule::UnevaluatedItems(&Schema::NEVER),
    ]);
    const COMPLETE: bool = true;
}

/// `Source`.
///
/// The value of `kind` says which.
///
/// Stated in `openapi.yaml` at `/components/schemas/Source`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Source {
    /// Card
    Card(SourceCard),
    /// Bank
    Bank(SourceBank),
}

/// Card
///
/// Stated in `openapi.yaml` at `/components/schemas/Source/oneOf/0`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SourceCard {
    /// `kind`
    pub kind: SourceCardKind,
    /// `number`
    pub number: Option<String>,
}

impl SourceCard {
    /// A `SourceCard` with its required fields; the others are absent.
    pub fn new(kind: SourceCardKind) -> Self {
        Self { kind, number: None }
    }
}

/// `SourceCardKind`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Source/oneOf/0/properties/kind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SourceCardKind {
    /// `card`.
    Card,
}

impl SourceCardKind {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Card];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Card => "card",
        }
    }
}

/// Bank
///
/// Stated in `openapi.yaml` at `/components/schemas/Source/oneOf/1`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SourceBank {
    /// `kind`
    pub kind: SourceBankKind,
    /// `iban`
    pub iban: Option<String>,
}

impl SourceBank {
    /// A `SourceBank` with its required fields; the others are absent.
    pub fn new(kind: SourceBankKind) -> Self {
        Self { kind, iban: None }
    }
}

/// `SourceBankKind`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Source/oneOf/1/properties/kind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SourceBankKind {
    /// `bank`.
    Bank,
}

impl SourceBankKind {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Bank];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Bank => "bank",
        }
    }
}

/// `OneOrOther`.
///
/// All that it keeps stands in [`OneOrOtherRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/OneOrOther`.
pub type OneOrOther = Checked<OneOrOtherValue, OneOrOtherRules>;

/// What [`OneOrOther`] keeps.
pub enum OneOrOtherRules {}

impl Rules for OneOrOtherRules {
    const NAME: &'static str = "OneOrOther";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Members {
            named: &[("kind", Schema::new(&[Rule::Types(Types::STRING)]))],
            matching: &[],
            rest: None,
        },
        Rule::OneOf(&[
            Schema::new(&[
                Rule::Required(&["a"]),
                Rule::Members {
                    named: &[("a", Schema::new(&[Rule::Types(Types::INTEGER)]))],
                    matching: &[],
                    rest: None,
                },
            ]),
            Schema::new(&[
                Rule::Required(&["b"]),
                Rule::Members {
                    named: &[("b", Schema::new(&[Rule::Types(Types::INTEGER)]))],
                    matching: &[],
                    rest: None,
                },
            ]),
        ]),
        Rule::UnevaluatedProperties(&Schema::NEVER),
    ]);
    const COMPLETE: bool = true;
}

/// `OneOrOtherValue`.
///
/// Stated in `openapi.yaml` at `/components/schemas/OneOrOther`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OneOrOtherValue {
    /// As `A`.
    A(OneOrOtherA),
    /// As `B`.
    B(OneOrOtherB),
}

/// `OneOrOtherA`.
///
/// Stated in `openapi.yaml` at `/components/schemas/OneOrOther/oneOf/0`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OneOrOtherA {
    /// `kind`
    pub kind: Option<String>,
    /// `a`
    pub a: i64,
}

impl OneOrOtherA {
    /// A `OneOrOtherA` with its required fields; the others are absent.
    pub fn new(a: i64) -> Self {
        Self { a, kind: None }
    }
}

/// `OneOrOtherB`.
///
/// Stated in `openapi.yaml` at `/components/schemas/OneOrOther/oneOf/1`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OneOrOtherB {
    /// `kind`
    pub kind: Option<String>,
    /// `b`
    pub b: i64,
}

impl OneOrOtherB {
    /// A `OneOrOtherB` with its required fields; the others are absent.
    pub fn new(b: i64) -> Self {
        Self { b, kind: None }
    }
}

/// `Sealed`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Sealed`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Sealed {
    /// `a`
    pub a: Option<String>,
}

impl Sealed {
    /// An empty `Sealed`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `Place`.
///
/// All that it keeps stands in [`PlaceRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Place`.
pub type Place = Checked<Vec<f64>, PlaceRules>;

/// What [`Place`] keeps.
pub enum PlaceRules {}

impl Rules for PlaceRules {
    const NAME: &'static str = "Place";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::Types(Types::ARRAY),
        Rule::MinItems(2),
        Rule::MaxItems(2),
        Rule::Items {
            first: &[
                Schema::new(&[Rule::Types(Types::NUMBER)]),
                Schema::new(&[Rule::Types(Types::NUMBER)]),
            ],
            rest: None,
        },
    ]);
    const COMPLETE: bool = true;
}

/// `Row`.
///
/// All that it keeps stands in [`RowRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Row`.
pub type Row = Checked<Vec<f64>, RowRules>;

/// What [`Row`] keeps.
pub enum RowRules {}

impl Rules for RowRules {
    const NAME: &'static str = "Row";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::Types(Types::ARRAY),
        Rule::Items {
            first: &[Schema::new(&[Rule::Types(Types::NUMBER)])],
            rest: Some(&Schema::new(&[Rule::Types(Types::NUMBER)])),
        },
    ]);
    const COMPLETE: bool = true;
}

/// `Gap`.
///
/// All that it keeps stands in [`GapRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Gap`.
pub type Gap = Checked<Vec<Json>, GapRules>;

/// What [`Gap`] keeps.
pub enum GapRules {}

impl Rules for GapRules {
    const NAME: &'static str = "Gap";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::Types(Types::ARRAY),
        Rule::MinItems(2),
        Rule::MaxItems(2),
        Rule::Items {
            first: &[
                Schema::new(&[Rule::Types(Types::NUMBER)]),
                Schema::new(&[Rule::Types(Types::NULL.or(Types::NUMBER))]),
            ],
            rest: None,
        },
    ]);
    const COMPLETE: bool = true;
}
