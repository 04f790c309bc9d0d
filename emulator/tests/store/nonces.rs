//! Numbers that are used once.

use app_emulator::store::{Nonce, Store};

use crate::ground::{Ground, at_once};

const NOW: i64 = 1_700_000_000;

/// Uses a nonce that expires 900 seconds after `NOW`, so many seconds after `NOW`.
async fn check(store: &dyn Store, access_key: &str, value: &str, after: i64, expected: bool) {
    let nonce = Nonce { access_key, value, expires: NOW + 900 };
    let seen = store.admit_nonce(&nonce, NOW + after).await.unwrap();
    assert_eq!(seen, expected, "{access_key} {value} {after}");
}

pub(crate) async fn a_nonce_is_new_once(ground: &Ground) {
    let [first, second] = ground.open_twice().await;
    let long = "n".repeat(1 << 20);
    for value in ["1", "2", "", "\0", "中文", &long] {
        check(&*first, "key", value, 0, true).await;
        check(&*first, "key", value, 0, false).await;
        check(&*second, "key", value, 900, false).await;
    }
}

pub(crate) async fn a_nonce_is_new_again_after_it_expires(ground: &Ground) {
    let store = ground.open().await;
    check(&*store, "key", "1", 0, true).await;
    check(&*store, "key", "1", 900, false).await;
    let again = Nonce { access_key: "key", value: "1", expires: NOW + 1801 };
    assert!(store.admit_nonce(&again, NOW + 901).await.unwrap());
    assert!(!store.admit_nonce(&again, NOW + 901).await.unwrap());
}

pub(crate) async fn nonces_of_two_callers_are_two(ground: &Ground) {
    let store = ground.open().await;
    check(&*store, "ab", "c", 0, true).await;
    check(&*store, "a", "bc", 0, true).await;
    check(&*store, "abc", "", 0, true).await;
}

pub(crate) async fn of_64_uses_of_a_nonce_one_is_new(ground: &Ground) {
    let stores = ground.open_twice().await;
    for value in ["1", "2", "3", "4"] {
        let new = at_once(&stores, 64, |_, store| async move {
            let nonce = Nonce { access_key: "key", value, expires: NOW + 900 };
            store.admit_nonce(&nonce, NOW).await.unwrap()
        });
        assert_eq!(new.await.into_iter().filter(|new| *new).count(), 1);
    }
}

pub(crate) async fn expired_nonces_are_removed(ground: &Ground) {
    let store = ground.open().await;
    for number in 0..100 {
        check(&*store, "key", &number.to_string(), 0, true).await;
    }
    assert_eq!(ground.count_nonces().await, 100);
    // A minute after the last removal, and all but this one have expired.
    check(&*store, "other", "1", 901, true).await;
    assert_eq!(ground.count_nonces().await, 1);
}
