// Made by Specwright from `specs/huawei-apig/openapi.yaml`: change that and generate again.

//! Values for tests: valid ones, near misses, and both sides of every limit.

use crate::types;
use specwright_runtime::pattern::{Class, Pattern, Run};
use specwright_runtime::schema::{Rule, Schema, Types};
use specwright_runtime::text::Format;
pub use specwright_runtime::testing::{
    Boundary, Miss, Sample, boundaries, near_misses, valid,
};

specwright_runtime::described!(
    types::CreateApp : "CreateApp", Schema::new(& [Rule::Definition(0)]), DEFINITIONS
);

specwright_runtime::describes!(
    types::AppNameLimits : "AppName", Schema::new(& [Rule::Definition(1)]), DEFINITIONS
);

specwright_runtime::describes!(
    types::AppRemarkLimits : "AppRemark", Schema::new(& [Rule::Definition(2)]),
    DEFINITIONS
);

specwright_runtime::describes!(
    types::AppKeyLimits : "AppKey", Schema::new(& [Rule::Definition(3)]), DEFINITIONS
);

specwright_runtime::describes!(
    types::AppSecretLimits : "AppSecret", Schema::new(& [Rule::Definition(4)]),
    DEFINITIONS
);

specwright_runtime::described!(
    types::App : "App", Schema::new(& [Rule::Definition(5)]), DEFINITIONS
);

specwright_runtime::described!(
    types::AppList : "AppList", Schema::new(& [Rule::Definition(6)]), DEFINITIONS
);

specwright_runtime::described!(
    types::ListedApp : "ListedApp", Schema::new(& [Rule::Definition(7)]), DEFINITIONS
);

specwright_runtime::described!(
    types::PreciseSearch : "PreciseSearch", Schema::new(& [Rule::Definition(8)]),
    DEFINITIONS
);

specwright_runtime::described!(
    types::AppCreator : "AppCreator", Schema::new(& [Rule::Definition(9)]), DEFINITIONS
);

specwright_runtime::described!(
    types::AppStatus : "AppStatus", Schema::new(& [Rule::Definition(11)]), DEFINITIONS
);

specwright_runtime::described!(
    types::AppType : "AppType", Schema::new(& [Rule::Definition(12)]), DEFINITIONS
);

specwright_runtime::described!(
    types::RomaAppType : "RomaAppType", Schema::new(& [Rule::Definition(13)]),
    DEFINITIONS
);

specwright_runtime::described!(
    types::ErrorBody : "ErrorBody", Schema::new(& [Rule::Definition(14)]), DEFINITIONS
);

