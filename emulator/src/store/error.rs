//! What can go wrong. No error shows a URL, or a value that was to be kept.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

/// The database did not do what it was asked: it is away, too slow, full, or was left.
#[derive(Clone)]
pub struct Unavailable(Arc<dyn Error + Send + Sync>);

impl Unavailable {
    pub(super) fn new(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self(Arc::from(source.into()))
    }

    /// The answer of a store that was closed.
    pub(super) fn closed() -> Self {
        Self::new("the store is closed")
    }
}

impl From<sqlx::Error> for Unavailable {
    fn from(error: sqlx::Error) -> Self {
        Self::new(error)
    }
}

impl fmt::Display for Unavailable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the database is unavailable")
    }
}

/// A database's own `Debug` shows the rows at fault, so this shows what `Display` says.
impl fmt::Debug for Unavailable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Unavailable").field(&self.0.to_string()).finish()
    }
}

impl Error for Unavailable {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.0)
    }
}

/// Why an application was not kept. Where several reasons hold, the first of these is told.
#[derive(Clone, Debug)]
pub enum CreateError {
    /// Its scope has an application of this name.
    NameTaken,
    /// Its scope has an application of this key.
    KeyTaken,
    /// Its scope has an application of this id. The next random one will do.
    IdTaken,
    /// Its scope is full.
    QuotaReached,
    /// The database did not answer.
    Unavailable(Unavailable),
}

impl<E: Into<Unavailable>> From<E> for CreateError {
    fn from(error: E) -> Self {
        Self::Unavailable(error.into())
    }
}

impl fmt::Display for CreateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NameTaken => "the name is taken",
            Self::KeyTaken => "the key is taken",
            Self::IdTaken => "the id is taken",
            Self::QuotaReached => "the quota is reached",
            Self::Unavailable(_) => "the database is unavailable",
        })
    }
}

impl Error for CreateError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Unavailable(error) => error.source(),
            _ => None,
        }
    }
}

/// Why a database was not opened.
#[derive(Clone, Debug)]
pub enum OpenError {
    /// The location is no URL of a database. What is wrong with it is not told, since it may hold a password.
    InvalidUrl,
    /// The tables were made by a newer release.
    NewerSchema {
        /// The version of the tables.
        found: i64,
        /// The newest version that this release knows.
        known: i64,
    },
    /// The database did not answer.
    Unavailable(Unavailable),
}

impl<E: Into<Unavailable>> From<E> for OpenError {
    fn from(error: E) -> Self {
        Self::Unavailable(error.into())
    }
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InvalidUrl => {
                f.write_str("this is no URL such as postgres://user:password@host:5432/database")
            }
            Self::NewerSchema { found, known } => write!(
                f,
                "the tables have version {found}, but this release knows version {known} at most; \
                 start a newer release"
            ),
            Self::Unavailable(error) => error.fmt(f),
        }
    }
}

impl Error for OpenError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Unavailable(error) => error.source(),
            _ => None,
        }
    }
}
