// Made by Specwright from `specs/huawei-roma/openapi.yaml`: change that and generate again.

//! The API's own error bodies.

use specwright_runtime::fault::{Fault, FaultRow, FaultTable};
use specwright_runtime::fault::FaultValue::Text;

/// What this API answers when a request does not reach its handler, or the handler gives up.
pub static FAULTS: FaultTable = FaultTable {
    media_type: "application/json",
    headers: &[],
    rows: &[
        FaultRow {
            name: "invalid",
            status: 400,
            body: &[
                ("error_code", Text("ROMA.13000")),
                ("error_msg", Text("Invalid parameter: {parameter}")),
                ("error_details", Text("Invalid parameter: {parameter}")),
                ("request_id", Text("{request_id}")),
            ],
        },
        FaultRow {
            name: "missing",
            status: 400,
            body: &[
                ("error_code", Text("ROMA.13001")),
                ("error_msg", Text("Missing parameter: {parameter}")),
                ("error_details", Text("Missing parameter: {parameter}")),
                ("request_id", Text("{request_id}")),
            ],
        },
        FaultRow {
            name: "malformed",
            status: 400,
            body: &[
                ("error_code", Text("ROMA.13000")),
                ("error_msg", Text("Invalid request body")),
                ("error_details", Text("The body is not JSON")),
                ("request_id", Text("{request_id}")),
            ],
        },
        FaultRow {
            name: "media-type",
            status: 415,
            body: &[
                ("error_code", Text("ROMA.13000")),
                ("error_msg", Text("Invalid media type")),
                ("error_details", Text("The body must be application/json")),
                ("request_id", Text("{request_id}")),
            ],
        },
        FaultRow {
            name: "not-acceptable",
            status: 406,
            body: &[
                ("error_code", Text("ROMA.13000")),
                ("error_msg", Text("Invalid media type")),
                ("error_details", Text("The reply can only be application/json")),
                ("request_id", Text("{request_id}")),
            ],
        },
        FaultRow {
            name: "too-large",
            status: 413,
            body: &[
                ("error_code", Text("ROMA.13000")),
                ("error_msg", Text("Request entity too large")),
                ("error_details", Text("The body is too large")),
                ("request_id", Text("{request_id}")),
            ],
        },
        FaultRow {
            name: "unknown-path",
            status: 404,
            body: &[
                ("error_code", Text("APIG.0101")),
                (
                    "error_msg",
                    Text("The API does not exist or has not been published in the environment"),
                ),
                ("error_details", Text("The path is unknown")),
                ("request_id", Text("{request_id}")),
            ],
        },
        FaultRow {
            name: "unknown-method",
            status: 405,
            body: &[
                ("error_code", Text("APIG.0101")),
                ("error_msg", Text("The API does not exist")),
                ("error_details", Text("The path has no such method")),
                ("request_id", Text("{request_id}")),
            ],
        },
        FaultRow {
            name: "no-credentials",
            status: 400,
            body: &[
                ("error_code", Text("ROMA.1000")),
                ("error_msg", Text("The token is missing")),
                ("error_details", Text("Neither a token nor a signature")),
                ("request_id", Text("{request_id}")),
            ],
        },
        FaultRow {
            name: "bad-credentials",
            status: 400,
            body: &[
                ("error_code", Text("ROMA.1002")),
                ("error_msg", Text("Incorrect token")),
                ("error_details", Text("The token is not valid")),
                ("request_id", Text("{request_id}")),
            ],
        },
        FaultRow {
            name: "unknown-access-key",
            status: 401,
            body: &[
                ("error_code", Text("APIGW.0301")),
                (
                    "error_msg",
                    Text("Incorrect IAM authentication information: the access key does not exist"),
                ),
                ("request_id", Text("{request_id}")),
            ],
        },
        FaultRow {
            name: "bad-signature",
            status: 401,
            body: &[
                ("error_code", Text("APIGW.0301")),
                (
                    "error_msg",
                    Text("Incorrect IAM authentication information: verify aksk signature fail"),
                ),
                ("request_id", Text("{request_id}")),
            ],
        },
        FaultRow {
            name: "skew",
            status: 401,
            body: &[
                ("error_code", Text("APIGW.0301")),
                (
                    "error_msg",
                    Text(
                        "Incorrect IAM authentication information: the date of the signature is too far from the time of the service",
                    ),
                ),
                ("request_id", Text("{request_id}")),
            ],
        },
        FaultRow {
            name: "replay",
            status: 401,
            body: &[
                ("error_code", Text("APIGW.0301")),
                (
                    "error_msg",
                    Text("Incorrect IAM authentication information: the signature was used before"),
                ),
                ("request_id", Text("{request_id}")),
            ],
        },
        FaultRow {
            name: "forbidden",
            status: 403,
            body: &[
                ("error_code", Text("ROMA.00000101")),
                ("error_msg", Text("Forbidden")),
                ("error_details", Text("The caller may not do this")),
                ("request_id", Text("{request_id}")),
            ],
        },
        FaultRow {
            name: "no-permission",
            status: 400,
            body: &[
                ("error_code", Text("ROMA.1006")),
                ("error_msg", Text("No permission")),
                ("error_details", Text("The caller has no permission to do this")),
                ("request_id", Text("{request_id}")),
            ],
        },
        FaultRow {
            name: "app-forbidden",
            status: 400,
            body: &[
                ("error_code", Text("ROMA.12001")),
                ("error_msg", Text("No permission on the application")),
                ("error_details", Text("The caller has no permission on the application")),
                ("request_id", Text("{request_id}")),
            ],
        },
        FaultRow {
            name: "duplicate-name",
            status: 400,
            body: &[
                ("error_code", Text("ROMA.14011")),
                ("error_msg", Text("The application already exists")),
                ("error_details", Text("The instance has an application of this name")),
                ("request_id", Text("{request_id}")),
            ],
        },
        FaultRow {
            name: "duplicate-key",
            status: 400,
            body: &[
                ("error_code", Text("ROMA.14012")),
                ("error_msg", Text("The key already exists")),
                ("error_details", Text("The instance has an application with this key")),
                ("request_id", Text("{request_id}")),
            ],
        },
        FaultRow {
            name: "quota",
            status: 403,
            body: &[
                ("error_code", Text("ROMA.00000101")),
                ("error_msg", Text("The number of applications exceeds the quota")),
                ("error_details", Text("The instance can hold no more applications")),
                ("request_id", Text("{request_id}")),
            ],
        },
        FaultRow {
            name: "unknown-instance",
            status: 404,
            body: &[
                ("error_code", Text("ROMA.00110002")),
                ("error_msg", Text("The instance does not exist")),
                ("error_details", Text("The instance does not exist: {instance}")),
                ("request_id", Text("{request_id}")),
            ],
        },
        FaultRow {
            name: "unknown-app",
            status: 404,
            body: &[
                ("error_code", Text("ROMA.00110006")),
                ("error_msg", Text("The application does not exist")),
                ("error_details", Text("The application does not exist: {app}")),
                ("request_id", Text("{request_id}")),
            ],
        },
        FaultRow {
            name: "internal",
            status: 500,
            body: &[
                ("error_code", Text("ROMA.00000000")),
                ("error_msg", Text("System error")),
                ("error_details", Text("System error")),
                ("request_id", Text("{request_id}")),
            ],
        },
    ],
    otherwise: None,
};

