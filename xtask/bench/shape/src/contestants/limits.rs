//! The limits of the three types.

use specwright_runtime::integer::{Integer, IntegerLimits};
use specwright_runtime::pattern::{Class, Pattern, Run};
use specwright_runtime::text::{Secret, Text, TextLimits};

/// Name of an app.
pub(crate) type Name = Text<NameLimits>;
/// The limits of [`Name`].
pub(crate) enum NameLimits {}

impl TextLimits for NameLimits {
    const NAME: &'static str = "Name";
    const MIN_CHARS: usize = 3;
    const MAX_CHARS: usize = 64;
    const PATTERN: Option<Pattern<'static>> = Some(Pattern::runs(
        "^[A-Za-z][A-Za-z0-9_]*$",
        &[Run::once(Class::of("A-Za-z")), Run::any(Class::of("A-Za-z0-9_"))],
    ));
}

/// Remark on an app.
pub(crate) type Remark = Text<RemarkLimits>;
/// The limits of [`Remark`].
pub(crate) enum RemarkLimits {}

impl TextLimits for RemarkLimits {
    const NAME: &'static str = "Remark";
    const MAX_CHARS: usize = 255;
}

/// Key of an app.
pub(crate) type AppKey = Text<AppKeyLimits>;
/// The limits of [`AppKey`].
pub(crate) enum AppKeyLimits {}

impl TextLimits for AppKeyLimits {
    const NAME: &'static str = "AppKey";
    const MIN_CHARS: usize = 8;
    const MAX_CHARS: usize = 200;
    const PATTERN: Option<Pattern<'static>> = Some(Pattern::runs(
        "^[A-Za-z0-9][A-Za-z0-9_-]*$",
        &[Run::once(Class::of("A-Za-z0-9")), Run::any(Class::of("A-Za-z0-9_-"))],
    ));
}

/// Secret of an app.
pub(crate) type AppSecret = Secret<AppSecretLimits>;
/// The limits of [`AppSecret`].
pub(crate) enum AppSecretLimits {}

impl TextLimits for AppSecretLimits {
    const NAME: &'static str = "AppSecret";
    const MIN_CHARS: usize = 8;
    const MAX_CHARS: usize = 128;
    const PATTERN: Option<Pattern<'static>> = Some(Pattern::runs(
        r"^[A-Za-z0-9][A-Za-z0-9_\-!@#$%]*$",
        &[Run::once(Class::of("A-Za-z0-9")), Run::any(Class::of(r"A-Za-z0-9_\-!@#$%"))],
    ));
}

/// Level of an owner.
pub(crate) type Level = Integer<i32, LevelLimits>;
/// The limits of [`Level`].
pub(crate) enum LevelLimits {}

impl IntegerLimits for LevelLimits {
    const NAME: &'static str = "Level";
    const MIN: i128 = 1;
    const MAX: i128 = 9;
}
