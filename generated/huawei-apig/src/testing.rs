// Made by Specwright from `specs/huawei-apig/openapi.yaml`: change that and generate again.

//! Values for tests: valid ones, near misses, and both sides of every limit.

use crate::types;
use specwright_runtime::pattern::{Class, Pattern, Run};
use specwright_runtime::schema::{Rule, Schema, Types};
use specwright_runtime::text::Format;
pub use specwright_runtime::testing::{
    Boundary, Miss, Sample, boundaries, near_misses, valid,
};

specwright_runtime::described!(types::CreateApp: "CreateApp", DEFINITIONS[0]);

specwright_runtime::describes!(types::AppNameLimits: "AppName", DEFINITIONS[1]);

specwright_runtime::describes!(types::AppRemarkLimits: "AppRemark", DEFINITIONS[2]);

specwright_runtime::describes!(types::AppKeyLimits: "AppKey", DEFINITIONS[3]);

specwright_runtime::describes!(types::AppSecretLimits: "AppSecret", DEFINITIONS[4]);

specwright_runtime::described!(types::App: "App", DEFINITIONS[5]);

specwright_runtime::described!(types::AppList: "AppList", DEFINITIONS[6]);

specwright_runtime::described!(types::ListedApp: "ListedApp", DEFINITIONS[7]);

specwright_runtime::described!(types::PreciseSearch: "PreciseSearch", DEFINITIONS[8]);

specwright_runtime::described!(types::AppCreator: "AppCreator", DEFINITIONS[9]);

specwright_runtime::described!(types::AppStatus: "AppStatus", DEFINITIONS[11]);

specwright_runtime::described!(types::AppType: "AppType", DEFINITIONS[12]);

specwright_runtime::described!(types::RomaAppType: "RomaAppType", DEFINITIONS[13]);

specwright_runtime::described!(types::ErrorBody: "ErrorBody", DEFINITIONS[14]);

/// The schemas, by their places.
const DEFINITIONS: &[Schema<'static>] = &[
    Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Required(&["name"]),
        Rule::Members {
            named: &[
                ("name", Schema::new(&[Rule::Definition(1)])),
                ("remark", Schema::new(&[Rule::Definition(2)])),
                ("app_key", Schema::new(&[Rule::Definition(3)])),
                ("app_secret", Schema::new(&[Rule::Definition(4)])),
                ("related_domain_id", Schema::new(&[Rule::Types(Types::STRING)])),
                ("related_project_id", Schema::new(&[Rule::Types(Types::STRING)])),
            ],
            matching: &[],
            rest: None,
        },
    ]),
    Schema::new(&[
        Rule::Types(Types::STRING),
        Rule::MinChars(types::AppName::MIN_CHARS),
        Rule::MaxChars(types::AppName::MAX_CHARS),
        Rule::Pattern(Pattern::runs(
            "^[A-Za-z][A-Za-z0-9_]*$",
            &[Run::once(Class::of("A-Za-z")), Run::any(Class::of("0-9A-Z_a-z"))],
        )),
    ]),
    Schema::new(&[Rule::Types(Types::STRING), Rule::MaxChars(types::AppRemark::MAX_CHARS)]),
    Schema::new(&[
        Rule::Types(Types::STRING),
        Rule::MinChars(types::AppKey::MIN_CHARS),
        Rule::MaxChars(types::AppKey::MAX_CHARS),
        Rule::Pattern(Pattern::runs(
            "^[A-Za-z0-9][A-Za-z0-9_-]*$",
            &[Run::once(Class::of("0-9A-Za-z")), Run::any(Class::of("\\-0-9A-Z_a-z"))],
        )),
    ]),
    Schema::new(&[
        Rule::Types(Types::STRING),
        Rule::MinChars(types::AppSecret::MIN_CHARS),
        Rule::MaxChars(types::AppSecret::MAX_CHARS),
        Rule::Pattern(Pattern::runs(
            "^[A-Za-z0-9][A-Za-z0-9_!@#$%-]*$",
            &[Run::once(Class::of("0-9A-Za-z")), Run::any(Class::of("!#-%\\-0-9@-Z_a-z"))],
        )),
    ]),
    Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Members {
            named: &[
                ("id", Schema::new(&[Rule::Types(Types::STRING)])),
                ("name", Schema::new(&[Rule::Types(Types::STRING)])),
                ("remark", Schema::new(&[Rule::Types(Types::STRING)])),
                ("creator", Schema::new(&[Rule::AllOf(&[Schema::new(&[Rule::Definition(9)])])])),
                (
                    "update_time",
                    Schema::new(&[Rule::Types(Types::STRING), Rule::Format(Format::DateTime)]),
                ),
                ("app_key", Schema::new(&[Rule::Types(Types::STRING)])),
                (
                    "app_secret",
                    Schema::new(&[Rule::AllOf(&[Schema::new(&[Rule::Definition(10)])])]),
                ),
                (
                    "register_time",
                    Schema::new(&[Rule::Types(Types::STRING), Rule::Format(Format::DateTime)]),
                ),
                ("status", Schema::new(&[Rule::AllOf(&[Schema::new(&[Rule::Definition(11)])])])),
                ("app_type", Schema::new(&[Rule::AllOf(&[Schema::new(&[Rule::Definition(12)])])])),
                (
                    "roma_app_type",
                    Schema::new(&[Rule::AllOf(&[Schema::new(&[Rule::Definition(13)])])]),
                ),
                ("related_domain_id", Schema::new(&[Rule::Types(Types::STRING)])),
                ("related_project_id", Schema::new(&[Rule::Types(Types::STRING)])),
            ],
            matching: &[],
            rest: None,
        },
    ]),
    Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Required(&["size", "total"]),
        Rule::Members {
            named: &[
                ("size", Schema::new(&[Rule::Types(Types::INTEGER)])),
                ("total", Schema::new(&[Rule::Types(Types::INTEGER)])),
                (
                    "apps",
                    Schema::new(&[
                        Rule::Types(Types::ARRAY),
                        Rule::Items {
                            first: &[],
                            rest: Some(&Schema::new(&[Rule::Definition(7)])),
                        },
                    ]),
                ),
            ],
            matching: &[],
            rest: None,
        },
    ]),
    Schema::new(&[Rule::AllOf(&[
        Schema::new(&[Rule::Definition(5)]),
        Schema::new(&[
            Rule::Types(Types::OBJECT),
            Rule::Members {
                named: &[("bind_num", Schema::new(&[Rule::Types(Types::INTEGER)]))],
                matching: &[],
                rest: None,
            },
        ]),
    ])]),
    Schema::new(&[Rule::Types(Types::STRING), Rule::Values(&["\"name\""])]),
    Schema::new(&[Rule::Types(Types::STRING), Rule::Values(&["\"USER\"", "\"MARKET\""])]),
    Schema::new(&[Rule::Types(Types::STRING)]),
    Schema::new(&[Rule::Types(Types::INTEGER), Rule::Values(&["1"])]),
    Schema::new(&[Rule::Types(Types::STRING), Rule::Values(&["\"apig\"", "\"roma\""])]),
    Schema::new(&[
        Rule::Types(Types::STRING),
        Rule::Values(&["\"subscription\"", "\"integration\""]),
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
