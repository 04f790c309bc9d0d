//! PostgreSQL, and every engine that speaks its protocol: any number of processes share one.

mod again;
mod change;
mod open;

use std::fmt;
use std::pin::Pin;
use std::time::Duration;

use sqlx::PgPool;
use tokio::time::timeout;

use super::application::{Application, Filter, Nonce, Place, Window};
use super::error::{CreateError, OpenError, Unavailable};
use super::location::DatabaseUrl;
use super::purge::Purge;
use super::record::{self, ListRow, Query, Record, Row, Spot};
use super::{Answer, Page, Store, digest, migration, statement};

/// Applications in a database that is reached by URL.
///
/// Only plain statements are used, no lock but those of rows, and a transaction that the engine calls off is tried again.
pub struct PostgresStore {
    pool: PgPool,
    purge: Purge,
}

/// How long anything may take: a connection for one half of it, an answer for the other.
const PATIENCE: Duration = Duration::from_secs(10);

const LIST: &str = statement::list!("position($5 in name) > 0");

impl PostgresStore {
    /// Connects to the database.
    ///
    /// # Errors
    /// This is no URL of a database, the database does not answer, or it belongs to a newer release.
    pub async fn open(url: &DatabaseUrl) -> Result<Self, OpenError> {
        let pool = open::pool(url)?;
        open::migrate(&pool).await?;
        Ok(Self { pool, purge: Purge::default() })
    }

    async fn keep(&self, application: &Application, quota: u32) -> Result<(), CreateError> {
        let record = Record::new(application);
        in_time(again::until_settled(|| change::create(&self.pool, &record, quota))).await?
    }

    async fn find(&self, place: &Place, id: &str) -> Result<Option<Application>, Unavailable> {
        let spot = Spot::new(place);
        let row = in_time(again::until_settled(|| {
            let query = sqlx::query_as::<_, Row>(statement::GET)
                .bind(&spot.scope[..])
                .bind(id.as_bytes())
                .bind(&spot.place[..]);
            query.fetch_optional(&self.pool)
        }));
        Ok(row.await?.map(|row| record::application(place, row)).transpose()?)
    }

    async fn page(
        &self,
        place: &Place,
        filter: &Filter,
        window: Window,
    ) -> Result<Page, Unavailable> {
        let query = Query::new(place, filter, window);
        let rows = in_time(again::until_settled(|| {
            sqlx::query_as::<_, ListRow>(LIST)
                .bind(&query.place[..])
                .bind(query.id)
                .bind(query.key_digest.as_ref().map(|digest| &digest[..]))
                .bind(query.name_digest.as_ref().map(|digest| &digest[..]))
                .bind(query.name_part)
                .bind(query.limit)
                .bind(query.offset)
                .fetch_all(&self.pool)
        }));
        Ok(record::page(place, rows.await?)?)
    }

    async fn remove(&self, place: &Place, id: &str) -> Result<bool, Unavailable> {
        let spot = Spot::new(place);
        in_time(again::until_settled(|| change::delete(&self.pool, &spot, id))).await
    }

    async fn admit(&self, nonce: &Nonce<'_>, now: i64) -> Result<bool, Unavailable> {
        if self.purge.is_due(now) {
            in_time(again::until_settled(|| change::purge(&self.pool, now))).await?;
        }
        let digest = digest::nonce(nonce);
        let admit = || change::admit(&self.pool, &digest, nonce.expires, now);
        in_time(again::until_settled(admit)).await
    }

    async fn version(&self) -> Result<(), Unavailable> {
        in_time(sqlx::query_scalar::<_, i64>(migration::VERSION).fetch_one(&self.pool)).await?;
        Ok(())
    }
}

/// What this comes to, unless it takes too long: an engine may hang while its connections stand.
async fn in_time<T>(work: impl Future<Output = Result<T, sqlx::Error>>) -> Result<T, Unavailable> {
    match timeout(PATIENCE, work).await {
        Ok(result) => Ok(result?),
        Err(late) => Err(Unavailable::new(late)),
    }
}

impl Store for PostgresStore {
    fn create<'a>(
        &'a self,
        application: &'a Application,
        quota: u32,
    ) -> Answer<'a, (), CreateError> {
        Box::pin(self.keep(application, quota))
    }

    fn get<'a>(&'a self, place: &'a Place, id: &'a str) -> Answer<'a, Option<Application>> {
        Box::pin(self.find(place, id))
    }

    fn list<'a>(
        &'a self,
        place: &'a Place,
        filter: &'a Filter,
        window: Window,
    ) -> Answer<'a, Page> {
        Box::pin(self.page(place, filter, window))
    }

    fn delete<'a>(&'a self, place: &'a Place, id: &'a str) -> Answer<'a, bool> {
        Box::pin(self.remove(place, id))
    }

    fn admit_nonce<'a>(&'a self, nonce: &'a Nonce<'a>, now: i64) -> Answer<'a, bool> {
        Box::pin(self.admit(nonce, now))
    }

    fn ready(&self) -> Answer<'_, ()> {
        Box::pin(self.version())
    }

    fn close(&self) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(self.pool.close())
    }
}

impl fmt::Debug for PostgresStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PostgresStore").finish_non_exhaustive()
    }
}
