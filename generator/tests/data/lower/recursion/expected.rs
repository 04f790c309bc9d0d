// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::checked::Rules;
use specwright_runtime::json::Json;
use specwright_runtime::list::{List, ListLimits};
use specwright_runtime::nullable::Nullable;
use specwright_runtime::schema::{Rule, Schema};
use std::collections::BTreeMap;

/// `Tree`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Tree`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    /// `value`
    pub value: i64,
    /// `left`
    pub left: Option<Box<Tree>>,
    /// `right`
    pub right: Option<Box<Tree>>,
}

impl Tree {
    /// A `Tree` with its required fields; the others are absent.
    pub fn new(value: i64) -> Self {
        Self { value, left: None, right: None }
    }
}

/// `Nested`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Nested`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Nested {
    /// As `List`.
    List(NestedList),
}

/// `NestedList`.
///
/// At most 2 items.
///
/// Stated in `openapi.yaml` at `/components/schemas/Nested`.
pub type NestedList = List<Nested, NestedListLimits>;

/// The limits of [`NestedList`].
pub enum NestedListLimits {}

impl ListLimits for NestedListLimits {
    const NAME: &'static str = "NestedList";
    const MAX_ITEMS: usize = 2;
}

/// `Loose`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Loose`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Loose {
    /// As `List`.
    List(LooseList),
}

/// `LooseList`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Loose`.
pub type LooseList = Vec<Loose>;

/// `Dictionary`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Dictionary`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Dictionary {
    /// As `Map`.
    Map(DictionaryMap),
}

/// `DictionaryMap`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Dictionary`.
pub type DictionaryMap = BTreeMap<String, Dictionary>;

/// `Expression`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Expression`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Expression {
    /// As `Number`.
    Number(f64),
    /// As `Sum`.
    Sum(Sum),
}

/// `Sum`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Sum`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Sum {
    /// `sum`
    pub sum: SumSum,
}

impl Sum {
    /// A `Sum` with its required fields; the others are absent.
    pub fn new(sum: SumSum) -> Self {
        Self { sum }
    }
}

/// `SumSum`.
///
/// At least 2 items.
///
/// Stated in `openapi.yaml` at `/components/schemas/Sum/properties/sum`.
pub type SumSum = List<Expression, SumSumLimits>;

/// The limits of [`SumSum`].
pub enum SumSumLimits {}

impl ListLimits for SumSumLimits {
    const NAME: &'static str = "SumSum";
    const MIN_ITEMS: usize = 2;
}

/// `Chain`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Chain`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Chain {
    /// `next`
    pub next: Nullable<Box<Chain>>,
}

impl Chain {
    /// A `Chain` with its required fields; the others are absent.
    pub fn new(next: Nullable<Box<Chain>>) -> Self {
        Self { next }
    }
}

/// `Rest`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Rest`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Rest {
    /// `name`
    pub name: Option<String>,
    /// Members that no property of the schema names.
    pub additional: BTreeMap<String, Rest>,
}

impl Rest {
    /// An empty `Rest`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `Checked`.
///
/// At most 2 members.
///
/// Stated in `openapi.yaml` at `/components/schemas/Checked`.
pub type Checked = specwright_runtime::checked::Checked<CheckedFields, CheckedRules>;

/// What [`Checked`] keeps.
pub enum CheckedRules {}

impl Rules for CheckedRules {
    const NAME: &'static str = "Checked";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::MaxProperties(2)]);
}

/// `CheckedFields`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Checked`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CheckedFields {
    /// `child`
    pub child: Option<Box<Checked>>,
    /// Members that no property of the schema names.
    pub additional: BTreeMap<String, Json>,
}

impl CheckedFields {
    /// An empty `CheckedFields`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}
