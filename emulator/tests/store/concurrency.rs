//! Names, keys and quotas, many calls at once, by two processes.

use std::collections::BTreeMap;

use app_emulator::store::{Api, Application};

use crate::ground::{Ground, PLENTY, application, at_once, everything, place, with_key};

/// Begins 64 creates at once for each API, and counts how they went.
async fn check(
    ground: &Ground,
    quota: u32,
    make: impl Fn(usize) -> Application,
    expected: &[(&str, usize)],
) {
    let stores = ground.open_twice().await;
    for api in Api::ALL {
        let results = at_once(&stores, 64, |number, store| {
            let application = Application { api, ..make(number) };
            async move { store.create(&application, quota).await }
        });
        let mut seen = BTreeMap::<_, usize>::new();
        for result in results.await {
            let text = result.map_or_else(|error| error.to_string(), |()| "created".to_owned());
            *seen.entry(text).or_default() += 1;
        }
        let seen: Vec<_> = seen.iter().map(|(text, count)| (text.as_str(), *count)).collect();
        assert_eq!(seen, expected, "{api:?}");
        let kept = everything(&*stores[0], &Application { api, ..application("") }).await;
        assert_eq!(kept.applications.len(), expected[0].1, "{api:?}");
    }
}

pub(crate) async fn of_64_creates_of_one_name_one_succeeds(ground: &Ground) {
    let make = |number| Application { id: format!("id-{number}"), ..application("one") };
    check(ground, PLENTY, make, &[("created", 1), ("the name is taken", 63)]).await;
}

pub(crate) async fn of_64_creates_of_one_key_one_succeeds(ground: &Ground) {
    let make = |number: usize| with_key(&number.to_string(), "one");
    check(ground, PLENTY, make, &[("created", 1), ("the key is taken", 63)]).await;
}

pub(crate) async fn of_64_creates_a_quota_of_20_admits_20(ground: &Ground) {
    let make = |number: usize| application(&number.to_string());
    check(ground, 20, make, &[("created", 20), ("the quota is reached", 44)]).await;
}

pub(crate) async fn quotas_stay_exact_while_applications_come_and_go(ground: &Ground) {
    let stores = ground.open_twice().await;
    let most = at_once(&stores, 16, |number, store| async move {
        let application = application(&number.to_string());
        let mut most = 0;
        for _ in 0..8 {
            if store.create(&application, 5).await.is_ok() {
                most = most.max(everything(&*store, &application).await.total);
                assert!(store.delete(&place(&application), &application.id).await.unwrap());
            }
        }
        most
    });
    let most = most.await.into_iter().max().unwrap();
    assert!((1..=5).contains(&most), "{most} at once");
    let mut left = 0;
    while stores[0].create(&application(&left.to_string()), 5).await.is_ok() {
        left += 1;
    }
    assert_eq!(left, 5, "the tally is what it was");
}

pub(crate) async fn of_64_deletes_one_finds_the_application(ground: &Ground) {
    let stores = ground.open_twice().await;
    let kept = application("one");
    stores[0].create(&kept, 1).await.unwrap();
    let found = at_once(&stores, 64, |_, store| {
        let kept = kept.clone();
        async move { store.delete(&place(&kept), &kept.id).await.unwrap() }
    });
    assert_eq!(found.await.into_iter().filter(|found| *found).count(), 1);
    stores[1].create(&kept, 1).await.unwrap();
    assert!(stores[0].create(&application("two"), 1).await.is_err());
}
