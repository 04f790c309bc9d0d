// Made by Specwright from `specs/huawei-apig/openapi.yaml`: change that and generate again.

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
                ("error_code", Text("APIG.2011")),
                (
                    "error_msg",
                    Text(
                        "Invalid parameter value,parameterName:{parameter}. Please refer to the support documentation",
                    ),
                ),
            ],
        },
        FaultRow {
            name: "missing",
            status: 400,
            body: &[
                ("error_code", Text("APIG.2011")),
                (
                    "error_msg",
                    Text(
                        "Invalid parameter value,parameterName:{parameter}. Please refer to the support documentation",
                    ),
                ),
            ],
        },
        FaultRow {
            name: "malformed",
            status: 400,
            body: &[
                ("error_code", Text("APIG.2000")),
                ("error_msg", Text("Parameter error: Serialization error: {reason}")),
            ],
        },
        FaultRow {
            name: "media-type",
            status: 415,
            body: &[
                ("error_code", Text("APIG.2000")),
                ("error_msg", Text("Parameter error: the body must be application/json")),
            ],
        },
        FaultRow {
            name: "not-acceptable",
            status: 406,
            body: &[
                ("error_code", Text("APIG.2000")),
                ("error_msg", Text("Parameter error: the reply can only be application/json")),
            ],
        },
        FaultRow {
            name: "too-large",
            status: 413,
            body: &[
                ("error_code", Text("APIG.0201")),
                ("error_msg", Text("Request entity too large")),
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
            ],
        },
        FaultRow {
            name: "unknown-method",
            status: 405,
            body: &[
                ("error_code", Text("APIG.0101")),
                ("error_msg", Text("The API does not exist")),
            ],
        },
        FaultRow {
            name: "no-credentials",
            status: 401,
            body: &[("error_code", Text("APIG.1000")), ("error_msg", Text("The token is missing"))],
        },
        FaultRow {
            name: "bad-credentials",
            status: 401,
            body: &[
                ("error_code", Text("APIG.1002")),
                ("error_msg", Text("Incorrect token or token resolution failed")),
            ],
        },
        FaultRow {
            name: "session-expired",
            status: 401,
            body: &[
                ("error_code", Text("APIG.1001")),
                ("error_msg", Text("The token has expired")),
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
            ],
        },
        FaultRow {
            name: "forbidden",
            status: 403,
            body: &[
                ("error_code", Text("APIG.1005")),
                ("error_msg", Text("No permissions to request this method")),
            ],
        },
        FaultRow {
            name: "insufficient-permissions",
            status: 403,
            body: &[
                ("error_code", Text("APIG.1020")),
                ("error_msg", Text("Insufficient permissions")),
            ],
        },
        FaultRow {
            name: "app-forbidden",
            status: 403,
            body: &[
                ("error_code", Text("APIG.1104")),
                ("error_msg", Text("No permissions to perform operations on this app")),
            ],
        },
        FaultRow {
            name: "instance-forbidden",
            status: 403,
            body: &[
                ("error_code", Text("APIG.1136")),
                ("error_msg", Text("No permissions to perform operations on this instance")),
            ],
        },
        FaultRow {
            name: "duplicate-name",
            status: 400,
            body: &[
                ("error_code", Text("APIG.3203")),
                ("error_msg", Text("The app name already exists")),
            ],
        },
        FaultRow {
            name: "duplicate-key",
            status: 400,
            body: &[
                ("error_code", Text("APIG.3310")),
                ("error_msg", Text("The AppKey already exists")),
            ],
        },
        FaultRow {
            name: "quota",
            status: 403,
            body: &[
                ("error_code", Text("APIG.3103")),
                ("error_msg", Text("The number of apps exceeds the maximum allowed limit")),
            ],
        },
        FaultRow {
            name: "unknown-instance",
            status: 404,
            body: &[
                ("error_code", Text("APIG.3030")),
                ("error_msg", Text("The instance does not exist;id:{instance}")),
            ],
        },
        FaultRow {
            name: "unknown-app",
            status: 404,
            body: &[
                ("error_code", Text("APIG.3004")),
                ("error_msg", Text("App {app} does not exist")),
            ],
        },
        FaultRow {
            name: "throttled",
            status: 500,
            body: &[
                ("error_code", Text("APIG.9008")),
                ("error_msg", Text("The request was throttled, try again later")),
            ],
        },
        FaultRow {
            name: "internal",
            status: 500,
            body: &[("error_code", Text("APIG.9999")), ("error_msg", Text("System error"))],
        },
    ],
    otherwise: None,
};

