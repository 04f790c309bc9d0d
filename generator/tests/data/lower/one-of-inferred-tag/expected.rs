// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::number::{Number, NumberLimits};

/// `Shape`.
///
/// The value of `kind` says which.
///
/// Stated in `openapi.yaml` at `/components/schemas/Shape`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// Chosen by `circle`.
    Circle(Circle),
    /// Chosen by `square` or `box`.
    Square(Square),
}

/// `Circle`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Circle`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    /// `kind`
    pub kind: CircleKind,
    /// `radius`
    pub radius: CircleRadius,
}

impl Circle {
    /// A `Circle` with its required fields; the others are absent.
    pub fn new(kind: CircleKind, radius: CircleRadius) -> Self {
        Self { kind, radius }
    }
}

/// `CircleKind`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Circle/properties/kind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CircleKind {
    /// `circle`.
    Circle,
}

impl CircleKind {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Circle];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Circle => "circle",
        }
    }
}

/// `CircleRadius`.
///
/// At least 0.
///
/// Stated in `openapi.yaml` at `/components/schemas/Circle/properties/radius`.
pub type CircleRadius = Number<CircleRadiusLimits>;

/// The limits of [`CircleRadius`].
pub enum CircleRadiusLimits {}

impl NumberLimits for CircleRadiusLimits {
    const NAME: &'static str = "CircleRadius";
    const MIN: f64 = 0.0;
}

/// `Square`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Square`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Square {
    /// `kind`
    pub kind: SquareKind,
    /// `side`
    pub side: f64,
}

impl Square {
    /// A `Square` with its required fields; the others are absent.
    pub fn new(kind: SquareKind, side: f64) -> Self {
        Self { kind, side }
    }
}

/// `SquareKind`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Square/properties/kind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SquareKind {
    /// `square`.
    Square,
    /// `box`.
    Box,
}

impl SquareKind {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Square, Self::Box];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Square => "square",
            Self::Box => "box",
        }
    }
}

/// `Event`.
///
/// The value of `type` says which.
///
/// Stated in `openapi.yaml` at `/components/schemas/Event`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// Created
    Created(EventCreated),
    /// Deleted
    Deleted(EventDeleted),
}

/// Created
///
/// Stated in `openapi.yaml` at `/components/schemas/Event/oneOf/0`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventCreated {
    /// `type`
    pub type_: EventCreatedType,
    /// `by`
    pub by: Option<String>,
}

impl EventCreated {
    /// An `EventCreated` with its required fields; the others are absent.
    pub fn new(type_: EventCreatedType) -> Self {
        Self { type_, by: None }
    }
}

/// `EventCreatedType`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Event/oneOf/0/properties/type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EventCreatedType {
    /// `created`.
    Created,
}

impl EventCreatedType {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Created];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Created => "created",
        }
    }
}

/// Deleted
///
/// Stated in `openapi.yaml` at `/components/schemas/Event/oneOf/1`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventDeleted {
    /// `type`
    pub type_: EventDeletedType,
    /// `at`
    pub at: i64,
}

impl EventDeleted {
    /// An `EventDeleted` with its required fields; the others are absent.
    pub fn new(type_: EventDeletedType, at: i64) -> Self {
        Self { type_, at }
    }
}

/// `EventDeletedType`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Event/oneOf/1/properties/type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EventDeletedType {
    /// `deleted`.
    Deleted,
}

impl EventDeletedType {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Deleted];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Deleted => "deleted",
        }
    }
}

/// `Named`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Named`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Named {
    /// `name`
    pub name: String,
}

impl Named {
    /// A `Named` with its required fields; the others are absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// `Creation`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Creation`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Creation {
    /// `type`
    pub type_: CreationType,
}

impl Creation {
    /// A `Creation` with its required fields; the others are absent.
    pub fn new(type_: CreationType) -> Self {
        Self { type_ }
    }
}

/// `CreationType`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Creation/properties/type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreationType {
    /// `creation`.
    Creation,
}

impl CreationType {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Creation];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creation => "creation",
        }
    }
}

/// `Removal`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Removal`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Removal {
    /// `type`
    pub type_: RemovalType,
}

impl Removal {
    /// A `Removal` with its required fields; the others are absent.
    pub fn new(type_: RemovalType) -> Self {
        Self { type_ }
    }
}

/// `RemovalType`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Removal/properties/type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RemovalType {
    /// `removal`.
    Removal,
}

impl RemovalType {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Removal];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Removal => "removal",
        }
    }
}

/// `Rule`.
///
/// The value of `type` says which.
///
/// Stated in `openapi.yaml` at `/components/schemas/Rule`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Rule {
    /// Chosen by `creation`.
    Creation(RuleCreation),
    /// Chosen by `removal`.
    Removal(RuleRemoval),
}

/// `RuleCreation`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Rule/oneOf/0`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RuleCreation {
    /// `type`
    pub type_: CreationType,
    /// `name`
    pub name: String,
}

impl RuleCreation {
    /// A `RuleCreation` with its required fields; the others are absent.
    pub fn new(type_: CreationType, name: impl Into<String>) -> Self {
        Self { type_, name: name.into() }
    }
}

/// `RuleRemoval`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Rule/oneOf/1`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RuleRemoval {
    /// `type`
    pub type_: RemovalType,
    /// `name`
    pub name: String,
}

impl RuleRemoval {
    /// A `RuleRemoval` with its required fields; the others are absent.
    pub fn new(type_: RemovalType, name: impl Into<String>) -> Self {
        Self { type_, name: name.into() }
    }
}

/// `Pricing`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Pricing`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Pricing {
    /// `by_product`.
    ByProduct,
    /// `by_unit`.
    ByUnit,
}

impl Pricing {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::ByProduct, Self::ByUnit];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ByProduct => "by_product",
            Self::ByUnit => "by_unit",
        }
    }
}
