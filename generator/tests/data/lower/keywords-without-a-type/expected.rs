// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::checked::{Checked, NotArray, NotObject, Rules};
use specwright_runtime::json::Json;
use specwright_runtime::list::ListLimits;
use specwright_runtime::pattern::{Class, Run};
use specwright_runtime::schema::{Rule, Schema};

/// `Fields`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Fields`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Fields {
    /// As `Object`.
    Object(FieldsObject),
    /// As `Other`.
    Other(NotObject),
}

/// `FieldsObject`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Fields`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FieldsObject {
    /// `a`
    pub a: i64,
}

impl FieldsObject {
    /// A `FieldsObject` with its required fields; the others are absent.
    pub fn new(a: i64) -> Self {
        Self { a }
    }
}

/// `List`.
///
/// Stated in `openapi.yaml` at `/components/schemas/List`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum List {
    /// As `List`.
    List(ListList),
    /// As `Other`.
    Other(NotArray),
}

/// `ListList`.
///
/// At most 2 items.
///
/// Stated in `openapi.yaml` at `/components/schemas/List`.
pub type ListList = specwright_runtime::list::List<i64, ListListLimits>;

/// The limits of [`ListList`].
pub enum ListListLimits {}

impl ListLimits for ListListLimits {
    const NAME: &'static str = "ListList";
    const MAX_ITEMS: usize = 2;
}

/// `Text`.
///
/// All that it keeps stands in [`TextRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Text`.
pub type Text = Checked<Json, TextRules>;

/// What [`Text`] keeps.
pub enum TextRules {}

impl Rules for TextRules {
    const NAME: &'static str = "Text";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::MaxChars(2)]);
    const COMPLETE: bool = true;
}

/// `Number`.
///
/// At least 5.
///
/// Stated in `openapi.yaml` at `/components/schemas/Number`.
pub type Number = Checked<Json, NumberRules>;

/// What [`Number`] keeps.
pub enum NumberRules {}

impl Rules for NumberRules {
    const NAME: &'static str = "Number";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Minimum("5")]);
    const COMPLETE: bool = true;
}

/// `Several`.
///
/// At least 5. All that it keeps stands in [`SeveralRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Several`.
pub type Several = Checked<Json, SeveralRules>;

/// What [`Several`] keeps.
pub enum SeveralRules {}

impl Rules for SeveralRules {
    const NAME: &'static str = "Several";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::MaxChars(2),
        Rule::Minimum("5"),
        Rule::Required(&["a"]),
    ]);
    const COMPLETE: bool = true;
}

/// `Pattern`.
///
/// All that it keeps stands in [`PatternRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Pattern`.
pub type Pattern = Checked<Json, PatternRules>;

/// What [`Pattern`] keeps.
pub enum PatternRules {}

impl Rules for PatternRules {
    const NAME: &'static str = "Pattern";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Pattern(specwright_runtime::pattern::Pattern::runs(
        "^a",
        &[Run::once(Class::of("a")), Run::any(Class::ANY)],
    ))]);
    const COMPLETE: bool = true;
}
