// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::checked::Rules;
use specwright_runtime::date_time::DateTime;
use specwright_runtime::enumeration::Unlisted;
use specwright_runtime::json::Json;
use specwright_runtime::list::{List, ListLimits};
use specwright_runtime::schema::{Rule, Schema};
use std::collections::BTreeMap;

/// `Id`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Id`.
pub type Id = i64;

/// As the server sends it: without the members that are `writeOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/ViaRef`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ViaRef {
    /// `id`
    pub id: Id,
    /// `a`
    pub a: Option<String>,
}

impl ViaRef {
    /// A `ViaRef` with its required fields; the others are absent.
    pub fn new(id: Id) -> Self {
        Self { id, a: None }
    }
}

/// As callers send it: without the members that are `readOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/ViaRef`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ViaRefRequest {
    /// `a`
    pub a: Option<String>,
}

impl ViaRefRequest {
    /// An empty `ViaRefRequest`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// As the server sends it: without the members that are `writeOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/ViaAllOf`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ViaAllOf {
    /// `id`
    pub id: Id,
    /// `a`
    pub a: Option<String>,
    /// `b`
    pub b: String,
}

impl ViaAllOf {
    /// A `ViaAllOf` with its required fields; the others are absent.
    pub fn new(id: Id, b: impl Into<String>) -> Self {
        Self { id, b: b.into(), a: None }
    }
}

/// As callers send it: without the members that are `readOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/ViaAllOf`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ViaAllOfRequest {
    /// `a`
    pub a: Option<String>,
    /// `b`
    pub b: String,
}

impl ViaAllOfRequest {
    /// A `ViaAllOfRequest` with its required fields; the others are absent.
    pub fn new(b: impl Into<String>) -> Self {
        Self { b: b.into(), a: None }
    }
}

/// As the server sends it: without the members that are `writeOnly`.
///
/// At least 1 item.
///
/// Stated in `openapi.yaml` at `/components/schemas/InList`.
pub type InList = List<ViaRef, InListLimits>;

/// The limits of [`InList`].
pub enum InListLimits {}

impl ListLimits for InListLimits {
    const NAME: &'static str = "InList";
    const MIN_ITEMS: usize = 1;
}

/// As callers send it: without the members that are `readOnly`.
///
/// At least 1 item.
///
/// Stated in `openapi.yaml` at `/components/schemas/InList`.
pub type InListRequest = List<ViaRefRequest, InListRequestLimits>;

/// The limits of [`InListRequest`].
pub enum InListRequestLimits {}

impl ListLimits for InListRequestLimits {
    const NAME: &'static str = "InListRequest";
    const MIN_ITEMS: usize = 1;
}

/// As the server sends it: without the members that are `writeOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/InMap`.
pub type InMap = BTreeMap<String, ViaRef>;

/// As callers send it: without the members that are `readOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/InMap`.
pub type InMapRequest = BTreeMap<String, ViaRefRequest>;

/// As the server sends it: without the members that are `writeOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/InUnion`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InUnion {
    /// As `Integer`.
    Integer(i64),
    /// As `ViaRef`.
    ViaRef(ViaRef),
}

/// As callers send it: without the members that are `readOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/InUnion`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InUnionRequest {
    /// As `Integer`.
    Integer(i64),
    /// As `ViaRef`.
    ViaRef(ViaRefRequest),
}

/// As the server sends it: without the members that are `writeOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/One`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct One {
    /// `kind`
    pub kind: OneKind,
    /// `id`
    pub id: i64,
}

impl One {
    /// A `One` with its required fields; the others are absent.
    pub fn new(kind: OneKind, id: i64) -> Self {
        Self { kind, id }
    }
}

/// As callers send it: without the members that are `readOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/One`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OneRequest {
    /// `kind`
    pub kind: OneKind,
}

impl OneRequest {
    /// A `OneRequest` with its required fields; the others are absent.
    pub fn new(kind: OneKind) -> Self {
        Self { kind }
    }
}

/// `OneKind`.
///
/// Stated in `openapi.yaml` at `/components/schemas/One/properties/kind`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OneKind {
    /// `one`.
    One,
    /// A value that the document does not list; only a reply brings one.
    Unknown(Unlisted),
}

