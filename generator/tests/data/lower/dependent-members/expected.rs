// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::checked::{Checked, NotObject, Rules};
use specwright_runtime::json::Json;
use specwright_runtime::schema::{Rule, Schema, Types};
use std::collections::BTreeMap;

/// `Card`.
///
/// It keeps the rules of [`CardRules`] besides.
///
/// Stated in `openapi.yaml` at `/components/schemas/Card`.
pub type Card = Checked<CardFields, CardRules>;

/// What [`Card`] keeps.
pub enum CardRules {}

impl Rules for CardRules {
    const NAME: &'static str = "Card";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::DependentRequired(&[(
        "number",
        &["holder", "street"],
    )])]);
}

/// `CardFields`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Card`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CardFields {
    /// `number`
    pub number: Option<String>,
    /// `holder`
    pub holder: Option<String>,
    /// `street`
    pub street: Option<String>,
    /// Members that no property of the schema names.
    pub additional: BTreeMap<String, Json>,
}

impl CardFields {
    /// An empty `CardFields`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `Order`.
///
/// It keeps the rules of [`OrderRules`] besides.
///
/// Stated in `openapi.yaml` at `/components/schemas/Order`.
pub type Order = Checked<OrderFields, OrderRules>;

/// What [`Order`] keeps.
pub enum OrderRules {}

impl Rules for OrderRules {
    const NAME: &'static str = "Order";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::DependentSchemas(&[(
        "gift",
        Schema::new(&[
            Rule::Required(&["note"]),
            Rule::Members {
                named: &[("note", Schema::new(&[Rule::Types(Types::STRING), Rule::MinChars(1)]))],
                matching: &[],
                rest: None,
            },
        ]),
    )])]);
}

/// `OrderFields`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Order`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OrderFields {
    /// `gift`
    pub gift: Option<bool>,
    /// Members that no property of the schema names.
    pub additional: BTreeMap<String, Json>,
}

impl OrderFields {
    /// An empty `OrderFields`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `Untyped`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Untyped`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Untyped {
    /// As `Object`.
    Object(UntypedObject),
    /// As `Other`.
    Other(NotObject),
}

/// `UntypedObject`.
///
/// It keeps the rules of [`UntypedObjectRules`] besides.
///
/// Stated in `openapi.yaml` at `/components/schemas/Untyped`.
pub type UntypedObject = Checked<BTreeMap<String, Json>, UntypedObjectRules>;

/// What [`UntypedObject`] keeps.
pub enum UntypedObjectRules {}

impl Rules for UntypedObjectRules {
    const NAME: &'static str = "UntypedObject";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::DependentRequired(&[("a", &["b"])])]);
}
