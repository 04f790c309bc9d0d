// Made by Specwright from `specs/alibaba-ims/openapi.yaml`: change that and generate again.

//! Values for tests: valid ones, near misses, and both sides of every limit.

use crate::types;
use specwright_runtime::pattern::{Class, Pattern, Run};
use specwright_runtime::schema::{Rule, Schema, Types};
use specwright_runtime::text::Format;
pub use specwright_runtime::testing::{
    Boundary, Miss, Sample, boundaries, near_misses, valid,
};

specwright_runtime::describes!(types::DisplayNameLimits: "DisplayName", DEFINITIONS[0]);

specwright_runtime::describes!(types::AppNameLimits: "AppName", DEFINITIONS[1]);

specwright_runtime::described!(types::AppType: "AppType", DEFINITIONS[2]);

specwright_runtime::describes!(
    types::AccessTokenValidityLimits: "AccessTokenValidity",
    DEFINITIONS[3],
);

specwright_runtime::describes!(
    types::RefreshTokenValidityLimits: "RefreshTokenValidity",
    DEFINITIONS[4],
);

specwright_runtime::described!(types::ProtocolVersion: "ProtocolVersion", DEFINITIONS[5]);

specwright_runtime::described!(types::CreatedApplication: "CreatedApplication", DEFINITIONS[6]);

specwright_runtime::described!(types::ShownApplication: "ShownApplication", DEFINITIONS[7]);

specwright_runtime::described!(types::ListedApplications: "ListedApplications", DEFINITIONS[8]);

specwright_runtime::described!(types::Applications: "Applications", DEFINITIONS[9]);

specwright_runtime::described!(types::DeletedApplication: "DeletedApplication", DEFINITIONS[10]);

specwright_runtime::described!(types::Application: "Application", DEFINITIONS[11]);

specwright_runtime::described!(types::RedirectUris: "RedirectUris", DEFINITIONS[12]);

specwright_runtime::described!(types::DelegatedScope: "DelegatedScope", DEFINITIONS[13]);

specwright_runtime::described!(types::PredefinedScopes: "PredefinedScopes", DEFINITIONS[14]);

specwright_runtime::described!(types::PredefinedScope: "PredefinedScope", DEFINITIONS[15]);

specwright_runtime::described!(types::ErrorBody: "ErrorBody", DEFINITIONS[16]);

