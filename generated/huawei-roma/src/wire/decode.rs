// Made by Specwright from `specs/huawei-roma/openapi.yaml`: change that and generate again.

//! How the types are read from JSON.

use crate::types;
use specwright_runtime::decode::Fields;

static CREATE_APP_TABLE: Fields = Fields::new(&["name", "remark", "key", "secret", "favorite"])
    .requiring(0b1);

specwright_runtime::object!(types::CreateApp: CREATE_APP_TABLE {
    name,
    remark,
    key,
    secret,
    favorite,
});

static APP_TABLE: Fields = Fields::new(&[
    "id",
    "name",
    "remark",
    "roles",
    "create_time",
    "update_time",
    "created_user",
    "last_updated_user",
    "owner",
    "key",
    "favorite",
]);

specwright_runtime::object!(types::App: APP_TABLE {
    id,
    name,
    remark,
    roles,
    create_time,
    update_time,
    created_user,
    last_updated_user,
    owner,
    key,
    favorite,
});

static APP_LIST_TABLE: Fields = Fields::new(&["total", "size", "apps"]);

specwright_runtime::object!(types::AppList: APP_LIST_TABLE { total, size, apps });

static APP_ROLE_TABLE: [&str; 5] = ["read", "access", "delete", "modify", "admin"];

specwright_runtime::listed!(types::AppRole: APP_ROLE_TABLE or Unknown);

static USER_TABLE: Fields = Fields::new(&["user_id", "user_name"]);

specwright_runtime::object!(types::User: USER_TABLE { user_id, user_name });

static ERROR_BODY_TABLE: Fields = Fields::new(&[
    "error_code",
    "error_msg",
    "error_details",
    "request_id",
]);

specwright_runtime::object!(types::ErrorBody: ERROR_BODY_TABLE {
    error_code,
    error_msg,
    error_details,
    request_id,
});

static GATEWAY_ERROR_TABLE: Fields = Fields::new(&["error_code", "error_msg", "request_id"]);

specwright_runtime::object!(types::GatewayError: GATEWAY_ERROR_TABLE {
    error_code,
    error_msg,
    request_id,
});
