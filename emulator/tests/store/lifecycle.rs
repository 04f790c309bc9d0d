//! Opening and closing.

use std::collections::BTreeSet;
use std::sync::Arc;

use app_emulator::store::{CreateError, OpenError, Store, open};
use tokio::task::JoinSet;

use crate::ground::{Ground, PLENTY, application, everything, place, with_key};

pub(crate) async fn what_was_kept_is_there_after_reopening(ground: &Ground) {
    let store = ground.open().await;
    let kept = with_key("a", "key");
    store.create(&kept, 1).await.unwrap();
    store.close().await;
    let store = ground.open().await;
    assert!(everything(&*store, &kept).await.applications == [kept.clone()]);
    assert!(matches!(store.create(&kept, 1).await, Err(CreateError::NameTaken)));
    let refused = store.create(&application("b"), 1).await;
    assert!(matches!(refused, Err(CreateError::QuotaReached)));
}

pub(crate) async fn eight_may_open_an_empty_database_at_once(ground: &Ground) {
    let mut tasks = JoinSet::new();
    for number in 0..8 {
        let location = ground.location.clone();
        tasks.spawn(async move {
            let store = open(&location).await.unwrap();
            store.create(&application(&number.to_string()), 8).await.unwrap();
            store
        });
    }
    for store in tasks.join_all().await {
        store.ready().await.unwrap();
        assert_eq!(everything(&*store, &application("")).await.total, 8);
    }
}

pub(crate) async fn a_newer_schema_is_refused(ground: &Ground) {
    ground.open().await.close().await;
    ground.execute("UPDATE schema_version SET version = 1000").await;
    let error = open(&ground.location).await.unwrap_err();
    assert!(matches!(error, OpenError::NewerSchema { found: 1000, .. }), "{error}");
    ground.execute("UPDATE schema_version SET version = 1").await;
    ground.open().await.ready().await.unwrap();
}

pub(crate) async fn a_closed_store_is_unavailable(ground: &Ground) {
    let store = ground.open().await;
    let kept = application("a");
    store.close().await;
    store.close().await;
    let here = place(&kept);
    assert!(store.ready().await.is_err());
    assert!(store.get(&here, "id-a").await.is_err());
    assert!(store.delete(&here, "id-a").await.is_err());
    assert!(matches!(store.create(&kept, 1).await, Err(CreateError::Unavailable(_))));
}

pub(crate) async fn closing_lets_writes_end(ground: &Ground) {
    let store = ground.open().await;
    let mut tasks = JoinSet::new();
    for number in 0..64 {
        tasks.spawn(create(store.clone(), number));
    }
    let mut answers = vec![tasks.join_next().await.unwrap().unwrap()];
    store.close().await;
    answers.extend(tasks.join_all().await);
    let created: BTreeSet<_> = answers.into_iter().flatten().collect();
    let store = ground.open().await;
    let page = everything(&*store, &application("")).await;
    let kept: BTreeSet<_> = page.applications.into_iter().map(|kept| kept.name).collect();
    assert!(!created.is_empty());
    assert!(created.is_subset(&kept), "{created:?} {kept:?}");
}

/// The name, if it was kept.
async fn create(store: Arc<dyn Store>, number: u32) -> Option<String> {
    let application = application(&number.to_string());
    store.create(&application, PLENTY).await.ok().map(|()| application.name)
}
