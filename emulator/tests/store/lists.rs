//! Lists: their order, their windows and their filters.

use app_emulator::store::{Application, Filter, NameMatch, Page, Store, Window};

use crate::ground::{ALL, Ground, PLENTY, application, everything, place, with_key};

fn names(page: &Page) -> Vec<&str> {
    page.applications.iter().map(|application| application.name.as_str()).collect()
}

/// Keeps applications with a name, an id and a time each.
async fn keep(store: &dyn Store, applications: &[(&str, &str, i64)]) {
    for (name, id, created) in applications {
        let application = application(name);
        let kept = Application { id: (*id).to_owned(), created: *created, ..application };
        store.create(&kept, PLENTY).await.unwrap();
    }
}

pub(crate) async fn the_newest_come_first_and_ties_go_by_id(ground: &Ground) {
    let store = ground.open().await;
    keep(
        &*store,
        &[
            ("old", "z", 1),
            ("tie é", "é", 5),
            ("tie b", "b", 5),
            ("tie B", "B", 5),
            ("tie 10", "10", 5),
            ("tie 9", "9", 5),
            ("new", "a", 9),
            ("oldest", "y", -7),
        ],
    )
    .await;
    let page = everything(&*store, &application("")).await;
    let expected = ["new", "tie 10", "tie 9", "tie B", "tie b", "tie é", "old", "oldest"];
    assert_eq!(names(&page), expected);
}

pub(crate) async fn pages_join_into_the_whole(ground: &Ground) {
    let store = ground.open().await;
    for number in 0..23 {
        let kept = Application { created: number % 4, ..application(&number.to_string()) };
        store.create(&kept, PLENTY).await.unwrap();
    }
    let here = place(&application(""));
    let whole = everything(&*store, &application("")).await;
    assert_eq!(whole.total, 23);
    for limit in [1, 5, 22, 23, 24] {
        let mut joined = Vec::new();
        for offset in (0..23).step_by(limit as usize) {
            let window = Window { offset, limit };
            let page = store.list(&here, &Filter::default(), window).await.unwrap();
            assert_eq!(page.total, 23);
            joined.extend(page.applications);
        }
        assert!(joined == whole.applications, "pages of {limit}");
    }
}

pub(crate) async fn beyond_the_end_the_total_is_still_told(ground: &Ground) {
    let store = ground.open().await;
    keep(&*store, &[("a", "1", 1), ("b", "2", 2), ("c", "3", 3)]).await;
    for (offset, limit) in [(0, 0), (3, 10), (u64::from(u32::MAX), 10), (u64::MAX, u32::MAX)] {
        let window = Window { offset, limit };
        let page = store.list(&place(&application("")), &Filter::default(), window).await.unwrap();
        assert_eq!((page.total, page.applications.len()), (3, 0), "{window:?}");
    }
    let elsewhere = Application { scope: "elsewhere".to_owned(), ..application("") };
    assert_eq!(everything(&*store, &elsewhere).await.total, 0);
}

pub(crate) async fn every_filter_narrows_the_list(ground: &Ground) {
    let store = ground.open().await;
    for (name, key) in [("red", "k1"), ("blue", "k2"), ("dark red", "k3")] {
        store.create(&with_key(name, key), PLENTY).await.unwrap();
    }
    store.create(&application("red, no key"), PLENTY).await.unwrap();
    let text = |text: &str| Some(text.to_owned());
    let exact = |name: &str| Some(NameMatch::Exact(name.to_owned()));
    let part = |name: &str| Some(NameMatch::Contains(name.to_owned()));
    let cases = [
        (Filter { id: text("id-red"), ..Filter::default() }, 1),
        (Filter { id: text("id-"), ..Filter::default() }, 0),
        (Filter { key: text("k2"), ..Filter::default() }, 1),
        (Filter { key: text("K2"), ..Filter::default() }, 0),
        (Filter { name: exact("red"), ..Filter::default() }, 1),
        (Filter { name: exact("re"), ..Filter::default() }, 0),
        (Filter { name: part("red"), ..Filter::default() }, 3),
        (Filter { name: part("Red"), ..Filter::default() }, 0),
        (Filter { name: part(""), ..Filter::default() }, 4),
        (Filter { id: text("id-red"), key: text("k1"), name: part("re") }, 1),
        (Filter { id: text("id-red"), key: text("k2"), name: part("re") }, 0),
        (Filter { id: text("id-blue"), key: text("k2"), name: exact("red") }, 0),
    ];
    for (filter, expected) in cases {
        let page = store.list(&place(&application("")), &filter, ALL).await.unwrap();
        assert_eq!(
            (page.total, page.applications.len()),
            (expected, expected as usize),
            "{filter:?}"
        );
    }
}

pub(crate) async fn a_part_of_a_name_is_plain_text(ground: &Ground) {
    let store = ground.open().await;
    for name in ["100%", "1000", "a_b", "aXb", "[a-z]", "back\\slash", "中文应用", "a*b?"] {
        store.create(&application(name), PLENTY).await.unwrap();
    }
    let cases =
        [("%", 1), ("_", 1), ("a_b", 1), ("[a-z]", 1), ("\\", 1), ("文应", 1), ("*", 1), ("b", 4)];
    for (part, expected) in cases {
        let name = Some(NameMatch::Contains(part.to_owned()));
        let filter = Filter { name, ..Filter::default() };
        let page = store.list(&place(&application("")), &filter, ALL).await.unwrap();
        assert_eq!(page.total, expected, "{part}");
    }
}
