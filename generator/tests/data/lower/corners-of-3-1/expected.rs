// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::checked::{Checked, Rules};
use specwright_runtime::format::Date;
use specwright_runtime::integer::{Integer, IntegerLimits};
use specwright_runtime::json::Json;
use specwright_runtime::list::{List, ListLimits};
use specwright_runtime::nullable::Nullable;
use specwright_runtime::number::{Number, NumberLimits};
use specwright_runtime::schema::{Rule, Schema, Types};
use specwright_runtime::text::{Text, TextLimits};
use std::collections::BTreeMap;

/// `EnumFormat`.
///
/// Stated in `openapi.yaml` at `/components/schemas/EnumFormat`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EnumFormat {
    /// `2024-01-01`.
    Type2024_01_01,
}

impl EnumFormat {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Type2024_01_01];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Type2024_01_01 => "2024-01-01",
        }
    }
}

/// `EnumMin`.
///
/// Stated in `openapi.yaml` at `/components/schemas/EnumMin`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EnumMin {
    /// `5`.
    Value5,
    /// `9`.
    Value9,
}

impl EnumMin {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Value5, Self::Value9];

    /// The value on the wire.
    pub fn get(&self) -> i64 {
        match self {
            Self::Value5 => 5,
            Self::Value9 => 9,
        }
    }
}

/// `EnumDup`.
///
/// Stated in `openapi.yaml` at `/components/schemas/EnumDup`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EnumDup {
    /// `1`.
    Value1,
    /// `2`.
    Value2,
}

impl EnumDup {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Value1, Self::Value2];

    /// The value on the wire.
    pub fn get(&self) -> i64 {
        match self {
            Self::Value1 => 1,
            Self::Value2 => 2,
        }
    }
}

/// `EnumBig`.
///
/// All that it keeps stands in [`EnumBigRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/EnumBig`.
pub type EnumBig = Checked<Json, EnumBigRules>;

/// What [`EnumBig`] keeps.
pub enum EnumBigRules {}

impl Rules for EnumBigRules {
    const NAME: &'static str = "EnumBig";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::Types(Types::INTEGER),
        Rule::Values(&["1", "99999999999999999999"]),
    ]);
    const COMPLETE: bool = true;
}

/// `EnumTypes`.
///
/// All that it keeps stands in [`EnumTypesRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/EnumTypes`.
pub type EnumTypes = Checked<Json, EnumTypesRules>;

/// What [`EnumTypes`] keeps.
pub enum EnumTypesRules {}

impl Rules for EnumTypesRules {
    const NAME: &'static str = "EnumTypes";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::Types(Types::INTEGER.or(Types::STRING)),
        Rule::Values(&["\"a\"", "1", "true"]),
    ]);
    const COMPLETE: bool = true;
}

/// `ConstMin`.
///
/// All that it keeps stands in [`ConstMinRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/ConstMin`.
pub type ConstMin = Checked<Json, ConstMinRules>;

/// What [`ConstMin`] keeps.
pub enum ConstMinRules {}

impl Rules for ConstMinRules {
    const NAME: &'static str = "ConstMin";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Values(&["\"abc\""]), Rule::MinChars(4)]);
    const COMPLETE: bool = true;
}

/// `AllNull`.
///
/// Stated in `openapi.yaml` at `/components/schemas/AllNull`.
pub type AllNull = Nullable<AllNullValue>;

/// `AllNullValue`.
///
/// At most 3 characters.
///
/// Stated in `openapi.yaml` at `/components/schemas/AllNull`.
pub type AllNullValue = Text<AllNullValueLimits>;

/// The limits of [`AllNullValue`].
pub enum AllNullValueLimits {}

impl TextLimits for AllNullValueLimits {
    const NAME: &'static str = "AllNullValue";
    const MAX_CHARS: usize = 3;
}

/// `AllNull2`.
///
/// Stated in `openapi.yaml` at `/components/schemas/AllNull2`.
pub type AllNull2 = String;