impl OneKind {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::One];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::One => "one",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// As the server sends it: without the members that are `writeOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Two`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Two {
    /// `kind`
    pub kind: TwoKind,
}

impl Two {
    /// A `Two` with its required fields; the others are absent.
    pub fn new(kind: TwoKind) -> Self {
        Self { kind }
    }
}

/// As callers send it: without the members that are `readOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Two`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TwoRequest {
    /// `kind`
    pub kind: TwoKind,
    /// `pin`
    pub pin: String,
}

impl TwoRequest {
    /// A `TwoRequest` with its required fields; the others are absent.
    pub fn new(kind: TwoKind, pin: impl Into<String>) -> Self {
        Self { kind, pin: pin.into() }
    }
}

/// `TwoKind`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Two/properties/kind`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TwoKind {
    /// `two`.
    Two,
    /// A value that the document does not list; only a reply brings one.
    Unknown(Unlisted),
}

impl TwoKind {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Two];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Two => "two",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// As the server sends it: without the members that are `writeOnly`.
///
/// The value of `kind` says which.
///
/// Stated in `openapi.yaml` at `/components/schemas/InTagged`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InTagged {
    /// Chosen by `one`.
    One(One),
    /// Chosen by `two`.
    Two(Two),
}

/// As callers send it: without the members that are `readOnly`.
///
/// The value of `kind` says which.
///
/// Stated in `openapi.yaml` at `/components/schemas/InTagged`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InTaggedRequest {
    /// Chosen by `one`.
    One(OneRequest),
    /// Chosen by `two`.
    Two(TwoRequest),
}

/// As the server sends it: without the members that are `writeOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Nested`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Nested {
    /// `inner`
    pub inner: NestedInner,
}

impl Nested {
    /// A `Nested` with its required fields; the others are absent.
    pub fn new(inner: NestedInner) -> Self {
        Self { inner }
    }
}

/// As callers send it: without the members that are `readOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Nested`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NestedRequest {
    /// `inner`
    pub inner: NestedRequestInner,
}

impl NestedRequest {
    /// A `NestedRequest` with its required fields; the others are absent.
    pub fn new(inner: NestedRequestInner) -> Self {
        Self { inner }
    }
}

/// As the server sends it: without the members that are `writeOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Nested/properties/inner`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NestedInner {
    /// `at`
    pub at: DateTime,
    /// `note`
    pub note: Option<String>,
}

impl NestedInner {
    /// A `NestedInner` with its required fields; the others are absent.
    pub fn new(at: DateTime) -> Self {
        Self { at, note: None }
    }
}

/// As callers send it: without the members that are `readOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Nested/properties/inner`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NestedRequestInner {
    /// `note`
    pub note: Option<String>,
}

impl NestedRequestInner {
    /// An empty `NestedRequestInner`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// As the server sends it: without the members that are `writeOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/RequiredInAllOf`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RequiredInAllOf {
    /// `id`
    pub id: i64,
    /// `name`
    pub name: String,
}

impl RequiredInAllOf {
    /// A `RequiredInAllOf` with its required fields; the others are absent.
    pub fn new(id: i64, name: impl Into<String>) -> Self {
        Self { id, name: name.into() }
    }
}

/// As callers send it: without the members that are `readOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/RequiredInAllOf`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RequiredInAllOfRequest {
    /// `name`
    pub name: String,
}

impl RequiredInAllOfRequest {
    /// A `RequiredInAllOfRequest` with its required fields; the others are absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// As the server sends it: without the members that are `writeOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Loop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Loop {
    /// `id`
    pub id: i64,
    /// `next`
    pub next: Option<Box<Loop>>,
}

impl Loop {
    /// A `Loop` with its required fields; the others are absent.
    pub fn new(id: i64) -> Self {
        Self { id, next: None }
    }
}

/// As callers send it: without the members that are `readOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Loop`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LoopRequest {
    /// `next`
    pub next: Option<Box<LoopRequest>>,
}

impl LoopRequest {
    /// An empty `LoopRequest`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// As the server sends it: without the members that are `writeOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Closed`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Closed {
    /// `id`
    pub id: i64,
}

