//! Formats that a string can have, and a type for each: the text as it was written, and what it says.
//!
//! Every format is read by one function, which is also its check, so that no value is taken that cannot be read.

mod base64;
mod calendar;
mod duration;
mod email;
mod formatted;
mod hostname;
#[cfg(feature = "idn")]
mod idn;
mod internet;
mod kind;
mod pointer;
mod template;
mod types;
mod uri;
mod uuid;

pub use base64::Bytes;
pub use calendar::{CalendarDate, TimeOfDay};
pub use duration::Span;
pub use email::Mailbox;
pub use formatted::{Formatted, TextFormat};
pub use kind::Format;
pub use types::*;
pub use uri::UriParts;
