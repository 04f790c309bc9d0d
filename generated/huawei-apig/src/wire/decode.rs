// Made by Specwright from `specs/huawei-apig/openapi.yaml`: change that and generate again.

//! How the types are read from JSON.

use crate::types;
use specwright_runtime::decode::{Decode, Fields, Reader};
use specwright_runtime::enumeration::Choice;

static CREATE_APP_TABLE: Fields = Fields::new(&[
    "name",
    "remark",
    "app_key",
    "app_secret",
    "related_domain_id",
    "related_project_id",
]).requiring(0b1);

specwright_runtime::object!(types::CreateApp: CREATE_APP_TABLE {
    name,
    remark,
    app_key,
    app_secret,
    related_domain_id,
    related_project_id,
});

static APP_TABLE: Fields = Fields::new(&[
    "id",
    "name",
    "remark",
    "creator",
    "update_time",
    "app_key",
    "app_secret",
    "register_time",
    "status",
    "app_type",
    "roma_app_type",
    "related_domain_id",
    "related_project_id",
]);

specwright_runtime::object!(types::App: APP_TABLE {
    id,
    name,
    remark,
    creator,
    update_time,
    app_key,
    app_secret,
    register_time,
    status,
    app_type,
    roma_app_type,
    related_domain_id,
} { related_project_id });

static APP_LIST_TABLE: Fields = Fields::new(&["size", "total", "apps"]).requiring(0b11);

specwright_runtime::object!(types::AppList: APP_LIST_TABLE { size, total, apps });

static LISTED_APP_TABLE: Fields = Fields::new(&[
    "id",
    "name",
    "remark",
    "creator",
    "update_time",
    "app_key",
    "app_secret",
    "register_time",
    "status",
    "app_type",
    "roma_app_type",
    "related_domain_id",
    "related_project_id",
    "bind_num",
]);

specwright_runtime::object!(types::ListedApp: LISTED_APP_TABLE {
    id,
    name,
    remark,
    creator,
    update_time,
    app_key,
    app_secret,
    register_time,
    status,
    app_type,
    roma_app_type,
    related_domain_id,
} { related_project_id, bind_num });

static PRECISE_SEARCH_TABLE: [&str; 1] = ["name"];

specwright_runtime::listed!(types::PreciseSearch: PRECISE_SEARCH_TABLE);

static APP_CREATOR_TABLE: [&str; 2] = ["USER", "MARKET"];

specwright_runtime::listed!(types::AppCreator: APP_CREATOR_TABLE or Unknown);

pub(super) static APP_STATUS_TABLE: [i64; 1] = [1];

impl Decode for types::AppStatus {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        match reader.open_integer_enumeration(&APP_STATUS_TABLE)? {
            Choice::Listed(index) => Self::ALL.get(index).cloned(),
            Choice::Unlisted(value) => Some(Self::Unknown(value)),
        }
    }
}

static APP_TYPE_TABLE: [&str; 2] = ["apig", "roma"];

specwright_runtime::listed!(types::AppType: APP_TYPE_TABLE or Unknown);

static ROMA_APP_TYPE_TABLE: [&str; 2] = ["subscription", "integration"];

specwright_runtime::listed!(types::RomaAppType: ROMA_APP_TYPE_TABLE or Unknown);

static ERROR_BODY_TABLE: Fields = Fields::new(&["error_code", "error_msg"]);

specwright_runtime::object!(types::ErrorBody: ERROR_BODY_TABLE { error_code, error_msg });