impl Closed {
    /// A `Closed` with its required fields; the others are absent.
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

/// As callers send it: without the members that are `readOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Closed`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ClosedRequest {
    /// `pin`
    pub pin: Option<String>,
}

impl ClosedRequest {
    /// An empty `ClosedRequest`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// As the server sends it: without the members that are `writeOnly`.
///
/// At most 1 member.
///
/// Stated in `openapi.yaml` at `/components/schemas/Counted`.
pub type Counted = specwright_runtime::checked::Checked<CountedFields, CountedRules>;

/// What [`Counted`] keeps.
pub enum CountedRules {}

impl Rules for CountedRules {
    const NAME: &'static str = "Counted";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::MaxProperties(1)]);
}

/// As callers send it: without the members that are `readOnly`.
///
/// At most 1 member.
///
/// Stated in `openapi.yaml` at `/components/schemas/Counted`.
pub type CountedRequest = specwright_runtime::checked::Checked<
    CountedRequestFields,
    CountedRequestRules,
>;

/// What [`CountedRequest`] keeps.
pub enum CountedRequestRules {}

impl Rules for CountedRequestRules {
    const NAME: &'static str = "CountedRequest";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::MaxProperties(1)]);
}

/// As the server sends it: without the members that are `writeOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Counted`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CountedFields {
    /// `id`
    pub id: i64,
    /// `a`
    pub a: Option<i64>,
    /// Members that no property of the schema names.
    pub additional: BTreeMap<String, Json>,
}

impl CountedFields {
    /// A `CountedFields` with its required fields; the others are absent.
    pub fn new(id: i64) -> Self {
        Self { id, a: None, additional: BTreeMap::new() }
    }
}

/// As callers send it: without the members that are `readOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Counted`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CountedRequestFields {
    /// `a`
    pub a: Option<i64>,
    /// Members that no property of the schema names.
    pub additional: BTreeMap<String, Json>,
}

impl CountedRequestFields {
    /// An empty `CountedRequestFields`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// As the server sends it: without the members that are `writeOnly`.
///
/// It keeps the rules of [`CheckedRules`] besides.
///
/// Stated in `openapi.yaml` at `/components/schemas/Checked`.
pub type Checked = specwright_runtime::checked::Checked<CheckedFields, CheckedRules>;

/// What [`Checked`] keeps.
pub enum CheckedRules {}

impl Rules for CheckedRules {
    const NAME: &'static str = "Checked";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::DependentRequired(&[("a", &["b"])])]);
}

/// As callers send it: without the members that are `readOnly`.
///
/// It keeps the rules of [`CheckedRequestRules`] besides.
///
/// Stated in `openapi.yaml` at `/components/schemas/Checked`.
pub type CheckedRequest = specwright_runtime::checked::Checked<
    CheckedRequestFields,
    CheckedRequestRules,
>;

/// What [`CheckedRequest`] keeps.
pub enum CheckedRequestRules {}

impl Rules for CheckedRequestRules {
    const NAME: &'static str = "CheckedRequest";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::DependentRequired(&[("a", &["b"])])]);
}

/// As the server sends it: without the members that are `writeOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Checked`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CheckedFields {
    /// `id`
    pub id: i64,
    /// `a`
    pub a: Option<i64>,
    /// `b`
    pub b: Option<i64>,
    /// Members that no property of the schema names.
    pub additional: BTreeMap<String, Json>,
}

impl CheckedFields {
    /// A `CheckedFields` with its required fields; the others are absent.
    pub fn new(id: i64) -> Self {
        Self { id, a: None, b: None, additional: BTreeMap::new() }
    }
}

/// As callers send it: without the members that are `readOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Checked`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CheckedRequestFields {
    /// `a`
    pub a: Option<i64>,
    /// `b`
    pub b: Option<i64>,
    /// Members that no property of the schema names.
    pub additional: BTreeMap<String, Json>,
}

impl CheckedRequestFields {
    /// An empty `CheckedRequestFields`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `WholeReadOnly`.
///
/// Stated in `openapi.yaml` at `/components/schemas/WholeReadOnly`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct WholeReadOnly {
    /// `a`
    pub a: Option<i64>,
}

impl WholeReadOnly {
    /// An empty `WholeReadOnly`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}
