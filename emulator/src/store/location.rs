//! Where a database is.

use std::fmt;
use std::path::PathBuf;

/// Where a database is.
#[derive(Clone, Debug)]
pub enum Location {
    /// One file, which SQLite keeps. It is made when it is absent.
    File(PathBuf),
    /// An engine that speaks the protocol of PostgreSQL.
    Url(DatabaseUrl),
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => write!(f, "the file {}", path.display()),
            Self::Url(_) => f.write_str("a database by URL"),
        }
    }
}

/// `postgres://user:password@host:port/database`, with the parameters of libpq after a `?`. It holds a password, so it
/// never shows itself.
#[derive(Clone)]
pub struct DatabaseUrl(String);

impl DatabaseUrl {
    /// Takes any text; [`open`](super::open) says whether it is a URL.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The URL itself. Take care where it goes.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DatabaseUrl(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_does_not_show_its_password() {
        let location = Location::Url(DatabaseUrl::new("postgres://user:not-a-secret@127.0.0.1/x"));
        assert_eq!(format!("{location:?}"), "Url(DatabaseUrl(hidden))");
        assert_eq!(location.to_string(), "a database by URL");
    }
}
