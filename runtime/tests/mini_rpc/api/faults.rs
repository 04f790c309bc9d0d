//! What the API answers before, around and instead of the replies of its operations.

use specwright_runtime::fault::{FaultRow, FaultTable, FaultValue};

/// The faults of every operation.
pub static FAULTS: FaultTable = FaultTable {
    media_type: "application/json",
    headers: &[("X-request-Id", "{request_id}"), ("X-Served-By", "{host}")],
    rows: &[
        row("invalid", 400, &[CODE_OF_PARAMETER]),
        row("missing", 400, &[("Code", FaultValue::Text("Missing{parameter}"))]),
        row("no-credentials", 400, &[("Code", FaultValue::Text("MissingAccessKeyId"))]),
        row("bad-credentials", 404, &[("Code", FaultValue::Text("InvalidAccessKeyId.NotFound"))]),
        row("unknown-path", 404, &[("Code", FaultValue::Text("InvalidPath"))]),
        row("unknown-method", 405, &[("Code", FaultValue::Text("UnsupportedHTTPMethod"))]),
        row("unknown-action", 404, &[REASON]),
        row("unknown-version", 404, &[REASON]),
        row("malformed", 400, &[REASON]),
        row("media-type", 415, &[REASON]),
        row("too-large", 413, &[REASON]),
        row(
            "duplicate-name",
            409,
            &[
                ("RequestId", FaultValue::Text("{REQUEST_ID}")),
                ("HostId", FaultValue::Text("{host}")),
            ],
        ),
    ],
    otherwise: None,
};

/// The faults of `getApplication`.
pub static GET_APPLICATION_FAULTS: FaultTable = FaultTable {
    media_type: "application/json",
    headers: &[("X-Served-By", "the registry")],
    rows: &[
        row("unknown-action", 500, &[("Code", FaultValue::Text("not looked up here"))]),
        row("unknown-method", 500, &[("Code", FaultValue::Text("not looked up here"))]),
    ],
    otherwise: Some(&FAULTS),
};

const CODE_OF_PARAMETER: (&str, FaultValue) =
    ("Code", FaultValue::Text("InvalidParameter.{parameter}"));

const REASON: (&str, FaultValue) = ("Message", FaultValue::Text("{parameter}: {reason}"));

const fn row(
    name: &'static str,
    status: u16,
    body: &'static [(&'static str, FaultValue)],
) -> FaultRow {
    FaultRow { name, status, body }
}