/// `ReqRest`.
///
/// Stated in `openapi.yaml` at `/components/schemas/ReqRest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReqRest {
    /// `a`
    pub a: i64,
    /// Members that no property of the schema names.
    pub additional: BTreeMap<String, i64>,
}

impl ReqRest {
    /// A `ReqRest` with its required fields; the others are absent.
    pub fn new(a: i64) -> Self {
        Self { a, additional: BTreeMap::new() }
    }
}

/// `OneNull`.
///
/// All that it keeps stands in [`OneNullRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/OneNull`.
pub type OneNull = Checked<OneNullValue, OneNullRules>;

/// What [`OneNull`] keeps.
pub enum OneNullRules {}

impl Rules for OneNullRules {
    const NAME: &'static str = "OneNull";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::OneOf(&[
        Schema::new(&[Rule::Types(Types::NULL.or(Types::STRING))]),
        Schema::new(&[Rule::Types(Types::NULL.or(Types::INTEGER))]),
    ])]);
    const COMPLETE: bool = true;
}

/// `OneNullValue`.
///
/// Stated in `openapi.yaml` at `/components/schemas/OneNull`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OneNullValue {
    /// As `String`.
    String(Nullable<String>),
    /// As `Integer`.
    Integer(Nullable<i64>),
}

/// `AnyNull`.
///
/// Stated in `openapi.yaml` at `/components/schemas/AnyNull`.
pub type AnyNull = Nullable<AnyNullValue>;

/// `AnyNullValue`.
///
/// Stated in `openapi.yaml` at `/components/schemas/AnyNull`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyNullValue {
    /// As `String`.
    String(String),
    /// As `Integer`.
    Integer(i64),
}

/// `OneNum`.
///
/// All that it keeps stands in [`OneNumRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/OneNum`.
pub type OneNum = Checked<OneNumValue, OneNumRules>;

/// What [`OneNum`] keeps.
pub enum OneNumRules {}

impl Rules for OneNumRules {
    const NAME: &'static str = "OneNum";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::OneOf(&[
        Schema::new(&[Rule::Types(Types::NUMBER)]),
        Schema::new(&[Rule::Types(Types::INTEGER)]),
    ])]);
    const COMPLETE: bool = true;
}

/// `OneNumValue`.
///
/// Stated in `openapi.yaml` at `/components/schemas/OneNum`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OneNumValue {
    /// As `Number`.
    Number(f64),
    /// As `Integer`.
    Integer(i64),
}

/// `AnyNum`.
///
/// Stated in `openapi.yaml` at `/components/schemas/AnyNum`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyNum {
    /// As `Integer`.
    Integer(AnyNumInteger),
    /// As `Number`.
    Number(AnyNumNumber),
}

/// `AnyNumInteger`.
///
/// At least 5.
///
/// Stated in `openapi.yaml` at `/components/schemas/AnyNum/anyOf/0`.
pub type AnyNumInteger = Integer<i64, AnyNumIntegerLimits>;

/// The limits of [`AnyNumInteger`].
pub enum AnyNumIntegerLimits {}

impl IntegerLimits for AnyNumIntegerLimits {
    const NAME: &'static str = "AnyNumInteger";
    const MIN: i128 = 5;
}

/// `AnyNumNumber`.
///
/// At most 2.
///
/// Stated in `openapi.yaml` at `/components/schemas/AnyNum/anyOf/1`.
pub type AnyNumNumber = Number<AnyNumNumberLimits>;

/// The limits of [`AnyNumNumber`].
pub enum AnyNumNumberLimits {}

impl NumberLimits for AnyNumNumberLimits {
    const NAME: &'static str = "AnyNumNumber";
    const MAX: f64 = 2.0;
}

/// `OneText`.
///
/// All that it keeps stands in [`OneTextRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/OneText`.
pub type OneText = Checked<OneTextValue, OneTextRules>;

