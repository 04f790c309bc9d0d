// Made by Specwright from `specs/huawei-rtc/openapi.yaml`: change that and generate again.

//! Values for tests: valid ones, near misses, and both sides of every limit.

use crate::types;
use specwright_runtime::schema::{Rule, Schema, Types};
use specwright_runtime::text::Format;
pub use specwright_runtime::testing::{
    Boundary, Miss, Sample, boundaries, near_misses, valid,
};

specwright_runtime::described!(types::CreateApp: "CreateApp", DEFINITIONS[0]);

specwright_runtime::described!(types::CreatedApp: "CreatedApp", DEFINITIONS[1]);

specwright_runtime::described!(types::AppList: "AppList", DEFINITIONS[2]);

specwright_runtime::described!(types::App: "App", DEFINITIONS[3]);

specwright_runtime::described!(types::ListedState: "ListedState", DEFINITIONS[4]);

specwright_runtime::describes!(types::PageNumberLimits: "PageNumber", DEFINITIONS[5]);

specwright_runtime::describes!(types::PageSizeLimits: "PageSize", DEFINITIONS[6]);

specwright_runtime::described!(types::AppState: "AppState", DEFINITIONS[7]);

specwright_runtime::described!(types::State: "State", DEFINITIONS[8]);

specwright_runtime::described!(types::Scope: "Scope", DEFINITIONS[9]);

specwright_runtime::described!(types::AppAuth: "AppAuth", DEFINITIONS[10]);

specwright_runtime::described!(types::AppCallbacks: "AppCallbacks", DEFINITIONS[12]);

specwright_runtime::described!(types::AppCallbackUrl: "AppCallbackUrl", DEFINITIONS[13]);

specwright_runtime::described!(types::RecordEvent: "RecordEvent", DEFINITIONS[15]);

specwright_runtime::described!(types::AppAutoRecordMode: "AppAutoRecordMode", DEFINITIONS[16]);

specwright_runtime::described!(types::RecordMode: "RecordMode", DEFINITIONS[17]);

specwright_runtime::described!(types::ErrorBody: "ErrorBody", DEFINITIONS[18]);

