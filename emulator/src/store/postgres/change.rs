//! The changes of the database. Others write at the same time, so each acts first and looks at what came of it: unique
//! indexes and the row of the tally make them wait for each other.

use sqlx::{Connection as _, PgConnection};

use super::super::digest::Digest;
use super::super::error::CreateError;
use super::super::record::{Record, Spot};
use super::super::statement;
use super::again::Work;

/// Keeps a new application.
pub(super) struct Create<'a> {
    pub(super) record: Record<'a>,
    pub(super) quota: u32,
}

impl Work for Create<'_> {
    type Outcome = Result<(), CreateError>;

    async fn once(
        &self,
        connection: &mut PgConnection,
    ) -> Result<Result<(), CreateError>, sqlx::Error> {
        loop {
            let mut transaction = connection.begin().await?;
            if self.insert(&mut transaction).await? {
                if !self.count_up(&mut transaction).await? {
                    transaction.rollback().await?;
                    return Ok(Err(CreateError::QuotaReached));
                }
                transaction.commit().await?;
                return Ok(Ok(()));
            }
            let refusal = self.taken(&mut transaction).await?;
            transaction.rollback().await?;
            // What stood in the way may be gone by now: then there is room.
            if let Some(refusal) = refusal {
                return Ok(Err(refusal));
            }
        }
    }
}

impl Create<'_> {
    async fn insert(&self, connection: &mut PgConnection) -> Result<bool, sqlx::Error> {
        let record = &self.record;
        let query = sqlx::query(statement::INSERT)
            .bind(&record.scope[..])
            .bind(&record.place[..])
            .bind(record.id)
            .bind(record.name)
            .bind(&record.name_digest[..])
            .bind(record.key)
            .bind(record.key_digest.as_ref().map(|digest| &digest[..]))
            .bind(record.created)
            .bind(record.document);
        Ok(query.execute(connection).await?.rows_affected() == 1)
    }

    async fn count_up(&self, connection: &mut PgConnection) -> Result<bool, sqlx::Error> {
        let query = sqlx::query(statement::COUNT_UP)
            .bind(&self.record.scope[..])
            .bind(i64::from(self.quota));
        Ok(query.execute(connection).await?.rows_affected() == 1)
    }

    async fn taken(
        &self,
        connection: &mut PgConnection,
    ) -> Result<Option<CreateError>, sqlx::Error> {
        let record = &self.record;
        let query = sqlx::query_as(statement::TAKEN)
            .bind(&record.scope[..])
            .bind(&record.name_digest[..])
            .bind(record.key_digest.as_ref().map(|digest| &digest[..]))
            .bind(record.id);
        Ok(record.refusal(&query.fetch_all(connection).await?))
    }
}

/// Removes an application; says whether it was there.
pub(super) struct Delete<'a> {
    pub(super) spot: Spot,
    pub(super) id: &'a str,
}

impl Work for Delete<'_> {
    type Outcome = bool;

    async fn once(&self, connection: &mut PgConnection) -> Result<bool, sqlx::Error> {
        let mut transaction = connection.begin().await?;
        let delete = sqlx::query(statement::DELETE)
            .bind(&self.spot.scope[..])
            .bind(self.id.as_bytes())
            .bind(&self.spot.place[..]);
        let found = delete.execute(&mut *transaction).await?.rows_affected() == 1;
        if found {
            let count = sqlx::query(statement::COUNT_DOWN).bind(&self.spot.scope[..]);
            count.execute(&mut *transaction).await?;
        }
        transaction.commit().await?;
        Ok(found)
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

impl Work for Admit {
    type Outcome = bool;

    async fn once(&self, connection: &mut PgConnection) -> Result<bool, sqlx::Error> {
        if self.purges {
            sqlx::query(statement::PURGE).bind(self.now).execute(&mut *connection).await?;
        }
        let query =
            sqlx::query(statement::ADMIT).bind(&self.digest[..]).bind(self.expires).bind(self.now);
        Ok(query.execute(connection).await?.rows_affected() == 1)
    }
}