/// What [`OneText`] keeps.
pub enum OneTextRules {}

impl Rules for OneTextRules {
    const NAME: &'static str = "OneText";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::OneOf(&[
        Schema::new(&[
            Rule::Types(Types::STRING),
            Rule::Format(specwright_runtime::text::Format::Date),
        ]),
        Schema::new(&[Rule::Types(Types::STRING), Rule::MaxChars(3)]),
    ])]);
    const COMPLETE: bool = true;
}

/// `OneTextValue`.
///
/// Stated in `openapi.yaml` at `/components/schemas/OneText`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OneTextValue {
    /// As `String`.
    String(Date),
    /// As `String2`.
    String2(OneTextString),
}

/// `OneTextString`.
///
/// At most 3 characters.
///
/// Stated in `openapi.yaml` at `/components/schemas/OneText/oneOf/1`.
pub type OneTextString = Text<OneTextStringLimits>;

/// The limits of [`OneTextString`].
pub enum OneTextStringLimits {}

impl TextLimits for OneTextStringLimits {
    const NAME: &'static str = "OneTextString";
    const MAX_CHARS: usize = 3;
}

/// `AnyEnum`.
///
/// Stated in `openapi.yaml` at `/components/schemas/AnyEnum`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyEnum {
    /// As `Listed`.
    Listed(AnyEnumListed),
    /// As `String`.
    String(AnyEnumString),
}

/// `AnyEnumListed`.
///
/// Stated in `openapi.yaml` at `/components/schemas/AnyEnum/anyOf/0`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AnyEnumListed {
    /// `a`.
    A,
    /// `b`.
    B,
}

impl AnyEnumListed {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::A, Self::B];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
        }
    }
}

/// `AnyEnumString`.
///
/// At least 3 characters.
///
/// Stated in `openapi.yaml` at `/components/schemas/AnyEnum/anyOf/1`.
pub type AnyEnumString = Text<AnyEnumStringLimits>;

/// The limits of [`AnyEnumString`].
pub enum AnyEnumStringLimits {}

impl TextLimits for AnyEnumStringLimits {
    const NAME: &'static str = "AnyEnumString";
    const MIN_CHARS: usize = 3;
}

/// `RefBeside`.
///
/// 1 to 2 characters.
///
/// Stated in `openapi.yaml` at `/components/schemas/RefBeside`.
pub type RefBeside = Text<RefBesideLimits>;

/// The limits of [`RefBeside`].
pub enum RefBesideLimits {}

impl TextLimits for RefBesideLimits {
    const NAME: &'static str = "RefBeside";
    const MIN_CHARS: usize = 1;
    const MAX_CHARS: usize = 2;
}

/// `Word`.
///
/// 1 to 5 characters.
///
/// Stated in `openapi.yaml` at `/components/schemas/Word`.
pub type Word = Text<WordLimits>;

/// The limits of [`Word`].
pub enum WordLimits {}

impl TextLimits for WordLimits {
    const NAME: &'static str = "Word";
    const MIN_CHARS: usize = 1;
    const MAX_CHARS: usize = 5;
}

/// `Local`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Local`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Local {
    /// `a`
    pub a: Option<LocalX>,
}

impl Local {
    /// An empty `Local`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `LocalX`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Local/$defs/x`.
pub type LocalX = i64;

/// `Format`.
///
/// All that it keeps stands in [`FormatRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Format`.
pub type Format = Checked<Json, FormatRules>;

/// What [`Format`] keeps.
pub enum FormatRules {}

impl Rules for FormatRules {
    const NAME: &'static str = "Format";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Format(
        specwright_runtime::text::Format::Date,
    )]);
    const COMPLETE: bool = true;
}

/// `IntFormat`.
///
/// Stated in `openapi.yaml` at `/components/schemas/IntFormat`.
pub type IntFormat = i64;

/// `OneSame`.
///
/// All that it keeps stands in [`OneSameRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/OneSame`.
pub type OneSame = Checked<OneSameValue, OneSameRules>;

