//! What can go wrong while a body flows.

use std::error::Error;
use std::fmt;

use crate::fault::{self, Fault, names};
use crate::violation::{Kind, Violation, Violations};

/// Why a stream does not go on, or why one of its items is none.
///
/// As a [`Fault`] it is that of the API: `too-large`, `malformed` or, for an item that breaks the document, `missing` or `invalid`
/// with its first violation; a server that reads a stream twice is at fault itself (`internal`).
#[derive(Debug)]
#[non_exhaustive]
pub enum StreamError {
    /// There is more than is allowed. Nothing more comes.
    TooLarge {
        /// The most bytes that there may be: of the whole stream, or of one of its items.
        max: usize,
    },
    /// The stream broke off. Nothing more comes.
    Broken(Box<dyn Error + Send + Sync>),
    /// Somebody took the stream before, and it flows once.
    Taken,
    /// An item breaks the document, and others may follow.
    Invalid(Violations),
}

impl StreamError {
    /// An error of a stream; one of our own stays what it is.
    pub(super) fn of(error: Box<dyn Error + Send + Sync>) -> Self {
        error.downcast::<Self>().map_or_else(Self::Broken, |own| *own)
    }
}

impl fmt::Display for StreamError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { max } => write!(formatter, "there are more than {max} bytes"),
            Self::Broken(_) => formatter.write_str("the stream broke off"),
            Self::Taken => formatter.write_str("the stream was read before"),
            Self::Invalid(_) => formatter.write_str("an item breaks the document"),
        }
    }
}

impl Error for StreamError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Broken(source) => Some(source.as_ref()),
            Self::Invalid(violations) => Some(violations),
            Self::TooLarge { .. } | Self::Taken => None,
        }
    }
}

impl From<StreamError> for Fault {
    fn from(error: StreamError) -> Self {
        let fault =
            |name, reason: String| Self::new(name).with("parameter", "body").with("reason", reason);
        match error {
            StreamError::TooLarge { max } => {
                fault(names::TOO_LARGE, format!("the body has more than {max} bytes"))
            }
            StreamError::Broken(_) => {
                fault(names::MALFORMED, "the body could not be read to its end".to_owned())
            }
            StreamError::Taken => Self::new(names::INTERNAL),
            StreamError::Invalid(violations) => match violations.first() {
                Some(first) => of_violation(first),
                None => Self::new(names::INVALID),
            },
        }
    }
}

/// The fault that the server answers with where the same violation is found before the handler runs.
fn of_violation(violation: &Violation) -> Fault {
    let name = match violation.kind() {
        kind if kind.is_malformed() => names::MALFORMED,
        Kind::Missing => names::MISSING,
        _ => names::INVALID,
    };
    let parameter = fault::parameter(violation).to_owned();
    Fault::new(name).with("parameter", parameter).with("reason", violation.kind().to_string())
}
