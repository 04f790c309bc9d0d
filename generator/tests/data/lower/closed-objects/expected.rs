// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::checked::{Checked, NotObject, Rules};
use specwright_runtime::integer::{Integer, IntegerLimits};
use specwright_runtime::json::Json;
use specwright_runtime::schema::{Rule, Schema, Types};
use specwright_runtime::text::{Text, TextLimits};
use std::collections::BTreeMap;

/// `Open`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Open`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Open {
    /// `a`
    pub a: Option<i64>,
}

impl Open {
    /// An empty `Open`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `Closed`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Closed`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Closed {
    /// `a`
    pub a: Option<i64>,
}

impl Closed {
    /// An empty `Closed`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `Rest`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Rest`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Rest {
    /// `a`
    pub a: Option<i64>,
    /// Members that no property of the schema names.
    pub additional: BTreeMap<String, RestValue>,
}

impl Rest {
    /// An empty `Rest`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `RestValue`.
///
/// At most 2 characters.
///
/// Stated in `openapi.yaml` at `/components/schemas/Rest/additionalProperties`.
pub type RestValue = Text<RestValueLimits>;

/// The limits of [`RestValue`].
pub enum RestValueLimits {}

impl TextLimits for RestValueLimits {
    const NAME: &'static str = "RestValue";
    const MAX_CHARS: usize = 2;
}

/// `Map`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Map`.
pub type Map = BTreeMap<String, i64>;

/// `Empty`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Empty`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Empty {}

impl Empty {
    /// An empty `Empty`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `Both`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Both`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Both {
    /// `a`
    pub a: Option<BothA>,
}

impl Both {
    /// An empty `Both`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `BothA`.
///
/// At most 5.
///
/// Stated in `openapi.yaml` at `/components/schemas/Both/allOf/0/properties/a`.
pub type BothA = Integer<i64, BothALimits>;

/// The limits of [`BothA`].
pub enum BothALimits {}

impl IntegerLimits for BothALimits {
    const NAME: &'static str = "BothA";
    const MAX: i128 = 5;
}

/// `Sealed`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Sealed`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Sealed {
    /// `a`
    pub a: Option<i64>,
    /// `b`
    pub b: Option<String>,
}

impl Sealed {
    /// An empty `Sealed`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `Untyped`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Untyped`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Untyped {
    /// As `Object`.
    Object(UntypedObject),
    /// As `Other`.
    Other(NotObject),
}

/// `UntypedObject`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Untyped`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UntypedObject {
    /// `a`
    pub a: Option<i64>,
}

impl UntypedObject {
    /// An empty `UntypedObject`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `Alone`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Alone`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Alone {
    /// As `Object`.
    Object(AloneObject),
    /// As `Other`.
    Other(NotObject),
}

/// `AloneObject`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Alone`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AloneObject {}

impl AloneObject {
    /// An empty `AloneObject`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `Forbidden`.
///
/// All that it keeps stands in [`ForbiddenRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Forbidden`.
pub type Forbidden = Checked<ForbiddenFields, ForbiddenRules>;

/// What [`Forbidden`] keeps.
pub enum ForbiddenRules {}

impl Rules for ForbiddenRules {
    const NAME: &'static str = "Forbidden";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Members {
            named: &[("a", Schema::NEVER), ("b", Schema::new(&[Rule::Types(Types::INTEGER)]))],
            matching: &[],
            rest: None,
        },
    ]);
    const COMPLETE: bool = true;
}

/// `ForbiddenFields`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Forbidden`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ForbiddenFields {
    /// `b`
    pub b: Option<i64>,
    /// Members that no property of the schema names.
    pub additional: BTreeMap<String, Json>,
}

impl ForbiddenFields {
    /// An empty `ForbiddenFields`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `Undeclared`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Undeclared`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Undeclared {
    /// `nome`
    pub nome: Option<String>,
    /// `name`
    pub name: Json,
}

impl Undeclared {
    /// A `Undeclared` with its required fields; the others are absent.
    pub fn new(name: Json) -> Self {
        Self { name, nome: None }
    }
}

/// `Impossible`.
///
/// All that it keeps stands in [`ImpossibleRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Impossible`.
pub type Impossible = Checked<BTreeMap<String, Json>, ImpossibleRules>;

/// What [`Impossible`] keeps.
pub enum ImpossibleRules {}

impl Rules for ImpossibleRules {
    const NAME: &'static str = "Impossible";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::Types(Types::OBJECT),
        Rule::Required(&["a"]),
        Rule::Members { named: &[], matching: &[], rest: Some(&Schema::NEVER) },
    ]);
    const COMPLETE: bool = true;
}

/// `Anything`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Anything`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Anything {
    /// `a`
    pub a: Option<i64>,
    /// Members that no property of the schema names.
    pub additional: BTreeMap<String, Json>,
}

impl Anything {
    /// An empty `Anything`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `Extended`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Extended`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Extended {
    /// `a`
    pub a: Option<i64>,
}

impl Extended {
    /// An empty `Extended`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `OpenBase`.
///
/// Stated in `openapi.yaml` at `/components/schemas/OpenBase`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OpenBase {
    /// `owner`
    pub owner: Option<Open>,
}

impl OpenBase {
    /// An empty `OpenBase`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `OpenChild`.
///
/// Stated in `openapi.yaml` at `/components/schemas/OpenChild`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OpenChild {
    /// `owner`
    pub owner: Option<Open>,
    /// `b`
    pub b: Option<String>,
    /// Members that no property of the schema names.
    pub additional: BTreeMap<String, Json>,
}

impl OpenChild {
    /// An empty `OpenChild`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}
