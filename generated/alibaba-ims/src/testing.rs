// Made by Specwright from `specs/alibaba-ims/openapi.yaml`: change that and generate again.

//! Values for tests: valid ones, near misses, and both sides of every limit.

use crate::types;
use specwright_runtime::pattern::{Class, Pattern, Run};
use specwright_runtime::schema::{Rule, Schema, Types};
use specwright_runtime::text::Format;
pub use specwright_runtime::testing::{
    Boundary, Miss, Sample, boundaries, near_misses, valid,
};

specwright_runtime::describes!(
    types::DisplayNameLimits : "DisplayName", Schema::new(& [Rule::Definition(0)]),
    DEFINITIONS
);

specwright_runtime::describes!(
    types::AppNameLimits : "AppName", Schema::new(& [Rule::Definition(1)]), DEFINITIONS
);

specwright_runtime::described!(
    types::AppType : "AppType", Schema::new(& [Rule::Definition(2)]), DEFINITIONS
);

specwright_runtime::describes!(
    types::AccessTokenValidityLimits : "AccessTokenValidity", Schema::new(&
    [Rule::Definition(3)]), DEFINITIONS
);

specwright_runtime::describes!(
    types::RefreshTokenValidityLimits : "RefreshTokenValidity", Schema::new(&
    [Rule::Definition(4)]), DEFINITIONS
);

specwright_runtime::described!(
    types::ProtocolVersion : "ProtocolVersion", Schema::new(& [Rule::Definition(5)]),
    DEFINITIONS
);

specwright_runtime::described!(
    types::CreatedApplication : "CreatedApplication", Schema::new(&
    [Rule::Definition(6)]), DEFINITIONS
);

specwright_runtime::described!(
    types::ShownApplication : "ShownApplication", Schema::new(& [Rule::Definition(7)]),
    DEFINITIONS
);

specwright_runtime::described!(
    types::ListedApplications : "ListedApplications", Schema::new(&
    [Rule::Definition(8)]), DEFINITIONS
);

specwright_runtime::described!(
    types::Applications : "Applications", Schema::new(& [Rule::Definition(9)]),
    DEFINITIONS
);

specwright_runtime::described!(
    types::DeletedApplication : "DeletedApplication", Schema::new(&
    [Rule::Definition(10)]), DEFINITIONS
);

specwright_runtime::described!(
    types::Application : "Application", Schema::new(& [Rule::Definition(11)]),
    DEFINITIONS
);

specwright_runtime::described!(
    types::RedirectUris : "RedirectUris", Schema::new(& [Rule::Definition(12)]),
    DEFINITIONS
);

specwright_runtime::described!(
    types::DelegatedScope : "DelegatedScope", Schema::new(& [Rule::Definition(13)]),
    DEFINITIONS
);

specwright_runtime::described!(
    types::PredefinedScopes : "PredefinedScopes", Schema::new(& [Rule::Definition(14)]),
    DEFINITIONS
);

specwright_runtime::described!(
    types::PredefinedScope : "PredefinedScope", Schema::new(& [Rule::Definition(15)]),
    DEFINITIONS
);

specwright_runtime::described!(
    types::ErrorBody : "ErrorBody", Schema::new(& [Rule::Definition(16)]), DEFINITIONS
);