/// What [`OneSame`] keeps.
pub enum OneSameRules {}

impl Rules for OneSameRules {
    const NAME: &'static str = "OneSame";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::OneOf(&[
        Schema::new(&[Rule::Definition(0)]),
        Schema::new(&[Rule::Definition(0)]),
    ])]);
    const DEFINITIONS: &'static [Schema<'static>] = crate::wire::DEFINITIONS;
    const COMPLETE: bool = true;
}

/// `OneSameValue`.
///
/// Stated in `openapi.yaml` at `/components/schemas/OneSame`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OneSameValue {
    /// As `Word`.
    Word(Word),
    /// As `Word2`.
    Word2(Word),
}

/// `AnyFalse`.
///
/// Stated in `openapi.yaml` at `/components/schemas/AnyFalse`.
pub type AnyFalse = String;

/// `OneTrue`.
///
/// All that it keeps stands in [`OneTrueRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/OneTrue`.
pub type OneTrue = Checked<OneTrueValue, OneTrueRules>;

/// What [`OneTrue`] keeps.
pub enum OneTrueRules {}

impl Rules for OneTrueRules {
    const NAME: &'static str = "OneTrue";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::OneOf(&[
        Schema::ANY,
        Schema::new(&[Rule::Types(Types::STRING)]),
    ])]);
    const COMPLETE: bool = true;
}

/// `OneTrueValue`.
///
/// Stated in `openapi.yaml` at `/components/schemas/OneTrue`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OneTrueValue {
    /// As `Any`.
    Any(Json),
    /// As `String`.
    String(String),
}

/// `NotSelf`.
///
/// Stated in `openapi.yaml` at `/components/schemas/NotSelf`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NotSelf {
    /// `a`
    pub a: Option<NotSelfA>,
}

impl NotSelf {
    /// An empty `NotSelf`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `NotSelfA`.
///
/// All that it keeps stands in [`NotSelfARules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/NotSelf/properties/a`.
pub type NotSelfA = Checked<Json, NotSelfARules>;

/// What [`NotSelfA`] keeps.
pub enum NotSelfARules {}

impl Rules for NotSelfARules {
    const NAME: &'static str = "NotSelfA";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Not(&Schema::new(&[Rule::Definition(1)]))]);
    const DEFINITIONS: &'static [Schema<'static>] = crate::wire::DEFINITIONS;
    const COMPLETE: bool = true;
}

/// `PropNames`.
///
/// It keeps the rules of [`PropNamesRules`] besides.
///
/// Stated in `openapi.yaml` at `/components/schemas/PropNames`.
pub type PropNames = Checked<BTreeMap<String, Json>, PropNamesRules>;

/// What [`PropNames`] keeps.
pub enum PropNamesRules {}

impl Rules for PropNamesRules {
    const NAME: &'static str = "PropNames";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::PropertyNames(&Schema::NEVER)]);
}

/// `TupleSet`.
///
/// All that it keeps stands in [`TupleSetRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/TupleSet`.
pub type TupleSet = Checked<Vec<Json>, TupleSetRules>;

/// What [`TupleSet`] keeps.
pub enum TupleSetRules {}

impl Rules for TupleSetRules {
    const NAME: &'static str = "TupleSet";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::Types(Types::ARRAY),
        Rule::UniqueItems,
        Rule::Items { first: &[Schema::new(&[Rule::Types(Types::INTEGER)])], rest: None },
    ]);
    const COMPLETE: bool = true;
}

/// `BoolNull`.
///
/// Stated in `openapi.yaml` at `/components/schemas/BoolNull`.
pub type BoolNull = Nullable<bool>;

/// `Depends`.
///
/// It keeps the rules of [`DependsRules`] besides.
///
/// Stated in `openapi.yaml` at `/components/schemas/Depends`.
pub type Depends = Checked<DependsFields, DependsRules>;