/// `401`: `APIGW.0301`, `Incorrect IAM authentication information: the access key does not exist`,
/// `{request_id}`.
///
/// Stated in `specs/huawei-roma/openapi.yaml` at `/x-faults/rows/unknown-access-key`. Source: Error
/// Codes, APIGW.0301, gateway.
pub fn unknown_access_key() -> Fault {
    Fault::new("unknown-access-key")
}

/// `400`: `ROMA.1006`, `No permission`, `The caller has no permission to do this`, `{request_id}`.
///
/// Stated in `specs/huawei-roma/openapi.yaml` at `/x-faults/rows/no-permission`. Source: Error
/// Codes, ROMA.1006, siblings.
pub fn no_permission() -> Fault {
    Fault::new("no-permission")
}

/// `400`: `ROMA.12001`, `No permission on the application`,
/// `The caller has no permission on the application`, `{request_id}`.
///
/// Stated in `specs/huawei-roma/openapi.yaml` at `/x-faults/rows/app-forbidden`. Source: Error
/// Codes, ROMA.12001, siblings.
pub fn app_forbidden() -> Fault {
    Fault::new("app-forbidden")
}

/// `400`: `ROMA.14011`, `The application already exists`,
/// `The instance has an application of this name`, `{request_id}`.
///
/// Stated in `specs/huawei-roma/openapi.yaml` at `/x-faults/rows/duplicate-name`. Source: Error
/// Codes, ROMA.14011, siblings.
pub fn duplicate_name() -> Fault {
    Fault::new("duplicate-name")
}

/// `400`: `ROMA.14012`, `The key already exists`, `The instance has an application with this key`,
/// `{request_id}`.
///
/// Stated in `specs/huawei-roma/openapi.yaml` at `/x-faults/rows/duplicate-key`. Source: Error
/// Codes, ROMA.14012, siblings.
pub fn duplicate_key() -> Fault {
    Fault::new("duplicate-key")
}

/// `403`: `ROMA.00000101`, `The number of applications exceeds the quota`,
/// `The instance can hold no more applications`, `{request_id}`.
///
/// Stated in `specs/huawei-roma/openapi.yaml` at `/x-faults/rows/quota`. Source: Creating an
/// Application, Example Responses, 403.
pub fn quota() -> Fault {
    Fault::new("quota")
}

/// `404`: `ROMA.00110002`, `The instance does not exist`,
/// `The instance does not exist: {instance}`, `{request_id}`.
///
/// Stated in `specs/huawei-roma/openapi.yaml` at `/x-faults/rows/unknown-instance`. Source: Error
/// Codes, ROMA.00110002, siblings.
pub fn unknown_instance(instance: &str) -> Fault {
    Fault::new("unknown-instance").with("instance", instance.to_owned())
}

/// `404`: `ROMA.00110006`, `The application does not exist`,
/// `The application does not exist: {app}`, `{request_id}`.
///
/// Stated in `specs/huawei-roma/openapi.yaml` at `/x-faults/rows/unknown-app`. Source: Error Codes,
/// ROMA.00110006, siblings.
pub fn unknown_app(app: &str) -> Fault {
    Fault::new("unknown-app").with("app", app.to_owned())
}
