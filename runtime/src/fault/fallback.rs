//! The faults of an API that does not say its own: problem details as RFC 9457 has them.

use super::{FaultRow, FaultTable, FaultValue, names};

/// What is answered where an API's tables have nothing: `application/problem+json`.
pub static PROBLEMS: FaultTable = FaultTable {
    media_type: "application/problem+json",
    headers: &[],
    rows: &ROWS,
    otherwise: None,
};

/// The row for every mistake of the server itself.
pub(super) fn internal() -> &'static FaultRow {
    &ROWS[0]
}

static ROWS: [FaultRow; 17] = [
    FaultRow {
        name: names::INTERNAL,
        status: 500,
        body: &[TYPE, title("Internal Server Error"), status("500"), detail("the server failed")],
    },
    FaultRow {
        name: names::INVALID,
        status: 400,
        body: &[TYPE, title("Bad Request"), status("400"), detail("{parameter}: {reason}"), ERRORS],
    },
    FaultRow {
        name: names::MISSING,
        status: 400,
        body: &[TYPE, title("Bad Request"), status("400"), detail("{parameter}: {reason}"), ERRORS],
    },
    FaultRow {
        name: names::MALFORMED,
        status: 400,
        body: &[TYPE, title("Bad Request"), status("400"), detail("{reason}"), ERRORS],
    },
    FaultRow {
        name: names::NO_CREDENTIALS,
        status: 401,
        body: &[
            TYPE,
            title("Unauthorized"),
            status("401"),
            detail("the request has no credentials that this operation takes"),
        ],
    },
    FaultRow {
        name: names::BAD_CREDENTIALS,
        status: 401,
        body: &[
            TYPE,
            title("Unauthorized"),
            status("401"),
            detail("the credentials are not accepted"),
        ],
    },
    FaultRow {
        name: names::BAD_SIGNATURE,
        status: 401,
        body: &[
            TYPE,
            title("Unauthorized"),
            status("401"),
            detail("the signature does not fit the request"),
        ],
    },
    FaultRow {
        name: names::SKEW,
        status: 401,
        body: &[
            TYPE,
            title("Unauthorized"),
            status("401"),
            detail("the time of the signature is too far from the server's"),
        ],
    },
    FaultRow {
        name: names::REPLAY,
        status: 401,
        body: &[
            TYPE,
            title("Unauthorized"),
            status("401"),
            detail("this signed request came before"),
        ],
    },
    FaultRow {
        name: names::FORBIDDEN,
        status: 403,
        body: &[TYPE, title("Forbidden"), status("403"), detail("the caller may not do this")],
    },
    FaultRow {
        name: names::UNKNOWN_PATH,
        status: 404,
        body: &[TYPE, title("Not Found"), status("404"), detail("nothing is served at {path}")],
    },
    FaultRow {
        name: names::UNKNOWN_METHOD,
        status: 405,
        body: &[
            TYPE,
            title("Method Not Allowed"),
            status("405"),
            detail("{path} does not take {method}"),
        ],
    },
    FaultRow {
        name: names::UNKNOWN_ACTION,
        status: 404,
        body: &[TYPE, title("Not Found"), status("404"), detail("the action is not known")],
    },
    FaultRow {
        name: names::UNKNOWN_VERSION,
        status: 404,
        body: &[TYPE, title("Not Found"), status("404"), detail("the action has another version")],
    },
    FaultRow {
        name: names::MEDIA_TYPE,
        status: 415,
        body: &[TYPE, title("Unsupported Media Type"), status("415"), detail("{reason}")],
    },
    FaultRow {
        name: names::NOT_ACCEPTABLE,
        status: 406,
        body: &[
            TYPE,
            title("Not Acceptable"),
            status("406"),
            detail("no media type that the request accepts can be answered in"),
        ],
    },
    FaultRow {
        name: names::TOO_LARGE,
        status: 413,
        body: &[TYPE, title("Content Too Large"), status("413"), detail("{reason}")],
    },
];

type Member = (&'static str, FaultValue);

const TYPE: Member = ("type", FaultValue::Text("about:blank"));
const ERRORS: Member = ("errors", FaultValue::Violations);

const fn title(text: &'static str) -> Member {
    ("title", FaultValue::Text(text))
}

const fn status(number: &'static str) -> Member {
    ("status", FaultValue::Json(number))
}

const fn detail(text: &'static str) -> Member {
    ("detail", FaultValue::Text(text))
}
