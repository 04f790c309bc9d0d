// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::checked::{Checked, Rules};
use specwright_runtime::pattern::{Class, Pattern, Run, Table};
use specwright_runtime::schema::{Rule, Schema};
use specwright_runtime::text::{Text, TextLimits};

/// `Letters`.
///
/// Matches `^[a-z]{2,4}$`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Letters`.
pub type Letters = Text<LettersLimits>;

/// The limits of [`Letters`].
pub enum LettersLimits {}

impl TextLimits for LettersLimits {
    const NAME: &'static str = "Letters";
    const PATTERN: Option<Pattern<'static>> = Some(Pattern::runs(
        "^[a-z]{2,4}$",
        &[Run::between(Class::of("a-z"), 2, 4)],
    ));
}

/// `Several`.
///
/// It keeps the rules of [`SeveralRules`] besides.
///
/// Stated in `openapi.yaml` at `/components/schemas/Several`.
pub type Several = Checked<SeveralValue, SeveralRules>;

/// What [`Several`] keeps.
pub enum SeveralRules {}

impl Rules for SeveralRules {
    const NAME: &'static str = "Several";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::Pattern(Pattern::table(
            "[0-9]$",
            &Table::new(&[(b'0', 1), (b':', 0)], &[[0, 0], [1, 2], [1, 2]], 1, 2),
        )),
        Rule::Pattern(Pattern::runs(
            "^.{3}$",
            &[Run::between(
                Class::of("\0-\t\u{b}\u{c}\u{e}-\u{7f}")
                    .and(&[('\u{80}', '‧'), ('\u{202a}', '\u{10ffff}')]),
                3,
                3,
            )],
        )),
    ]);
}

/// `SeveralValue`.
///
/// Matches `^[a-z]`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Several`.
pub type SeveralValue = Text<SeveralValueLimits>;

/// The limits of [`SeveralValue`].
pub enum SeveralValueLimits {}

impl TextLimits for SeveralValueLimits {
    const NAME: &'static str = "SeveralValue";
    const PATTERN: Option<Pattern<'static>> = Some(Pattern::runs(
        "^[a-z]",
        &[Run::once(Class::of("a-z")), Run::any(Class::ANY)],
    ));
}

/// `Ahead`.
///
/// Matches `^(?=.*[0-9])[a-z0-9]+$`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Ahead`.
pub type Ahead = Text<AheadLimits>;

/// The limits of [`Ahead`].
pub enum AheadLimits {}

impl TextLimits for AheadLimits {
    const NAME: &'static str = "Ahead";
    const PATTERN: Option<Pattern<'static>> = Some(Pattern::all(
        "^(?=.*[0-9])[a-z0-9]+$",
        &AheadLimits::PARTS,
    ));
}

/// `Anywhere`.
///
/// Matches `b`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Anywhere`.
pub type Anywhere = Text<AnywhereLimits>;

/// The limits of [`Anywhere`].
pub enum AnywhereLimits {}

impl TextLimits for AnywhereLimits {
    const NAME: &'static str = "Anywhere";
    const PATTERN: Option<Pattern<'static>> = Some(Pattern::table("b", &AnywhereLimits::TABLE));
}

/// `Words`.
///
/// Matches `^(red|green|blue)$`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Words`.
pub type Words = Text<WordsLimits>;

/// The limits of [`Words`].
pub enum WordsLimits {}

impl TextLimits for WordsLimits {
    const NAME: &'static str = "Words";
    const PATTERN: Option<Pattern<'static>> = Some(Pattern::table(
        "^(red|green|blue)$",
        &WordsLimits::TABLE,
    ));
}
