// Made by Specwright from `specs/huawei-roma/openapi.yaml`: change that and generate again.

//! Values for tests: valid ones, near misses, and both sides of every limit.

use crate::types;
use specwright_runtime::pattern::{Class, Pattern, Run};
use specwright_runtime::schema::{Rule, Schema, Types};
use specwright_runtime::text::Format;
pub use specwright_runtime::testing::{
    Boundary, Miss, Sample, boundaries, near_misses, valid,
};

specwright_runtime::describes!(types::InstanceIdLimits: "InstanceId", DEFINITIONS[0]);

specwright_runtime::describes!(types::ProjectIdLimits: "ProjectId", DEFINITIONS[1]);

specwright_runtime::describes!(types::AppIdLimits: "AppId", DEFINITIONS[2]);

specwright_runtime::describes!(types::OffsetLimits: "Offset", DEFINITIONS[3]);

specwright_runtime::describes!(types::LimitLimits: "Limit", DEFINITIONS[4]);

specwright_runtime::describes!(types::RoleNameLimits: "RoleName", DEFINITIONS[5]);

specwright_runtime::describes!(types::NamePartLimits: "NamePart", DEFINITIONS[6]);

specwright_runtime::describes!(types::UserNameLimits: "UserName", DEFINITIONS[7]);

specwright_runtime::described!(types::CreateApp: "CreateApp", DEFINITIONS[8]);

specwright_runtime::describes!(types::AppNameLimits: "AppName", DEFINITIONS[9]);

specwright_runtime::describes!(types::AppKeyLimits: "AppKey", DEFINITIONS[10]);

specwright_runtime::described!(types::App: "App", DEFINITIONS[12]);

specwright_runtime::described!(types::AppList: "AppList", DEFINITIONS[13]);

specwright_runtime::described!(types::AppRole: "AppRole", DEFINITIONS[14]);

specwright_runtime::describes!(types::TimeLimits: "Time", DEFINITIONS[15]);

specwright_runtime::described!(types::User: "User", DEFINITIONS[16]);

specwright_runtime::described!(types::ErrorBody: "ErrorBody", DEFINITIONS[17]);

specwright_runtime::describes!(types::ErrorCodeLimits: "ErrorCode", DEFINITIONS[18]);

specwright_runtime::describes!(types::ErrorMessageLimits: "ErrorMessage", DEFINITIONS[19]);

specwright_runtime::describes!(types::ErrorDetailsLimits: "ErrorDetails", DEFINITIONS[20]);

specwright_runtime::describes!(types::RequestIdLimits: "RequestId", DEFINITIONS[21]);

specwright_runtime::described!(types::GatewayError: "GatewayError", DEFINITIONS[22]);

specwright_runtime::describes!(types::AppSecretValueLimits: "AppSecretValue", DEFINITIONS[11]);

