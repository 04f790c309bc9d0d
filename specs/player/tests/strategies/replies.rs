//! Bodies of replies, through the generated clients.

use crate::drawn::{self, Fault};
use expect_test::{Expect, expect};
use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use specwright_player::api::{Api, Reading, ReadyReply};
use specwright_player::case::Part;
use specwright_player::{ALIBABA_IMS, HUAWEI_APIG, HUAWEI_ROMA, HUAWEI_RTC};
use specwright_runtime::encode::Encode;
use specwright_runtime::testing::Described;

/// Has every document come as a reply of a status. A client keeps values that are not listed; a strict reader does not.
pub(crate) async fn check<T: Described + Encode>(
    api: &Api,
    operation: &str,
    status: u16,
    expected: Expect,
) {
    let all = drawn::all::<T>();
    for drawn in &all {
        let document = drawn.json.to_string();
        let body = match drawn.fault {
            // What a server sends is what the type writes.
            Fault::None => T::decode(document.as_bytes()).expect("the value is valid").encode(),
            _ => document.into_bytes(),
        };
        let strict = (api.strict)(operation, status, &body);
        let strict: Vec<_> = strict.iter().map(|one| (one.pointer(), one.keyword())).collect();
        let reading = (api.call)(operation, ready(status, body)).await;
        let is_right = match (&drawn.fault, &reading) {
            (Fault::None, reading) => strict.is_empty() && *reading == Reading::Accepted,
            (Fault::Only(at, "enum"), Reading::Accepted) => strict == [(at.clone(), "enum")],
            (fault, Reading::Refused(seen)) => fault.is_told(Part::Body, "", seen),
            _ => false,
        };
        assert!(is_right, "{drawn:?}: {reading:?}, strictly {strict:?}");
    }
    expected.assert_eq(&drawn::summary(&all));
}

fn ready(status: u16, body: Vec<u8>) -> ReadyReply {
    let media_type = HeaderValue::from_static("application/json");
    ReadyReply { status, headers: HeaderMap::from_iter([(CONTENT_TYPE, media_type)]), body }
}

#[tokio::test]
async fn the_client_of_huawei_apig_says_of_every_reply_what_is_wrong_with_it() {
    use huawei_apig::types::{App, ErrorBody};
    check::<App>(
        &HUAWEI_APIG,
        "createApp",
        201,
        expect![[r#"
        120 valid
         type
        /app_key type
        /app_secret type
        /app_type enum
        /app_type type
        /creator enum
        /creator type
        /id type
        /name type
        /register_time format
        /register_time type
        /related_domain_id type
        /related_project_id type
        /remark type
        /roma_app_type enum
        /roma_app_type type
        /status enum
        /status type
        /update_time format
        /update_time type
    "#]],
    )
    .await;
    check::<ErrorBody>(
        &HUAWEI_APIG,
        "createApp",
        400,
        expect![[r#"
        120 valid
         type
        /error_code type
        /error_msg type
    "#]],
    )
    .await;
}

#[tokio::test]
async fn the_client_of_huawei_roma_says_of_every_reply_what_is_wrong_with_it() {
    use huawei_roma::types::{App, ErrorBody, GatewayError};
    check::<App>(
        &HUAWEI_ROMA,
        "createApp",
        201,
        expect![[r#"
            120 valid
             type
            /create_time format
            /create_time type
            /created_user type
            /created_user/user_id type
            /created_user/user_name type
            /favorite type
            /id type
            /key type
            /last_updated_user type
            /last_updated_user/user_id type
            /last_updated_user/user_name type
            /name type
            /owner type
            /remark type
            /roles type
            /roles/* enum
            /roles/* type
            /update_time format
            /update_time type
        "#]],
    )
    .await;
    check::<GatewayError>(
        &HUAWEI_ROMA,
        "createApp",
        401,
        expect![[r#"
        120 valid
         type
        /error_code type
        /error_msg type
        /request_id type
    "#]],
    )
    .await;
    check::<ErrorBody>(
        &HUAWEI_ROMA,
        "createApp",
        400,
        expect![[r#"
        136 valid
         type
        /error_code maxLength
        /error_code maxLength at its limit
        /error_code minLength
        /error_code minLength at its limit
        /error_code type
        /error_details maxLength
        /error_details maxLength at its limit
        /error_details minLength
        /error_details minLength at its limit
        /error_details type
        /error_msg maxLength
        /error_msg maxLength at its limit
        /error_msg minLength
        /error_msg minLength at its limit
        /error_msg type
        /request_id maxLength
        /request_id maxLength at its limit
        /request_id minLength
        /request_id minLength at its limit
        /request_id type
    "#]],
    )
    .await;
}

#[tokio::test]
async fn the_client_of_huawei_rtc_says_of_every_reply_what_is_wrong_with_it() {
    use huawei_rtc::types::{CreatedApp, ErrorBody};
    check::<CreatedApp>(
        &HUAWEI_RTC,
        "createApp",
        201,
        expect![[r#"
        120 valid
         type
        /app_id type
    "#]],
    )
    .await;
    check::<ErrorBody>(
        &HUAWEI_RTC,
        "createApp",
        400,
        expect![[r#"
        120 valid
         type
        /error_code type
        /error_msg type
    "#]],
    )
    .await;
}

#[tokio::test]
async fn the_client_of_alibaba_ims_says_of_every_reply_what_is_wrong_with_it() {
    use alibaba_ims::types::{CreatedApplication, ErrorBody};
    check::<CreatedApplication>(
        &ALIBABA_IMS,
        "createApplication",
        200,
        expect![[r#"
        128 valid
         type
        /Application type
        /Application/AccessTokenValidity format
        /Application/AccessTokenValidity format at its limit
        /Application/AccessTokenValidity type
        /Application/AccountId type
        /Application/AppId type
        /Application/AppName type
        /Application/AppType enum
        /Application/AppType type
        /Application/CreateDate format
        /Application/CreateDate type
        /Application/DelegatedScope type
        /Application/DelegatedScope/PredefinedScopes type
        /Application/DelegatedScope/PredefinedScopes/PredefinedScope type
        /Application/DisplayName type
        /Application/IsMultiTenant type
        /Application/ProtocolVersion enum
        /Application/ProtocolVersion type
        /Application/RedirectUris type
        /Application/RedirectUris/RedirectUri/* type
        /Application/RefreshTokenValidity format
        /Application/RefreshTokenValidity format at its limit
        /Application/RefreshTokenValidity type
        /Application/SecretRequired type
        /Application/UpdateDate format
        /Application/UpdateDate type
        /RequestId type
    "#]],
    )
    .await;
    check::<ErrorBody>(
        &ALIBABA_IMS,
        "createApplication",
        400,
        expect![[r#"
        120 valid
         type
        /Code type
        /HostId type
        /Message type
        /Recommend type
        /RequestId type
    "#]],
    )
    .await;
}
