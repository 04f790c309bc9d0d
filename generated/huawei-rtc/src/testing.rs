// Made by Specwright from `specs/huawei-rtc/openapi.yaml`: change that and generate again.

//! Values for tests: valid ones, near misses, and both sides of every limit.

use crate::types;
use specwright_runtime::schema::{Rule, Schema, Types};
use specwright_runtime::text::Format;
pub use specwright_runtime::testing::{
    Boundary, Miss, Sample, boundaries, near_misses, valid,
};

specwright_runtime::described!(
    types::CreateApp : "CreateApp", Schema::new(& [Rule::Definition(0)]), DEFINITIONS
);

specwright_runtime::described!(
    types::CreatedApp : "CreatedApp", Schema::new(& [Rule::Definition(1)]), DEFINITIONS
);

specwright_runtime::described!(
    types::AppList : "AppList", Schema::new(& [Rule::Definition(2)]), DEFINITIONS
);

specwright_runtime::described!(
    types::App : "App", Schema::new(& [Rule::Definition(3)]), DEFINITIONS
);

specwright_runtime::described!(
    types::ListedState : "ListedState", Schema::new(& [Rule::Definition(4)]), DEFINITIONS
);

specwright_runtime::describes!(
    types::PageNumberLimits : "PageNumber", Schema::new(& [Rule::Definition(5)]),
    DEFINITIONS
);

specwright_runtime::describes!(
    types::PageSizeLimits : "PageSize", Schema::new(& [Rule::Definition(6)]), DEFINITIONS
);

specwright_runtime::described!(
    types::AppState : "AppState", Schema::new(& [Rule::Definition(7)]), DEFINITIONS
);

specwright_runtime::described!(
    types::State : "State", Schema::new(& [Rule::Definition(8)]), DEFINITIONS
);

specwright_runtime::described!(
    types::Scope : "Scope", Schema::new(& [Rule::Definition(9)]), DEFINITIONS
);

specwright_runtime::described!(
    types::AppAuth : "AppAuth", Schema::new(& [Rule::Definition(10)]), DEFINITIONS
);

specwright_runtime::described!(
    types::AppCallbacks : "AppCallbacks", Schema::new(& [Rule::Definition(12)]),
    DEFINITIONS
);

specwright_runtime::described!(
    types::AppCallbackUrl : "AppCallbackUrl", Schema::new(& [Rule::Definition(13)]),
    DEFINITIONS
);

specwright_runtime::described!(
    types::RecordEvent : "RecordEvent", Schema::new(& [Rule::Definition(15)]),
    DEFINITIONS
);

specwright_runtime::described!(
    types::AppAutoRecordMode : "AppAutoRecordMode", Schema::new(&
    [Rule::Definition(16)]), DEFINITIONS
);

specwright_runtime::described!(
    types::RecordMode : "RecordMode", Schema::new(& [Rule::Definition(17)]), DEFINITIONS
);

specwright_runtime::described!(
    types::ErrorBody : "ErrorBody", Schema::new(& [Rule::Definition(18)]), DEFINITIONS
);

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
