// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::checked::{Checked, Rules};
use specwright_runtime::json::Json;
use specwright_runtime::schema::{Rule, Schema, Types};

/// `Some`.
///
/// It keeps the rules of [`SomeRules`] besides.
///
/// Stated in `openapi.yaml` at `/components/schemas/Some`.
pub type Some = Checked<Vec<Json>, SomeRules>;

/// What [`Some`] keeps.
pub enum SomeRules {}

impl Rules for SomeRules {
    const NAME: &'static str = "Some";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Contains {
        schema: &Schema::new(&[Rule::Types(Types::STRING)]),
        min: 1,
        max: usize::MAX,
    }]);
}

/// `Few`.
///
/// It keeps the rules of [`FewRules`] besides.
///
/// Stated in `openapi.yaml` at `/components/schemas/Few`.
pub type Few = Checked<Vec<i64>, FewRules>;

/// What [`Few`] keeps.
pub enum FewRules {}

impl Rules for FewRules {
    const NAME: &'static str = "Few";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Contains {
        schema: &Schema::new(&[Rule::Minimum("10")]),
        min: 2,
        max: 3,
    }]);
}

/// `None`.
///
/// It keeps the rules of [`NoneRules`] besides.
///
/// Stated in `openapi.yaml` at `/components/schemas/None`.
pub type None = Checked<Vec<Json>, NoneRules>;

/// What [`None`] keeps.
pub enum NoneRules {}

impl Rules for NoneRules {
    const NAME: &'static str = "None";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Contains {
        schema: &Schema::new(&[Rule::Types(Types::STRING)]),
        min: 0,
        max: 1,
    }]);
}
