//! PostgreSQL, and every engine that speaks its protocol: any number of processes share one.

mod again;
mod change;
mod look;
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
use super::record::{self, Query, Record, Spot};
use super::{Answer, Page, Store, digest};
use again::Work;
use change::{Admit, Create, Delete};
use look::{Get, List, Version};
use open::Migrate;

/// Applications in a database that is reached by URL.
///
/// Only plain statements are used, no lock but those of rows, and a transaction that the engine calls off is tried again.
pub struct PostgresStore {
    pool: PgPool,
    purge: Purge,
}

/// How long to wait for a connection, and then again for an answer.
const PATIENCE: Duration = Duration::from_secs(5);

impl PostgresStore {
    /// Connects to the database.
    ///
    /// # Errors
    /// This is no URL of a database, the database does not answer, or it belongs to a newer release.
    pub async fn open(url: &DatabaseUrl) -> Result<Self, OpenError> {
        let store = Self { pool: open::pool(url, PATIENCE)?, purge: Purge::default() };
        store.ask(Migrate).await??;
        Ok(store)
    }

    /// What this work comes to. The engine may call it off, then it is tried again; it may hang while the connection
    /// stands, then both are given up.
    async fn ask<W: Work>(&self, work: W) -> Result<W::Outcome, Unavailable> {
        let mut connection = self.pool.acquire().await?;
        match timeout(PATIENCE, again::until_settled(&work, &mut connection)).await {
            Ok(result) => Ok(result?),
            Err(late) => {
                // Back in the pool it would be asked whether it is well, and keep its seat until it says so.
                drop(connection.detach());
                Err(Unavailable::new(late))
            }
        }
    }

    async fn find(&self, place: &Place, id: &str) -> Result<Option<Application>, Unavailable> {
        let row = self.ask(Get { spot: Spot::new(place), id }).await?;
        Ok(row.map(|row| record::application(place, row)).transpose()?)
    }
}

impl Store for PostgresStore {
    fn create<'a>(
        &'a self,
        application: &'a Application,
        quota: u32,
    ) -> Answer<'a, (), CreateError> {
        let create = Create { record: Record::new(application), quota };
        Box::pin(async { self.ask(create).await? })
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
        let list = List { query: Query::new(place, filter, window) };
        Box::pin(async { Ok(record::page(place, self.ask(list).await?)?) })
    }

    fn delete<'a>(&'a self, place: &'a Place, id: &'a str) -> Answer<'a, bool> {
        Box::pin(self.ask(Delete { spot: Spot::new(place), id }))
    }

    fn admit_nonce<'a>(&'a self, nonce: &'a Nonce<'a>, now: i64) -> Answer<'a, bool> {
        let admit = Admit {
            digest: digest::nonce(nonce),
            expires: nonce.expires,
            now,
            purges: self.purge.is_due(now),
        };
        Box::pin(self.ask(admit))
    }

    fn ready(&self) -> Answer<'_, ()> {
        Box::pin(self.ask(Version))
    }

    fn close(&self) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(async {
            // Whoever hangs is left to itself.
            let _ = timeout(PATIENCE, self.pool.close()).await;
        })
    }
}

impl fmt::Debug for PostgresStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PostgresStore").finish_non_exhaustive()
    }
}
