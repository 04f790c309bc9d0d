//! SQLite: one file, one writer, several readers.

mod change;
mod file;
mod open;
mod writer;

use std::fmt;
use std::path::Path;
use std::pin::Pin;

use sqlx::SqlitePool;

use super::application::{Application, Filter, Nonce, Place, Window};
use super::error::{CreateError, OpenError, Unavailable};
use super::record::{self, ListRow, Query, Row, Spot};
use super::{Answer, Page, Store, digest, migration, statement};
use change::{Admit, Create, Delete};
use file::File;
use writer::Writer;

/// Applications in one file.
///
/// Every write is on the disk before it is answered: write-ahead log, `synchronous = FULL`. Writes that wait at the same
/// time share one transaction, so they share its sync. Other processes may use the file at the same time.
pub struct SqliteStore {
    file: File,
    writer: Writer,
    readers: SqlitePool,
}

const LIST: &str = statement::list!("instr(name, $5) > 0");

impl SqliteStore {
    /// Opens the file, and makes it when it is absent.
    ///
    /// # Errors
    /// The file cannot be used, or belongs to a newer release.
    pub async fn open(path: &Path) -> Result<Self, OpenError> {
        let connection = open::writer(path).await?;
        let file = File::new(path)?;
        Ok(Self {
            writer: Writer::start(connection, file.clone()),
            readers: open::readers(path),
            file,
        })
    }

    /// Those who read, while the file is in its place.
    fn readers(&self) -> Result<&SqlitePool, Unavailable> {
        self.file.check()?;
        Ok(&self.readers)
    }

    async fn find(&self, place: &Place, id: &str) -> Result<Option<Application>, Unavailable> {
        let spot = Spot::new(place);
        let query = sqlx::query_as::<_, Row>(statement::GET)
            .bind(&spot.scope[..])
            .bind(id.as_bytes())
            .bind(&spot.place[..]);
        let row = query.fetch_optional(self.readers()?).await?;
        Ok(row.map(|row| record::application(place, row)).transpose()?)
    }

    async fn page(
        &self,
        place: &Place,
        filter: &Filter,
        window: Window,
    ) -> Result<Page, Unavailable> {
        let query = Query::new(place, filter, window);
        let rows = sqlx::query_as::<_, ListRow>(LIST)
            .bind(&query.place[..])
            .bind(query.id)
            .bind(query.key_digest.as_ref().map(|digest| &digest[..]))
            .bind(query.name_digest.as_ref().map(|digest| &digest[..]))
            .bind(query.name_part)
            .bind(query.limit)
            .bind(query.offset);
        Ok(record::page(place, rows.fetch_all(self.readers()?).await?)?)
    }

    async fn version(&self) -> Result<(), Unavailable> {
        sqlx::query_scalar::<_, i64>(migration::VERSION).fetch_one(self.readers()?).await?;
        Ok(())
    }
}

impl Store for SqliteStore {
    fn create<'a>(
        &'a self,
        application: &'a Application,
        quota: u32,
    ) -> Answer<'a, (), CreateError> {
        let change = Create { application: application.clone(), quota };
        Box::pin(async move { self.writer.submit(change).await? })
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
        let change = Delete { spot: Spot::new(place), id: id.as_bytes().to_vec() };
        Box::pin(self.writer.submit(change))
    }

    fn admit_nonce<'a>(&'a self, nonce: &'a Nonce<'a>, now: i64) -> Answer<'a, bool> {
        let change = Admit {
            digest: digest::nonce(nonce),
            expires: nonce.expires,
            now,
            purges: self.writer.purge().is_due(now),
        };
        Box::pin(self.writer.submit(change))
    }

    fn ready(&self) -> Answer<'_, ()> {
        Box::pin(self.version())
    }

    fn close(&self) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(async {
            self.readers.close().await;
            self.writer.stop().await;
        })
    }
}

impl fmt::Debug for SqliteStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SqliteStore").field("file", &self.file).finish_non_exhaustive()
    }
}