/// The schemas, by their places.
const DEFINITIONS: &[Schema<'static>] = &[
    Schema::new(
        &[Rule::Types(Types::STRING), Rule::MaxChars(types::DisplayName::MAX_CHARS)],
    ),
    Schema::new(
        &[
            Rule::Types(Types::STRING),
            Rule::MaxChars(types::AppName::MAX_CHARS),
            Rule::Pattern(
                Pattern::runs(
                    "^[A-Za-z0-9._-]*$",
                    &[Run::any(Class::of("\\-.0-9A-Z_a-z"))],
                ),
            ),
        ],
    ),
    Schema::new(
        &[
            Rule::Types(Types::STRING),
            Rule::Values(&["\"WebApp\"", "\"NativeApp\"", "\"ServerApp\""]),
        ],
    ),
    Schema::new(
        &[
            Rule::Types(Types::INTEGER),
            Rule::Minimum("900"),
            Rule::Maximum("10800"),
            Rule::Minimum("-2147483648"),
            Rule::Maximum("2147483647"),
        ],
    ),
    Schema::new(
        &[
            Rule::Types(Types::INTEGER),
            Rule::Minimum("7200"),
            Rule::Maximum("31536000"),
            Rule::Minimum("-2147483648"),
            Rule::Maximum("2147483647"),
        ],
    ),
    Schema::new(&[Rule::Types(Types::STRING), Rule::Values(&["\"2.0\"", "\"2.1\""])]),
    Schema::new(
        &[
            Rule::Types(Types::OBJECT),
            Rule::Members {
                named: &[
                    ("RequestId", Schema::new(&[Rule::Types(Types::STRING)])),
                    ("Application", Schema::new(&[Rule::Definition(11)])),
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
                    ("RequestId", Schema::new(&[Rule::Types(Types::STRING)])),
                    ("Application", Schema::new(&[Rule::Definition(11)])),
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
                    ("RequestId", Schema::new(&[Rule::Types(Types::STRING)])),
                    ("Applications", Schema::new(&[Rule::Definition(9)])),
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
                    (
                        "Application",
                        Schema::new(
                            &[
                                Rule::Types(Types::ARRAY),
                                Rule::Items {
                                    first: &[],
                                    rest: Some(&Schema::new(&[Rule::Definition(11)])),
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
                named: &[("RequestId", Schema::new(&[Rule::Types(Types::STRING)]))],
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
                    ("AppId", Schema::new(&[Rule::Types(Types::STRING)])),
                    ("AppName", Schema::new(&[Rule::Types(Types::STRING)])),
                    ("DisplayName", Schema::new(&[Rule::Types(Types::STRING)])),
                    (
                        "AppType",
                        Schema::new(
                            &[Rule::AllOf(&[Schema::new(&[Rule::Definition(2)])])],
                        ),
                    ),
                    ("AccountId", Schema::new(&[Rule::Types(Types::STRING)])),
                    (
                        "CreateDate",
                        Schema::new(
                            &[Rule::Types(Types::STRING), Rule::Format(Format::DateTime)],
                        ),
                    ),
                    (
                        "UpdateDate",
                        Schema::new(
                            &[Rule::Types(Types::STRING), Rule::Format(Format::DateTime)],
                        ),
                    ),
                    (
                        "AccessTokenValidity",
                        Schema::new(
                            &[
                                Rule::Types(Types::INTEGER),
                                Rule::Minimum("-2147483648"),
                                Rule::Maximum("2147483647"),
                            ],
                        ),
                    ),
                    (
                        "RefreshTokenValidity",
                        Schema::new(
                            &[
                                Rule::Types(Types::INTEGER),
                                Rule::Minimum("-2147483648"),
                                Rule::Maximum("2147483647"),
                            ],
                        ),
                    ),
                    ("SecretRequired", Schema::new(&[Rule::Types(Types::BOOLEAN)])),
                    ("IsMultiTenant", Schema::new(&[Rule::Types(Types::BOOLEAN)])),
                    (
                        "RedirectUris",
                        Schema::new(
                            &[Rule::AllOf(&[Schema::new(&[Rule::Definition(12)])])],
                        ),
                    ),
                    (
                        "DelegatedScope",
                        Schema::new(
                            &[Rule::AllOf(&[Schema::new(&[Rule::Definition(13)])])],
                        ),
                    ),
                    (
                        "ProtocolVersion",
                        Schema::new(
                            &[Rule::AllOf(&[Schema::new(&[Rule::Definition(5)])])],
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
                    (
                        "RedirectUri",
                        Schema::new(
                            &[
                                Rule::Types(Types::ARRAY),
                                Rule::Items {
                                    first: &[],
                                    rest: Some(&Schema::new(&[Rule::Types(Types::STRING)])),
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
                    (
                        "PredefinedScopes",
                        Schema::new(
                            &[Rule::AllOf(&[Schema::new(&[Rule::Definition(14)])])],
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
                    (
                        "PredefinedScope",
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
                    ("Name", Schema::new(&[Rule::Types(Types::STRING)])),
                    ("Description", Schema::new(&[Rule::Types(Types::STRING)])),
                    ("Required", Schema::new(&[Rule::Types(Types::BOOLEAN)])),
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
                    ("RequestId", Schema::new(&[Rule::Types(Types::STRING)])),
                    ("HostId", Schema::new(&[Rule::Types(Types::STRING)])),
                    ("Code", Schema::new(&[Rule::Types(Types::STRING)])),
                    ("Message", Schema::new(&[Rule::Types(Types::STRING)])),
                    ("Recommend", Schema::new(&[Rule::Types(Types::STRING)])),
                ],
                matching: &[],
                rest: None,
            },
        ],
    ),
];
