//! What the API answers before, around and instead of the replies of its operations.

use specwright_runtime::fault::{Fault, FaultRow, FaultTable, FaultValue};

/// The faults of every operation.
pub static FAULTS: FaultTable = FaultTable {
    media_type: "application/json",
    headers: &[],
    rows: &[
        FaultRow {
            name: "invalid",
            status: 400,
            body: &[
                ("error_code", FaultValue::Text("APIG.2011")),
                (
                    "error_msg",
                    FaultValue::Text("Invalid parameter value,parameterName:{parameter}."),
                ),
            ],
        },
        FaultRow {
            name: "missing",
            status: 400,
            body: &[
                ("error_code", FaultValue::Text("APIG.2011")),
                ("error_msg", FaultValue::Text("Missing parameter,parameterName:{parameter}.")),
            ],
        },
        FaultRow {
            name: "malformed",
            status: 400,
            body: &[
                ("error_code", FaultValue::Text("APIG.2000")),
                ("error_msg", FaultValue::Text("{reason}")),
            ],
        },
        FaultRow {
            name: "no-credentials",
            status: 401,
            body: &[
                ("error_code", FaultValue::Text("APIG.1000")),
                ("error_msg", FaultValue::Text("{parameter} missing")),
            ],
        },
        FaultRow {
            name: "bad-credentials",
            status: 401,
            body: &[
                ("error_code", FaultValue::Text("APIG.1002")),
                ("error_msg", FaultValue::Text("Incorrect token or token resolution failed")),
            ],
        },
        FaultRow {
            name: "forbidden",
            status: 403,
            body: &[
                ("error_code", FaultValue::Text("APIG.1005")),
                ("error_msg", FaultValue::Text("No permissions to request this method")),
            ],
        },
        FaultRow {
            name: "unknown-path",
            status: 404,
            body: &[
                ("error_code", FaultValue::Text("APIG.0101")),
                ("error_msg", FaultValue::Text("{method} {path} is not known")),
            ],
        },
        FaultRow {
            name: "unknown-method",
            status: 405,
            body: &[
                ("error_code", FaultValue::Text("APIG.0102")),
                ("error_msg", FaultValue::Text("{path} does not take {method}")),
            ],
        },
        FaultRow {
            name: "media-type",
            status: 415,
            body: &[
                ("error_code", FaultValue::Text("APIG.0103")),
                ("error_msg", FaultValue::Text("{reason}")),
            ],
        },
        FaultRow {
            name: "duplicate-name",
            status: 400,
            body: &[
                ("error_code", FaultValue::Text("APIG.3203")),
                ("error_msg", FaultValue::Text("The app \"{name}\" already exists")),
            ],
        },
    ],
    otherwise: None,
};

/// The faults of `deleteApp`.
pub static DELETE_APP_FAULTS: FaultTable = FaultTable {
    media_type: "application/json",
    headers: &[],
    rows: &[FaultRow {
        name: "invalid",
        status: 404,
        body: &[
            ("error_code", FaultValue::Text("APIG.3004")),
            ("error_msg", FaultValue::Text("The app does not exist")),
        ],
    }],
    otherwise: Some(&FAULTS),
};

/// Answers that an app of this name already exists: 400 `APIG.3203`.
pub fn duplicate_name(name: impl Into<String>) -> Fault {
    Fault::new("duplicate-name").with("name", name.into())
}
