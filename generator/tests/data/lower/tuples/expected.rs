// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::checked::{Checked, NotArray, Rules};
use specwright_runtime::json::Json;
use specwright_runtime::nullable::Nullable;
use specwright_runtime::schema::{Rule, Schema, Types};
use specwright_runtime::text::{Text, TextLimits};

/// `Pair`.
///
/// All that it keeps stands in [`PairRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Pair`.
pub type Pair = Checked<Vec<PairItem>, PairRules>;

/// What [`Pair`] keeps.
pub enum PairRules {}

impl Rules for PairRules {
    const NAME: &'static str = "Pair";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::Types(Types::ARRAY),
        Rule::MinItems(2),
        Rule::Items {
            first: &[
                Schema::new(&[Rule::Types(Types::STRING)]),
                Schema::new(&[Rule::Types(Types::INTEGER)]),
            ],
            rest: Some(&Schema::NEVER),
        },
    ]);
    const COMPLETE: bool = true;
}

/// `PairItem`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Pair/prefixItems/0`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PairItem {
    /// As `String`.
    String(String),
    /// As `Integer`.
    Integer(i64),
}

/// `Open`.
///
/// All that it keeps stands in [`OpenRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Open`.
pub type Open = Checked<Vec<OpenItem>, OpenRules>;

/// What [`Open`] keeps.
pub enum OpenRules {}

impl Rules for OpenRules {
    const NAME: &'static str = "Open";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::Types(Types::ARRAY),
        Rule::Items {
            first: &[Schema::new(&[Rule::Types(Types::STRING)])],
            rest: Some(&Schema::new(&[Rule::Types(Types::INTEGER)])),
        },
    ]);
    const COMPLETE: bool = true;
}

/// `OpenItem`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Open/prefixItems/0`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OpenItem {
    /// As `String`.
    String(String),
    /// As `Integer`.
    Integer(i64),
}

/// `Loose`.
///
/// All that it keeps stands in [`LooseRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Loose`.
pub type Loose = Checked<Vec<Json>, LooseRules>;

/// What [`Loose`] keeps.
pub enum LooseRules {}

impl Rules for LooseRules {
    const NAME: &'static str = "Loose";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::Types(Types::ARRAY),
        Rule::Items {
            first: &[Schema::new(&[Rule::Types(Types::STRING), Rule::MaxChars(2)])],
            rest: None,
        },
    ]);
    const COMPLETE: bool = true;
}

/// `Untyped`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Untyped`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Untyped {
    /// As `List`.
    List(UntypedList),
    /// As `Other`.
    Other(NotArray),
}

/// `UntypedList`.
///
/// All that it keeps stands in [`UntypedListRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Untyped`.
pub type UntypedList = Checked<Vec<Json>, UntypedListRules>;

/// What [`UntypedList`] keeps.
pub enum UntypedListRules {}

impl Rules for UntypedListRules {
    const NAME: &'static str = "UntypedList";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::Types(Types::ARRAY),
        Rule::Items { first: &[Schema::new(&[Rule::Types(Types::STRING)])], rest: None },
    ]);
    const COMPLETE: bool = true;
}

/// `Sample`.
///
/// All that it keeps stands in [`SampleRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Sample`.
pub type Sample = Checked<Vec<SampleItem>, SampleRules>;

/// What [`Sample`] keeps.
pub enum SampleRules {}

impl Rules for SampleRules {
    const NAME: &'static str = "Sample";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::Types(Types::ARRAY),
        Rule::MinItems(2),
        Rule::MaxItems(2),
        Rule::Items {
            first: &[
                Schema::new(&[Rule::Types(Types::NUMBER)]),
                Schema::new(&[Rule::Types(Types::STRING), Rule::MaxChars(3)]),
            ],
            rest: None,
        },
    ]);
    const COMPLETE: bool = true;
}

/// `SampleItem`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Sample/prefixItems/0`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SampleItem {
    /// As `Number`.
    Number(f64),
    /// As `String`.
    String(SampleItemString),
}

/// `SampleItemString`.
///
/// At most 3 characters.
///
/// Stated in `openapi.yaml` at `/components/schemas/Sample/prefixItems/1`.
pub type SampleItemString = Text<SampleItemStringLimits>;

/// The limits of [`SampleItemString`].
pub enum SampleItemStringLimits {}

impl TextLimits for SampleItemStringLimits {
    const NAME: &'static str = "SampleItemString";
    const MAX_CHARS: usize = 3;
}

/// `Nested`.
///
/// All that it keeps stands in [`NestedRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Nested`.
pub type Nested = Checked<Vec<NestedItem>, NestedRules>;

/// What [`Nested`] keeps.
pub enum NestedRules {}

impl Rules for NestedRules {
    const NAME: &'static str = "Nested";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::Types(Types::ARRAY),
        Rule::Items {
            first: &[
                Schema::new(&[
                    Rule::Types(Types::OBJECT),
                    Rule::Required(&["at"]),
                    Rule::Members {
                        named: &[("at", Schema::new(&[Rule::Types(Types::INTEGER)]))],
                        matching: &[],
                        rest: None,
                    },
                ]),
                Schema::new(&[Rule::Types(Types::NULL.or(Types::BOOLEAN))]),
            ],
            rest: Some(&Schema::new(&[
                Rule::Types(Types::ARRAY),
                Rule::Items { first: &[], rest: Some(&Schema::new(&[Rule::Types(Types::STRING)])) },
            ])),
        },
    ]);
    const COMPLETE: bool = true;
}

/// `NestedItemObject`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Nested/prefixItems/0`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NestedItemObject {
    /// `at`
    pub at: i64,
}

impl NestedItemObject {
    /// A `NestedItemObject` with its required fields; the others are absent.
    pub fn new(at: i64) -> Self {
        Self { at }
    }
}

/// `NestedItem`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Nested/prefixItems/0`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NestedItem {
    /// As `Object`.
    Object(NestedItemObject),
    /// As `Boolean`.
    Boolean(Nullable<bool>),
    /// As `List`.
    List(Vec<String>),
}

/// `Alike`.
///
/// All that it keeps stands in [`AlikeRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Alike`.
pub type Alike = Checked<Vec<Json>, AlikeRules>;

/// What [`Alike`] keeps.
pub enum AlikeRules {}

impl Rules for AlikeRules {
    const NAME: &'static str = "Alike";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::Types(Types::ARRAY),
        Rule::Items {
            first: &[
                Schema::new(&[Rule::Types(Types::INTEGER)]),
                Schema::new(&[Rule::Types(Types::NUMBER)]),
            ],
            rest: Some(&Schema::NEVER),
        },
    ]);
    const COMPLETE: bool = true;
}

/// `Distinct`.
///
/// All that it keeps stands in [`DistinctRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Distinct`.
pub type Distinct = Checked<Vec<Json>, DistinctRules>;

/// What [`Distinct`] keeps.
pub enum DistinctRules {}

impl Rules for DistinctRules {
    const NAME: &'static str = "Distinct";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::Types(Types::ARRAY),
        Rule::UniqueItems,
        Rule::Items {
            first: &[
                Schema::new(&[Rule::Types(Types::STRING)]),
                Schema::new(&[Rule::Types(Types::INTEGER)]),
            ],
            rest: Some(&Schema::NEVER),
        },
    ]);
    const COMPLETE: bool = true;
}
