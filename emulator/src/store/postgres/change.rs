//! The changes of the database. Others write at the same time, so each acts first and looks at what came of it: unique
//! indexes and the row of the tally make them wait for each other.

use sqlx::{PgConnection, PgPool};

use super::super::digest::Digest;
use super::super::error::CreateError;
use super::super::record::{Record, Spot};
use super::super::statement;

/// Keeps a new application.
pub(super) async fn create(
    pool: &PgPool,
    record: &Record<'_>,
    quota: u32,
) -> Result<Result<(), CreateError>, sqlx::Error> {
    loop {
        let mut transaction = pool.begin().await?;
        if insert(record, &mut transaction).await? {
            if !count_up(record, quota, &mut transaction).await? {
                transaction.rollback().await?;
                return Ok(Err(CreateError::QuotaReached));
            }
            transaction.commit().await?;
            return Ok(Ok(()));
        }
        let refusal = taken(record, &mut transaction).await?;
        transaction.rollback().await?;
        // What stood in the way may be gone by now: then there is room.
        if let Some(refusal) = refusal {
            return Ok(Err(refusal));
        }
    }
}

async fn insert(record: &Record<'_>, connection: &mut PgConnection) -> Result<bool, sqlx::Error> {
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

async fn count_up(
    record: &Record<'_>,
    quota: u32,
    connection: &mut PgConnection,
) -> Result<bool, sqlx::Error> {
    let query = sqlx::query(statement::COUNT_UP).bind(&record.scope[..]).bind(i64::from(quota));
    Ok(query.execute(connection).await?.rows_affected() == 1)
}

async fn taken(
    record: &Record<'_>,
    connection: &mut PgConnection,
) -> Result<Option<CreateError>, sqlx::Error> {
    let query = sqlx::query_as(statement::TAKEN)
        .bind(&record.scope[..])
        .bind(&record.name_digest[..])
        .bind(record.key_digest.as_ref().map(|digest| &digest[..]))
        .bind(record.id);
    Ok(record.refusal(&query.fetch_all(connection).await?))
}

/// Removes an application; says whether it was there.
pub(super) async fn delete(pool: &PgPool, spot: &Spot, id: &str) -> Result<bool, sqlx::Error> {
    let mut transaction = pool.begin().await?;
    let delete = sqlx::query(statement::DELETE)
        .bind(&spot.scope[..])
        .bind(id.as_bytes())
        .bind(&spot.place[..]);
    let found = delete.execute(&mut *transaction).await?.rows_affected() == 1;
    if found {
        let count = sqlx::query(statement::COUNT_DOWN).bind(&spot.scope[..]);
        count.execute(&mut *transaction).await?;
    }
    transaction.commit().await?;
    Ok(found)
}

/// Remembers a nonce; says whether it is new.
pub(super) async fn admit(
    pool: &PgPool,
    digest: &Digest,
    expires: i64,
    now: i64,
) -> Result<bool, sqlx::Error> {
    let query = sqlx::query(statement::ADMIT).bind(&digest[..]).bind(expires).bind(now);
    Ok(query.execute(pool).await?.rows_affected() == 1)
}

/// Removes nonces that have expired.
pub(super) async fn purge(pool: &PgPool, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query(statement::PURGE).bind(now).execute(pool).await.map(drop)
}
