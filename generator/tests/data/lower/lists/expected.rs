// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::json::Json;
use specwright_runtime::list::{List, ListLimits};
use specwright_runtime::text::{Text, TextLimits};

/// `Names`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Names`.
pub type Names = Vec<NamesItem>;

/// `NamesItem`.
///
/// At least 1 character.
///
/// Stated in `openapi.yaml` at `/components/schemas/Names/items`.
pub type NamesItem = Text<NamesItemLimits>;

/// The limits of [`NamesItem`].
pub enum NamesItemLimits {}

impl TextLimits for NamesItemLimits {
    const NAME: &'static str = "NamesItem";
    const MIN_CHARS: usize = 1;
}

/// `Few`.
///
/// 1 to 2 items.
///
/// Stated in `openapi.yaml` at `/components/schemas/Few`.
pub type Few = List<i64, FewLimits>;

/// The limits of [`Few`].
pub enum FewLimits {}

impl ListLimits for FewLimits {
    const NAME: &'static str = "Few";
    const MIN_ITEMS: usize = 1;
    const MAX_ITEMS: usize = 2;
}

/// `Set`.
///
/// No two items are alike.
///
/// Stated in `openapi.yaml` at `/components/schemas/Set`.
pub type Set = List<SetItem, SetLimits>;

/// The limits of [`Set`].
pub enum SetLimits {}

impl ListLimits for SetLimits {
    const NAME: &'static str = "Set";
    const UNIQUE: bool = true;
}

/// `SetItem`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Set/items`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SetItem {
    /// `a`
    pub a: Option<i64>,
}

impl SetItem {
    /// An empty `SetItem`; every field is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// `Matrix`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Matrix`.
pub type Matrix = Vec<MatrixItem>;

/// `MatrixItem`.
///
/// At most 2 items.
///
/// Stated in `openapi.yaml` at `/components/schemas/Matrix/items`.
pub type MatrixItem = List<f64, MatrixItemLimits>;

/// The limits of [`MatrixItem`].
pub enum MatrixItemLimits {}

impl ListLimits for MatrixItemLimits {
    const NAME: &'static str = "MatrixItem";
    const MAX_ITEMS: usize = 2;
}

/// `Anything`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Anything`.
pub type Anything = Vec<Json>;
