//! Names, keys and quotas, one call after another.

use app_emulator::store::{Application, CreateError, Store};

use crate::ground::{Ground, PLENTY, application, everything, place, with_key};

/// Creates an application, and says how it went.
async fn check(store: &dyn Store, application: &Application, quota: u32, expected: &str) {
    let result = store.create(application, quota).await;
    let seen = result.map_or_else(|error| error.to_string(), |()| "created".to_owned());
    assert_eq!(seen, expected, "{application:?}");
}

pub(crate) async fn an_application_is_kept_as_it_was_given(ground: &Ground) {
    let store = ground.open().await;
    let application = Application { created: -1, ..with_key("a", "key") };
    check(&*store, &application, 1, "created").await;
    let found = store.get(&place(&application), &application.id).await.unwrap();
    assert!(found == Some(application.clone()));
    assert!(everything(&*store, &application).await.applications == [application]);
}

pub(crate) async fn a_name_is_taken_until_its_application_is_deleted(ground: &Ground) {
    let store = ground.open().await;
    let first = application("a");
    let second = Application { id: "other".to_owned(), ..application("a") };
    check(&*store, &first, PLENTY, "created").await;
    check(&*store, &second, PLENTY, "the name is taken").await;
    assert!(store.delete(&place(&first), &first.id).await.unwrap());
    check(&*store, &second, PLENTY, "created").await;
    assert!(!store.delete(&place(&first), &first.id).await.unwrap());
    assert_eq!(store.get(&place(&first), &first.id).await.unwrap(), None);
}

pub(crate) async fn a_key_is_taken_until_its_application_is_deleted(ground: &Ground) {
    let store = ground.open().await;
    let (first, second) = (with_key("a", "key"), with_key("b", "key"));
    check(&*store, &first, PLENTY, "created").await;
    check(&*store, &second, PLENTY, "the key is taken").await;
    assert!(store.delete(&place(&first), &first.id).await.unwrap());
    check(&*store, &second, PLENTY, "created").await;
}

pub(crate) async fn an_id_is_taken(ground: &Ground) {
    let store = ground.open().await;
    check(&*store, &application("a"), PLENTY, "created").await;
    let same = Application { id: application("a").id, ..application("b") };
    check(&*store, &same, PLENTY, "the id is taken").await;
}

pub(crate) async fn names_differ_by_case(ground: &Ground) {
    let store = ground.open().await;
    for name in ["name", "Name", "NAME", "name ", "nàme", "na\u{300}me"] {
        check(&*store, &application(name), PLENTY, "created").await;
    }
}

pub(crate) async fn any_number_of_applications_have_no_key(ground: &Ground) {
    let store = ground.open().await;
    check(&*store, &application("a"), PLENTY, "created").await;
    check(&*store, &application("b"), PLENTY, "created").await;
    check(&*store, &with_key("c", ""), PLENTY, "created").await;
    check(&*store, &with_key("d", ""), PLENTY, "the key is taken").await;
}

pub(crate) async fn a_taken_name_is_told_before_a_taken_key_and_that_before_the_quota(
    ground: &Ground,
) {
    let store = ground.open().await;
    check(&*store, &with_key("a", "key"), 1, "created").await;
    check(&*store, &with_key("a", "key"), 1, "the name is taken").await;
    check(&*store, &with_key("b", "key"), 1, "the key is taken").await;
    check(&*store, &with_key("b", "other"), 1, "the quota is reached").await;
}

pub(crate) async fn a_deleted_application_leaves_its_share_of_the_quota(ground: &Ground) {
    let store = ground.open().await;
    for name in ["a", "b"] {
        check(&*store, &application(name), 2, "created").await;
    }
    for name in ["c", "d", "e"] {
        check(&*store, &application(name), 2, "the quota is reached").await;
    }
    assert!(store.delete(&place(&application("a")), "id-a").await.unwrap());
    assert!(!store.delete(&place(&application("a")), "id-a").await.unwrap());
    check(&*store, &application("c"), 2, "created").await;
    check(&*store, &application("d"), 2, "the quota is reached").await;
    assert_eq!(everything(&*store, &application("a")).await.total, 2);
}

pub(crate) async fn a_quota_of_zero_admits_none(ground: &Ground) {
    let store = ground.open().await;
    check(&*store, &application("a"), 0, "the quota is reached").await;
    check(&*store, &application("a"), 1, "created").await;
    check(&*store, &application("b"), 0, "the quota is reached").await;
    check(&*store, &application("b"), u32::MAX, "created").await;
}

pub(crate) async fn a_lowered_quota_admits_none_and_removes_none(ground: &Ground) {
    let store = ground.open().await;
    for name in ["a", "b", "c"] {
        check(&*store, &application(name), 3, "created").await;
    }
    check(&*store, &application("d"), 2, "the quota is reached").await;
    assert_eq!(everything(&*store, &application("a")).await.total, 3);
    assert!(matches!(store.create(&application("a"), 2).await, Err(CreateError::NameTaken)));
}
