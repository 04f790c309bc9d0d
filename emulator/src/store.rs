//! Where applications are kept: a trait, and a database of either kind behind it.
//!
//! What must be unique, how many there may be and which nonces were seen is decided by the database alone, so any number of
//! processes may share one.

mod application;
mod digest;
mod error;
mod location;
mod migration;
mod postgres;
mod purge;
mod record;
mod sqlite;
mod statement;

use std::fmt::Debug;
use std::pin::Pin;
use std::sync::Arc;

pub use application::{Api, Application, Filter, NameMatch, Nonce, Page, Place, Window};
pub use error::{CreateError, OpenError, Unavailable};
pub use location::{DatabaseUrl, Location};
pub use postgres::PostgresStore;
pub use sqlite::SqliteStore;

/// What a store answers in a while.
pub type Answer<'a, T, E = Unavailable> = Pin<Box<dyn Future<Output = Result<T, E>> + Send + 'a>>;

/// Keeps applications and nonces.
///
/// Every call answers within a bounded time, about ten seconds at worst. After [`Unavailable`] a write may have happened or
/// not; the next call works as soon as the database does.
pub trait Store: Debug + Send + Sync {
    /// Keeps a new application. When it answers, the application is on the disk.
    ///
    /// `quota` is how many applications its scope may hold, this one included.
    ///
    /// # Errors
    /// Of several reasons to refuse it, the first in the order of [`CreateError`].
    fn create<'a>(
        &'a self,
        application: &'a Application,
        quota: u32,
    ) -> Answer<'a, (), CreateError>;

    /// The application with this id, if it is at this place.
    fn get<'a>(&'a self, place: &'a Place, id: &'a str) -> Answer<'a, Option<Application>>;

    /// A window of the applications at this place that match the filter: newest first, ties by the bytes of the id.
    fn list<'a>(&'a self, place: &'a Place, filter: &'a Filter, window: Window)
    -> Answer<'a, Page>;

    /// Removes the application with this id, if it is at this place; says whether it was. Its name, its key and its share
    /// of the quota are free again.
    fn delete<'a>(&'a self, place: &'a Place, id: &'a str) -> Answer<'a, bool>;

    /// Says whether this nonce is new, and remembers it until it expires. `now` is in seconds since 1970.
    fn admit_nonce<'a>(&'a self, nonce: &'a Nonce<'a>, now: i64) -> Answer<'a, bool>;

    /// Says whether the database answers.
    fn ready(&self) -> Answer<'_, ()>;

    /// Lets what was begun end, then leaves the database. Later calls are [`Unavailable`].
    fn close(&self) -> Pin<Box<dyn Future<Output = ()> + Send + '_>>;
}

/// Opens the database, and brings its tables up to date. Several processes may do so at once.
///
/// # Errors
/// The database does not answer, it belongs to a newer release, or the location is none.
pub async fn open(location: &Location) -> Result<Arc<dyn Store>, OpenError> {
    Ok(match location {
        Location::File(path) => Arc::new(SqliteStore::open(path).await?),
        Location::Url(url) => Arc::new(PostgresStore::open(url).await?),
    })
}
