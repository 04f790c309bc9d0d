//! What a comparison is told beside the two models.

use jiff::civil::Date;

/// What a comparison is told beside the two models.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The day on which the newer document comes into force. A sunset up to this day is over; without a
    /// day none is.
    pub today: Option<Date>,
    /// What `info.version` has to say of what breaks.
    pub versions: VersionPolicy,
}

/// What `info.version` has to say of what breaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum VersionPolicy {
    /// It never sinks, and what breaks callers raises its first number, or its second after a zero.
    #[default]
    Semantic,
    /// Nothing.
    Free,
}
