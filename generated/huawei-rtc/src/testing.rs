// Made by Specwright from `specs/huawei-rtc/openapi.yaml`: change that and generate again.

//! Values for tests: valid ones, near misses, and both sides of every limit.

use crate::types;
use specwright_runtime::schema::{Rule, Schema, Types};
use specwright_runtime::testing::Described;
pub use specwright_runtime::testing::{
    Boundary, Miss, Sample, boundaries, near_misses, valid,
};

impl Described for types::CreateApp {
    const NAME: &'static str = "CreateApp";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(0)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Described for types::CreatedApp {
    const NAME: &'static str = "CreatedApp";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(1)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Described for types::ErrorBody {
    const NAME: &'static str = "ErrorBody";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(2)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

/// The schemas, by their places.
const DEFINITIONS: &[Schema<'static>] = &[
    Schema::new(
        &[
            Rule::Types(Types::OBJECT),
            Rule::Required(&["app_name"]),
            Rule::Members {
                named: &[("app_name", Schema::new(&[Rule::Types(Types::STRING)]))],
                matching: &[],
                rest: None,
            },
        ],
    ),
    Schema::new(
        &[
            Rule::Types(Types::OBJECT),
            Rule::Members {
                named: &[("app_id", Schema::new(&[Rule::Types(Types::STRING)]))],
                matching: &[],
                rest: None,
            },
        ],
    ),
    Schema::new(
        &[
            Rule::Types(Types::OBJECT),
            Rule::Members {
                named: &[
                    ("error_code", Schema::new(&[Rule::Types(Types::STRING)])),
                    ("error_msg", Schema::new(&[Rule::Types(Types::STRING)])),
                ],
                matching: &[],
                rest: None,
            },
        ],
    ),
];
