//! Databases that go away and come back, under a store that stays.

use std::fs;
use std::time::{Duration, Instant};

use app_emulator::store::{Api, CreateError, DatabaseUrl, Filter, Location, Nonce, Store, open};
use sqlx::{Connection as _, Executor as _, SqliteConnection};

use crate::ground::{ALL, Ground, PLENTY, application, everything, place};
use crate::support::postgres::Cluster;

/// No call takes longer than this, whatever the database does.
const BOUND: Duration = Duration::from_secs(15);

/// Every call says that the database is unavailable, in time.
async fn check_away(store: &dyn Store) {
    let started = Instant::now();
    let (application, nonce, filter) = (application("away"), nonce("away"), Filter::default());
    let here = place(&application);
    let (created, found, listed, deleted, admitted, ready) = tokio::join!(
        store.create(&application, PLENTY),
        store.get(&here, "id"),
        store.list(&here, &filter, ALL),
        store.delete(&here, "id"),
        store.admit_nonce(&nonce, 1),
        store.ready(),
    );
    assert!(matches!(created, Err(CreateError::Unavailable(_))), "{created:?}");
    assert!(found.is_err() && listed.is_err() && deleted.is_err());
    assert!(admitted.is_err() && ready.is_err());
    assert!(started.elapsed() < BOUND, "{:?}", started.elapsed());
}

/// Every call works, and everything is there.
async fn check_back(store: &dyn Store, name: &str, total: u64) {
    store.ready().await.unwrap();
    store.create(&application(name), PLENTY).await.unwrap();
    assert!(store.admit_nonce(&nonce(name), 1).await.unwrap());
    assert_eq!(everything(store, &application("")).await.total, total);
}

fn nonce(value: &str) -> Nonce<'_> {
    Nonce { access_key: Api::Ims.as_str(), value, expires: 900 }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_postgres_that_comes_back_is_used_again() {
    let Some(cluster) = Cluster::start_new() else { return };
    let location = Location::Url(DatabaseUrl::new(cluster.database().await));
    let store = open(&location).await.unwrap();
    check_back(&*store, "before", 1).await;
    cluster.stop();
    check_away(&*store).await;
    assert!(open(&location).await.is_err());
    cluster.start();
    check_back(&*store, "after stop", 2).await;
    cluster.kill();
    check_away(&*store).await;
    cluster.start();
    check_back(&*store, "after kill", 3).await;
    cluster.freeze();
    check_away(&*store).await;
    cluster.thaw();
    // What was begun in the frozen engine may end now.
    store.delete(&place(&application("")), "id-away").await.unwrap();
    check_back(&*store, "after freeze", 4).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn errors_of_postgres_do_not_show_the_password() {
    let Some(cluster) = Cluster::shared() else { return };
    let url = cluster.database().await.replace("not-a-secret", "wrong-secret");
    let location = Location::Url(DatabaseUrl::new(url));
    let error = open(&location).await.unwrap_err();
    let shown = format!("{error} {error:?} {location} {location:?}");
    assert!(shown.contains("password authentication failed"), "{shown}");
    assert!(!shown.contains("secret"), "{shown}");
}

#[tokio::test]
async fn what_is_no_url_is_refused_and_not_shown() {
    for text in ["", "postgres", "mysql://a:secret@b/c", "postgres://a:secret@b:port/c"] {
        let error = open(&Location::Url(DatabaseUrl::new(text))).await.unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(shown.starts_with("this is no URL"), "{shown}");
        assert!(!shown.contains("secret"), "{shown}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_another_process_holds_is_used_again_afterwards() {
    let ground = Ground::file();
    let store = ground.open().await;
    check_back(&*store, "before", 1).await;
    let mut other = SqliteConnection::connect(&ground.file_url()).await.unwrap();
    other.execute("BEGIN IMMEDIATE").await.unwrap();
    let started = Instant::now();
    let created = store.create(&application("away"), PLENTY).await;
    assert!(matches!(created, Err(CreateError::Unavailable(_))), "{created:?}");
    assert!(started.elapsed() < BOUND);
    assert_eq!(everything(&*store, &application("")).await.total, 1, "reading goes on");
    other.execute("ROLLBACK").await.unwrap();
    check_back(&*store, "after", 2).await;
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_was_moved_away_takes_no_writes_until_it_is_back() {
    let ground = Ground::file();
    let store = ground.open().await;
    check_back(&*store, "before", 1).await;
    let Location::File(path) = &ground.location else { unreachable!() };
    let elsewhere = path.with_extension("elsewhere");
    fs::rename(path, &elsewhere).unwrap();
    check_away(&*store).await;
    fs::write(path, "").unwrap();
    check_away(&*store).await;
    fs::rename(&elsewhere, path).unwrap();
    check_back(&*store, "after", 2).await;
}

#[cfg(unix)]
#[tokio::test]
async fn a_file_is_readable_by_its_owner_only() {
    use std::os::unix::fs::MetadataExt as _;
    let ground = Ground::file();
    let store = ground.open().await;
    store.create(&application("a"), 1).await.unwrap();
    let Location::File(path) = &ground.location else { unreachable!() };
    for end in ["", "-wal", "-shm"] {
        let file = format!("{}{end}", path.display());
        assert_eq!(fs::metadata(&file).unwrap().mode() & 0o777, 0o600, "{file}");
    }
}
