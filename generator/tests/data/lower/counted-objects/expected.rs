// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::checked::{Checked, Rules};
use specwright_runtime::json::Json;
use specwright_runtime::schema::{Rule, Schema};
use std::collections::BTreeMap;

/// `Some`.
///
/// At least 1 member.
///
/// Stated in `openapi.yaml` at `/components/schemas/Some`.
pub type Some = Checked<BTreeMap<String, Json>, SomeRules>;

/// What [`Some`] keeps.
pub enum SomeRules {}

impl Rules for SomeRules {
    const NAME: &'static str = "Some";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::MinProperties(1)]);
}

/// `Map`.
///
/// At least 1 member. At most 2 members.
///
/// Stated in `openapi.yaml` at `/components/schemas/Map`.
pub type Map = Checked<BTreeMap<String, i64>, MapRules>;

/// What [`Map`] keeps.
pub enum MapRules {}

impl Rules for MapRules {
    const NAME: &'static str = "Map";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::MinProperties(1), Rule::MaxProperties(2)]);
}

/// `Fields`.
///
/// At most 2 members.
///
/// Stated in `openapi.yaml` at `/components/schemas/Fields`.
pub type Fields = Checked<FieldsMembers, FieldsRules>;

/// What [`Fields`] keeps.
pub enum FieldsRules {}

impl Rules for FieldsRules {
    const NAME: &'static str = "Fields";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::MaxProperties(2)]);
}

/// `FieldsMembers`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Fields`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FieldsMembers {
    /// `a`
    pub a: i64,
    /// `b`
    pub b: Option<String>,
    /// Members that no property of the schema names.
    pub additional: BTreeMap<String, Json>,
}

impl FieldsMembers {
    /// A `FieldsMembers` with its required fields; the others are absent.
    pub fn new(a: i64) -> Self {
        Self { a, b: None, additional: BTreeMap::new() }
    }
}

/// `Empty`.
///
/// At most 0 members.
///
/// Stated in `openapi.yaml` at `/components/schemas/Empty`.
pub type Empty = Checked<BTreeMap<String, Json>, EmptyRules>;

/// What [`Empty`] keeps.
pub enum EmptyRules {}

impl Rules for EmptyRules {
    const NAME: &'static str = "Empty";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::MaxProperties(0)]);
}
