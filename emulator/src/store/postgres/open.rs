//! Connects to a database and brings its tables up to date.

use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{ConnectOptions as _, PgPool};

use super::super::error::OpenError;
use super::super::location::DatabaseUrl;
use super::super::migration;
use super::{again, in_time};

/// How long to wait for a connection.
const PATIENCE: Duration = Duration::from_secs(5);
/// How many connections a process has at most. An engine takes 100 where nobody said otherwise.
const CONNECTIONS: u32 = 16;

const SCHEMES: [&str; 2] = ["postgres://", "postgresql://"];

/// `unique_violation`, `duplicate_table` and `duplicate_object`: another process has just made the same table, and which of
/// its traces is met first is chance.
const MADE_BY_ANOTHER: [&str; 3] = ["23505", "42P07", "42710"];
/// `undefined_table`.
const UNDEFINED: [&str; 1] = ["42P01"];

/// Connections that are made when they are needed.
pub(super) fn pool(url: &DatabaseUrl) -> Result<PgPool, OpenError> {
    let url = url.expose();
    if !SCHEMES.iter().any(|scheme| url.starts_with(scheme)) {
        return Err(OpenError::InvalidUrl);
    }
    let options: PgConnectOptions = url.parse().map_err(|_| OpenError::InvalidUrl)?;
    let pool = PgPoolOptions::new().max_connections(CONNECTIONS).acquire_timeout(PATIENCE);
    Ok(pool.connect_lazy_with(options.disable_statement_logging()))
}

/// Takes the steps that the tables lack.
pub(super) async fn migrate(pool: &PgPool) -> Result<(), OpenError> {
    // A user who may not make tables can still use those of the newest version.
    let found = match in_time(version(pool)).await? {
        Some(found) => found,
        None => {
            in_time(begin(pool)).await?;
            0
        }
    };
    if !migration::missing(migration::POSTGRES, found)?.is_empty() {
        in_time(again::until_settled(|| take_steps(pool))).await??;
    }
    Ok(())
}

/// The version of the tables, if they have one.
async fn version(pool: &PgPool) -> Result<Option<i64>, sqlx::Error> {
    match sqlx::query_scalar(migration::VERSION).fetch_optional(pool).await {
        Err(error) if again::is_one_of(&error, &UNDEFINED) => Ok(None),
        result => result,
    }
}

/// Makes the table of versions, with its row.
async fn begin(pool: &PgPool) -> Result<(), sqlx::Error> {
    match sqlx::raw_sql(migration::CREATE).execute(pool).await {
        Err(error) if !again::is_one_of(&error, &MADE_BY_ANOTHER) => return Err(error),
        _ => {}
    }
    sqlx::raw_sql(migration::START).execute(pool).await.map(drop)
}

/// Takes the steps under the lock of that row: a second process waits here, and then finds nothing to do.
async fn take_steps(pool: &PgPool) -> Result<Result<(), OpenError>, sqlx::Error> {
    let mut transaction = pool.begin().await?;
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
