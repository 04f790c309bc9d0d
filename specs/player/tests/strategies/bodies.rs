//! Bodies of requests, through the generated routers.

use crate::drawn::{self, Fault};
use expect_test::{Expect, expect};
use specwright_player::api::Api;
use specwright_player::case::Part;
use specwright_player::json::Text;
use specwright_player::play::{self, specs};
use specwright_player::{HUAWEI_APIG, HUAWEI_ROMA, HUAWEI_RTC, load};
use specwright_runtime::encode::Encode;
use specwright_runtime::testing::Described;

/// Sends every document in place of the body of an API's good request. The handler answers with 201.
async fn check<T: Described + Encode>(api: &Api, expected: Expect) {
    let path = specs().join(api.folder).join("cases/name.yaml");
    let file = load::file(&path).expect("the cases can be read");
    let mut case = file.cases[0].clone();
    let all = drawn::all::<T>();
    for drawn in &all {
        let document = drawn.json.to_string();
        let document = match drawn.fault {
            // What a caller sends is what the type writes.
            Fault::None => T::decode(document.as_bytes()).expect("the value is valid").encode(),
            _ => document.into_bytes(),
        };
        case.raw = Some(Text(String::from_utf8(document).expect("JSON is UTF-8")));
        let answer = play::answer(api, &file, &case).await.expect("the router answers");
        let is_told = drawn.fault.is_told(Part::Body, "", &answer.violations);
        let status = if drawn.fault == Fault::None { 201 } else { 400 };
        assert!(is_told && answer.status == status, "{drawn:?}: {answer:?}");
    }
    expected.assert_eq(&drawn::summary(&all));
}

#[tokio::test]
async fn the_server_of_huawei_apig_says_of_every_body_what_is_wrong_with_it() {
    check::<huawei_apig::types::CreateApp>(
        &HUAWEI_APIG,
        expect![[r#"
        134 valid
         type
        /app_key maxLength
        /app_key maxLength at its limit
        /app_key minLength
        /app_key minLength at its limit
        /app_key pattern
        /app_key type
        /app_secret maxLength
        /app_secret maxLength at its limit
        /app_secret minLength
        /app_secret minLength at its limit
        /app_secret pattern
        /app_secret type
        /name maxLength
        /name maxLength at its limit
        /name minLength
        /name minLength at its limit
        /name pattern
        /name required
        /name type
        /related_domain_id type
        /related_project_id type
        /remark maxLength
        /remark maxLength at its limit
        /remark type
    "#]],
    )
    .await;
}

#[tokio::test]
async fn the_server_of_huawei_roma_says_of_every_body_what_is_wrong_with_it() {
    check::<huawei_roma::types::CreateApp>(
        &HUAWEI_ROMA,
        expect![[r#"
        120 valid
         type
        /favorite type
        /key pattern
        /key type
        /name pattern
        /name required
        /name type
        /remark type
        /secret pattern
        /secret type
    "#]],
    )
    .await;
}

#[tokio::test]
async fn the_server_of_huawei_rtc_says_of_every_body_what_is_wrong_with_it() {
    check::<huawei_rtc::types::CreateApp>(
        &HUAWEI_RTC,
        expect![[r#"
        120 valid
         type
        /app_name required
        /app_name type
    "#]],
    )
    .await;
}
