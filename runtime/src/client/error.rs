//! What can come of a call instead of a documented success.

use std::error;
use std::fmt;

use http::StatusCode;

use super::{Incoming, TransportError};
use crate::operation::{Operation, Requirement, Scheme};
use crate::violation::{Place, Violations};

/// Why a call gave no documented success. `R` has the documented replies of the operation.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error<R> {
    /// The server answered with a documented failure.
    Failure {
        /// The status of the reply.
        status: StatusCode,
        /// The reply.
        reply: Box<R>,
    },
    /// The server answered with a status that is not documented.
    Undocumented(Box<Incoming>),
    /// The server answered with a documented status and a body that breaks the document.
    InvalidReply {
        /// The reply as it came.
        reply: Box<Incoming>,
        /// Everything that is wrong with it.
        violations: Violations,
    },
    /// The request cannot be sent.
    InvalidRequest(InvalidRequest),
    /// There is no reply.
    Transport(TransportError),
}

impl<R> Error<R> {
    /// The status of the reply, if there is one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Failure { status, .. } => Some(*status),
            Self::Undocumented(reply) | Self::InvalidReply { reply, .. } => Some(reply.status()),
            Self::InvalidRequest(_) | Self::Transport(_) => None,
        }
    }

    /// The documented failure, if the server answered with one.
    #[must_use]
    pub fn into_failure(self) -> Option<R> {
        match self {
            Self::Failure { reply, .. } => Some(*reply),
            _ => None,
        }
    }
}

impl<R> fmt::Display for Error<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failure { status, .. } => write!(formatter, "the server answered {status}"),
            Self::Undocumented(reply) => {
                write!(formatter, "the server answered {}, which is not documented", reply.status())
            }
            Self::InvalidReply { reply, .. } => {
                write!(formatter, "the server answered {}, but not as documented", reply.status())
            }
            Self::InvalidRequest(_) => formatter.write_str("the request cannot be sent"),
            Self::Transport(_) => formatter.write_str("there is no reply"),
        }
    }
}

impl<R: fmt::Debug> error::Error for Error<R> {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match self {
            Self::InvalidReply { violations, .. } => Some(violations),
            Self::InvalidRequest(source) => Some(source),
            Self::Transport(source) => Some(source),
            Self::Failure { .. } | Self::Undocumented(_) => None,
        }
    }
}

/// A value that HTTP cannot carry where it belongs, such as a line break in a header or `..` in a path, or a credential
/// that its scheme cannot be met with, or that is missing. Values are not shown, for they may be secrets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidRequest {
    pub(super) place: Place,
    pub(super) name: &'static str,
    pub(super) reason: Reason,
}

/// What is wrong with a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    /// HTTP cannot carry it.
    Value,
    /// It stands for the next page, and its parameter cannot hold it.
    Beyond,
    /// It is the address of another server, named by a reply.
    Elsewhere,
    /// It is no credential for its scheme, for what is said here.
    Credential(&'static str),
    /// No security alternative of the operation has all its credentials.
    Missing {
        /// The operation, by its name in the document.
        operation: &'static str,
        /// The schemes that each alternative lacks a credential for.
        lacking: Vec<Vec<&'static str>>,
    },
}

impl InvalidRequest {
    /// The address of a further page that leads to another server, which is to get no credentials.
    pub(super) const ELSEWHERE: Self =
        Self { place: Place::Path, name: "next", reason: Reason::Elsewhere };

    /// What stands for the next page and cannot stand in its parameter of the query.
    pub(super) const fn beyond(name: &'static str) -> Self {
        Self { place: Place::Query, name, reason: Reason::Beyond }
    }

    pub(super) const fn value(place: Place, name: &'static str) -> Self {
        Self { place, name, reason: Reason::Value }
    }

    /// Refuses a request to an operation none of whose alternatives is held in full.
    pub(super) fn missing(operation: &Operation, is_held: impl Fn(&Scheme) -> bool) -> Self {
        let missing = |all: &[Requirement]| {
            all.iter().map(|required| required.scheme).filter(|scheme| !is_held(scheme)).collect()
        };
        let lacking: Vec<Vec<&'static Scheme>> = operation.alternatives().map(missing).collect();
        let first = lacking.iter().flatten().next();
        let names = |all: &Vec<&'static Scheme>| all.iter().map(|scheme| scheme.name).collect();
        Self {
            place: first.map_or(Place::Header, |scheme| scheme.place()),
            name: first.map_or("", |scheme| scheme.name),
            reason: Reason::Missing {
                operation: operation.id,
                lacking: lacking.iter().map(names).collect(),
            },
        }
    }

    pub(super) fn credential(scheme: &Scheme, reason: &'static str) -> Self {
        Self { place: scheme.place(), name: scheme.name, reason: Reason::Credential(reason) }
    }

    /// The part of the request that cannot hold the value.
    #[must_use]
    pub const fn place(&self) -> Place {
        self.place
    }

    /// The name of the parameter, header or cookie, or of the credential's scheme.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }
}

impl fmt::Display for InvalidRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { place, name, reason } = self;
        match reason {
            Reason::Value => write!(formatter, "the value of `{name}` cannot stand in the {place}"),
            Reason::Beyond => {
                write!(formatter, "`{name}` cannot hold what stands for the next page")
            }
            Reason::Elsewhere => {
                formatter.write_str("the address of the next page leads to another server")
            }
            Reason::Credential(reason) => {
                write!(formatter, "the credential for `{name}` cannot be used: {reason}")
            }
            Reason::Missing { operation, lacking } => {
                let all = |names: &Vec<&str>| format!("`{}`", names.join("` and `"));
                let ways: Vec<_> = lacking.iter().map(all).collect();
                write!(formatter, "`{operation}` needs a credential for {}", ways.join(", or for "))
            }
        }
    }
}

impl error::Error for InvalidRequest {}

/// Why there is no caller.
#[derive(Debug)]
#[non_exhaustive]
pub enum SetupError {
    /// The address of the server is not usable, for the reason said.
    BaseUrl(&'static str),
    /// The transport cannot be set up.
    Transport(Box<dyn error::Error + Send + Sync>),
}

impl fmt::Display for SetupError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BaseUrl(reason) => {
                write!(formatter, "the address of the server is not usable: {reason}")
            }
            Self::Transport(_) => formatter.write_str("the transport cannot be set up"),
        }
    }
}

impl error::Error for SetupError {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match self {
            Self::Transport(source) => Some(source.as_ref()),
            Self::BaseUrl(_) => None,
        }
    }
}