/// The schemas, by their places.
const DEFINITIONS: &[Schema<'static>] = &[
    Schema::new(&[Rule::Types(Types::STRING), Rule::MaxChars(types::DisplayName::MAX_CHARS)]),
    Schema::new(&[
        Rule::Types(Types::STRING),
        Rule::MaxChars(types::AppName::MAX_CHARS),
        Rule::Pattern(Pattern::runs("^[A-Za-z0-9._-]*$", &[Run::any(Class::of("\\-.0-9A-Z_a-z"))])),
    ]),
    Schema::new(&[
        Rule::Types(Types::STRING),
        Rule::Values(&["\"WebApp\"", "\"NativeApp\"", "\"ServerApp\""]),
    ]),
    Schema::new(&[
        Rule::Types(Types::INTEGER),
        Rule::Minimum("900"),
        Rule::Maximum("10800"),
        Rule::Minimum("-2147483648"),
        Rule::Maximum("2147483647"),
    ]),
    Schema::new(&[
        Rule::Types(Types::INTEGER),
        Rule::Minimum("7200"),
        Rule::Maximum("31536000"),
        Rule::Minimum("-2147483648"),
        Rule::Maximum("2147483647"),
    ]),
    Schema::new(&[Rule::Types(Types::STRING), Rule::Values(&["\"2.0\"", "\"2.1\""])]),
    Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Members {
            named: &[
                ("RequestId", Schema::new(&[Rule::Types(Types::STRING)])),
                ("Application", Schema::new(&[Rule::Definition(11)])),
            ],
            matching: &[],
            rest: None,
        },
    ]),
    Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Members {
            named: &[
                ("RequestId", Schema::new(&[Rule::Types(Types::STRING)])),
                ("Application", Schema::new(&[Rule::Definition(11)])),
            ],
            matching: &[],
            rest: None,
        },
    ]),
    Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Members {
            named: &[
                ("RequestId", Schema::new(&[Rule::Types(Types::STRING)])),
                ("Applications", Schema::new(&[Rule::Definition(9)])),
            ],
            matching: &[],
            rest: None,
        },
    ]),
    Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Members {
            named: &[(
                "Application",
                Schema::new(&[
                    Rule::Types(Types::ARRAY),
                    Rule::Items { first: &[], rest: Some(&Schema::new(&[Rule::Definition(11)])) },
                ]),
            )],
            matching: &[],
            rest: None,
        },
    ]),
    Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Members {
            named: &[("RequestId", Schema::new(&[Rule::Types(Types::STRING)]))],
            matching: &[],
            rest: None,
        },
    ]),
    Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Members {
            named: &[
                ("AppId", Schema::new(&[Rule::Types(Types::STRING)])),
                ("AppName", Schema::new(&[Rule::Types(Types::STRING)])),
                ("DisplayName", Schema::new(&[Rule::Types(Types::STRING)])),
                ("AppType", Schema::new(&[Rule::AllOf(&[Schema::new(&[Rule::Definition(2)])])])),
                ("AccountId", Schema::new(&[Rule::Types(Types::STRING)])),
                (
                    "CreateDate",
                    Schema::new(&[Rule::Types(Types::STRING), Rule::Format(Format::DateTime)]),
                ),
                (
                    "UpdateDate",
                    Schema::new(&[Rule::Types(Types::STRING), Rule::Format(Format::DateTime)]),
                ),
                (
                    "AccessTokenValidity",
                    Schema::new(&[
                        Rule::Types(Types::INTEGER),
                        Rule::Minimum("-2147483648"),
                        Rule::Maximum("2147483647"),
                    ]),
                ),
                (
                    "RefreshTokenValidity",
                    Schema::new(&[
                        Rule::Types(Types::INTEGER),
                        Rule::Minimum("-2147483648"),
                        Rule::Maximum("2147483647"),
                    ]),
                ),
                ("SecretRequired", Schema::new(&[Rule::Types(Types::BOOLEAN)])),
                ("IsMultiTenant", Schema::new(&[Rule::Types(Types::BOOLEAN)])),
                (
                    "RedirectUris",
                    Schema::new(&[Rule::AllOf(&[Schema::new(&[Rule::Definition(12)])])]),
                ),
                (
                    "DelegatedScope",
                    Schema::new(&[Rule::AllOf(&[Schema::new(&[Rule::Definition(13)])])]),
                ),
                (
                    "ProtocolVersion",
                    Schema::new(&[Rule::AllOf(&[Schema::new(&[Rule::Definition(5)])])]),
                ),
            ],
            matching: &[],
            rest: None,
        },
    ]),
    Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Members {
            named: &[(
                "RedirectUri",
                Schema::new(&[
                    Rule::Types(Types::ARRAY),
                    Rule::Items {
                        first: &[],
                        rest: Some(&Schema::new(&[Rule::Types(Types::STRING)])),
                    },
                ]),
            )],
            matching: &[],
            rest: None,
        },
    ]),
    Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Members {
            named: &[(
                "PredefinedScopes",
                Schema::new(&[Rule::AllOf(&[Schema::new(&[Rule::Definition(14)])])]),
            )],
            matching: &[],
            rest: None,
        },
    ]),
    Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Members {
            named: &[(
                "PredefinedScope",
                Schema::new(&[
                    Rule::Types(Types::ARRAY),
                    Rule::Items { first: &[], rest: Some(&Schema::new(&[Rule::Definition(15)])) },
                ]),
            )],
            matching: &[],
            rest: None,
        },
    ]),
    Schema::new(&[
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
    ]),
    Schema::new(&[
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
    ]),
];
