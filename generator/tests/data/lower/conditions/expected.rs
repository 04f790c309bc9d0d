// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::checked::{Checked, Rules};
use specwright_runtime::json::Json;
use specwright_runtime::pattern::{Class, Pattern, Run};
use specwright_runtime::schema::{Rule, Schema};
use std::collections::BTreeMap;

/// `Address`.
///
/// It keeps the rules of [`AddressRules`] besides.
///
/// Stated in `openapi.yaml` at `/components/schemas/Address`.
pub type Address = Checked<AddressFields, AddressRules>;

/// What [`Address`] keeps.
pub enum AddressRules {}

impl Rules for AddressRules {
    const NAME: &'static str = "Address";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::If {
        condition: &Schema::new(&[Rule::Members {
            named: &[("country", Schema::new(&[Rule::Values(&["\"US\""])]))],
            matching: &[],
            rest: None,
        }]),
        then: Some(&Schema::new(&[
            Rule::Required(&["zip"]),
            Rule::Members {
                named: &[(
                    "zip",
                    Schema::new(&[Rule::Pattern(Pattern::runs(
                        "^[0-9]{5}$",
                        &[Run::between(Class::of("0-9"), 5, 5)],
                    ))]),
                )],
                matching: &[],
                rest: None,
            },
        ])),
        otherwise: Some(&Schema::new(&[Rule::Members {
            named: &[("zip", Schema::new(&[Rule::MaxChars(8)]))],
            matching: &[],
            rest: None,
        }])),
    }]);
}

/// `AddressFields`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Address`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddressFields {
    /// `country`
    pub country: String,
    /// `zip`
    pub zip: Option<String>,
    /// Members that no property of the schema names.
    pub additional: BTreeMap<String, Json>,
}

impl AddressFields {
    /// An `AddressFields` with its required fields; the others are absent.
    pub fn new(country: impl Into<String>) -> Self {
        Self { country: country.into(), zip: None, additional: BTreeMap::new() }
    }
}

/// `OnlyElse`.
///
/// It keeps the rules of [`OnlyElseRules`] besides.
///
/// Stated in `openapi.yaml` at `/components/schemas/OnlyElse`.
pub type OnlyElse = Checked<i64, OnlyElseRules>;

/// What [`OnlyElse`] keeps.
pub enum OnlyElseRules {}

impl Rules for OnlyElseRules {
    const NAME: &'static str = "OnlyElse";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::If {
        condition: &Schema::new(&[Rule::Minimum("10")]),
        then: None,
        otherwise: Some(&Schema::new(&[Rule::MultipleOf("2")])),
    }]);
}