/// `401`: `APIG.1001`, `The token has expired`.
///
/// Stated in `specs/huawei-apig/openapi.yaml` at `/x-faults/rows/session-expired`. Source: Error
/// Codes, APIG.1001, OTC.
pub fn session_expired() -> Fault {
    Fault::new("session-expired")
}

/// `401`: `APIGW.0301`, `Incorrect IAM authentication information: the access key does not exist`.
///
/// Stated in `specs/huawei-apig/openapi.yaml` at `/x-faults/rows/unknown-access-key`. Source: Error
/// Codes, APIGW.0301, gateway.
pub fn unknown_access_key() -> Fault {
    Fault::new("unknown-access-key")
}

/// `403`: `APIG.1020`, `Insufficient permissions`.
///
/// Stated in `specs/huawei-apig/openapi.yaml` at `/x-faults/rows/insufficient-permissions`. Source:
/// Error Codes, APIG.1020, OTC.
pub fn insufficient_permissions() -> Fault {
    Fault::new("insufficient-permissions")
}

/// `403`: `APIG.1104`, `No permissions to perform operations on this app`.
///
/// Stated in `specs/huawei-apig/openapi.yaml` at `/x-faults/rows/app-forbidden`. Source: Error
/// Codes, APIG.1104, OTC.
pub fn app_forbidden() -> Fault {
    Fault::new("app-forbidden")
}

/// `403`: `APIG.1136`, `No permissions to perform operations on this instance`.
///
/// Stated in `specs/huawei-apig/openapi.yaml` at `/x-faults/rows/instance-forbidden`. Source: Error
/// Codes, APIG.1136, OTC.
pub fn instance_forbidden() -> Fault {
    Fault::new("instance-forbidden")
}

/// `400`: `APIG.3203`, `The app name already exists`.
///
/// Stated in `specs/huawei-apig/openapi.yaml` at `/x-faults/rows/duplicate-name`. Source: Error
/// Codes, APIG.3203, OTC.
pub fn duplicate_name() -> Fault {
    Fault::new("duplicate-name")
}

/// `400`: `APIG.3310`, `The AppKey already exists`.
///
/// Stated in `specs/huawei-apig/openapi.yaml` at `/x-faults/rows/duplicate-key`. Source: Error
/// Codes, APIG.3310, OTC.
pub fn duplicate_key() -> Fault {
    Fault::new("duplicate-key")
}

/// `403`: `APIG.3103`, `The number of apps exceeds the maximum allowed limit`.
///
/// Stated in `specs/huawei-apig/openapi.yaml` at `/x-faults/rows/quota`. Source: Error Codes,
/// APIG.3103, OTC.
pub fn quota() -> Fault {
    Fault::new("quota")
}

/// `404`: `APIG.3030`, `The instance does not exist;id:{instance}`.
///
/// Stated in `specs/huawei-apig/openapi.yaml` at `/x-faults/rows/unknown-instance`. Source: Example
/// Responses, 404, siblings.
pub fn unknown_instance(instance: &str) -> Fault {
    Fault::new("unknown-instance").with("instance", instance.to_owned())
}

/// `404`: `APIG.3004`, `App {app} does not exist`.
///
/// Stated in `specs/huawei-apig/openapi.yaml` at `/x-faults/rows/unknown-app`. Source: Error Codes,
/// APIG.3004, OTC.
pub fn unknown_app(app: &str) -> Fault {
    Fault::new("unknown-app").with("app", app.to_owned())
}

/// `500`: `APIG.9008`, `The request was throttled, try again later`.
///
/// Stated in `specs/huawei-apig/openapi.yaml` at `/x-faults/rows/throttled`. Source: Error Codes,
/// APIG.9008, OTC.
pub fn throttled() -> Fault {
    Fault::new("throttled")
}
