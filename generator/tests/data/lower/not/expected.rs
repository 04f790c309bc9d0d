// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::checked::{Checked, Rules};
use specwright_runtime::json::Json;
use specwright_runtime::schema::{Rule, Schema, Types};
use std::collections::BTreeMap;

/// `NotText`.
///
/// All that it keeps stands in [`NotTextRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/NotText`.
pub type NotText = Checked<Json, NotTextRules>;

/// What [`NotText`] keeps.
pub enum NotTextRules {}

impl Rules for NotTextRules {
    const NAME: &'static str = "NotText";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Not(&Schema::new(&[Rule::Types(
        Types::STRING,
    )]))]);
    const COMPLETE: bool = true;
}

/// `Name`.
///
/// It keeps the rules of [`NameRules`] besides.
///
/// Stated in `openapi.yaml` at `/components/schemas/Name`.
pub type Name = Checked<String, NameRules>;

/// What [`Name`] keeps.
pub enum NameRules {}

impl Rules for NameRules {
    const NAME: &'static str = "Name";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Not(&Schema::new(&[Rule::Values(&[
        "\"admin\"",
        "\"root\"",
    ])]))]);
}

/// `Odd`.
///
/// It keeps the rules of [`OddRules`] besides.
///
/// Stated in `openapi.yaml` at `/components/schemas/Odd`.
pub type Odd = Checked<i64, OddRules>;

/// What [`Odd`] keeps.
pub enum OddRules {}

impl Rules for OddRules {
    const NAME: &'static str = "Odd";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Not(&Schema::new(&[Rule::MultipleOf(
        "2",
    )]))]);
}

/// `Without`.
///
/// It keeps the rules of [`WithoutRules`] besides.
///
/// Stated in `openapi.yaml` at `/components/schemas/Without`.
pub type Without = Checked<WithoutFields, WithoutRules>;

/// What [`Without`] keeps.
pub enum WithoutRules {}

impl Rules for WithoutRules {
    const NAME: &'static str = "Without";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Not(&Schema::new(&[Rule::Required(&[
        "b",
    ])]))]);
}

/// `WithoutFields`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Without`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct WithoutFields {
    /// `a`
    pub a: Option<i64>,
    /// Members that no property of the schema names.
    pub additional: BTreeMap<String, Json>,
}

impl WithoutFields {
    /// An empty `WithoutFields`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}
