//! The changes of the database. Each holds the only right to write, so what it sees stays so until the commit.

use sqlx::sqlite::SqliteConnection;

use super::super::application::Application;
use super::super::digest::Digest;
use super::super::error::CreateError;
use super::super::record::{Record, Spot};
use super::super::statement;
use super::writer::Change;

/// Keeps a new application.
pub(super) struct Create {
    pub(super) application: Application,
    pub(super) quota: u32,
}

impl Change for Create {
    type Outcome = Result<(), CreateError>;

    async fn make(
        &self,
        connection: &mut SqliteConnection,
    ) -> Result<Result<(), CreateError>, sqlx::Error> {
        let record = Record::new(&self.application);
        if insert(&record, self.quota, connection).await? {
            let count = sqlx::query(statement::COUNT_UP).bind(&record.scope[..]).bind(self.quota);
            count.execute(connection).await?;
            return Ok(Ok(()));
        }
        Ok(Err(taken(&record, connection).await?.unwrap_or(CreateError::QuotaReached)))
    }
}

/// Keeps an application, unless something is taken or the quota is reached.
const INSERT: &str = "INSERT INTO application \
     (scope, place, id, name, name_digest, key, key_digest, created, document) \
     SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9 \
     WHERE $10 > coalesce((SELECT used FROM tally WHERE scope = $1), 0) ON CONFLICT DO NOTHING";

async fn insert(
    record: &Record<'_>,
    quota: u32,
    connection: &mut SqliteConnection,
) -> Result<bool, sqlx::Error> {
    let query = sqlx::query(INSERT)
        .bind(&record.scope[..])
        .bind(&record.place[..])
        .bind(record.id)
        .bind(record.name)
        .bind(&record.name_digest[..])
        .bind(record.key)
        .bind(record.key_digest.as_ref().map(|digest| &digest[..]))
        .bind(record.created)
        .bind(record.document)
        .bind(quota);
    Ok(query.execute(connection).await?.rows_affected() == 1)
}

async fn taken(
    record: &Record<'_>,
    connection: &mut SqliteConnection,
) -> Result<Option<CreateError>, sqlx::Error> {
    let query = sqlx::query_as(statement::TAKEN)
        .bind(&record.scope[..])
        .bind(&record.name_digest[..])
        .bind(record.key_digest.as_ref().map(|digest| &digest[..]))
        .bind(record.id);
    Ok(record.refusal(&query.fetch_all(connection).await?))
}

/// Removes an application; says whether it was there.
pub(super) struct Delete {
    pub(super) spot: Spot,
    pub(super) id: Vec<u8>,
}

impl Change for Delete {
    type Outcome = bool;

    async fn make(&self, connection: &mut SqliteConnection) -> Result<bool, sqlx::Error> {
        let delete = sqlx::query(statement::DELETE)
            .bind(&self.spot.scope[..])
            .bind(&self.id[..])
            .bind(&self.spot.place[..]);
        if delete.execute(&mut *connection).await?.rows_affected() == 0 {
            return Ok(false);
        }
        let count = sqlx::query(statement::COUNT_DOWN).bind(&self.spot.scope[..]);
        count.execute(connection).await?;
        Ok(true)
    }
}

/// Remembers a nonce; says whether it is new.
pub(super) struct Admit {
    pub(super) digest: Digest,
    pub(super) expires: i64,
    pub(super) now: i64,
    /// Whether it is time to remove those that have expired.
    pub(super) purges: bool,
}

impl Change for Admit {
    type Outcome = bool;

    async fn make(&self, connection: &mut SqliteConnection) -> Result<bool, sqlx::Error> {
        if self.purges {
            sqlx::query(statement::PURGE).bind(self.now).execute(&mut *connection).await?;
        }
        let admit =
            sqlx::query(statement::ADMIT).bind(&self.digest[..]).bind(self.expires).bind(self.now);
        Ok(admit.execute(connection).await?.rows_affected() == 1)
    }
}
