// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::integer::{Integer, IntegerLimits};
use specwright_runtime::nullable::Nullable;
use specwright_runtime::text::{Text, TextLimits};

/// `Id`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Id`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Id {
    /// As `Integer`.
    Integer(IdInteger),
    /// As `String`.
    String(IdString),
}

/// `IdInteger`.
///
/// At least 10.
///
/// Stated in `openapi.yaml` at `/components/schemas/Id`.
pub type IdInteger = Integer<i64, IdIntegerLimits>;

/// The limits of [`IdInteger`].
pub enum IdIntegerLimits {}

impl IntegerLimits for IdIntegerLimits {
    const NAME: &'static str = "IdInteger";
    const MIN: i128 = 10;
}

/// `IdString`.
///
/// At least 2 characters.
///
/// Stated in `openapi.yaml` at `/components/schemas/Id`.
pub type IdString = Text<IdStringLimits>;

/// The limits of [`IdString`].
pub enum IdStringLimits {}

impl TextLimits for IdStringLimits {
    const NAME: &'static str = "IdString";
    const MIN_CHARS: usize = 2;
}

/// `Count`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Count`.
pub type Count = f64;

/// `Flag`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Flag`.
pub type Flag = Nullable<FlagValue>;

/// `FlagValue`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Flag`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FlagValue {
    /// As `Boolean`.
    Boolean(bool),
    /// As `List`.
    List(Vec<i64>),
}

/// `One`.
///
/// Stated in `openapi.yaml` at `/components/schemas/One`.
pub type One = String;
