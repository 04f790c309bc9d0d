// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::integer::{Integer, IntegerLimits};
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
/// At least 1.
///
/// Stated in `openapi.yaml` at `/components/schemas/Id/oneOf/0`.
pub type IdInteger = Integer<i64, IdIntegerLimits>;

/// The limits of [`IdInteger`].
pub enum IdIntegerLimits {}

impl IntegerLimits for IdIntegerLimits {
    const NAME: &'static str = "IdInteger";
    const MIN: i128 = 1;
}

/// `IdString`.
///
/// At least 2 characters.
///
/// Stated in `openapi.yaml` at `/components/schemas/Id/oneOf/1`.
pub type IdString = Text<IdStringLimits>;

/// The limits of [`IdString`].
pub enum IdStringLimits {}

impl TextLimits for IdStringLimits {
    const NAME: &'static str = "IdString";
    const MIN_CHARS: usize = 2;
}

/// `Value`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Value`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Value {
    /// As `List`.
    List(Vec<bool>),
    /// As `Object`.
    Object(ValueObject),
    /// As `Boolean`.
    Boolean(bool),
}

/// `ValueObject`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Value/oneOf/1`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ValueObject {
    /// `a`
    pub a: i64,
}

impl ValueObject {
    /// A `ValueObject` with its required fields; the others are absent.
    pub fn new(a: i64) -> Self {
        Self { a }
    }
}

/// `Holder`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Holder`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Holder {
    /// `id`
    pub id: Option<Id>,
    /// `inline`
    pub inline: Option<HolderInline>,
}

impl Holder {
    /// An empty `Holder`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `HolderInline`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Holder/properties/inline`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderInline {
    /// As `Number`.
    Number(f64),
    /// Written out
    WrittenOut(String),
}
