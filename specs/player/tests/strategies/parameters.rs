//! Parameters in the query, through the generated router of Alibaba IMS, whose requests have no other values.

use crate::drawn::{self, Drawn, Fault};
use alibaba_ims::types;
use expect_test::{Expect, expect};
use specwright_player::case::Part;
use specwright_player::json::Text;
use specwright_player::play::{self, specs};
use specwright_player::{ALIBABA_IMS, load};
use specwright_runtime::json::Json;
use specwright_runtime::testing::Described;

/// Sends every document as the value of a parameter of the good request. The handler answers with 200.
async fn check<T: Described>(name: &str, expected: Expect) {
    let path = specs().join(ALIBABA_IMS.folder).join("cases/names.yaml");
    let file = load::file(&path).expect("the cases can be read");
    let all = sendable::<T>();
    for (drawn, text) in &all {
        let mut case = file.cases[0].clone();
        case.query.insert(name.to_owned(), Some(Text(text.clone())));
        let answer = play::answer(&ALIBABA_IMS, &file, &case).await.expect("the router answers");
        let is_told = drawn.fault.is_told(Part::Query, &format!("/{name}"), &answer.violations);
        let status = if drawn.fault == Fault::None { 200 } else { 400 };
        assert!(is_told && answer.status == status, "{drawn:?}: {answer:?}");
    }
    let all: Vec<Drawn> = all.into_iter().map(|(drawn, _)| drawn).collect();
    expected.assert_eq(&drawn::summary(&all));
}

/// The documents that have a text in a query: strings for a type of strings, numbers for one of numbers.
fn sendable<T: Described>() -> Vec<(Drawn, String)> {
    let all = drawn::all::<T>();
    let is_number =
        all.iter().any(|drawn| drawn.fault == Fault::None && matches!(drawn.json, Json::Number(_)));
    let sent = all.into_iter().filter_map(|drawn| {
        let text = match &drawn.json {
            Json::String(text) if !is_number => text.clone(),
            Json::Number(_) if is_number => drawn.json.to_string(),
            _ => return None,
        };
        Some((drawn, text))
    });
    sent.collect()
}

#[tokio::test]
async fn the_server_says_of_every_name_what_is_wrong_with_it() {
    check::<types::DisplayName>(
        "DisplayName",
        expect![[r#"
        122 valid
         maxLength
         maxLength at its limit
    "#]],
    )
    .await;
    check::<types::AppName>(
        "AppName",
        expect![[r#"
        122 valid
         maxLength
         maxLength at its limit
         pattern
    "#]],
    )
    .await;
}

#[tokio::test]
async fn the_server_says_of_every_type_and_version_what_is_wrong_with_it() {
    check::<types::AppType>(
        "AppType",
        expect![[r#"
        120 valid
         enum
    "#]],
    )
    .await;
    check::<types::ProtocolVersion>(
        "ProtocolVersion",
        expect![[r#"
        120 valid
         enum
    "#]],
    )
    .await;
}

#[tokio::test]
async fn the_server_says_of_every_validity_what_is_wrong_with_it() {
    check::<types::AccessTokenValidity>(
        "AccessTokenValidity",
        expect![[r#"
        124 valid
         maximum
         maximum at its limit
         minimum
         minimum at its limit
    "#]],
    )
    .await;
    check::<types::RefreshTokenValidity>(
        "RefreshTokenValidity",
        expect![[r#"
        124 valid
         maximum
         maximum at its limit
         minimum
         minimum at its limit
    "#]],
    )
    .await;
}
