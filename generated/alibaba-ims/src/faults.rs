// Made by Specwright from `specs/alibaba-ims/openapi.yaml`: change that and generate again.

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
                ("RequestId", Text("{REQUEST_ID}")),
                ("HostId", Text("{host}")),
                ("Code", Text("InvalidParameter.{parameter}")),
                ("Message", Text("The specified parameter {parameter} is not valid.")),
            ],
        },
        FaultRow {
            name: "missing",
            status: 400,
            body: &[
                ("RequestId", Text("{REQUEST_ID}")),
                ("HostId", Text("{host}")),
                ("Code", Text("Missing{parameter}")),
                ("Message", Text("{parameter} is mandatory for this action.")),
            ],
        },
        FaultRow {
            name: "malformed",
            status: 400,
            body: &[
                ("RequestId", Text("{REQUEST_ID}")),
                ("HostId", Text("{host}")),
                ("Code", Text("InvalidParameter")),
                ("Message", Text("The form cannot be read.")),
            ],
        },
        FaultRow {
            name: "media-type",
            status: 415,
            body: &[
                ("RequestId", Text("{REQUEST_ID}")),
                ("HostId", Text("{host}")),
                ("Code", Text("UnsupportedContentType")),
                ("Message", Text("The body must be application/x-www-form-urlencoded.")),
            ],
        },
        FaultRow {
            name: "not-acceptable",
            status: 406,
            body: &[
                ("RequestId", Text("{REQUEST_ID}")),
                ("HostId", Text("{host}")),
                ("Code", Text("InvalidParameter.Format")),
                ("Message", Text("The reply can only be JSON.")),
            ],
        },
        FaultRow {
            name: "too-large",
            status: 413,
            body: &[
                ("RequestId", Text("{REQUEST_ID}")),
                ("HostId", Text("{host}")),
                ("Code", Text("RequestTooLarge")),
                ("Message", Text("The body is too large.")),
            ],
        },
        FaultRow {
            name: "unknown-path",
            status: 404,
            body: &[
                ("RequestId", Text("{REQUEST_ID}")),
                ("HostId", Text("{host}")),
                ("Code", Text("InvalidAction.NotFound")),
                ("Message", Text("Specified api is not found, please check your url and method.")),
            ],
        },
        FaultRow {
            name: "unknown-method",
            status: 405,
            body: &[
                ("RequestId", Text("{REQUEST_ID}")),
                ("HostId", Text("{host}")),
                ("Code", Text("UnsupportedHTTPMethod")),
                ("Message", Text("This http method is not supported.")),
            ],
        },
        FaultRow {
            name: "unknown-action",
            status: 404,
            body: &[
                ("RequestId", Text("{REQUEST_ID}")),
                ("HostId", Text("{host}")),
                ("Code", Text("InvalidAction.NotFound")),
                ("Message", Text("Specified api is not found, please check your url and method.")),
            ],
        },
        FaultRow {
            name: "unknown-version",
            status: 404,
            body: &[
                ("RequestId", Text("{REQUEST_ID}")),
                ("HostId", Text("{host}")),
                ("Code", Text("InvalidVersion")),
                ("Message", Text("Specified parameter Version is not valid.")),
            ],
        },
        FaultRow {
            name: "no-credentials",
            status: 400,
            body: &[
                ("RequestId", Text("{REQUEST_ID}")),
                ("HostId", Text("{host}")),
                ("Code", Text("MissingAccessKeyId")),
                ("Message", Text("AccessKeyId is mandatory for this action.")),
            ],
        },
        FaultRow {
            name: "bad-credentials",
            status: 404,
            body: &[
                ("RequestId", Text("{REQUEST_ID}")),
                ("HostId", Text("{host}")),
                ("Code", Text("InvalidAccessKeyId.NotFound")),
                ("Message", Text("Specified access key is not found.")),
            ],
        },
        FaultRow {
            name: "bad-signature",
            status: 400,
            body: &[
                ("RequestId", Text("{REQUEST_ID}")),
                ("HostId", Text("{host}")),
                ("Code", Text("SignatureDoesNotMatch")),
                (
                    "Message",
                    Text(
                        "Specified signature is not matched with our calculation. server string to sign is: not shown",
                    ),
                ),
            ],
        },
        FaultRow {
            name: "incomplete-signature",
            status: 400,
            body: &[
                ("RequestId", Text("{REQUEST_ID}")),
                ("HostId", Text("{host}")),
                ("Code", Text("IncompleteSignature")),
                ("Message", Text("The request signature does not conform to the rules.")),
            ],
        },
        FaultRow {
            name: "skew",
            status: 400,
            body: &[
                ("RequestId", Text("{REQUEST_ID}")),
                ("HostId", Text("{host}")),
                ("Code", Text("InvalidTimeStamp.Expired")),
                ("Message", Text("Specified time stamp or date value is expired.")),
            ],
        },
        FaultRow {
            name: "bad-timestamp",
            status: 400,
            body: &[
                ("RequestId", Text("{REQUEST_ID}")),
                ("HostId", Text("{host}")),
                ("Code", Text("InvalidTimeStamp.Format")),
                ("Message", Text("Specified time stamp or date value is not well formatted.")),
            ],
        },
        FaultRow {
            name: "replay",
            status: 400,
            body: &[
                ("RequestId", Text("{REQUEST_ID}")),
                ("HostId", Text("{host}")),
                ("Code", Text("SignatureNonceUsed")),
                ("Message", Text("Specified signature nonce was used already.")),
            ],
        },
        FaultRow {
            name: "forbidden",
            status: 403,
            body: &[
                ("RequestId", Text("{REQUEST_ID}")),
                ("HostId", Text("{host}")),
                ("Code", Text("NoPermission")),
                ("Message", Text("You are not authorized to do this action.")),
            ],
        },
        FaultRow {
            name: "duplicate-name",
            status: 409,
            body: &[
                ("RequestId", Text("{REQUEST_ID}")),
                ("HostId", Text("{host}")),
                ("Code", Text("EntityAlreadyExists.Application")),
                ("Message", Text("The application already exists.")),
            ],
        },
        FaultRow {
            name: "quota",
            status: 403,
            body: &[
                ("RequestId", Text("{REQUEST_ID}")),
                ("HostId", Text("{host}")),
                ("Code", Text("LimitExceeded.Application")),
                ("Message", Text("The number of applications exceeds the limit.")),
            ],
        },
        FaultRow {
            name: "unknown-application",
            status: 404,
            body: &[
                ("RequestId", Text("{REQUEST_ID}")),
                ("HostId", Text("{host}")),
                ("Code", Text("EntityNotExist.Application")),
                ("Message", Text("The application does not exist.")),
            ],
        },
        FaultRow {
            name: "throttled",
            status: 400,
            body: &[
                ("RequestId", Text("{REQUEST_ID}")),
                ("HostId", Text("{host}")),
                ("Code", Text("Throttling.User")),
                ("Message", Text("Request was denied due to user flow control.")),
            ],
        },
        FaultRow {
            name: "internal",
            status: 500,
            body: &[
                ("RequestId", Text("{REQUEST_ID}")),
                ("HostId", Text("{host}")),
                ("Code", Text("InternalError")),
                ("Message", Text("The request processing has failed due to some unknown error.")),
            ],
        },
    ],
    otherwise: None,
};

