//! The services of the four APIs, and what they share.

mod apig;
mod ims;
mod roma;
mod rtc;

use std::sync::Arc;

use jiff::Timestamp;
use specwright_runtime::decode::Decode;
use specwright_runtime::fault::{Fault, names};

pub use apig::Apig;
pub use ims::Ims;
pub use roma::Roma;
pub use rtc::Rtc;

use crate::config::Quota;
use crate::directory::Directory;
use crate::store::{
    Application, CreateError, Filter, NameMatch, Place, Store, Unavailable, Window,
};

/// What the gate and all services know: where applications are kept, who is who, and how many there may be.
#[derive(Debug)]
pub struct World {
    /// Where applications are kept.
    pub store: Arc<dyn Store>,
    /// Who is who.
    pub directory: Directory,
    /// How many applications there may be.
    pub quota: Quota,
}

/// A new application, on its way into the store.
struct New {
    id: String,
    name: String,
    key: Option<String>,
    created: Timestamp,
    /// What the API shows of it, and whatever else is kept, as JSON.
    document: Vec<u8>,
}

/// The faults of an API that tell why an application cannot be kept.
struct Refusals {
    name: fn() -> Fault,
    key: fn() -> Fault,
    quota: fn() -> Fault,
}

/// Applications of a list, and how many there are in all.
struct Listed<T> {
    total: usize,
    items: Vec<T>,
}

impl<T> Listed<T> {
    /// Some of these applications, for lists that the store cannot look for alone.
    fn of(applications: Vec<T>, offset: usize, limit: usize) -> Self {
        let total = applications.len();
        Self { total, items: applications.into_iter().skip(offset).take(limit).collect() }
    }
}

impl World {
    /// Keeps a new application, if its name and its key are free and the quota is not used up.
    async fn keep(
        &self,
        place: Place,
        new: New,
        quota: u32,
        refusals: &Refusals,
    ) -> Result<(), Fault> {
        let document = String::from_utf8(new.document).map_err(|_| internal())?;
        let application = Application {
            api: place.api,
            scope: place.scope,
            owner: place.owner,
            id: new.id,
            name: new.name,
            key: new.key,
            created: new.created.as_microsecond(),
            document,
        };
        self.store.create(&application, quota).await.map_err(|error| match error {
            CreateError::NameTaken => (refusals.name)(),
            CreateError::KeyTaken => (refusals.key)(),
            CreateError::QuotaReached => (refusals.quota)(),
            CreateError::Unavailable(error) => unavailable(&error),
            // A random number that came before is as good as impossible.
            CreateError::IdTaken => internal(),
        })
    }

    /// An application of a place.
    async fn find<T: Decode>(&self, place: &Place, id: &str) -> Result<Option<T>, Fault> {
        let found = self.store.get(place, id).await.map_err(|error| unavailable(&error))?;
        found.map(|application| read(&application)).transpose()
    }

    /// Some of the applications of a place, the newest first.
    async fn list<T: Decode>(
        &self,
        place: &Place,
        filter: &Filter,
        window: Window,
    ) -> Result<Listed<T>, Fault> {
        let page =
            self.store.list(place, filter, window).await.map_err(|error| unavailable(&error))?;
        let items = page.applications.iter().map(read).collect::<Result<_, _>>()?;
        Ok(Listed { total: usize::try_from(page.total).unwrap_or(usize::MAX), items })
    }

    /// All applications of a place that the store finds, the newest first: no more than the quota allows.
    async fn all<T: Decode>(&self, place: &Place, filter: &Filter) -> Result<Vec<T>, Fault> {
        Ok(self.list(place, filter, Window::ALL).await?.items)
    }

    /// Removes an application of a place, and says whether it was there.
    async fn remove(&self, place: &Place, id: &str) -> Result<bool, Fault> {
        self.store.delete(place, id).await.map_err(|error| unavailable(&error))
    }
}

/// What is kept of an application. Values of enumerations that are newer than the document stay as they are.
fn read<T: Decode>(application: &Application) -> Result<T, Fault> {
    T::decode_reply(application.document.as_bytes()).map_err(|violations| {
        tracing::error!(id = application.id, %violations, "what is kept cannot be read");
        internal()
    })
}

#[cold]
pub(crate) fn unavailable(error: &Unavailable) -> Fault {
    tracing::error!(error = error as &dyn std::error::Error, "the database does not answer");
    internal()
}

fn internal() -> Fault {
    Fault::new(names::INTERNAL)
}

/// A number of applications, as replies have it.
fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
