//! Connects to a database and brings its tables up to date.

use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{ConnectOptions as _, Connection as _, PgConnection, PgPool};

use super::super::error::OpenError;
use super::super::location::DatabaseUrl;
use super::super::migration;
use super::again::{self, Work};

/// How many connections a process has at most. An engine takes 100 where nobody said otherwise.
const CONNECTIONS: u32 = 16;

const SCHEMES: [&str; 2] = ["postgres://", "postgresql://"];

/// `unique_violation`, `duplicate_table` and `duplicate_object`: another process has just made the same table, and which of
/// its traces is met first is chance.
const MADE_BY_ANOTHER: [&str; 3] = ["23505", "42P07", "42710"];
/// `undefined_table`.
const UNDEFINED: [&str; 1] = ["42P01"];

/// Connections that are made when they are needed, each within that time.
pub(super) fn pool(url: &DatabaseUrl, patience: Duration) -> Result<PgPool, OpenError> {
    let url = url.expose();
    if !SCHEMES.iter().any(|scheme| url.starts_with(scheme)) {
        return Err(OpenError::InvalidUrl);
    }
    let options: PgConnectOptions = url.parse().map_err(|_| OpenError::InvalidUrl)?;
    let pool = PgPoolOptions::new().max_connections(CONNECTIONS).acquire_timeout(patience);
    Ok(pool.connect_lazy_with(options.disable_statement_logging()))
}

/// Takes the steps that the tables lack.
pub(super) struct Migrate;

impl Work for Migrate {
    type Outcome = Result<(), OpenError>;

    async fn once(
        &self,
        connection: &mut PgConnection,
    ) -> Result<Result<(), OpenError>, sqlx::Error> {
        // A user who may not make tables can still use those of the newest version.
        let found = match version(connection).await? {
            Some(found) => found,
            None => {
                begin(connection).await?;
                0
            }
        };
        match migration::missing(migration::POSTGRES, found) {
            Ok([]) => Ok(Ok(())),
            Ok(_) => take_steps(connection).await,
            Err(error) => Ok(Err(error)),
        }
    }
}

/// The version of the tables, if they have one.
async fn version(connection: &mut PgConnection) -> Result<Option<i64>, sqlx::Error> {
    match sqlx::query_scalar(migration::VERSION).fetch_optional(connection).await {
        Err(error) if again::is_one_of(&error, &UNDEFINED) => Ok(None),
        result => result,
    }
}

/// Makes the table of versions, with its row.
async fn begin(connection: &mut PgConnection) -> Result<(), sqlx::Error> {
    match sqlx::raw_sql(migration::CREATE).execute(&mut *connection).await {
        Err(error) if !again::is_one_of(&error, &MADE_BY_ANOTHER) => return Err(error),
        _ => {}
    }
    sqlx::raw_sql(migration::START).execute(connection).await.map(drop)
}

/// Takes the steps under the lock of that row: a second process waits here, and then finds nothing to do.
async fn take_steps(connection: &mut PgConnection) -> Result<Result<(), OpenError>, sqlx::Error> {
    let mut transaction = connection.begin().await?;
    let found = sqlx::query_scalar(LOCKED_VERSION).fetch_one(&mut *transaction).await?;
    let steps = match migration::missing(migration::POSTGRES, found) {
        Ok(steps) => steps,
        Err(error) => return Ok(Err(error)),
    };
    for step in steps {
        sqlx::raw_sql(*step).execute(&mut *transaction).await?;
    }
    let version = migration::version(migration::POSTGRES);
    sqlx::query(migration::FINISH).bind(version).execute(&mut *transaction).await?;
    transaction.commit().await?;
    Ok(Ok(()))
}

const LOCKED_VERSION: &str = "SELECT version FROM schema_version FOR UPDATE";
