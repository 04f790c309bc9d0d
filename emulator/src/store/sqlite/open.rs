//! Opens a file of SQLite and brings its tables up to date.

use std::path::Path;
use std::time::{Duration, Instant};

use sqlx::sqlite::{
    SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqlitePool, SqlitePoolOptions,
    SqliteSynchronous,
};
use sqlx::{ConnectOptions as _, Connection as _};

use super::super::error::OpenError;
use super::super::migration;

/// How long to wait for another process that holds the file.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long to wait before trying again to open the file.
const PAUSE: Duration = Duration::from_millis(20);
/// How many lists are read at a time.
const READERS: u32 = 4;

/// The one connection that writes, over tables of the newest version.
pub(super) async fn writer(path: &Path) -> Result<SqliteConnection, OpenError> {
    let started = Instant::now();
    loop {
        match attempt(path).await {
            // Of several processes that make the same file one turns on the log; SQLite tells the others at once.
            Err(error) if is_busy(&error) && started.elapsed() < PATIENCE => {
                tokio::time::sleep(PAUSE).await;
            }
            result => return result?,
        }
    }
}

/// A connection to a file that has its tables.
pub(super) async fn connect(path: &Path) -> Result<SqliteConnection, sqlx::Error> {
    options(path).connect().await
}

/// Connections that read. They are made when they are needed.
pub(super) fn readers(path: &Path) -> SqlitePool {
    let pool = SqlitePoolOptions::new().max_connections(READERS).acquire_timeout(PATIENCE);
    pool.test_before_acquire(false).connect_lazy_with(options(path).read_only(true))
}

fn options(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(PATIENCE)
        .disable_statement_logging()
}

async fn attempt(path: &Path) -> Result<Result<SqliteConnection, OpenError>, sqlx::Error> {
    make(path)?;
    let mut connection = connect(path).await?;
    Ok(migrate(&mut connection).await?.map(|()| connection))
}

/// Makes the file when it is absent. Others shall not read it: it holds secrets of applications.
fn make(path: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

async fn migrate(connection: &mut SqliteConnection) -> Result<Result<(), OpenError>, sqlx::Error> {
    let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
    sqlx::raw_sql(migration::CREATE).execute(&mut *transaction).await?;
    sqlx::raw_sql(migration::START).execute(&mut *transaction).await?;
    let found = sqlx::query_scalar(migration::VERSION).fetch_one(&mut *transaction).await?;
    let steps = match migration::missing(migration::SQLITE, found) {
        Ok(steps) => steps,
        Err(error) => return Ok(Err(error)),
    };
    for step in steps {
        sqlx::raw_sql(*step).execute(&mut *transaction).await?;
    }
    let version = migration::version(migration::SQLITE);
    sqlx::query(migration::FINISH).bind(version).execute(&mut *transaction).await?;
    transaction.commit().await?;
    Ok(Ok(()))
}

/// `SQLITE_BUSY` and what is derived from it: its low byte is 5.
fn is_busy(error: &sqlx::Error) -> bool {
    let code = error.as_database_error().and_then(|error| error.code()?.parse::<u32>().ok());
    code.is_some_and(|code| code & 0xff == 5)
}
