//! The databases that apps are kept in, on the disk of the system's folder for temporary files.

use std::io;
use std::sync::Arc;

use app_emulator::store::{self, DatabaseUrl, Location, Store};
use tempfile::TempDir;

use crate::support::postgres::Cluster;

/// A kind of database.
pub(crate) enum Backend {
    /// Files in a folder that is removed at the end.
    Sqlite(TempDir),
    /// An engine of our own.
    Postgres(Cluster),
}

impl Backend {
    /// All that this machine has; PostgreSQL says it when it is not there.
    ///
    /// # Errors
    /// When there is no folder for files.
    pub(crate) fn all() -> io::Result<Vec<Self>> {
        let sqlite = Self::Sqlite(tempfile::tempdir()?);
        Ok([sqlite].into_iter().chain(Cluster::start_new().map(Self::Postgres)).collect())
    }

    /// What reports call it.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Sqlite(_) => "SQLite",
            Self::Postgres(_) => "PostgreSQL",
        }
    }

    /// A new, empty database.
    ///
    /// # Errors
    /// When it cannot be made.
    pub(crate) async fn fresh(&self) -> io::Result<Arc<dyn Store>> {
        let location = match self {
            // The folder goes with the one around it.
            Self::Sqlite(folder) => {
                Location::File(tempfile::tempdir_in(folder)?.keep().join("applications.db"))
            }
            Self::Postgres(cluster) => Location::Url(DatabaseUrl::new(cluster.database().await)),
        };
        store::open(&location).await.map_err(io::Error::other)
    }
}
