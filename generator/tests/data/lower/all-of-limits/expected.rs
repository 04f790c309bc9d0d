// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::checked::{Checked, Rules};
use specwright_runtime::integer::{Integer, IntegerLimits};
use specwright_runtime::json::Json;
use specwright_runtime::list::{List, ListLimits};
use specwright_runtime::number::{Number, NumberLimits};
use specwright_runtime::pattern::{Class, Pattern, Run, Table};
use specwright_runtime::schema::{Rule, Schema, Types};
use specwright_runtime::text::{Text, TextLimits};

/// `Short`.
///
/// At most 8 characters. Matches `^[a-z]`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Short`.
pub type Short = Text<ShortLimits>;

/// The limits of [`Short`].
pub enum ShortLimits {}

impl TextLimits for ShortLimits {
    const NAME: &'static str = "Short";
    const MAX_CHARS: usize = 8;
    const PATTERN: Option<Pattern<'static>> = Some(Pattern::runs(
        "^[a-z]",
        &[Run::once(Class::of("a-z")), Run::any(Class::ANY)],
    ));
}

/// `Code`.
///
/// It keeps the rules of [`CodeRules`] besides.
///
/// Stated in `openapi.yaml` at `/components/schemas/Code`.
pub type Code = Checked<CodeValue, CodeRules>;

/// What [`Code`] keeps.
pub enum CodeRules {}

impl Rules for CodeRules {
    const NAME: &'static str = "Code";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Pattern(Pattern::table(
        "[0-9]$",
        &Table::new(&[(b'0', 1), (b':', 0)], &[[0, 0], [1, 2], [1, 2]], 1, 2),
    ))]);
}

/// `CodeValue`.
///
/// 2 to 5 characters. Matches `^[a-z]`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Code`.
pub type CodeValue = Text<CodeValueLimits>;

/// The limits of [`CodeValue`].
pub enum CodeValueLimits {}

impl TextLimits for CodeValueLimits {
    const NAME: &'static str = "CodeValue";
    const MIN_CHARS: usize = 2;
    const MAX_CHARS: usize = 5;
    const PATTERN: Option<Pattern<'static>> = Some(Pattern::runs(
        "^[a-z]",
        &[Run::once(Class::of("a-z")), Run::any(Class::ANY)],
    ));
}

/// `Amount`.
///
/// A multiple of 0.2.
///
/// Stated in `openapi.yaml` at `/components/schemas/Amount`.
pub type Amount = Checked<AmountValue, AmountRules>;

/// What [`Amount`] keeps.
pub enum AmountRules {}

impl Rules for AmountRules {
    const NAME: &'static str = "Amount";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::MultipleOf("0.2")]);
}

/// `AmountValue`.
///
/// More than 0, at most 10. A multiple of 0.5.
///
/// Stated in `openapi.yaml` at `/components/schemas/Amount`.
pub type AmountValue = Number<AmountValueLimits>;

/// The limits of [`AmountValue`].
pub enum AmountValueLimits {}

impl NumberLimits for AmountValueLimits {
    const NAME: &'static str = "AmountValue";
    const MIN: f64 = 0.0;
    const MIN_IS_EXCLUSIVE: bool = true;
    const MAX: f64 = 10.0;
    const MULTIPLE_OF: Option<f64> = Some(0.5);
}

/// `Whole`.
///
/// At most 5.
///
/// Stated in `openapi.yaml` at `/components/schemas/Whole`.
pub type Whole = Integer<i64, WholeLimits>;

/// The limits of [`Whole`].
pub enum WholeLimits {}

impl IntegerLimits for WholeLimits {
    const NAME: &'static str = "Whole";
    const MAX: i128 = 5;
}

/// `Tags`.
///
/// At least 1 item. No two items are alike.
///
/// Stated in `openapi.yaml` at `/components/schemas/Tags`.
pub type Tags = List<TagsItem, TagsLimits>;

/// The limits of [`Tags`].
pub enum TagsLimits {}

impl ListLimits for TagsLimits {
    const NAME: &'static str = "Tags";
    const MIN_ITEMS: usize = 1;
    const UNIQUE: bool = true;
}

/// `TagsItem`.
///
/// At most 2 characters.
///
/// Stated in `openapi.yaml` at `/components/schemas/Tags/allOf/0/items`.
pub type TagsItem = Text<TagsItemLimits>;

/// The limits of [`TagsItem`].
pub enum TagsItemLimits {}

impl TextLimits for TagsItemLimits {
    const NAME: &'static str = "TagsItem";
    const MAX_CHARS: usize = 2;
}

/// `Never`.
///
/// All that it keeps stands in [`NeverRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Never`.
pub type Never = Checked<Json, NeverRules>;

/// What [`Never`] keeps.
pub enum NeverRules {}

impl Rules for NeverRules {
    const NAME: &'static str = "Never";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::AllOf(&[
        Schema::new(&[Rule::Types(Types::STRING)]),
        Schema::new(&[Rule::Types(Types::INTEGER)]),
    ])]);
    const COMPLETE: bool = true;
}
