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
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Copy)]
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
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Copy)]
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
    /// A `EventCreated` with its required fields; the others are absent.
    pub fn new(type_: EventCreatedType) -> Self {
        Self { type_, by: None }
    }
}

/// `EventCreatedType`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Event/oneOf/0/properties/type`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Copy)]
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
    /// A `EventDeleted` with its required fields; the others are absent.
    pub fn new(type_: EventDeletedType, at: i64) -> Self {
        Self { type_, at }
    }
}

/// `EventDeletedType`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Event/oneOf/1/properties/type`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Copy)]
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
