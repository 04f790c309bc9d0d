// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::checked::{Checked, NotArray, Rules};
use specwright_runtime::json::Json;
use specwright_runtime::schema::{Rule, Schema, Types};

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

/// `Open`.
///
/// All that it keeps stands in [`OpenRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Open`.
pub type Open = Checked<Vec<Json>, OpenRules>;

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