/// What [`Depends`] keeps.
pub enum DependsRules {}

impl Rules for DependsRules {
    const NAME: &'static str = "Depends";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::DependentRequired(&[("a", &["b"])])]);
}

/// `DependsFields`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Depends`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DependsFields {
    /// `a`
    pub a: Option<Json>,
    /// `b`
    pub b: Option<Json>,
}

impl DependsFields {
    /// An empty `DependsFields`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `DepFalse`.
///
/// It keeps the rules of [`DepFalseRules`] besides.
///
/// Stated in `openapi.yaml` at `/components/schemas/DepFalse`.
pub type DepFalse = Checked<BTreeMap<String, Json>, DepFalseRules>;

/// What [`DepFalse`] keeps.
pub enum DepFalseRules {}

impl Rules for DepFalseRules {
    const NAME: &'static str = "DepFalse";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::DependentSchemas(&[("a", Schema::NEVER)])]);
}

/// `UneItems`.
///
/// All that it keeps stands in [`UneItemsRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/UneItems`.
pub type UneItems = Checked<Vec<Json>, UneItemsRules>;

/// What [`UneItems`] keeps.
pub enum UneItemsRules {}

impl Rules for UneItemsRules {
    const NAME: &'static str = "UneItems";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::Types(Types::ARRAY),
        Rule::Contains {
            schema: &Schema::new(&[Rule::Types(Types::STRING)]),
            min: 1,
            max: usize::MAX,
        },
        Rule::UnevaluatedItems(&Schema::new(&[Rule::Types(Types::INTEGER)])),
    ]);
    const COMPLETE: bool = true;
}

/// `UneIf`.
///
/// All that it keeps stands in [`UneIfRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/UneIf`.
pub type UneIf = Checked<BTreeMap<String, Json>, UneIfRules>;

/// What [`UneIf`] keeps.
pub enum UneIfRules {}

impl Rules for UneIfRules {
    const NAME: &'static str = "UneIf";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::If {
            condition: &Schema::new(&[
                Rule::Required(&["a"]),
                Rule::Members {
                    named: &[("a", Schema::new(&[Rule::Values(&["1"])]))],
                    matching: &[],
                    rest: None,
                },
            ]),
            then: Some(&Schema::new(&[Rule::Members {
                named: &[("b", Schema::ANY)],
                matching: &[],
                rest: None,
            }])),
            otherwise: None,
        },
        Rule::UnevaluatedProperties(&Schema::NEVER),
    ]);
    const COMPLETE: bool = true;
}

/// `ItemsNull`.
///
/// Stated in `openapi.yaml` at `/components/schemas/ItemsNull`.
pub type ItemsNull = Vec<Nullable<ItemsNullItem>>;

/// `ItemsNullItem`.
///
/// At most 2 characters.
///
/// Stated in `openapi.yaml` at `/components/schemas/ItemsNull/items`.
pub type ItemsNullItem = Text<ItemsNullItemLimits>;

/// The limits of [`ItemsNullItem`].
pub enum ItemsNullItemLimits {}

impl TextLimits for ItemsNullItemLimits {
    const NAME: &'static str = "ItemsNullItem";
    const MAX_CHARS: usize = 2;
}

/// `MapNull`.
///
/// Stated in `openapi.yaml` at `/components/schemas/MapNull`.
pub type MapNull = BTreeMap<String, Nullable<MapNullValue>>;

/// `MapNullValue`.
///
/// At least 2.
///
/// Stated in `openapi.yaml` at `/components/schemas/MapNull/additionalProperties`.
pub type MapNullValue = Integer<i64, MapNullValueLimits>;

/// The limits of [`MapNullValue`].
pub enum MapNullValueLimits {}

impl IntegerLimits for MapNullValueLimits {
    const NAME: &'static str = "MapNullValue";
    const MIN: i128 = 2;
}

