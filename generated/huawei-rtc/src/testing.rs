// Made by Specwright from `specs/huawei-rtc/openapi.yaml`: change that and generate again.

//! Values for tests: valid ones, near misses, and both sides of every limit.

use crate::types;
use specwright_runtime::schema::{Rule, Schema, Types};
use specwright_runtime::testing::{Described, Describes};
use specwright_runtime::text::Format;
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

impl Described for types::AppList {
    const NAME: &'static str = "AppList";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(2)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Described for types::App {
    const NAME: &'static str = "App";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(3)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Described for types::ListedState {
    const NAME: &'static str = "ListedState";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(4)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Describes for types::PageNumberLimits {
    const NAME: &'static str = "PageNumber";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(5)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Describes for types::PageSizeLimits {
    const NAME: &'static str = "PageSize";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(6)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Described for types::AppState {
    const NAME: &'static str = "AppState";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(7)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Described for types::State {
    const NAME: &'static str = "State";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(8)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Described for types::Scope {
    const NAME: &'static str = "Scope";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(9)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Described for types::AppAuth {
    const NAME: &'static str = "AppAuth";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(10)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Described for types::AppCallbacks {
    const NAME: &'static str = "AppCallbacks";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(12)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Described for types::AppCallbackUrl {
    const NAME: &'static str = "AppCallbackUrl";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(13)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Described for types::RecordEvent {
    const NAME: &'static str = "RecordEvent";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(15)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Described for types::AppAutoRecordMode {
    const NAME: &'static str = "AppAutoRecordMode";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(16)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Described for types::RecordMode {
    const NAME: &'static str = "RecordMode";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(17)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Described for types::ErrorBody {
    const NAME: &'static str = "ErrorBody";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(18)]);
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
                    ("count", Schema::new(&[Rule::Types(Types::INTEGER)])),
                    (
                        "apps",
                        Schema::new(
                            &[
                                Rule::Types(Types::ARRAY),
                                Rule::Items {
                                    first: &[],
                                    rest: Some(&Schema::new(&[Rule::Definition(3)])),
                                },
                            ],
                        ),
                    ),
                ],
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
                    ("app_name", Schema::new(&[Rule::Types(Types::STRING)])),
                    ("app_id", Schema::new(&[Rule::Types(Types::STRING)])),
                    (
                        "state",
                        Schema::new(
                            &[Rule::AllOf(&[Schema::new(&[Rule::Definition(7)])])],
                        ),
                    ),
                    (
                        "scope",
                        Schema::new(
                            &[Rule::AllOf(&[Schema::new(&[Rule::Definition(9)])])],
                        ),
                    ),
                    ("tenant_name", Schema::new(&[Rule::Types(Types::STRING)])),
                    ("domain", Schema::new(&[Rule::Types(Types::STRING)])),
                    (
                        "create_time",
                        Schema::new(
                            &[Rule::Types(Types::STRING), Rule::Format(Format::DateTime)],
                        ),
                    ),
                    (
                        "authentication",
                        Schema::new(
                            &[Rule::AllOf(&[Schema::new(&[Rule::Definition(10)])])],
                        ),
                    ),
                    (
                        "callbacks",
                        Schema::new(
                            &[Rule::AllOf(&[Schema::new(&[Rule::Definition(12)])])],
                        ),
                    ),
                    (
                        "auto_record_mode",
                        Schema::new(
                            &[Rule::AllOf(&[Schema::new(&[Rule::Definition(16)])])],
                        ),
                    ),
                ],
                matching: &[],
                rest: None,
            },
        ],
    ),
    Schema::new(
        &[
            Rule::Types(Types::STRING),
            Rule::Values(&["\"ACTIVATION\"", "\"DEACTIVATION\"", "\"ARREARS\""]),
        ],
    ),
    Schema::new(
        &[
            Rule::Types(Types::INTEGER),
            Rule::Minimum("0"),
            Rule::Minimum("-9223372036854775808"),
            Rule::Maximum("9223372036854775807"),
        ],
    ),
    Schema::new(
        &[Rule::Types(Types::INTEGER), Rule::Minimum("1"), Rule::Maximum("100")],
    ),
    Schema::new(
        &[
            Rule::Types(Types::OBJECT),
            Rule::Members {
                named: &[
                    (
                        "state",
                        Schema::new(
                            &[Rule::AllOf(&[Schema::new(&[Rule::Definition(8)])])],
                        ),
                    ),
                    (
                        "update_time",
                        Schema::new(
                            &[Rule::Types(Types::STRING), Rule::Format(Format::DateTime)],
                        ),
                    ),
                ],
                matching: &[],
                rest: None,
            },
        ],
    ),
    Schema::new(
        &[
            Rule::Types(Types::STRING),
            Rule::Values(
                &["\"ACTIVATION\"", "\"DEACTIVATION\"", "\"ARREARS\"", "\"DELETED\""],
            ),
        ],
    ),
    Schema::new(
        &[
            Rule::Types(Types::STRING),
            Rule::Values(&["\"DOMESTIC\"", "\"OVERSEA\"", "\"GLOBAL\""]),
        ],
    ),
    Schema::new(
        &[
            Rule::Types(Types::OBJECT),
            Rule::Members {
                named: &[
                    ("enable", Schema::new(&[Rule::Types(Types::BOOLEAN)])),
                    ("expire", Schema::new(&[Rule::Types(Types::INTEGER)])),
                    (
                        "app_key",
                        Schema::new(
                            &[Rule::AllOf(&[Schema::new(&[Rule::Definition(11)])])],
                        ),
                    ),
                    (
                        "update_time",
                        Schema::new(
                            &[Rule::Types(Types::STRING), Rule::Format(Format::DateTime)],
                        ),
                    ),
                ],
                matching: &[],
                rest: None,
            },
        ],
    ),
    Schema::new(&[Rule::Types(Types::STRING)]),
    Schema::new(
        &[
            Rule::Types(Types::OBJECT),
            Rule::Members {
                named: &[
                    (
                        "push_callback",
                        Schema::new(
                            &[Rule::AllOf(&[Schema::new(&[Rule::Definition(13)])])],
                        ),
                    ),
                    (
                        "record_callback",
                        Schema::new(
                            &[Rule::AllOf(&[Schema::new(&[Rule::Definition(13)])])],
                        ),
                    ),
                ],
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
                    ("url", Schema::new(&[Rule::Types(Types::STRING)])),
                    (
                        "auth_key",
                        Schema::new(
                            &[Rule::AllOf(&[Schema::new(&[Rule::Definition(14)])])],
                        ),
                    ),
                    (
                        "notify_event_subscription",
                        Schema::new(
                            &[
                                Rule::Types(Types::ARRAY),
                                Rule::Items {
                                    first: &[],
                                    rest: Some(&Schema::new(&[Rule::Definition(15)])),
                                },
                            ],
                        ),
                    ),
                    (
                        "update_time",
                        Schema::new(
                            &[Rule::Types(Types::STRING), Rule::Format(Format::DateTime)],
                        ),
                    ),
                ],
                matching: &[],
                rest: None,
            },
        ],
    ),
    Schema::new(&[Rule::Types(Types::STRING)]),
    Schema::new(
        &[
            Rule::Types(Types::STRING),
            Rule::Values(&["\"RECORD_NEW_FILE_START\"", "\"RECORD_FILE_COMPLETE\""]),
        ],
    ),
    Schema::new(
        &[
            Rule::Types(Types::OBJECT),
            Rule::Required(&["mode"]),
            Rule::Members {
                named: &[
                    (
                        "mode",
                        Schema::new(
                            &[Rule::AllOf(&[Schema::new(&[Rule::Definition(17)])])],
                        ),
                    ),
                    ("record_rule_id", Schema::new(&[Rule::Types(Types::STRING)])),
                    (
                        "update_time",
                        Schema::new(
                            &[Rule::Types(Types::STRING), Rule::Format(Format::DateTime)],
                        ),
                    ),
                ],
                matching: &[],
                rest: None,
            },
        ],
    ),
    Schema::new(
        &[
            Rule::Types(Types::STRING),
            Rule::Values(&["\"AUTO_RECORD_OFF\"", "\"AUTO_INDIVIDUAL_RECORD\""]),
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