/// The schemas, by their places.
const DEFINITIONS: &[Schema<'static>] = &[
    Schema::new(&[
        Rule::Types(Types::STRING),
        Rule::MinChars(types::InstanceId::MIN_CHARS),
        Rule::MaxChars(types::InstanceId::MAX_CHARS),
    ]),
    Schema::new(&[
        Rule::Types(Types::STRING),
        Rule::MinChars(types::ProjectId::MIN_CHARS),
        Rule::MaxChars(types::ProjectId::MAX_CHARS),
    ]),
    Schema::new(&[Rule::Types(Types::STRING), Rule::MaxChars(types::AppId::MAX_CHARS)]),
    Schema::new(&[Rule::Types(Types::INTEGER), Rule::Minimum("0"), Rule::Maximum("10000")]),
    Schema::new(&[Rule::Types(Types::INTEGER), Rule::Minimum("1"), Rule::Maximum("500")]),
    Schema::new(&[Rule::Types(Types::STRING), Rule::MaxChars(types::RoleName::MAX_CHARS)]),
    Schema::new(&[Rule::Types(Types::STRING), Rule::MaxChars(types::NamePart::MAX_CHARS)]),
    Schema::new(&[Rule::Types(Types::STRING), Rule::MaxChars(types::UserName::MAX_CHARS)]),
    Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Required(&["name"]),
        Rule::Members {
            named: &[
                ("name", Schema::new(&[Rule::Definition(9)])),
                ("remark", Schema::new(&[Rule::Types(Types::STRING)])),
                ("key", Schema::new(&[Rule::Definition(10)])),
                ("secret", Schema::new(&[Rule::Definition(11)])),
                ("favorite", Schema::new(&[Rule::Types(Types::BOOLEAN)])),
            ],
            matching: &[],
            rest: None,
        },
    ]),
    Schema::new(&[
        Rule::Types(Types::STRING),
        Rule::Pattern(Pattern::runs(
            "^[\\u4e00-\\u9fffA-Za-z0-9_. ()（）-]*$",
            &[Run::any(Class::of(" ()\\-.0-9A-Z_a-z").and(&[('一', '鿿'), ('（', '）')]))],
        )),
    ]),
    Schema::new(&[
        Rule::Types(Types::STRING),
        Rule::Pattern(Pattern::runs(
            "^[\\u4e00-\\u9fffA-Za-z0-9][\\u4e00-\\u9fffA-Za-z0-9_@.-]*$",
            &[
                Run::once(Class::of("0-9A-Za-z").and(&[('一', '鿿')])),
                Run::any(Class::of("\\-.0-9@-Z_a-z").and(&[('一', '鿿')])),
            ],
        )),
    ]),
    Schema::new(&[
        Rule::Types(Types::NULL.or(Types::STRING)),
        Rule::Pattern(Pattern::runs(
            "^[A-Za-z0-9!@#$%+=./-]*$",
            &[Run::any(Class::of("!#-%+\\--9=@-Za-z"))],
        )),
    ]),
    Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Members {
            named: &[
                ("id", Schema::new(&[Rule::Types(Types::STRING)])),
                ("name", Schema::new(&[Rule::Types(Types::STRING)])),
                ("remark", Schema::new(&[Rule::Types(Types::STRING)])),
                (
                    "roles",
                    Schema::new(&[
                        Rule::Types(Types::ARRAY),
                        Rule::Items {
                            first: &[],
                            rest: Some(&Schema::new(&[Rule::Definition(14)])),
                        },
                    ]),
                ),
                (
                    "create_time",
                    Schema::new(&[Rule::AllOf(&[Schema::new(&[Rule::Definition(15)])])]),
                ),
                (
                    "update_time",
                    Schema::new(&[Rule::AllOf(&[Schema::new(&[Rule::Definition(15)])])]),
                ),
                (
                    "created_user",
                    Schema::new(&[Rule::AllOf(&[Schema::new(&[Rule::Definition(16)])])]),
                ),
                (
                    "last_updated_user",
                    Schema::new(&[Rule::AllOf(&[Schema::new(&[Rule::Definition(16)])])]),
                ),
                ("owner", Schema::new(&[Rule::Types(Types::BOOLEAN)])),
                ("key", Schema::new(&[Rule::Types(Types::STRING)])),
                ("favorite", Schema::new(&[Rule::Types(Types::BOOLEAN)])),
            ],
            matching: &[],
            rest: None,
        },
    ]),
    Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Members {
            named: &[
                ("total", Schema::new(&[Rule::Types(Types::INTEGER)])),
                ("size", Schema::new(&[Rule::Types(Types::INTEGER)])),
                (
                    "apps",
                    Schema::new(&[
                        Rule::Types(Types::ARRAY),
                        Rule::Items {
                            first: &[],
                            rest: Some(&Schema::new(&[Rule::Definition(12)])),
                        },
                    ]),
                ),
            ],
            matching: &[],
            rest: None,
        },
    ]),
    Schema::new(&[
        Rule::Types(Types::STRING),
        Rule::Values(&["\"read\"", "\"access\"", "\"delete\"", "\"modify\"", "\"admin\""]),
    ]),
    Schema::new(&[
        Rule::Types(Types::STRING),
        Rule::MinChars(types::Time::MIN_CHARS),
        Rule::MaxChars(types::Time::MAX_CHARS),
        Rule::Format(Format::DateTime),
    ]),
    Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Members {
            named: &[
                ("user_id", Schema::new(&[Rule::Types(Types::STRING)])),
                ("user_name", Schema::new(&[Rule::Types(Types::STRING)])),
            ],
            matching: &[],
            rest: None,
        },
    ]),
    Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Members {
            named: &[
                ("error_code", Schema::new(&[Rule::Definition(18)])),
                ("error_msg", Schema::new(&[Rule::Definition(19)])),
                ("error_details", Schema::new(&[Rule::Definition(20)])),
                ("request_id", Schema::new(&[Rule::Definition(21)])),
            ],
            matching: &[],
            rest: None,
        },
    ]),
    Schema::new(&[
        Rule::Types(Types::STRING),
        Rule::MinChars(types::ErrorCode::MIN_CHARS),
        Rule::MaxChars(types::ErrorCode::MAX_CHARS),
    ]),
    Schema::new(&[
        Rule::Types(Types::STRING),
        Rule::MinChars(types::ErrorMessage::MIN_CHARS),
        Rule::MaxChars(types::ErrorMessage::MAX_CHARS),
    ]),
    Schema::new(&[
        Rule::Types(Types::STRING),
        Rule::MinChars(types::ErrorDetails::MIN_CHARS),
        Rule::MaxChars(types::ErrorDetails::MAX_CHARS),
    ]),
    Schema::new(&[
        Rule::Types(Types::STRING),
        Rule::MinChars(types::RequestId::MIN_CHARS),
        Rule::MaxChars(types::RequestId::MAX_CHARS),
    ]),
    Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Members {
            named: &[
                ("error_code", Schema::new(&[Rule::Types(Types::STRING)])),
                ("error_msg", Schema::new(&[Rule::Types(Types::STRING)])),
                ("request_id", Schema::new(&[Rule::Types(Types::STRING)])),
            ],
            matching: &[],
            rest: None,
        },
    ]),
];
