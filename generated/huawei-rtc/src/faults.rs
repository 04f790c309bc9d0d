// Made by Specwright from `specs/huawei-rtc/openapi.yaml`: change that and generate again.

//! The API's own error bodies.

use specwright_runtime::fault::{Fault, FaultRow, FaultTable};
use specwright_runtime::fault::FaultValue::Text;

/// What this API answers when a request does not reach its handler, or the handler gives up.
pub static FAULTS: FaultTable = FaultTable {
    media_type: "application/json",
    headers: &[("X-request-Id", "{request_id}")],
    rows: &[
        FaultRow {
            name: "invalid",
            status: 400,
            body: &[
                ("error_code", Text("RTC.00001003")),
                ("error_msg", Text("InvalidParameterValue")),
            ],
        },
        FaultRow {
            name: "missing",
            status: 400,
            body: &[
                ("error_code", Text("RTC.00001005")),
                ("error_msg", Text("MissingParameter: {parameter}")),
            ],
        },
        FaultRow {
            name: "bad-combination",
            status: 400,
            body: &[
                ("error_code", Text("RTC.00001004")),
                ("error_msg", Text("InvalidParameterCombination")),
            ],
        },
        FaultRow {
            name: "malformed",
            status: 400,
            body: &[
                ("error_code", Text("RTC.00001002")),
                ("error_msg", Text("MalformedRequestBody: json parsing failed")),
            ],
        },
        FaultRow {
            name: "media-type",
            status: 415,
            body: &[
                ("error_code", Text("RTC.00001003")),
                ("error_msg", Text("InvalidParameterValue: Content-Type must be application/json")),
            ],
        },
        FaultRow {
            name: "not-acceptable",
            status: 406,
            body: &[
                ("error_code", Text("RTC.00001003")),
                (
                    "error_msg",
                    Text("InvalidParameterValue: the reply can only be application/json"),
                ),
            ],
        },
        FaultRow {
            name: "too-large",
            status: 413,
            body: &[
                ("error_code", Text("RTC.00001003")),
                ("error_msg", Text("InvalidParameterValue: the body is too large")),
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
            status: 400,
            body: &[
                ("error_code", Text("RTC.00001001")),
                ("error_msg", Text("OperationUnauthorized: neither a token nor a signature")),
            ],
        },
        FaultRow {
            name: "bad-credentials",
            status: 400,
            body: &[
                ("error_code", Text("RTC.00001001")),
                ("error_msg", Text("OperationUnauthorized: the token is not valid")),
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
            status: 400,
            body: &[("error_code", Text("RTC.00001021")), ("error_msg", Text("NoPermission"))],
        },
        FaultRow {
            name: "app-stopped",
            status: 400,
            body: &[("error_code", Text("RTC.00001016")), ("error_msg", Text("AppStopped"))],
        },
        FaultRow {
            name: "quota",
            status: 400,
            body: &[
                ("error_code", Text("RTC.00001017")),
                ("error_msg", Text("AppsExceed: app num exceed")),
            ],
        },
        FaultRow {
            name: "duplicate-name",
            status: 400,
            body: &[
                ("error_code", Text("RTC.00001020")),
                ("error_msg", Text("AppExist: app exists")),
            ],
        },
        FaultRow {
            name: "unknown-app",
            status: 404,
            body: &[
                ("error_code", Text("RTC.00001003")),
                ("error_msg", Text("InvalidParameterValue")),
            ],
        },
        FaultRow {
            name: "internal",
            status: 500,
            body: &[("error_code", Text("RTC.00002000")), ("error_msg", Text("InternalError"))],
        },
    ],
    otherwise: None,
};

/// `400`: `RTC.00001004`, `InvalidParameterCombination`.
///
/// Stated in `specs/huawei-rtc/openapi.yaml` at `/x-faults/rows/bad-combination`. Source: Error
/// Codes, RTC.00001004, siblings.
pub fn bad_combination() -> Fault {
    Fault::new("bad-combination")
}

/// `401`: `APIGW.0301`, `Incorrect IAM authentication information: the access key does not exist`.
///
/// Stated in `specs/huawei-rtc/openapi.yaml` at `/x-faults/rows/unknown-access-key`. Source: Error
/// Codes, APIGW.0301, gateway.
pub fn unknown_access_key() -> Fault {
    Fault::new("unknown-access-key")
}

/// `400`: `RTC.00001016`, `AppStopped`.
///
/// Stated in `specs/huawei-rtc/openapi.yaml` at `/x-faults/rows/app-stopped`. Source: Error Codes,
/// RTC.00001016, siblings.
pub fn app_stopped() -> Fault {
    Fault::new("app-stopped")
}

/// `400`: `RTC.00001017`, `AppsExceed: app num exceed`.
///
/// Stated in `specs/huawei-rtc/openapi.yaml` at `/x-faults/rows/quota`. Source: Error Codes,
/// RTC.00001017, siblings.
pub fn quota() -> Fault {
    Fault::new("quota")
}

/// `400`: `RTC.00001020`, `AppExist: app exists`.
///
/// Stated in `specs/huawei-rtc/openapi.yaml` at `/x-faults/rows/duplicate-name`. Source: Error
/// Codes, RTC.00001020, siblings.
pub fn duplicate_name() -> Fault {
    Fault::new("duplicate-name")
}

/// `404`: `RTC.00001003`, `InvalidParameterValue`.
///
/// Stated in `specs/huawei-rtc/openapi.yaml` at `/x-faults/rows/unknown-app`. Source: Enabling an
/// Application, Example Responses, 404, siblings.
pub fn unknown_app() -> Fault {
    Fault::new("unknown-app")
}
