// Made by Specwright from `specs/huawei-roma/openapi.yaml`: change that and generate again.

//! Values for tests: valid ones, near misses, and both sides of every limit.

use crate::types;
use specwright_runtime::pattern::{Class, Pattern, Run};
use specwright_runtime::schema::{Rule, Schema, Types};
use specwright_runtime::testing::{Described, Describes};
use specwright_runtime::text::Format;
pub use specwright_runtime::testing::{
    Boundary, Miss, Sample, boundaries, near_misses, valid,
};

impl Describes for types::InstanceIdLimits {
    const NAME: &'static str = "InstanceId";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(0)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Describes for types::ProjectIdLimits {
    const NAME: &'static str = "ProjectId";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(1)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Describes for types::AppIdLimits {
    const NAME: &'static str = "AppId";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(2)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Describes for types::OffsetLimits {
    const NAME: &'static str = "Offset";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(3)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Describes for types::LimitLimits {
    const NAME: &'static str = "Limit";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(4)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Describes for types::RoleNameLimits {
    const NAME: &'static str = "RoleName";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(5)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Describes for types::NamePartLimits {
    const NAME: &'static str = "NamePart";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(6)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Describes for types::UserNameLimits {
    const NAME: &'static str = "UserName";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(7)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Described for types::CreateApp {
    const NAME: &'static str = "CreateApp";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(8)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Describes for types::AppNameLimits {
    const NAME: &'static str = "AppName";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(9)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Describes for types::AppKeyLimits {
    const NAME: &'static str = "AppKey";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(10)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Described for types::App {
    const NAME: &'static str = "App";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(12)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Described for types::AppList {
    const NAME: &'static str = "AppList";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(13)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Described for types::AppRole {
    const NAME: &'static str = "AppRole";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(14)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Describes for types::TimeLimits {
    const NAME: &'static str = "Time";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(15)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Described for types::User {
    const NAME: &'static str = "User";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(16)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Described for types::ErrorBody {
    const NAME: &'static str = "ErrorBody";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(17)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Describes for types::ErrorCodeLimits {
    const NAME: &'static str = "ErrorCode";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(18)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Describes for types::ErrorMessageLimits {
    const NAME: &'static str = "ErrorMessage";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(19)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Describes for types::ErrorDetailsLimits {
    const NAME: &'static str = "ErrorDetails";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(20)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Describes for types::RequestIdLimits {
    const NAME: &'static str = "RequestId";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(21)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Described for types::GatewayError {
    const NAME: &'static str = "GatewayError";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(22)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

impl Describes for types::AppSecretValueLimits {
    const NAME: &'static str = "AppSecretValue";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Definition(11)]);
    const DEFINITIONS: &'static [Schema<'static>] = DEFINITIONS;
}

