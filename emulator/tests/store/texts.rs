//! Texts that databases stumble over.

use app_emulator::store::{Application, CreateError, Filter, NameMatch, Store};

use crate::ground::{ALL, Ground, PLENTY, application, everything, place, with_key};

const STRANGE: [&str; 14] = [
    "",
    " ",
    "\0",
    "a\0b",
    "a\0c",
    "中文应用",
    "中文应",
    "😀👨‍👩‍👧",
    "'; DROP TABLE application; --",
    "\\x00",
    "$1 ?1 :name @name",
    "100%_[a-z]*",
    "\u{feff}\u{202e}\u{10ffff}",
    "line\r\nline\ttab\u{7f}",
];

pub(crate) async fn strange_texts_are_kept_and_found(ground: &Ground) {
    let store = ground.open().await;
    for text in STRANGE {
        let strange = Application {
            scope: format!("scope {text}"),
            owner: format!("owner {text}"),
            ..with_key(text, text)
        };
        store.create(&strange, 1).await.unwrap();
        let same = Application { id: "other".to_owned(), ..strange.clone() };
        assert!(matches!(store.create(&same, 1).await, Err(CreateError::NameTaken)));
        check_found(&*store, &strange).await;
    }
}

async fn check_found(store: &dyn Store, strange: &Application) {
    let place = place(strange);
    assert!(store.get(&place, &strange.id).await.unwrap().as_ref() == Some(strange));
    let filter = Filter {
        id: Some(strange.id.clone()),
        key: strange.key.clone(),
        name: Some(NameMatch::Exact(strange.name.clone())),
    };
    assert!(store.list(&place, &filter, ALL).await.unwrap().applications == [strange.clone()]);
    assert!(store.delete(&place, &strange.id).await.unwrap());
    assert_eq!(everything(store, strange).await.total, 0);
}

pub(crate) async fn strange_texts_are_looked_for_without_harm(ground: &Ground) {
    let store = ground.open().await;
    for text in STRANGE {
        store.create(&application(text), PLENTY).await.unwrap();
    }
    let whole = place(&application(""));
    for text in STRANGE {
        let filter =
            Filter { name: Some(NameMatch::Contains(text.to_owned())), ..Filter::default() };
        let page = store.list(&whole, &filter, ALL).await.unwrap();
        let expected = STRANGE.iter().filter(|name| name.contains(text)).count();
        assert_eq!(page.total, expected as u64, "{text:?}");
        assert_eq!(store.get(&whole, text).await.unwrap(), None, "{text:?}");
        assert!(!store.delete(&whole, text).await.unwrap(), "{text:?}");
    }
}

pub(crate) async fn long_texts_are_kept_and_unique(ground: &Ground) {
    let store = ground.open().await;
    // Not of one character: engines compress what repeats, and then it fits an index.
    let mut noise = fastrand::Rng::with_seed(1);
    let long: String = std::iter::repeat_with(|| noise.alphanumeric()).take(1 << 20).collect();
    let first = Application {
        scope: format!("s{long}"),
        owner: format!("o{long}"),
        document: format!("\"{long}\""),
        ..with_key(&long, &format!("k{long}"))
    };
    let first = Application { id: "1".to_owned(), ..first };
    let almost = format!("{}-", &long[..long.len() - 1]);
    let second = Application { id: "2".to_owned(), name: almost, key: None, ..first.clone() };
    let third = Application { id: "3".to_owned(), ..first.clone() };
    store.create(&first, 3).await.unwrap();
    store.create(&second, 3).await.unwrap();
    assert!(matches!(store.create(&third, 3).await, Err(CreateError::NameTaken)));
    let third = Application { name: "short".to_owned(), ..third };
    assert!(matches!(store.create(&third, 3).await, Err(CreateError::KeyTaken)));
    let part = NameMatch::Contains(long[1000..].to_owned());
    let filter = Filter { name: Some(part), ..Filter::default() };
    let page = store.list(&place(&first), &filter, ALL).await.unwrap();
    assert!(page.applications == [first]);
}
