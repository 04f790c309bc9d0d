//! The extensions that this generator reads.

use crate::structure::shape::{Keys, Keyword, Object, Shape, may, must};

/// Every extension that is read somewhere; standing elsewhere it has no effect, which is worth a
/// warning.
pub(crate) const NAMES: &[&str] = &[
    "x-source",
    "x-drift",
    "x-assumed",
    "x-enum-varnames",
    "x-enum-descriptions",
    "x-enumDescriptions",
    "x-signature",
    "x-limits",
    "x-faults",
    "x-rpc-action",
    "x-same-as",
    "x-separator",
    "x-default-by",
    "x-forced-by",
    "x-subset-of",
    "x-pagination",
    "x-idempotency-key",
    "x-rust-name",
    "x-rust-names",
    "x-rust-skip",
    "x-rust-derive",
    "x-rust-type",
];

/// The shape that an extension of ours has wherever it is read.
pub(crate) fn shape(name: &str) -> Option<&'static Shape> {
    let tables: [&[Keyword]; 8] =
        [&SKIPPED, &IN_RUST, &FACT, &ENUMERATION, &CREDENTIAL, &FAULTS, &ACTION, &DERIVED];
    let mut all = tables.into_iter().flatten().chain(&PAGES);
    all.find(|keyword| keyword.name == name).map(|keyword| &keyword.shape)
}

/// What speaks of each value of an enumeration.
pub(crate) const OF_VALUES: [&str; 3] =
    ["x-enum-varnames", "x-enum-descriptions", "x-enumDescriptions"];

/// What a function or a field is called in Rust.
pub(super) static NAMED: [Keyword; 1] = [may("x-rust-name", Shape::Text)];

/// Whether a thing is kept out of the crate.
pub(super) static SKIPPED: [Keyword; 1] = [may("x-rust-skip", Shape::Bool)];

/// What a type and its parts are in Rust.
pub(super) static IN_RUST: [Keyword; 5] = [
    may("x-rust-name", Shape::Text),
    may("x-rust-names", Shape::Map(Keys::Any, &Shape::Text)),
    may("x-rust-skip", Shape::Bool),
    may("x-rust-derive", Shape::Either(&Shape::Text, &Shape::FilledList(&Shape::Text))),
    may("x-rust-type", Shape::Text),
];

/// Where a fact comes from.
pub(super) static FACT: [Keyword; 3] = [
    may("x-source", Shape::Either(&Shape::Text, &Shape::Object(&SOURCE))),
    may("x-drift", Shape::FilledList(&Shape::Object(&DRIFT))),
    may("x-assumed", Shape::Text),
];

/// Names and words for the values of an enumeration.
pub(super) static ENUMERATION: [Keyword; 3] = [
    may("x-enum-varnames", Shape::List(&Shape::Text)),
    may("x-enum-descriptions", Shape::Same(&WORDS_OF_VALUES)),
    // What Redocly calls it.
    may("x-enumDescriptions", Shape::Same(&WORDS_OF_VALUES)),
];

/// Words for all values in their order, or for some by the values.
static WORDS_OF_VALUES: Shape =
    Shape::Listed(&Shape::List(&Shape::Text), &Shape::Map(Keys::Any, &Shape::Text));

/// How a request is signed, and how long a credential may be.
pub(super) static CREDENTIAL: [Keyword; 2] =
    [may("x-signature", Shape::Object(&SIGNATURE)), may("x-limits", Shape::Object(&LIMITS))];

/// The API's own answers to what happens before or around a handler.
pub(super) static FAULTS: [Keyword; 1] = [may("x-faults", Shape::Object(&FAULT_TABLE))];

/// A call whose action is a parameter, and an operation that is another one by a second method.
pub(super) static ACTION: [Keyword; 2] =
    [may("x-rpc-action", Shape::Object(&RPC_ACTION)), may("x-same-as", Shape::Text)];

/// How a parameter is written, whether it is an idempotency key, and how it hangs on another.
pub(super) static DERIVED: [Keyword; 5] = [
    may("x-idempotency-key", Shape::Bool),
    may("x-separator", Shape::Text),
    may("x-default-by", Shape::Object(&BY_VALUE)),
    may("x-forced-by", Shape::Object(&BY_VALUE)),
    may("x-subset-of", Shape::Object(&SUBSET)),
];

/// How the replies of an operation lead from page to page.
pub(super) static PAGES: [Keyword; 1] = [may("x-pagination", Shape::Object(&PAGINATION))];

static PAGINATION: Object = Object {
    name: "`x-pagination`",
    keywords: &[
        &[
            must("style", Shape::OneOf(&["page", "offset", "cursor", "next-link"])),
            may("parameter", Shape::Text),
            may("first", Shape::Count),
            must("items", Shape::Text),
            may("next", Shape::Text),
        ],
        &FACT,
    ],
    rules: &[],
};

static RPC_ACTION: Object = Object {
    name: "`x-rpc-action`",
    keywords: &[&[must("action", Shape::Text), must("version", Shape::Text)]],
    rules: &[],
};

static BY_VALUE: Object = Object {
    name: "value that hangs on another",
    keywords: &[
        &[must("property", Shape::Text), must("values", Shape::Map(Keys::Any, &Shape::Any))],
        &FACT,
    ],
    rules: &[],
};

static SUBSET: Object = Object {
    name: "`x-subset-of`",
    keywords: &[&[must("property", Shape::Text), may("always", Shape::List(&Shape::Text))], &FACT],
    rules: &[],
};

static SOURCE: Object = Object {
    name: "`x-source`",
    keywords: &[&[
        must("page", Shape::Text),
        may("table", Shape::Text),
        may("row", Shape::Text),
        may("edition", Shape::Text),
    ]],
    rules: &[],
};

static DRIFT: Object = Object {
    name: "item of `x-drift`",
    keywords: &[&[must("source", Shape::Text), must("says", Shape::Text)]],
    rules: &[],
};

static SIGNATURE: Object = Object {
    name: "`x-signature`",
    keywords: &[&[
        must(
            "algorithm",
            Shape::OneOf(&[
                "sdk-hmac-sha256",
                "v11-hmac-sha256",
                "acs3-hmac-sha256",
                "rpc-hmac-sha1",
            ]),
        ),
        may("headers", Shape::FilledList(&Shape::Text)),
    ]],
    rules: &[],
};

static LIMITS: Object = Object {
    name: "`x-limits`",
    keywords: &[&[may("minLength", Shape::Count), may("maxLength", Shape::Count)]],
    rules: &[],
};

static FAULT_TABLE: Object = Object {
    name: "`x-faults`",
    keywords: &[&[
        may("schema", Shape::Text),
        may("media-type", Shape::Text),
        may("headers", Shape::Map(Keys::Any, &Shape::Text)),
        must("rows", Shape::Map(Keys::Fault, &Shape::Object(&FAULT_ROW))),
    ]],
    rules: &[],
};

static FAULT_ROW: Object = Object {
    name: "row of `x-faults`",
    keywords: &[
        &[must("status", Shape::Within(400, 599)), may("body", Shape::Map(Keys::Any, &Shape::Any))],
        &FACT,
    ],
    rules: &[],
};