/// The schemas, by their places.
const DEFINITIONS: &[Schema<'static>] = &[
    Schema::new(
        &[
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
        ],
    ),
    Schema::new(
        &[
            Rule::Types(Types::STRING),
            Rule::MinChars(types::AppName::MIN_CHARS),
            Rule::MaxChars(types::AppName::MAX_CHARS),
            Rule::Pattern(
                Pattern::runs(
                    "^[A-Za-z][A-Za-z0-9_]*$",
                    &[Run::once(Class::of("A-Za-z")), Run::any(Class::of("0-9A-Z_a-z"))],
                ),
            ),
        ],
    ),
    Schema::new(
        &[Rule::Types(Types::STRING), Rule::MaxChars(types::AppRemark::MAX_CHARS)],
    ),
    Schema::new(
        &[
            Rule::Types(Types::STRING),
            Rule::MinChars(types::AppKey::MIN_CHARS),
            Rule::MaxChars(types::AppKey::MAX_CHARS),
            Rule::Pattern(
                Pattern::runs(
                    "^[A-Za-z0-9][A-Za-z0-9_-]*$",
                    &[
                        Run::once(Class::of("0-9A-Za-z")),
                        Run::any(Class::of("\\-0-9A-Z_a-z")),
                    ],
                ),
            ),
        ],
    ),
    Schema::new(
        &[
            Rule::Types(Types::STRING),
            Rule::MinChars(types::AppSecret::MIN_CHARS),
            Rule::MaxChars(types::AppSecret::MAX_CHARS),
            Rule::Pattern(
                Pattern::runs(
                    "^[A-Za-z0-9][A-Za-z0-9_!@#$%-]*$",
                    &[
                        Run::once(Class::of("0-9A-Za-z")),
                        Run::any(Class::of("!#-%\\-0-9@-Z_a-z")),
                    ],
                ),
            ),
        ],
    ),
    Schema::new(
        &[
            Rule::Types(Types::OBJECT),
            Rule::Members {
                named: &[
                    ("id", Schema::new(&[Rule::Types(Types::STRING)])),
                    ("name", Schema::new(&[Rule::Types(Types::STRING)])),
                    ("remark", Schema::new(&[Rule::Types(Types::STRING)])),
                    (
                        "creator",
                        Schema::new(
                            &[Rule::AllOf(&[Schema::new(&[Rule::Definition(9)])])],
                        ),
                    ),
                    (
                        "update_time",
                        Schema::new(
                            &[Rule::Types(Types::STRING), Rule::Format(Format::DateTime)],
                        ),
                    ),
                    ("app_key", Schema::new(&[Rule::Types(Types::STRING)])),
                    (
                        "app_secret",
                        Schema::new(
                            &[Rule::AllOf(&[Schema::new(&[Rule::Definition(10)])])],
                        ),
                    ),
                    (
                        "register_time",
                        Schema::new(
                            &[Rule::Types(Types::STRING), Rule::Format(Format::DateTime)],
                        ),
                    ),
                    (
                        "status",
                        Schema::new(
                            &[Rule::AllOf(&[Schema::new(&[Rule::Definition(11)])])],
                        ),
                    ),
                    (
                        "app_type",
                        Schema::new(
                            &[Rule::AllOf(&[Schema::new(&[Rule::Definition(12)])])],
                        ),
                    ),
                    (
                        "roma_app_type",
                        Schema::new(
                            &[Rule::AllOf(&[Schema::new(&[Rule::Definition(13)])])],
                        ),
                    ),
                    ("related_domain_id", Schema::new(&[Rule::Types(Types::STRING)])),
                    ("related_project_id", Schema::new(&[Rule::Types(Types::STRING)])),
                ],
                matching: &[],
                rest: None,
            },
        ],
    ),
    Schema::new(
        &[
            Rule::Types(Types::OBJECT),
            Rule::Required(&["size", "total"]),
            Rule::Members {
                named: &[
                    ("size", Schema::new(&[Rule::Types(Types::INTEGER)])),
                    ("total", Schema::new(&[Rule::Types(Types::INTEGER)])),
                    (
                        "apps",
                        Schema::new(
                            &[
                                Rule::Types(Types::ARRAY),
                                Rule::Items {
                                    first: &[],
                                    rest: Some(&Schema::new(&[Rule::Definition(7)])),
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
            Rule::AllOf(
                &[
                    Schema::new(&[Rule::Definition(5)]),
                    Schema::new(
                        &[
                            Rule::Types(Types::OBJECT),
                            Rule::Members {
                                named: &[
                                    ("bind_num", Schema::new(&[Rule::Types(Types::INTEGER)])),
                                ],
                                matching: &[],
                                rest: None,
                            },
                        ],
                    ),
                ],
            ),
        ],
    ),
    Schema::new(&[Rule::Types(Types::STRING), Rule::Values(&["\"name\""])]),
    Schema::new(
        &[Rule::Types(Types::STRING), Rule::Values(&["\"USER\"", "\"MARKET\""])],
    ),
    Schema::new(&[Rule::Types(Types::STRING)]),
    Schema::new(&[Rule::Types(Types::INTEGER), Rule::Values(&["1"])]),
    Schema::new(&[Rule::Types(Types::STRING), Rule::Values(&["\"apig\"", "\"roma\""])]),
    Schema::new(
        &[
            Rule::Types(Types::STRING),
            Rule::Values(&["\"subscription\"", "\"integration\""]),
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
