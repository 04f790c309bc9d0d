// Made by Specwright from `specs/huawei-rtc/openapi.yaml`: change that and generate again.

//! How the types are read from JSON.

use crate::types;
use specwright_runtime::decode::Fields;

static CREATE_APP_TABLE: Fields = Fields::new(&["app_name"]).requiring(0b1);

specwright_runtime::object!(types::CreateApp: CREATE_APP_TABLE { app_name });

static CREATED_APP_TABLE: Fields = Fields::new(&["app_id"]);

specwright_runtime::object!(types::CreatedApp: CREATED_APP_TABLE { app_id });

static APP_LIST_TABLE: Fields = Fields::new(&["count", "apps"]);

specwright_runtime::object!(types::AppList: APP_LIST_TABLE { count, apps });

static APP_TABLE: Fields = Fields::new(&[
    "app_name",
    "app_id",
    "state",
    "scope",
    "tenant_name",
    "domain",
    "create_time",
    "authentication",
    "callbacks",
    "auto_record_mode",
]);

specwright_runtime::object!(types::App: APP_TABLE {
    app_name,
    app_id,
    state,
    scope,
    tenant_name,
    domain,
    create_time,
    authentication,
    callbacks,
    auto_record_mode,
});

static LISTED_STATE_TABLE: [&str; 3] = ["ACTIVATION", "DEACTIVATION", "ARREARS"];

specwright_runtime::listed!(types::ListedState: LISTED_STATE_TABLE);

static APP_STATE_TABLE: Fields = Fields::new(&["state", "update_time"]);

specwright_runtime::object!(types::AppState: APP_STATE_TABLE { state, update_time });

static STATE_TABLE: [&str; 4] = ["ACTIVATION", "DEACTIVATION", "ARREARS", "DELETED"];

specwright_runtime::listed!(types::State: STATE_TABLE or Unknown);

static SCOPE_TABLE: [&str; 3] = ["DOMESTIC", "OVERSEA", "GLOBAL"];

specwright_runtime::listed!(types::Scope: SCOPE_TABLE or Unknown);

static APP_AUTH_TABLE: Fields = Fields::new(&["enable", "expire", "app_key", "update_time"]);

specwright_runtime::object!(types::AppAuth: APP_AUTH_TABLE {
    enable,
    expire,
    app_key,
    update_time,
});

static APP_CALLBACKS_TABLE: Fields = Fields::new(&["push_callback", "record_callback"]);

specwright_runtime::object!(types::AppCallbacks: APP_CALLBACKS_TABLE {
    push_callback,
    record_callback,
});

static APP_CALLBACK_URL_TABLE: Fields = Fields::new(&[
    "url",
    "auth_key",
    "notify_event_subscription",
    "update_time",
]);

specwright_runtime::object!(types::AppCallbackUrl: APP_CALLBACK_URL_TABLE {
    url,
    auth_key,
    notify_event_subscription,
    update_time,
});

static RECORD_EVENT_TABLE: [&str; 2] = ["RECORD_NEW_FILE_START", "RECORD_FILE_COMPLETE"];

specwright_runtime::listed!(types::RecordEvent: RECORD_EVENT_TABLE or Unknown);

static APP_AUTO_RECORD_MODE_TABLE: Fields = Fields::new(&["mode", "record_rule_id", "update_time"])
    .requiring(0b1);

specwright_runtime::object!(types::AppAutoRecordMode: APP_AUTO_RECORD_MODE_TABLE {
    mode,
    record_rule_id,
    update_time,
});

static RECORD_MODE_TABLE: [&str; 2] = ["AUTO_RECORD_OFF", "AUTO_INDIVIDUAL_RECORD"];

specwright_runtime::listed!(types::RecordMode: RECORD_MODE_TABLE or Unknown);

static ERROR_BODY_TABLE: Fields = Fields::new(&["error_code", "error_msg"]);

specwright_runtime::object!(types::ErrorBody: ERROR_BODY_TABLE { error_code, error_msg });