/// `400`: `{REQUEST_ID}`, `{host}`, `IncompleteSignature`,
/// `The request signature does not conform to the rules.`.
///
/// Stated in `specs/alibaba-ims/openapi.yaml` at `/x-faults/rows/incomplete-signature`. Source:
/// Error codes of calls, IncompleteSignature, PG.
pub fn incomplete_signature() -> Fault {
    Fault::new("incomplete-signature")
}

/// `400`: `{REQUEST_ID}`, `{host}`, `InvalidTimeStamp.Format`,
/// `Specified time stamp or date value is not well formatted.`.
///
/// Stated in `specs/alibaba-ims/openapi.yaml` at `/x-faults/rows/bad-timestamp`. Source: Error
/// codes of calls, InvalidTimeStamp.Format, PG.
pub fn bad_timestamp() -> Fault {
    Fault::new("bad-timestamp")
}

/// `409`: `{REQUEST_ID}`, `{host}`, `EntityAlreadyExists.Application`,
/// `The application already exists.`.
///
/// Stated in `specs/alibaba-ims/openapi.yaml` at `/x-faults/rows/duplicate-name`. Source: Error
/// codes, EntityAlreadyExists, family.
pub fn duplicate_name() -> Fault {
    Fault::new("duplicate-name")
}

/// `403`: `{REQUEST_ID}`, `{host}`, `LimitExceeded.Application`,
/// `The number of applications exceeds the limit.`.
///
/// Stated in `specs/alibaba-ims/openapi.yaml` at `/x-faults/rows/quota`. Source: Error codes,
/// LimitExceeded, family.
pub fn quota() -> Fault {
    Fault::new("quota")
}

/// `404`: `{REQUEST_ID}`, `{host}`, `EntityNotExist.Application`,
/// `The application does not exist.`.
///
/// Stated in `specs/alibaba-ims/openapi.yaml` at `/x-faults/rows/unknown-application`. Source:
/// Error replies, EntityNotExist.Application, traffic.
pub fn unknown_application() -> Fault {
    Fault::new("unknown-application")
}

/// `400`: `{REQUEST_ID}`, `{host}`, `Throttling.User`,
/// `Request was denied due to user flow control.`.
///
/// Stated in `specs/alibaba-ims/openapi.yaml` at `/x-faults/rows/throttled`. Source: Error codes of
/// calls, Throttling.User, PG.
pub fn throttled() -> Fault {
    Fault::new("throttled")
}
