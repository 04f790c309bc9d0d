//! A database to test on, and applications to put there.

use std::sync::Arc;

use app_emulator::store::{
    Api, Application, DatabaseUrl, Filter, Location, Page, Place, Store, Window, open,
};
use sqlx::{Connection as _, Executor as _, PgConnection, SqliteConnection};
use tempfile::TempDir;
use tokio::task::JoinSet;

use crate::support::postgres::Cluster;

/// An empty database.
pub(crate) struct Ground {
    pub(crate) location: Location,
    /// Removed with the ground.
    _folder: Option<TempDir>,
}

impl Ground {
    /// In a file of its own.
    pub(crate) fn file() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let location = Location::File(folder.path().join("emulator.db"));
        Self { location, _folder: Some(folder) }
    }

    /// In the engine that all tests share.
    pub(crate) async fn database() -> Option<Self> {
        let url = Cluster::shared()?.database().await;
        Some(Self { location: Location::Url(DatabaseUrl::new(url)), _folder: None })
    }

    /// Opens it, as a process of its own would.
    pub(crate) async fn open(&self) -> Arc<dyn Store> {
        open(&self.location).await.unwrap()
    }

    /// Runs a statement beside the store.
    pub(crate) async fn execute(&self, statement: &'static str) {
        match &self.location {
            Location::File(_) => {
                let mut connection = SqliteConnection::connect(&self.file_url()).await.unwrap();
                connection.execute(statement).await.unwrap();
            }
            Location::Url(url) => {
                let mut connection = PgConnection::connect(url.expose()).await.unwrap();
                connection.execute(statement).await.unwrap();
            }
        }
    }

    /// How many nonces are remembered.
    pub(crate) async fn count_nonces(&self) -> i64 {
        const COUNT: &str = "SELECT count(*) FROM nonce";
        match &self.location {
            Location::File(_) => {
                let mut connection = SqliteConnection::connect(&self.file_url()).await.unwrap();
                sqlx::query_scalar(COUNT).fetch_one(&mut connection).await.unwrap()
            }
            Location::Url(url) => {
                let mut connection = PgConnection::connect(url.expose()).await.unwrap();
                sqlx::query_scalar(COUNT).fetch_one(&mut connection).await.unwrap()
            }
        }
    }

    /// The file as SQLite's library names it.
    pub(crate) fn file_url(&self) -> String {
        let Location::File(path) = &self.location else { panic!("there is no file") };
        format!("sqlite://{}", path.display())
    }

    /// Opens it twice: two processes on one database.
    pub(crate) async fn open_twice(&self) -> [Arc<dyn Store>; 2] {
        [self.open().await, self.open().await]
    }
}

/// More than any test needs.
pub(crate) const PLENTY: u32 = 1000;

/// Everything.
pub(crate) const ALL: Window = Window { offset: 0, limit: 1000 };

/// An application of RTC; its id is its name.
pub(crate) fn application(name: &str) -> Application {
    Application {
        api: Api::Rtc,
        scope: "tenant".to_owned(),
        owner: "account".to_owned(),
        id: format!("id-{name}"),
        name: name.to_owned(),
        key: None,
        created: 1_700_000_000_000_000,
        document: format!("{{\"name\":\"{name}\"}}"),
    }
}

/// The same with a key.
pub(crate) fn with_key(name: &str, key: &str) -> Application {
    Application { key: Some(key.to_owned()), ..application(name) }
}

/// Where its owner looks for it.
pub(crate) fn place(application: &Application) -> Place {
    let Application { api, scope, owner, .. } = application.clone();
    Place { api, scope, owner }
}

/// Everything that the owner of this application sees.
pub(crate) async fn everything(store: &dyn Store, application: &Application) -> Page {
    store.list(&place(application), &Filter::default(), ALL).await.unwrap()
}

/// What all of these come to, begun at once by two processes in turn.
pub(crate) async fn at_once<T, F>(
    stores: &[Arc<dyn Store>; 2],
    count: usize,
    work: impl Fn(usize, Arc<dyn Store>) -> F,
) -> Vec<T>
where
    T: Send + 'static,
    F: Future<Output = T> + Send + 'static,
{
    let mut tasks = JoinSet::new();
    for number in 0..count {
        tasks.spawn(work(number, stores[number % 2].clone()));
    }
    tasks.join_all().await
}