/// `OneObjText`.
///
/// All that it keeps stands in [`OneObjTextRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/OneObjText`.
pub type OneObjText = Checked<OneObjTextValue, OneObjTextRules>;

/// What [`OneObjText`] keeps.
pub enum OneObjTextRules {}

impl Rules for OneObjTextRules {
    const NAME: &'static str = "OneObjText";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::OneOf(&[
        Schema::new(&[Rule::Types(Types::OBJECT), Rule::Required(&["a"])]),
        Schema::new(&[Rule::Types(Types::STRING)]),
        Schema::new(&[Rule::Types(Types::OBJECT), Rule::Required(&["b"])]),
    ])]);
    const COMPLETE: bool = true;
}

/// `OneObjTextValue`.
///
/// Stated in `openapi.yaml` at `/components/schemas/OneObjText`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OneObjTextValue {
    /// As `A`.
    A(OneObjTextA),
    /// As `String`.
    String(String),
    /// As `B`.
    B(OneObjTextB),
}

/// `OneObjTextA`.
///
/// Stated in `openapi.yaml` at `/components/schemas/OneObjText/oneOf/0`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OneObjTextA {
    /// `a`
    pub a: Json,
}

impl OneObjTextA {
    /// A `OneObjTextA` with its required fields; the others are absent.
    pub fn new(a: Json) -> Self {
        Self { a }
    }
}

/// `OneObjTextB`.
///
/// Stated in `openapi.yaml` at `/components/schemas/OneObjText/oneOf/2`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OneObjTextB {
    /// `b`
    pub b: Json,
}

impl OneObjTextB {
    /// A `OneObjTextB` with its required fields; the others are absent.
    pub fn new(b: Json) -> Self {
        Self { b }
    }
}

/// `Deep`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Deep`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Deep {
    /// `a`
    pub a: Option<DeepA>,
}

impl Deep {
    /// An empty `Deep`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `DeepA`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Deep/properties/a`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeepA {
    /// `b`
    pub b: Option<Vec<DeepABItem>>,
}

impl DeepA {
    /// An empty `DeepA`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `DeepABItem`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Deep/properties/a/properties/b/items`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeepABItem {
    /// `c`
    pub c: DeepABItemC,
}

impl DeepABItem {
    /// A `DeepABItem` with its required fields; the others are absent.
    pub fn new(c: DeepABItemC) -> Self {
        Self { c }
    }
}

/// `DeepABItemC`.
///
/// At most 1 character.
///
/// Stated in `openapi.yaml` at
/// `/components/schemas/Deep/properties/a/properties/b/items/properties/c`.
pub type DeepABItemC = Text<DeepABItemCLimits>;

/// The limits of [`DeepABItemC`].
pub enum DeepABItemCLimits {}

impl TextLimits for DeepABItemCLimits {
    const NAME: &'static str = "DeepABItemC";
    const MAX_CHARS: usize = 1;
}

/// `Tags2`.
///
/// All that it keeps stands in [`Tags2Rules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Tags2`.
pub type Tags2 = Checked<Tags2Value, Tags2Rules>;

/// What [`Tags2`] keeps.
pub enum Tags2Rules {}

impl Rules for Tags2Rules {
    const NAME: &'static str = "Tags2";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::OneOf(&[
        Schema::new(&[
            Rule::Types(Types::OBJECT),
            Rule::Required(&["k"]),
            Rule::Members {
                named: &[("k", Schema::new(&[Rule::Values(&["1"])]))],
                matching: &[],
                rest: None,
            },
        ]),
        Schema::new(&[
            Rule::Types(Types::OBJECT),
            Rule::Required(&["k"]),
            Rule::Members {
                named: &[("k", Schema::new(&[Rule::Values(&["2"])]))],
                matching: &[],
                rest: None,
            },
        ]),
    ])]);
    const COMPLETE: bool = true;
}

/// `Tags2Value`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Tags2`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Tags2Value {
    /// As `Object`.
    Object(Tags2Object),
    /// As `Object2`.
    Object2(Tags2Object2),
}

