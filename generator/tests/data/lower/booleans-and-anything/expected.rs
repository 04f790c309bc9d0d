// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::checked::{Checked, Rules};
use specwright_runtime::json::Json;
use specwright_runtime::schema::{Rule, Schema, Types};
use std::collections::BTreeMap;

/// `Anything`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Anything`.
pub type Anything = Json;

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
    const SCHEMA: Schema<'static> = Schema::NEVER;
    const COMPLETE: bool = true;
}

/// `Empty`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Empty`.
pub type Empty = Json;

/// `Holder`.
///
/// All that it keeps stands in [`HolderRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Holder`.
pub type Holder = Checked<HolderFields, HolderRules>;

/// What [`Holder`] keeps.
pub enum HolderRules {}

impl Rules for HolderRules {
    const NAME: &'static str = "Holder";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Required(&["a"]),
        Rule::Members {
            named: &[("a", Schema::ANY), ("b", Schema::NEVER), ("c", Schema::ANY)],
            matching: &[],
            rest: Some(&Schema::ANY),
        },
    ]);
    const COMPLETE: bool = true;
}

/// `HolderFields`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Holder`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HolderFields {
    /// `a`
    pub a: Json,
    /// `c`
    pub c: Option<Json>,
    /// Members that no property of the schema names.
    pub additional: BTreeMap<String, Json>,
}

impl HolderFields {
    /// A `HolderFields` with its required fields; the others are absent.
    pub fn new(a: Json) -> Self {
        Self { a, c: None, additional: BTreeMap::new() }
    }
}

/// `Items`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Items`.
pub type Items = Vec<ItemsItem>;

/// `ItemsItem`.
///
/// All that it keeps stands in [`ItemsItemRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Items/items`.
pub type ItemsItem = Checked<Json, ItemsItemRules>;

/// What [`ItemsItem`] keeps.
pub enum ItemsItemRules {}

impl Rules for ItemsItemRules {
    const NAME: &'static str = "ItemsItem";
    const SCHEMA: Schema<'static> = Schema::NEVER;
    const COMPLETE: bool = true;
}

/// Says nothing of its values.
///
/// Stated in `openapi.yaml` at `/components/schemas/Described`.
pub type Described = Json;