/// The schemas, by their places.
const DEFINITIONS: &[Schema<'static>] = &[
    Schema::new(
        &[
            Rule::Types(Types::STRING),
            Rule::MinChars(types::InstanceId::MIN_CHARS),
            Rule::MaxChars(types::InstanceId::MAX_CHARS),
        ],
    ),
    Schema::new(
        &[
            Rule::Types(Types::STRING),
            Rule::MinChars(types::ProjectId::MIN_CHARS),
            Rule::MaxChars(types::ProjectId::MAX_CHARS),
        ],
    ),
    Schema::new(&[Rule::Types(Types::STRING), Rule::MaxChars(types::AppId::MAX_CHARS)]),
    Schema::new(
        &[Rule::Types(Types::INTEGER), Rule::Minimum("0"), Rule::Maximum("10000")],
    ),
    Schema::new(
        &[Rule::Types(Types::INTEGER), Rule::Minimum("1"), Rule::Maximum("500")],
    ),
    Schema::new(
        &[Rule::Types(Types::STRING), Rule::MaxChars(types::RoleName::MAX_CHARS)],
    ),
    Schema::new(
        &[Rule::Types(Types::STRING), Rule::MaxChars(types::NamePart::MAX_CHARS)],
    ),
    Schema::new(
        &[Rule::Types(Types::STRING), Rule::MaxChars(types::UserName::MAX_CHARS)],
    ),
    Schema::new(
        &[
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
        ],
    ),
    Schema::new(
        &[
            Rule::Types(Types::STRING),
            Rule::Pattern(
                Pattern::runs(
                    "^[\\u4e00-\\u9fffA-Za-z0-9_. ()（）-]*$",
                    &[
                        Run::any(
                            Class::of(" ()\\-.0-9A-Z_a-z")
                                .and(&[('一', '鿿'), ('（', '）')]),
                        ),
                    ],
                ),
            ),
        ],
    ),
    Schema::new(
        &[
            Rule::Types(Types::STRING),
            Rule::Pattern(
                Pattern::runs(
                    "^[\\u4e00-\\u9fffA-Za-z0-9][\\u4e00-\\u9fffA-Za-z0-9_@.-]*$",
                    &[
                        Run::once(Class::of("0-9A-Za-z").and(&[('一', '鿿')])),
                        Run::any(Class::of("\\-.0-9@-Z_a-z").and(&[('一', '鿿')])),
                    ],
                ),
            ),
        ],
    ),
    Schema::new(
        &[
            Rule::Types(Types::NULL.or(Types::STRING)),
            Rule::Pattern(
                Pattern::runs(
                    "^[A-Za-z0-9!@#$%+=./-]*$",
                    &[Run::any(Class::of("!#-%+\\--9=@-Za-z"))],
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
                        "roles",
                        Schema::new(
                            &[
                                Rule::Types(Types::ARRAY),
                                Rule::Items {
                                    first: &[],
                                    rest: Some(&Schema::new(&[Rule::Definition(14)])),
                                },
                            ],
                        ),
                    ),
                    (
                        "create_time",
                        Schema::new(
                            &[Rule::AllOf(&[Schema::new(&[Rule::Definition(15)])])],
                        ),
                    ),
                    (
                        "update_time",
                        Schema::new(
                            &[Rule::AllOf(&[Schema::new(&[Rule::Definition(15)])])],
                        ),
                    ),
                    (
                        "created_user",
                        Schema::new(
                            &[Rule::AllOf(&[Schema::new(&[Rule::Definition(16)])])],
                        ),
                    ),
                    (
                        "last_updated_user",
                        Schema::new(
                            &[Rule::AllOf(&[Schema::new(&[Rule::Definition(16)])])],
                        ),
                    ),
                    ("owner", Schema::new(&[Rule::Types(Types::BOOLEAN)])),
                    ("key", Schema::new(&[Rule::Types(Types::STRING)])),
                    ("favorite", Schema::new(&[Rule::Types(Types::BOOLEAN)])),
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
                    ("total", Schema::new(&[Rule::Types(Types::INTEGER)])),
                    ("size", Schema::new(&[Rule::Types(Types::INTEGER)])),
                    (
                        "apps",
                        Schema::new(
                            &[
                                Rule::Types(Types::ARRAY),
                                Rule::Items {
                                    first: &[],
                                    rest: Some(&Schema::new(&[Rule::Definition(12)])),
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
            Rule::Types(Types::STRING),
            Rule::Values(
                &["\"read\"", "\"access\"", "\"delete\"", "\"modify\"", "\"admin\""],
            ),
        ],
    ),
    Schema::new(
        &[
            Rule::Types(Types::STRING),
            Rule::MinChars(types::Time::MIN_CHARS),
            Rule::MaxChars(types::Time::MAX_CHARS),
            Rule::Format(Format::DateTime),
        ],
    ),
    Schema::new(
        &[
            Rule::Types(Types::OBJECT),
            Rule::Members {
                named: &[
                    ("user_id", Schema::new(&[Rule::Types(Types::STRING)])),
                    ("user_name", Schema::new(&[Rule::Types(Types::STRING)])),
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
                    ("error_code", Schema::new(&[Rule::Definition(18)])),
                    ("error_msg", Schema::new(&[Rule::Definition(19)])),
                    ("error_details", Schema::new(&[Rule::Definition(20)])),
                    ("request_id", Schema::new(&[Rule::Definition(21)])),
                ],
                matching: &[],
                rest: None,
            },
        ],
    ),
    Schema::new(
        &[
            Rule::Types(Types::STRING),
            Rule::MinChars(types::ErrorCode::MIN_CHARS),
            Rule::MaxChars(types::ErrorCode::MAX_CHARS),
        ],
    ),
    Schema::new(
        &[
            Rule::Types(Types::STRING),
            Rule::MinChars(types::ErrorMessage::MIN_CHARS),
            Rule::MaxChars(types::ErrorMessage::MAX_CHARS),
        ],
    ),
    Schema::new(
        &[
            Rule::Types(Types::STRING),
            Rule::MinChars(types::ErrorDetails::MIN_CHARS),
            Rule::MaxChars(types::ErrorDetails::MAX_CHARS),
        ],
    ),
    Schema::new(
        &[
            Rule::Types(Types::STRING),
            Rule::MinChars(types::RequestId::MIN_CHARS),
            Rule::MaxChars(types::RequestId::MAX_CHARS),
        ],
    ),
    Schema::new(
        &[
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
        ],
    ),
];
