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
