//! Who sees what, and what is counted where.

use app_emulator::store::{Api, Application, CreateError, Filter, Store};

use crate::ground::{ALL, Ground, everything, place, with_key};

/// Two applications that differ in their place only live side by side, and neither place shows the other.
async fn check(store: &dyn Store, first: &Application, second: &Application) {
    for application in [first, second] {
        store.create(application, 1).await.unwrap();
    }
    for (own, other) in [(first, second), (second, first)] {
        assert!(everything(store, own).await.applications == [own.clone()]);
        assert!(store.get(&place(own), &own.id).await.unwrap().as_ref() == Some(own));
        assert!(store.delete(&place(own), &own.id).await.unwrap());
        assert!(everything(store, other).await.applications == [other.clone()]);
        store.create(own, 1).await.unwrap();
    }
}

pub(crate) async fn an_api_does_not_see_another(ground: &Ground) {
    let first = Application { document: "apig".to_owned(), ..with_key("a", "key") };
    let second = Application { api: Api::Roma, document: "roma".to_owned(), ..first.clone() };
    check(&*ground.open().await, &first, &second).await;
}

pub(crate) async fn a_scope_does_not_see_another(ground: &Ground) {
    let first = Application { document: "first".to_owned(), ..with_key("a", "key") };
    let second = Application { scope: "other".to_owned(), ..first.clone() };
    check(&*ground.open().await, &first, &second).await;
}

pub(crate) async fn an_owner_does_not_see_another_but_shares_names_and_quota(ground: &Ground) {
    let store = ground.open().await;
    let own = with_key("a", "key");
    store.create(&own, 2).await.unwrap();

    let other = |name, key| Application { owner: "other".to_owned(), ..with_key(name, key) };
    let stranger = place(&other("a", "key"));
    assert_eq!(store.get(&stranger, &own.id).await.unwrap(), None);
    assert!(!store.delete(&stranger, &own.id).await.unwrap());
    assert_eq!(store.list(&stranger, &Filter::default(), ALL).await.unwrap().total, 0);

    let refused = store.create(&other("a", "b"), 2).await;
    assert!(matches!(refused, Err(CreateError::NameTaken)));
    let refused = store.create(&other("b", "key"), 2).await;
    assert!(matches!(refused, Err(CreateError::KeyTaken)));
    store.create(&other("b", "b"), 2).await.unwrap();
    let refused = store.create(&other("c", "c"), 2).await;
    assert!(matches!(refused, Err(CreateError::QuotaReached)));
    assert!(everything(&*store, &own).await.applications == [own]);
}