/// The schemas, by their places.
const DEFINITIONS: &[Schema<'static>] = &[
    Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Required(&["app_name"]),
        Rule::Members {
            named: &[("app_name", Schema::new(&[Rule::Types(Types::STRING)]))],
            matching: &[],
            rest: None,
        },
    ]),
    Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Members {
            named: &[("app_id", Schema::new(&[Rule::Types(Types::STRING)]))],
            matching: &[],
            rest: None,
        },
    ]),
    Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Members {
            named: &[
                ("count", Schema::new(&[Rule::Types(Types::INTEGER)])),
                (
                    "apps",
                    Schema::new(&[
                        Rule::Types(Types::ARRAY),
                        Rule::Items {
                            first: &[],
                            rest: Some(&Schema::new(&[Rule::Definition(3)])),
                        },
                    ]),
                ),
            ],
            matching: &[],
            rest: None,
        },
    ]),
    Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Members {
            named: &[
                ("app_name", Schema::new(&[Rule::Types(Types::STRING)])),
                ("app_id", Schema::new(&[Rule::Types(Types::STRING)])),
                ("state", Schema::new(&[Rule::AllOf(&[Schema::new(&[Rule::Definition(7)])])])),
                ("scope", Schema::new(&[Rule::AllOf(&[Schema::new(&[Rule::Definition(9)])])])),
                ("tenant_name", Schema::new(&[Rule::Types(Types::STRING)])),
                ("domain", Schema::new(&[Rule::Types(Types::STRING)])),
                (
                    "create_time",
                    Schema::new(&[Rule::Types(Types::STRING), Rule::Format(Format::DateTime)]),
                ),
                (
                    "authentication",
                    Schema::new(&[Rule::AllOf(&[Schema::new(&[Rule::Definition(10)])])]),
                ),
                ("callbacks", Schema::new(&[Rule::AllOf(&[Schema::new(&[Rule::Definition(12)])])])),
                (
                    "auto_record_mode",
                    Schema::new(&[Rule::AllOf(&[Schema::new(&[Rule::Definition(16)])])]),
                ),
            ],
            matching: &[],
            rest: None,
        },
    ]),
    Schema::new(&[
        Rule::Types(Types::STRING),
        Rule::Values(&["\"ACTIVATION\"", "\"DEACTIVATION\"", "\"ARREARS\""]),
    ]),
    Schema::new(&[
        Rule::Types(Types::INTEGER),
        Rule::Minimum("0"),
        Rule::Minimum("-9223372036854775808"),
        Rule::Maximum("9223372036854775807"),
    ]),
    Schema::new(&[Rule::Types(Types::INTEGER), Rule::Minimum("1"), Rule::Maximum("100")]),
    Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Members {
            named: &[
                ("state", Schema::new(&[Rule::AllOf(&[Schema::new(&[Rule::Definition(8)])])])),
                (
                    "update_time",
                    Schema::new(&[Rule::Types(Types::STRING), Rule::Format(Format::DateTime)]),
                ),
            ],
            matching: &[],
            rest: None,
        },
    ]),
    Schema::new(&[
        Rule::Types(Types::STRING),
        Rule::Values(&["\"ACTIVATION\"", "\"DEACTIVATION\"", "\"ARREARS\"", "\"DELETED\""]),
    ]),
    Schema::new(&[
        Rule::Types(Types::STRING),
        Rule::Values(&["\"DOMESTIC\"", "\"OVERSEA\"", "\"GLOBAL\""]),
    ]),
    Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Members {
            named: &[
                ("enable", Schema::new(&[Rule::Types(Types::BOOLEAN)])),
                ("expire", Schema::new(&[Rule::Types(Types::INTEGER)])),
                ("app_key", Schema::new(&[Rule::AllOf(&[Schema::new(&[Rule::Definition(11)])])])),
                (
                    "update_time",
                    Schema::new(&[Rule::Types(Types::STRING), Rule::Format(Format::DateTime)]),
                ),
            ],
            matching: &[],
            rest: None,
        },
    ]),
    Schema::new(&[Rule::Types(Types::STRING)]),
    Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Members {
            named: &[
                (
                    "push_callback",
                    Schema::new(&[Rule::AllOf(&[Schema::new(&[Rule::Definition(13)])])]),
                ),
                (
                    "record_callback",
                    Schema::new(&[Rule::AllOf(&[Schema::new(&[Rule::Definition(13)])])]),
                ),
            ],
            matching: &[],
            rest: None,
        },
    ]),
    Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Members {
            named: &[
                ("url", Schema::new(&[Rule::Types(Types::STRING)])),
                ("auth_key", Schema::new(&[Rule::AllOf(&[Schema::new(&[Rule::Definition(14)])])])),
                (
                    "notify_event_subscription",
                    Schema::new(&[
                        Rule::Types(Types::ARRAY),
                        Rule::Items {
                            first: &[],
                            rest: Some(&Schema::new(&[Rule::Definition(15)])),
                        },
                    ]),
                ),
                (
                    "update_time",
                    Schema::new(&[Rule::Types(Types::STRING), Rule::Format(Format::DateTime)]),
                ),
            ],
            matching: &[],
            rest: None,
        },
    ]),
    Schema::new(&[Rule::Types(Types::STRING)]),
    Schema::new(&[
        Rule::Types(Types::STRING),
        Rule::Values(&["\"RECORD_NEW_FILE_START\"", "\"RECORD_FILE_COMPLETE\""]),
    ]),
    Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Required(&["mode"]),
        Rule::Members {
            named: &[
                ("mode", Schema::new(&[Rule::AllOf(&[Schema::new(&[Rule::Definition(17)])])])),
                ("record_rule_id", Schema::new(&[Rule::Types(Types::STRING)])),
                (
                    "update_time",
                    Schema::new(&[Rule::Types(Types::STRING), Rule::Format(Format::DateTime)]),
                ),
            ],
            matching: &[],
            rest: None,
        },
    ]),
    Schema::new(&[
        Rule::Types(Types::STRING),
        Rule::Values(&["\"AUTO_RECORD_OFF\"", "\"AUTO_INDIVIDUAL_RECORD\""]),
    ]),
    Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Members {
            named: &[
                ("error_code", Schema::new(&[Rule::Types(Types::STRING)])),
                ("error_msg", Schema::new(&[Rule::Types(Types::STRING)])),
            ],
            matching: &[],
            rest: None,
        },
    ]),
];
