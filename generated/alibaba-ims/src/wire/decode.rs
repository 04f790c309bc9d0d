// Made by Specwright from `specs/alibaba-ims/openapi.yaml`: change that and generate again.

//! How the types are read from JSON.

use crate::types;
use specwright_runtime::decode::Fields;

static APP_TYPE_TABLE: [&str; 3] = ["WebApp", "NativeApp", "ServerApp"];

specwright_runtime::listed!(types::AppType: APP_TYPE_TABLE or Unknown);

static PROTOCOL_VERSION_TABLE: [&str; 2] = ["2.0", "2.1"];

specwright_runtime::listed!(types::ProtocolVersion: PROTOCOL_VERSION_TABLE or Unknown);

static CREATED_APPLICATION_TABLE: Fields = Fields::new(&["RequestId", "Application"]);

specwright_runtime::object!(types::CreatedApplication: CREATED_APPLICATION_TABLE {
    request_id,
    application,
});

static SHOWN_APPLICATION_TABLE: Fields = Fields::new(&["RequestId", "Application"]);

specwright_runtime::object!(types::ShownApplication: SHOWN_APPLICATION_TABLE {
    request_id,
    application,
});

static LISTED_APPLICATIONS_TABLE: Fields = Fields::new(&["RequestId", "Applications"]);

specwright_runtime::object!(types::ListedApplications: LISTED_APPLICATIONS_TABLE {
    request_id,
    applications,
});

static APPLICATIONS_TABLE: Fields = Fields::new(&["Application"]);

specwright_runtime::object!(types::Applications: APPLICATIONS_TABLE { application });

static DELETED_APPLICATION_TABLE: Fields = Fields::new(&["RequestId"]);

specwright_runtime::object!(types::DeletedApplication: DELETED_APPLICATION_TABLE { request_id });

static APPLICATION_TABLE: Fields = Fields::new(&[
    "AppId",
    "AppName",
    "DisplayName",
    "AppType",
    "AccountId",
    "CreateDate",
    "UpdateDate",
    "AccessTokenValidity",
    "RefreshTokenValidity",
    "SecretRequired",
    "IsMultiTenant",
    "RedirectUris",
    "DelegatedScope",
    "ProtocolVersion",
]);

specwright_runtime::object!(types::Application: APPLICATION_TABLE {
    app_id,
    app_name,
    display_name,
    app_type,
    account_id,
    create_date,
    update_date,
    access_token_validity,
    refresh_token_validity,
    secret_required,
    is_multi_tenant,
    redirect_uris,
} { delegated_scope, protocol_version });

static REDIRECT_URIS_TABLE: Fields = Fields::new(&["RedirectUri"]);

specwright_runtime::object!(types::RedirectUris: REDIRECT_URIS_TABLE { redirect_uri });

static DELEGATED_SCOPE_TABLE: Fields = Fields::new(&["PredefinedScopes"]);

specwright_runtime::object!(types::DelegatedScope: DELEGATED_SCOPE_TABLE { predefined_scopes });

static PREDEFINED_SCOPES_TABLE: Fields = Fields::new(&["PredefinedScope"]);

specwright_runtime::object!(types::PredefinedScopes: PREDEFINED_SCOPES_TABLE { predefined_scope });

static PREDEFINED_SCOPE_TABLE: Fields = Fields::new(&["Name", "Description", "Required"]);

specwright_runtime::object!(types::PredefinedScope: PREDEFINED_SCOPE_TABLE {
    name,
    description,
    required,
});

static ERROR_BODY_TABLE: Fields = Fields::new(&[
    "RequestId",
    "HostId",
    "Code",
    "Message",
    "Recommend",
]);

specwright_runtime::object!(types::ErrorBody: ERROR_BODY_TABLE {
    request_id,
    host_id,
    code,
    message,
    recommend,
});
