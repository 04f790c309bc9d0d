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
    "x-signature",
    "x-limits",
    "x-faults",
];

/// Where a fact comes from.
pub(super) static FACT: [Keyword; 3] = [
    may("x-source", Shape::Either(&Shape::Text, &Shape::Object(&SOURCE))),
    may("x-drift", Shape::FilledList(&Shape::Object(&DRIFT))),
    may("x-assumed", Shape::Text),
];

/// Names and words for the values of an enumeration.
pub(super) static ENUMERATION: [Keyword; 2] = [
    may("x-enum-varnames", Shape::List(&Shape::Text)),
    may("x-enum-descriptions", Shape::List(&Shape::Text)),
];

/// How a request is signed, and how long a credential may be.
pub(super) static CREDENTIAL: [Keyword; 2] =
    [may("x-signature", Shape::Object(&SIGNATURE)), may("x-limits", Shape::Object(&LIMITS))];

/// The API's own answers to what happens before or around a handler.
pub(super) static FAULTS: [Keyword; 1] = [may("x-faults", Shape::Object(&FAULT_TABLE))];

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
    keywords: &[&[must(
        "algorithm",
        Shape::OneOf(&["sdk-hmac-sha256", "v11-hmac-sha256", "acs3-hmac-sha256", "rpc-hmac-sha1"]),
    )]],
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