/// `Tags2Object`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Tags2/oneOf/0`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Tags2Object {
    /// `k`
    pub k: Tags2ObjectK,
}

impl Tags2Object {
    /// A `Tags2Object` with its required fields; the others are absent.
    pub fn new(k: Tags2ObjectK) -> Self {
        Self { k }
    }
}

/// `Tags2ObjectK`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Tags2/oneOf/0/properties/k`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Tags2ObjectK {
    /// `1`.
    Value1,
}

impl Tags2ObjectK {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Value1];

    /// The value on the wire.
    pub fn get(&self) -> i64 {
        match self {
            Self::Value1 => 1,
        }
    }
}

/// `Tags2Object2`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Tags2/oneOf/1`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Tags2Object2 {
    /// `k`
    pub k: Tags2ObjectK2,
}

impl Tags2Object2 {
    /// A `Tags2Object2` with its required fields; the others are absent.
    pub fn new(k: Tags2ObjectK2) -> Self {
        Self { k }
    }
}

/// `Tags2ObjectK2`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Tags2/oneOf/1/properties/k`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Tags2ObjectK2 {
    /// `2`.
    Value2,
}

impl Tags2ObjectK2 {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Value2];

    /// The value on the wire.
    pub fn get(&self) -> i64 {
        match self {
            Self::Value2 => 2,
        }
    }
}

/// `TagsMore`.
///
/// The value of `k` says which.
///
/// Stated in `openapi.yaml` at `/components/schemas/TagsMore`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TagsMore {
    /// Chosen by `a`.
    A(TagsMoreA),
    /// Chosen by `b`.
    B(TagsMoreB),
}

/// `TagsMoreA`.
///
/// Stated in `openapi.yaml` at `/components/schemas/TagsMore/oneOf/0`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TagsMoreA {
    /// `k`
    pub k: TagsMoreAK,
}

impl TagsMoreA {
    /// A `TagsMoreA` with its required fields; the others are absent.
    pub fn new(k: TagsMoreAK) -> Self {
        Self { k }
    }
}

/// `TagsMoreAK`.
///
/// Stated in `openapi.yaml` at `/components/schemas/TagsMore/oneOf/0/properties/k`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TagsMoreAK {
    /// `a`.
    A,
}

impl TagsMoreAK {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::A];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
        }
    }
}

/// `TagsMoreB`.
///
/// Stated in `openapi.yaml` at `/components/schemas/TagsMore/oneOf/1`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TagsMoreB {
    /// `k`
    pub k: TagsMoreBK,
    /// `z`
    pub z: i64,
}

impl TagsMoreB {
    /// A `TagsMoreB` with its required fields; the others are absent.
    pub fn new(k: TagsMoreBK, z: i64) -> Self {
        Self { k, z }
    }
}

/// `TagsMoreBK`.
///
/// Stated in `openapi.yaml` at `/components/schemas/TagsMore/oneOf/1/properties/k`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TagsMoreBK {
    /// `b`.
    B,
}

impl TagsMoreBK {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::B];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::B => "b",
        }
    }
}

/// `Props`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Props`.
pub type Props = Nullable<PropsValue>;

/// `PropsObject`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Props`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PropsObject {
    /// `a`
    pub a: Option<i64>,
}

impl PropsObject {
    /// An empty `PropsObject`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `PropsValue`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Props`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PropsValue {
    /// As `String`.
    String(String),
    /// As `Object`.
    Object(PropsObject),
}

/// `FloatSet`.
///
/// No two items are alike.
///
/// Stated in `openapi.yaml` at `/components/schemas/FloatSet`.
pub type FloatSet = List<f32, FloatSetLimits>;

/// The limits of [`FloatSet`].
pub enum FloatSetLimits {}

impl ListLimits for FloatSetLimits {
    const NAME: &'static str = "FloatSet";
    const UNIQUE: bool = true;
}
