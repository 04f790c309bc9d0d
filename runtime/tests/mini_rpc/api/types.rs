//! The types of the API and their limits.

use specwright_runtime::text::{Format, Text, TextLimits};

/// Name that is shown.
pub type DisplayName = Text<DisplayNameLimits>;

/// The limits of [`DisplayName`].
pub enum DisplayNameLimits {}

impl TextLimits for DisplayNameLimits {
    const NAME: &'static str = "DisplayName";
    const MAX_CHARS: usize = 24;
}

/// A time to the second.
pub type CreateDate = Text<CreateDateLimits>;

/// The limits of [`CreateDate`].
pub enum CreateDateLimits {}

impl TextLimits for CreateDateLimits {
    const NAME: &'static str = "CreateDate";
    const MIN_CHARS: usize = 20;
    const MAX_CHARS: usize = 20;
    const FORMAT: Option<Format> = Some(Format::DateTime);
}
