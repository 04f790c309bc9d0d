//! Bodies of replies to calls that list and show, through the generated clients.

use crate::replies::check;
use expect_test::expect;
use specwright_player::{ALIBABA_IMS, HUAWEI_APIG, HUAWEI_ROMA, HUAWEI_RTC};

#[tokio::test]
async fn the_client_of_huawei_apig_says_of_every_list_what_is_wrong_with_it() {
    use huawei_apig::types::AppList;
    check::<AppList>(
        &HUAWEI_APIG,
        "listApps",
        200,
        expect![[r#"
        120 valid
         type
        /apps type
        /apps/* type
        /apps/*/app_key type
        /apps/*/app_secret type
        /apps/*/app_type enum
        /apps/*/app_type type
        /apps/*/bind_num type
        /apps/*/creator enum
        /apps/*/creator type
        /apps/*/name type
        /apps/*/register_time type
        /apps/*/related_project_id type
        /apps/*/roma_app_type type
        /apps/*/status type
        /apps/*/update_time type
        /size required
        /size type
        /total required
        /total type
    "#]],
    )
    .await;
}

#[tokio::test]
async fn the_client_of_huawei_roma_says_of_every_list_what_is_wrong_with_it() {
    use huawei_roma::types::AppList;
    check::<AppList>(
        &HUAWEI_ROMA,
        "listApps",
        200,
        expect![[r#"
        120 valid
         type
        /apps type
        /apps/* type
        /apps/*/create_time format
        /apps/*/created_user type
        /apps/*/created_user/user_id type
        /apps/*/favorite type
        /apps/*/id type
        /apps/*/key type
        /apps/*/last_updated_user/user_name type
        /apps/*/name type
        /apps/*/owner type
        /apps/*/remark type
        /apps/*/roles type
        /apps/*/roles/* enum
        /apps/*/roles/* type
        /apps/*/update_time format
        /apps/*/update_time type
        /size type
        /total type
    "#]],
    )
    .await;
}

#[tokio::test]
async fn the_client_of_huawei_rtc_says_of_every_list_and_application_what_is_wrong_with_it() {
    use huawei_rtc::types::{App, AppList};
    check::<App>(
        &HUAWEI_RTC,
        "showApp",
        200,
        expect![[r#"
        120 valid
         type
        /app_id type
        /app_name type
        /authentication type
        /authentication/enable type
        /authentication/update_time format
        /authentication/update_time type
        /auto_record_mode type
        /auto_record_mode/mode enum
        /auto_record_mode/mode required
        /auto_record_mode/mode type
        /auto_record_mode/record_rule_id type
        /auto_record_mode/update_time format
        /auto_record_mode/update_time type
        /callbacks type
        /callbacks/push_callback type
        /callbacks/push_callback/auth_key type
        /callbacks/push_callback/notify_event_subscription type
        /callbacks/push_callback/notify_event_subscription/* enum
        /callbacks/push_callback/notify_event_subscription/* type
        /callbacks/push_callback/update_time type
        /callbacks/record_callback type
        /callbacks/record_callback/auth_key type
        /callbacks/record_callback/notify_event_subscription/* type
        /callbacks/record_callback/update_time format
        /callbacks/record_callback/url type
        /create_time format
        /create_time type
        /domain type
        /scope enum
        /scope type
        /state type
        /state/state enum
        /state/update_time format
        /state/update_time type
        /tenant_name type
    "#]],
    )
    .await;
    check::<AppList>(
        &HUAWEI_RTC,
        "listApps",
        200,
        expect![[r#"
        120 valid
         type
        /apps type
        /apps/* type
        /apps/*/app_id type
        /apps/*/app_name type
        /apps/*/authentication type
        /apps/*/authentication/app_key type
        /apps/*/authentication/update_time format
        /apps/*/authentication/update_time type
        /apps/*/auto_record_mode type
        /apps/*/auto_record_mode/mode enum
        /apps/*/auto_record_mode/mode required
        /apps/*/auto_record_mode/mode type
        /apps/*/auto_record_mode/update_time format
        /apps/*/auto_record_mode/update_time type
        /apps/*/callbacks type
        /apps/*/create_time format
        /apps/*/create_time type
        /apps/*/domain type
        /apps/*/scope enum
        /apps/*/state type
        /apps/*/state/state enum
        /apps/*/state/state type
        /apps/*/tenant_name type
        /count type
    "#]],
    )
    .await;
}

#[tokio::test]
async fn the_client_of_alibaba_ims_says_of_every_list_what_is_wrong_with_it() {
    use alibaba_ims::types::ListedApplications;
    check::<ListedApplications>(
        &ALIBABA_IMS,
        "listApplications",
        200,
        expect![[r#"
        128 valid
         type
        /Applications type
        /Applications/Application type
        /Applications/Application/* type
        /Applications/Application/*/AccessTokenValidity format
        /Applications/Application/*/AccessTokenValidity format at its limit
        /Applications/Application/*/AppId type
        /Applications/Application/*/AppName type
        /Applications/Application/*/AppType enum
        /Applications/Application/*/AppType type
        /Applications/Application/*/CreateDate format
        /Applications/Application/*/IsMultiTenant type
        /Applications/Application/*/ProtocolVersion enum
        /Applications/Application/*/RedirectUris type
        /Applications/Application/*/RefreshTokenValidity format
        /Applications/Application/*/RefreshTokenValidity format at its limit
        /Applications/Application/*/RefreshTokenValidity type
        /Applications/Application/*/UpdateDate format
        /Applications/Application/*/UpdateDate type
        /RequestId type
    "#]],
    )
    .await;
}
