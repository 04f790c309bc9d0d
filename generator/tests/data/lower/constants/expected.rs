// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::checked::{Checked, Rules};
use specwright_runtime::json::Json;
use specwright_runtime::null::Null;
use specwright_runtime::schema::{Rule, Schema};

/// `Version`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Version`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Version {
    /// `v1`.
    V1,
}

impl Version {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::V1];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::V1 => "v1",
        }
    }
}

/// `Answer`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Answer`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Answer {
    /// `42`.
    Value42,
}

impl Answer {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Value42];

    /// The value on the wire.
    pub fn get(&self) -> i64 {
        match self {
            Self::Value42 => 42,
        }
    }
}

/// `Yes`.
///
/// All that it keeps stands in [`YesRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Yes`.
pub type Yes = Checked<bool, YesRules>;

/// What [`Yes`] keeps.
pub enum YesRules {}

impl Rules for YesRules {
    const NAME: &'static str = "Yes";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Values(&["true"])]);
    const COMPLETE: bool = true;
}

/// `Nothing`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Nothing`.
pub type Nothing = Null;

/// `Point`.
///
/// All that it keeps stands in [`PointRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Point`.
pub type Point = Checked<Json, PointRules>;

/// What [`Point`] keeps.
pub enum PointRules {}

impl Rules for PointRules {
    const NAME: &'static str = "Point";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Values(&["{\"x\":0,\"y\":[1]}"])]);
    const COMPLETE: bool = true;
}

/// `Event`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Event`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// `kind`
    pub kind: EventKind,
    /// `version`
    pub version: Option<EventVersion>,
}

impl Event {
    /// An `Event` with its required fields; the others are absent.
    pub fn new(kind: EventKind) -> Self {
        Self { kind, version: None }
    }
}

/// `EventKind`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Event/properties/kind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EventKind {
    /// `created`.
    Created,
}

impl EventKind {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Created];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Created => "created",
        }
    }
}

/// `EventVersion`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Event/properties/version`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EventVersion {
    /// `1`.
    Value1,
}

impl EventVersion {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Value1];

    /// The value on the wire.
    pub fn get(&self) -> i64 {
        match self {
            Self::Value1 => 1,
        }
    }
}
