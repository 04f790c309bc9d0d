// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::checked::{Checked, Rules};
use specwright_runtime::json::Json;
use specwright_runtime::pattern::{Class, Pattern, Run, Table};
use specwright_runtime::schema::{Rule, Schema, Types};
use specwright_runtime::text::{Text, TextLimits};
use std::collections::BTreeMap;

/// `Headers`.
///
/// All that it keeps stands in [`HeadersRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Headers`.
pub type Headers = Checked<BTreeMap<String, Json>, HeadersRules>;

/// What [`Headers`] keeps.
pub enum HeadersRules {}

impl Rules for HeadersRules {
    const NAME: &'static str = "Headers";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Members {
            named: &[],
            matching: &[
                (
                    Pattern::runs(
                        "^X-",
                        &[
                            Run::once(Class::of("X")),
                            Run::once(Class::of("\\-")),
                            Run::any(Class::ANY),
                        ],
                    ),
                    Schema::new(&[Rule::Types(Types::STRING)]),
                ),
                (
                    Pattern::table(
                        "[0-9]$",
                        &Table::new(&[(b'0', 1), (b':', 0)], &[[0, 0], [1, 2], [1, 2]], 1, 2),
                    ),
                    Schema::new(&[Rule::MaxChars(3)]),
                ),
            ],
            rest: None,
        },
    ]);
    const COMPLETE: bool = true;
}

/// `Strict`.
///
/// All that it keeps stands in [`StrictRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Strict`.
pub type Strict = Checked<StrictFields, StrictRules>;

/// What [`Strict`] keeps.
pub enum StrictRules {}

impl Rules for StrictRules {
    const NAME: &'static str = "Strict";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Members {
            named: &[("id", Schema::new(&[Rule::Types(Types::INTEGER)]))],
            matching: &[(
                Pattern::runs(
                    "^x-",
                    &[Run::once(Class::of("x")), Run::once(Class::of("\\-")), Run::any(Class::ANY)],
                ),
                Schema::ANY,
            )],
            rest: Some(&Schema::NEVER),
        },
    ]);
    const COMPLETE: bool = true;
}

/// `StrictFields`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Strict`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct StrictFields {
    /// `id`
    pub id: Option<i64>,
    /// Members that no property of the schema names.
    pub additional: BTreeMap<String, Json>,
}

impl StrictFields {
    /// An empty `StrictFields`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `Keys`.
///
/// It keeps the rules of [`KeysRules`] besides.
///
/// Stated in `openapi.yaml` at `/components/schemas/Keys`.
pub type Keys = Checked<BTreeMap<String, Json>, KeysRules>;

/// What [`Keys`] keeps.
pub enum KeysRules {}

impl Rules for KeysRules {
    const NAME: &'static str = "Keys";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::PropertyNames(&Schema::new(&[
        Rule::MaxChars(4),
        Rule::Pattern(Pattern::runs("^[a-z]+$", &[Run::some(Class::of("a-z"))])),
    ]))]);
}

/// `Chosen`.
///
/// It keeps the rules of [`ChosenRules`] besides.
///
/// Stated in `openapi.yaml` at `/components/schemas/Chosen`.
pub type Chosen = Checked<BTreeMap<String, i64>, ChosenRules>;

/// What [`Chosen`] keeps.
pub enum ChosenRules {}

impl Rules for ChosenRules {
    const NAME: &'static str = "Chosen";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::PropertyNames(&Schema::new(&[Rule::Values(&[
        "\"a\"",
        "\"b\"",
    ])]))]);
}

/// `Texts`.
///
/// All that it keeps stands in [`TextsRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Texts`.
pub type Texts = Checked<BTreeMap<String, TextsValue>, TextsRules>;

/// What [`Texts`] keeps.
pub enum TextsRules {}

impl Rules for TextsRules {
    const NAME: &'static str = "Texts";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Members {
            named: &[],
            matching: &[(
                Pattern::runs(
                    "^t_",
                    &[Run::once(Class::of("t")), Run::once(Class::of("_")), Run::any(Class::ANY)],
                ),
                Schema::new(&[Rule::Types(Types::STRING), Rule::MaxChars(3)]),
            )],
            rest: Some(&Schema::NEVER),
        },
    ]);
    const COMPLETE: bool = true;
}

/// `TextsValue`.
///
/// At most 3 characters.
///
/// Stated in `openapi.yaml` at `/components/schemas/Texts/patternProperties/^t_`.
pub type TextsValue = Text<TextsValueLimits>;

/// The limits of [`TextsValue`].
pub enum TextsValueLimits {}

impl TextLimits for TextsValueLimits {
    const NAME: &'static str = "TextsValue";
    const MAX_CHARS: usize = 3;
}

/// `TextsAndNumbers`.
///
/// All that it keeps stands in [`TextsAndNumbersRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/TextsAndNumbers`.
pub type TextsAndNumbers = Checked<
    BTreeMap<String, TextsAndNumbersValue>,
    TextsAndNumbersRules,
>;

/// What [`TextsAndNumbers`] keeps.
pub enum TextsAndNumbersRules {}

impl Rules for TextsAndNumbersRules {
    const NAME: &'static str = "TextsAndNumbers";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Members {
            named: &[],
            matching: &[(
                Pattern::runs(
                    "^t_",
                    &[Run::once(Class::of("t")), Run::once(Class::of("_")), Run::any(Class::ANY)],
                ),
                Schema::new(&[Rule::Types(Types::STRING)]),
            )],
            rest: Some(&Schema::new(&[Rule::Types(Types::INTEGER)])),
        },
    ]);
    const COMPLETE: bool = true;
}

/// `TextsAndNumbersValue`.
///
/// Stated in `openapi.yaml` at `/components/schemas/TextsAndNumbers/patternProperties/^t_`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TextsAndNumbersValue {
    /// As `String`.
    String(String),
    /// As `Integer`.
    Integer(i64),
}

/// `Nested`.
///
/// All that it keeps stands in [`NestedRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Nested`.
pub type Nested = Checked<BTreeMap<String, NestedValue>, NestedRules>;

/// What [`Nested`] keeps.
pub enum NestedRules {}

impl Rules for NestedRules {
    const NAME: &'static str = "Nested";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Members {
            named: &[],
            matching: &[(
                Pattern::runs(
                    "^n_",
                    &[Run::once(Class::of("n")), Run::once(Class::of("_")), Run::any(Class::ANY)],
                ),
                Schema::new(&[Rule::Definition(1)]),
            )],
            rest: None,
        },
    ]);
    const DEFINITIONS: &'static [Schema<'static>] = crate::wire::DEFINITIONS;
    const COMPLETE: bool = true;
}

/// `NestedValue`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Nested/patternProperties/^n_`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NestedValue {
    /// As `Object`.
    Object(Nested),
    /// As `Other`.
    Other(Json),
}
